import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import { functionWords } from "../language/function-words.ts";
import { Shape } from "../token/form.ts";
import type { Token } from "../token/tokenize.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { isCitation } from "./untranslated/citation.ts";
import { leftAsItIs } from "./untranslated/same-short.ts";
import { sharedRuns, sourceWords } from "./untranslated/shared-run.ts";
import { count, kindsOf } from "./untranslated/span-evidence.ts";
import { wordUse } from "./untranslated/word-use.ts";

const UNCASED = /^\p{Lo}/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const ALIKE = 0.2; // log odds per three letters that make words the source's beyond doubt
const OPAQUE = /@|[\w-]\.[\w-]|[_\\/=<>{}]/; // addresses, paths, commands: nobody translates them

/** True where the words of two sentences are the same. */
function sameWords(ours: readonly Token[], theirs: readonly Token[]): boolean {
  let k = 0;
  for (const { kind, text } of ours) {
    if (kind === "mark") continue;
    while (theirs[k]?.kind === "mark") k++;
    if (theirs[k]?.text !== text) return false;
    k++;
  }
  while (theirs[k]?.kind === "mark") k++;
  return k >= theirs.length;
}

/** How sure it is that a sentence which is the same on both sides needed translation, as far as the documents tell: headlines, short sentences. */
function needsTranslation(sentence: Sentence, bead: Bead, context: CheckContext): number {
  const { source, target } = context;
  const ours = target.tokens(sentence);
  if (!bead.source.some((own) => sameWords(ours, source.tokens(own)))) return 0;
  const words = ours.filter(({ kind }) => kind !== "mark").length;
  const run = sharedRuns(sentence, bead, context).find((one) => one.target.length === words);
  if (!run) return 0;
  const kinds = kindsOf(run, context);
  const [theirGrammar, ourGrammar] = [functionWords(source.language), functionWords(target.language)];
  const small = run.target.filter(
    ({ word, token }) => word.length > 1 && token.text !== word.toUpperCase() && theirGrammar.has(word),
  );
  const grammar = small.filter(({ word }) => !ourGrammar.has(word)).length;
  const [content, title] = [count(kinds, "content"), count(kinds, "title")];
  const like = wordUse(context).sourceLike(
    run.target.flatMap(({ word }, k) => (kinds[k] === "content" || kinds[k] === "title" ? [word] : [])),
  );
  if (content > 0 && grammar > 0 && words > 2) return content + grammar > 3 ? 0.9 : 0.7;
  if ((content > 2 && like > 0) || (content > 1 && like > ALIKE)) return 0.65;
  return title > 1 && like > 0 ? 0.6 : 0;
}

/** How sure it is that a sentence of the target was left in the source language: 0 to 1. */
export function untranslated(sentence: Sentence, bead: Bead, context: CheckContext): number {
  const sureness = byGrammar(sentence, bead, context);
  if (sureness >= 0.5) return sureness;
  const needs = needsTranslation(sentence, bead, context);
  return needs > sureness && !isCitation(sentence.text) ? needs : sureness;
}

const FEWEST = 3; // words in lower case
const MOST = 0.7; // share of them that the source must have too

/** True where too few of the words are the source's: the one look that most sentences need. */
function tooFew(words: readonly Token[], theirs: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const { form } of words) if (theirs.has(form.lower)) shared++;
  return words.length < FEWEST || shared < MOST * words.length;
}

/** The same by words in lower case, grammar above all. */
function byGrammar(sentence: Sentence, bead: Bead, context: CheckContext): number {
  const { source, target } = context;
  const spaced = source.language.spacing.betweenWords;
  if (!spaced && target.language.spacing.betweenWords) {
    const left = sentence.text.match(HAN)?.length ?? 0;
    return left >= 4 && left >= 0.5 * sentence.text.length ? 0.95 : 0;
  }
  const theirs = sourceWords(bead, context);
  // Names and codes stay as they are: only words in lower case can have been left untranslated.
  const small = target.tokens(sentence).filter(({ kind, form }) => kind === "word" && form.shape & Shape.lower);
  if (!OPAQUE.test(sentence.text) && tooFew(small, theirs)) return 0;
  const text = sentence.text.replace(/\S+/g, (word) => (OPAQUE.test(word) ? " ".repeat(word.length) : word));
  const words = target.tokens(sentence).filter(({ kind, start }) => kind === "word" && text[start] !== " ");
  const plain = small.filter(({ start }) => text[start] !== " ").map(({ form }) => form.lower);
  const shared = plain.filter((word) => theirs.has(word));
  // Characters of a script without spaces are words of the translation, two of them about one.
  const unspaced = target.language.spacing.betweenWords ? 0 : words.filter((token) => UNCASED.test(token.text)).length / 2;
  if (plain.length < FEWEST || shared.length < MOST * (plain.length + unspaced)) return 0;
  const [theirGrammar, ourGrammar] = [functionWords(source.language), functionWords(target.language)];
  // A single letter is an initial or a piece of a word before it is grammar.
  const grammar = shared.filter((word) => word.length > 1 && theirGrammar.has(word) && !ourGrammar.has(word));
  const own = plain.filter((word) => ourGrammar.has(word) && !theirGrammar.has(word));
  if (isCitation(sentence.text)) return 0.2;
  // A command or a name in a translated sentence is not a sentence left over.
  if (3 * own.length > grammar.length || (own.length > 0 && shared.length < 0.9 * plain.length)) return 0.2;
  if (grammar.length === 0) return new Set(shared).size >= 8 && own.length === 0 ? 0.6 : 0.2;
  if (grammar.length === 1 && shared.length < plain.length) return 0.3;
  return plain.length >= 5 ? 0.97 : 0.8;
}

/** Finds sentences of the translation that are still in the source language. */
export const segmentUntranslated = defineCheck({
  meta: {
    id: "segment-untranslated",
    category: "accuracy/untranslated",
    severity: "critical",
    stability: "stable",
    summary: "A sentence of the translation is still in the source language.",
    messages: { untranslated: "The sentence is not translated." },
    examples: [
      {
        languages: "en>it",
        source: "The museum opened in 1891. ⟦It was closed for a year because of the fire.⟧ The new wing was built in 1934.",
        target: "Il museo aprì nel 1891. ⟦It was closed for a year because of the fire.⟧ La nuova ala fu costruita nel 1934.",
        finds: "untranslated",
      },
      {
        languages: "de>fr",
        source:
          "Das Museum wurde 1891 in Hamburg eröffnet. ⟦Es blieb wegen des Feuers für ein Jahr geschlossen.⟧ Der neue Flügel wurde 1934 gebaut.",
        target:
          "Le musée a ouvert en 1891 à Hambourg. ⟦Es blieb wegen des Feuers für ein Jahr geschlossen.⟧ La nouvelle aile a été construite en 1934.",
        finds: "untranslated",
      },
      {
        languages: "zh>en",
        source: "会谈于2014年开始。⟦各国应加强合作，维护和平。⟧双方就5点达成一致。",
        target: "The talks began in 2014. ⟦各国应加强合作，维护和平。⟧ The two sides agreed on 5 points.",
        finds: "untranslated",
      },
      {
        languages: "en>it",
        source: "The guests of honour were:\n\nJean-Claude Juncker, Max Planck Institute",
        target: "Gli ospiti d'onore erano:\n\nJean-Claude Juncker, Max Planck Institute",
      },
      {
        languages: "en>de",
        source: "Run npm install --save-dev first.",
        target: "Führen Sie zuerst npm install --save-dev aus.",
      },
    ],
  },
  *bead(bead, context) {
    for (const sentence of bead.target) {
      const confidence = untranslated(sentence, bead, context) || leftAsItIs(sentence, bead, context);
      if (confidence > 0) {
        yield { messageId: "untranslated", confidence, source: bead.source.map(({ range }) => range), target: [sentence.range] };
      }
    }
  },
});
