import { toRange } from "../core/document.ts";
import { defineCheck } from "./define.ts";
import { mojibakeIn } from "./text/mojibake.ts";
import { pieceAt } from "./text/piece.ts";

type Message = "encoding" | "lost" | "control" | "script" | "entity";

/** Letters of the one script that cannot be told from one of the other. */
const CYRILLIC_ALIKE = /[аеорсухіјѕАВЕКМНОРСТУХІЈЅ]/;
const LATIN_ALIKE = /[aeopcyxijsABEKMHOPCTYXIJS]/;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[A-Za-z]/;
const MIXED = /(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})/u;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const LOST = /\ufffd+|\p{Cs}+|(?<=\p{L})\?+(?=\p{Ll})|\?{4,}/gu;
const LOST_LETTER = /\p{L}\?\p{Ll}/u;
const ENTITY = /&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});/g;
/** What most sound texts do not hold. */
const QUICK = /[\ufffd\ud800-\udfff&?]/;
const LEAD = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]|[\u00c2\u00c3] /;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LOW = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const OPAQUE = /[/=]|\?.*[&?]/;

interface Fault {
  readonly messageId: Message;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Words in which letters of another script stand for those they look like. */
function* disguised(text: string): Iterable<Fault> {
  if (!CYRILLIC.test(text) || !LATIN.test(text) || !MIXED.test(text)) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length < 3 || !MIXED.test(word)) continue;
    const cyrillic = word.match(/\p{Script=Cyrillic}/gu) ?? [];
    const latin = word.match(/\p{Script=Latin}/gu) ?? [];
    const [few, alike] = cyrillic.length < latin.length ? [cyrillic, CYRILLIC_ALIKE] : [latin, LATIN_ALIKE];
    if (few.every((letter) => alike.test(letter))) {
      yield {
        messageId: "script",
        start: index,
        end: index + word.length,
        confidence: few === cyrillic || latin.length < cyrillic.length ? 0.9 : 0.6,
      };
    }
  }
}

/** The damage of a text. */
function* faultsIn(text: string): Iterable<Fault> {
  yield* disguised(text);
  if (!QUICK.test(text)) return;
  for (const { 0: found, index } of text.matchAll(LOST)) {
    if (found === "?" && OPAQUE.test(pieceAt(text, index))) continue;
    yield { messageId: "lost", start: index, end: index + found.length, confidence: found === "?" ? 0.75 : 0.95 };
  }
  for (const { 0: found, index } of text.matchAll(ENTITY)) {
    yield { messageId: "entity", start: index, end: index + found.length, confidence: 0.9 };
  }
}

const hex = (text: string) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Finds text that was damaged on its way: by the wrong encoding, by lost characters, by markup left over. */
export const textCorrupted = defineCheck<Message>({
  meta: {
    id: "text-corrupted",
    category: "linguistic-conventions/corrupted-text",
    severity: "major",
    stability: "stable",
    summary: "Characters of the translation are damaged, lost or of another script.",
    messages: {
      encoding: "“{found}” is “{right}” read in the wrong encoding.",
      lost: "Characters are lost: “{found}”.",
      control: "The text holds a control character ({code}).",
      script: "“{found}” mixes letters of two scripts that look alike.",
      entity: "“{found}” is left of the markup.",
    },
    examples: [
      { languages: "en>it", source: "because it is open", target: "perch⟦Ã©⟧ è aperto", finds: "encoding" },
      { languages: "en>fr", source: "the school", target: "l⟦â€™⟧école", finds: "encoding" },
      { languages: "en>de", source: "The size is known.", target: "Die Gr⟦\ufffd⟧ße ist bekannt.", finds: "lost" },
      { languages: "en>es", source: "The year is new.", target: "El a⟦?⟧o es nuevo.", finds: "lost" },
      { languages: "en>pl", source: "The fund is open.", target: "Fundusz⟦\u0007⟧ jest otwarty.", finds: "control" },
      { languages: "en>it", source: "The house is large.", target: "La ⟦cаsa⟧ è grande.", finds: "script" },
      { languages: "en>fr", source: "Is it open?", target: "Est-ce ouvert⟦&nbsp;⟧?", finds: "entity" },
      { languages: "en>ru", source: "a USB cable and β-carotene", target: "USB-кабель и β-каротин" },
      { languages: "en>pt", source: "“NO”, said the mother.", target: "“MAMÃ”, disse a mãe: “NÃO”." },
      { languages: "en>it", source: "See a?b=c & d.", target: "Vedi a?b=c & d." },
    ],
  },
  *bead(bead, context) {
    const { text: raw } = context.bitext.target;
    for (const sentence of bead.target) {
      const { text, range } = sentence;
      const source = bead.source.map((own) => own.range);
      for (const { messageId, start, end, confidence } of faultsIn(text)) {
        const found = text.slice(start, end);
        // What is damaged in the source already was copied with care.
        if (bead.source.some((own) => (found === "?" ? LOST_LETTER.test(own.text) : own.text.includes(found)))) continue;
        yield { messageId, data: { found }, confidence, source, target: [toRange(sentence, start, end)] };
      }
      // Its bytes may have become characters that a clean text leaves out, a soft hyphen for one.
      for (const { start, end, right } of LEAD.test(text) ? mojibakeIn(raw.slice(range.start, range.end)) : []) {
        const found = raw.slice(range.start + start, range.start + end);
        if (bead.source.some((own) => own.text.includes(found))) continue;
        const place = { start: range.start + start, end: range.start + end };
        yield { messageId: "encoding", data: { found, right }, confidence: 0.95, source, target: [place], suggestions: [right] };
      }
      if (!LOW.test(text) && !/[\u0080-\u009f]/.test(text)) continue;
      const controls = [...raw.slice(range.start, range.end).matchAll(CONTROL)].filter(
        ([found]) => !bead.source.some((own) => own.text.includes(found)),
      );
      if (controls.length === 0) continue;
      const target = controls.map(({ index }) => ({ start: range.start + index, end: range.start + index + 1 }));
      yield { messageId: "control", data: { code: hex(controls[0]?.[0] ?? "") }, confidence: 0.95, source, target };
    }
  },
});
