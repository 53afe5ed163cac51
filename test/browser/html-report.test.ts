import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { check, htmlReport, readBaseline, writeBaseline } from "../../src/index.ts";
import { made, pageOf } from "../report/html/page.ts";
import { checkedOf, documentOf, findingOf } from "../report/made.ts";
import { browserOf, hasChromium } from "../support/chromium.ts";

const html = pageOf(made);
const open = browserOf();

/** The numbers of the rows, or of the findings, that can be seen. */
const seen = (page: Page, what: "tr[id]" | ".f") =>
  page.locator(`#texts ${what}`).evaluateAll((list) => list.filter((one) => one.checkVisibility()).map(({ id }) => id));
const chosen = (page: Page) => page.locator(".f.at").evaluateAll((list) => list.map(({ id }) => id).join());
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const settled = (page: Page) => page.waitForTimeout(250);

describe.skipIf(!hasChromium)("the HTML report in a browser", { timeout: 60_000 }, () => {
  test("shows the rows with findings, folds the others, and asks for nothing", async () => {
    const { page, faults, requests } = await open(html);
    expect(await seen(page, "tr[id]")).toEqual([5, 6, 7, 8, 9, 20, 30].map((k) => `r${k}`));
    expect(await seen(page, ".f")).toEqual(["f1", "f2", "f3", "f4"]);
    await page.getByText("10 rows without findings").click();
    expect(await seen(page, "tr[id]")).toContain("r15");
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual([]);
    expect(requests.filter((url) => url !== "data:,")).toEqual([]);
  });

  test("its policy stops what would leave the page", async () => {
    const { page } = await open(html);
    const stopped = page.evaluate(
      "new Promise((done) => addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective)))",
    );
    await page.evaluate(() => void fetch("http://127.0.0.1:9/").catch(() => undefined));
    expect(await stopped).toBe("connect-src");
  });

  test("can be read without its script", async () => {
    const { page } = await open(html, { javaScriptEnabled: false });
    expect(await page.locator("#tools").isVisible()).toBe(false);
    expect(await page.locator("#f2").textContent()).toContain("5 in the source is 55 in the translation.");
    expect(await page.locator("#terms").isVisible()).toBe(true);
    await page.locator("#texts summary").first().click();
    expect(await page.locator("#r1").isVisible()).toBe(true);
  });

  test("keys go from finding to finding, and light its marks on both sides", async () => {
    const { page } = await open(html);
    const at: string[] = [];
    for (const key of ["j", "j", "j", "j", "j", "k"]) {
      await page.keyboard.press(key);
      at.push(await chosen(page));
    }
    expect(at).toEqual(["f1", "f2", "f3", "f4", "f4", "f3"]);
    expect(await page.locator("#place").textContent()).toBe("3 of 4");
    expect(await page.locator(".k.lit").allInnerTexts()).toEqual(["valve", "valvola", "valve", "valvola", "valve", "valvola"]);
    expect(await page.evaluate("document.activeElement.id")).toBe("f3");
    expect(hash(page)).toBe("#at=f3");
  });

  test("a mark lights its partner when pointed at or focused, and leads to its finding", async () => {
    const { page } = await open(html);
    await page.locator("#r5 .k").first().hover();
    expect(await page.locator("#texts .lit").evaluateAll((list) => list.map(({ textContent, id }) => id || textContent))).toEqual(
      ["5", "55", "f2"],
    );
    await page.locator("#r20 .k").first().focus();
    expect(await page.locator("#r8 .lit.k").allInnerTexts()).toEqual(["valve", "valvola"]);
    await page.keyboard.press("Enter");
    expect(await chosen(page)).toBe("f3");
  });

  test("severity, category, check, confidence, text and decision sift the rows", async () => {
    const { page } = await open(html);
    await page.locator(".pill", { hasText: "minor" }).click();
    await settled(page);
    expect(await seen(page, ".f")).toEqual(["f1", "f2", "f4"]);
    expect(await seen(page, "tr[id]")).toEqual(["r5", "r30"]);
    expect(await page.locator("#r8 .k").first().getAttribute("class")).toContain("off");
    expect(hash(page)).toBe("#severity=critical,major,neutral");
    await page.getByRole("button", { name: "Reset" }).click();
    await settled(page);
    expect(await seen(page, "tr[id]")).toHaveLength(7);
    expect(hash(page)).toBe("");

    await page.getByLabel("Category").selectOption("terminology/inconsistent");
    await settled(page);
    expect(await seen(page, "tr[id]")).toEqual(["r8", "r9", "r20"]);
    await page.getByLabel("Category").selectOption("");
    await page.getByLabel("Check").selectOption("number-mismatch");
    await settled(page);
    expect(await seen(page, "tr[id]")).toEqual(["r5"]);
    await page.getByLabel("Check").selectOption("");
    await page.getByLabel("Sure from").fill("95");
    await settled(page);
    expect(await seen(page, ".f")).toEqual(["f4"]);
    await page.getByLabel("Sure from").fill("0");
    await page.keyboard.press("/");
    await page.keyboard.type("POMPA 13");
    await settled(page);
    expect(await seen(page, "tr[id]")).toEqual(["r13"]);
    expect(hash(page)).toBe("#q=POMPA+13");
  });

  test("a bar stands for the rows that a filter hides, and opens them", async () => {
    const { page } = await open(html, {}, "#category=terminology/inconsistent");
    expect(await page.locator(".bar-rows").allInnerTexts()).toEqual(["7 rows hidden", "10 rows hidden", "10 rows hidden"]);
    await page.locator(".bar-rows").nth(1).click();
    expect(await seen(page, "tr[id]")).toEqual(Array.from({ length: 13 }, (_, k) => `r${k + 8}`));
  });

  test("the address holds the view, so that it can be sent", async () => {
    const { page } = await open(html, {}, "#view=align&rows=uneven");
    expect(await seen(page, "tr[id]")).toEqual(["r30"]);
    expect(await page.locator("#r30 small").first().textContent()).toBe("90 %");
    await page.getByRole("button", { name: "Terminology" }).click();
    expect(hash(page)).toBe("#view=terms");
    await page.locator("#terms a", { hasText: /^20$/ }).click();
    expect(hash(page)).toBe("");
    await expect.poll(() => page.locator("#r20").evaluate((row) => row.getBoundingClientRect().top)).toBeLessThan(900);
    await page.goto(`${page.url().split("#")[0]}#severity=major&at=f2`);
    await expect.poll(() => chosen(page)).toBe("f2");
  });

  test("without checks it opens with the alignment", async () => {
    const tool = { name: "bitextlint", version: "1.2.3" };
    const { page, faults } = await open(htmlReport({ checked: [{ ...made, findings: [] }], tool, checks: [] }));
    expect(await seen(page, "tr[id]")).toHaveLength(30);
    await page.getByLabel("Alignment").selectOption("uneven");
    await settled(page);
    expect(await seen(page, "tr[id]")).toEqual(["r30"]);
    expect(hash(page)).toBe("#rows=uneven");
    expect(faults).toEqual([]);
  });

  test("the map leads into the document", async () => {
    const { page } = await open(html, { viewport: { width: 1400, height: 320 } });
    await page.locator(".map a").last().click();
    await expect.poll(() => page.locator("#r30").evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(321);
  });

  test("decisions last, and leave as the baseline", async () => {
    const { page, context, address } = await open(html);
    for (const key of ["j", "j", "f"]) await page.keyboard.press(key);
    await page.getByLabel("Reason").fill("the title has it so");
    await page.keyboard.press("Escape");
    for (const key of ["j", "d", "j", "f", "f"]) await page.keyboard.press(key);
    expect(await page.locator("#progress").textContent()).toBe("2 of 4 decided");
    await page.reload();
    expect(await page.locator("#progress").textContent()).toBe("2 of 4 decided");
    expect(await page.getByLabel("Reason").inputValue()).toBe("the title has it so");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download decisions" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("bitextlint-baseline.json");
    const file = await download.path();
    const text = readFileSync(file, "utf8");
    expect(writeBaseline(readBaseline(text))).toBe(text);
    const baseline = JSON.parse(text);
    expect(baseline).toEqual({
      version: 1,
      findings: [
        {
          fingerprint: "f2",
          checkId: "number-mismatch",
          path: "docs/it.txt",
          message: "5 in the source is 55 in the translation.",
          excerpt: "La valvola della pompa 55 è aperta.",
          reason: "the title has it so",
          decision: "false alarm",
        },
        {
          fingerprint: "f3",
          checkId: "term-inconsistent",
          path: "docs/it.txt",
          message: "“valve” is rendered “valvola” × 3, elsewhere “rubinetto” × 9.",
          excerpt: "La valvola della pompa 8 è aperta.",
          reason: "",
          decision: "done",
        },
      ],
    });

    await page.getByLabel("Decision", { exact: true }).selectOption("open");
    await settled(page);
    expect(await seen(page, ".f")).toEqual(["f1", "f4"]);
    await page.evaluate("localStorage.clear()");
    await page.goto("about:blank");
    await page.goto(address);
    expect(await page.locator("#progress").textContent()).toBe("0 of 4 decided");
    await page.locator("#load").setInputFiles(file);
    await expect.poll(() => page.locator("#progress").textContent()).toBe("2 of 4 decided");
    await context.close();
  });

  test("? shows the keys, o opens the rows around", async () => {
    const { page } = await open(html, {}, "#at=f2");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("dialog").isVisible()).toBe(false);
    await page.keyboard.press("o");
    expect(await seen(page, "tr[id]")).toEqual([...Array.from({ length: 20 }, (_, k) => `r${k + 1}`), "r30"]);
  });

  test("hostile text runs nothing", async () => {
    const text = `</script><script>alert(1)</script><img src=x onerror="alert(1)">\u202eabc`;
    const finding = findingOf({ message: text, evidence: text, suggestions: [text], target: [{ start: 0, end: 20 }] });
    const { page, faults, requests } = await open(
      pageOf(checkedOf(documentOf("en", text), documentOf("it", text, text), [finding])),
    );
    expect(await page.locator("#f1 .m").textContent()).toBe(text.replace("\u202e", "‹U+202E›"));
    expect(await page.locator("img, script").count()).toBe(1);
    expect([faults, requests.filter((url) => url !== "data:,")]).toEqual([[], []]);
  });
});

describe.skipIf(!hasChromium)("the report of a real translation", { timeout: 60_000 }, () => {
  let report = "";

  beforeAll(async () => {
    const read = (name: string) => readFileSync(`examples/courtesy-translation/${name}`, "utf8");
    const checked = await check(read("gsi.en.txt"), read("gsi.it.txt"), { sourcePath: "gsi.en.txt", targetPath: "gsi.it.txt" });
    report = htmlReport({ checked: [checked], tool: { name: "bitextlint", version: "1.2.3" } });
  }, 60_000);

  test.each([
    ["light", "#view=texts", 1400],
    ["dark", "#view=texts", 1400],
    ["light", "#view=terms", 1400],
    ["dark", "#view=align", 1400],
    ["light", "", 900],
    ["dark", "", 390],
  ] as const)("axe finds nothing in it: %s, %s, %i pixels wide", async (colorScheme, hash, width) => {
    const { page } = await open(report, { colorScheme, viewport: { width, height: 900 } }, hash);
    await page.keyboard.press("j");
    await page.keyboard.press("f");
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test.each([900, 640, 360])("nothing sticks out at %i pixels", async (width) => {
    const { page } = await open(report, { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("on paper there are no controls", async () => {
    const { page } = await open(report);
    await page.emulateMedia({ media: "print" });
    const visible = await page
      .locator("button, select, input, .map, dialog")
      .evaluateAll((list) => list.filter((one) => one.checkVisibility()).length);
    expect(visible).toBe(0);
    expect(await page.locator(".f").first().isVisible()).toBe(true);
  });
});

describe.skipIf(!hasChromium)("ten thousand rows", { timeout: 60_000 }, () => {
  const lines = (word: string) =>
    Array.from({ length: 10_000 }, (_, k) => `${word} ${k} of the long book, as told by the one who heard it in the hall.`).join(
      "\n",
    );
  const [a, b] = [documentOf("en", lines("Sentence")), documentOf("it", lines("Frase"))];
  const findings = b.sentences.flatMap(({ range: { start }, index }) =>
    index % 20 === 0 ? [findingOf({ bead: index, target: [{ start, end: start + 5 }], fingerprint: `n${index}` })] : [],
  );

  test("open in less than two seconds and answer at once", async () => {
    const report = pageOf(checkedOf(a, b, findings));
    const painted: number[] = [];
    for (let k = 0; k < 2; k++) {
      const { page, context } = await open(report);
      painted.push(
        await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))"),
      );
      await context.close();
    }
    // The machine may have other things to do at one time.
    expect(Math.min(...painted)).toBeLessThan(2000);
    const { page } = await open(report);
    const started = Date.now();
    for (const key of ["j", "j", "j"]) await page.keyboard.press(key);
    expect(await chosen(page)).toBe("f3");
    expect(Date.now() - started).toBeLessThan(1500);
    await page.keyboard.press("/");
    await page.keyboard.type("Frase 7777 ");
    await expect.poll(() => seen(page, "tr[id]")).toEqual(["r7778"]);
  });
});
