import type { Range } from "../core/range.ts";
import type { Language, Negation } from "../language/index.ts";

/** How far a negation counts: `full` has to be answered, `loose` may be, `doubtful` is half of a double negation without the other half. */
type NegationKind = "full" | "loose" | "doubtful";

/** A negation of a sentence; its range counts in the text given. */
export interface NegationToken extends Range {
  readonly kind: NegationKind;
  /** True for "without". */
  readonly without: boolean;
}

/** Letters of the scripts whose words are parted by spaces: a plain class is several times as fast as a property. */
const LETTERS = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0400-\u04ff";
const LETTER = new RegExp(`[${LETTERS}]`);
const CLAUSE = /[.,;:!?()[\]«»„“”"—–…。，、；：！？]/;

/** The rest of a text after its last mark. */
const HEAD = /[^.,;:!?()[\]«»„“”"—–…]*$/;

const NOTHING = /$^/g;

const WORD = "[^\\s.;:!?]";
const SIGN = /' … | ?… ?|[.?+^$()[\]{}|\\*'# ]/g;

/** How entries are read. */
interface Script {
  /** Words are parted by spaces. */
  readonly spaced: boolean;
  /** What may not stand between the words of a phrase: "ne … que" does not span "ne dit pas que". */
  readonly between: string;
}

/** An entry as a pattern; "n' … que" spans "n'a dit que" as well. */
function escaped(entry: string, { spaced, between }: Script): string {
  return entry.replace(SIGN, (sign) => {
    if (sign === "*") return `[${LETTERS}]*`;
    if (sign === "'") return "['’ʼ]";
    if (sign === "#") return "\\d+";
    if (sign === " ") return "\\s+";
    if (!sign.includes("…")) return `\\${sign}`;
    if (!spaced) return "[^。，、；：！？]{0,12}?";
    return `${sign.startsWith("'") ? `['’ʼ] ?${WORD}*` : ""}\\s+(?:${between}${WORD}+\\s+){0,5}?`;
  });
}

/** The alternatives, those that begin alike put together: hundreds of them are tried at every word. */
function alternatives(entries: readonly string[], depth: number, script: Script): string {
  const { spaced } = script;
  const groups = new Map<string, string[]>();
  const ends: string[] = [];
  for (const entry of entries) {
    const sign = entry.charAt(depth);
    if (sign === "" || /[*…'#\s]/.test(sign) || /^ ?…/.test(entry.slice(depth))) {
      const tail = spaced && !/[*']$/.test(entry) ? `(?![${LETTERS}])` : "";
      ends.push(escaped(entry.slice(depth), script) + tail);
    } else groups.set(sign, [...(groups.get(sign) ?? []), entry]);
  }
  const inner = [...groups].map(([sign, group]) => escaped(sign, script) + alternatives(group, depth + 1, script));
  const all = [...inner, ...ends.sort((x, y) => y.length - x.length)];
  return all.length === 1 ? (all[0] as string) : `(?:${all.join("|")})`;
}

/** A pattern that finds any of the entries; `whole`: the pattern itself asks for the beginning of a word. */
function pattern(entries: readonly string[], script: Script, whole: boolean): RegExp {
  const { spaced } = script;
  if (entries.length === 0) return NOTHING;
  const joined = entries.filter((entry) => entry.startsWith("*"));
  const words = entries.filter((entry) => !entry.startsWith("*"));
  const parts = words.length > 0 ? [alternatives(words, 0, script)] : [];
  // Endings: "*n't", "*less".
  if (joined.length > 0) {
    const tails = alternatives(
      joined.map((entry) => entry.slice(1)),
      0,
      script,
    );
    parts.push(whole ? `[${LETTERS}]*${tails}` : tails);
  }
  return new RegExp(`${whole && spaced ? `(?<![${LETTERS}])` : ""}(?:${parts.join("|")})`, "gi");
}

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

/** Runs once, when first asked. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

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

function matches(text: string, wanted: RegExp): Range[] {
  const found: Range[] = [];
  wanted.lastIndex = 0;
  for (let match = wanted.exec(text); match; match = wanted.exec(text)) {
    if (match[0] === "") {
      wanted.lastIndex++;
      continue;
    }
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
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
