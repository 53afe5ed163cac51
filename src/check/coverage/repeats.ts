import { type Bitext, lacks } from "../../core/bead.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { CheckContext, SideContext } from "../define.ts";

/** A stretch of words that follows itself: both copies, by sentence, and the second as ranges of the document. */
export interface Repeat {
  readonly sentences: readonly Sentence[];
  readonly ranges: readonly Range[];
  readonly text: string;
}

/** The words of a side in a row, numbered; where each stands. */
interface Row {
  readonly ids: readonly number[];
  readonly places: readonly { readonly sentence: Sentence; readonly start: number; readonly end: number }[];
}

const WIDE = 3; // letters that a character of a script without spaces counts as
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function rowOf(side: SideContext): Row {
  const numbers = new Map<string, number>();
  const ids: number[] = [];
  const places: { sentence: Sentence; start: number; end: number }[] = [];
  for (const sentence of side.document.sentences) {
    for (const { kind, form, start, end } of side.tokens(sentence)) {
      if (kind === "mark") continue;
      const word = form.lower;
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      ids.push(number);
      places.push({ sentence, start, end });
    }
  }
  return { ids, places };
}

/** A run of words from `start` to `end` that is the same as the run of the same length before it. */
interface Tandem {
  readonly start: number;
  readonly end: number;
}

const GRAM = 4; // words in a row by which a repetition is noticed

/** Runs of `least` words and more that follow themselves; linear in the number of words. */
export function tandemsOf(ids: readonly number[], least: number): Tandem[] {
  const gram = Math.min(GRAM, least);
  const seen = new Map<number, number>();
  const found: Tandem[] = [];
  let floor = 0;
  let distance = 0;
  let run = 0;
  for (let k = 0; k < ids.length; k++) {
    if (distance > 0 && ids[k] === ids[k - distance]) run++;
    else distance = 0;
    let hash = 0;
    for (let at = k; at > k - gram; at--) hash = (Math.imul(hash, 31) + (ids[at] ?? -1) + 1) | 0;
    const before = seen.get(hash);
    seen.set(hash, k);
    if (distance === 0 && before !== undefined && before - gram + 1 >= floor && k - before >= least) {
      distance = k - before;
      run = 0;
      while (run < distance && k - distance - run >= floor && ids[k - run] === ids[k - distance - run]) run++;
      if (run < gram) distance = 0;
    }
    if (distance === 0 || run < distance) continue;
    found.push({ start: k + 1 - distance, end: k + 1 });
    floor = k + 1 - distance;
    distance = 0;
  }
  return found;
}

/** True where a word begins a sentence. */
const begins = ({ places }: Row, at: number) => at === 0 || places[at - 1]?.sentence !== places[at]?.sentence;

/** The same repetition, begun with a sentence where the words allow it. */
function atSentence(row: Row, { start, end }: Tandem): Tandem {
  const { ids } = row;
  const size = end - start;
  for (let by = 0; by < size && end + by <= ids.length; by++) {
    if (by > 0 && ids[end + by - 1] !== ids[start + by - 1]) break;
    if (begins(row, start + by)) return { start: start + by, end: end + by };
  }
  return { start, end };
}

/** The words from `start` to `end` as ranges, by block; whole sentences with their marks. */
function rangesOf({ places }: Row, start: number, end: number): { ranges: Range[]; text: string } {
  const ranges: Range[] = [];
  const texts: string[] = [];
  let block = -1;
  for (let at = start; at < end; ) {
    const first = places[at] as Row["places"][number];
    const { sentence } = first;
    const from = places[at - 1]?.sentence === sentence ? first.start : 0;
    while (at < end && places[at]?.sentence === sentence) at++;
    const to = places[at]?.sentence === sentence ? (places[at - 1]?.end ?? from) : sentence.text.length;
    const range = toRange(sentence, from, to);
    const last = ranges.at(-1);
    if (last && sentence.block === block) ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
    texts.push(sentence.text.slice(from, to));
    block = sentence.block;
  }
  return { ranges, text: texts.join(" ") };
}

const LEAST = 4; // words
const LEAST_LETTERS = 20; // "la la la", "No, no, no": shorter ones are speech

function letters({ places }: Row, { start, end }: Tandem): number {
  let count = 0;
  for (const { sentence, start: from, end: to } of places.slice(start, end)) {
    count += (to - from) * (HAN.test(sentence.text[from] ?? "") ? WIDE : 1);
  }
  return count;
}

/** For each sentence of a side the sentences of the other that its bead and those next to it hold. */
function nearby({ beads }: Bitext, side: "source" | "target"): (sentence: Sentence) => readonly Sentence[] {
  const other = side === "source" ? "target" : "source";
  const place = new Map<number, number>();
  beads.forEach((bead, number) => {
    for (const { index } of bead[side]) place.set(index, number);
  });
  return ({ index }) => {
    const number = place.get(index) ?? 0;
    return beads.slice(Math.max(0, number - 1), number + 2).flatMap((bead) => bead[other]);
  };
}

const SURE = 0.9; // a second copy takes half of the posterior from the first

/** True where each copy surely has a counterpart of its own: a heading and the sentence that says it again. */
function answered(
  { beads }: Bitext,
  side: "source" | "target",
  first: readonly Sentence[],
  second: readonly Sentence[],
): boolean {
  const own = (sentences: readonly Sentence[]) => beads.filter((bead) => bead[side].some((one) => sentences.includes(one)));
  const [a, b] = [own(first), own(second)];
  const pairs = [...a, ...b].every((bead) => bead.score >= SURE && !lacks(bead, "source") && !lacks(bead, "target"));
  return pairs && !a.some((bead) => b.includes(bead));
}

const LONG = 4; // letters of a word that is more than grammar

/** How often each long word stands in sentences. */
function countsOf(side: SideContext, sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of sentences.flatMap((sentence) => side.tokens(sentence))) {
    if (token.kind !== "word" || (token.text.length < LONG && !HAN.test(token.text))) continue;
    const word = token.text.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** True where the other side says as much as often in its own order: "Vaccine found, says firm. The firm found the vaccine …". */
function echoed(
  context: CheckContext,
  side: "source" | "target",
  sentences: readonly Sentence[],
  row: Row,
  { start, end }: Tandem,
) {
  const other = side === "source" ? "target" : "source";
  const counts = countsOf(context[side], sentences);
  const words = row.places.slice(start, end).map((place) => place.sentence.text.slice(place.start, place.end).toLowerCase());
  const often = [...new Set(words)].flatMap((word) => counts.get(word) ?? []).sort((a, b) => a - b);
  const usual = often[often.length >> 1] ?? 2;
  const there = context.bitext.beads
    .filter((bead) => bead[side].some((one) => sentences.includes(one)))
    .flatMap((bead) => bead[other]);
  const said = [...countsOf(context[other], there).values()].filter((count) => count >= usual).length;
  return 2 * said >= Math.max(1, often.length);
}

const memory = new WeakMap<CheckContext, Map<"source" | "target", readonly Repeat[]>>();

/** Stretches of a side that stand twice in a row while the other side says them once. */
export function repeatsOf(context: CheckContext, side: "source" | "target"): readonly Repeat[] {
  const own = memory.get(context) ?? new Map<"source" | "target", readonly Repeat[]>();
  memory.set(context, own);
  const known = own.get(side);
  if (known) return known;
  const found = findRepeats(context, side);
  own.set(side, found);
  return found;
}

const DOUBLE = 1.6;

/** True for one pair of segments of like length: nothing stands twice on one side alone, and most pairs of a stream are such. */
function single({ bitext, source, target }: CheckContext): boolean {
  if (bitext.source.sentences.length > 1 || bitext.target.sentences.length > 1) return false;
  const [a, b] = [bitext.source.text.length / source.language.expansion, bitext.target.text.length / target.language.expansion];
  return a < DOUBLE * b && b < DOUBLE * a;
}

function findRepeats(context: CheckContext, side: "source" | "target"): Repeat[] {
  if (single(context)) return [];
  const row = rowOf(context[side]);
  const tandems = tandemsOf(row.ids, LEAST).filter((tandem) => letters(row, tandem) >= LEAST_LETTERS);
  if (tandems.length === 0) return [];
  const there = rowOf(context[side === "source" ? "target" : "source"]);
  // A shorter repetition may answer a longer one.
  const answers = new Set<number>();
  for (const { start, end } of tandemsOf(there.ids, 2)) {
    for (let at = start - (end - start); at < end; at++) answers.add(there.places[at]?.sentence.index ?? -1);
  }
  const near = nearby(context.bitext, side);
  return tandems.flatMap((tandem) => {
    const { start, end } = atSentence(row, tandem);
    const [first, second] = [
      { start: start - (end - start), end: start },
      { start, end },
    ].map((copy) => [...new Set(row.places.slice(copy.start, copy.end).map(({ sentence }) => sentence))]) as [
      Sentence[],
      Sentence[],
    ];
    const sentences = [...new Set([...first, ...second])];
    // "…, says the minister. The minister …": the end of one sentence is the beginning of the next.
    const whole = begins(row, start) && begins(row, end);
    if (sentences.length > 1 && !whole && !(begins(row, start - (end - start)) && begins(row, start))) return [];
    if (sentences.some((sentence) => near(sentence).some(({ index }) => answers.has(index)))) return [];
    if (answered(context.bitext, side, first, second)) return [];
    if (!whole && echoed(context, side, sentences, row, { start, end })) return [];
    return [{ sentences, ...rangesOf(row, start, end) }];
  });
}
