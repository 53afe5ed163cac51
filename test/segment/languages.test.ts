import { describe, expect, it } from "vitest";
import { segmentText } from "../../src/segment/segment.ts";
import { de } from "./cases/de.ts";
import { en } from "./cases/en.ts";
import { es } from "./cases/es.ts";
import { fr } from "./cases/fr.ts";
import { it as italian } from "./cases/it.ts";
import { ja } from "./cases/ja.ts";
import { nl } from "./cases/nl.ts";
import { other } from "./cases/other.ts";
import { pl } from "./cases/pl.ts";
import { pt } from "./cases/pt.ts";
import { ru } from "./cases/ru.ts";
import { zh } from "./cases/zh.ts";

const tables = { en, it: italian, fr, de, es, pt, nl, pl, ru, zh, ja };

async function sentencesOf(text: string, language: string): Promise<string[]> {
  return (await segmentText(text, language)).map(({ start, end }) => text.slice(start, end));
}

function joined(sentences: readonly string[], language: string): string {
  return sentences.join(["zh", "ja", "my"].includes(language) ? "" : " ");
}

for (const [language, rows] of Object.entries(tables)) {
  describe(language, () => {
    it.each(rows.map((row) => [joined(row, language), row] as const))("%s", async (text, sentences) => {
      expect(await sentencesOf(text, language)).toEqual(sentences);
    });
  });
}

describe("languages without data", () => {
  it.each(other.map(([language, ...row]) => [language, joined(row, language), row] as const))(
    "%s: %s",
    async (language, text, sentences) => {
      expect(await sentencesOf(text, language)).toEqual(sentences);
    },
  );
});
