import { type Bead, lacks } from "../../core/bead.ts";
import type { Draft } from "../../core/check.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import { excerpt } from "../context.ts";
import type { CheckContext } from "../define.ts";

/** Chinese parts the names of foreigners by a dot, and each of them has a capital in a source that has capitals. */
const DOT = "·";
const NAME = /(\p{Script=Han})·(\p{Script=Han})/gu;
const CAPITALISED = /^\p{Lu}\p{L}+$/u;
const END = /[，。；！？,;!?]/u;
const FEWEST = 2; // names: one may stand for a pronoun
const CONFIDENCE = 0.7;

/** Different words of the source that may be names. */
function capitalsOf({ source }: CheckContext, bead: Bead): number {
  const grammar = functionWords(source.language);
  const words = bead.source.flatMap((sentence) => source.tokens(sentence).map(({ text }) => text));
  return new Set(words.filter((text) => CAPITALISED.test(text) && !grammar.has(text.toLowerCase()))).size;
}

/** The clause of a sentence that holds the names from one to another. */
function clauseOf({ text }: Sentence, first: number, last: number): [start: number, end: number] {
  let start = first;
  while (start > 0 && !END.test(text[start - 1] as string)) start--;
  let end = last;
  while (end < text.length && !END.test(text[end] as string)) end++;
  return [start, end];
}

/** Clauses of a target without capitals that hold more foreign names than the source can have. */
export function* strangers<M extends string>(context: CheckContext, messageId: M): Iterable<Draft<M>> {
  const { source, target, bitext } = context;
  if (target.language.spacing.betweenWords || !source.language.spacing.betweenWords) return;
  for (let number = 0; number < bitext.beads.length; number++) {
    const bead = bitext.beads[number] as Bead;
    if (lacks(bead, "source") || !context.trusted(bead)) continue;
    for (const sentence of bead.target) {
      if (!sentence.text.includes(DOT)) continue;
      const names = [...sentence.text.matchAll(NAME)];
      const count = new Set(names.map(([whole]) => whole)).size;
      if (count < FEWEST || capitalsOf(context, bead) >= count) continue;
      const [start, end] = clauseOf(sentence, names[0]?.index ?? 0, (names.at(-1)?.index ?? 0) + 1);
      yield {
        messageId,
        data: { text: excerpt(sentence.text.slice(start, end)) },
        confidence: CONFIDENCE,
        source: [context.gap("source", bead)],
        target: [toRange(sentence, start, end)],
        bead: number,
        evidence: `${count} names that the source does not have`,
      };
    }
  }
}
