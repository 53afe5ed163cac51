import { eastAsianWidth } from "get-east-asian-width";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/core/document.ts";
import type { Finding } from "../../src/core/finding.ts";
import { type Paint, terminalReport } from "../../src/report/terminal.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";

/** The report of one finding, without the closing lines. */
function entryOf(source: Document, target: Document, finding: Partial<Finding>, columns = 100): string {
  const report = terminalReport(inputOf(checkedOf(source, target, [findingOf(finding)])), { columns });
  return report.slice(0, report.indexOf("\n\n") + 1);
}

const en = documentOf("en", "Prices rose by 8 per cent.\nWages did not keep pace.\nIt rained.", "en.txt");
const de = documentOf("de", "Die Preise stiegen um 9 Prozent.\nEs regnete.", "de.txt");
const number = { source: [placeOf(en.text, "8")], target: [placeOf(de.text, "9")] };

describe("terminalReport", () => {
  test("shows both sides, the source above, the fault with ^ and its counterpart with ~", () => {
    expect(entryOf(en, de, { ...number, evidence: "nearest number: 9", suggestions: ["8", "acht"] })).toBe(
      `de.txt:1:23  major  8 in the source is 9 in the translation.  number-mismatch
  en 1 │ Prices rose by 8 per cent.
       │                ^
  de 1 │ Die Preise stiegen um 9 Prozent.
       │                       ~
       = nearest number: 9
       = suggestion: 8
       = suggestion: acht
`,
    );
  });

  test("puts the fault on the target where the target is at fault", () => {
    const word = { category: "linguistic-conventions/repeated-word", checkId: "word-repeated" } as const;
    const ranges = { source: [placeOf(en.text, "It rained.")], target: [placeOf(de.text, "regnete")] };
    expect(entryOf(en, de, { ...word, ...ranges, severity: "minor", message: "“regnete” stands twice." })).toBe(
      `de.txt:2:4  minor  “regnete” stands twice.  word-repeated
  en 3 │ It rained.
       │ ~~~~~~~~~~
  de 2 │ Es regnete.
       │    ^^^^^^^
`,
    );
  });

  test("points to the gap of an omission", () => {
    const finding = {
      checkId: "sentence-omitted",
      category: "accuracy/omission",
      severity: "critical",
      message: "A sentence is not translated.",
      source: [placeOf(en.text, "Wages did not keep pace.")],
      target: [placeOf(de.text, "Prozent.", true)],
    } as const;
    expect(entryOf(en, de, finding)).toBe(
      `de.txt:1:33  critical  A sentence is not translated.  sentence-omitted
  en 2 │ Wages did not keep pace.
       │ ^^^^^^^^^^^^^^^^^^^^^^^^
  de 1 │ Die Preise stiegen um 9 Prozent.
       │                                 ^ missing here
`,
    );
  });

  test("points to the gap in the source of an addition", () => {
    const finding = {
      checkId: "sentence-added",
      category: "accuracy/addition",
      message: "A sentence is not in the source.",
      source: [placeOf(en.text, "It", true)],
      target: [placeOf(de.text, "Es regnete.")],
    } as const;
    expect(entryOf(en, de, finding)).toBe(
      `de.txt:2:1  major  A sentence is not in the source.  sentence-added
  en 3 │ It rained.
       │   ^ nothing here
  de 2 │ Es regnete.
       │ ^^^^^^^^^^^
`,
    );
  });

  test("marks wide characters by the columns that they take", () => {
    const zh = documentOf("zh", "价格上涨了９％。", "zh.txt");
    const finding = { ...number, target: [placeOf(zh.text, "９％")] };
    const lines = entryOf(en, zh, finding).split("\n");
    expect(lines.slice(3, 5)).toEqual(["  zh 1 │ 价格上涨了９％。", "       │           ~~~~"]);
  });

  test("counts no column for a combining accent, and one for a spacing mark", () => {
    const accents = documentOf("it", "E\u0300 cosi\u0300 9 volte.", "it.txt");
    const hindi = documentOf("hi", "कीमत का 9 है।", "hi.txt");
    for (const target of [accents, hindi]) {
      const [, , , line = "", marks = ""] = entryOf(en, target, { ...number, target: [placeOf(target.text, "9")] }).split("\n");
      const before = line.slice(0, line.lastIndexOf("9"));
      const columns = [...before].filter((character) => !/\p{Mn}/u.test(character)).length;
      expect(marks.indexOf("~")).toBe(columns);
    }
  });

  test("isolates right-to-left text, in the excerpt and in the message", () => {
    const he = documentOf("he", "המחירים עלו ב-9 אחוזים.", "he.txt");
    const finding = { ...number, target: [placeOf(he.text, "9")], message: "“עלו” stands twice." };
    const lines = entryOf(en, he, finding).split("\n");
    expect(lines[0]).toBe("he.txt:1:15  major  \u2066“עלו” stands twice.\u2069  number-mismatch");
    expect(lines[3]).toBe(`  he 1 │ \u2068${he.text}\u2069`);
    expect(lines[1]).not.toMatch(/[\u2066-\u2069]/);
  });

  test("lets no text steer the terminal", () => {
    const hostile = documentOf("de", "Es \u001b[31mstieg\u0007 um\u202e 9\tProzent\u2029.", "a\nb.txt");
    const finding = { ...number, target: [placeOf(hostile.text, "9")] };
    const told = { message: "bad \u001b]0;title\u0007\nline", evidence: "x\u009by", suggestions: ["\r8"] };
    const report = entryOf(en, hostile, { ...finding, ...told });
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e\u2029]/u);
    expect(report.split("\n")).toHaveLength(8);
    expect(report).toContain("Es \ufffd[31mstieg\ufffd um\ufffd 9 Prozent .");
  });

  test("cuts a long sentence around the mark, within the columns", () => {
    const words = Array.from({ length: 120 }, (_, k) => `word${k}`).join(" ");
    const long = documentOf("en", `${words} 8 ${words}.`, "en.txt");
    const short = documentOf("de", `9 ${words}`, "de.txt");
    const finding = { source: [placeOf(long.text, " 8 ")], target: [placeOf(short.text, "9")] };
    for (const columns of [60, 100, 160]) {
      const [, source = "", sourceMarks = "", target = "", targetMarks = ""] = entryOf(long, short, finding, columns).split("\n");
      expect(source).toMatch(/│ ….* 8 .*…$/);
      expect(target).toMatch(/│ 9 .*…$/);
      expect(source.slice(sourceMarks.indexOf("^"), sourceMarks.lastIndexOf("^") + 1)).toBe(" 8 ");
      expect(target[targetMarks.indexOf("~")]).toBe("9");
      for (const line of [source, sourceMarks, target, targetMarks]) expect(line.length).toBeLessThanOrEqual(columns);
      expect(source.length).toBeGreaterThan(columns - 8);
    }
  });

  test("takes 100 columns where nobody says how many", () => {
    const long = documentOf("de", `9 ${"lang ".repeat(60)}.`, "de.txt");
    const input = inputOf(checkedOf(en, long, [findingOf({ ...number, target: [placeOf(long.text, "9")] })]));
    expect(terminalReport(input)).toBe(terminalReport(input, { columns: 100 }));
    expect(terminalReport(input)).not.toBe(terminalReport(input, { columns: 80 }));
  });

  test("cuts wide characters by columns too", () => {
    const zh = documentOf("zh", `${"价格".repeat(60)}９${"上涨".repeat(60)}`, "zh.txt");
    const [, , , line = ""] = entryOf(en, zh, { ...number, target: [placeOf(zh.text, "９")] }, 80).split("\n");
    const width = [...line].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0) ?? 0), 0);
    expect(width).toBeLessThanOrEqual(80);
    expect(line).toMatch(/…[价格]+９[上涨]+…$/);
  });

  test("shows three places of a side, and counts the others", () => {
    const many = documentOf("de", "a’b\nc’d\ne’f\ng’h\ni’j", "de.txt");
    const target = [..."bdfhj"].map((letter) => placeOf(many.text, `’${letter}`));
    const finding = {
      checkId: "apostrophe-style",
      category: "linguistic-conventions/apostrophe",
      message: "Two signs.",
    } as const;
    expect(entryOf(en, many, { ...finding, severity: "minor", target })).toBe(
      `de.txt:1:2  minor  Two signs.  apostrophe-style
  de 1 │ a’b
       │  ^^
  de 2 │ c’d
       │  ^^
  de 3 │ e’f
       │  ^^
       = and 2 more places in the target
`,
    );
  });

  test("names the place in the source where there is none in the target, and the side where there is no path", () => {
    expect(entryOf(en, de, { source: number.source })).toMatch(/^en\.txt:1:16 {2}major/);
    const nameless = documentOf("de", de.text);
    expect(entryOf(en, nameless, number)).toMatch(/^target:1:23 {2}major/);
    expect(entryOf(en, de, { source: [], target: [] })).toMatch(/^en\.txt:1:1 {2}major .*\n$/);
  });

  test("aligns the bars of both sides, whatever the line numbers and the tags", () => {
    const late = documentOf("pt-BR", `${"Linha.\n".repeat(120)}Subiu 9.`, "pt.txt");
    const lines = entryOf(en, late, { ...number, target: [placeOf(late.text, "9")] }).split("\n");
    expect(lines.slice(1, 5)).toEqual([
      "       en 1 │ Prices rose by 8 per cent.",
      "            │                ^",
      "  pt-BR 121 │ Subiu 9.",
      "            │       ~",
    ]);
  });

  test("closes with the counts, gravest first, and the way to learn more", () => {
    const findings = ["minor", "critical", "minor"].map((severity) => findingOf({ ...number, severity: severity as "minor" }));
    const checked = checkedOf(en, de, findings);
    const summary = { ...checked.summary, beads: 1204, untrusted: 31, score: 97.2 };
    expect(
      terminalReport(inputOf({ ...checked, summary }))
        .split("\n\n")
        .at(-1),
    ).toBe(
      "3 findings (1 critical, 2 minor) in de.txt · 1,204 beads, 31 not trusted and not checked · score 97.2\n" +
        "Run `bitextlint explain number-mismatch` for the reason and how to turn it off.\n",
    );
  });

  test("says that nothing is found, and says nothing where it is to be quiet", () => {
    const input = inputOf(checkedOf(en, de, []));
    expect(terminalReport(input)).toBe("0 findings in de.txt · 3 beads · score 100\n");
    expect(terminalReport(input, { quiet: true })).toBe("");
    expect(terminalReport(inputOf())).toBe("");
  });

  test("names a check that failed, even when it is to be quiet", () => {
    const checked = checkedOf(en, de, [], { failures: [{ checkId: "some-check", message: "it broke" }] });
    expect(terminalReport(inputOf(checked), { quiet: true })).toContain(
      "The check some-check failed and was left out: it broke\n",
    );
  });

  test("reports one bitext after the other", () => {
    const report = terminalReport(
      inputOf(checkedOf(en, de, [findingOf(number)]), checkedOf(en, documentOf("fr", "Rien.", "fr.txt"), [])),
    );
    expect(report).toContain("\n1 finding (1 major) in de.txt · 3 beads · score");
    expect(report).toContain("\n1 finding (1 major) in 1 of 2 translations · 6 beads · score 80.8\n");
    expect(report).not.toContain("fr.txt");
  });

  test("paints the severity, the place and the frame, and is the same text below the paint", () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint: Paint = {
      severity: { neutral: tag("n"), minor: tag("i"), major: tag("a"), critical: tag("c") },
      dim: tag("dim"),
      bold: tag("bold"),
    };
    const input = inputOf(checkedOf(en, de, [findingOf(number)]));
    const painted = terminalReport(input, { paint });
    expect(painted).toContain("<bold>de.txt:1:23</bold>  <a>major</a>  ");
    expect(painted).toContain("<dim>number-mismatch</dim>");
    expect(painted).toContain("<a>^</a>");
    expect(painted).not.toContain("<a>~</a>");
    expect(painted.replace(/<\/?\w+>/g, "")).toBe(terminalReport(input));
  });

  test("sums up in a line for each pair, the totals and the categories, without findings", () => {
    const fr = documentOf("fr", "Rien.", "fr.txt");
    const omitted = findingOf({ ...number, category: "accuracy/omission", severity: "critical" });
    const input = inputOf(checkedOf(en, de, [findingOf(number), omitted]), checkedOf(en, fr, []));
    expect(terminalReport(input, { summary: true })).toBe(
      `2 findings (1 critical, 1 major) in de.txt · 3 beads · score 0
0 findings in fr.txt · 3 beads · score 100

2 findings (1 critical, 1 major) in 1 of 2 translations · 6 beads · score 0

Penalty points per 1,000 words of the source, by category:
   961.5  accuracy/omission               1 finding
   192.3  accuracy/mistranslation/number  1 finding

The score is 100 less the penalty points per 100 words of the source: for screening, not a judgement of the translation.
`,
    );
    expect(terminalReport(inputOf(checkedOf(en, fr, [])), { summary: true, quiet: true })).toBe("");
  });

  test("lets no text steer the terminal in its closing lines either", () => {
    const odd = documentOf("de", "a", "a\u001b[2J\nb");
    const failures = [{ checkId: "x\n::error::", message: "\u202e\r" }];
    for (const summary of [true, false])
      expect(terminalReport(inputOf(checkedOf(en, odd, [], { failures })), { summary })).not.toMatch(/(?!\n)\p{Cc}|\u202e|\n::/u);
  });
});
