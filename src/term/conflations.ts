import { sameWord, unlike } from "./families.ts";
import type { TermIndex } from "./term-index.ts";

/** A word that stands for a term although it is the regular rendering of another one. */
export interface Conflation {
  /** Source families: the term, and the other one that the word belongs to. */
  readonly term: number;
  readonly other: number;
  /** Target family. */
  readonly rendering: number;
  /** Where it stands for the term: index of the pair, places of the two words. */
  readonly places: readonly {
    readonly pair: number;
    readonly source: number;
    readonly target: number;
    readonly confidence: number;
  }[];
  /** The term's rendering elsewhere, where it has one of its own. */
  readonly own?: number;
  /** Occurrences of the term. */
  readonly count: number;
}

const REGULAR = 6; // occurrences of the other term with its rendering
const OWNED = 0.8; // share of the rendering's occurrences that the other term accounts for
const KEPT = 0.8; // share of the other term's occurrences that are rendered so
const SURE = 0.5; // confidence of a link
const ATTRIBUTE = 0.5; // share of the places before another content word, from which on a word is an adjective
const ARTICLE = 0.1; // and right after an article, which parts it from a verb

/** The terms of a bitext that are rendered by the word that belongs to another one. */
export function* conflations(index: TermIndex): Iterable<Conflation> {
  const { text, counterparts, meanings } = index;
  const found = new Map<string, { pair: number; source: number; target: number; confidence: number }[]>();
  text.pairs.forEach(({ sourceFamilies, targetFamilies, links }, pair) => {
    for (const { source, target, confidence } of links) {
      const [term, rendering] = [sourceFamilies[source] as number, targetFamilies[target] as number];
      if (term < 0 || rendering < 0 || confidence < SURE) continue;
      const other = regular(index, term, rendering);
      // Where both terms stand, one link may have been taken for the other.
      if (other === undefined || sourceFamilies.includes(other)) continue;
      const key = `${term} ${other} ${rendering}`;
      const place = { pair, source, target, confidence };
      const places = found.get(key);
      if (places) places.push(place);
      else found.set(key, [place]);
    }
  });
  for (const [key, all] of found) {
    const [term, other, rendering] = key.split(" ").map(Number) as [number, number, number];
    // "controversie" and "controllo" are alike, and no one word.
    const words = wordsFor(index, other, rendering);
    const places = all.filter(({ pair, source, target }) => {
      const form = text.pairs[pair]?.targetForms[target] ?? "";
      // "struck" and "hit" are no terms.
      if (meanings.verb("source", text.pairs[pair]?.sourceForms[source] ?? "")) return false;
      if (meanings.verb("target", form) && !index.isNoun(pair, target)) return false;
      return words.some((word) => sameWord(word, form));
    });
    if (places.length === 0) continue;
    const usual = counterparts.of[other]?.[0]?.together ?? 0;
    if (usual < OWNED * ((counterparts.targetCounts[rendering] as number) - places.length)) continue;
    const own = counterparts.of[term]?.find(
      (one) => one.family !== rendering && counterparts.owner[one.family] === term && one.linked >= SURE,
    );
    yield {
      term,
      other,
      rendering,
      places,
      count: counterparts.sourceCounts[term] as number,
      ...(own ? { own: own.family } : {}),
    };
  }
}

/** The words of a target family that stand where a source family does. */
function wordsFor({ text, counterparts }: TermIndex, source: number, target: number): string[] {
  const words = new Set<string>();
  for (const pair of counterparts.places[source] as readonly number[]) {
    const { targetForms, targetFamilies } = text.pairs[pair] as (typeof text.pairs)[number];
    targetFamilies.forEach((family, k) => {
      if (family === target) words.add(targetForms[k] as string);
    });
  }
  return [...words];
}

/** How likely it is that two terms have become one: the oftener it happens, and where the term has a word of its own. */
export function conflationSureness({ places, own }: Conflation): number {
  const sure = places.filter(({ confidence }) => confidence >= 0.7).length;
  if (own !== undefined) return sure >= 2 ? 0.65 : sure === 1 ? 0.5 : 0.4;
  return sure >= 3 ? 0.6 : sure === 2 ? 0.52 : 0.35;
}

/** The other source family that a target family regularly stands for. */
function regular(
  { text, counterparts, general, sourceNouns, nounlike }: TermIndex,
  term: number,
  rendering: number,
): number | undefined {
  const other = counterparts.owner[rendering] as number;
  if (other < 0 || other === term || general.source.has(other) || general.target.has(rendering)) return undefined;
  const usual = counterparts.of[other]?.[0];
  if (!usual || usual.family !== rendering || usual.together < REGULAR) return undefined;
  if (usual.together < KEPT * (counterparts.sourceCounts[other] as number)) return undefined;
  if (sourceNouns.name(term) || sourceNouns.acronym(term) || sourceNouns.acronym(other)) return undefined;
  const attribute = sourceNouns.followed(other) >= ATTRIBUTE && sourceNouns.direct(other) >= ARTICLE;
  if (!nounlike(other, rendering) && !attribute) return undefined;
  const forms = (family: number) => text.source.forms[family] ?? [];
  for (const a of forms(term)) for (const b of forms(other)) if (!unlike(a, b)) return undefined;
  return other;
}
