import { describe, expect, it } from "vitest";
import type { Bitext } from "../../src/core/bead.ts";
import { alignTexts, beadsOf, story, straight, type Tongue, tongues } from "./made.ts";

const titles: Record<Tongue | "en", readonly string[]> = {
  en: ["The Arrival", "The School", "The War"],
  it: ["L'arrivo", "La scuola", "La guerra"],
  de: ["Die Ankunft", "Die Schule", "Der Krieg"],
  fr: ["L'arrivée", "L'école", "La guerre"],
  zh: ["到来", "学校", "战争"],
};

/** The story in three chapters of four sentences; `titled` tells which of them have a title. */
function chapters(tongue: Tongue | "en", mark: (k: number) => string, titled: readonly number[] = [0, 1, 2]): string {
  const glue = tongue === "zh" ? "" : " ";
  return [0, 1, 2]
    .flatMap((k) => {
      const body = story[tongue].slice(4 * k, 4 * k + 4).join(glue);
      return titled.includes(k) ? [`${mark(k)}${titles[tongue][k]}`, body] : [body];
    })
    .join("\n\n");
}

/** The text of each sentence without counterpart. */
const alone = ({ beads }: Bitext) =>
  beads
    .filter(({ source, target }) => source.length === 0 || target.length === 0)
    .map(({ source, target }) => [...source, ...target].map(({ text }) => text).join());

describe.each(tongues)("English and %s in chapters", (tongue) => {
  it.each<["text" | "markdown", (k: number) => string]>([
    ["text", (k) => `${k + 1}. `],
    ["text", () => ""],
    ["markdown", () => "## "],
  ])("of %s pair headings with headings", async (format, mark) => {
    const bitext = await alignTexts(chapters("en", mark), chapters(tongue, mark), tongue, format);
    expect(beadsOf(bitext)).toEqual(straight(15));
  });

  it.each([1, 2])("leave heading %i alone that the translation omits", async (at) => {
    const mark = (k: number) => `${k + 1}. `;
    const titled = [0, 1, 2].filter((k) => k !== at);
    const bitext = await alignTexts(chapters("en", mark), chapters(tongue, mark, titled), tongue);
    expect(alone(bitext)).toEqual([`${at + 1}. ${titles.en[at]}`]);
  });

  it("leave a heading alone that the translation adds", async () => {
    const bitext = await alignTexts(
      chapters("en", () => "# ", [0, 2]),
      chapters(tongue, () => "# "),
      tongue,
      "markdown",
    );
    expect(alone(bitext)).toEqual([titles[tongue][1]]);
  });
});

describe("numbering", () => {
  // Words that say nothing for any pair: only the numbers tell which item is missing.
  const item = (numbers: readonly number[], words: readonly string[]) =>
    numbers.map((number) => `${number}. ${words[number % words.length]}`).join("\n\n");
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  it.each([3, 6, 9])("tells that item %i is missing", async (missing) => {
    const source = item(all, ["Wash it well.", "Keep it dry."]);
    const target = item(
      all.filter((number) => number !== missing),
      ["Lavatelo bene.", "Tenetelo asciutto."],
    );
    expect(alone(await alignTexts(source, target, "it"))).toEqual([expect.stringMatching(`^${missing}\\. `)]);
  });
});
