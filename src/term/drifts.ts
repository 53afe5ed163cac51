import { type Companions, companions } from "./companions.ts";
import { type Contrast, contrasts, type Rendered } from "./contrasts.ts";
import { type Freedom, freely, type Swapped, swapped, swapSureness } from "./swaps.ts";
import type { TermIndex } from "./term-index.ts";

/** A place in a bitext: first and last words of a term, and of what stands for it. */
export interface TermPlace {
  /** Index of the pair. */
  readonly pair: number;
  readonly source: readonly [first: number, last: number];
  readonly target: readonly [first: number, last: number];
}

/** What shows that a term is rendered in several ways. */
type DriftKind = "swap" | "contrast" | "companion";

/** A term that is rendered in several ways. */
export interface TermDrift {
  /** Source family that the term is made of, or its head. */
  readonly family: number;
  /** Places of the usual rendering; the first shows what term and rendering look like. */
  readonly usual: readonly TermPlace[];
  /** How often the usual rendering stands for the term. */
  readonly usualCount: number;
  readonly others: readonly TermPlace[];
  readonly kind: DriftKind;
  /** 0 to 1. */
  readonly confidence: number;
}

const WIDE = 4; // words: what lies further apart is no one phrase

function phrase(places: readonly number[], head: number): readonly [number, number] {
  const near = places.filter((place) => Math.abs(place - head) <= WIDE);
  return [Math.min(head, ...near), Math.max(head, ...near)];
}

function placeOf(rendered: Rendered, whole: boolean): TermPlace {
  const { pair, source, neighbour, head, beside } = rendered;
  return {
    pair,
    source: whole ? phrase([neighbour], source) : [source, source],
    target: whole ? phrase(beside, head) : [head, head],
  };
}

/** The drift of a term that is rendered differently in the same company, in one or in several. */
function contrastDrift(index: TermIndex, found: readonly Contrast[]): TermDrift | undefined {
  const [first] = found;
  if (!first) return undefined;
  // In one company alone, the two words are the term.
  const whole = found.length === 1 && first.adjacent;
  const usual = new Map<number, Rendered[]>();
  for (const { renderings } of found) {
    const [most] = renderings;
    if (most) usual.set(most.family, [...(usual.get(most.family) ?? []), ...most.places]);
  }
  const overallOf = (family: number) => index.counterparts.of[first.term]?.find((one) => one.family === family)?.together ?? 0;
  for (const { renderings } of found) {
    for (const { family, places } of renderings.slice(1)) {
      // As common here, and commoner in other company.
      if (places.length === renderings[0]?.places.length && !usual.has(family)) usual.set(family, [...places]);
    }
  }
  const [top] = [...usual].sort((a, b) => b[1].length - a[1].length || overallOf(b[0]) - overallOf(a[0]));
  if (!top) return undefined;
  const [family, places] = top;
  const others = found.flatMap(({ renderings }) => renderings).filter((rendering) => rendering.family !== family);
  const overall = overallOf(family);
  const sure = (list: readonly Rendered[]) => Math.max(...list.map(({ confidence }) => confidence));
  const rest = others.flatMap((rendering) => rendering.places);
  if (rest.length === 0) return undefined;
  let confidence = 0.45;
  if (overall >= 2 || places.length >= 2) confidence += 0.1;
  if (places.length + rest.length >= 3) confidence += 0.1;
  if (Math.min(sure(places), sure(rest)) >= 0.5) confidence += 0.1;
  if (found.length > 1) confidence += 0.15;
  if (sure(rest) <= 0.3) confidence -= 0.1;
  confidence -= unsaid(index) / 2;
  return {
    family: first.term,
    usual: distinct(places.map((one) => placeOf(one, whole))),
    usualCount: whole ? distinct(places.map((one) => placeOf(one, whole))).length : Math.max(overall, places.length),
    others: distinct(rest.map((one) => placeOf(one, whole))),
    kind: "contrast",
    confidence,
  };
}

function distinct(places: readonly TermPlace[]): TermPlace[] {
  const seen = new Set<string>();
  return places
    .filter(({ pair, source }) => !seen.has(`${pair} ${source[0]}`) && seen.add(`${pair} ${source[0]}`))
    .sort((a, b) => a.pair - b.pair || a.source[0] - b.source[0]);
}

/** Where nothing tells the nouns of the translation, what stands beside a word may be anything. */
const unsaid = (index: TermIndex) => (index.targetNouns.telling ? 0 : 0.3);

function companionDrift(index: TermIndex, { term, usual, others }: Companions): TermDrift {
  const place = ({ pair, source, head, companion }: Companions["usual"][number]): TermPlace => ({
    pair,
    source: [source, source],
    target: [Math.min(head, companion), Math.max(head, companion)],
  });
  return {
    family: term,
    usual: usual.map(place),
    usualCount: usual.length,
    others: others.map(place),
    kind: "companion",
    confidence: (index.text.pairs.length < 20 ? 0.6 : 0.75) - unsaid(index),
  };
}

function swapDrift(index: TermIndex, found: Swapped, less: number): TermDrift {
  const rated = found.swaps.map((swap) => ({ swap, confidence: Math.max(0, swapSureness(found, swap) - less) }));
  const most = Math.max(...rated.map(({ confidence }) => confidence));
  // The doubtful ones are left out where others are sure.
  const kept = rated.filter(({ confidence }) => confidence >= Math.min(most, 0.5));
  const usual: TermPlace[] = [];
  for (const pair of index.counterparts.places[found.term] as readonly number[]) {
    const { sourceFamilies, targetFamilies } = index.text.pairs[pair] as (typeof index.text.pairs)[number];
    const [source, target] = [sourceFamilies.indexOf(found.term), targetFamilies.indexOf(found.usual.family)];
    if (source >= 0 && target >= 0) usual.push({ pair, source: [source, source], target: [target, target] });
  }
  return {
    family: found.term,
    usual,
    usualCount: found.usual.together,
    others: kept.map(({ swap: { pair, source, target } }) => ({ pair, source: [source, source], target: [target, target] })),
    kind: "swap",
    confidence: most,
  };
}

/** The terms of a bitext that are rendered in several ways, one drift a term. */
export function termDrifts(index: TermIndex): TermDrift[] {
  const best = new Map<number, TermDrift>();
  const keep = (drift: TermDrift | undefined, less = 0) => {
    if (!drift) return;
    const before = best.get(drift.family);
    const confidence = Math.max(0, drift.confidence - less);
    if (!before || before.confidence < confidence) best.set(drift.family, { ...drift, confidence });
  };
  const freedom: Freedom = { terms: 0, swapped: 0 };
  const swaps = [...swapped(index, freedom)];
  const less = freely(freedom);
  for (const found of swaps) keep(swapDrift(index, found, less));
  for (const found of companions(index)) keep(companionDrift(index, found), less / 2);
  const byTerm = new Map<number, Contrast[]>();
  for (const found of contrasts(index)) byTerm.set(found.term, [...(byTerm.get(found.term) ?? []), found]);
  for (const found of byTerm.values()) keep(contrastDrift(index, found), less / 2);
  return [...best.values()];
}
