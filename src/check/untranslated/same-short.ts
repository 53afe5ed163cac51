import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import { fold } from "../../token/fold.ts";
import type { CheckContext } from "../define.ts";

const LEAST = 3; // letters of a word that is none of another language by chance
const MOST = 6; // words of a label
const CAPITALS = /^[\p{Lu}\p{N}]+$/u;
const CODE = /[_\\/=<>{}[\]@#$%|~^*+&\p{N}]|\p{Ll}\p{Lu}|[\p{L}-][.:-][\p{L}-]/u;

/**
 * How sure it is that a label which is the same on both sides was left as it is: every word of it is an everyday one of the source,
 * none of them one of the target's.
 */
export function leftAsItIs(sentence: Sentence, bead: Bead, context: CheckContext): number {
  const { source, target, speller } = context;
  if (bead.source.length !== 1 || bead.source[0]?.text !== sentence.text || CODE.test(sentence.text)) return 0;
  const words = target.tokens(sentence).flatMap(({ kind, text }) => (kind === "word" ? [text] : []));
  const [theirs, ours] = [functionWords(source.language), functionWords(target.language)];
  let content = 0;
  for (const word of words.length > MOST ? [] : words) {
    const [lower, folded] = [word.toLowerCase(), fold(word)];
    if (CAPITALS.test(word) || ours.has(lower) || context.concepts("target", folded).length > 0 || speller?.knows(lower))
      return 0;
    if (theirs.has(lower)) continue;
    if (word.length < LEAST || context.concepts("source", folded).length === 0) return 0;
    content++;
  }
  // Key names, commands and words of the trade are left so on purpose, as often as not (set on the messages of free programs).
  return content === 0 ? 0 : content === 1 ? 0.3 : 0.45;
}
