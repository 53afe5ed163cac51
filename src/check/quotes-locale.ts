import type { QuotePair } from "../language/index.ts";
import { Sign } from "../token/sign.ts";
import { defineCheck } from "./define.ts";
import { quotations } from "./drift/quotation.ts";

const styleOf = ([open, close]: QuotePair) => `${open}…${close}`;
const SURE = 3; // quotations that are no chance

/** Finds quotation marks of another language, used throughout. */
export const quotesLocale = defineCheck({
  meta: {
    id: "quotes-locale",
    category: "locale-conventions/quotes",
    severity: "minor",
    stability: "stable",
    summary: "The translation writes its quotations with the marks of another language.",
    messages: { foreign: "{style} × {count}: this language writes {right}." },
    examples: [
      { languages: "en>de", source: "He said “yes”.", target: "Er sagte ⟦“ja”⟧.", finds: "foreign" },
      { languages: "it>en", source: "Disse «sì» e poi «no».", target: "He said ⟦«yes»⟧ and then ⟦«no»⟧.", finds: "foreign" },
      { languages: "en>pl", source: "He said “yes”.", target: "Powiedział ⟦“tak”⟧.", finds: "foreign" },
      { languages: "en>de", source: "He said “yes”.", target: "Er sagte „ja“." },
      { languages: "en>it", source: "He said “yes”.", target: "Disse “sì”." },
      { languages: "en>ja", source: "He said “yes”.", target: "彼は「はい」と言った。" },
    ],
  },
  premise: { target: Sign.quote | Sign.apostrophe },
  *bitext(context) {
    const { foreignQuotes, quotes } = context.target.language;
    if (foreignQuotes.length === 0) return;
    const { text } = context.bitext.target;
    if (!foreignQuotes.some(([open]) => text.includes(open))) return;
    const found = context.bitext.target.blocks.flatMap(quotations).filter(({ single }) => !single);
    const foreign = new Set(foreignQuotes.map(styleOf));
    const wrong = found.filter(({ style }) => foreign.has(style));
    // Where the text has marks of its own as well it mixes styles, which is another check's business.
    if (wrong.length === 0 || wrong.length < found.length) return;
    const styles = [...new Set(wrong.map(({ style }) => style))];
    yield {
      messageId: "foreign",
      data: { style: styles.join(", "), count: wrong.length, right: styleOf(quotes[0] as QuotePair) },
      confidence: wrong.length >= SURE ? 0.9 : 0.8,
      target: wrong.map(({ range }) => range),
      key: styles.join(" "),
    };
  },
});
