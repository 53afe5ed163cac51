import { expect, test } from "vitest";
import { checkBitext, pair } from "../../src/index.ts";
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

/** What is found in ready segments, which keep the white space around them. */
const inSegments = (source: string, target: string) =>
  checkBitext(pair([source, "Save"], [target, "Salva"], { from: "en", to: "it" }), { only: ["whitespace-odd"] }).findings.map(
    ({ messageId, data }) => `${messageId} ${data.what}`,
  );

test.each([
  ["Name: ", "Nome:", "at the end"],
  ["Name", "Nome ", "at the end"],
  ["  Name", "    Nome", "at the beginning"],
  ["Name\t", "Nome", "at the end"],
])("compares the edges of ready segments: %j, %j", (source, target, where) => {
  expect(inSegments(source, target)).toEqual([`differs white space ${where}`]);
});

test.each([
  ["One\nTwo", "Uno Due"],
  ["One.\nTwo.\nThree.", "Uno.\nDue. Tre."],
  ["Name\tPrice", "Nome prezzo"],
  ["One\\nTwo", "Uno Due"],
])("compares their line breaks and tabs: %j, %j", (source, target) => {
  expect(inSegments(source, target)).toEqual(["differs line breaks or tabs"]);
});

test.each([
  ["  Name: ", "  Nome: "],
  ["One\nTwo\tThree", "Uno\nDue\tTre"],
  ["In C:\\new\\tools", "In C:\\nuovi\\attrezzi"],
])("finds nothing in equal ones: %j, %j", (source, target) => {
  expect(inSegments(source, target)).toEqual([]);
});

test("leaves the space away after a wide mark", () => {
  const bitext = pair(["Name: "], ["名前："], { from: "en", to: "ja" });
  expect(checkBitext(bitext, { only: ["whitespace-odd"] }).findings).toEqual([]);
});

test("leaves wrapped text alone", () => {
  const text = "The house by the lake stands empty in winter, for nobody wants\nto live there then.";
  const bitext = pair([text], [text.replace("wants\nto live", "wants to\nlive").replaceAll("\n", " ")], { from: "en", to: "it" });
  expect(checkBitext(bitext, { only: ["whitespace-odd"] }).findings).toEqual([]);
});

test("lets spaces of no width part words where no others do", async () => {
  expect(await findingsOf("whitespace-odd", "en>km", "The new fund", "មូលនិធិ\u200bថ្មី")).toEqual([]);
});
