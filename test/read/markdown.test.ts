import { describe, expect, it } from "vitest";
import type { Block } from "../../src/core/document.ts";
import { UserError } from "../../src/core/errors.ts";
import { parse } from "../../src/read/index.ts";

const blocksOf = async (text: string) => (await parse(text, { format: "markdown", language: "en" })).blocks;
const brief = ({ kind, text }: Block) => `${kind}: ${text}`;

describe("blocks", () => {
  it.each<[string, string, string[]]>([
    ["headings", "# One\n\n## Two ##\n\nThree.", ["heading: One", "heading: Two", "paragraph: Three."]],
    ["setext headings", "One\n===\n\nTwo\n---\n", ["heading: One", "heading: Two"]],
    ["a paragraph over lines", "It rained\nand snowed.", ["paragraph: It rained and snowed."]],
    ["CRLF", "It rained\r\nand snowed.\r\n\r\nIt froze.", ["paragraph: It rained and snowed.", "paragraph: It froze."]],
    ["bullets", "- one\n- two", ["list-item: one", "list-item: two"]],
    [
      "nested lists",
      "- one\n  1. two\n  2. three\n- four",
      ["list-item: one", "list-item: two", "list-item: three", "list-item: four"],
    ],
    ["lazy continuation", "- one\ntwo\n", ["list-item: one two"]],
    ["tasks", "- [ ] one\n- [x] two", ["list-item: one", "list-item: two"]],
    ["block quotes", "> It rained\n> and snowed.", ["paragraph: It rained and snowed."]],
    ["lazy block quotes", "> It rained\nand snowed.", ["paragraph: It rained and snowed."]],
    ["a table", "| a | b |\n|---|:-:|\n| c | *d* |", ["cell: a", "cell: b", "cell: c", "cell: d"]],
    ["empty cells", "| a | |\n|---|---|\n| | d |", ["cell: a", "cell: d"]],
    ["fenced code", "It rained.\n\n```js\nlet a;\n```", ["paragraph: It rained.", "code: ```js\nlet a;\n```"]],
    ["indented code", "It rained.\n\n    let a;\n", ["paragraph: It rained.", "code:     let a;"]],
    ["YAML front matter", "---\ntitle: x\n---\n\nIt rained.", ["paragraph: It rained."]],
    ["TOML front matter", '+++\ntitle = "x"\n+++\n\nIt rained.', ["paragraph: It rained."]],
    ["footnotes", "It rained.[^1]\n\n[^1]: A lot.", ["paragraph: It rained.", "paragraph: A lot."]],
    ["HTML blocks", "<div class='x'>\n</div>\n\nIt rained.\n\n<!-- note -->", ["paragraph: It rained."]],
    ["link definitions", "[It][a] rained.\n\n[a]: http://a.org 'title'", ["paragraph: It rained."]],
    ["a rule", "It rained.\n\n***\n\nIt snowed.", ["paragraph: It rained.", "paragraph: It snowed."]],
  ])("%s", async (_, text, expected) => expect((await blocksOf(text)).map(brief)).toEqual(expected));

  it("have the level of their heading", async () => {
    expect((await blocksOf("# a\n\n### b\n\nc\n-\n\nd")).map(({ level }) => level)).toEqual([1, 3, 2, undefined]);
  });

  it("have the marker that the list gives them, once", async () => {
    const text = "3. one\n\n   more\n4. two\n   - three\n\n1) four";
    const markers = (await blocksOf(text)).map(({ marker }) => marker);
    expect(markers.map((marker) => marker?.text)).toEqual(["3.", undefined, "4.", "-", "1)"]);
    expect(markers.map((marker) => marker?.values)).toEqual([[3], undefined, [4], [], [1]]);
    for (const marker of markers) if (marker) expect(text.slice(marker.range.start, marker.range.end)).toBe(marker.text);
    expect(markers[0]?.length).toBe(0);
  });

  it("count on from the first number, whatever is written", async () => {
    expect((await blocksOf("1. one\n1. two\n1. three")).map(({ marker }) => marker?.values)).toEqual([[1], [2], [3]]);
  });

  it("have markers in headings and paragraphs too", async () => {
    const [heading, paragraph] = await blocksOf("## 2.1 The House\n\nArticle 5: It is ours.");
    expect(heading?.marker).toMatchObject({ values: [2, 1], length: 4, range: { start: 3, end: 6 } });
    expect(paragraph?.marker).toMatchObject({ style: "article", values: [5] });
  });

  it("of code alone are refused", async () => {
    await expect(blocksOf("```\nlet a;\n```")).rejects.toThrow(UserError);
  });
});

describe("inline", () => {
  it.each<[string, string, string]>([
    ["emphasis", "It *rained* **a _lot_**.", "It rained a lot."],
    ["strikethrough", "It ~~rained~~ snowed.", "It rained snowed."],
    ["code", "Call `run()` now.", "Call run() now."],
    ["code over lines", "Call `run\nnow` then.", "Call run now then."],
    ["links", 'See [the house](http://a.org "title").', "See the house."],
    ["reference links", "See [the house][1].\n\n[1]: u", "See the house."],
    ["autolinks", "See <http://a.org> or www.b.org.", "See http://a.org or www.b.org."],
    ["links in brackets", "See [www.a.org] and [a@b.org].", "See [www.a.org] and [a@b.org]."],
    ["images", "An ![old house](a.png) here.", "An old house here."],
    ["images with entities", "An ![old &amp; grey house](a.png) here.", "An old & grey house here."],
    ["HTML", "It <b>rained</b><br>here.", "It rainedhere."],
    ["named entities", "Salt &amp; pepper &copy;&nbsp;us", "Salt & pepper © us"],
    ["numbered entities", "A &#x1F600; and &#65;", "A 😀 and A"],
    ["an entity of an entity", "Write &amp;amp; for it.", "Write &amp; for it."],
    ["entities of two characters", "a &NotEqualTilde; b &fjlig;ord c", "a \u2242\u0338 b fjord c"],
    ["entities of nothing visible", "trans&shy;late&#x200B; it&#xFEFF;", "translate it"],
    ["what is no entity", "AT&T; &nope; &", "AT&T; &nope; &"],
    ["escapes", "1\\. \\*not\\* \\\\ \\q", "1. *not* \\ \\q"],
    ["hard breaks", "It rained  \nand\\\nsnowed.", "It rained and snowed."],
    ["notes", "It rained[^1] here.\n\n[^1]: x", "It rained here."],
    ["Chinese over lines", "图书\n馆很大。", "图书馆很大。"],
    ["a null character", "It\u0000rained &amp; snowed.", "It\u0000rained & snowed."],
  ])("%s", async (_, text, expected) => expect((await blocksOf(text))[0]?.text.replace("\ufffd", "\0")).toBe(expected));

  it("escapes in code in a table are read as the table reads them", async () => {
    expect((await blocksOf("| a |\n|---|\n| `x\\|y` |")).map(brief)).toEqual(["cell: a", "cell: x|y"]);
  });
});

describe("ranges", () => {
  it.each<[string, string, string]>([
    ["begin and end inside the markup", "It **rained**.", "It **rained**."],
    ["leave markup at the ends out", "**It rained**", "It rained"],
    ["hold an entity whole", "&amp; co", "&amp; co"],
    ["hold no marks of a heading", "## It rained ##", "It rained"],
    ["hold the quote marks in between", "> It\n> rained", "It\n> rained"],
    ["are right behind a byte-order mark", "\ufeff*It* rained", "It* rained"],
    ["are right behind two of them", "\ufeff\ufeffIt rained", "It rained"],
    ["are right behind surrogates", "😀 &#x1F600; It\n", "😀 &#x1F600; It"],
  ])("%s", async (_, text, expected) => {
    const document = await parse(text, { format: "markdown", language: "en" });
    const { start, end } = (document.blocks[0] as Block).range;
    expect(document.text.slice(start, end)).toBe(expected);
  });
});
