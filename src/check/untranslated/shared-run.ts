import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import { Shape } from "../../token/form.ts";
import type { Token } from "../../token/tokenize.ts";
import type { CheckContext } from "../define.ts";

/** A word or number, in its sentence. */
export interface Placed {
  readonly token: Token;
  readonly sentence: Sentence;
  /** In lower case. */
  readonly word: string;
  /** The marks before it that quote, bracket or stress what follows or went before. */
  readonly marks: string;
}

/** Words that stand in the same order on both sides; the two lists are equally long. */
export interface SharedRun {
  readonly source: readonly Placed[];
  readonly target: readonly Placed[];
  /** False where the words stand in the source of a neighbouring bead. */
  readonly own: boolean;
}

const TRIED = 8; // places of one word that a run may begin at: a text of one word over and over costs no more

const QUOTE = /["“”„«»「」『』]/u;
const APART = /[()[\]（）_*]/u;

/** The words and numbers of sentences in order. */
function placed(sentences: readonly Sentence[], tokens: (sentence: Sentence) => readonly Token[]): Placed[] {
  return sentences.flatMap((sentence) => {
    let marks = "";
    return tokens(sentence).flatMap((token) => {
      if (token.kind === "mark") {
        marks += QUOTE.test(token.text) ? '"' : APART.test(token.text) ? token.text : "";
        return [];
      }
      const own = { token, sentence, word: token.form.lower, marks };
      marks = "";
      return [own];
    });
  });
}

/** What is quoted or stressed on one side alone was not taken over with the words around it. */
const goesOn = (ours: Placed | undefined, theirs: Placed | undefined) =>
  ours !== undefined && ours.word === theirs?.word && ours.marks === theirs.marks;

/** The runs of `target`, of two words and more, that stand in `source` too; the longest first met. */
function runsIn(target: readonly Placed[], source: readonly Placed[], own: boolean): SharedRun[] {
  const places = new Map<string, number[]>();
  source.forEach(({ word }, k) => {
    const list = places.get(word);
    if (!list) places.set(word, [k]);
    else if (list.length < TRIED) list.push(k);
  });
  const runs: SharedRun[] = [];
  for (let k = 0; k < target.length; ) {
    let at = 0;
    let longest = 0;
    for (const place of places.get((target[k] as Placed).word) ?? []) {
      let length = 1;
      while (goesOn(target[k + length], source[place + length])) length++;
      if (length > longest) [at, longest] = [place, length];
    }
    if (longest > 1) runs.push({ source: source.slice(at, at + longest), target: target.slice(k, k + longest), own });
    k += Math.max(longest, 1);
  }
  return runs;
}

const words = new WeakMap<Bead, ReadonlySet<string>>();

/** The words, numbers and marks of a bead's source in lower case. */
export function sourceWords(bead: Bead, { source }: CheckContext): ReadonlySet<string> {
  let known = words.get(bead);
  if (!known) {
    known = new Set(bead.source.flatMap((sentence) => source.tokens(sentence).map(({ form }) => form.lower)));
    words.set(bead, known);
  }
  return known;
}

/** True where a sentence and the source of its bead share two words in lower case: most share none. */
export function sharesWords(sentence: Sentence, bead: Bead, context: CheckContext): boolean {
  const theirs = sourceWords(bead, context);
  let shared = 0;
  for (const { kind, form } of context.target.tokens(sentence)) {
    if (kind === "word" && form.shape & Shape.lower && theirs.has(form.lower) && ++shared > 1) return true;
  }
  return false;
}

const numbered = new WeakMap<CheckContext, Map<Bead, number>>();

function numberOf(bead: Bead, context: CheckContext): number {
  const numbers = numbered.get(context) ?? new Map(context.bitext.beads.map((one, k) => [one, k]));
  numbered.set(context, numbers);
  return numbers.get(bead) ?? -1;
}

/**
 * The runs of words that a sentence of the target shares with the source of its bead or, where its words of the source language
 * are not of this bead, with that of the beads around it.
 */
export function sharedRuns(sentence: Sentence, bead: Bead, context: CheckContext): SharedRun[] {
  const { source, target } = context;
  if (!source.language.spacing.betweenWords) return [];
  const ours = placed([sentence], target.tokens);
  const theirs = placed(bead.source, source.tokens);
  const runs = runsIn(ours, theirs, true);
  const known = new Set(theirs.map(({ word }) => word));
  const { beads } = context.bitext;
  if (beads.length === 1) return runs;
  const grammar = functionWords(source.language);
  const native = functionWords(target.language);
  const strange = ours.filter(({ word }) => word.length > 1 && grammar.has(word) && !native.has(word) && !known.has(word));
  if (strange.length < 2) return runs;
  const number = numberOf(bead, context);
  const around = [...(beads[number - 1]?.source ?? []), ...(beads[number + 1]?.source ?? [])];
  const others = runsIn(ours, placed(around, source.tokens), false);
  return [...runs, ...others.filter((run) => run.target.some((one) => strange.includes(one)))];
}
