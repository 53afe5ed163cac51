import { expect, test } from "vitest";
import { numberStyles } from "../../src/check/drift/number-style.ts";
import { languageOf } from "../../src/language/index.ts";
import { table } from "./marked.ts";

const SOURCE = "It came. Rain fell. We saw it. Nobody spoke. She knew it. War broke out. They lost it. We slept.";

table("number-format-inconsistent", "finds", [
  ["en>it", SOURCE, "Erano 12.000. Poi 15.500. Poi 21.250. Piovve. Infine ⟦30 500⟧. Fu guerra. Dormimmo. Fine.", "drift"],
  ["en>fr", SOURCE, "On gagna 5 %. Puis 6 %. Puis 7 %. Il plut. On perdit ⟦8%⟧. La guerre éclata. On dormit. Fin.", "drift"],
  [
    "en>de",
    SOURCE,
    "Es wog 1,5 kg. Dann 2,5 kg. Dann 3,5 kg. Es regnete. Am Ende ⟦4.5⟧ kg. Krieg kam. Man schlief. Ende.",
    "drift",
  ],
  [
    "fr>en",
    "Il vint. Il a plu. On le vit. Personne ne parla. Elle le sut. La guerre éclata. On le perdit. On dormit.",
    "We had 12,000. Then 15,500. Then 21,250. It rained. At last ⟦30000⟧ left. War came. We slept. End.",
    "drift",
  ],
  ["en>zh", SOURCE, "共有12,000人。后来15,500人。再后来21,250人。下雨了。最后⟦30000⟧人。打仗了。睡了。完。", "drift"],
]);

table("number-format-inconsistent", "finds nothing in", [
  ["en>it", SOURCE, "Erano 12.000. Poi 15000. Piovve. Fu guerra. Dormimmo. Fine."],
  [
    "en>it",
    SOURCE,
    "Erano 5.000 nel 2000. Poi 6.500. Poi 7.000. Nel 4500 a.C. era vuoto. Il CAP è 20100. La stanza 101. Fine. Basta.",
  ],
  ["en>es", SOURCE, "Eran 4500. Luego 12 500. Luego 3500. Llovió. Al fin 25 000. Hubo guerra. Dormimos. Fin."],
  [
    "en>de",
    SOURCE,
    "Version 2.5 kam. Es kostet 1,5 %. Um 7.30 Uhr. Am 3.12. kam er. Tel. 030 123 456. Ein 5%iges Bier. Gut. Ende.",
  ],
]);

test.each([
  ["it", "12.000 e 5.000", ["thousands 1.000", "four digits 1.000"]],
  ["it", "1.234.567 e 12000", ["thousands 1.000", "thousands 1000"]],
  ["fr", "12 000 et 12\u202f000", ["thousands 1 000", "thousands 1 000"]],
  ["en", "5.000 and 5,000", ["four digits 1,000"]],
  ["en", "about 3000 men in 1900", ["four digits 1000"]],
  ["en", "in 3000 BC", []],
  ["it", "nel 5000 a.C.", []],
  ["fr", "en 4000 av. J.-C.", []],
  ["zh", "公元前4000年", []],
  ["en", "call 116 123", []],
  ["en", "A-12000, v2.100, 12/12000, #12000", []],
  ["de", "1,5 % und €2,50 und 3,5 km", ["percent 5 %", "decimals 0,5", "decimals 0,5", "decimals 0,5"]],
  ["en", "50%, 50% and %20", ["percent 5%", "percent 5%"]],
] as const)("%s: %s", (tag, text, expected) => {
  expect(numberStyles(text, languageOf(tag).numbers).map(({ kind, style }) => `${kind} ${style}`)).toEqual(expected);
});

test("is quick with hostile digits", () => {
  const text = "1 ".repeat(50_000) + "1.".repeat(50_000) + "9".repeat(50_000);
  const start = performance.now();
  numberStyles(text, languageOf("fr").numbers);
  expect(performance.now() - start).toBeLessThan(500);
});
