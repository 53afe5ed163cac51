import fc from "fast-check";
import type { Nodes, Root, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/core/finding.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { visible } from "../../src/report/visible.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";

const en = documentOf("en", "Prices rose.\nBy 8 per cent.", "docs/en.txt");
const de = documentOf("de", "Die Preise stiegen.\nUm 9 Prozent.", "docs/de.txt");
const finding = findingOf({ source: [placeOf(en.text, "8")], target: [placeOf(de.text, "9")], suggestions: ["8"] });

/** Reads Markdown as GitHub does. */
const parse = (text: string): Root => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function all(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(all) : [])];
}

/** The text that is shown: comments and spaces of no width show nothing. */
const shown = (node: Nodes) =>
  all(node)
    .map((one) =>
      one.type === "text" ? one.value.replaceAll("\u200b", "") : one.type === "inlineCode" ? `CODE${one.value}` : "",
    )
    .join("");

const rows = (text: string) => all(parse(text)).filter((node): node is TableRow => node.type === "tableRow");

/** HTML that the report writes itself. */
const OWN = /^(?:<\/?(?:b|span)>|<details><summary>[^<>]*<\/summary>|<\/details>)$/;

// Who reads text after its markup is gone: mentions and references of GitHub, once no entity hides them.
const REFERENCES = /@(?=[\w-])|#(?=\w)|\bGH-(?=\d)|:\/\/|\bwww\.|:[a-z+-][\w+-]*:|!(?=\d)/i;

function faultsOf(report: string): string[] {
  const nodes = all(parse(report));
  const expected = new Set(["root", "heading", "paragraph", "text", "table", "tableRow", "tableCell", "html"]);
  return [
    ...nodes.filter(({ type }) => !expected.has(type)).map(({ type }) => `a ${type}`),
    ...nodes.flatMap((node) => (node.type === "html" && !OWN.test(node.value.trim()) ? [`HTML ${node.value}`] : [])),
    ...nodes.flatMap((node) => (node.type === "text" && REFERENCES.test(node.value) ? [`a reference in ${node.value}`] : [])),
    ...nodes.flatMap((node) =>
      node.type === "html" && REFERENCES.test(node.value.replaceAll("&#8203;", "\u200b")) ? [`a reference in ${node.value}`] : [],
    ),
    ...nodes.flatMap((node) => {
      const width = node.type === "table" ? node.children[0]?.children.length : undefined;
      return node.type === "table" && node.children.some(({ children }) => children.length !== width) ? ["a ragged table"] : [];
    }),
  ];
}

describe("markdownReport", () => {
  const report = markdownReport(inputOf(checkedOf(en, de, [finding]), checkedOf(en, de, [])));

  test("has a head, a table of the translations, and the findings folded", () => {
    expect(report).toMatch(/^## bitextlint: 1 finding \(1 major\)\n\nScore 58\.3: 416\.7 penalty points per 1,000 words/);
    expect(report).toContain("| docs/de.txt | 0 | 1 | 0 | 0 | 6 | 16.7 |");
    expect(report).toContain("| **all** | 0 | 1 | 0 | 0 | 12 | 58.3 |");
    expect(report).toContain("<details><summary>docs/de.txt: 1 finding</summary>");
    expect(report).toContain(
      "| major | 2:4 | 8 in the source is 9 in the translation. Suggestion: 8 | By <b>8</b> per cent. | Um <b>9</b> Prozent. | number-mismatch |",
    );
    expect(faultsOf(report.replaceAll("**all**", "all"))).toEqual([]);
  });

  test("says that nothing is found", () => {
    const nothing = markdownReport(inputOf(checkedOf(en, de, [])));
    expect(nothing).toContain("## bitextlint: nothing found\n");
    expect(nothing).not.toContain("<details>");
  });

  test("names the checks that failed", () => {
    const failures = [{ checkId: "my-check", message: "x < y" }];
    expect(markdownReport(inputOf(checkedOf(en, de, [], { failures })))).toContain(
      "The check my-check failed and was left out: x &lt; y",
    );
  });

  test("marks where something is missing", () => {
    const gap = findingOf({ target: [placeOf(de.text, "Um", true)] });
    expect(markdownReport(inputOf(checkedOf(en, de, [gap])))).toContain("| Um<b>‸</b> 9 Prozent. |");
  });

  test("is never longer than a comment may be; the mildest findings are left out and counted", () => {
    const many = Array.from({ length: 2000 }, (_, k) =>
      findingOf({ message: `Finding ${k} ${"x".repeat(60)}`, severity: severities[k % 4] ?? "minor" }),
    );
    const cut = markdownReport(inputOf(checkedOf(en, de, many), checkedOf(en, de, many)));
    expect(cut.length).toBeLessThanOrEqual(65_536);
    expect(cut.length).toBeGreaterThan(60_000);
    const kept = rows(cut).filter((row) => shown(row).includes("Finding "));
    expect(cut).toContain(`${(4000 - kept.length).toLocaleString("en")} more findings left out: the comment would be too long.`);
    expect(new Set(kept.map((row) => row.children[0] && shown(row.children[0])))).toEqual(new Set(["critical"]));
    expect(faultsOf(cut.replaceAll("**all**", "all"))).toEqual([]);
  });

  test("is not too long for thousands of translations either", () => {
    const checked = Array.from({ length: 3000 }, (_, k) => checkedOf(en, documentOf("de", de.text, `docs/${k}.txt`), [finding]));
    const cut = markdownReport(inputOf(...checked), { limit: 20_000 });
    expect(cut.length).toBeLessThanOrEqual(20_000);
    expect(cut).toMatch(/\d more findings left out/);
  });

  test.each(hostile)("shows a text as it is, and does nothing of what it says: %j", (text) => {
    const checked = oddlyChecked(text);
    const report = markdownReport(inputOf(checked));
    expect(faultsOf(report)).toEqual([]);
    const said = rows(report).at(-1)?.children[2];
    const expected = `${visible(text)} Suggestion: ${visible(text)}`.replaceAll("\u200b", "");
    expect(said && shown(said).trim()).toBe(expected.trim());
  });

  test("holds no markup but its own for any texts, and stays within any limit", () => {
    fc.assert(
      fc.property(oddChecked, fc.integer({ min: 1500, max: 4000 }), (checked, limit) => {
        const report = markdownReport(inputOf(checked), { limit });
        expect(faultsOf(report)).toEqual([]);
        expect(report.length).toBeLessThanOrEqual(limit);
        expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});
