import type { Range } from "../core/range.ts";
import type { Language, Negation } from "../language/index.ts";
import { type Form, fact } from "./form.ts";
import { alternatives, LETTER, matches, once, pattern } from "./phrase.ts";
import { headsOf } from "./phrase-heads.ts";

/** How far a negation counts: `full` has to be answered, `loose` may be, `doubtful` is half of a double negation without the other half. */
type NegationKind = "full" | "loose" | "doubtful";

/** A negation of a sentence; its range counts in the text given. */
export interface NegationToken extends Range {
  readonly kind: NegationKind;
  /** True for "without". */
  readonly without: boolean;
}

const CLAUSE = /[.,;:!?()[\]«»„“”"—–…。，、；：！？]/;

/** The rest of a text after its last mark. */
const HEAD = /[^.,;:!?()[\]«»„“”"—–…]*$/;

/** The data of a language in the form in which they are looked up. */
interface Patterns {
  readonly spaced: boolean;
  /** Words, and what accompanies them; the first group holds those of a double negation, the second the particles. */
  readonly words: RegExp;
  readonly concord: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly phrases: () => { readonly idle: RegExp; readonly loose: RegExp };
  readonly only: () => RegExp;
  readonly negative: () => { readonly negative: RegExp; readonly affirmative: RegExp };
}

const cache = new WeakMap<Negation, Patterns>();

const plain = (word: string) => word.toLowerCase().replace(/[’ʼ]/g, "'");

function patternsOf({ negation, spacing }: Language): Patterns {
  let patterns = cache.get(negation);
  if (!patterns) {
    const spaced = spacing.betweenWords;
    const { words, without, concord, particles, openers, idle, loose, negative, affirmative, only } = negation;
    const negating = [...words, ...concord].filter((word) => !word.startsWith("*"));
    const bare = { spaced, between: "" };
    const script = spaced && negating.length > 0 ? { spaced, between: `(?!${alternatives(negating, 0, bare)})` } : bare;
    patterns = {
      spaced,
      words: pattern([...words, ...without, ...concord, ...particles], script, false),
      concord: new Set(concord),
      particles: new Set(particles),
      without: new Set(without),
      openers: new Set(openers),
      phrases: once(() => ({ idle: pattern(idle, script, true), loose: pattern(loose, script, true) })),
      only: once(() => pattern(only, script, true)),
      negative: once(() => ({ negative: pattern(negative, script, true), affirmative: pattern(affirmative, script, true) })),
    };
    cache.set(negation, patterns);
  }
  return patterns;
}

const within = (inner: Range, outers: readonly Range[]) =>
  outers.some((outer) => inner.start < outer.end && outer.start < inner.end);

/** True where a word stands at the head of its clause, one word after it, or after a word that opens one. */
function heads(text: string, start: number, openers: ReadonlySet<string>): boolean {
  if (openers.size === 0) return false;
  const clause = text.slice(Math.max(0, start - 60), start);
  const words = clause.slice(clause.search(HEAD)).split(/\s+/).filter(Boolean);
  return words.length <= 1 || openers.has((words.at(-1) as string).toLowerCase());
}

/** "No-deal", "not-for-profit": part of a word. */
const hyphened = (text: string, { start, end }: Range) => text.charAt(start - 1) === "-" || text.charAt(end) === "-";

const NONE: readonly NegationToken[] = [];

const openings = new WeakMap<Negation, (lower: string) => boolean>();

/** True of a spelling that a negation may stand at: a text without one has none. */
export const mayNegate = fact(({ lower, language }: Form): boolean => {
  if (!language?.spacing.betweenWords) return true;
  const { negation } = language;
  let test = openings.get(negation);
  if (!test) {
    test = headsOf([...negation.words, ...negation.without, ...negation.concord, ...negation.particles]);
    openings.set(negation, test);
  }
  return test(lower);
});

/** The negations of a text, in order: double negations once, and none of the phrases that negate nothing. */
export function negationsIn(text: string, language: Language): readonly NegationToken[] {
  const patterns = patternsOf(language);
  const { words, spaced, concord, particles } = patterns;
  words.lastIndex = 0;
  let found: Range[] | undefined;
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = match.index;
    if (spaced && start > 0 && LETTER.test(text.charAt(start - 1)) && !/^n ?['’ʼ]t/i.test(match[0])) {
      words.lastIndex = start + 1;
      continue;
    }
    found ??= [];
    found.push({ start, end: start + match[0].length });
  }
  if (!found) return NONE;
  const { idle, loose } = patterns.phrases();
  const idles = matches(text, idle);
  const kept = idles.length === 0 ? found : found.filter((range) => !within(range, idles));
  const looses = matches(text, loose);
  const tokens: NegationToken[] = [];
  let licence = -1; // where the last word that licenses others ended
  let merged = -1; // where the last double negation ended
  for (let k = 0; k < kept.length; k++) {
    const range = kept[k] as Range;
    const word = plain(text.slice(range.start, range.end));
    const same = (from: number, to: number) => from >= 0 && to - from < 60 && !CLAUSE.test(text.slice(from, to));
    if (particles.has(word)) {
      licence = range.end;
      // "Rien ne": the particle makes a negation of the word before it.
      const last = tokens.at(-1);
      if (last?.kind === "doubtful" && same(last.end, range.start)) tokens[tokens.length - 1] = { ...last, kind: "full" };
      else if (within(range, looses)) tokens.push({ ...range, kind: "loose", without: false });
      continue;
    }
    const kind: NegationKind = within(range, looses) || hyphened(text, range) ? "loose" : "full";
    const without = patterns.without.has(word);
    if (!concord.has(word)) {
      // "Nikt nie": the first of the two was taken already.
      const last = tokens.at(-1);
      if (last && merged === last.end && same(merged, range.start)) tokens[tokens.length - 1] = { ...range, kind, without };
      else tokens.push({ ...range, kind, without });
      licence = range.end;
      merged = -1;
      continue;
    }
    if (same(licence, range.start)) {
      const last = tokens.at(-1);
      if (last && same(last.end, range.start)) continue;
      tokens.push({ ...range, kind, without });
      continue;
    }
    const last = tokens.at(-1);
    if (last && merged === last.end && same(merged, range.start)) continue;
    tokens.push({
      ...range,
      kind: kind === "loose" ? "loose" : heads(text, range.start, patterns.openers) ? "full" : "doubtful",
      without,
    });
    merged = range.end;
  }
  return tokens;
}

/** The words of a text that are negative in meaning, negations left out. */
export function negativesIn(text: string, language: Language): Range[] {
  const { negative, affirmative } = patternsOf(language).negative();
  const found = matches(text, negative);
  if (found.length === 0) return found;
  const not = matches(text, affirmative);
  return found.filter((range) => !not.some(({ start, end }) => start <= range.start && range.end <= end));
}

/** The words for "only" in a text. */
export function onlyIn(text: string, language: Language): Range[] {
  return matches(text, patternsOf(language).only());
}

/** True where it is known how a language negates. */
export const negates = ({ negation }: Language): boolean => negation.words.length > 0;
