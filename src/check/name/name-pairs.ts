import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import { regionsOf } from "../../lexicon/regions.ts";
import { fold } from "../../token/fold.ts";
import { isVariant, mayDerive, nameLikeness } from "../../token/name-likeness.ts";
import { isCapitalised } from "../../token/names.ts";
import type { CheckContext, SideContext } from "../define.ts";
import { capitalsOf, isDetermined, isNoName, type Name } from "./name-words.ts";

/** The names of a bead. */
export interface BeadNames {
  readonly source: readonly Name[];
  readonly target: readonly Name[];
  /** Those that nothing on the other side answers or resembles. */
  readonly open: readonly [source: readonly Name[], target: readonly Name[]];
  /** Those of the source that are names, and names that are kept, only beside others: "Supreme Court", "Prince William". */
  readonly weak: ReadonlySet<Name>;
}

/** How the places of two names answer each other. */
export interface Places {
  /** The name beside it, on the same side, is the same in both: "Karen Jankel", "Karen Wheeling". */
  readonly neighbour: "before" | "after" | undefined;
  /** How many of the nearest names before and after are the same in both; none on either side counts as the same. */
  readonly anchors: number;
}

const ALIKE = 0.5;
const SAME = 0.6; // likeness of two forms of one place
const LEAST = 3;
const MOST = 200; // names of a side that are compared: German has a capital on every noun
const INFLECTION = 3; // letters that an ending may add to a name
const PART = 5; // letters of a name that a compound may hold

/** The text of sentences, as one. */
export const textOf = (sentences: readonly Sentence[]): string =>
  sentences.length === 1 ? (sentences[0] as Sentence).text : sentences.map(({ text }) => text).join("\n");

/** The words of sentences that the other side does not hold as they are; function words left out. */
function strangers(side: SideContext, sentences: readonly Sentence[], other: string): string[] {
  const found: string[] = [];
  const common = functionWords(side.language);
  for (const sentence of sentences) {
    for (const { kind, text } of side.tokens(sentence)) {
      if (kind === "word" && text.length >= LEAST && !other.includes(text) && !common.has(text)) found.push(text);
    }
  }
  return found;
}

/** A name in small letters, with the one letter that compounds change: "America", "Lateinamerika". */
const hard = (name: string) => name.toLowerCase().replace(/c/g, "k");

/** True where a name is the other with another ending or a part of it: "Trumps", "Merkelem". */
function contains(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  if (long.startsWith(short)) return long.length - short.length <= INFLECTION;
  return short.length >= PART && hard(long).includes(hard(short));
}

/** True where a name stands beside one that the other side has too. */
function attached({ at, joined }: Name, all: readonly Name[], other: string): boolean {
  const [before, after] = [joined === " " && all[at - 1], all[at + 1]?.joined === " " && all[at + 1]];
  return (before && other.includes(before.text)) || (after && other.includes(after.text)) || false;
}

/** The names of one side that no word of the other resembles. */
function unlike(
  names: readonly Name[],
  all: readonly Name[],
  words: readonly string[],
  others: readonly Name[],
  other: string,
): Name[] {
  return names.filter((name) => {
    const { text } = name;
    if (others.some((own) => contains(text, own.text))) return false;
    if (attached(name, all, other)) return !words.some((word) => isCapitalised(word) && isVariant(text, word));
    return !words.some((word) => (isCapitalised(word) ? nameLikeness(text, word) >= ALIKE : mayDerive(text, word)));
  });
}

/** The run of joined names around one. */
function runOf(names: readonly Name[], { at }: Name): string {
  let [first, last] = [at, at];
  while (first > 0 && names[first]?.joined) first--;
  while (names[last + 1]?.joined) last++;
  const [a, b] = [names[first] as Name, names[last] as Name];
  return a.sentence.text.slice(a.start, b.end);
}

/** What a place is called on the other side; undefined where the name is not known, or only as a part of longer ones. */
function renderingsOf(name: Name, names: readonly Name[], from: SideContext, to: SideContext): readonly string[] | undefined {
  const regions = regionsOf(from.language.tag, to.language.tag);
  const form = fold(name.text);
  const longer = regions.parts.get(form);
  if (!longer) return regions.renderings.get(form);
  const run = fold(runOf(names, name));
  const forms = [form, ...longer.filter((place) => run.includes(place))].flatMap((place) => regions.renderings.get(place) ?? []);
  return forms.length > 0 ? forms : undefined;
}

/** The names of one side that the other lacks: those that it has as often are answered. */
function lacking(names: readonly Name[], other: string, others: readonly Name[] | undefined): Name[] {
  const count = (list: readonly Name[], text: string) => list.filter((name) => name.text === text).length;
  return names.filter(({ text }) => {
    if (!other.includes(text)) return true;
    if (others === undefined) return false;
    const theirs = count(others, text);
    return theirs > 0 && count(names, text) > theirs;
  });
}

/**
 * The names of a bead that nothing answers, on both sides; undefined where one side has none. A well-known name that the other side
 * has in its own form is answered. `certain`: leaves out a word that may have its capital from its place alone.
 */
export function unanswered(bead: Bead, context: CheckContext, source: readonly Name[], certain: boolean): BeadNames | undefined {
  const telling = (names: readonly Name[]) =>
    certain ? names.filter(({ initial, at }) => !initial || names[at + 1]?.joined === " ") : names;
  const [theirs, ours] = [textOf(bead.target), textOf(bead.source)];
  const weak = new Set<Name>();
  const named = telling(source).filter((name) => {
    const none = isNoName(context.source, name.text);
    if (none && name.text.length >= LEAST && attached(name, source, theirs)) weak.add(name);
    return !none || weak.has(name);
  });
  const repeated = new Set(named.map(({ text }) => text)).size < named.length;
  if (!repeated && named.every(({ text }) => theirs.includes(text))) return undefined;
  const target = capitalsOf(context.target, bead.target);
  if (target.length > MOST) return undefined;
  const left = lacking(named, theirs, repeated ? target : undefined);
  if (left.length === 0) return undefined;
  const nouns = context.target.language.capitalisedNouns;
  const right = lacking(telling(target), ours, undefined).filter(
    (name) =>
      !isNoName(context.target, name.text) && (!nouns || attached(name, target, ours) || !isDetermined(context.target, name)),
  );
  if (right.length === 0) return undefined;
  const targetWords = strangers(context.target, bead.target, ours);
  const a = unlike(left, source, targetWords, target, theirs);
  if (a.length === 0) return undefined;
  const sourceWords = strangers(context.source, bead.source, theirs);
  const b = unlike(right, target, sourceWords, source, ours);
  if (b.length === 0) return undefined;
  const [first, second] = [
    known(a, source, targetWords, context.source, context.target),
    known(b, target, sourceWords, context.target, context.source),
  ];
  // A well-known name has adjectives and nicknames enough: only another such name stands for it, or one beside the same name.
  if (second.places.length === 0) for (const name of first.places) weak.add(name);
  const open = [
    [...first.others, ...first.places],
    [...second.others, ...second.places],
  ] as const;
  return open[0].length > 0 && open[1].length > 0 ? { source, target, open, weak } : undefined;
}

/** Parts well-known names that differ between the languages from the others, and leaves out those that the other side has. */
function known(own: readonly Name[], names: readonly Name[], words: readonly string[], from: SideContext, to: SideContext) {
  const places: Name[] = [];
  const others: Name[] = [];
  for (const name of own) {
    const forms = renderingsOf(name, names, from, to);
    const has = (form: string) => form.split(/[^\p{L}]+/u).some((part) => words.some((word) => nameLikeness(word, part) >= SAME));
    if (forms?.some(has)) continue;
    (forms && !forms.includes(fold(name.text)) ? places : others).push(name);
  }
  return { places, others };
}

const same = (a: Name | undefined, b: Name | undefined) =>
  a !== undefined && b !== undefined && (fold(a.text) === fold(b.text) || nameLikeness(a.text, b.text) >= 0.9);

/** What stands between the parts of one name: "Karen Jankel", "Ursula von Leyen", "Walid al-Moualem". */
const WITHIN = /^ (?:\p{Ll}{1,5}[ -])?$/u;

/** True where two names of one side stand together, and two of the other in the same way. */
function beside(a: Name | undefined, b: Name | undefined, c: Name | undefined, d: Name | undefined): boolean {
  if (!a || !b || !c || !d || a.sentence !== b.sentence || c.sentence !== d.sentence) return false;
  const between = a.sentence.text.slice(a.end, b.start);
  return between === c.sentence.text.slice(c.end, d.start) && WITHIN.test(between);
}

/** The nearest name to one side of a place that the other side has as well. */
function anchor(names: readonly Name[], at: number, step: 1 | -1, shared: ReadonlySet<string>): string {
  for (let k = at + step; k >= 0 && k < names.length; k += step) {
    const form = fold((names[k] as Name).text);
    if (shared.has(form)) return form;
  }
  return "";
}

/** Compares the places of names of the two sides of a bead. */
export function placesOf({ source, target }: BeadNames): (a: Name, b: Name) => Places {
  const theirs = new Set(target.map(({ text }) => fold(text)));
  const shared = new Set(source.map(({ text }) => fold(text)).filter((form) => theirs.has(form)));
  return (a, b) => {
    const before = beside(source[a.at - 1], a, target[b.at - 1], b);
    const follows = beside(a, source[a.at + 1], b, target[b.at + 1]);
    const steps = [-1, 1] as const;
    const neighbour = before && same(source[a.at - 1], target[b.at - 1]) ? "before" : undefined;
    return {
      neighbour: neighbour ?? (follows && same(source[a.at + 1], target[b.at + 1]) ? "after" : undefined),
      anchors: steps.filter((step) => anchor(source, a.at, step, shared) === anchor(target, b.at, step, shared)).length,
    };
  };
}
