import { expect, test } from "vitest";
import { bitextlint } from "../../test/cli/command.ts";

const cwd = import.meta.dirname;

test("report.txt is what the command prints", async () => {
  const { code, stdout, stderr } = await bitextlint(["check"], { cwd });
  await expect(stdout).toMatchFileSnapshot("report.txt");
  expect([code, stderr]).toEqual([1, ""]);
});

test("the settings of the config and both ways of silencing do what the README says", async () => {
  const { stdout } = await bitextlint(["check", "-r", "json"], { cwd });
  const { bitexts } = JSON.parse(stdout);
  const shown = bitexts.flatMap(({ findings }: { findings: { checkId: string; severity: string }[] }) => findings);
  expect(shown.map(({ checkId, severity }: Record<string, string>) => [checkId, severity])).toEqual([
    ["number-mismatch", "critical"],
  ]);
  const silenced = bitexts.map(({ summary }: { summary: { suppressed?: number } }) => summary.suppressed ?? 0);
  expect(silenced).toEqual([1, 1]);
});
