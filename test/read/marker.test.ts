import { describe, expect, it } from "vitest";
import type { MarkerStyle } from "../../src/core/document.ts";
import { parse } from "../../src/read/index.ts";

/** The markers of a plain text, one block for each line given. */
const markersOf = async (...lines: string[]) => {
  const { blocks } = await parse(lines.join("\n\n"), { language: "en" });
  return blocks.map(({ marker }) => marker);
};

describe("a marker that stands alone", () => {
  it.each<[string, string, MarkerStyle, number[]]>([
    ["1. Go home now.", "1.", "decimal", [1]],
    ["1.Actively go home.", "1.", "decimal", [1]],
    ["1) Go home now.", "1)", "decimal", [1]],
    ["(1) Go home now.", "(1)", "decimal", [1]],
    ["（1）现在回家。", "（1）", "decimal", [1]],
    ["2.1.3 The old house", "2.1.3", "decimal", [2, 1, 3]],
    ["2.1. The old house", "2.1.", "decimal", [2, 1]],
    ["II. The old house", "II.", "roman", [2]],
    ["IV) The old house", "IV)", "roman", [4]],
    ["(iv) The old house", "(iv)", "roman", [4]],
    ["§ 3.2 The old house", "§ 3.2", "section", [3, 2]],
    ["§5", "§5", "section", [5]],
    ["Article 5", "Article 5", "article", [5]],
    ["ARTICLE 5", "ARTICLE 5", "article", [5]],
    ["Article 5. The old house is ours.", "Article 5.", "article", [5]],
    ["Article 5 The old house", "Article 5", "article", [5]],
    ["Art. 5", "Art. 5", "article", [5]],
    ["Artikel 12: Das Haus", "Artikel 12:", "article", [12]],
    ["Статья 5", "Статья 5", "article", [5]],
    ["Chapter IV", "Chapter IV", "chapter", [4]],
    ["Chapter iv", "Chapter iv", "chapter", [4]],
    ["Part II The old house", "Part II", "part", [2]],
    ["第一条 房屋归我们所有。", "第一条", "article", [1]],
    ["第二十三条", "第二十三条", "article", [23]],
    ["第5章 房屋", "第5章", "chapter", [5]],
    ["第十章总则", "第十章", "chapter", [10]],
    ["第二节：房屋", "第二节", "section", [2]],
    ["一、房屋", "一、", "cjk", [1]],
    ["（二）房屋", "（二）", "cjk", [2]],
    ["① The old house", "①", "circled", [1]],
    ["⑳ The old house", "⑳", "circled", [20]],
    ["- the old house", "-", "bullet", []],
    ["• the old house", "•", "bullet", []],
    ["•the old house", "•", "bullet", []],
    ["* the old house", "*", "bullet", []],
    ["1.\u00a0Go home now.", "1.", "decimal", [1]],
  ])("%s", async (line, text, style, values) => {
    // A last line is no title, so something follows.
    const [marker] = await markersOf(line, "And then we all went home again.");
    expect(marker).toMatchObject({ text, style, values, range: { start: 0, end: text.length } });
  });

  it("has the length of itself and the white space after it", async () => {
    const [spaced, glued] = await markersOf("1. Go home now.", "2.Stay here now.");
    expect([spaced?.length, glued?.length]).toEqual([3, 2]);
  });
});

describe("what is no marker", () => {
  it.each([
    "3. Oktober ist Feiertag.",
    "2023-02-21",
    "21.02.2023 was a Tuesday.",
    "V. Putin said that it rained.",
    "A. Smith",
    "A. Smith wrote a book.",
    "C. Smith",
    "M. Curie wrote a book.",
    "1984 was a good year.",
    "1984",
    "3.14 is pi",
    "5 Pounds",
    "12 people came.",
    "i.e. it rained.",
    "I.B.M. said that it rained.",
    "(c) 2020 The Old House",
    "Section 3 applies to every house.",
    "Article 5 of the law says that it rained.",
    "Parti communiste",
    "Parte di un progetto",
    "Część i całość",
    "Particles",
    "第一项任务完成了。",
    "第一部电影上映了",
    "0. Nothing",
    "3.05 euros",
    "-5 degrees",
    "civil law.",
  ])("%s", async (line) => {
    const [marker] = await markersOf(line, "And then we all went home again.");
    expect(marker).toBeUndefined();
  });
});

describe("markers that count on from each other", () => {
  const texts = async (...lines: string[]) => (await markersOf(...lines)).map((marker) => marker?.text);

  it.each<[string, string[], (string | undefined)[]]>([
    ["numbers", ["3. It rained.", "4. It snowed."], ["3.", "4."]],
    ["letters", ["(a) it rained;", "(b) it snowed;", "(c) it froze."], ["(a)", "(b)", "(c)"]],
    ["letters with one bracket", ["a) it rained;", "b) it snowed."], ["a)", "b)"]],
    ["letters through i", ["(h) rain;", "(i) snow;", "(j) ice."], ["(h)", "(i)", "(j)"]],
    ["Cyrillic letters", ["а) дождь;", "б) снег."], ["а)", "б)"]],
    ["Roman numerals", ["(i) rain;", "(ii) snow;", "(iii) ice."], ["(i)", "(ii)", "(iii)"]],
    ["one count inside the other", ["1. It rained.", "1.1 Rain", "1.2 Snow", "2. It snowed."], ["1.", "1.1", "1.2", "2."]],
    [
      "one form inside the other",
      ["1. It rained.", "(1) Cold.", "(2) Wet.", "(3) Dark.", "2. It snowed.", "(1) White."],
      ["1.", "(1)", "(2)", "(3)", "2.", "(1)"],
    ],
    ["articles without a space", ["第一条为了保护房屋。", "第二条房屋归我们所有。"], ["第一条", "第二条"]],
    ["a day is none for want of company", ["1. It rained.", "7. Oktober ist Feiertag."], ["1.", undefined]],
    ["far-off numbers do not help each other", ["4. It rained.", "9. It snowed."], [undefined, undefined]],
  ])("%s", async (_, lines, expected) => expect(await texts(...lines)).toEqual(expected));

  it("tells a letter i from a Roman one by its neighbours", async () => {
    const styles = (await markersOf("(h) rain;", "(i) snow;", "(a) ice;", "(i) hail;", "(ii) mud;", "(b) fog.")).map(
      (marker) => marker?.style,
    );
    expect(styles).toEqual(["letter", "letter", "letter", "roman", "roman", "letter"]);
  });
});
