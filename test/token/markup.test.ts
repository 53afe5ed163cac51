import { expect, test } from "vitest";
import { tagsIn } from "../../src/token/markup.ts";

const found = (text: string) => tagsIn(text).map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ["<b>x</b><br/><br>", "open b", "close b", "empty br", "empty br"],
  ['<a href="x" title="y">z</a>', "open a", "close a"],
  ["<1>x</1> <2/>", "open 1", "close 1", "empty 2"],
  ["{1>x<1}", "open {1}", "close {1}"],
  ['<MadCap:variable name="x.y" />', "empty MadCap:variable"],
  ["<g id='1'>x</g>", "open g", "close g"],
  ["<key>x</key>", "open key", "close key"],
  ["[b]x[/b]", "open [b]", "close [b]"],
  ["Tom &amp; Ann &brandShortName;", "entity &amp;", "entity &brandShortName;"],
])("%s", (text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "a < b and c > d",
  "a<b",
  "x <= y",
  "Type <name> here",
  "<info@example.org>",
  "<https://example.org>",
  "<3",
  "R&D; AT&T",
  "if a <b and c> d",
  "[b] and [i]",
])("finds nothing in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("keeps the attributes that matter", () => {
  expect([...(tagsIn('<img src="a.png" alt="A" id=x>')[0]?.attributes ?? [])]).toEqual([
    ["src", "a.png"],
    ["id", "x"],
  ]);
});

test.each(["<", "<a", "<a ", '<a b="', "<a b=c ", "&", "&a", "&#", "{1", "[", "[url=", "</", `<a ${" ".repeat(500)}`])(
  "reads a long row of %s in little time",
  (part) => {
    const text = part.repeat(100_000 / part.length);
    const start = performance.now();
    tagsIn(text);
    expect(performance.now() - start).toBeLessThan(1500);
  },
);
