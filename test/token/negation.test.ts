import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { negationsIn, negativesIn, onlyIn } from "../../src/token/negation.ts";

type Row = readonly [language: string, text: string, expected: string];

/** The negations of a text, each with its kind where that is not the plain one. */
const read = (text: string, language: string) =>
  negationsIn(text, languageOf(language))
    .map(({ start, end, kind }) => `${text.slice(start, end)}${kind === "full" ? "" : ` (${kind})`}`)
    .join(", ");

const words = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(", ");

describe("negations", () => {
  test.each<Row>([
    ["en", "I do not know and he didn’t ask.", "not, n’t"],
    ["en", "Nothing came of the knot, notwithstanding the note.", "Nothing"],
    ["en", "He went without a word.", "without"],
    ["en", "Not only rich, he is no longer young.", "Not (loose), no"],
    ["en", "A not-for-profit body, isn't it? See no. 5.", "not (loose)"],
    ["it", "Non è venuto nessuno.", "Non"],
    ["it", "Nessuno mi ha mai visto.", "Nessuno"],
    ["it", "Verrà mai?", "mai"],
    ["it", "Il miglior film che abbia mai visto.", "mai (doubtful)"],
    ["it", "Non appena arriva, nonostante tutto.", "Non (loose)"],
    ["fr", "Il n’a jamais rien dit.", "jamais"],
    ["fr", "Rien n'est perdu.", "Rien"],
    ["fr", "Il n'a qu'un fils, qui ne cesse de rire.", "n' (loose), ne (loose)"],
    ["fr", "Il ne croit pas que tu viennes.", "pas"],
    ["fr", "Il fit un pas.", ""],
    ["es", "No vino nadie, y nunca llamó.", "No, nunca"],
    ["es", "No obstante, sin duda vino.", "No (loose), sin (loose)"],
    ["pt", "Ninguém disse nada; não sei.", "Ninguém, não"],
    ["de", "Niemand kam, nicht einmal die Nichte.", "Niemand, nicht"],
    ["de", "Nicht nur er, sondern auch kein anderer.", "Nicht (loose), kein"],
    ["nl", "Niemand kwam, niettemin bleef hij niet.", "Niemand, niet"],
    ["pl", "Nikt nigdy nic nie powiedział.", "nie"],
    ["pl", "Nikt przyszedł.", "Nikt (doubtful)"],
    ["ru", "Никто ничего не сказал.", "не"],
    ["ru", "Тем не менее он несмотря на всё не пришёл.", "не"],
    ["zh", "他不知道，但是不断学习，非常努力。", "不, 不 (loose)"],
    ["zh", "他没来。", "没"],
    ["ja", "行かない。必ず来ません。", "ない, ません"],
    ["ja", "行かなければならない。", ""],
    ["xx", "No, not at all.", ""],
  ])("%s: %s", (language, text, expected) => {
    expect(read(text, language)).toBe(expected);
  });
});

describe("words negative in meaning", () => {
  test.each<Row>([
    ["en", "He failed to keep his homeless, unhappy uncle under control.", "failed, homeless, unhappy"],
    ["en", "She lacks a unit.", "lacks"],
    ["it", "È impossibile e sconosciuto, ma possibile.", "impossibile, sconosciuto"],
    ["fr", "Il a refusé, faute de temps.", "refusé, faute de"],
    ["es", "Falta agua e impide el paso.", "Falta, impide"],
    ["pt", "Recusou e evitou falar.", "Recusou, evitou"],
    ["de", "Die kostenlose, unklare Regel fehlt.", "kostenlose, unklare, fehlt"],
    ["nl", "Het is onmogelijk en kosteloos, onder ons.", "onmogelijk, kosteloos"],
    ["pl", "Odmówił, bo to niemożliwe.", "Odmówił, niemożliwe"],
    ["ru", "Отказался: невозможно без неё.", "Отказался, невозможно, без"],
    ["zh", "他拒绝了，避免冲突。", "拒, 避免"],
    ["ja", "彼は逃避を避けた。", "避け"],
  ])("%s: %s", (language, text, expected) => {
    expect(words(text, negativesIn(text, languageOf(language)))).toBe(expected);
  });
});

test.each<Row>([
  ["en", "Only he came alone.", "Only, alone"],
  ["de", "Nur nun.", "Nur"],
  ["ja", "彼だけ。", "だけ"],
])("words for only, %s: %s", (language, text, expected) => {
  expect(words(text, onlyIn(text, languageOf(language)))).toBe(expected);
});
