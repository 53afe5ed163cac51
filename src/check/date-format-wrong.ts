import { toRange } from "../core/document.ts";
import type { DateOrder } from "../language/index.ts";
import { Sign } from "../token/sign.ts";
import { defineCheck } from "./define.ts";

const DATE = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/g;
const MONTHS = 12;
const DAYS = 31;

/** True where the first two numbers of a date can be read in an order. */
function fits(first: number, second: number, order: DateOrder): boolean {
  const [day, month] = order === "mdy" ? [second, first] : [first, second];
  return order !== "ymd" && day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
}

/** Finds dates in figures whose order the language of the translation does not have. */
export const dateFormatWrong = defineCheck({
  meta: {
    id: "date-format-wrong",
    category: "locale-conventions/date-format",
    severity: "minor",
    stability: "stable",
    summary: "A date in figures has an order of day and month that the language of the translation does not know.",
    messages: { order: "{date} has the month before the day." },
    examples: [
      { languages: "en>it", source: "It closed on 12/31/2022.", target: "Ha chiuso il ⟦12/31/2022⟧.", finds: "order" },
      { languages: "en>fr", source: "Signed on 04/23/2019.", target: "Signé le ⟦04/23/2019⟧.", finds: "order" },
      { languages: "en>de", source: "It closed on 12/31/2022.", target: "Es schloss am 31.12.2022." },
      { languages: "en>pl", source: "Signed on 23/04/2019.", target: "Podpisano 23.04.2019 r." },
      { languages: "de>en", source: "Es schloss am 31.12.2022.", target: "It closed on 12/31/2022." },
    ],
  },
  premise: { target: Sign.digit },
  *bead(bead, context) {
    const { dateOrders } = context.target.language.quantities;
    for (const sentence of bead.target) {
      if (!/\d{4}/.test(sentence.text)) continue;
      for (const match of sentence.text.matchAll(DATE)) {
        const [date, first = "", mark = "", second = "", year = ""] = match;
        const [a, b] = [Number(first), Number(second)];
        if (dateOrders.some((order) => fits(a, b, order))) continue;
        if (!fits(a, b, "mdy") && !fits(a, b, "dmy")) continue;
        yield {
          messageId: "order",
          data: { date },
          confidence: 0.9,
          target: [toRange(sentence, match.index, match.index + date.length)],
          suggestions: [[second, first, year].join(mark)],
        };
      }
    }
  },
});
