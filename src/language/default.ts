import type { Language } from "./language.ts";

/** What may be supposed of a language without data of its own. */
export const fallback: Language = {
  tag: "und",
  iso3: "und",
  scripts: [],
  abbreviations: {
    within: ["Dr.", "Prof.", "St.", "vs.", "cf."],
    beforeNumber: ["art.", "Art.", "p.", "pp.", "no.", "No.", "nr.", "Nr.", "fig.", "Fig.", "vol.", "Vol.", "cap.", "Cap."],
    either: ["etc.", "Inc.", "Ltd.", "Co.", "Jr.", "Sr."],
  },
  quotes: [
    ["“", "”"],
    ["‘", "’"],
    ["«", "»"],
    ["„", "“"],
    ['"', '"'],
  ],
  numbers: { decimal: [".", ","], group: [",", ".", " ", "’", "'"], ordinalSuffixes: [], ordinalPoint: false },
  functionWords: [],
  negationWords: [],
  doubles: [],
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: { article: ["article", "art."], section: ["section"], chapter: ["chapter"], part: ["part"], annex: ["annex"] },
  sentenceStarters: [],
  capitalisedNouns: false,
};
