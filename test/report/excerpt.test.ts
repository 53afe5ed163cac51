import fc from "fast-check";
import { eastAsianWidth } from "get-east-asian-width";
import { describe, expect, test } from "vitest";
import { excerptOf, isolated, printable } from "../../src/report/excerpt.ts";

/** Columns of a text, counted apart from the report's own way. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}

const whole = (text: string) => ({ start: 0, end: text.length });
const character = fc.oneof(
  fc.constantFrom("a", "b", " ", "中", "ｱ", "e\u0301", "\u0308", "😀", "\u00ad", "א", "\u001b", "\t", "\u2067", "\u0928\u093f"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
const texts = fc.array(character, { minLength: 1, maxLength: 200 }).map((parts) => parts.join(""));

/** A text with a range inside it that cuts no character in two. */
const marked = texts.chain((text) => {
  const offsets = [0];
  for (const one of text) offsets.push((offsets.at(-1) as number) + one.length);
  const place = fc.constantFrom(...offsets);
  return fc.tuple(place, place).map(([a, b]) => ({ text, mark: { start: Math.min(a, b), end: Math.max(a, b) } }));
});

describe("excerptOf", () => {
  test("is never wider than asked, but for the two marks of what is cut off", () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 8, max: 120 }), ({ text, mark }, columns) => {
        const excerpt = excerptOf(text, whole(text), mark, columns);
        expect(columnsOf(excerpt.text)).toBeLessThanOrEqual(columns + 2);
      }),
      { numRuns: 500 },
    );
  });

  test("has the mark inside, under its own characters", () => {
    fc.assert(
      fc.property(marked, fc.integer({ min: 8, max: 120 }), ({ text, mark }, columns) => {
        const { text: shown, indent, width } = excerptOf(text, whole(text), mark, columns);
        const body = shown.replace(/^\u2068|\u2069$/g, "");
        expect(indent + width).toBeLessThanOrEqual(columnsOf(body));
        const covered = printable(text.slice(mark.start, mark.end));
        // What stands above the mark begins as the marked text does.
        const characters = [...body];
        let at = 0;
        for (let column = 0; column < indent; at++) column += columnsOf(characters[at] as string);
        const above = characters.slice(at).find((one) => columnsOf(one) > 0);
        const head = [...covered].find((one) => columnsOf(one) > 0);
        if (head !== undefined && width > 0) expect(above).toBe(head);
        if (!shown.includes("…")) expect(width).toBe(columnsOf(covered));
      }),
      { numRuns: 500 },
    );
  });

  test("is the whole line where it fits", () => {
    fc.assert(
      fc.property(marked, ({ text, mark }) => {
        const { text: shown, indent } = excerptOf(text, whole(text), mark, columnsOf(printable(text)));
        expect(shown).toBe(isolated(printable(text)));
        expect(indent).toBe(columnsOf(printable(text.slice(0, mark.start))));
      }),
    );
  });

  test("shows the line alone, not its neighbours", () => {
    const text = "before\nthe line\nafter";
    expect(excerptOf(text, { start: 7, end: 15 }, { start: 11, end: 15 }, 80)).toEqual({ text: "the line", indent: 4, width: 4 });
  });

  test("has an empty mark between two characters, at the beginning and at the end", () => {
    const at = (offset: number) => excerptOf("abc", whole("abc"), { start: offset, end: offset }, 80);
    expect([0, 1, 3].map(at)).toEqual([0, 1, 3].map((indent) => ({ text: "abc", indent, width: 0 })));
  });

  test("shows line ends and tabs as spaces, one for one", () => {
    expect(excerptOf("a\r\n\tb", whole("a\r\n\tb"), { start: 4, end: 5 }, 80)).toEqual({ text: "a   b", indent: 4, width: 1 });
  });

  test("cuts on both sides of a mark in the middle", () => {
    const text = `${"a".repeat(100)}X${"b".repeat(100)}`;
    const excerpt = excerptOf(text, whole(text), { start: 100, end: 101 }, 20);
    expect(excerpt).toEqual({ text: `…${"a".repeat(8)}X${"b".repeat(11)}…`, indent: 9, width: 1 });
  });

  test("gives to the left what is left over on the right", () => {
    const text = `${"a".repeat(100)}X`;
    expect(excerptOf(text, whole(text), { start: 100, end: 101 }, 20).text).toBe(`…${"a".repeat(19)}X`);
  });

  test("ends a mark that is longer than the line where the line is cut", () => {
    const text = "a".repeat(100);
    expect(excerptOf(text, whole(text), whole(text), 20)).toEqual({ text: `${"a".repeat(20)}…`, indent: 0, width: 20 });
  });

  test("shows no accent without its letter", () => {
    const text = `${"e\u0301".repeat(50)}X`;
    expect(excerptOf(text, whole(text), { start: 100, end: 101 }, 20).text).toMatch(/^…e\u0301/);
    const wide = `${"中\u0301".repeat(50)}X`;
    expect(excerptOf(wide, whole(wide), { start: 100, end: 101 }, 20).text).toMatch(/^…中\u0301/);
  });
});

describe("printable and isolated", () => {
  test("leave ordinary text as it is", () => {
    for (const text of ["", "Text.", "“Zitat” – 5 %", "e\u0301 中"])
      expect([printable(text), isolated(text)]).toEqual([text, text]);
  });

  test("show controls as what they are: nothing to be obeyed", () => {
    expect(printable("a\u001b[2Jb\u0007\u202ec\u2066\u2069\u0085")).toBe("a\ufffd[2Jb\ufffd\ufffdc\ufffd\ufffd\ufffd");
  });

  test("wrap right-to-left text once", () => {
    for (const text of ["שלום", "a سلام b"]) expect(isolated(text)).toBe(`\u2068${text}\u2069`);
  });
});
