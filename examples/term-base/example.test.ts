import { expect, test } from "vitest";
import { bitextlint } from "../../test/cli/command.ts";

const cwd = import.meta.dirname;
const args = ["en.txt", "de.txt", "--from", "en", "--to", "de", "--terms", "terms.csv"];

test("report.txt is what the command prints", async () => {
  const { code, stdout } = await bitextlint(args, { cwd });
  await expect(stdout).toMatchFileSnapshot("report.txt");
  expect(code).toBe(1);
});

test("every departure from the term base is found, and nothing else", async () => {
  const { stdout } = await bitextlint([...args, "-r", "line"], { cwd });
  const found = stdout
    .trim()
    .split("\n")
    .map((line) => /^de\.txt:(\d+):\d+: \w+ (\S+) (“.+?”)/.exec(line)?.slice(1));
  expect(found).toEqual([
    ["3", "term-forbidden", "“Anzahlung”"],
    ["3", "term-forbidden", "“Leasings”"],
    ["5", "term-missing", "“service charges”"],
  ]);
});
