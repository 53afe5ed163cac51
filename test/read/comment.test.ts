import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseBilingual, segment } from "../../src/index.ts";
import { en } from "../cli/texts.ts";

const read = (text: string, format: "markdown" | "text") => parse(text, { language: "en", format });

/** What each comment of a text says, and the text that it stands before. */
async function said(text: string, format: "markdown" | "text") {
  const { comments = [] } = await read(text, format);
  return comments.map(({ range, text: inner, next }) => {
    expect(text.slice(range.start, range.end)).toBe(`<!--${inner}-->`);
    expect(next.start).toBe(range.start);
    return [inner.trim(), text.slice(range.end, next.end).trim()];
  });
}

const c = (what: string) => `<!-- bitextlint-${what} -->`;

describe("comments in Markdown", () => {
  test.each<[string, string, ...string[][]]>([
    ["a paragraph", `A b.\n\n${c("x")}\nC d.\n\nE f.`, ["bitextlint-x", "C d."]],
    ["a heading", `${c("x")}\n\n# A\n\nB c.`, ["bitextlint-x", "# A"]],
    ["an item", `- A b.\n\n  ${c("x")}\n- C d.\n- E f.`, ["bitextlint-x", "- C d."]],
    ["the first item of a list", `A b.\n\n${c("x")}\n- C d.\n- E f.`, ["bitextlint-x", "- C d."]],
    [
      "a whole table",
      `A b.\n\n${c("x")}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nC d.`,
      ["bitextlint-x", "| A | B |\n|---|---|\n| 1 | 2 |"],
    ],
    ["code", `A b.\n\n${c("x")}\n\n\`\`\`\ncode\n\`\`\`\n\nC d.`, ["bitextlint-x", "```\ncode\n```"]],
    ["the rest of a paragraph", `A b. ${c("x")} C d.\n\nE f.`, ["bitextlint-x", "C d."]],
    ["the rest of a heading", `# A ${c("x")}\n\nE f.`, ["bitextlint-x", ""]],
    ["the rest of a cell", `| A ${c("x")} b | C |\n|---|---|\n| 1 | 2 |`, ["bitextlint-x", "b"]],
    ["nothing at the end", `A b.\n\n${c("x")}`, ["bitextlint-x", ""]],
    ["a paragraph of a quotation", `> ${c("x")}\n>\n> A b.\n\nC d.`, ["bitextlint-x", ">\n> A b."]],
    ["two of them", `${c("x")}\n${c("y")}\nA b.`, ["bitextlint-x", `${c("y")}\nA b.`], ["bitextlint-y", "A b."]],
    ["in other HTML", `<div>\n${c("x")}\n</div>\n\nA b.`, ["bitextlint-x", "</div>\n\nA b."]],
    ["over several lines", `A b.\n\n<!--\nbitextlint-x\ny\n-->\n\nC d.`, ["bitextlint-x\ny", "C d."]],
  ])("before %s", async (_, text, ...expected) => {
    expect(await said(text, "markdown")).toEqual(expected);
  });

  test.each([
    ["code", `A b.\n\n\`\`\`\n${c("x")}\n\`\`\``],
    ["code in a line", `A \`${c("x")}\` b.`],
    ["other comments", "A b.\n\n<!-- bitextlint is a program -->\n\n<!-- note -->"],
    ["a comment without an end", "A b.\n\n<!-- bitextlint-x: y"],
  ])("are not found in %s", async (_, text) => expect(await said(text, "markdown")).toEqual([]));

  test("are no text and no markup", async () => {
    const { blocks } = await read(`# A ${c("x")}\n\nB ${c("y")} <b>c</b> d.\n\n${c("z")}\n\nE f.`, "markdown");
    expect(blocks.map(({ text }) => text)).toEqual(["A", "B c d.", "E f."]);
    expect(blocks.map(({ markup = [] }) => markup.map(({ value }) => value))).toEqual([[], ["<b>", "</b>"], []]);
  });
});

describe("comments in plain text", () => {
  test.each<[string, string, ...string[][]]>([
    ["a paragraph", `A b.\n\n${c("x")}\nC d.\n\nE f.`, ["bitextlint-x", "C d."]],
    ["a paragraph after a blank line", `A b.\n\n  ${c("x")}  \n\nC d.`, ["bitextlint-x", "C d."]],
    ["with Windows line ends", `A b.\r\n\r\n${c("x")}\r\nC d.\r\n`, ["bitextlint-x", "C d."]],
    ["the next of lines that are paragraphs", `A b.\n${c("x")}\nC d.\nE f.`, ["bitextlint-x", "C d."]],
    ["nothing at the end", `A b.\n${c("x")}`, ["bitextlint-x", ""]],
    ["two of them", `${c("x")}\n${c("y")}\nA b.`, ["bitextlint-x", `${c("y")}\nA b.`], ["bitextlint-y", "A b."]],
  ])("before %s", async (_, text, ...expected) => expect(await said(text, "text")).toEqual(expected));

  test.each([
    ["shares its line", `A b. ${c("x")}\nC d.`],
    ["goes over two lines", "A b.\n<!-- bitextlint-x\n y -->\nC d."],
    ["is for somebody else", "A b.\n<!-- note -->\nC d."],
    ["does not end", "A b.\n<!-- bitextlint-x: y\nC d."],
  ])("one that %s is text", async (_, text) => {
    const { blocks, comments } = await read(text, "text");
    expect(comments).toBeUndefined();
    expect(blocks.map((block) => block.text).join(" ")).toContain("<!--");
  });

  const wrapped = `${en.replaceAll("\n", " ").replace(/(.{50,66}) /g, "$1\n")}\n\n1. One thing\n2. Another thing\n\n* * *\n\n${en}`;
  const japanese =
    "古老的房屋立在河边的山上，村里的人从来没有在夜里看见\n过窗户里的灯光，大家都说那里早就没有人住了。后来来了一\n家人，带着全部的家当沿着小路走上山来，打开了那扇门。";

  test.each([
    ["lines", en],
    ["wrapped lines", wrapped],
    ["wrapped lines without spaces", japanese],
  ])("change nothing of how %s are read, wherever they stand", async (_, text) => {
    const lines = text.split("\n");
    const plain = await segment(await read(text, "text"));
    const places = fc.array(fc.nat({ max: lines.length }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        const with_ = lines.flatMap((line, k) => [...at.filter((place) => place === k).map(() => c("disable x: y")), line]);
        const more = at.filter((place) => place === lines.length).map(() => c("disable x: y"));
        const commented = await segment(await read([...with_, ...more].join("\n"), "text"));
        expect(commented.comments).toHaveLength(at.length);
        expect(commented.blocks.map(({ kind, text }) => [kind, text])).toEqual(
          plain.blocks.map(({ kind, text }) => [kind, text]),
        );
        expect(commented.sentences.map((sentence) => sentence.text)).toEqual(plain.sentences.map((sentence) => sentence.text));
      }),
      { numRuns: 60 },
    );
  });

  test("a hostile text is read in no time", async () => {
    const started = performance.now();
    await read(`A b.\n${"<!-- bitextlint-".repeat(50_000)}\n${"<!--\n".repeat(50_000)}`, "text");
    await read(`A b.\n\n<div>\n${"<!-- bitextlint-".repeat(50_000)}`, "markdown");
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test("of a file that holds both versions, each has its own", async () => {
  const de = "Die Bäckerei in der Mühlstraße wurde 1987 eröffnet.\nSie verkauft Brot, Brötchen und einen Kuchen mit Pflaumen.";
  const [one, two] = [en.split("\n").slice(0, 2).join("\n"), de];
  const text = `${c("a")}\n${one}\n\n${c("b")}\n${two}\n${c("c")}\n`;
  const { source, target } = await parseBilingual(text, { from: "en", to: "de" });
  expect(source.comments?.map((comment) => comment.text.trim())).toEqual(["bitextlint-a"]);
  expect(target.comments?.map((comment) => comment.text.trim())).toEqual(["bitextlint-b", "bitextlint-c"]);
});
