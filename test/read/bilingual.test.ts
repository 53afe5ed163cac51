import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { type BilingualOptions, parseBilingual } from "../../src/read/index.ts";

const english = [
  "The Old House",
  "The old house stood on the hill above the river, and nobody in the village had ever seen a light in its windows.",
  "Then a family came up the road with all that they owned, and from that day there was smoke above the roof.",
  "Nobody asked them where they had been before, and they did not say what they wanted there.",
];
const italian = [
  "La vecchia casa",
  "La vecchia casa stava sulla collina sopra il fiume, e nessuno del villaggio aveva mai visto una luce alle finestre.",
  "Poi una famiglia salì per la strada con tutto quello che aveva, e da quel giorno ci fu del fumo sopra il tetto.",
  "Nessuno chiese loro dove fossero stati prima, e loro non dissero che cosa volevano lì.",
];
const chinese = [
  "老房子",
  "老房子立在河边的山上，村里的人从来没有在夜里看见过窗户里的灯光。",
  "后来来了一家人，从那天起屋顶上就有了炊烟。",
];
const footer = "Contact us for more about this and all the other stories that we have on our pages.";

const file = (...parts: readonly (readonly string[])[]) => parts.map((part) => part.join("\n\n")).join("\n\n");
const part = async (text: string, options: BilingualOptions = {}) => {
  const { source, target, rest } = await parseBilingual(text, options);
  return {
    from: source.language,
    to: target.language,
    source: source.blocks.map((block) => block.text),
    target: target.blocks.map((block) => block.text),
    rest: rest && text.slice(rest.start, rest.end),
  };
};

describe("parseBilingual", () => {
  it.each<[string, readonly string[], readonly string[], string, string]>([
    ["English and Italian", english, italian, "en", "it"],
    ["Italian and English", italian, english, "it", "en"],
    ["English and Chinese", english, chinese, "en", "zh"],
    ["Chinese and English", chinese, english, "zh", "en"],
  ])("parts %s, detected or given", async (_, first, second, from, to) => {
    const expected = { from, to, source: first, target: second, rest: undefined };
    expect(await part(file(first, second))).toEqual(expected);
    expect(await part(file(first, second), { from, to })).toEqual(expected);
    expect(await part(file(first, second), { from })).toEqual(expected);
    expect(await part(file(first, second), { to })).toEqual(expected);
  });

  it("keeps the tags that it was given", async () => {
    expect(await part(file(english, italian), { from: "en-GB", to: "it-CH" })).toMatchObject({
      from: "en-GB",
      to: "it-CH",
      source: english,
      target: italian,
    });
    expect(await part(file(english, italian), { from: "en-GB" })).toMatchObject({ from: "en-GB", to: "it", target: italian });
  });

  it("leaves out what follows the translation", async () => {
    expect(await part(file(english, italian, [footer, "© 2020 The Old House"]))).toEqual({
      from: "en",
      to: "it",
      source: english,
      target: italian,
      rest: `${footer}\n\n© 2020 The Old House`,
    });
  });

  it("reads Markdown and gives code to the version that it stands in", async () => {
    const markdown = (lines: readonly string[], k: number) =>
      `# ${lines[0]}\n\n${lines.slice(1).join("\n\n")}\n\n\`\`\`\ncode ${k}\n\`\`\`\n\n- ${lines[1]}`;
    const text = `${markdown(english, 1)}\n\n${markdown(italian, 2)}\n`;
    const { source, target } = await parseBilingual(text, { path: "a.md" });
    expect([source, target].map(({ language }) => language)).toEqual(["en", "it"]);
    const kinds = ["heading", "paragraph", "paragraph", "paragraph", "code", "list-item"];
    for (const { blocks, text: own } of [source, target]) {
      expect(blocks.map(({ kind }) => kind)).toEqual(kinds);
      expect(own).toBe(text);
      for (const { range, text: clean } of blocks) expect(text.slice(range.start, range.end)).toBe(clean);
    }
  });

  it("does not count a byte-order mark", async () => {
    const { target } = await parseBilingual(`\ufeff${file(english, italian)}`);
    const { range } = target.blocks[0] as (typeof target.blocks)[number];
    expect(range.start).toBe(file(english).length + 2);
  });

  it.each<[string, string, BilingualOptions, RegExp]>([
    ["one language", file(english), {}, /only one language is found in it \(en\)/],
    ["one language of the two named", file(english), { from: "en", to: "it" }, /do not stand one after the other/],
    ["the other order than named", file(english, italian), { from: "it", to: "en" }, /do not stand one after the other/],
    [
      "paragraph by paragraph",
      file(...english.flatMap((line, k) => [[line], [italian[k] as string]])),
      {},
      /do not stand one after/,
    ],
    ["three parts", file(english, italian, english, italian), {}, /do not stand one after the other/],
    ["nothing to tell by", "1984\n\n2001", {}, /its languages cannot be told/],
    ["nothing", "", {}, /it holds no text/],
  ])("refuses %s", async (_, text, options, message) => {
    const refused = part(text, { path: "a.txt", ...options });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toThrow(/^a\.txt: /);
  });
});
