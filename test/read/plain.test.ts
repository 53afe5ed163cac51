import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { parse } from "../../src/read/index.ts";

const blocksOf = async (text: string, language = "en") => (await parse(text, { language })).blocks;
const texts = async (text: string, language?: string) => (await blocksOf(text, language)).map((block) => block.text);
const kinds = async (text: string) => (await blocksOf(text)).map(({ kind }) => kind);

describe("kinds of blocks", () => {
  it.each<[string, string, string[]]>([
    ["a title over a paragraph", "The Old House\n\nIt stood on a hill.", ["heading", "paragraph"]],
    ["a numbered title", "1. The Old House\n\nIt stood on a hill.", ["heading", "paragraph"]],
    ["an article with text", "Article 5\n\nThe house is ours.", ["paragraph", "paragraph"]],
    ["bullets", "We took:\n\n- bread\n\n- water", ["paragraph", "list-item", "list-item"]],
    ["short numbered lines", "We took:\n\n1. Bread\n\n2. Water", ["paragraph", "list-item", "list-item"]],
    ["numbered sentences", "1. We took bread.\n\n2. We took water.", ["list-item", "list-item"]],
    ["circled numbers", "① Bread\n\n② Water", ["list-item", "list-item"]],
    ["a short last line", "It stood on a hill.\n\nThe End", ["paragraph", "paragraph"]],
    ["a line with a full stop", "It rained.\n\nIt stood on a hill.", ["paragraph", "paragraph"]],
    ["a line that goes on in lower case", "and so it was\n\nIt stood on a hill.", ["paragraph", "paragraph"]],
    ["a line in brackets", "(The old house)\n\nIt stood on a hill.", ["paragraph", "paragraph"]],
    ["Chinese", "古老的房屋\n\n它立在山上。", ["heading", "paragraph"]],
  ])("%s", async (_, text, expected) => expect(await kinds(text)).toEqual(expected));
});

describe("lines", () => {
  it("wrapped by hand are joined", async () => {
    const first =
      "The old house stood on the hill above the river,\nand nobody who lived in the village below it had\never seen a light in one of its windows at night.";
    const second =
      "In the spring of that year, however, a family of\nfour came up the road with all that they owned on\na cart and opened the door as if it were theirs.";
    expect(await texts(`${first}\n\n${second}\n`)).toEqual([first, second].map((text) => text.replaceAll("\n", " ")));
  });

  it("wrapped by hand with CRLF are joined too", async () => {
    const text =
      "The old house stood on the hill above the river,\r\nand nobody who lived in the village below it had\r\never seen a light in one of its windows at night.";
    expect(await texts(text)).toEqual([text.replaceAll("\r\n", " ")]);
  });

  it("wrapped by hand end at an item", async () => {
    const text =
      "The old house stood on the hill above the river,\nand nobody who lived in the village below it had\never seen a light in one of its windows at night.\n- It was dark.\n- It was cold.";
    expect((await texts(text)).slice(1)).toEqual(["- It was dark.", "- It was cold."]);
  });

  it("of Chinese wrapped by hand are joined without a space", async () => {
    const lines = [
      "古老的房屋立在河边的山上，村里的人从来没有在夜里看见过窗户里的灯光，大家都说那",
      "里没有人住。可是那年春天，一家四口带着全部的家当沿着小路走上山来，打开了那扇门，",
      "好像那本来就是他们自己的家一样。从那以后，每天晚上村里的人都能看见山上的灯光了。",
    ];
    expect(await texts(lines.join("\n"), "zh")).toEqual([lines.join("")]);
  });

  it.each<[string, string, string[]]>([
    [
      "en",
      "one paragraph a line",
      [
        "The old house stood on the hill above the river, and nobody in the village had ever seen a light in its windows.",
        "Then a family came.",
        "They had a cart with them, a dog, and two children who did not say a word all the way up the steep and stony road to the house.",
        "Nobody asked them anything, and they did not explain what they wanted there.",
      ],
    ],
    [
      "zh",
      "one paragraph a line in Chinese",
      [
        "古老的房屋立在河边的山上，村里的人从来没有在夜里看见过窗户里的灯光，大家都说那里早就没有人住了。",
        "后来来了一家人，带着全部的家当沿着小路走上山来，打开了那扇门。",
        "他们有一辆车、一条狗和两个孩子，一路上两个孩子一句话也没有说，只是看着山上的房屋和窗户，谁也不知道他们在想什么。",
        "没有人问他们什么，他们也没有解释为什么要到这里来住。",
      ],
    ],
    ["en", "short lines", ["Bread", "Water", "Salt"]],
  ])("of %s that are %s stay apart", async (language, _, lines) => {
    expect(await texts(lines.join("\n"), language)).toEqual(lines);
    expect(await texts(lines.join("\r\n"), language)).toEqual(lines);
  });

  it.each(["\n\n", "\r\n\r\n", "\n \t\n", "\n\u00a0\n", "\r\r", "\f", "\u2029\u2029"])("are parted by %j", async (blank) => {
    expect(await texts(`It rained.${blank}It snowed.`)).toEqual(["It rained.", "It snowed."]);
  });

  it("without letters and digits are no blocks", async () => {
    expect(await texts("It rained.\n\n* * *\n\n----\n\nIt snowed.")).toEqual(["It rained.", "It snowed."]);
  });
});

describe("parse", () => {
  it("does not count a byte-order mark", async () => {
    const document = await parse("\ufeffIt rained.", { language: "en" });
    expect(document.text).toBe("It rained.");
    expect(document.blocks[0]?.range).toEqual({ start: 0, end: 10 });
  });

  it("tells the language, unless it is given", async () => {
    const text = "La vecchia casa stava sulla collina sopra il fiume, e nessuno vi aveva mai visto una luce.";
    expect((await parse(text)).language).toBe("it");
    expect((await parse(text, { language: "it-CH" })).language).toBe("it-CH");
  });

  it("tells Markdown by the ending of the path, unless a format is given", async () => {
    const first = async (options: object) => (await parse("# It rained", { language: "en", ...options })).blocks[0]?.text;
    expect(await first({ path: "a.md" })).toBe("It rained");
    expect(await first({ path: "A.MARKDOWN" })).toBe("It rained");
    expect(await first({ path: "a.txt" })).toBe("# It rained");
    expect(await first({ path: "a.md", format: "text" })).toBe("# It rained");
  });

  it.each(["", " \n\t", "\ufeff", "...", "—\n\n* * *"])("refuses %j", async (text) => {
    const refused = parse(text, { language: "en", path: "a.txt" });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(/^a\.txt: it holds no text; /);
  });
});
