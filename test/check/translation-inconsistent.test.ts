import { expect, test } from "vitest";
import { checkBitext, pair } from "../../src/index.ts";
import { table } from "./marked.ts";

const filler = ["The tank is full of water.", "The motor runs well now.", "The filter is new and clean."];
const paragraphs = (...parts: string[]) => parts.join("\n\n");

table("translation-inconsistent", "finds", [
  [
    "en>fr",
    paragraphs(
      "Close the lid at once.",
      filler[0] as string,
      "Close the lid at once.",
      filler[1] as string,
      "⟦Close the lid at once.⟧",
    ),
    paragraphs(
      "Fermez le couvercle tout de suite.",
      "Le réservoir est plein d'eau.",
      "Fermez le couvercle tout de suite.",
      "Le moteur marche bien maintenant.",
      "⟦Le bouchon doit être remis immédiatement.⟧",
    ),
    "different",
  ],
  [
    "en>it",
    paragraphs("The filter must be cleaned with warm water every day.", "A guarantee is never given for these small parts."),
    paragraphs("Il filtro va pulito ogni giorno con acqua calda.", "⟦Il filtro va pulito ogni giorno con acqua calda.⟧"),
    "same",
  ],
]);

table("translation-inconsistent", "finds nothing in", [
  [
    "en>it",
    paragraphs("Close the lid now.", "Close the lid now."),
    paragraphs("Chiudere ora il coperchio.", "Chiudere ora il coperchio!"),
  ],
  [
    "en>de",
    paragraphs("Close the lid now.", filler[2] as string, "Close the lid now."),
    paragraphs("Schließen Sie jetzt den Deckel.", "Der Filter ist neu und sauber.", "Machen Sie jetzt den Deckel zu."),
  ],
  ["en>es", paragraphs("Thank you.", "Thank you."), paragraphs("Gracias.", "Muchas gracias.")],
  [
    "en>pl",
    paragraphs("The filter is new and clean.", "The new filter is clean."),
    paragraphs("Nowy filtr jest czysty i lśni jak lustro.", "Nowy filtr jest czysty i lśni jak lustro."),
  ],
]);

test("the reason says in which words the renderings differ", () => {
  const source = ["Close the small lid.", "The pump runs.", "Close the small lid.", "It is new.", "Close the small lid."];
  const target = [
    "Chiudere il coperchio piccolo.",
    "La pompa gira.",
    "Chiudere il coperchio piccolo.",
    "È nuova.",
    "Chiudere il tappo piccolo.",
  ];
  const { findings } = checkBitext(pair(source, target, { from: "en", to: "it" }), {
    only: ["translation-inconsistent"],
    all: true,
  });
  expect(findings.map(({ bead, evidence }) => [bead, evidence])).toEqual([[4, "“tappo” for “coperchio”"]]);
});
