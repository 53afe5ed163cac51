import { describe, expect, test } from "vitest";
import { attribute, directionOf, escaped, languageName } from "../../../src/report/html/escape.ts";

describe("escaped", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    [`"><img onerror='x'>`, "&quot;&gt;&lt;img onerror=&#39;x&#39;&gt;"],
    ["]]>", "]]&gt;"],
    ["&amp;", "&amp;amp;"],
    ["%0A", "%0A"],
    ["a\tb\nc", "a\tb\nc"],
    ["\u001b[31mred", "␛[31mred"],
    ["\0", "␀"],
    ["\u007f\u009b", "‹U+007F›‹U+009B›"],
    ["user\u202egpj.exe\u202c", "user‹U+202E›gpj.exe‹U+202C›"],
    ["\ud83d\ude00", "\ud83d\ude00"],
    ["\ud83d.", "\ufffd."],
    [".\ude00", ".\ufffd"],
    ["a\u200fb\u2068c\u2069", "a\u200fb\u2068c\u2069"],
  ])("%j", (text, html) => expect(escaped(text)).toBe(html));
});

test("an attribute without a value is not written", () => {
  expect([attribute("a", undefined), attribute("a", ""), attribute("a", '"'), attribute("a", 0)]).toEqual([
    "",
    "",
    ' a="&quot;"',
    ' a="0"',
  ]);
});

test.each([
  ["it", "ltr"],
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["az-Arab", "rtl"],
  ["az", "ltr"],
  ["not a tag", "auto"],
])("%s is written %s", (language, direction) => expect(directionOf(language)).toBe(direction));

test("a language has its name, or its tag", () => {
  expect(["it", "pt-BR", "not a tag"].map(languageName)).toEqual(["Italian", "Brazilian Portuguese", "not a tag"]);
});
