import type { Range } from "../core/range.ts";
import type { Language, Modality } from "../language/index.ts";
import { fact } from "./form.ts";
import { alternatives, LETTER, matches, once, pattern, type Script } from "./phrase.ts";
import type { Token } from "./tokenize.ts";

/** The forces that words may give to a statement. */
export type ForceName = Exclude<keyof Modality, "loose">;

/** How much a word asks for an answer: "faint" where translations often leave it out. */
type Weight = "firm" | "faint";

/** A word that gives a force; its range counts in the text given. */
export interface ForceToken extends Range {
  readonly force: ForceName;
  readonly weight: Weight;
  /** What stands between the words of one in two parts: "müssen [die Tür] nicht". */
  readonly gap?: Range;
}

const forces: readonly ForceName[] = [
  "obligation",
  "advice",
  "possibility",
  "prohibition",
  "release",
  "exclusivity",
  "exception",
];

/** The plain words of one force and weight. */
interface List {
  readonly force: ForceName;
  readonly weight: Weight;
  /** Tried at a place. */
  readonly entry: () => RegExp;
  /** The entries in two parts. */
  readonly parted: () => readonly (readonly [head: string, tail: string])[];
}

interface Patterns {
  readonly lists: readonly List[];
  /** The first words of the entries, and the lists that have them, as bits. */
  readonly words: ReadonlyMap<string, number>;
  readonly stems: readonly { readonly stem: string; readonly own: number }[];
  readonly answers: Readonly<Record<ForceName, () => RegExp>>;
  readonly loose: () => RegExp;
}

const entries = (list: string) => list.trim().split(/,\s+/).filter(Boolean);
const cache = new WeakMap<Modality, Patterns>();

// The two parts of an entry stand in one clause: no word between them has a comma.
const SAME_CLAUSE = "(?!\\S*,)";

function scriptOf({ negation, spacing }: Language): Script {
  const spaced = spacing.betweenWords;
  const negating = [...negation.words, ...negation.concord].filter((word) => !word.startsWith("*"));
  const between = negating.length > 0 ? `(?!${alternatives(negating, 0, { spaced, between: "" })})` : "";
  return { spaced, between: spaced ? between + SAME_CLAUSE : "" };
}

/** The two parts of an entry with a gap. */
function partsOf(entry: string): [head: string, tail: string][] {
  const [head = "", tail] = entry.replaceAll("*", "").split(/ ?… ?/);
  return tail === undefined ? [] : [[head, tail]];
}

/** The gap of a match that has one. */
function gapOf(match: string, start: number, { parted }: List): { readonly gap?: Range } {
  const lower = match.toLowerCase();
  const parts = parted().find(
    ([head, tail]) => lower.startsWith(head) && lower.lastIndexOf(tail) > head.length + 1 && tail !== "",
  );
  if (!parts) return {};
  return { gap: { start: start + parts[0].length, end: start + lower.lastIndexOf(parts[1]) } };
}

/** Which lists have an entry that begins with this word, or character where no space parts words, as bits. */
const begins = fact(({ lower, language }) => {
  if (!language) return 0;
  const { words, stems } = patternsOf(language);
  return stems.reduce((bits, { stem, own }) => (lower.startsWith(stem) ? bits | own : bits), words.get(lower) ?? 0);
});

/** Sorts the first words of the entries of lists: as they are, and those of which any ending will do. */
function firstWords(lists: readonly (readonly string[])[], { spaced }: Script): Pick<Patterns, "words" | "stems"> {
  const words = new Map<string, number>();
  const stems: { readonly stem: string; readonly own: number }[] = [];
  lists.forEach((list, k) => {
    for (const entry of list) {
      const [first] = (spaced ? /^[^ '…*-]*/ : /^./u).exec(entry) as RegExpExecArray;
      if (entry.charAt(first.length) === "*") stems.push({ stem: first, own: 1 << k });
      else words.set(first, (words.get(first) ?? 0) | (1 << k));
    }
  });
  return { words, stems };
}

function patternsOf(language: Language): Patterns {
  const { modality } = language;
  let own = cache.get(modality);
  if (!own) {
    const script = scriptOf(language);
    const lazy = (list: string) => once(() => pattern(entries(list), script, true));
    const list = (force: ForceName, weight: Weight, words: string): List => ({
      force,
      weight,
      entry: once(() => new RegExp(pattern(entries(words), script, true), "iy")),
      parted: once(() => entries(words).flatMap((entry) => partsOf(entry))),
    });
    const lists = forces.flatMap((force) => [
      list(force, "firm", modality[force].words),
      list(force, "faint", modality[force].faint ?? ""),
    ]);
    const plain = forces.flatMap((force) => [entries(modality[force].words), entries(modality[force].faint ?? "")]);
    own = {
      lists,
      ...firstWords(plain, script),
      answers: Object.fromEntries(forces.map((force) => [force, lazy(modality[force].answers)])) as Patterns["answers"],
      loose: lazy(modality.loose),
    };
    cache.set(modality, own);
  }
  return own;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** "Mr May", "Ms Must": a capital that no beginning of a sentence explains. */
function isName(text: string, { start, end }: Range): boolean {
  if (!CAPITAL.test(text.slice(start, end))) return false;
  const before = text
    .slice(Math.max(0, start - 3), start)
    .trimEnd()
    .at(-1);
  return before !== undefined && (LETTER.test(before) || before === "," || before === "-");
}

const NONE: readonly ForceToken[] = [];

function wordsIn(text: string, tokens: readonly Token[], language: Language): readonly ForceToken[] {
  let found: ForceToken[] | undefined;
  for (const { kind, form, start } of tokens) {
    const bits = kind === "word" ? begins(form) : 0;
    if (bits === 0) continue;
    patternsOf(language).lists.forEach((list, k) => {
      if ((bits & (1 << k)) === 0) return;
      const pattern = list.entry();
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) return;
      found ??= [];
      const { force, weight } = list;
      found.push({ start, end: start + match[0].length, force, weight, ...gapOf(match[0], start, list) });
    });
  }
  return found ?? NONE;
}

/** The plain words of a text that give a force, in order; of those that overlap the longest. */
export function forcesIn(text: string, tokens: readonly Token[], language: Language): readonly ForceToken[] {
  const found = wordsIn(text, tokens, language);
  if (found.length === 0) return NONE;
  const kept: ForceToken[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (isName(text, one)) continue;
    if (!last || last.end <= one.start) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** The phrases of a text in which such a word asks for no answer. */
export const looseIn = (text: string, language: Language): Range[] => matches(text, patternsOf(language).loose());

/** What in a text answers a word of this force, such words themselves left out. */
export const answersIn = (text: string, language: Language, force: ForceName): Range[] =>
  matches(text, patternsOf(language).answers[force]());

/** True where it is known how a language says what must, may and should be. */
export const knowsForces = ({ modality }: Language): boolean => modality.obligation.words !== "";
