import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type BaselineEntry, htmlReport, readBaseline, writeBaseline } from "../../src/index.ts";
import { bitextlint, temporaryFolder, writeFiles } from "../cli/command.ts";
import { de, en } from "../cli/texts.ts";
import { made } from "../report/html/page.ts";
import { checkedOf, documentOf, findingOf } from "../report/made.ts";
import { browserOf, hasChromium } from "../support/chromium.ts";

const open = browserOf();

/** Downloads the decisions of a page, and gives the file. */
async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download decisions" }).click(),
  ]);
  return download.path();
}

/** Presses keys, one after the other. */
async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const entriesOf = (file: string) => readBaseline(readFileSync(file, "utf8")).findings;

describe.skipIf(!hasChromium)("decisions of the HTML report", { timeout: 60_000 }, () => {
  test("are a baseline that the command takes as it is", async () => {
    const root = temporaryFolder();
    const cwd = join(root, "work");
    mkdirSync(cwd);
    writeFiles(cwd, { "en.txt": en, "texts/de.txt": de });
    const args = ["en.txt", "texts/de.txt", "--from", "en", "--to", "de"];
    const report = async (...more: string[]) => {
      expect((await bitextlint([...args, ...more, "-r", "html=report.html"], { cwd })).stderr).toBe("");
      return open(readFileSync(join(cwd, "report.html"), "utf8"));
    };

    // The first finding is a false alarm, for a reason; the other is not decided.
    const first = await report();
    await press(first.page, "jf");
    await first.page.getByLabel("Reason").fill("as the bakery says");
    copyFileSync(await downloaded(first.page), join(cwd, "b.json"));
    const text = readFileSync(join(cwd, "b.json"), "utf8");
    expect(writeBaseline(readBaseline(text))).toBe(text);
    const heard = await bitextlint([...args, "--baseline", "b.json"], { cwd });
    expect([heard.code, heard.stderr]).toEqual([0, ""]);
    expect(heard.stdout).toContain("1 finding (1 minor) in texts/de.txt · 1 silenced");

    // What the command would have written is the same, the decision aside.
    await bitextlint([...args, "--baseline", "own.json", "--update-baseline"], { cwd });
    const [entry] = entriesOf(join(cwd, "own.json")).filter(({ checkId }) => checkId === "number-mismatch");
    expect(entriesOf(join(cwd, "b.json"))).toEqual([{ ...entry, reason: "as the bakery says", decision: "false alarm" }]);

    // The next page shows what is left; its file holds what was decided before as well.
    const second = await report("--baseline", "b.json");
    expect(await second.page.locator(".f").count()).toBe(1);
    await press(second.page, "jf");
    copyFileSync(await downloaded(second.page), join(cwd, "b.json"));
    expect(entriesOf(join(cwd, "b.json")).map(({ checkId, reason }) => [checkId, reason])).toEqual([
      ["number-mismatch", "as the bakery says"],
      ["word-repeated", ""],
    ]);
    const silent = await bitextlint([...args, "--baseline", "b.json", "--quiet"], { cwd });
    expect(silent).toEqual({ code: 0, stdout: "", stderr: "" });

    // An update keeps all that people decided, to the byte.
    const before = readFileSync(join(cwd, "b.json"), "utf8");
    await bitextlint([...args, "--baseline", "b.json", "--update-baseline"], { cwd });
    expect(readFileSync(join(cwd, "b.json"), "utf8")).toBe(before);
  });

  const entries: BaselineEntry[] = [
    { fingerprint: "f1", checkId: "file-mixed", path: "x/it.txt", reason: "other file" },
    { fingerprint: "f2", checkId: "number-mismatch", path: "it.txt", reason: "before", decision: "done" },
    { fingerprint: "gone", checkId: "a-check", path: "it.txt", reason: `</section>"'\u202eabc\u0085` },
  ];
  const page = () =>
    htmlReport({ checked: [made], tool: { name: "bitextlint", version: "1.2.3" }, baseline: { entries, paths: ["it.txt"] } });

  test("keep what the baseline of the run says, under its names for the files", async () => {
    const { page: own } = await open(page());
    await press(own, "jj");
    await press(own, "jf");
    const file = await downloaded(own);
    expect(entriesOf(file).map(({ path, fingerprint, reason, decision }) => [path, fingerprint, reason, decision])).toEqual([
      ["it.txt", "gone", `</section>"'\u202eabc\u0085`, undefined],
      ["it.txt", "f2", "before", "done"],
      ["it.txt", "f3", "", "false alarm"],
      ["x/it.txt", "f1", "other file", undefined],
    ]);
    // Taken back, it leaves the file.
    await press(own, "f");
    expect(entriesOf(await downloaded(own)).map(({ fingerprint }) => fingerprint)).toEqual(["gone", "f2", "f1"]);
  });

  test("that are loaded leave with the others, those of other files too", async () => {
    const { page: own } = await open(htmlReport({ checked: [made], tool: { name: "bitextlint", version: "1.2.3" } }));
    const other: BaselineEntry = { fingerprint: "o", checkId: "o-check", path: "z.txt" };
    const mine: BaselineEntry = { fingerprint: "f2", checkId: "number-mismatch", path: "docs/it.txt", reason: "mine" };
    const buffer = Buffer.from(writeBaseline({ version: 1, findings: [other, mine] }));
    await own.locator("#load").setInputFiles({ name: "b.json", mimeType: "application/json", buffer });
    await expect.poll(() => own.locator("#progress").textContent()).toBe("1 of 4 decided");
    expect(entriesOf(await downloaded(own)).map(({ fingerprint, reason }) => [fingerprint, reason])).toEqual([
      ["f2", "mine"],
      ["o", undefined],
    ]);
    await press(own, "jjf");
    expect(entriesOf(await downloaded(own)).map(({ fingerprint }) => fingerprint)).toEqual(["o"]);
  });

  test("say what was found to the letter, whatever letters it has", async () => {
    const text = `He said “\u202eabc” \u0085 & <b> 'x' \ud83d\ude00 end.`;
    const checked = checkedOf(documentOf("en", text), documentOf("it", text, "it.txt"), [
      findingOf({ message: text, fingerprint: "m", target: [{ start: 0, end: 2 }] }),
    ]);
    const { page: own } = await open(htmlReport({ checked: [checked], tool: { name: "bitextlint", version: "1.2.3" } }));
    await press(own, "jf");
    expect(entriesOf(await downloaded(own))[0]).toMatchObject({ message: text, excerpt: text });
  });
});
