import { defineCheck } from "./define.ts";

/** Finds comments that silence nothing. Whether one does is known when all other checks have run: its findings are added there. */
export const commentUnused = defineCheck({
  meta: {
    id: "comment-unused",
    category: "design-and-markup/structure",
    severity: "minor",
    stability: "stable",
    summary: "A comment silences a check that finds nothing there.",
    messages: {
      unused: "The comment has no effect: nothing of {checks} is found here.",
      enable: "Nothing is silenced before this comment.",
    },
    examples: [
      {
        languages: "en>it",
        format: "markdown",
        beside: ["number-mismatch"],
        source: "# The house\n\nIt was built in 1891.",
        target: "# La casa\n\n⟦<!-- bitextlint-ignore-next number-mismatch: title year -->⟧\nFu costruita nel 1891.",
        finds: "unused",
      },
      {
        languages: "en>fr",
        source: "It was built in 1891.",
        target: "Elle fut construite en 1891.\n⟦<!-- bitextlint-enable number-mismatch -->⟧",
        finds: "enable",
      },
      {
        languages: "en>it",
        beside: ["number-mismatch"],
        source: "It was built in 1891.",
        target: "<!-- bitextlint-ignore-next number-mismatch: title year -->\nFu costruita nel 1892.",
      },
      {
        languages: "en>de",
        source: "It was built in 1891.",
        target: "<!-- bitextlint-ignore-next number-mismatch: title year -->\nEs wurde 1891 gebaut.",
      },
    ],
  },
});
