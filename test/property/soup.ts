import fc from "fast-check";
import type { Format } from "../../src/read/index.ts";

const words = ["The", "house", "3", "2.5", "Nuovo", "città", "图书馆", "мир", "x", "e\u0301", "😀", "𠮷", "I", "1984", "B.B."];
const markers = ["1. ", "2) ", "(a) ", "§ 3 ", "Article 5: ", "第一条 ", "- ", "• ", "iv. ", "① ", "一、", "1.Go "];
const spaces = [
  " ",
  " ",
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\t",
  "\u00a0",
  "\u2002",
  "\u3000",
  "\u00ad",
  "\u200b",
  "  ",
  "\f",
];
const ends = [". ", "? ", "! ", "。", "… ", ", ", ": ", '." ', ".) "];
const markup = [
  ..."*_`~[]()<>!#|\\&;:-+=>",
  "**",
  "```\n",
  "\n# ",
  "\n> ",
  "\n  - ",
  "\n    ",
  "\n| a | b |\n|---|---|\n| ",
  "&amp;",
  "&#x1F600;",
  "&fjlig;",
  "&NotEqualTilde;",
  "&nope;",
  "\\*",
  "\\\n",
  "  \n",
  "[a](u)",
  "![alt &lt; b](u)",
  "[^1]",
  "\n[^1]: ",
  "<b>",
  "\n<div>",
  "<!-- -->",
  "\n---\n",
  "\n===\n",
  "www.a.org",
  "a@b.org",
  "- [x] ",
];
const wild = ["\0", "\u0001", "\u0085", "\ufeff", "\ud800", "\udc00", "\u2028", "\u202e", "\r"];

/** Pieces in any order. */
export const soup = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 50 }).map((list) => list.join(""));
const tame = soup([...words, ...words, ...words, ...markers, ...spaces, ...spaces, ...ends]);
const marked = soup([...words, ...words, ...markers, ...spaces, ...ends, ...markup]);
/** Anything at all: control characters, lone surrogates, markup that never closes. */
export const savage = fc.oneof(
  soup([...words, ...markers, ...spaces, ...ends, ...markup, ...wild]),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);
/** Texts as people write them, and markup in any order. */
export const texts: Record<Format, fc.Arbitrary<string>> = { text: fc.oneof(tame, marked), markdown: fc.oneof(tame, marked) };
