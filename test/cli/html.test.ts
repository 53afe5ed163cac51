import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { de, en } from "./texts.ts";

const cwd = temporaryFolder();
writeFiles(cwd, { "en.txt": en, "de.txt": de });
const args = ["check", "en.txt", "de.txt", "--from", "en", "--to", "de"];

describe("--report html", () => {
  test("writes the page to a file, beside the report on the terminal", async () => {
    const plain = await bitextlint(args, { cwd });
    const ended = await bitextlint([...args, "--report", "html=out.html", "--report", "terminal"], { cwd });
    expect(ended).toEqual(plain);
    const html = readFileSync(join(cwd, "out.html"), "utf8");
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" data-start="texts">/);
    expect(html).toMatch(/<\/html>\n$/);
    expect(html).toContain("<title>de.txt – bitextlint</title>");
    const findings = /^(\d+) finding/m.exec(plain.stdout)?.[1];
    expect(html.match(/<article class="f /g)).toHaveLength(Number(findings));
  });

  test("prints it where no file is named, the same each time", async () => {
    const [first, second] = await Promise.all([
      bitextlint([...args, "-r", "html"], { cwd }),
      bitextlint([...args, "-r", "html"], { cwd }),
    ]);
    expect(first.stdout).toContain("<!DOCTYPE html>");
    expect(second).toEqual(first);
  });

  test("shows an alignment too", async () => {
    const { code, stdout } = await bitextlint(["align", "en.txt", "de.txt", "--from", "en", "--to", "de", "-r", "html"], { cwd });
    expect([code, stdout.match(/data-start="\w+"/)?.[0]]).toEqual([0, 'data-start="align"']);
  });

  test("says on one line where the file cannot be written", async () => {
    const ended = await bitextlint([...args, "-r", "html=no/such/folder/out.html"], { cwd });
    expect(complaintOf(ended)).toContain("no/such/folder/out.html: its folder does not exist");
  });
});
