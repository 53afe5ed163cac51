import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Content, type Document, slice, toRange } from "../../src/core/document.ts";
import { UserError } from "../../src/core/errors.ts";
import { type Format, formats, parse, parseBilingual } from "../../src/read/index.ts";
import { segment } from "../../src/segment/segment.ts";
import { savage, soup, texts } from "./soup.ts";

const runs = { numRuns: 400 };

const read = async (text: string, format: Format): Promise<Document | undefined> => {
  try {
    return await segment(await parse(text, { format, language: "en" }));
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return undefined;
  }
};

/** Ranges are inside the text, none begins before the one before it, and sentences lie in their block one after the other. */
function expectOrder({ text, blocks, sentences }: Document): void {
  let last = 0;
  for (const { range, sentences: own } of blocks) {
    expect(range.start).toBeGreaterThanOrEqual(last);
    expect(range.end).toBeGreaterThan(range.start);
    last = range.end;
    let inside = range.start;
    for (const sentence of own) {
      expect(sentence.range.start).toBeGreaterThanOrEqual(inside);
      inside = sentence.range.end;
    }
    expect(inside).toBeLessThanOrEqual(range.end);
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(blocks.flatMap((block) => block.sentences)).toEqual(sentences);
  sentences.forEach(({ index }, k) => {
    expect(index).toBe(k);
  });
}

const HIDDEN = /[\s\u00ad\u200b\u202e\ufeff]/;
/** What may stand for a character in Markdown besides itself. */
const WRITTEN = /^(?:\\[!-/:-@[-`{-~]|&[#\w]+;|`+[\s\S]*`+|!\[[\s\S]*)$/;

/** Every character leads back to itself, to white space, or to what Markdown writes for it. */
function expectTrue(content: Content, document: string, format: Format): void {
  for (let k = 0; k < content.text.length; k++) {
    const { start, end } = toRange(content, k, k + 1);
    const there = document.slice(start, end);
    const character = content.text[k] as string;
    if (there === character) continue;
    if (character === " " && (HIDDEN.test(there) || /^\\$/m.test(there))) continue;
    if (format === "text") expect(there).toBe(character);
    else expect(there).toMatch(WRITTEN);
  }
}

describe.each(formats)("%s", (format) => {
  it("gives blocks and sentences in order and inside the text", async () => {
    await fc.assert(
      fc.asyncProperty(texts[format], async (text) => {
        const document = await read(text, format);
        if (document) expectOrder(document);
      }),
      runs,
    );
  });

  it("leads every character of a block and of a sentence back to where it stands", async () => {
    await fc.assert(
      fc.asyncProperty(texts[format], async (text) => {
        const document = await read(text, format);
        for (const content of [...(document?.blocks ?? []), ...(document?.sentences ?? [])]) expectTrue(content, text, format);
      }),
      runs,
    );
  });

  it("has no odd white space in its sentences", async () => {
    await fc.assert(
      fc.asyncProperty(texts[format], async (text) => {
        for (const sentence of (await read(text, format))?.sentences ?? []) {
          expect(sentence.text).not.toMatch(/^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b\u202e\ufeff]/);
        }
      }),
      runs,
    );
  });

  it("cuts a part of a content that leads back to the same places", async () => {
    await fc.assert(
      fc.asyncProperty(texts[format], fc.nat(), fc.nat(), fc.nat(), async (text, a, b, c) => {
        for (const content of (await read(text, format))?.blocks ?? []) {
          const size = content.text.length;
          const [start, end] = [a % size, b % size].sort((x, y) => x - y) as [number, number];
          const part = slice(content, start, end + 1);
          expect(part.text).toBe(content.text.slice(start, end + 1));
          expect(part.range).toEqual(toRange(content, start, end + 1));
          const at = c % part.text.length;
          expect(toRange(part, at, part.text.length)).toEqual(toRange(content, start + at, end + 1));
          expect(toRange(part, at, at + 1)).toEqual(toRange(content, start + at, start + at + 1));
        }
      }),
      runs,
    );
  });

  it("never crashes, and keeps its order whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(savage, async (text) => {
        const document = await read(text, format);
        if (document) expectOrder(document);
      }),
      { numRuns: 1500 },
    );
  });

  it("puts every letter and digit of a block that is no code into its sentences", async () => {
    const letters = (list: readonly Content[]) => list.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, "")).join("");
    await fc.assert(
      fc.asyncProperty(texts[format], async (text) => {
        const document = await read(text, format);
        if (!document) return;
        expect(letters(document.sentences)).toBe(letters(document.blocks.filter(({ kind }) => kind !== "code")));
      }),
      runs,
    );
  });
});

it("puts every letter and digit of a plain text into exactly one sentence", async () => {
  await fc.assert(
    fc.asyncProperty(texts.text, async (text) => {
      const document = await read(text, "text");
      const seen = document?.sentences.map((sentence) => sentence.text).join("") ?? "";
      expect(seen.match(/[\p{L}\p{N}]/gu) ?? []).toEqual(text.match(/[\p{L}\p{N}]/gu) ?? []);
    }),
    runs,
  );
});

it("keeps both versions of a bilingual file in order and true", async () => {
  const english = soup([
    "The old house stood there. ",
    "We have been to the market and it was good.\n\n",
    "\u00a0and ",
    "# It is\n",
  ]);
  const italian = soup([
    "La vecchia casa era lì. ",
    "Siamo stati al mercato e non era male.\n\n",
    "\u2002con ",
    "# Che cosa\r\n\r\n",
  ]);
  let parted = 0;
  await fc.assert(
    fc.asyncProperty(english, italian, fc.constantFrom(...formats), async (first, second, format) => {
      const text = `${first}The end of it is what we have here.\n\n${second}La fine di tutto questo è qui con noi.\n`;
      const versions = await parseBilingual(text, { format, from: "en", to: "it" }).catch((error) => {
        expect(error).toBeInstanceOf(UserError);
        return undefined;
      });
      if (!versions) return;
      parted++;
      const [source, target] = [await segment(versions.source), await segment(versions.target)];
      for (const document of [source, target]) {
        expect(document.text).toBe(text);
        expectOrder(document);
        for (const sentence of document.sentences) expectTrue(sentence, text, format);
      }
      const middle = source.blocks.at(-1)?.range.end ?? 0;
      expect(target.blocks[0]?.range.start).toBeGreaterThanOrEqual(middle);
    }),
    { numRuns: 150 },
  );
  expect(parted).toBeGreaterThan(75);
});
