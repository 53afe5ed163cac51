import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-pipeline-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("output.txt is what pipeline.ts prints, and what it holds back is in its file", async () => {
  const held = join(folder, "held.jsonl");
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" ")));
  vi.stubEnv("HELD", held);
  await import("./pipeline.ts");
  vi.unstubAllEnvs();
  log.mockRestore();
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("output.txt");
  const ids = readFileSync(held, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(["winter", "service", "labels", "broken"]);
});
