import { unmatched } from "./coverage/unmatched.ts";
import { defineCheck } from "./define.ts";

/** Finds headings that stand in one version only. */
export const headingMismatch = defineCheck({
  meta: {
    id: "heading-mismatch",
    category: "design-and-markup/structure",
    severity: "major",
    stability: "stable",
    summary: "A heading stands in one of the two versions only.",
    messages: {
      missing: "The heading “{text}” has no counterpart in the translation.",
      extra: "The heading “{text}” is not in the source.",
    },
    examples: [
      {
        languages: "en>it",
        source: "⟦2. Costs and benefits⟧\n\nThe budget of 340,000 euros was approved by 14 votes to 3 in May 2019.",
        target: "⟦⟧Il bilancio di 340.000 euro è stato approvato con 14 voti contro 3 nel maggio 2019.",
        finds: "missing",
      },
      {
        languages: "en>de",
        source: "The museum opened in 1891 in Hamburg with 212 paintings.⟦⟧\n\nIn 1934 Karl Meyer bought 80 more of them.",
        target:
          "Das Museum wurde 1891 in Hamburg mit 212 Gemälden eröffnet.\n\n⟦Die Ära Meyer⟧\n\n1934 kaufte Karl Meyer weitere 80 davon.",
        finds: "extra",
      },
      {
        languages: "en>fr",
        source: "1. Introduction\n\nThe committee met in Rome.",
        target: "1. Introduction\n\nLe comité s'est réuni à Rome.",
      },
      {
        languages: "en>ja",
        source: "1. Introduction\n\nThe museum opened in 1891.",
        target: "1. はじめに\n\n美術館は1891年に開館した。",
      },
    ],
  },
  *bitext(context) {
    yield* unmatched(context, "source", "heading", "missing");
    yield* unmatched(context, "target", "heading", "extra");
  },
});
