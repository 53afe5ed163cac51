import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRange } from "../../src/core/document.ts";
import { fromSegments } from "../../src/read/segments.ts";

describe("fromSegments", () => {
  it("makes a sentence of each segment, as it is", () => {
    const { document, starts } = fromSegments(["It rained. It snowed.", "", "1. Go"], "en");
    expect(document.language).toBe("en");
    expect(document.sentences.map(({ text, index, block }) => [text, index, block])).toEqual([
      ["It rained. It snowed.", 0, 0],
      ["", 1, 0],
      ["1. Go", 2, 0],
    ]);
    expect(starts).toEqual([0, 22, 23]);
    expect(document.blocks).toHaveLength(1);
    expect(document.blocks[0]?.sentences).toEqual(document.sentences);
  });

  it("cleans white space and leads back", () => {
    const { document, starts } = fromSegments(["a", " b\u00a0c\nd "], "en");
    const [, second] = document.sentences;
    expect(second?.text).toBe("b c d");
    expect(second && toRange(second, 2, 3)).toEqual({ start: (starts[1] as number) + 3, end: (starts[1] as number) + 4 });
  });

  it("takes no segments", () => {
    expect(fromSegments([], "en").document).toMatchObject({ text: "", sentences: [] });
  });

  it("finds every segment where it begins", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 8 }), (segments) => {
        const { document, starts } = fromSegments(segments, "en");
        segments.forEach((segment, k) => {
          const start = starts[k] as number;
          expect(document.text.slice(start, start + segment.length)).toBe(segment);
          const { range } = document.sentences[k] as (typeof document.sentences)[number];
          expect(range.start).toBeGreaterThanOrEqual(start);
          expect(range.end).toBeLessThanOrEqual(start + segment.length);
        });
      }),
    );
  });
});
