import { common, unlike } from "./families.ts";
import { FUNCTION, type TextPair } from "./linked-text.ts";
import type { TermIndex } from "./term-index.ts";

/** A source word in a bead, and the target word that stands for it. */
export interface Rendered {
  /** Index of the pair. */
  readonly pair: number;
  /** Places of the source word and of its neighbour. */
  readonly source: number;
  readonly neighbour: number;
  /** Place of the target word that tells the rendering, and of the words that stand for the neighbour. */
  readonly head: number;
  readonly beside: readonly number[];
  readonly confidence: number;
}

/** A word that is rendered in several ways beside the same neighbour, which is rendered alike each time. */
export interface Contrast {
  /** Source families. */
  readonly term: number;
  readonly neighbour: number;
  /** True where nothing stands between the two: they are one term. */
  readonly adjacent: boolean;
  /** Times that the two stand together. */
  readonly together: number;
  /** The renderings by target family, the commonest first; that which came first where they are as common. */
  readonly renderings: readonly { readonly family: number; readonly places: readonly Rendered[] }[];
}

interface Meeting {
  readonly pair: number;
  readonly source: number;
  readonly neighbour: number;
}

const REACH = 2; // places: neighbours have one function word between them at most
const LEAST = 3; // occurrences of the term
const BOUND = 0.4; // share of the rarer word's occurrences that stand beside the other: they make a term
const BELONGS = 0.6; // share of its occurrences that a modifier stands before one noun
const BACKING = 0.7;
const SURE = 0.3; // confidence of a rendering
const NAME = 0.8;
const WIDE = 4; // places between two words of one rendering
const STEM = 4; // letters that make cognates
const PREFIX = 2; // "soluzione" and "risoluzione" are two words

/** Meetings of content words, by term, neighbour and order. */
function meetings(pairs: readonly TextPair[], size: number): Map<number, Meeting[]> {
  const met = new Map<number, Meeting[]>();
  const add = (key: number, meeting: Meeting) => {
    const list = met.get(key);
    if (list) list.push(meeting);
    else met.set(key, [meeting]);
  };
  pairs.forEach(({ source, sourceFamilies }, pair) => {
    for (let k = 0; k < source.length; k++) {
      const a = sourceFamilies[k] as number;
      if (a < 0) continue;
      for (let next = k + 1; next <= k + REACH && next < source.length; next++) {
        const b = sourceFamilies[next] as number;
        if (source[next]?.sentence !== source[k]?.sentence) break;
        if (b === FUNCTION) continue;
        if (b < 0 || b === a) break;
        add(((next - k) * size + a) * size + b, { pair, source: k, neighbour: next });
        break;
      }
    }
  });
  return met;
}

/** True where a source family is known as a verb and nothing else: "stay committed" is no term. */
function verbal({ text, meanings }: TermIndex, family: number): boolean {
  const known = (text.source.forms[family] ?? []).filter((form) => meanings.of("source", form).length > 0);
  return known.length > 0 && known.every((form) => meanings.verb("source", form));
}

/** True where a source family is known, and never as a noun: "major" is rendered as it fits. */
function adjective({ text, meanings }: TermIndex, family: number): boolean {
  return (text.source.forms[family] ?? []).some((form) => meanings.noNoun("source", form));
}

/** The terms of a bitext that are rendered differently in the same company. */
export function* contrasts(index: TermIndex): Iterable<Contrast> {
  const { sourceCounts } = index.counterparts;
  const size = index.text.source.forms.length;
  for (const [key, list] of meetings(index.text.pairs, size)) {
    if (list.length < 2) continue;
    const [a, b, distance] = [Math.floor(key / size) % size, key % size, Math.floor(key / size / size)];
    const [n, m] = [sourceCounts[a] as number, sourceCounts[b] as number];
    if (list.length < BOUND * Math.min(n, m)) continue;
    const turned = list.map(({ pair, source, neighbour }) => ({ pair, source: neighbour, neighbour: source }));
    if (n >= LEAST) yield* contrast(index, a, b, distance, list);
    if (m >= LEAST) yield* contrast(index, b, a, -distance, turned);
  }
}

/** @param distance places from the term to its neighbour. */
function* contrast(
  index: TermIndex,
  term: number,
  neighbour: number,
  distance: number,
  list: readonly Meeting[],
): Iterable<Contrast> {
  if (index.sourceNouns.acronym(term) || index.sourceNouns.acronym(neighbour)) return;
  if (index.sourceNouns.name(term) || index.sourceNouns.name(neighbour)) return;
  if (verbal(index, term) || verbal(index, neighbour)) return;
  if (index.general.source.has(term) && index.general.source.has(neighbour)) return;
  const company = mostCommon(list.map((one) => familiesAt(index, one.pair, one.neighbour, false)));
  if (company === undefined || index.text.target.forms[company]?.some((form) => index.meanings.verb("target", form))) return;
  // "promote the establishment": what governs a word is no part of its term.
  if (distance < -1 && !index.nounlike(neighbour, company)) return;
  const equal = list.filter((one) => familiesAt(index, one.pair, one.neighbour, false).includes(company));
  if (equal.length < 2) return;
  const counts = new Map<number, number>();
  for (const one of equal) {
    for (const family of ownFamilies(index, one)) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const renderings = new Map<number, Rendered[]>();
  for (const one of equal) {
    const families = ownFamilies(index, one).filter((family) => family !== company);
    const [family] = families.sort((x, y) => (counts.get(y) as number) - (counts.get(x) as number));
    const rendered = family === undefined ? undefined : renderedAs(index, one, family);
    if (family === undefined || !rendered || rendered.confidence < SURE) continue;
    const places = renderings.get(family);
    if (places) places.push(rendered);
    else renderings.set(family, [rendered]);
  }
  const sorted = [...renderings]
    .map(([family, places]) => ({ family, places }))
    .sort((x, y) => y.places.length - x.places.length);
  const [usual] = sorted;
  if (!usual || (usual.places.length === 1 && adjective(index, term))) return;
  const differing = sorted
    .slice(1)
    .filter(({ family, places }) => differs(index, usual, family, places) && backed(usual.places, places));
  // What is read off its place alone and differs from time to time is whatever stood there.
  const guessed = differing.filter(({ places }) => places.every(({ confidence }) => confidence <= SURE));
  const others = guessed.length > 1 ? differing.filter((rendering) => !guessed.includes(rendering)) : differing;
  if (
    others.length > 0 &&
    (nounlike(index, term, sorted) || (distance === 1 && modifier(index, term, neighbour, list.length, company)))
  ) {
    yield { term, neighbour, adjacent: Math.abs(distance) === 1, together: list.length, renderings: [usual, ...others] };
  }
}

const nounlike = (index: TermIndex, term: number, renderings: Contrast["renderings"]) =>
  renderings.some(({ family }) => index.nounlike(term, family));

/** True where the term belongs to the noun after it: "root causes". */
function modifier(index: TermIndex, term: number, noun: number, together: number, rendering: number): boolean {
  const count = index.counterparts.sourceCounts[term] as number;
  return together >= LEAST && together >= BELONGS * count && index.nounlike(noun, rendering);
}

/** A rendering that is read off its place alone counts against a sure or common one only. */
function backed(usual: readonly Rendered[], others: readonly Rendered[]): boolean {
  if (usual.length >= LEAST || others.some(({ confidence }) => confidence > SURE)) return true;
  return usual.every(({ confidence }) => confidence >= BACKING);
}

function familiesAt(index: TermIndex, pair: number, place: number, wide: boolean): number[] {
  const span = index.spans(pair)[place];
  const families = index.text.pairs[pair]?.targetFamilies;
  if (!span || !families) return [];
  return (wide ? [...span.linked, ...span.beside] : span.linked).map((target) => families[target] as number);
}

/** What stands for the term; where nothing is linked to it, what stands beside the rendering of its neighbour. */
function ownFamilies(index: TermIndex, { pair, source, neighbour }: Meeting): number[] {
  // In a language of compounds what seems to lack a rendering is often part of a word.
  const own = familiesAt(index, pair, source, !index.capitalised);
  if (own.length > 0 || index.capitalised) return own;
  const families = index.text.pairs[pair]?.targetFamilies;
  return families ? (index.spans(pair)[neighbour]?.beside ?? []).map((target) => families[target] as number) : [];
}

function mostCommon(lists: readonly (readonly number[])[]): number | undefined {
  const counts = new Map<number, number>();
  for (const list of lists) for (const family of new Set(list)) counts.set(family, (counts.get(family) ?? 0) + 1);
  let best: number | undefined;
  for (const [family, count] of counts) if (best === undefined || count > (counts.get(best) as number)) best = family;
  return best;
}

function renderedAs(index: TermIndex, { pair, source, neighbour }: Meeting, family: number): Rendered | undefined {
  const [span, other] = [index.spans(pair)[source], index.spans(pair)[neighbour]];
  const families = index.text.pairs[pair]?.targetFamilies;
  const places = [...(span?.linked ?? []), ...(span?.beside ?? []), ...(other?.beside ?? [])];
  const head = families ? places.find((place) => families[place] === family) : undefined;
  if (!other || !families || head === undefined) return undefined;
  const confidence = span?.linked.includes(head) ? span.confidence : SURE;
  const [nearest] = other.linked.filter((place) => place !== head).sort((a, b) => Math.abs(a - head) - Math.abs(b - head));
  const guessed = confidence <= SURE;
  if (nearest === undefined) return undefined;
  if ((guessed || Math.abs(source - neighbour) === 1) && !onePhrase(families, head, nearest, guessed)) return undefined;
  if (foreign(index, pair, [source, neighbour], head)) return undefined;
  return { pair, source, neighbour, head, beside: [nearest], confidence };
}

/** True where no content word parts two words; what is read off its place alone stands right beside. */
function onePhrase(families: Int32Array, a: number, b: number, guessed: boolean): boolean {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  if (last - first > (guessed ? 1 : WIDE)) return false;
  for (let k = first + 1; k < last; k++) if (families[k] !== FUNCTION) return false;
  return true;
}

/** True where a target word is a verb, is copied from the source or belongs to another word of it. */
function foreign(
  { text, meanings, capitalised, isNoun }: TermIndex,
  pair: number,
  own: readonly number[],
  target: number,
): boolean {
  const { sourceForms, sourceFamilies, targetForms } = text.pairs[pair] as TextPair;
  const word = targetForms[target] as string;
  if (sourceForms.includes(word)) return true;
  if (meanings.verb("target", word) && !isNoun(pair, target)) return true;
  // A noun has a capital where all have one.
  if (capitalised && !isNoun(pair, target) && meanings.noun("source", sourceForms[own[0] as number] as string)) return true;
  return sourceForms.some(
    (form, k) =>
      !own.includes(k) &&
      (sourceFamilies[k] as number) >= 0 &&
      sourceFamilies[k] !== sourceFamilies[own[0] as number] &&
      (meanings.same(form, word) ||
        (common(form, word) >= STEM &&
          common(form, word) > Math.max(...own.map((place) => common(sourceForms[place] as string, word))))),
  );
}

/** True where the other rendering is another word, and the usual one is nowhere in its beads. */
function differs(index: TermIndex, usual: Contrast["renderings"][number], family: number, places: readonly Rendered[]): boolean {
  const forms = index.text.target.forms;
  const capitals = (of: number) => index.targetNouns.capitals(of);
  if (capitals(usual.family) >= NAME && capitals(family) < 1 - NAME) return false;
  for (const a of forms[usual.family] ?? [])
    for (const b of forms[family] ?? []) if (!unlike(a, b, index.capitalised ? 0 : PREFIX)) return false;
  return places.every(({ pair }) => !index.text.pairs[pair]?.targetFamilies.includes(usual.family));
}
