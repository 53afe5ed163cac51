import { describe, expect, test } from "vitest";
import { bitextlint } from "../../test/cli/command.ts";

describe("examples/two-files", () => {
  const cwd = import.meta.dirname;

  test("report.txt is what the command prints", async () => {
    const { code, stdout } = await bitextlint(["en.txt", "de.txt"], { cwd });
    await expect(stdout).toMatchFileSnapshot("report.txt");
    expect(code).toBe(1);
  });

  test("every fault put in is found", async () => {
    const { stdout } = await bitextlint(["en.txt", "de.txt"], { cwd });
    for (const id of ["number-mismatch", "sentence-omitted", "bracket-unpaired", "word-repeated"])
      expect(stdout).toContain(`  ${id}\n`);
  });
});
