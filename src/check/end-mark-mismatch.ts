import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { type Sentence, toRange } from "../core/document.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { isReady } from "./text/segment-space.ts";
import { asks, endOf, type SentenceEnd } from "./text/sentence-end.ts";

type Message = "statement" | "question" | "colon" | "opening" | "foreign" | "added" | "changed";

const textOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text).join(" ");
/** A mark that ends a question or a cry in running text: after a letter, before white space, a closing mark or the end. */
const ENDS = /(?<=[\p{L}\p{N}"”»’)\]])[?!]+(?=$|[\s"”»’)\],.;:…])/gu;
const WIDE_END = /[。．｡！？：；]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const PLAIN = ".?!:";
const WORDS = 3; // words of a sentence whose mark is no matter of headline or label

/** A text without the marks and white space at its end. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && /[\p{P}\s]/u.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/** Reported speech may turn into indirect speech: what is in quotation marks or after a dash says less. */
const SPEECH = /["“”„«»「」‘‚]|(?<=^|\s)['’]|^[–—-]|--/u;

/** "I wondered, where are they?" becomes an indirect question as easily. */
const PARTED = /[,:;，：；、]/;

/** Marks that end a question or a cry which nothing opens, in a language that opens them. */
function* unopened(bead: Bead, { language, block }: SideContext): Iterable<Draft<Message>> {
  const { opening } = language.punctuation;
  if (opening.length === 0) return;
  const theirs = textOf(bead.source);
  for (const sentence of bead.target) {
    for (const { 0: marks, index } of sentence.text.matchAll(ENDS)) {
      const pairs = opening.filter(([end]) => marks.includes(end));
      const around = block(sentence).text;
      // What the source writes with the same mark and word is a name: "Yahoo!".
      const word = /[\p{L}\p{N}]+$/u.exec(sentence.text.slice(Math.max(0, index - 40), index))?.[0] ?? "";
      if (pairs.length === 0 || pairs.some(([, open]) => around.includes(open)) || theirs.includes(word + marks)) continue;
      yield {
        messageId: "opening",
        data: { mark: pairs.map(([, open]) => open).join(""), end: marks },
        confidence: 0.9,
        source: bead.source.map(({ range }) => range),
        target: [toRange(sentence, index, index + marks.length)],
      };
      break;
    }
  }
}

/** True where a list begins after these sentences. */
function listFollows(sentences: readonly Sentence[], { document, block }: SideContext): boolean {
  const next = document.sentences[(sentences.at(-1)?.index ?? -2) + 1];
  return next !== undefined && block(next).kind === "list-item";
}

/** What the mark at the end of the target says that the source's does not, and how sure it is a fault. */
function turned(bead: Bead, theirs: SentenceEnd, ours: SentenceEnd, context: CheckContext): [Message, number] | undefined {
  const [source, target] = [textOf(bead.source), textOf(bead.target)];
  const plain = bead.source.length === 1 && bead.target.length === 1 && !SPEECH.test(source) && !SPEECH.test(target);
  const { unmarkedQuestions } = context.target.language.punctuation;
  if (theirs.kinds.has("question") && ours.kinds.has("stop") && !ours.kinds.has("ellipsis") && !asks(target)) {
    return unmarkedQuestions.some((ending) => bare(target).endsWith(ending))
      ? undefined
      : ["statement", plain && !PARTED.test(source) ? 0.6 : 0.4];
  }
  if (ours.kinds.has("question") && theirs.kinds.has("stop") && !theirs.kinds.has("ellipsis") && !asks(source)) {
    const marked = context.source.language.punctuation.unmarkedQuestions.some((ending) => bare(source).endsWith(ending));
    return marked ? undefined : ["question", plain && !PARTED.test(target) ? 0.5 : 0.4];
  }
  const colon = theirs.kinds.size === 1 && theirs.kinds.has("colon") && ours.kinds.size === 1 && ours.kinds.has("stop");
  if (!colon || /[:：]/.test(target)) return undefined;
  // A colon announces a list; between sentences another mark may do as well.
  return [
    "colon",
    [context.source, context.target].some((side, k) => listFollows(k === 0 ? bead.source : bead.target, side)) ? 0.75 : 0.35,
  ];
}

const SURE = 0.5;
/** What goes on, and may go on in a sentence of its own. */
const OPEN = new Set(["pause", "ellipsis", "stop"]);

/** How sure it is that a mark at the end is one too many: a headline may well get a full stop, but hardly a colon or a question mark. */
function added(
  source: Sentence,
  target: Sentence,
  { kinds, index }: SentenceEnd,
  short: boolean,
  { target: side }: CheckContext,
): number {
  if (!/[\p{L}\p{N}]$/u.test(source.text) || index < target.text.length - 1) return 0;
  const stop = kinds.has("stop") || kinds.has("pause");
  if (stop && /\p{N}$/u.test(source.text)) return 0;
  const { abbreviations } = side.language;
  const word = target.text.slice(target.text.lastIndexOf(" ") + 1);
  if (Object.values(abbreviations).some((list) => list.includes(word)) || /^.{1,4}\.$/u.test(word)) return 0;
  return isReady(side.document) && (short || !stop) ? 0.6 : 0.35;
}

/** True where two marks say something else: neither answers the other in any language. */
function otherwise(theirs: SentenceEnd, ours: SentenceEnd): boolean {
  if ([...theirs.kinds].some((kind) => ours.kinds.has(kind))) return false;
  // Greek asks with a semicolon, Japanese announces with a full stop.
  if (theirs.kinds.has("pause") && [...ours.kinds].every((kind) => OPEN.has(kind))) return false;
  if ((theirs.kinds.has("question") && ours.kinds.has("pause")) || (theirs.kinds.has("pause") && ours.kinds.has("question")))
    return false;
  return !(theirs.kinds.has("colon") && ours.kinds.has("stop"));
}

/** Finds sentences that end in a mark of another meaning or script than they should. */
export const endMarkMismatch = defineCheck<Message>({
  meta: {
    id: "end-mark-mismatch",
    category: "linguistic-conventions/punctuation",
    severity: "minor",
    stability: "stable",
    summary: "A sentence of the translation ends in the wrong mark, or its opening mark is missing.",
    messages: {
      statement: "The source asks, the translation states (“{mark}”).",
      question: "The source states, the translation asks (“{mark}”).",
      colon: "The source ends in a colon, the translation in “{mark}”.",
      opening: "“{mark}” is missing before “{end}”.",
      foreign: "“{mark}” is no mark of this language: “{right}”.",
      added: "The source ends without a mark, the translation in “{mark}”.",
      changed: "The source ends in “{other}”, the translation in “{mark}”.",
    },
    examples: [
      {
        languages: "en>it",
        source: "Has the new fund been opened⟦?⟧",
        target: "Il nuovo fondo è stato aperto⟦.⟧",
        finds: "statement",
      },
      {
        languages: "en>de",
        source: "The new fund has been opened⟦.⟧",
        target: "Der neue Fonds ist eröffnet worden⟦?⟧",
        finds: "question",
      },
      {
        languages: "en>fr",
        source: "Bring these things with you⟦:⟧\n\n- bread\n- water",
        target: "Apportez les choses suivantes⟦.⟧\n\n- du pain\n- de l'eau",
        finds: "colon",
      },
      { languages: "en>es", source: "Where is the key?", target: "Dónde está la llave⟦?⟧", finds: "opening" },
      { languages: "en>it", source: "Opening hours", target: "Orari di apertura⟦:⟧", finds: "added" },
      { languages: "en>pl", source: "Save it⟦?⟧", target: "Zapisz to⟦!⟧", finds: "changed" },
      { languages: "zh>en", source: "新基金现已开放。", target: "The new fund is open now⟦。⟧", finds: "foreign" },
      { languages: "en>ja", source: "Is the new fund open?", target: "新しい基金は開いていますか。" },
      { languages: "en>es", source: "Where is the key?", target: "¿Dónde está la llave?" },
      { languages: "en>it", source: "You know why he left, don't you?", target: "Sai perché è andato via, vero?" },
    ],
  },
  *bead(bead, context) {
    yield* unopened(bead, context.target);
    const source = bead.source.at(-1);
    const target = bead.target.at(-1);
    if (!source || !target) return;
    const { wide } = context.target.language.punctuation;
    const last = target.text.at(-1) ?? " ";
    if (wide.length === 0 && last === source.text.at(-1) && PLAIN.includes(last)) return; // nearly every pair
    const ours = endOf(target.text);
    if (ours.index < 0) return;
    const mark = target.text[ours.index] as string;
    const place = [toRange(target, ours.index, ours.index + 1)];
    const { betweenWords } = context.target.language.spacing;
    if (betweenWords && WIDE_END.test(mark)) {
      if (!UNSPACED.test(target.text[ours.index - 1] ?? "")) {
        const right = mark.normalize("NFKC").replace("。", ".");
        yield { messageId: "foreign", data: { mark, right }, confidence: 0.9, target: place, suggestions: [right] };
      }
      return;
    }
    const right = wide.find(([narrow]) => narrow === mark)?.[1];
    if (
      right &&
      mark !== ":" &&
      mark !== ";" &&
      UNSPACED.test(target.text[ours.index - 1] ?? "") &&
      target.text[ours.index - 2] !== mark
    ) {
      yield { messageId: "foreign", data: { mark, right }, confidence: 0.7, target: place, suggestions: [right] };
    }
    const theirs = endOf(source.text);
    const short = context.source.tokens(source).filter(({ kind }) => kind === "word").length < WORDS;
    if (theirs.index < 0) {
      const sure = added(source, target, ours, short, context);
      if (sure > 0) yield { messageId: "added", data: { mark }, confidence: sure, target: place };
      return;
    }
    const found = turned(bead, theirs, ours, context);
    if (!found || (short && found[1] < SURE)) {
      if (!otherwise(theirs, ours) || bead.source.length > 1 || bead.target.length > 1) return;
      const speech = SPEECH.test(source.text) || SPEECH.test(target.text);
      const other = source.text[theirs.index] as string;
      yield {
        messageId: "changed",
        data: { mark, other },
        confidence: short && !speech && isReady(context.target.document) ? 0.6 : 0.4,
        source: [toRange(source, theirs.index, theirs.index + 1)],
        target: place,
      };
      return;
    }
    yield {
      messageId: found[0],
      data: { mark },
      confidence: found[1],
      source: [toRange(source, theirs.index, theirs.index + 1)],
      target: place,
    };
  },
});
