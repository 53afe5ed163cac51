import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { Language } from "../../language/index.ts";
import { bracketedIn, quotedIn } from "../../token/enclosed.ts";
import type { CheckContext } from "../define.ts";

/** A stretch in the script of the source; its range counts in the sentence's text. */
export interface ForeignRun extends Range {
  readonly confidence: number;
}

/** The scripts' names in Unicode by ISO 15924 code. Latin is foreign to no text: names, codes and units are written in it everywhere. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Arab: ["Arabic"],
  Cyrl: ["Cyrillic"],
  Grek: ["Greek"],
  Hans: ["Han"],
  Hant: ["Han"],
  Hebr: ["Hebrew"],
  Jpan: ["Han", "Hiragana", "Katakana"],
  Kore: ["Hangul"],
};
const LOWER = /^\p{Ll}/u;
const LETTER = /\p{L}/u;
const BRACKET = /[()[\]（）]/u;
const GAP = 3; // marks and spaces that do not end a run

const patterns = new Map<string, RegExp | undefined>();

/** Letters of the source's scripts that the target's do not have. */
function foreignTo(target: Language, source: Language): RegExp | undefined {
  const key = `${source.tag}>${target.tag}`;
  if (!patterns.has(key)) {
    const names = (language: Language) => language.scripts.flatMap((code) => SCRIPTS[code] ?? []);
    const own = names(target);
    const foreign = [...new Set(names(source).filter((name) => !own.includes(name)))];
    const known = target.scripts.length > 0 && foreign.length > 0;
    patterns.set(key, known ? new RegExp(`[${foreign.map((name) => `\\p{Script=${name}}`).join("")}]+`, "gu") : undefined);
  }
  return patterns.get(key);
}

/** True where the source has letters that the target does not use: then these, not the words, tell what was left over. */
export function otherLetters({ source, target }: CheckContext): boolean {
  return foreignTo(target.language, source.language) !== undefined;
}

function sureness(text: string, spaced: boolean): number {
  if (!spaced) return text.length >= 4 ? 0.85 : text.length >= 2 ? 0.6 : 0.3;
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  const lower = words.filter((word) => LOWER.test(word));
  if (lower.length === 0) return 0.3; // a name may be written as at home
  return words.length > 1 ? 0.9 : text.length >= 4 ? 0.7 : 0.4;
}

/** The stretches of a sentence that are written in letters of the source alone; glosses in quotes or brackets are none. */
export function foreignRuns(sentence: Sentence, bead: Bead, { source, target }: CheckContext): ForeignRun[] {
  const pattern = foreignTo(target.language, source.language);
  if (!pattern) return [];
  const { text } = sentence;
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    const last = runs.at(-1);
    const end = match.index + match[0].length;
    if (last && match.index - last.end <= GAP && !LETTER.test(text.slice(last.end, match.index))) last.end = end;
    else runs.push({ start: match.index, end });
  }
  const glosses = runs.length > 0 ? [...quotedIn(text), ...bracketedIn(text)] : [];
  return runs.flatMap((run) => {
    const piece = text.slice(run.start, run.end);
    if (glosses.some(({ start, end }) => start <= run.start && run.end <= end)) return [];
    if (!bead.source.some((own) => own.text.includes(piece))) return [];
    // "Wang Yi 王毅 (1953)": a name beside its own letters.
    const beside =
      BRACKET.test(text.slice(run.end, run.end + 2)) || BRACKET.test(text.slice(Math.max(0, run.start - 2), run.start));
    return [{ ...run, confidence: Math.min(sureness(piece, source.language.spacing.betweenWords), beside ? 0.3 : 1) }];
  });
}
