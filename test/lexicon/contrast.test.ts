import { expect, test } from "vitest";
import { cognateBeginnings, cognateEnds, cognateLanguages, contrasts } from "../../src/language/cognates.ts";
import { divide, mistaken } from "../../src/lexicon/contrast.ts";

const rows = [cognateEnds, cognateBeginnings].flatMap((table) => table.trim().split("\n")).map((row) => row.trim().split(/ +/));
const tell = (source: string, target: string, from: string, to: string, isWord?: (word: string, tag: string) => boolean) =>
  mistaken(divide(source, from), divide(target, to), from, to, isWord);

test("every row has a form in every language", () => {
  expect(rows.filter(({ length }) => length !== cognateLanguages.length + 1)).toEqual([]);
});

test("every contrast is between parts that there are", () => {
  const names = new Set(rows.map(([name]) => name));
  expect(contrasts.flatMap(({ parts }) => parts).filter((part) => !names.has(part))).toEqual([]);
});

test.each([
  ["intension", "intenzione", "en", "it", "intention", "intensione"],
  ["intensions", "intenzioni", "en", "it", "intentions", "intensioni"],
  ["Intension", "intención", "de", "es", "intention", "intensión"],
  ["session", "secção", "en", "pt", undefined, undefined],
  ["сессия", "section", "ru", "en", "секция", "session"],
  ["astronomy", "astrologie", "en", "fr", "astrology", "astronomie"],
  ["microeconomia", "macroeconomía", "it", "es", "macroeconomia", "microeconomía"],
])("%s, %s", (source, target, from, to, other, regular) => {
  expect(tell(source, target, from, to)).toEqual(other === undefined ? undefined : { other, regular });
});

test.each([
  ["extension", "estensione", "en", "it"],
  ["connessione", "connection", "it", "en"],
  ["distorsión", "distortion", "es", "en"],
  ["tension", "attenzione", "en", "it"],
  ["biology", "geografia", "en", "it"],
  ["interest", "intragruppo", "en", "it"],
  ["session", "sezione", "en", "fi"],
])("%s is no fault beside %s", (source, target, from, to) => expect(tell(source, target, from, to)).toBeUndefined());

test("asks whether the words are words, where somebody knows", () => {
  expect(tell("intension", "intenzione", "en", "it", () => true)).toBeDefined();
  expect(tell("intension", "intenzione", "en", "it", (word) => word !== "intention")).toBeUndefined();
});

test("looks over a long text in no time", () => {
  const text = `${"inter".repeat(20_000)} ${"nsio".repeat(20_000)}`;
  const start = performance.now();
  for (const tag of cognateLanguages) for (const word of text.split(" ")) divide(word, tag);
  expect(performance.now() - start).toBeLessThan(1000);
});
