import type { Bead } from "../../core/bead.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { functionWords } from "../../language/function-words.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import type { CheckContext } from "../define.ts";
import type { Words } from "./stretch.ts";
import type { SideName } from "./unmatched.ts";
import type { Prepared } from "./usual.ts";

/** A sentence of a bead, or a headline that runs into the next sentence, that no words of the other side answer. */
export interface Unanswered {
  readonly sentence: Sentence;
  /** Where it stands in the text of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly range: Range;
  /** The bead after whose other side it is missed. */
  readonly bead: number;
  readonly gap: Bead;
  readonly confidence: number;
  readonly evidence: string;
}

/** Words of one sentence that stand together. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly content: number;
  readonly linked: number;
}

/** Confidence of a link from which a word counts as answered. */
export const LINKED = 0.5;
/** Content words by which a part, or a sentence, is judged. */
export const FEWEST = 5;

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u; // a single letter may always have a capital ("I")

/** True where a grammar word with a capital follows a word: a headline without an end mark, and the sentence after it. */
function beginsAnew(words: readonly LinkWord[], mark: Uint8Array, k: number, grammar: ReadonlySet<string>): boolean {
  const [before, own] = [words[k - 1] as LinkWord, words[k] as LinkWord];
  if (before.sentence !== own.sentence) return true;
  if (mark[k - 1] || own.start === before.end || !CAPITALISED.test(own.text)) return false;
  return grammar.has(own.text.toLowerCase());
}

/** The parts of a side of a bead. */
function partsOf({ words, mark, content, links }: Words, grammar: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  let [from, all, linked] = [0, 0, 0];
  for (let k = 0; k < words.length; k++) {
    if (k > 0 && beginsAnew(words, mark, k, grammar)) {
      parts.push({ from, to: k, content: all, linked });
      [from, all, linked] = [k, 0, 0];
    }
    if (!content[k]) continue;
    all++;
    if ((links[k] as number) >= LINKED) linked++;
  }
  parts.push({ from, to: words.length, content: all, linked });
  return parts;
}

const BY_CHANCE = 0.12; // share of the content words of unrelated text that are linked
const SEEN = 4; // as how many words of the same bead the share that is usual in the texts counts

const MANY = 12; // content words

/** How much likelier the words of a part are to be text of its own than to be translated, in nats, by the links of the others. */
function telling({ content, linked }: Part, rest: { readonly content: number; readonly linked: number }, usual: number): number {
  const share = (rest.linked + SEEN * usual) / (rest.content + SEEN);
  if (share <= BY_CHANCE) return 0;
  const miss = (content - linked) * Math.log((1 - BY_CHANCE) / (1 - share));
  // Words of one sentence are linked or not together: more of them say less than they would each by itself.
  return (miss + linked * Math.log(BY_CHANCE / share)) / Math.max(1, content / MANY);
}

const LEAST = 7; // nats from which a part is told: so much speaks against it beforehand
const SLOPE = 0.5;
const MOST = 0.85;

/** The number of parts of either side of a bead. */
export function countParts(context: CheckContext, { source, target }: Prepared): Record<SideName, number> {
  return {
    source: partsOf(source, functionWords(context.source.language)).length,
    target: partsOf(target, functionWords(context.target.language)).length,
  };
}

/** The parts of a side of a bead that the other leaves unanswered while it answers the rest. `usual`: the share of content words that have a link in these texts. */
export function unansweredIn(
  context: CheckContext,
  { number, bead, ...sides }: Prepared,
  side: SideName,
  usual: number,
): Unanswered[] {
  const own = sides[side];
  const parts = partsOf(own, functionWords(context[side].language));
  if (parts.length < 2) return [];
  const [content, linked] = [sum(parts, "content"), sum(parts, "linked")];
  return parts.flatMap((part, place) => {
    if (part.content < FEWEST) return [];
    const nats = telling(part, { content: content - part.content, linked: linked - part.linked }, usual);
    if (nats < LEAST) return [];
    const [first, last] = [own.words[part.from] as LinkWord, own.words[part.to - 1] as LinkWord];
    const { sentence } = first;
    const [before, after] = [own.words[part.from - 1], own.words[part.to]];
    const [start, end] = [
      before?.sentence === sentence ? first.start : 0,
      after?.sentence === sentence ? last.end : sentence.text.length,
    ];
    return [
      {
        sentence,
        from: start,
        to: end,
        range: toRange(sentence, start, end),
        bead: number,
        gap: place === 0 ? (context.bitext.beads[number - 1] ?? bead) : bead,
        confidence: Math.min(MOST, 1 / (1 + Math.exp(-SLOPE * (nats - LEAST)))),
        evidence: `${part.content - part.linked} of ${part.content} content words have no counterpart`,
      },
    ];
  });
}

const sum = (parts: readonly Part[], key: "content" | "linked") => parts.reduce((total, part) => total + part[key], 0);
