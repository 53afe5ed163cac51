import type { Draft } from "../../core/check.ts";
import { toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { LONGEST } from "../../lexicon/link.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import { excerpt } from "../context.ts";
import type { CheckContext } from "../define.ts";
import { bracketed, opens } from "./bracketed.ts";
import { dropped } from "./dropped-word.ts";
import { coverageOf } from "./prepared.ts";
import { shortfall } from "./shortfall.ts";
import { inPair, inText, likeliest, type Stretch, type Words } from "./stretch.ts";
import type { SideName } from "./unmatched.ts";

/** The document range of words of one sentence or several. */
function rangeOf(words: readonly LinkWord[], from: number, to: number): Range {
  const [first, last] = [words[from] as LinkWord, words[to - 1] as LinkWord];
  return {
    start: toRange(first.sentence, first.start, first.end).start,
    end: toRange(last.sentence, last.start, last.end).end,
  };
}

/** The empty range after a word, or before the first. */
function gapAfter(words: readonly LinkWord[], after: number): Range {
  const at = after < 0 ? rangeOf(words, 0, 1).start : rangeOf(words, after, after + 1).end;
  return { start: at, end: at };
}

/** Confidence by log odds. Measured on planted, judged and professional pairs, what lies between even and sure is right less often than it says. */
function confidenceOf(odds: number): number {
  const sure = 1 / (1 + Math.exp(-odds));
  return sure <= 0.5 ? sure : 0.5 + 1.8 * (sure - 0.5) ** 2;
}

const START = 3; // words among which a stretch that begins in mid-phrase may find a better beginning

/** The words to be shown: no marks at the ends, and from where a phrase begins. */
function trimmed({ mark, content }: Words, { from, to }: Stretch): [number, number] {
  let [first, last] = [from, to];
  while (first < last && mark[first]) first++;
  while (last > first && mark[last - 1]) last--;
  if (first === 0 || mark[first - 1] || !content[first]) return [first, last];
  for (let k = first + 1; k < Math.min(last - 1, first + START); k++) {
    if (mark[k]) return [k + 1, last];
    if (!content[k]) return [k, last];
  }
  return [first, last];
}

// Translations make things explicit far more often than they leave them out (set on news and manuals).
const ADDED = -5;
const DROPPED = 0.6; // confidence
const GLOSS = -6; // what a translator puts in brackets mostly explains a name

/** The stretches of one side that the other leaves out, as drafts. */
export function* leftOut<M extends string>(context: CheckContext, side: SideName, messageId: M): Iterable<Draft<M>> {
  const other = side === "source" ? "target" : "source";
  const coverage = coverageOf(context);
  const shift = side === "target" ? ADDED : 0;
  for (const { number, links, [side]: own, [other]: far } of coverage.beads) {
    // Of a bead too long for links nothing can be told.
    if (own.words.length < 3 || far.words.length === 0 || own.words.length * far.words.length > LONGEST) continue;
    const norm = coverage.norms[side];
    const brackets = bracketed(own, far, links, side, norm, coverage.alone).map((stretch) => ({
      stretch,
      places: [stretch.from, stretch.to] as const,
      confidence: confidenceOf(stretch.odds + (side === "target" ? GLOSS : 0)),
    }));
    const words =
      coverage.alone || side === "target"
        ? []
        : dropped(own, far, links).map((stretch) => ({
            stretch,
            places: [stretch.from, stretch.to] as const,
            confidence: DROPPED,
          }));
    const found = likeliest(own, far, links, side, norm, coverage.alone ? inPair : inText);
    const best = coverage.alone ? shortfall(own, far, links, side, norm, found) : found;
    const plain =
      best && !(side === "target" && opens(own, best))
        ? [{ stretch: best, places: trimmed(own, best), confidence: confidenceOf(best.odds + shift) }]
        : [];
    // Of two that overlap the surer is told.
    const meets = (a: Stretch, b: Stretch) => a.from < b.to && b.from < a.to;
    const beats = <F extends { stretch: Stretch; confidence: number }>(list: readonly F[], others: readonly F[]) =>
      list.filter((one) => !others.some((other) => meets(one.stretch, other.stretch) && other.confidence > one.confidence));
    const told = [...beats(brackets, plain), ...beats(plain, brackets)];
    told.push(...beats(words, told));
    for (const { stretch, places, confidence } of told) {
      if (confidence < 0.3) continue;
      const [from, to] = places;
      if (from === to) continue;
      const range = rangeOf(own.words, from, to);
      yield {
        messageId,
        data: { text: excerpt(context.bitext[side].text.slice(range.start, range.end)) },
        confidence,
        [side]: [range],
        [other]: [gapAfter(far.words, stretch.after)],
        bead: number,
        ...(to - from === 1 ? { severity: "minor" as const } : {}),
        evidence: `${stretch.content - stretch.linked} of ${stretch.content} content words have no counterpart`,
      };
    }
  }
}
