import { common, sameStem, unlike } from "./families.ts";
import type { TermIndex } from "./term-index.ts";

/** A rendering of several words in a bead: the word that is always there, and the one beside it. */
interface Companion {
  /** Index of the pair. */
  readonly pair: number;
  readonly source: number;
  readonly head: number;
  readonly companion: number;
}

/** A word whose rendering of several words keeps one of them and changes the other: "punti di crisi", "punti critici". */
export interface Companions {
  /** Source family. */
  readonly term: number;
  /** Target families of the word that stays and of its usual companion. */
  readonly head: number;
  readonly companion: number;
  readonly usual: readonly Companion[];
  readonly others: readonly Companion[];
}

const LEAST = 4; // occurrences of the term
const USUAL = 2; // of the two words together
const HEAD = 0.5; // share of the renderings that hold the word that stays
const LINKED = 0.3; // confidence of a link
const SURE = 0.5; // confidence of the link with the word that stays

/** The words of a bitext that are rendered by two words of which one changes. */
export function* companions(index: TermIndex): Iterable<Companions> {
  const { sourceCounts } = index.counterparts;
  for (let term = 0; term < index.text.source.forms.length; term++) {
    if ((sourceCounts[term] as number) < LEAST || index.sourceNouns.name(term)) continue;
    // Two words must be linked to it more than once.
    const linked = index.counterparts.of[term]?.filter((one) => one.linked >= USUAL * LINKED).length ?? 0;
    if (linked < 2) continue;
    const found = companionsOf(index, term);
    if (found) yield found;
  }
}

function* occurrences(index: TermIndex, term: number) {
  for (const pair of index.counterparts.places[term] as readonly number[]) {
    const { sourceFamilies, targetFamilies } = index.text.pairs[pair] as (typeof index.text.pairs)[number];
    const spans = index.spans(pair);
    for (let source = 0; source < sourceFamilies.length; source++) {
      const span = sourceFamilies[source] === term ? spans[source] : undefined;
      if (span) yield { pair, source, span, targetFamilies };
    }
  }
}

function companionsOf(index: TermIndex, term: number): Companions | undefined {
  const counts = new Map<number, number>();
  const together = new Map<string, number>();
  let total = 0;
  for (const { span, targetFamilies } of occurrences(index, term)) {
    if (span.linked.length === 0) continue;
    total++;
    const families = [...new Set(span.linked.map((place) => targetFamilies[place] as number))];
    for (const a of families) {
      counts.set(a, (counts.get(a) ?? 0) + 1);
      for (const b of families) if (a !== b) together.set(`${a} ${b}`, (together.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < HEAD * total || first[1] < LEAST || !index.nounlike(term, first[0])) return undefined;
  const head = first[0];
  let companion = -1;
  let most = USUAL - 1;
  for (const [key, count] of together) {
    const [a, b] = key.split(" ").map(Number) as [number, number];
    if (a === head && count > most) [companion, most] = [b, count];
  }
  if (companion < 0) return undefined;
  // The word that stays is the one that stands there more often, whichever is linked more surely.
  const stands = (family: number) => index.counterparts.of[term]?.find((one) => one.family === family)?.together ?? 0;
  return stands(companion) > stands(head) && index.nounlike(term, companion)
    ? parted(index, term, companion, head)
    : parted(index, term, head, companion);
}

const [FIT, LOOSE] = [0.9, 0.55]; // of a word that no link leads to
const COVERED = 0.85; // share of the words around that have a counterpart
const NEAR = 3; // places between two words of one rendering

function near(families: Int32Array, at: number, family: number): boolean {
  for (let k = at - NEAR; k <= at + NEAR; k++) if (families[k] === family) return true;
  return false;
}

const SAME = 4; // letters in common of two forms of a word: "crisi" and "critici" have three

const different = (a: string, b: string) => unlike(a, b) || (!sameStem(a, b) && common(a, b) < SAME);

/**
 * Places where one noun alone stands for the term: "focolai".
 * @param seen true where the term is known to be rendered in several ways, so that less will do.
 */
function otherwise(index: TermIndex, term: number, head: number, seen: boolean): Companion[] {
  const usual = index.counterparts.of[term]?.find(({ family }) => family === head);
  if (!usual) return [];
  return (index.counterparts.places[term] as readonly number[]).flatMap((pair) => {
    const { stranger } = index.slots.gap(index.text.pairs[pair] as (typeof index.text.pairs)[number], term, usual);
    if (!stranger || stranger.elsewhere > 0 || !(stranger.article || stranger.noun)) return [];
    if (stranger.linked < SURE && (stranger.fit < (seen ? LOOSE : FIT) || stranger.covered < COVERED)) return [];
    const { source, target } = stranger;
    return [{ pair, source, head: target, companion: target }];
  });
}

function parted(index: TermIndex, term: number, head: number, companion: number): Companions | undefined {
  const usual: Companion[] = [];
  const others: Companion[] = [];
  let after = 0;
  let reach = 1;
  for (const { pair, source, span, targetFamilies } of occurrences(index, term)) {
    const at = span.linked.find((place) => targetFamilies[place] === head);
    const other = span.linked.find((place) => targetFamilies[place] === companion);
    if (at === undefined || other === undefined) continue;
    usual.push({ pair, source, head: at, companion: other });
    after += other > at ? 1 : -1;
    reach = Math.max(reach, Math.min(NEAR, Math.abs(other - at)));
  }
  for (const { pair, source, span, targetFamilies } of occurrences(index, term)) {
    const at = span.linked.find((place) => targetFamilies[place] === head);
    if (at === undefined || span.confidence < SURE || near(targetFamilies, at, companion)) continue;
    // The side on which the usual companion stands is the other's too.
    const place = [...span.linked, ...span.beside].find((one) => one !== at && one > at === after > 0);
    if (place === undefined || Math.abs(place - at) > reach) continue;
    const words = (family: number) => index.text.target.forms[family] ?? [];
    const other = targetFamilies[place] as number;
    if (words(other).every((a) => words(companion).every((b) => different(a, b))))
      others.push({ pair, source, head: at, companion: place });
  }
  if (others.length > usual.length) return undefined;
  others.push(...otherwise(index, term, head, others.length > 0));
  return others.length > 0 ? { term, head, companion, usual, others } : undefined;
}
