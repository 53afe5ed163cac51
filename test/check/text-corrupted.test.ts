import { describe, expect, test } from "vitest";
import { mojibakeIn } from "../../src/check/text/mojibake.ts";
import { table } from "./marked.ts";

table("text-corrupted", "finds", [
  ["en>es", "The year is new.", "El a⟦Ã±⟧o es nuevo.", "encoding"],
  ["en>ru", "The house is new.", "⟦Ð´Ð¾Ð¼⟧ новый.", "encoding"],
  ["en>de", "He said “yes”.", "Er sagte ⟦â€ž⟧ja⟦â€œ⟧.", "encoding", "encoding"],
  ["en>zh", "The fund is open.", "⟦ä¸­å›½⟧基金", "encoding"],
  ["en>it", "The university is open.", "L'universit\ufffd è aperta".replace("\ufffd", "⟦\ufffd⟧"), "lost"],
  ["en>ru", "The house is new.", "⟦?????⟧ дом стоит", "lost"],
  ["en>de", "The fund is open.", "Der Fonds⟦\u0096⟧ist offen.", "control"],
  ["en>ru", "The house is new.", "⟦Дoм⟧ стоит.", "script"],
  ["en>it", "A and B", "A ⟦&amp;⟧ B", "entity"],
]);

table("text-corrupted", "finds nothing in", [
  ["en>fr", "He said “Ã” and É.", "Il a dit « Ã » et « É »."],
  ["en>it", "“Is it the city?” he said, and coffee…", "“È la città”, disse, “e il caffè”…"],
  ["en>de", "Fun and size", "„SPAẞ“ und „Größe“, „Ä“ – „Ö“…"],
  ["en>ru", "a T-shirt, USB cables and iPhones", "T-рубашка, USB-кабели и iPhone'ы"],
  ["en>el", "5 μm of β-carotene", "5 μm β-carotene"],
  ["en>it", "Write &amp; in HTML.", "Scrivi &amp; in HTML."],
  ["en>es", "See x.org/a?b=1 & more?", "Véase x.org/a?b=1 & ¿más?"],
  ["de>en", "die Stra?e", "the stra?et"],
]);

describe("mojibake", () => {
  test.each(["perché", "año", "naïve – “quoted”", "дом", "中国", "łódź", "😀"])(
    "leads %s back from the wrong encoding",
    (text) => {
      const bytes = new TextEncoder().encode(text);
      const wrong = new TextDecoder("windows-1252").decode(bytes);
      let right = wrong;
      for (const { start, end, right: own } of mojibakeIn(wrong).toReversed())
        right = right.slice(0, start) + own + right.slice(end);
      expect(right).toBe(text);
      expect(mojibakeIn(text)).toEqual([]);
    },
  );
});
