import { unlike } from "./families.ts";
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
const SURE = 0.5; // confidence of the link with the word that stays

/** The words of a bitext that are rendered by two words of which one changes. */
export function* companions(index: TermIndex): Iterable<Companions> {
  const { sourceCounts } = index.counterparts;
  for (let term = 0; term < index.text.source.forms.length; term++) {
    if ((sourceCounts[term] as number) < LEAST || index.sourceNouns.name(term)) continue;
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
  return companion < 0 ? undefined : parted(index, term, head, companion);
}

function parted(index: TermIndex, term: number, head: number, companion: number): Companions | undefined {
  const usual: Companion[] = [];
  const others: Companion[] = [];
  let after = 0;
  for (const { pair, source, span, targetFamilies } of occurrences(index, term)) {
    const at = span.linked.find((place) => targetFamilies[place] === head);
    const other = span.linked.find((place) => targetFamilies[place] === companion);
    if (at === undefined || other === undefined) continue;
    usual.push({ pair, source, head: at, companion: other });
    after += other > at ? 1 : -1;
  }
  for (const { pair, source, span, targetFamilies } of occurrences(index, term)) {
    const at = span.linked.find((place) => targetFamilies[place] === head);
    if (at === undefined || span.confidence < SURE || targetFamilies.includes(companion)) continue;
    // The side on which the usual companion stands is the other's too.
    const place = [...span.linked, ...span.beside].find((one) => one !== at && one > at === after > 0);
    if (place === undefined) continue;
    const words = (family: number) => index.text.target.forms[family] ?? [];
    const other = targetFamilies[place] as number;
    if (words(other).every((a) => words(companion).every((b) => unlike(a, b))))
      others.push({ pair, source, head: at, companion: place });
  }
  return others.length > 0 && others.length <= usual.length ? { term, head, companion, usual, others } : undefined;
}
