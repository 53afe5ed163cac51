import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("false-cognate", "finds", [
  ["en>it", "The ⟦intension⟧ of security is broadening.", "L’⟦intenzione⟧ della sicurezza si amplia.", "discovered"],
  ["en>it", "The ⟦intensions⟧ differ.", "Le ⟦intenzioni⟧ sono diverse.", "discovered"],
  ["en>fr", "The ⟦session⟧ was long.", "La ⟦section⟧ était longue.", "discovered"],
  ["en>es", "The ⟦session⟧ ended late.", "La ⟦sección⟧ terminó tarde.", "discovered"],
  ["de>en", "Die ⟦Session⟧ war lang.", "The ⟦section⟧ was long.", "discovered"],
  ["en>ru", "He writes about ⟦astronomy⟧.", "Он пишет об ⟦астрологии⟧.", "discovered"],
  ["en>pl", "She reads about ⟦astronomy⟧.", "Ona czyta o ⟦astrologii⟧.", "discovered"],
  ["en>nl", "He studies ⟦geology⟧.", "Hij studeert ⟦geografie⟧.", "discovered"],
  ["fr>it", "Il souffre d’⟦arthrite⟧.", "Soffre di ⟦artrosi⟧.", "discovered"],
  ["en>pt", "The drug causes ⟦hyperglycaemia⟧.", "O fármaco provoca ⟦hipoglicemia⟧.", "discovered"],
  ["en>it", "He will ⟦eventually⟧ agree.", "⟦Eventualmente⟧ sarà d’accordo.", "listed"],
  ["en>it", "They went to see their ⟦parents⟧.", "Andarono a trovare i loro ⟦parenti⟧.", "listed"],
  ["en>it", "He ⟦pretended⟧ to sleep.", "Egli ⟦pretendeva⟧ di dormire.", "listed"],
  ["en>fr", "The ⟦library⟧ is closed.", "La ⟦librairie⟧ est fermée.", "listed"],
  ["en>de", "He ⟦became⟧ rich.", "Er ⟦bekam⟧ reich.", "listed"],
  ["de>en", "Er ⟦bekam⟧ einen Brief.", "He ⟦became⟧ a letter.", "listed"],
  ["en>de", "The medicine was a ⟦gift⟧.", "Die Arznei war ein ⟦Gift⟧.", "listed"],
  ["en>es", "The ⟦exit⟧ is over there.", "El ⟦éxito⟧ está allí.", "listed"],
  ["en>pt", "She ⟦pretends⟧ to be ill.", "Ela ⟦pretende⟧ estar doente.", "listed"],
  ["en>nl", "The ⟦rent⟧ is too high.", "De ⟦rente⟧ is te hoog.", "listed"],
  ["en>pl", "It was ⟦actually⟧ true.", "To była ⟦aktualnie⟧ prawda.", "listed"],
  ["en>ru", "He bought a ⟦magazine⟧.", "Он купил ⟦магазин⟧.", "listed"],
  ["ru>en", "Он вошёл в ⟦магазин⟧.", "He entered the ⟦magazine⟧.", "listed"],
  ["it>es", "Ha mangiato pane e ⟦burro⟧.", "Ha comido pan y ⟦burro⟧.", "listed"],
  ["es>pt", "La ⟦oficina⟧ está cerrada.", "A ⟦oficina⟧ está fechada.", "listed"],
  ["de>nl", "Das Meer ist ⟦schlimm⟧.", "De zee is ⟦slim⟧.", "listed"],
  ["fr>es", "Le ⟦gâteau⟧ est bon.", "El ⟦gato⟧ es bueno.", "listed"],
]);

table("false-cognate", "finds nothing in", [
  [
    "en>it",
    "The extension and the tension, the mission and the version",
    "L’estensione e la tensione, la missione e la versione",
  ],
  ["en>it", "Distortion and extortion, connection and reflection", "Distorsione ed estorsione, connessione e riflessione"],
  ["it>en", "La connessione, la riflessione e la distorsione", "The connection, the reflection and the distortion"],
  ["en>fr", "His pretension and abstention", "Sa prétention et son abstention"],
  ["en>it", "The abstention was a surprise.", "L’astensione fu una sorpresa."],
  ["en>pt", "The torsion of the rope", "A torção da corda"],
  ["en>it", "The intension and the intention", "L’intenzione e l’intensione"],
  ["en>de", "Hypertension and hypotension", "Hypotonie und Hypertonie"],
  ["en>it", "The session ended.", "La sessione terminò."],
  ["en>it", "Currently he actually works here.", "Attualmente lavora qui."],
  ["en>it", "In fact she did it at present.", "Attualmente lo fa."],
  ["en>it", "He pretends, and she demands more.", "Finge, e lei pretende di più."],
  ["en>it", "They saw the factory.", "Videro la fabbrica."],
  ["en>de", "The Boots shop is closed.", "Der Laden Boots ist geschlossen."],
  ["en>de", "It is on the list.", "Es steht auf der Liste."],
  ["en>de", "He played on Desert Island Discs.", "Er spielte bei Desert Island Discs."],
  ["en>it", "The bats live on the estate of Threave.", "I pipistrelli the estate of Threave."],
  ["en>it", "The librarian pretended.", "Il libraio finse."],
  ["en>es", "He embarked on a ship.", "Se embarcó en un buque."],
  ["en>fr", "Eventually, they left.", "Finalement, ils partirent."],
  ["en>ru", "He used the trap command.", "Он использовал команду trap."],
  ["en>fr", "Run 'prune' now.", "Lancez « prune » ou 'prune'."],
  ["en>de", "Use the list command.", "Man nutze das Kommando list."],
  ["en>fr", "This extention is new.", "Cette extension est nouvelle."],
  ["en>zh", "The intension of security", "安全的内涵"],
  ["en>ja", "He actually came.", "彼は実際に来た。"],
]);

test("says what the look-alike means and what is right", async () => {
  const [finding] = await findingsOf("false-cognate", "en>it", "The factory was closed.", "La fattoria era chiusa.");
  expect(finding?.message).toBe("“fattoria” means “farm”; “factory” is “fabbrica”.");
  expect(finding).toMatchObject({ severity: "minor", suggestions: ["fabbrica"] });
});

test("names the word whose counterpart it is, and suggests the right one as it would be written", async () => {
  const [finding] = await findingsOf("false-cognate", "en>it", "Intension matters.", "Intenzione conta.");
  expect(finding?.message).toBe("“Intenzione” is the counterpart of “intention”; that of “Intension” is “intensione”.");
  expect(finding).toMatchObject({ severity: "major", confidence: 0.6, suggestions: ["Intensione"] });
});

const sentences = (rows: readonly (readonly [string, string])[]) => ({
  source: rows.map(([source]) => source).join("\n\n"),
  target: rows.map(([, target]) => target).join("\n\n"),
});

test("is surer where the source text has the other word elsewhere", async () => {
  const { source, target } = sentences([
    ["The intension of a concept is wide.", "L’intenzione di un concetto è ampia."],
    ["He had no good intention that day.", "Quel giorno non aveva buone intenzioni."],
  ]);
  const found = await findingsOf("false-cognate", "en>it", source, target);
  expect(found.map(({ confidence }) => confidence)).toEqual([0.85]);
});

const subjects = "peace war trade health law work music art science sport".split(" ");
const argomenti = "pace guerra commercio salute legge lavoro musica arte scienza sport".split(" ");

/** A text in which two words are rendered rightly ten times each. */
function longText(last: readonly [string, string]): { source: string; target: string } {
  return sentences([
    ...subjects.map((word, k): [string, string] => [
      `The mediation about ${word} began on day ${k + 1}.`,
      `La mediazione su ${argomenti[k]} cominciò il giorno ${k + 1}.`,
    ]),
    ...subjects.map((word, k): [string, string] => [
      `A meditation about ${word} ended in year ${k + 20}.`,
      `Una meditazione su ${argomenti[k]} finì nell’anno ${k + 20}.`,
    ]),
    last,
  ]);
}

test("finds a word that renders another word everywhere else in the text", async () => {
  const { source, target } = longText(["The mediation was long.", "La meditazione fu lunga."]);
  const found = await findingsOf("false-cognate", "en>it", source, target);
  expect(found.map(({ messageId, data }) => [messageId, data])).toEqual([
    ["discovered", { word: "mediation", target: "meditazione", other: "meditation", regular: "mediazione" }],
  ]);
});

test("finds none where each has its own word, in whatever order", async () => {
  const { source, target } = longText([
    "The mediation and the meditation were long.",
    "La meditazione e la mediazione furono lunghe.",
  ]);
  expect(await findingsOf("false-cognate", "en>it", source, target)).toEqual([]);
});

test("finds a word once, whichever way it is told by", async () => {
  const rows = subjects.flatMap((word, k): [string, string][] => [
    [`Hypertension and ${word} came on day ${k + 1}.`, `Ipertensione e ${argomenti[k]} vennero il giorno ${k + 1}.`],
    [`Hypotension and ${word} came in year ${k + 20}.`, `Ipotensione e ${argomenti[k]} vennero nell’anno ${k + 20}.`],
  ]);
  const { source, target } = sentences([...rows, ["He suffers from hypertension.", "Soffre di ipotensione."]]);
  const found = await findingsOf("false-cognate", "en>it", source, target);
  expect(found.map(({ data, confidence }) => [data.target, confidence])).toEqual([["ipotensione", 0.85]]);
});
