import { leftOut } from "./coverage/coverage.ts";
import { lostNames } from "./coverage/lost-name.ts";
import { defineCheck } from "./define.ts";

/** Finds stretches inside a sentence that the other side leaves out. */
export const spanOmitted = defineCheck({
  meta: {
    id: "span-omitted",
    category: "accuracy/omission",
    severity: "major",
    stability: "stable",
    summary: "Part of a source sentence has no counterpart in the translation.",
    messages: { omitted: "Part of a sentence is not translated: “{text}”" },
    examples: [
      {
        languages: "en>it",
        source: "The committee approved the annual report ⟦(with the amendments of the regional members)⟧ on Tuesday.",
        target: "Il comitato ha approvato la relazione annuale⟦⟧ martedì.",
        finds: "omitted",
      },
      {
        languages: "en>de",
        source:
          "The museum, ⟦which had been closed for eleven years because of the long dispute about its collection⟧, opened again in March.",
        target: "Das Museum⟦⟧ wurde im März wieder eröffnet.",
        finds: "omitted",
      },
      {
        languages: "fr>en",
        source:
          "Le ministre a présenté la nouvelle loi, ⟦qui interdit les emballages en plastique dans les écoles et les hôpitaux⟧, au parlement.",
        target: "The minister presented the new law⟦⟧ to parliament.",
        finds: "omitted",
      },
      {
        languages: "en>es",
        source: "The river, which rises in the mountains of the north, crosses the whole country.",
        target: "El río, que nace en las montañas del norte, atraviesa todo el país.",
      },
      {
        languages: "en>it",
        source: "It is no exaggeration to say that the whole village turned out to see her off.",
        target: "Si può ben dire che tutto il paese venne a salutarla.",
      },
    ],
  },
  *bitext(context) {
    yield* leftOut(context, "source", "omitted");
    yield* lostNames(context, "omitted");
  },
});
