import type { Counterpart } from "./counterparts.ts";
import type { Stranger } from "./slots.ts";
import type { TermIndex } from "./term-index.ts";

/** A word that stands where the usual rendering of a term was to be expected. */
interface Swap extends Stranger {
  /** Index of the pair. */
  readonly pair: number;
}

/** A term with a usual rendering, and the places where another word stands for it. */
export interface Swapped {
  /** Source family. */
  readonly term: number;
  /** Its occurrences. */
  readonly count: number;
  readonly usual: Counterpart;
  /** Occurrences without the usual rendering. */
  readonly missing: number;
  readonly swaps: readonly Swap[];
}

const LEAST = 3; // occurrences of a term
const USUAL = 2; // of its rendering
const KEPT = 0.5; // share of the occurrences that have the usual rendering
const OWN = 0.6; // share of the rendering's occurrences that the term accounts for
const LINKED = 0.1; // mean confidence of the links between the two: less, and they are together by chance
const FIT = 0.55;
const [COVERED, CLOSE] = [0.72, 0.85]; // shares of the words around that have a counterpart
const SURE = 0.6;
const LINK = 0.3; // a link that says something
const ELSEWHERE = 2;
const LOAN = 5; // occurrences of a rendering that is the source word itself

/** How freely a bitext is translated: terms with a usual rendering, and those of them that leave it somewhere. */
export interface Freedom {
  terms: number;
  swapped: number;
}

/** The recurring words of a bitext that are nearly always rendered alike, with the exceptions; `freedom` is counted on the way. */
export function* swapped(index: TermIndex, freedom: Freedom = { terms: 0, swapped: 0 }): Iterable<Swapped> {
  const { text, counterparts, slots } = index;
  for (let term = 0; term < text.source.forms.length; term++) {
    const count = counterparts.sourceCounts[term] as number;
    const usual = counterparts.of[term]?.[0];
    if (count < LEAST || !usual || usual.together < USUAL) continue;
    if (usual.together < KEPT * count * 0.75 || usual.linked < LINKED * count || counterparts.owner[usual.family] !== term)
      continue;
    if (usual.together < OWN * (counterparts.targetCounts[usual.family] as number) || !index.nounlike(term, usual.family))
      continue;
    freedom.terms++;
    if (usual.together >= count) continue;
    if (index.sourceNouns.acronym(term) || index.general.source.has(term)) continue;
    const loan = text.source.forms[term]?.some((form) => text.target.forms[usual.family]?.includes(form));
    if (loan && usual.together < LOAN) continue;
    let missing = 0;
    const swaps: Swap[] = [];
    for (const pair of counterparts.places[term] as readonly number[]) {
      const gap = slots.gap(text.pairs[pair] as (typeof text.pairs)[number], term, usual);
      missing += gap.missing;
      if (gap.stranger && gap.stranger.fit >= FIT && gap.stranger.elsewhere <= ELSEWHERE) swaps.push({ ...gap.stranger, pair });
    }
    if (swaps.length === 0 || usual.together < KEPT * (usual.together + missing)) continue;
    const name = index.sourceNouns.name(term);
    const kept = name ? swaps.filter((swap) => swap.linked >= SURE || !capitalised(index, swap)) : swaps;
    if (kept.length > 0) freedom.swapped++;
    if (kept.length > 0) yield { term, count, usual, missing, swaps: kept };
  }
}

const capitalised = ({ text }: TermIndex, { pair, source }: Swap): boolean =>
  /^\p{Lu}/u.test(text.pairs[pair]?.source[source]?.text ?? "");

const FEW = 3; // swaps that any text may have
const [STRICT, STEP, MOST] = [0.03, 2.5, 0.3];

/** What is taken from the confidence of a swap in a text that renders its words freely (set on manuals, news and novels). */
export function freely({ terms, swapped }: Freedom): number {
  if (swapped <= FEW) return 0;
  return Math.min(MOST, Math.max(0, STEP * (swapped / Math.max(1, terms) - STRICT)));
}

/** How likely it is that a swap is one: the more regular the usual rendering, the better the other word fits its place. */
export function swapSureness(
  { count, usual, missing }: Swapped,
  { linked, elsewhere, fit, article, opens, bare, noun, rivals, covered }: Stranger,
): number {
  const regular = usual.together / (usual.together + missing);
  const sure = usual.linked / usual.together;
  const settled = usual.together >= 6 && regular >= 0.85;
  let confidence = 0.35 + 0.25 * Math.min(1.2, fit) + 0.2 * (regular - 0.5) + 0.02 * Math.min(6, usual.together - 2);
  if (linked === 0 && !article && !settled && !noun) confidence -= 0.2;
  if (opens) confidence -= 0.2;
  else if (!article && !bare) confidence -= settled ? 0.1 : 0.15;
  if (rivals > 0 && linked < LINK) confidence -= settled ? 0.05 : 0.1;
  // Where much of the sentence has no counterpart, it is rendered freely; where all has one, the place of the word is sure.
  if (linked < LINK && covered < COVERED) confidence -= 0.15;
  if (linked < LINK && article && covered >= CLOSE) confidence += 0.05;
  if (regular < 0.6 && linked < 0.5) confidence -= 0.15;
  if (usual.together === USUAL) confidence -= sure < 0.6 ? 0.15 : linked >= 0.5 ? 0 : article && rivals === 0 ? 0.08 : 0.15;
  // A word that the translation uses for other things too is a word that fits here.
  if (elsewhere > 0) confidence -= 0.3;
  return Math.min(linked < LINK ? 0.65 : count >= 6 ? 0.85 : 0.75, confidence);
}
