import type { Sentence } from "../core/document.ts";
import { languages } from "../language/index.ts";
import { bitOf, languagesOf } from "../language/membership.ts";
import { fact } from "../token/form.ts";
import { type CheckContext, defineCheck } from "./define.ts";

type Message = "language" | "script" | "variant";

const PATTERNS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const LETTERS = /\p{L}/gu;
const CHINESE = /[的了这這们們吗嗎很没沒]/u;
const LEAST = 4; // function words of another language
const SHARE = 0.25; // of the words
const CLEAR = 1.5; // times as many signs of one script as of the other make it the usual one
const FEW = 6; // letters or characters that are no name

/** The English name of a language. */
const nameOf = (tag: string) => new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;

const membership = fact(({ text }) => languagesOf(text));

/** The language whose grammar a sentence has, where it is neither of the two; undefined where nothing is sure. */
function strangeGrammar(sentence: Sentence, theirs: string, { source, target }: CheckContext): string | undefined {
  const [own, other] = [bitOf(target.language), bitOf(source.language)];
  if (own === 0) return undefined;
  const counts = new Array<number>(languages.length).fill(0);
  let words = 0;
  const strange = new Set<string>();
  for (const { kind, text, form } of target.tokens(sentence)) {
    if (kind !== "word") continue;
    words++;
    const bits = membership(form);
    if (bits === 0) continue;
    if (bits & own) {
      // One word that only the right language has settles it.
      if (bits === own) return undefined;
      continue;
    }
    strange.add(text);
    for (let bit = 0; bit < counts.length; bit++) if (bits & (1 << bit)) counts[bit] = (counts[bit] as number) + 1;
  }
  if (strange.size < LEAST) return undefined;
  // What stands in the source as well is a quotation or a name that was rightly kept.
  const kept = new Set(theirs.split(/[^\p{L}\p{M}]+/u));
  if (2 * [...strange].filter((word) => kept.has(word)).length >= strange.size) return undefined;
  const best = counts.indexOf(Math.max(...counts));
  const count = counts[best] as number;
  if (count < LEAST || count < SHARE * words || 1 << best === other) return undefined;
  return languages[best]?.tag;
}

/** The script that a sentence is written in, where it is one of neither language. */
function strangeScript(text: string, theirs: string, { source, target }: CheckContext): string | undefined {
  const own = PATTERNS[target.language.scripts[0] ?? ""];
  if (!own || own.test(text)) return undefined;
  const letters = text.match(LETTERS)?.join("") ?? "";
  if (letters.length < FEW) return undefined;
  const script = Object.keys(PATTERNS).find((one) => PATTERNS[one]?.test(letters));
  return script && !source.language.scripts.some((one) => PATTERNS[one]?.test(letters)) && !theirs.includes(text)
    ? script
    : undefined;
}

/** The language of characters that Chinese and Japanese share, where it is the wrong one of the two. */
function strangeHan(text: string, theirs: string, { source, target }: CheckContext): string | undefined {
  const scripts = target.language.scripts;
  if (target.language.spacing.betweenWords || KANA.test(theirs)) return undefined;
  const kana = text.match(KANA)?.length ?? 0;
  if (!scripts.includes("Jpan")) return kana >= FEW && !source.language.scripts.includes("Jpan") ? "ja" : undefined;
  const han = text.match(HAN)?.length ?? 0;
  return kana === 0 && han >= 2 * FEW && CHINESE.test(text) && source.language.spacing.betweenWords ? "zh" : undefined;
}

/** The script that a tag with a script or country of its own stands for: "zh-TW" is "Hant"; undefined where it does not say. */
const scriptOf = (tag: string) => (tag.includes("-") ? new Intl.Locale(tag).maximize().script : undefined);

/** Finds sentences of the translation in a language or script that is neither the source's nor its own. */
export const languageWrong = defineCheck<Message>({
  meta: {
    id: "language-wrong",
    category: "locale-conventions/language",
    severity: "major",
    stability: "stable",
    summary: "A sentence of the translation is in a third language, or in another script than the rest.",
    messages: {
      language: "The sentence is in another language: {language}.",
      script: "The sentence is in another script: {script}.",
      variant: "The sentence is in other characters than the rest: {script} instead of {usual}.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The minister did not want to speak to the journalists about his plans for the school.",
        target: "⟦El ministro no quiso hablar con los periodistas sobre sus planes para el colegio, pero hay más.⟧",
        finds: "language",
      },
      {
        languages: "en>de",
        source: "They will not be able to pay because they have no money at all.",
        target: "⟦Ze kunnen het niet betalen omdat ze helemaal geen geld hebben.⟧",
        finds: "language",
      },
      { languages: "en>pl", source: "The museum is closed today.", target: "⟦Музей сегодня закрыт.⟧", finds: "script" },
      {
        languages: "en>zh",
        source:
          "The country will grow.\n\nThis is the time to learn.\n\nThe question is still open.\n\nThe car has come to the front of the door.",
        target:
          "国家会继续发展。\n\n现在是学习的时间。\n\n问题还没有结论，说话时应当认真。\n\n⟦車來到門前，還沒有問題，說話時應當認真。⟧",
        finds: "variant",
      },
      { languages: "en>it", source: "He wrote “Cien años de soledad”.", target: "Scrisse «Cien años de soledad»." },
      { languages: "en>ja", source: "The Ministry of Foreign Affairs", target: "外務省" },
    ],
  },
  *bead(bead, context) {
    const theirs = bead.source.map(({ text }) => text).join(" ");
    for (const sentence of bead.target) {
      const place = { source: bead.source.map(({ range }) => range), target: [sentence.range] };
      const script = strangeScript(sentence.text, theirs, context);
      if (script) {
        yield { messageId: "script", data: { script }, confidence: 0.9, ...place };
        continue;
      }
      const tag = strangeGrammar(sentence, theirs, context) ?? strangeHan(sentence.text, theirs, context);
      if (tag) yield { messageId: "language", data: { language: nameOf(tag) }, confidence: 0.9, ...place };
    }
  },
  *bitext(context) {
    const signs = Object.entries(context.target.language.scriptSigns);
    if (signs.length === 0) return;
    const patterns = signs.map(([script, characters]) => [script, new RegExp(`[${characters}]`, "gu")] as const);
    const counted = context.bitext.target.sentences.map((sentence) => ({
      sentence,
      counts: patterns.map(([, pattern]) => sentence.text.match(pattern)?.length ?? 0),
    }));
    const totals = patterns.map((_, k) => counted.reduce((sum, { counts }) => sum + (counts[k] as number), 0));
    const told = signs.findIndex(([script]) => script === scriptOf(context.bitext.target.language));
    const usual = told >= 0 ? told : totals.indexOf(Math.max(...totals));
    for (const { sentence, counts } of counted) {
      const other = counts.findIndex((count, k) => k !== usual && count >= FEW && (counts[usual] as number) * FEW <= count);
      if (other < 0) continue;
      const data = { script: signs[other]?.[0] ?? "", usual: signs[usual]?.[0] ?? "" };
      const most = (totals[usual] as number) >= CLEAR * (totals[other] as number) || told >= 0;
      yield { messageId: "variant", data, confidence: most ? 0.9 : 0.4, target: [sentence.range] };
    }
  },
});
