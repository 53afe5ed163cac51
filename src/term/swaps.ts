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
  /** True where the usual rendering is known to stand for the term. */
  readonly known: boolean;
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
const [COVERED, CLOSE] = [0.7, 0.85]; // shares of the words around that have a counterpart
const SURE = 0.6;
const [SETTLED, REGULARLY] = [4, 0.8];
const LINK = 0.4; // a link that says something
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
    if (noTerm(index, term)) continue;
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
      const { stranger } = gap;
      if (!stranger || stranger.fit < FIT || stranger.elsewhere > ELSEWHERE) continue;
      const form = text.pairs[pair]?.sourceForms[stranger.source] as string;
      if (index.nounForm(term, form, usual.family)) swaps.push({ ...stranger, pair });
    }
    if (swaps.length === 0 || usual.together < KEPT * (usual.together + missing)) continue;
    const name = index.sourceNouns.name(term);
    // A word of two senses has a rendering for each, unless the text keeps to one.
    const settled = usual.together >= SETTLED && usual.together >= REGULARLY * (usual.together + missing);
    const kept = swaps.filter((swap) => (settled || !swap.sense) && (!name || swap.linked >= SURE || !capitalised(index, swap)));
    if (kept.length > 0) freedom.swapped++;
    if (kept.length === 0) continue;
    const renderings = text.target.forms[usual.family] as string[];
    const known = (text.source.forms[term] as string[]).some((a) => renderings.some((b) => index.meanings.same(a, b)));
    yield { term, count, usual, known, missing, swaps: kept };
  }
}

const NOUN = 0.3; // share of the places of a word that its dictionary sense alone would make no noun

/** True of verbs and adjectives. */
function noTerm({ text, meanings, sourceNouns }: TermIndex, term: number): boolean {
  const known = (text.source.forms[term] ?? []).filter((form) => meanings.of("source", form).length > 0);
  return known.length > 0 && known.every((form) => meanings.noNoun("source", form)) && sourceNouns.share(term) < NOUN;
}

const capitalised = ({ text }: TermIndex, { pair, source }: Swap): boolean =>
  /^\p{Lu}/u.test(text.pairs[pair]?.source[source]?.text ?? "");

const FEW = 3; // swaps that any text may have
const [STRICT, STEP, MOST] = [0.03, 3.5, 0.4];

/** What is taken from the confidence of a swap in a text that renders its words freely (set on manuals, news and novels). */
export function freely({ terms, swapped }: Freedom): number {
  if (swapped <= FEW) return 0;
  return Math.min(MOST, Math.max(0, STEP * (swapped / Math.max(1, terms) - STRICT)));
}

const REGULAR = 0.6; // share of the occurrences with the usual rendering: less, and it is hardly usual
const NOWHERE = 2; // words around, or in the sentence, without counterpart, from which on the place of a word says little

/**
 * How likely it is that a swap is one: the more regular the usual rendering, the better the other word fits its place. Set on 22 terms
 * replaced in manuals and news, and on some 60 swaps of 283 texts left as they were, read one by one.
 */
export function swapSureness(found: Swapped, swap: Stranger): number {
  const { count, usual, missing, known } = found;
  const { linked, elsewhere, article, opens, bare, again } = swap;
  const regular = usual.together / (usual.together + missing);
  let confidence = linked >= LINK ? linkedSureness(swap) : slotSureness(swap, known);
  confidence += 0.2 * (regular - 0.5) + 0.02 * Math.min(6, usual.together - 2);
  if (known) confidence += linked >= LINK ? 0.03 : 0.1;
  else if (usual.together === USUAL) confidence -= 0.08;
  if (regular < REGULAR && !known) confidence -= 0.08;
  if (opens) confidence -= 0.2;
  else if (!article && !bare) confidence -= 0.1;
  // A word that the translation uses for other things too is a word that fits here.
  confidence -= 0.25 * Math.min(2, elsewhere);
  // What is said twice in one sentence is said in two ways for its sound.
  if (again) confidence -= 0.15;
  return Math.min(linked < LINK ? 0.7 : count >= 6 ? 0.9 : 0.82, confidence);
}

function linkedSureness({ linked, rivals, article, noun, other, covered }: Stranger): number {
  let confidence = 0.6 + 0.4 * Math.min(0.4, linked - LINK);
  if (rivals >= NOWHERE) confidence -= 0.1;
  if (rivals > 0 && covered < COVERED) confidence -= 0.1;
  // An everyday word may be a free rendering.
  if (other) confidence -= 0.1;
  // A word beside another one is as often its adjective.
  if (!article && !noun && linked < SURE + 0.2) confidence -= 0.12;
  return confidence;
}

/** Of a word that no link leads to: its place must be sure, and little else may stand there. */
function slotSureness({ fit, article, noun, rivals, covered, strays, other }: Stranger, known: boolean): number {
  let confidence = 0.35 + 0.35 * (Math.min(1.1, fit) - 0.8) - 0.08 * rivals;
  confidence += strays === 0 ? 0.1 : strays === 1 ? 0.05 : strays === NOWHERE ? -0.05 : -0.15;
  // Where much of the sentence has no counterpart, it is rendered freely; where all has one, the place of the word is sure.
  confidence += covered >= CLOSE ? 0.05 : covered < COVERED ? -0.1 : 0;
  if (other) confidence -= known ? 0.12 : 0.22;
  if (!article && !noun) confidence -= 0.2;
  return confidence;
}
