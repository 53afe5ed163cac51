import { describe, expect, test } from "vitest";
import { check, termBaseFromCsv } from "../../src/index.ts";

/** What the check says of a pair; a word stands for what it finds there. */
async function found(languages: string, source: string, target: string, ...keep: string[]) {
  const [from = "", to = ""] = languages.split(">");
  const { findings } = await check(source, target, { from, to, keep, only: ["kept-word-missing"] });
  return findings.map((one) => [
    one.messageId,
    one.data.word,
    one.target.map(({ start, end }) => target.slice(start, end)).join(),
  ]);
}

describe("a word that is to be kept", () => {
  test.each([
    ["en>it", "Open Silver Gate.", "Aprire la Porta d'Argento.", ["missing", "Silver Gate", ""]],
    ["en>de", "Start npmGuard.", "Starten Sie NPMGuard.", ["changed", "npmGuard", "NPMGuard"]],
    ["en>zh", "Open Silver Gate now.", "现在打开银门。", ["missing", "Silver Gate", ""]],
    ["it>en", "Aprire «Silver Gate».", "Open the silver gate.", ["changed", "Silver Gate", "silver gate"]],
  ] as const)("%s %s | %s", async (languages, source, target, expected) => {
    expect(await found(languages, source, target, "Silver Gate", "npmGuard")).toEqual([expected]);
  });

  test.each([
    ["en>it", "Open Silver Gate.", "Aprire “Silver Gate”."],
    ["en>zh", "Open Silver Gate now.", "现在打开Silver Gate。"],
    ["en>pl", "With npmGuard", "Z npmGuardem"],
    ["en>de", "The npmGuard settings", "Die npmGuard-Einstellungen"],
    ["en>fr", "The silver gate of the park", "La porte d'argent du parc"],
    ["en>es", "npmGuards and unnpmGuard", "Guardas"],
  ])("%s is kept, or another word: %s | %s", async (languages, source, target) => {
    expect(await found(languages, source, target, "Silver Gate", "npmGuard")).toEqual([]);
  });
});

test("of two words the longer counts where it stands", async () => {
  expect(await found("en>it", "Silver Gate is open.", "Silver Gate è aperto.", "Gate", "Silver Gate")).toEqual([]);
  expect(await found("en>it", "Silver Gate is open.", "È aperto.", "Gate", "Silver Gate", "Gate", " ")).toEqual([
    ["missing", "Silver Gate", ""],
  ]);
});

test("marks of regular expressions are letters as any other", async () => {
  expect(await found("en>it", "Use C++ (x86).", "Usare C++ (x86).", "C++", "(x86)", ".*")).toEqual([]);
  expect(await found("en>it", "Use C++ now.", "Usare C adesso.", "C++")).toEqual([["missing", "C++", ""]]);
});

test("a term base says the same of a row that is marked", async () => {
  for (const csv of ["en,it,do not translate\nSilver Gate,,yes", "en,it,status\nSilver Gate,,Do not translate"]) {
    const terms = [await termBaseFromCsv(csv)];
    const run = async (target: string) => {
      const { findings } = await check("Open Silver Gate.", target, { from: "en", to: "it", terms });
      return findings.flatMap(({ checkId, message }) => (checkId === "term-missing" ? [message] : []));
    };
    expect(await run("Aprire Silver Gate.")).toEqual([]);
    expect(await run("Aprire la Porta d'Argento.")).toHaveLength(1);
  }
});

test("long texts and lists take time that grows with their length", async () => {
  const words = Array.from({ length: 500 }, (_, k) => `Word${k}`);
  const text = words.join(" ").repeat(20);
  const start = performance.now();
  await check(text, `${text} è.`, { from: "en", to: "it", keep: words, only: ["kept-word-missing"] });
  expect(performance.now() - start).toBeLessThan(8_000);
});
