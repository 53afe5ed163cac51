import { type Bead, lacks } from "../../core/bead.ts";
import type { Draft } from "../../core/check.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import { fold } from "../../token/fold.ts";
import type { Token } from "../../token/tokenize.ts";
import type { CheckContext } from "../define.ts";

/** Lists of people write surnames in capitals: "Juris PŪCE, Minister of State". */
const TWO_CAPITALS = /[A-Z]{2}/; // quick: most sentences of a stream have none, and letters beyond ASCII cost ten times as much
const CAPITALS = /^\p{Lu}{4,}$/u;
const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;
const LATIN = /^\p{Script=Latin}+$/u;
const STEM = 4; // letters that a name keeps in another language
const CONFIDENCE = 0.7;

const stem = (text: string) => fold(text).slice(0, STEM);

/** Where a first name and a surname in capitals stand next to each other. */
function personsIn(tokens: readonly Token[], grammar: ReadonlySet<string>): [first: Token, last: Token][] {
  return tokens.flatMap((last, k): [Token, Token][] => {
    const first = tokens[k - 1];
    if (!first || !CAPITALS.test(last.text) || !FIRST_NAME.test(first.text)) return [];
    return grammar.has(first.text.toLowerCase()) ? [] : [[first, last]];
  });
}

/** The persons of a bead whose names the other side has in no form. */
function lostIn(bead: Bead, { source, target }: CheckContext): { sentence: Sentence; first: Token; last: Token }[] {
  const persons = bead.source.flatMap((sentence) => {
    if (!TWO_CAPITALS.test(sentence.text)) return [];
    return personsIn(source.tokens(sentence), functionWords(source.language)).map(([first, last]) => ({ sentence, first, last }));
  });
  if (persons.length === 0) return [];
  const there = bead.target.flatMap((sentence) => target.tokens(sentence).filter(({ kind }) => kind === "word"));
  // In another script, or in capitals throughout, the name may stand there and not be known again.
  if (there.some(({ text }) => !LATIN.test(text) || CAPITALS.test(text))) return [];
  const stems = new Set(there.map(({ text }) => stem(text)));
  return persons.filter(({ first, last }) => !stems.has(stem(first.text)) && !stems.has(stem(last.text)));
}

/** Persons, the surname in capitals, whom the target leaves out. */
export function* lostNames<M extends string>(context: CheckContext, messageId: M): Iterable<Draft<M>> {
  const { beads } = context.bitext;
  for (let number = 0; number < beads.length; number++) {
    const bead = beads[number] as Bead;
    if (!context.trusted(bead) || lacks(bead, "target")) continue;
    for (const { sentence, first, last } of lostIn(bead, context)) {
      yield {
        messageId,
        data: { text: sentence.text.slice(first.start, last.end) },
        confidence: CONFIDENCE,
        source: [toRange(sentence, first.start, last.end)],
        target: [context.gap("target", bead)],
        bead: number,
        evidence: "the name stands in the translation in no form",
      };
    }
  }
}
