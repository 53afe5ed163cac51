import { defineCheck } from "./define.ts";

/**
 * Finds comments for this program that it does not understand, or that give no reason. Comments are read when all other checks have
 * run: what is found of them is added there.
 */
export const commentInvalid = defineCheck({
  meta: {
    id: "comment-invalid",
    category: "design-and-markup/structure",
    severity: "minor",
    stability: "stable",
    summary: "A comment that is to silence a check says so in a wrong way.",
    messages: {
      word: "There is no comment “bitextlint-{name}”.",
      check: "There is no check “{name}”.",
      none: "The comment names no check, so it silences nothing.",
      reason: "The comment gives no reason, so it silences nothing.",
    },
    examples: [
      {
        languages: "en>it",
        format: "markdown",
        source: "# The house\n\nIt was built in 1891.",
        target: "# La casa\n\n⟦<!-- bitextlint-ignore-next number-mismatch -->⟧\nFu costruita nel 1892.",
        finds: "reason",
      },
      {
        languages: "en>de",
        source: "It was built in 1891.",
        target: "⟦<!-- bitextlint-ignore-next numbers-mismatch: the year of the book -->⟧\nEs wurde 1892 gebaut.",
        finds: "check",
      },
      {
        languages: "en>fr",
        source: "It was built in 1891.",
        target: "⟦<!-- bitextlint-ignore number-mismatch: the year of the book -->⟧\nElle fut construite en 1892.",
        finds: "word",
      },
      {
        languages: "en>es",
        source: "⟦<!-- bitextlint-disable: all of it is quoted -->⟧\nIt was built in 1891.",
        target: "Se construyó en 1892.",
        finds: "none",
      },
      {
        languages: "en>it",
        source: "It was built in 1891.",
        target: "<!-- bitextlint-ignore-next number-mismatch: the year of the book -->\nFu costruita nel 1892.",
      },
      {
        languages: "en>de",
        format: "markdown",
        source: "It was built in 1891.",
        target: "<!-- to be revised -->\n\nEs wurde 1892 gebaut.",
      },
    ],
  },
});
