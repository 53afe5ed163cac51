import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import { type CheckContext, defineCheck } from "./define.ts";

const LOWER = /^\p{Ll}/u;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const OPAQUE = /@|[\w-]\.[\w-]|[_\\/=<>{}]/; // addresses, paths, commands: nobody translates them

/** How sure it is that a sentence of the target was left in the source language: 0 to 1. */
function untranslated(sentence: Sentence, bead: Bead, context: CheckContext): number {
  const { source, target } = context;
  const spaced = source.language.spacing.betweenWords;
  if (!spaced && target.language.spacing.betweenWords) {
    const left = sentence.text.match(HAN)?.length ?? 0;
    return left >= 4 && left >= 0.5 * sentence.text.length ? 0.95 : 0;
  }
  const text = OPAQUE.test(sentence.text)
    ? sentence.text.replace(/\S+/g, (word) => (OPAQUE.test(word) ? " ".repeat(word.length) : word))
    : sentence.text;
  const words = target.tokens(sentence).filter(({ kind, start }) => kind === "word" && text[start] !== " ");
  const theirs = new Set(bead.source.flatMap((own) => source.tokens(own).map((token) => token.text.toLowerCase())));
  // Names and codes stay as they are: only words in lower case can have been left untranslated.
  const plain = words.filter((token) => LOWER.test(token.text)).map((token) => token.text.toLowerCase());
  const shared = plain.filter((word) => theirs.has(word));
  if (plain.length < 3 || shared.length < 0.7 * plain.length) return 0;
  const grammar = shared.filter(
    (word) => source.language.functionWords.includes(word) && !target.language.functionWords.includes(word),
  );
  const own = plain.filter(
    (word) => target.language.functionWords.includes(word) && !source.language.functionWords.includes(word),
  );
  // A command or a name in a translated sentence is not a sentence left over.
  if (3 * own.length > grammar.length || (own.length > 0 && shared.length < 0.9 * plain.length)) return 0.2;
  if (grammar.length === 0) return shared.length >= 8 && own.length === 0 ? 0.6 : 0.2;
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
      const confidence = untranslated(sentence, bead, context);
      if (confidence > 0) {
        yield { messageId: "untranslated", confidence, source: bead.source.map(({ range }) => range), target: [sentence.range] };
      }
    }
  },
});
