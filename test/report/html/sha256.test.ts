import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../../src/report/html/sha256.ts";

const expected = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");

test.each(["", "abc", "è più ⟦ 日本", "a".repeat(55), "a".repeat(56), "a".repeat(63), "a".repeat(64), "x".repeat(100_003)])(
  "%.20s",
  (text) => expect(sha256(text)).toBe(expected(text)),
);

test("any text has the digest that Node gives it", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => sha256(text) === expected(text)));
});
