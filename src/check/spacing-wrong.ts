import type { Bead } from "../core/bead.ts";
import { type Sentence, toRange } from "../core/document.ts";
import type { Language } from "../language/index.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { driftOf } from "./drift/drift.ts";
import { pieceAt } from "./text/piece.ts";

type Message = "before" | "after" | "bracket" | "narrow" | "wide" | "inner" | "unspaced";

const CJK = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const BEFORE = /(?<=[\p{L}\p{N})\]»”"%]) (?:[,;:!?]|\.(?! ?\.))(?=$|[\s"»”’])/gu;
const AFTER = /(?<=\p{Ll}{2}|[”»])[,;!?](?=\p{Lu}?\p{Ll}[\p{Ll}\s'’])|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}{2})/gu;
const BRACKET = /(?<=[([]) +(?=[\p{L}\p{N}])|(?<=\p{L}[\p{L}\p{N}.]) +(?=[)\]])/gu;
const WIDE = new RegExp(`(?<![${CJK}」』）》”’])[，。；：？！、](?![${CJK}「『（《“‘])`, "gu");
const NARROW = new RegExp(`(?<=[${CJK}])[,;?!](?=$|[${CJK}\\s“”「」])`, "gu");
const INNER = new RegExp(`(?<=[${CJK}，。；：？！、]) (?=[${CJK}，。；：？！、])`, "gu");
/** Addresses, paths, code, names of files: their marks are no punctuation. */
const OPAQUE = /[@/\\_=<>{}|#~]|\p{N}|^www|\.(?:com|org|net|gov|edu|io|js|ts|py|[a-z]{2})$/u;

interface Fault {
  readonly messageId: Message;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

/** The patterns that a language's texts are searched for, with what each finding is worth. */
function patternsOf({ spacing, punctuation }: Language): readonly (readonly [Message, RegExp, number])[] {
  if (!spacing.betweenWords) {
    return [...(punctuation.wide.length > 0 ? [["narrow", NARROW, 0.7] as const] : []), ["inner", INNER, 0.8]];
  }
  return [
    ["before", BEFORE, 0.9],
    ["after", AFTER, 0.85],
    ["bracket", BRACKET, 0.8],
    ["wide", WIDE, 0.9],
  ];
}

/** What sound texts do not hold: one quick look spares them the others. */
const SUSPECT = / [,;:!?.\])]|[([] |[a-z\u00df-\u024f\u0430-\u045f”»][,;!?.][A-Za-z\u00c0-\u024f\u0400-\u045f]|[，。；：？！、]/;

/** A sentence: titles and labels may be laid out with spaces. */
const SENTENCE = /[。！？.!?][”’」』）"]?$/;

function* faultsOf(sentence: Sentence, bead: Bead, { language }: SideContext): Iterable<Fault> {
  const { text } = sentence;
  for (const [messageId, pattern, confidence] of patternsOf(language)) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const mark = found.trim();
      if (messageId === "before") {
        if (language.spacing.before.includes(mark) || bead.source.some((own) => own.text.includes(` ${mark}`))) continue;
        yield { messageId, confidence, start: index, end: index + found.length };
        continue;
      }
      if (messageId === "after") {
        const piece = pieceAt(text, index);
        if (OPAQUE.test(piece) || bead.source.some((own) => own.text.includes(piece))) continue;
      }
      if (messageId === "bracket" && bead.source.some((own) => /[([] | [)\]]/.test(own.text))) continue;
      const sure = messageId !== "inner" || SENTENCE.test(text) ? confidence : 0.35;
      yield { messageId, confidence: sure, start: index, end: index + found.length };
    }
  }
}

const HABIT = 5; // faults of one kind,
const OFTEN = 0.1; // in this share of the sentences, are how the text was made: tokenised, or by the rules of another house

/** Finds marks with a space that their language does not write, or without one that it does. */
export const spacingWrong = defineCheck<Message>({
  meta: {
    id: "spacing-wrong",
    category: "locale-conventions/spacing",
    severity: "minor",
    stability: "stable",
    summary: "A mark of the translation has a space too many or too few.",
    messages: {
      before: "No space belongs before “{mark}”.",
      after: "A space is missing after “{mark}”.",
      bracket: "No space belongs inside a bracket.",
      narrow: "“{mark}” should be full-width.",
      wide: "“{mark}” is full-width.",
      inner: "No space belongs between “{before}” and “{after}”.",
      unspaced: "“{mark}” has no space, as elsewhere in the text ({count} of {total}).",
    },
    examples: [
      {
        languages: "en>it",
        source: "The fund, which is new, is open.",
        target: "Il fondo⟦ ,⟧ che è nuovo, è aperto.",
        finds: "before",
      },
      {
        languages: "en>es",
        source: "The fund is new, open and large.",
        target: "El fondo es nuevo⟦,⟧abierto y grande.",
        finds: "after",
      },
      {
        languages: "en>de",
        source: "The fund (see below) is open.",
        target: "Der Fonds (⟦ ⟧siehe unten) ist offen.",
        finds: "bracket",
      },
      { languages: "en>zh", source: "The fund is open, and new.", target: "基金已经开放⟦,⟧而且很新。", finds: "narrow" },
      { languages: "zh>en", source: "基金已经开放，而且很新。", target: "The fund is open⟦，⟧and it is new.", finds: "wide" },
      { languages: "en>ja", source: "The fund is open.", target: "基金は⟦ ⟧開いています。", finds: "inner" },
      {
        languages: "en>fr",
        source: "Who? When? Where? Why? How?",
        target: "Qui ? Quand ? Où ? Pourquoi⟦?⟧ Comment ?",
        finds: "unspaced",
      },
      { languages: "en>fr", source: "Is it open? Yes!", target: "Est-ce ouvert ? Oui !" },
      { languages: "en>it", source: "See example.com, it is open.", target: "Vedi example.com, è aperto." },
      { languages: "en>zh", source: "Windows 10 is open.", target: "Windows 10 已经开放。" },
    ],
  },
  *bitext(context) {
    const found = [...marksOf(context)];
    const { sentences } = context.bitext.target;
    const often = (count: number) => count >= HABIT && count > OFTEN * sentences.length;
    const tokenised = often(sentences.filter(({ text }) => / [,.](?: |$)/.test(text)).length);
    const counts = new Map<Message, number>();
    for (const { faults } of found) {
      for (const { messageId } of faults) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
    }
    for (const { faults, sentence, number, bead } of found) {
      for (const messageId of new Set(faults.map((fault) => fault.messageId))) {
        const own = faults.filter((fault) => fault.messageId === messageId);
        const [{ start, end, confidence }] = own as [Fault];
        const { text } = sentence;
        yield {
          messageId,
          data: { mark: text.slice(start, end).trim(), before: text[start - 1] ?? "", after: text[end] ?? "" },
          confidence: tokenised || often(counts.get(messageId) ?? 0) ? 0.3 : confidence,
          bead: number,
          source: bead.source.map(({ range }) => range),
          target: own.map((fault) => toRange(sentence, fault.start, fault.end)),
        };
      }
    }
    yield* unspaced(context);
  },
});

function* marksOf(context: CheckContext) {
  for (const [number, bead] of context.bitext.beads.entries()) {
    if (!context.trusted(bead)) continue;
    for (const sentence of bead.target) {
      if (!context.target.language.spacing.betweenWords || SUSPECT.test(sentence.text)) {
        const faults = [...faultsOf(sentence, bead, context.target)];
        if (faults.length > 0) yield { faults, sentence, number, bead };
      }
    }
  }
}

const CLEAR = 0.75; // share of marks with a space from which the others are slips
/** Marks that may have a space beside them, and quotation marks with the inside next to them. */
const SPACEABLE = [/(?<=[\p{L})\]])( ?)[;:!?](?=$|\s)/gu, /«( ?)(?=\S)|(?<=[^\s«])( ?)»/gu];

/** Marks without the space that the text mostly gives them, where the language wants one. */
function* unspaced({ bitext, target }: CheckContext) {
  const { before, inside } = target.language.spacing;
  if (before === "" && inside === "") return;
  for (const pattern of SPACEABLE) {
    const choices = bitext.target.sentences.flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)].flatMap((match) => {
        const mark = match[0].trim();
        if (!before.includes(mark) && !inside.includes(mark)) return [];
        const style = match[1] ?? match[2] ?? "";
        return [{ style, mark, range: toRange(sentence, match.index, match.index + match[0].length) }];
      }),
    );
    const drift = driftOf(choices);
    if (drift?.majority !== " " || drift.share < CLEAR) continue;
    const marks = [...new Set(choices.flatMap(({ style, mark }) => (style === "" ? [mark] : [])))].join(" ");
    yield {
      messageId: "unspaced" as const,
      data: { mark: marks, count: drift.places.length, total: choices.length },
      confidence: 0.8,
      target: drift.places,
      key: marks,
    };
  }
}
