import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { demands, pathOf } from "../support/demand.ts";
import { program, temporaryFolder, writeFiles } from "./command.ts";
import { clean, en } from "./texts.ts";

const cwd = temporaryFolder();
const many = Array.from({ length: 100 }, (_, k) => k);
const long = (text: string, k: number) =>
  Array.from({ length: 6 }, (_, n) => text.replaceAll("1987", `${1000 + 7 * k + n}`)).join("\n");
writeFiles(cwd, {
  "bitextlint.config.json": JSON.stringify({ pairs: [{ source: "en/*.txt", target: "de/*.txt", from: "en", to: "de" }] }),
  ...Object.fromEntries(
    many.flatMap((k) => [
      [`en/${k}.txt`, long(en, k)],
      [`de/${k}.txt`, long(clean, k)],
    ]),
  ),
  "one.en.txt": en,
  "one.de.txt": clean,
});

/** What the command writes to a terminal. */
const onTerminal = (...args: string[]) =>
  spawnSync(
    pathOf("script") ?? "",
    ["-qec", [process.execPath, program, "check", ...args].map((part) => `'${part}'`).join(" "), "/dev/null"],
    {
      cwd,
      encoding: "utf8",
      env: { ...process.env, TERM: "xterm" },
    },
  ).stdout;

describe.skipIf(!demands("script", "bsdutils"))("the progress bar", () => {
  test(
    "shows on a terminal how far long work is",
    () => expect(onTerminal("-r", "json=out.json")).toMatch(/\d+ of 100 pairs/),
    120_000,
  );
  test(
    "does not show with --quiet",
    () => expect(onTerminal("--quiet", "-r", "json=out.json")).not.toContain("of 100 pairs"),
    120_000,
  );
  test("does not show for short work", () => {
    expect(onTerminal("one.en.txt", "one.de.txt", "--from", "en", "--to", "de")).not.toMatch(/\d+ of \d+ pairs/);
  });
});
