import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";

const cwd = temporaryFolder();
const dictionary = resolve("node_modules/dictionary-it");
writeFiles(cwd, {
  "en.txt": "The minister told the truth.\n",
  "it.txt": "Il ministro ha dischiarato la verità.\n",
  "bitextlint.config.json": JSON.stringify({
    pairs: [{ source: "en.txt", target: "it.txt", from: "en", to: "it" }],
    spelling: { it: "words/it_IT.aff" },
  }),
});
for (const part of ["aff", "dic"]) cpSync(join(dictionary, `index.${part}`), join(cwd, `words/it_IT.${part}`));
const files = ["en.txt", "it.txt", "--from", "en", "--to", "it", "--only", "spelling-wrong"];
const FOUND = "“dischiarato” is misspelt: “dichiarato”?";

describe("a dictionary for spelling", () => {
  test("is not there: nothing is said", async () => {
    const { code, stdout } = await bitextlint(files, { cwd });
    expect([code, stdout.includes("dischiarato")]).toEqual([0, false]);
  });

  test("is named on the command line", async () => {
    const { stdout } = await bitextlint([...files, "--spelling", "it=words/it_IT.aff"], { cwd });
    expect(stdout).toContain(FOUND);
  });

  test("is named in the config", async () => {
    expect((await bitextlint(["check"], { cwd })).stdout).toContain(FOUND);
    expect((await bitextlint(["check", "--skip", "spelling-wrong"], { cwd })).stdout).not.toContain("dischiarato");
  });

  test("is installed where the command runs", async () => {
    const project = join(cwd, "project");
    cpSync(dictionary, join(project, "node_modules/dictionary-it"), { recursive: true });
    writeFiles(project, { "en.txt": "The minister told the truth.\n", "it.txt": "Il ministro ha dischiarato la verità.\n" });
    expect((await bitextlint(files, { cwd: project })).stdout).toContain(FOUND);
    const stdin = JSON.stringify({
      source: "He told the truth.",
      target: "Ha dischiarato la verità.",
      sourceLang: "en",
      targetLang: "it",
    });
    const { stdout } = await bitextlint(["stream", "--unit", "segment", "--only", "spelling-wrong"], { cwd: project, stdin });
    expect(JSON.parse(stdout).findings).toMatchObject([{ checkId: "spelling-wrong", target: [{ start: 3, end: 14 }] }]);
  });
});

test.each([
  ["words/it_IT.aff", /^--spelling: “words\/it_IT\.aff” does not say of which language; write it as it=path\/to\/it_IT\.aff$/],
  ["it=none.aff", /^none\.(?:aff|dic): there is no such file/],
  ["it=en.txt", /^en\.txt: it is no dictionary for spelling; give the \.aff file/],
])("--spelling %s is refused in one line", async (value, complaint) => {
  expect(complaintOf(await bitextlint([...files, "--spelling", value], { cwd }))).toMatch(complaint);
});
