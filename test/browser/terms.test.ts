import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Checked, RecurringTerm, TermPlace } from "../../src/core/report.ts";
import { check, htmlReport, recurringTerms } from "../../src/index.ts";
import { made, pageOf } from "../report/html/page.ts";
import { checkedOf, documentOf } from "../report/made.ts";
import { browserOf, hasChromium } from "../support/chromium.ts";

const open = browserOf();
const { bitext } = made;

/** The place of a term and its rendering in a row. */
function placeIn(row: number, from: string, to?: string): TermPlace {
  const bead = bitext.beads[row - 1];
  const range = (side: "source" | "target", word: string) => {
    const start = (bead?.[side][0]?.range.start ?? 0) + (bead?.[side][0]?.text.indexOf(word) ?? 0);
    return [{ start, end: start + word.length }];
  };
  return { bead: row - 1, source: range("source", from), target: to === undefined ? [] : range("target", to) };
}

const terms: RecurringTerm[] = [
  {
    term: "pump",
    renderings: [{ text: "pompa", places: [1, 2, 3, 12].map((row) => placeIn(row, "pump", "pompa")) }],
    unknown: [],
  },
  {
    term: "valve",
    renderings: [
      { text: "valvola", places: [1, 14].map((row) => placeIn(row, "valve", "valvola")) },
      { text: "è", places: [placeIn(7, "valve", "è aperta")] },
    ],
    unknown: [placeIn(29, "valve")],
  },
];
const html = pageOf({ ...made, terms });

const shownTerms = (page: Page) =>
  page
    .locator("#terms .recur tbody tr")
    .evaluateAll((list) => list.filter((one) => one.checkVisibility()).map((one) => one.querySelector("th")?.textContent));
/** What is highlighted in the texts as the words of the place. */
const words = (page: Page) => page.evaluate("[...(CSS.highlights.get('term') ?? [])].map(String)");
const settled = (page: Page) => page.waitForTimeout(250);

describe.skipIf(!hasChromium)("the terminology view", { timeout: 60_000 }, () => {
  test("has each recurring term with its renderings and counts, the most frequent first", async () => {
    const { page, faults } = await open(html, {}, "#view=terms");
    expect(await shownTerms(page)).toEqual(["pump", "valve"]);
    const row = page.locator("#terms .recur tbody tr").nth(1);
    expect(await row.locator("td.num").textContent()).toBe("4");
    expect(await row.locator("summary").allInnerTexts()).toEqual(["valvola\n2", "è\n1", "not told\n1"]);
    await row.locator("summary").first().click();
    expect(
      await row.locator("a").evaluateAll((list) => list.filter((one) => one.checkVisibility()).map((one) => one.textContent)),
    ).toEqual(["1", "14"]);
    expect(faults).toEqual([]);
  });

  test("goes from place to place, lights the words there, and comes back", async () => {
    const { page } = await open(html, {}, "#view=terms");
    await page.locator(".recur summary").first().click();
    await page.locator(".recur a", { hasText: /^2$/ }).first().click();
    expect(await page.locator("#walk").textContent()).toContain("pump → pompa");
    expect(await page.locator("#walk output").textContent()).toBe("2 of 4");
    expect(await page.locator("#r2").isVisible()).toBe(true);
    expect(await words(page)).toEqual(["pump", "pompa"]);
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    expect(await page.locator("#walk output").textContent()).toBe("4 of 4");
    expect(await page.locator("#r12").isVisible()).toBe(true);
    await page.keyboard.press("p");
    expect(await page.locator("#walk output").textContent()).toBe("3 of 4");
    await page.keyboard.press("Escape");
    expect(await page.locator("#walk").isVisible()).toBe(false);
    expect(await words(page)).toEqual([]);
    expect(await page.locator("#terms").isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("3");
  });

  test("a search among the terms hides no rows on the way, and is there again", async () => {
    const { page } = await open(html, {}, "#view=terms&q=pompa");
    await page.locator(".recur summary").first().click();
    await page.locator(".recur a", { hasText: /^3$/ }).first().click();
    expect(await page.locator("#r5").isVisible()).toBe(true);
    expect(await page.locator("#r30").isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe("");
    await page.keyboard.press("Escape");
    expect(await shownTerms(page)).toEqual(["pump"]);
    expect(new URL(page.url()).hash).toBe("#view=terms&q=pompa");
  });

  test("lights the words of the place, where they are not those of the heading", async () => {
    const { page } = await open(html, {}, "#view=terms");
    const row = page.locator("#terms .recur tbody tr").nth(1);
    await row.locator("summary").nth(1).click();
    await row.locator("a", { hasText: /^7$/ }).click();
    expect(await words(page)).toEqual(["valve", "è aperta"]);
    await page.getByRole("button", { name: "Back to the terms" }).click();
    await row.locator("summary").nth(2).click();
    await row.locator("a", { hasText: /^29$/ }).click();
    expect(await words(page)).toEqual(["valve"]);
  });

  test("sifts the terms by text and by their renderings, and keeps that in the address", async () => {
    const { page } = await open(html, {}, "#view=terms");
    await page.getByLabel("Terms", { exact: true }).selectOption("several");
    await settled(page);
    expect(await shownTerms(page)).toEqual(["valve"]);
    expect(new URL(page.url()).hash).toBe("#view=terms&terms=several");
    await page.reload();
    expect(await shownTerms(page)).toEqual(["valve"]);
    await page.getByRole("button", { name: "Reset" }).click();
    await page.keyboard.press("/");
    await page.keyboard.type("POMPA");
    await settled(page);
    expect(await shownTerms(page)).toEqual(["pump"]);
    expect(await page.getByLabel("Category").isVisible()).toBe(false);
  });

  test("can be read without its script", async () => {
    const { page } = await open(html, { javaScriptEnabled: false });
    await page.locator(".recur summary").first().click();
    expect(await page.locator(".recur a", { hasText: /^12$/ }).first().isVisible()).toBe(true);
    expect(await page.locator("#walk").isVisible()).toBe(false);
  });
});

describe.skipIf(!hasChromium)("the score on the page", { timeout: 60_000 }, () => {
  test("opens to say where its points come from, and closes again", async () => {
    const { page } = await open(html);
    await page.locator(".score summary").click();
    expect(await page.locator(".score .pop").textContent()).toMatch(
      /points per 1,000 of \d+ source words[\s\S]*Omission[\s\S]*not a judgement/,
    );
    await page.keyboard.press("Escape");
    expect(await page.locator(".score .pop").isVisible()).toBe(false);
    await page.locator(".score summary").click();
    await page.locator("#r5").click({ position: { x: 4, y: 4 } });
    expect(await page.locator(".score .pop").isVisible()).toBe(false);
  });
});

describe.skipIf(!hasChromium)("the terms of a real translation", { timeout: 60_000 }, () => {
  let checked: Checked | undefined;

  beforeAll(async () => {
    const read = (name: string) => readFileSync(`examples/courtesy-translation/${name}`, "utf8");
    const one = await check(read("gsi.en.txt"), read("gsi.it.txt"), { sourcePath: "gsi.en.txt", targetPath: "gsi.it.txt" });
    checked = { ...one, terms: await recurringTerms(one.bitext) };
  }, 60_000);

  test.each([
    ["light", 1400],
    ["dark", 900],
    ["light", 390],
  ] as const)("axe finds nothing in them, and nothing sticks out: %s, %i pixels wide", async (colorScheme, width) => {
    const report = htmlReport({ checked: checked ? [checked] : [], tool: { name: "bitextlint", version: "1.2.3" } });
    const { page } = await open(report, { colorScheme, viewport: { width, height: 900 } }, "#view=terms");
    await page.evaluate(
      "for (const way of [...document.querySelectorAll('.way')].slice(0, 3)) way.open = true; document.querySelector('.score').open = true",
    );
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.evaluate(axe.source);
    const run = () => page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    const faults = ({ violations }: Awaited<ReturnType<typeof run>>) =>
      violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
    expect(faults(await run())).toEqual([]);
    await page.evaluate("document.querySelector('.way a').click()");
    expect(faults(await run())).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });
});

describe.skipIf(!hasChromium)("ten thousand rows with three thousand terms", { timeout: 60_000 }, () => {
  test("open in less than two seconds, and show the terms at once", async () => {
    const lines = (word: string) =>
      Array.from({ length: 10_000 }, (_, k) => `${word} ${k} of the long book, told in the hall.`).join("\n");
    const one = checkedOf(documentOf("en", lines("Sentence")), documentOf("it", lines("Frase")), []);
    const places = (k: number) =>
      Array.from({ length: 10 }, (_, j) => ({ bead: (k * 7 + j * 997) % 10_000, source: [], target: [] }));
    const many = Array.from({ length: 3000 }, (_, k) => ({
      term: `term ${k}`,
      renderings: [
        { text: `resa ${k}`, places: places(k) },
        { text: `altra ${k}`, places: places(k + 1).slice(7) },
      ],
      unknown: [],
    }));
    const report = pageOf({ ...one, terms: many });
    const painted: number[] = [];
    for (let k = 0; k < 2; k++) {
      const { page, context } = await open(report);
      painted.push(
        await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"),
      );
      await context.close();
    }
    expect(Math.min(...painted)).toBeLessThan(2000);
    const { page } = await open(report);
    const started = Date.now();
    await page.keyboard.press("2");
    expect(await page.locator("#terms .recur tbody tr").first().isVisible()).toBe(true);
    await page.keyboard.press("/");
    await page.keyboard.type("resa 2999");
    await expect.poll(() => shownTerms(page)).toEqual(["term 2999"]);
    expect(Date.now() - started).toBeLessThan(4000);
  });
});
