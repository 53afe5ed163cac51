import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../src/core/document.ts";
import { segment, segmentText } from "../../src/segment/segment.ts";

function documentOf(language: string, text: string, blocks: readonly Partial<Block>[]): Document {
  let from = 0;
  return {
    language,
    text,
    sentences: [],
    blocks: blocks.map((block) => {
      const start = text.indexOf(block.text as string, from);
      from = start + (block.text as string).length;
      return { kind: "paragraph", text: "", range: { start, end: from }, sentences: [], ...block };
    }),
  };
}

describe("segment", () => {
  it("numbers the sentences over the document and keeps their block", async () => {
    const text = "A title\n\nIt rained. We stayed.\n\nThe sun came out.";
    const document = await segment(
      documentOf("en", text, [
        { kind: "heading", text: "A title" },
        { text: "It rained. We stayed." },
        { text: "The sun came out." },
      ]),
    );
    expect(document.sentences.map(({ index, block }) => [index, block])).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(document.blocks.flatMap(({ sentences }) => sentences)).toEqual(document.sentences);
    for (const { range, text: sentence } of document.sentences) expect(text.slice(range.start, range.end)).toBe(sentence);
  });

  it("gives code and blank blocks no sentences", async () => {
    const document = await segment(
      documentOf("en", "x. Y. z\n \nIt rained.", [{ kind: "code", text: "x. Y. z" }, { text: " " }, { text: "It rained." }]),
    );
    expect(document.blocks.map(({ sentences }) => sentences.length)).toEqual([0, 0, 1]);
  });

  it("never cuts the number of an item off", async () => {
    const text = "5. 2. Ask! Who? The Elders. They know.";
    const marker = {
      style: "decimal",
      text: "5. 2. Ask! Who?",
      values: [5, 2],
      range: { start: 0, end: 15 },
      length: 16,
    } as const;
    const document = await segment(documentOf("en", text, [{ kind: "list-item", text, marker }]));
    expect(document.sentences.map((sentence) => sentence.text)).toEqual(["5. 2. Ask! Who? The Elders.", "They know."]);
  });

  it("leads back through markup", async () => {
    const text = "It **rained. We** stayed.";
    const block = {
      text: "It rained. We stayed.",
      range: { start: 0, end: 25 },
      runs: Int32Array.from([0, 0, 1, 3, 5, 1, 13, 17, 1]),
    };
    const document = await segment({
      language: "en",
      text,
      sentences: [],
      blocks: [{ kind: "paragraph", sentences: [], ...block }],
    });
    expect(document.sentences.map(({ range }) => text.slice(range.start, range.end))).toEqual(["It **rained.", "We** stayed."]);
  });

  it("leaves the document it was given as it was", async () => {
    const given = documentOf("en", "One. Two.", [{ text: "One. Two." }]);
    await segment(given);
    expect(given.sentences).toEqual([]);
    expect(given.blocks[0]?.sentences).toEqual([]);
  });
});

describe("segmentText", () => {
  it("ends a sentence at a blank line and at the items of a list", async () => {
    const text = "A title without a stop\n\nSome text that\ngoes on:\n- first thing\n- second thing";
    const sentences = (await segmentText(text, "en")).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(["A title without a stop", "Some text that\ngoes on:", "- first thing", "- second thing"]);
  });

  it("finds nothing in a blank text", async () => {
    expect(await segmentText("", "en")).toEqual([]);
    expect(await segmentText(" \n\t", "ja")).toEqual([]);
  });

  it("keeps a long quotation in pieces and a short one whole", async () => {
    const short = "“It is late. Go home.” She went.";
    expect(await segmentText(short, "en")).toHaveLength(2);
    const long = `“${"It is very late and we should all go home. ".repeat(6).trim()}” She went.`;
    expect(await segmentText(long, "en")).toHaveLength(7);
  });
});
