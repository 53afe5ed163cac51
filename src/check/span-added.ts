import { leftOut } from "./coverage/coverage.ts";
import { strangers } from "./coverage/strange-names.ts";
import { defineCheck } from "./define.ts";

/** Finds stretches inside a sentence that the other side leaves out. */
export const spanAdded = defineCheck({
  meta: {
    id: "span-added",
    category: "accuracy/addition",
    severity: "major",
    stability: "stable",
    summary: "Part of a sentence of the translation has no counterpart in the source.",
    messages: { added: "Part of a sentence is not in the source: “{text}”" },
    examples: [
      {
        languages: "en>it",
        source: "The museum⟦⟧ opened again in March.",
        target:
          "Il museo, ⟦che era rimasto chiuso per undici anni a causa della lunga disputa sulla sua collezione privata di quadri⟧, ha riaperto a marzo.",
        finds: "added",
      },
      {
        languages: "en>de",
        source: "The minister presented the new law⟦⟧ to parliament.",
        target:
          "Der Minister legte das neue Gesetz, ⟦das Verpackungen aus Kunststoff in Schulen, Krankenhäusern und allen öffentlichen Gebäuden verbietet⟧, dem Parlament vor.",
        finds: "added",
      },
      {
        languages: "en>fr",
        source: "The hat said MAGA.",
        target: "Le chapeau portait l'inscription MAGA (Make America Great Again).",
      },
      {
        languages: "en>es",
        source: "The river crosses the whole country from north to south.",
        target: "El río atraviesa todo el país de norte a sur.",
      },
    ],
  },
  *bitext(context) {
    yield* leftOut(context, "target", "added");
    yield* strangers(context, "added");
  },
});
