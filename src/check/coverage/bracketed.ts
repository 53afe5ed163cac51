import type { WordLink } from "../../lexicon/link-decode.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import { across, type Norm, type Stretch, tally, type Words } from "./stretch.ts";
import type { SideName } from "./unmatched.ts";

const OPENING = "([（［【";
const CLOSING = ")]）］】";

// Log odds that brackets without counterpart were left out by mistake (set on news and manuals).
const BRACKET = 1.5;
const AMOUNT = 3; // words of an amount in another unit or currency
const GLOSS = -6;
const AMOUNT_LOST = -1.2; // in a text that keeps its brackets elsewhere
const MOST = 1.5; // what the words of the other side may say for or against it
const WORD = -2.3;
const WORD_ALONE = -4;
const DIGIT = /\p{Nd}/u;

/** True where a stretch begins with a bracket. */
export function opens({ words }: Words, { from }: Stretch): boolean {
  return OPENING.includes((words[from] as LinkWord).text);
}

/** True where a bracket begins in mid-word ("con[c]essions"): the writer's mark on a quotation. */
function glued({ words }: Words, from: number): boolean {
  const { sentence, start } = words[from] as LinkWord;
  return (
    /[\p{L}\p{N}]$/u.test(sentence.text.slice(Math.max(0, start - 2), start)) ||
    /^.[\p{L}][\])]\p{L}/u.test(sentence.text.slice(start, start + 4))
  );
}

/** Log odds that brackets were left out by mistake, before their words are looked at: amounts and single words mostly are glosses. */
function weightOf(own: Words, from: number, to: number, words: number, alone: boolean): number {
  const number = (first: number, last: number) => own.words.slice(Math.max(0, first), last).some(({ text }) => DIGIT.test(text));
  const amount = words <= AMOUNT && number(from, to);
  if (amount && alone) return GLOSS;
  if (amount && number(from - AMOUNT, from)) return AMOUNT_LOST;
  return words === 1 ? (alone ? WORD_ALONE : WORD) : 0;
}

/** Stretches in brackets of one side that the other side has neither in brackets nor otherwise. */
export function bracketed(
  own: Words,
  other: Words,
  links: readonly WordLink[],
  side: SideName,
  norm: Norm,
  alone: boolean,
): Stretch[] {
  const out: Stretch[] = [];
  const brackets = (words: Words) => words.words.filter(({ text }) => OPENING.includes(text)).length;
  if (brackets(own) <= brackets(other)) return out;
  for (let from = 0; from < own.words.length; from++) {
    if (!OPENING.includes((own.words[from] as LinkWord).text)) continue;
    let to = from + 1;
    while (to < own.words.length && !CLOSING.includes((own.words[to] as LinkWord).text)) to++;
    if (to === own.words.length) break;
    to++;
    const sum = tally(own, from, to);
    const content = sum.unlinked + sum.weak + sum.held;
    if (sum.words > 0 && sum.held <= content / 3 && !glued(own, from)) {
      const { needs, free, after } = across(own, other, links, side, from, to);
      const missing = (norm.ratio * needs - free) / Math.sqrt(norm.ratio * needs + 10);
      const odds = BRACKET + Math.max(-MOST, Math.min(MOST, missing)) + weightOf(own, from, to, sum.words, alone);
      out.push({ from, to, odds, after, content, linked: sum.weak + sum.held });
    }
    from = to - 1;
  }
  return out;
}
