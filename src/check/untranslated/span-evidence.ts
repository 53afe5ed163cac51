import type { Bead } from "../../core/bead.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { functionWords } from "../../language/function-words.ts";
import { bracketedIn, quotedIn } from "../../token/enclosed.ts";
import type { CheckContext } from "../define.ts";
import { isCitation } from "./citation.ts";
import type { Placed, SharedRun } from "./shared-run.ts";
import { type WordUse, wordUse } from "./word-use.ts";

/** What speaks for a run that was left in the source language; its range counts in the target sentence's text. */
export interface Weight extends Range {
  readonly confidence: number;
  readonly evidence: string;
  readonly source: Range;
}

/** What a word of a run says: grammar or content of the source language, a title's word, a name, or nothing. */
export type Kind = "grammar" | "content" | "title" | "name" | "neutral";

const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]/u;
const UNIT = /\p{N}\s?$/u; // "50 mi": what follows a number may be a unit
const CODE = /[\p{N}_@/\\=<>{}#$|~+*`-]/u;

/** True where a word is part of a code, an address or a compound: "apt-get", "en.html", "win-win". */
function isPart({ token: { start, end }, sentence: { text } }: Placed): boolean {
  const [before, after] = [text[start - 1] ?? " ", text[end] ?? " "];
  if (CODE.test(before) || CODE.test(after) || after === "(") return true;
  const letter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return (before === "." && letter(text[start - 2])) || (after === "." && letter(text[end + 1]));
}

function kindOf(own: Placed, other: Placed, context: CheckContext, use: WordUse): Kind {
  const { token, word } = own;
  if (token.kind !== "word" || word.length < 2 || isPart(own) || isPart(other)) return "neutral";
  if (word.length < 4 && UNIT.test(own.sentence.text.slice(Math.max(0, token.start - 2), token.start))) return "neutral";
  if (functionWords(context.target.language).has(word) || use.own(word)) return "neutral";
  const { kept, translated } = use.elsewhere(word);
  if (LOWER.test(token.text)) {
    if (functionWords(context.source.language).has(word)) return "grammar";
    // A name that lost its capital was not left over; a word kept throughout is a loan word.
    if (!LOWER.test(other.token.text)) return "name";
    return kept > 0 && kept >= translated ? "neutral" : "content";
  }
  // What the translation alone writes with a capital was borrowed on purpose.
  if (!UPPER.test(other.token.text)) return "name";
  if (!UPPER.test(token.text) || ACRONYM.test(token.text)) return "neutral";
  // Where nouns are capitalised, one that is translated elsewhere is no name.
  if (context.source.language.capitalisedNouns) return translated > 0 && kept <= 0 ? "content" : "name";
  // A word of both languages, as "Programme" is, says nothing of a title.
  return !use.plain(word) ? "name" : kept < Math.max(1, translated) ? "title" : "neutral";
}

/** What each word of a run says. */
export function kindsOf(run: SharedRun, context: CheckContext): Kind[] {
  const use = wordUse(context);
  return run.target.map((one, k) => kindOf(one, run.source[k] as Placed, context, use));
}

/** How many words say so. */
export const count = (kinds: readonly Kind[], kind: Kind) => kinds.filter((one) => one === kind).length;

/** The most content words in a row with no mark between them: "gcc, make, sed" are three names of commands. */
function longestRow(own: readonly Placed[], kinds: readonly Kind[]): number {
  let longest = 0;
  let row = 0;
  kinds.forEach((kind, k) => {
    const before = own[k - 1]?.token.end;
    const { token, sentence } = own[k] as Placed;
    if (before !== undefined && sentence.text.slice(before, token.start).trim() !== "") row = 0;
    if (kind === "content") longest = Math.max(longest, ++row);
  });
  return longest;
}

const LONG = 4; // words without grammar that are more than a term
const ALIKE = 0.2; // log odds per three letters that make words the source's beyond doubt

// What is left of a confidence below one half: of 79 such runs in 7,435 pairs and 144 documents none was a fault.
const [SHOWN, DOUBT] = [0.5, 1 / 3];

/** How sure words in lower case make it. `proven`: every content word is rendered otherwise elsewhere; `like`: how much they look like the source. */
function clause(kinds: readonly Kind[], row: number, proven: boolean, like: number): number {
  const [grammar, names] = [count(kinds, "grammar"), count(kinds, "name") + count(kinds, "title")];
  const lift = proven && names === 0 ? 0.2 : 0;
  const content = grammar === 0 ? row : count(kinds, "content");
  // Terms are borrowed as they are, by either language from the other: only what is otherwise rendered elsewhere is left over.
  if (grammar === 0 && content >= LONG && like > ALIKE) return 0.6 + lift;
  if (grammar === 0) return content >= 3 ? 0.45 + lift : content === 2 ? 0.3 + lift : 0;
  if (content === 0) return grammar >= 3 && names === 0 ? 0.7 : grammar >= 5 ? 0.6 : 0.2;
  // "University of the arts and design": mostly a name.
  if (names > grammar + content) return 0.4;
  if (grammar >= 2 && grammar + content >= 4) return 0.95;
  if (content >= 2) return 0.85;
  return kinds.length >= 3 ? 0.7 : 0.4 + lift;
}

/** True where a bead's words hold the phrase. */
function holds(words: readonly string[], phrase: readonly string[]): boolean {
  for (let k = words.indexOf(phrase[0] as string); k >= 0; k = words.indexOf(phrase[0] as string, k + 1)) {
    if (phrase.every((word, n) => words[k + n] === word)) return true;
  }
  return false;
}

const ENOUGH = 50; // beads that are enough to see how a phrase is rendered

/** In how many other beads a phrase of the source is kept, and in how many it is rendered by the words that usually render it. */
function phraseElsewhere(phrase: readonly string[], content: readonly string[], bead: Bead, use: WordUse) {
  const result = { kept: 0, rendered: 0 };
  const rarest = phrase
    .map((word) => use.beads(word))
    .reduce((best, list) => (list.length < best.length && list.length > 0 ? list : best));
  for (const other of rarest.slice(0, ENOUGH)) {
    if (other === bead || !holds(use.words(other, "source"), phrase)) continue;
    const words = use.words(other, "target");
    if (holds(words, phrase)) result.kept++;
    else if (content.length > 0 && content.every((word) => !words.includes(word))) {
      const rendered = content.filter((word) => words.includes(use.rendering(word) ?? ""));
      if (2 * rendered.length >= content.length) result.rendered++;
    }
  }
  return result;
}

/**
 * The first and the last word of a run that were left over: names and what the languages share are cut off, but for the small words
 * before a clause and the capitalised ones of a title.
 */
function edges(words: readonly Placed[], kinds: readonly Kind[], grammar: ReadonlySet<string>): [first: number, last: number] {
  const speaks = (kind: Kind) => kind === "grammar" || kind === "content" || kind === "title";
  let first = kinds.findIndex(speaks);
  let last = kinds.findLastIndex(speaks);
  if (first < 0) return [0, 0];
  const title = (k: number) => kinds[k] === "neutral" && UPPER.test(words[k]?.token.text ?? "");
  const small = (k: number) => kinds[k] === "neutral" && grammar.has(words[k]?.token.text ?? "");
  while (kinds[first] === "title" ? title(first - 1) : small(first - 1)) first--;
  while (kinds[last] === "title" && title(last + 1)) last++;
  return [first, last];
}

/** What speaks for a run; undefined where it may well stand as it is. */
export function weigh(run: SharedRun, sentence: Sentence, bead: Bead, context: CheckContext): Weight | undefined {
  // The cheap look first: a name of capitals, a lone number or a loan word needs no counting of the documents.
  const lower = run.target.filter(({ token }) => LOWER.test(token.text)).length;
  const alone = context.bitext.beads.length === 1;
  if (lower < 2 && (alone || run.target.length < 2)) return undefined;
  const use = wordUse(context);
  const every = kindsOf(run, context);
  const [first, last] = edges(run.target, every, functionWords(context.source.language));
  if (last <= first) return undefined;
  const kinds = every.slice(first, last + 1);
  const own = run.target.slice(first, last + 1);
  const theirs = run.source.slice(first, last + 1);
  const words = own.map(({ word }) => word);
  const text = sentence.text;
  const start = (own[0] as Placed).token.start;
  const end = (own.at(-1) as Placed).token.end;
  // The sentence as a whole is the business of another check.
  const letters = (from: number, to: number) => /\p{L}/u.test(text.slice(from, to));
  if (!letters(0, (run.target[0] as Placed).token.start) && !letters((run.target.at(-1) as Placed).token.end, text.length))
    return undefined;
  const content = words.filter((_, k) => kinds[k] === "content" || kinds[k] === "title");
  const elsewhere = phraseElsewhere(words, content, bead, use);
  const present = new Set(context.target.tokens(sentence).map((token) => token.text.toLowerCase()));
  const missing = content.filter((word) => {
    const rendering = use.rendering(word);
    return rendering !== undefined && !present.has(rendering);
  });
  const like = use.sourceLike(content);
  const notes: string[] = [];
  let confidence: number;
  if (count(kinds, "content") > 0 || count(kinds, "grammar") > 2) {
    confidence = clause(kinds, longestRow(own, kinds), content.length > 0 && missing.length === content.length, like);
    notes.push(`${count(kinds, "grammar")} grammar words and ${content.length} other words of the source`);
  } else {
    // A title is a name until the translation has shown that it is not.
    const named = kinds.includes("name") || every[first - 1] === "name" || every[last + 1] === "name";
    if (count(kinds, "title") < 2 || named || elsewhere.rendered === 0) return undefined;
    confidence = elsewhere.rendered > elsewhere.kept ? 0.85 : 0.6;
  }
  if (elsewhere.rendered > 0)
    notes.push(`translated ${elsewhere.rendered === 1 ? "once" : `${elsewhere.rendered} times`} elsewhere`);
  if (elsewhere.kept > 0 && elsewhere.rendered === 0) {
    confidence *= 0.6;
    notes.push("kept wherever it stands: it may be a chosen name");
  }
  if (!run.own) confidence *= 0.8;
  if (count(kinds, "grammar") < 2 && like < 0) confidence *= 0.5;
  if (!isTranslated(own, sentence, context) || isExcused(run, text, context) || isCitation(text))
    confidence = Math.min(confidence, 0.3);
  const [a, z] = [theirs[0] as Placed, theirs.at(-1) as Placed];
  const source = {
    start: toRange(a.sentence, a.token.start, a.token.end).start,
    end: toRange(z.sentence, z.token.start, z.token.end).end,
  };
  if (confidence < SHOWN) confidence *= DOUBT;
  return { start, end, confidence, evidence: notes.join("; "), source };
}

/** True where the sentence has words of the target language around the run: among names alone it is the title of a work. */
function isTranslated(own: readonly Placed[], sentence: Sentence, { source, target }: CheckContext): boolean {
  const inside = new Set(own.map(({ token }) => token.start));
  return target.tokens(sentence).some(({ kind, text, start }) => {
    if (kind !== "word" || inside.has(start) || UPPER.test(text)) return false;
    return text.length > 1 ? !functionWords(source.language).has(text) : !LOWER.test(text);
  });
}

const STRESS = /[*_]/; // markup of italics
const GLOSS = /^["”»“’']? ?[(（[]/u; // what follows explains the run
const MOST = 0.7; // share of a quotation that a run must make up to be the quotation

/** True where the run, names at its edges included, is a quotation, is explained right after, or is a gloss in brackets that the source does not have. */
function isExcused(run: SharedRun, text: string, { target }: CheckContext): boolean {
  const start = (run.target[0] as Placed).token.start;
  const end = (run.target.at(-1) as Placed).token.end;
  const { sentence } = run.target[0] as Placed;
  const inFile = toRange(sentence, start, end);
  const [before, after] = [target.document.text[inFile.start - 1] ?? "", target.document.text[inFile.end] ?? ""];
  if (STRESS.test(before) && STRESS.test(after)) return true;
  const around = (range: Range) => range.start <= start && end <= range.end;
  if (quotedIn(text).some((range) => around(range) && end - start >= MOST * (range.end - range.start))) return true;
  const [first, last] = [run.source[0] as Placed, run.source.at(-1) as Placed];
  if (GLOSS.test(text.slice(end, end + 3)) && !GLOSS.test(last.sentence.text.slice(last.token.end, last.token.end + 3)))
    return true;
  const inside = bracketedIn(first.sentence.text).some(
    (range) => range.start <= first.token.start && (first.sentence !== last.sentence || last.token.end <= range.end),
  );
  return !inside && bracketedIn(text).some(around);
}
