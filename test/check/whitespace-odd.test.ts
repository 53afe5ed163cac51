import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("whitespace-odd", "finds", [
  ["en>it", "The new fund is open.", "Il⟦\u2003⟧nuovo fondo è aperto.", "odd"],
  ["en>de", "The new fund is open.", "Der neue⟦\u200b⟧ Fonds ist offen.", "odd"],
  ["en>es", "The new fund is open.", "El⟦\u2002⟧nuevo⟦\u2002⟧fondo está abierto.", "odd"],
  ["en>ru", "The new fund is open.", "Новый⟦\u3000⟧фонд открыт.", "odd"],
  ["en>pl", "The new fund is open.", "Nowy⟦\u2060⟧fundusz⟦\u2007⟧jest otwarty.", "odd", "odd"],
  ["en>de", "The new fund is open.", "Der neue⟦  ⟧Fonds ist⟦   ⟧offen.", "double"],
]);

table("whitespace-odd", "finds nothing in", [
  ["en>fr", "Is it new? It is 5 %.", "Est-il nouveau\u202f? C'est 5\u00a0%."],
  ["en>ja", "Chapter one: the fund", "第一章\u3000基金"],
  ["en>de", "The new fund", "Der neue Fonds"],
  ["en>it", "See p. 5.  It is new.", "Vedi p.  5. È nuovo."],
  ["en>it", "Red  green", "Rosso  verde"],
  ["en>fr", "Red, green, blue, white", "Rouge  vert  bleu  blanc"],
  ["en>it", "It weighs 5 kg.", "Pesa 5\u00a0kg."],
]);

test("names the character and counts its places", async () => {
  const [finding] = await findingsOf("whitespace-odd", "en>it", "The new fund", "Il\u2002nuovo\u2002fondo");
  expect(finding?.message).toBe("EN SPACE (U+2002) × 2.");
});

test("doubts thin spaces, which good houses use", async () => {
  const findings = await findingsOf("whitespace-odd", "en>de", "It weighs 5 kg.", "Es wiegt 5\u2009kg.");
  expect(findings.every(({ confidence }) => confidence < 0.5)).toBe(true);
});
