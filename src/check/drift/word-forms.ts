import type { Sentence } from "../../core/document.ts";
import type { Token } from "../../token/tokenize.ts";
import type { SideContext } from "../define.ts";

/** A word in its place: the token `at` of a sentence. */
export interface Occurrence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** Every word of one side, by its form as written. */
export interface WordForms {
  /** The forms, each with a number of its own. */
  readonly forms: ReadonlyMap<string, number>;
  /** How often a form stands in the text. */
  count(form: string): number;
  /** Where a form stands, in the order of the text. */
  occurrences(form: string): Occurrence[];
}

/** Below this a text is too short to have a style that it could leave. */
const FEW = 5; // sentences

function read(side: SideContext): WordForms {
  const { sentences } = side.document;
  const total = sentences.reduce((sum, sentence) => sum + side.tokens(sentence).length, 0);
  // A chain of places for each form, the last one first.
  const inSentence = new Int32Array(total);
  const atToken = new Int32Array(total);
  const before = new Int32Array(total);
  const forms = new Map<string, number>();
  const last: number[] = [];
  const counts: number[] = [];
  let place = 0;
  for (let s = 0; s < sentences.length; s++) {
    const tokens = side.tokens(sentences[s] as Sentence);
    for (let k = 0; k < tokens.length; k++) {
      const { kind, text } = tokens[k] as Token;
      if (kind !== "word") continue;
      let form = forms.get(text);
      if (form === undefined) {
        form = forms.size;
        forms.set(text, form);
        last.push(-1);
        counts.push(0);
      }
      inSentence[place] = s;
      atToken[place] = k;
      before[place] = last[form] as number;
      last[form] = place++;
      counts[form] = (counts[form] as number) + 1;
    }
  }
  const count = (form: string) => counts[forms.get(form) ?? -1] ?? 0;
  const occurrences = (form: string) => {
    const found: Occurrence[] = [];
    for (let k = last[forms.get(form) ?? -1] ?? -1; k >= 0; k = before[k] as number) {
      const sentence = sentences[inSentence[k] as number] as Sentence;
      found.push({ sentence, tokens: side.tokens(sentence), at: atToken[k] as number });
    }
    return found.reverse();
  };
  return { forms, count, occurrences };
}

const known = new WeakMap<SideContext, WordForms>();

/** The words of one side, read once for all checks; undefined where the text is too short, or parts no words, so that nothing can be said. */
export function wordForms(side: SideContext): WordForms | undefined {
  if (side.document.sentences.length < FEW || !side.language.spacing.betweenWords) return undefined;
  let forms = known.get(side);
  if (!forms) {
    forms = read(side);
    known.set(side, forms);
  }
  return forms;
}
