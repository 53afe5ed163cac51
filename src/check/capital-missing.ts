import { type Sentence, toRange } from "../core/document.ts";
import { functionWords } from "../language/function-words.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { endOf } from "./text/sentence-end.ts";

type Message = "start" | "inside" | "shouted" | "unshouted";

const LEAD = /^[\s\p{Ps}\p{Pi}"„¿¡*_–—-]*(?=\p{L})/u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const MIXED = /\p{Lu}|\p{N}/u;
const ENDED = ["stop", "question", "cry"] as const;
const OPENED = /^[([]/;
const ITEM = /^.{1,2} ?[).]/u;
const INSIDE = /(?<=\p{Ll}{4})[.] (?=\p{Ll}+[ ,])/gu;
const QUICK = /\. [a-z\u00df-\u024f\u0430-\u045f]/;
const UNCASED = /\p{Lo}/u;
const SMALL = /\p{Ll}/u;
const LONG = 4; // words of a sentence that is no label
const SHOUT = 3; // words in capitals

/** Index of the first letter after `from`; -1 where a digit or anything else comes first. */
function firstLetter(text: string, from: number): number {
  const lead = LEAD.exec(text.slice(from, from + 20));
  return lead ? from + lead[0].length : -1;
}

const wordAt = (text: string, index: number) => /^[\p{L}\p{M}\p{N}'’.-]*/u.exec(text.slice(index, index + 60))?.[0] ?? "";

/** True where a sentence follows a full stop, or begins its text or section: nothing before it goes on in it. */
function begins(sentence: Sentence, { document, block }: SideContext): boolean {
  const before = document.sentences[sentence.index - 1];
  // A parenthesis may go on with the sentence before it.
  if (before && OPENED.test(sentence.text)) return false;
  if (before?.block !== sentence.block) {
    if (block(sentence).kind !== "paragraph") return false;
    // After a colon, a line of code or a piece of a sentence the paragraph may go on with it.
    if (!before || block(before).kind === "heading") return true;
  }
  const { kinds } = endOf(before.text);
  // After a question or a cry some languages go on in lower case.
  return kinds.has("stop") && !kinds.has("ellipsis");
}

/** True for several words, all in capitals. */
function shouts(text: string, words: number): boolean {
  if (SMALL.test(text) || UNCASED.test(text)) return false;
  return (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= words;
}

const ended = ({ text }: Sentence) => {
  const { kinds } = endOf(text);
  return ENDED.some((kind) => kinds.has(kind));
};

/** True where the capital that a sentence begins with tells that it begins: a noun may have its own. */
function sentenceLike({ text }: Sentence, { language }: SideContext): boolean {
  if (!language.capitalisedNouns) return true;
  const word = wordAt(text, firstLetter(text, 0));
  return functionWords(language).has(word.toLowerCase());
}

/** True for "CHAPTER I. DOWN THE RABBIT-HOLE.", which has capitals by custom. */
function isTitle({ text }: Sentence, { language }: SideContext): boolean {
  const word = wordAt(text, firstLetter(text, 0)).toLowerCase();
  return Object.values(language.headings).some((words) => words.includes(word));
}

const wordsOf = (sentence: Sentence, side: SideContext) => side.tokens(sentence).filter(({ kind }) => kind === "word").length;

/** True where a word stands in a text, as written. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? " ") && !LETTER.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}

/** Where the target begins in lower case and the source does not; -1 where that is right. */
function smallStart(source: Sentence, target: Sentence, context: CheckContext): number {
  const at = firstLetter(target.text, context.target.bodyStart(target));
  if (at < 0 || !LOWER.test(target.text.slice(at, at + 2))) return -1;
  const from = firstLetter(source.text, context.source.bodyStart(source));
  if (from < 0 || !UPPER.test(source.text.slice(from, from + 2))) return -1;
  const word = wordAt(target.text, at);
  // "iPhone", "d'Artagnan", "npm" keep their form; so does what the source writes small.
  if (
    MIXED.test(word) ||
    ITEM.test(target.text.slice(at, at + 4)) ||
    hasWord(source.text, word) ||
    source.text.toLowerCase().startsWith(word, from)
  )
    return -1;
  return at;
}

/** Finds capitals that the beginning of a sentence lost, and capitals all through. */
export const capitalMissing = defineCheck<Message>({
  meta: {
    id: "capital-missing",
    category: "linguistic-conventions/capitalisation",
    severity: "minor",
    stability: "stable",
    summary: "A sentence of the translation begins in lower case, or is in capitals against the source.",
    messages: {
      start: "The sentence begins in lower case: “{word}”.",
      inside: "“{word}” follows a full stop in lower case.",
      shouted: "The translation is in capitals, the source is not.",
      unshouted: "The source is in capitals, the translation is not.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The fund is open to all members.",
        target: "⟦il⟧ fondo è aperto a tutti i membri.",
        finds: "start",
      },
      {
        languages: "en>de",
        source: "It is open to all members. You can join.",
        target: "Er ist für alle Mitglieder offen. ⟦sie⟧ können beitreten.",
        finds: "inside",
      },
      { languages: "en>fr", source: "The fund is open to all.", target: "⟦LE FONDS EST OUVERT À TOUS.⟧", finds: "shouted" },
      {
        languages: "en>es",
        source: "PLEASE CLOSE THE DOOR AT NIGHT.",
        target: "⟦Cierre la puerta por la noche.⟧",
        finds: "unshouted",
      },
      { languages: "en>nl", source: "In the morning the fund is open.", target: "'s Ochtends is het fonds open." },
      { languages: "en>it", source: "The iPhone is sold to all members.", target: "iPhone è venduto a tutti i membri." },
      { languages: "en>ja", source: "The fund is open to all.", target: "基金は全員に開かれている。" },
    ],
  },
  *bead(bead, context) {
    const [source, target] = [bead.source[0], bead.target[0]];
    if (!source || !target) return;
    const ranges = bead.source.map(({ range }) => range);
    const at = smallStart(source, target, context);
    if (at >= 0 && begins(target, context.target)) {
      const word = wordAt(target.text, at);
      // A label of one or two words: in a heading or a list custom decides.
      const label = wordsOf(source, context.source) < LONG && context.source.document.sentences.length === 1;
      const sure = ended(source) && wordsOf(source, context.source) >= LONG && sentenceLike(source, context.source);
      yield {
        messageId: "start",
        data: { word },
        confidence: sure ? 0.75 : label && !context.source.language.capitalisedNouns ? 0.55 : 0.4,
        source: ranges,
        target: [toRange(target, at, at + word.length)],
      };
    }
    const theirs = bead.source.map(({ text }) => text).join(" ");
    for (const sentence of bead.target) yield* inside(sentence, theirs, context, ranges);
    const ours = bead.target.map(({ text }) => text).join(" ");
    if (shouts(ours, SHOUT) && SMALL.test(theirs) && !theirs.includes(ours)) {
      // Headings are often set in capitals in one language and not in the other.
      yield {
        messageId: "shouted",
        confidence: ended(source) && ended(bead.target.at(-1) ?? target) ? 0.6 : 0.4,
        source: ranges,
        target: bead.target.map(({ range }) => range),
      };
    } else if (SMALL.test(ours) && shouts(theirs, LONG)) {
      const confidence = ended(source) && ended(bead.target.at(-1) ?? target) && !isTitle(source, context.source) ? 0.6 : 0.3;
      yield { messageId: "unshouted", confidence, source: ranges, target: bead.target.map(({ range }) => range) };
    }
  },
});

function* inside(sentence: Sentence, theirs: string, { target }: CheckContext, source: readonly Sentence["range"][]) {
  const { text } = sentence;
  if (!QUICK.test(text)) return;
  for (const { index } of text.matchAll(INSIDE)) {
    const before = /\S*$/u.exec(text.slice(Math.max(0, index - 30), index + 1))?.[0] ?? "";
    const word = wordAt(text, index + 2);
    if (Object.values(target.language.abbreviations).some((list) => list.includes(before))) continue;
    if (theirs.includes(word) || theirs.includes(before)) continue;
    yield {
      messageId: "inside" as const,
      data: { word },
      confidence: 0.6,
      source,
      target: [toRange(sentence, index + 2, index + 2 + word.length)],
    };
  }
}
