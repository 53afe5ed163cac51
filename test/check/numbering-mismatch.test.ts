import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

const en = [
  "Purpose",
  "The fund supports 27 states.",
  "Scope",
  "The fund is open until 2030.",
  "Costs",
  "The budget is 340,000 euros.",
];
const de = [
  "Zweck",
  "Der Fonds unterstützt 27 Staaten.",
  "Umfang",
  "Der Fonds ist bis 2030 offen.",
  "Kosten",
  "Der Haushalt beträgt 340.000 Euro.",
];
const fr = [
  "Objet",
  "Le fonds soutient 27 États.",
  "Champ",
  "Le fonds est ouvert jusqu'en 2030.",
  "Coûts",
  "Le budget est de 340 000 euros.",
];

/** A text whose headings bear the numbers given. */
const numbered = (parts: readonly string[], ...numbers: readonly string[]) =>
  parts.map((part, k) => (k % 2 === 0 ? `${numbers[k / 2]}${part}` : part)).join("\n\n");

table("numbering-mismatch", "finds", [
  ["en>de", numbered(en, "1. ", "⟦2.⟧ ", "3. "), numbered(de, "1. ", "⟦5.⟧ ", "3. "), "differs"],
  ["en>fr", numbered(en, "1. ", "2. ", "⟦3.⟧ "), numbered(fr, "1. ", "2. ", "⟦4.⟧ "), "differs"],
]);

table("numbering-mismatch", "finds nothing in", [
  ["en>de", numbered(en, "1. ", "2. ", "3. "), numbered(de, "1. ", "2. ", "3. ")],
  ["en>fr", numbered(en, "1. ", "2. ", "3. "), numbered(fr, "I. ", "II. ", "III. ")],
  ["en>de", numbered(en, "", "", ""), numbered(de, "", "", "")],
  [
    "en>zh",
    "Article 1\n\nThe talks began in 2014.\n\nArticle 2\n\nThe parties agreed.",
    "第一条\n\n会谈始于2014年。\n\n第二条\n\n各方达成一致。",
  ],
  ["en>it", "- 500 g of flour\n- 250 ml of milk", "- 500 g di farina\n- 250 ml di latte"],
]);

test("reports a shift where it begins, and not at every number after it", async () => {
  const findings = await findingsOf(
    "numbering-mismatch",
    "en>de",
    numbered(en, "1. ", "2. ", "3. "),
    numbered(de, "1. ", "3. ", "4. "),
  );
  expect(findings.map(({ message }) => message)).toEqual(["“2.” in the source is “3.” in the translation."]);
});
