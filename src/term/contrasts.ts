import { unlike } from "./families.ts";
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
const PREFIX = 2; // "soluzione" and "risoluzione" are two words

/** Meetings of content words, by term, neighbour and order. */
function meetings(pairs: readonly TextPair[]): Map<string, Meeting[]> {
  const met = new Map<string, Meeting[]>();
  const add = (key: string, meeting: Meeting) => {
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
        add(`${a} ${b} ${next - k}`, { pair, source: k, neighbour: next });
        break;
      }
    }
  });
  return met;
}

/** The terms of a bitext that are rendered differently in the same company. */
export function* contrasts(index: TermIndex): Iterable<Contrast> {
  const { sourceCounts } = index.counterparts;
  for (const [key, list] of meetings(index.text.pairs)) {
    if (list.length < 2) continue;
    const [a, b, distance] = key.split(" ").map(Number) as [number, number, number];
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
  if (index.general.source.has(term) && index.general.source.has(neighbour)) return;
  const company = mostCommon(list.map((one) => familiesAt(index, one.pair, one.neighbour, false)));
  if (company === undefined) return;
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
  if (!usual) return;
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
  const own = familiesAt(index, pair, source, true);
  // In a language of compounds what seems to lack a rendering is often part of a word.
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
  if (!other || head === undefined) return undefined;
  return { pair, source, neighbour, head, beside: other.linked, confidence: span?.confidence ?? SURE };
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
