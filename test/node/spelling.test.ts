import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/index.ts";
import { checkFiles, readHunspell, spellerFinder } from "../../src/node/index.ts";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-spelling-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a dictionary with these words, in an encoding. */
function dictionary(name: string, words: readonly string[], encoding: "utf8" | "latin1" = "utf8", head = ""): string {
  const stem = join(folder, name);
  mkdirSync(join(stem, ".."), { recursive: true });
  writeFileSync(`${stem}.aff`, Buffer.from(head, encoding));
  writeFileSync(`${stem}.dic`, Buffer.from(`${words.length}\n${words.join("\n")}\n`, encoding));
  return `${stem}.aff`;
}

describe("readHunspell", () => {
  test("knows the words of the dictionary, capitalised too, and says what was meant", async () => {
    const own = await readHunspell(dictionary("plain", ["mare", "città"], "utf8", "SET UTF-8\nTRY aàe\n"), "it");
    expect(["mare", "Mare", "città", "maree", ""].map((word) => own.knows(word))).toEqual([true, true, true, false, true]);
    expect(own.suggest("citta")).toContain("città");
    own.dispose();
  });

  test("reads endings", async () => {
    const affixes = "SET UTF-8\nSFX A Y 1\nSFX A o i o\n";
    const own = await readHunspell(dictionary("endings", ["muro/A"], "utf8", affixes), "it");
    expect(["muro", "muri", "mure"].map((word) => own.knows(word))).toEqual([true, true, false]);
    own.dispose();
  });

  test.each(["ISO8859-1", "ISO-8859-15", "iso-8859-1", "microsoft-cp1252"])("reads one in %s", async (name) => {
    const affixes = `SET ${name}\nSFX \u00e9 Y 1\nSFX \u00e9 0 s .\n`;
    const own = await readHunspell(dictionary(`old-${name}`, ["città", "café/é"], "latin1", affixes), "fr");
    expect(["città", "café", "cafés", "citta"].map((word) => own.knows(word))).toEqual([true, true, true, false]);
    own.dispose();
  });

  test("complains of a file that is none, or is not there", async () => {
    await expect(readHunspell(join(folder, "words.txt"), "it")).rejects.toThrow(UserError);
    await expect(readHunspell(join(folder, "words.txt"), "it")).rejects.toThrow(/give the \.aff file/);
    await expect(readHunspell(join(folder, "none.aff"), "it")).rejects.toThrow(/there is no such file/);
    const odd = dictionary("odd", ["a"], "utf8", "SET KLINGON-1\n");
    await expect(readHunspell(odd, "it")).rejects.toThrow(/its encoding “KLINGON-1” is not known/);
  });
});

describe("spellerFinder", () => {
  /** Installs a package of the kind that npm has. */
  function install(where: string, tag: string, words: readonly string[]): void {
    const at = `${where}/node_modules/dictionary-${tag}`;
    dictionary(`${at}/index`, words, "utf8", "SET UTF-8\n");
    writeFileSync(join(folder, at, "package.json"), `{ "name": "dictionary-${tag}", "type": "module", "exports": "./index.js" }`);
    writeFileSync(join(folder, at, "index.js"), "throw new Error('nobody runs this');");
  }
  install("project", "it", ["casa"]);
  install("project", "pt", ["fato"]);
  install("project", "pt-br", ["gol"]);
  const find = spellerFinder({ folders: [join(folder, "elsewhere"), join(folder, "project/texts")] });

  test("finds packages from a folder upwards", async () => {
    const found = await find("it");
    expect([found?.language, found?.knows("casa"), found?.knows("case")]).toEqual(["it", true, false]);
  });

  test("reads one once", async () => expect(await find("it")).toBe(await find("it")));

  test("takes that of the region, else of the language", async () => {
    const languages = await Promise.all(["pt-BR", "pt_br", "pt-PT", "pt"].map(async (tag) => (await find(tag))?.language));
    expect(languages).toEqual(["pt-BR", "pt-BR", "pt", "pt"]);
  });

  test("finds none where none is installed, nor for what is no tag", async () => {
    for (const tag of ["sv", "zh", "../it", "it/../pt", ""]) expect(await find(tag)).toBeUndefined();
  });

  test("takes a file that is named before a package", async () => {
    const files = { IT: dictionary("mine", ["kasa"], "utf8", "SET UTF-8\n") };
    const found = await spellerFinder({ files, folders: [join(folder, "project")] })("it-CH");
    expect([found?.knows("kasa"), found?.knows("casa")]).toEqual([true, false]);
  });
});

test("the whole way: a file, its translation, the dictionary installed here", async () => {
  const paths = ["en", "it"].map((tag) => join(folder, `text.${tag}.txt`)) as [string, string];
  writeFileSync(paths[0], "The minister told the truth.\n");
  writeFileSync(paths[1], "Il ministro ha dischiarato la verità.\n");
  const spellerFor = spellerFinder({ folders: ["."] });
  const { findings } = await checkFiles(...paths, { from: "en", to: "it", spellerFor });
  expect(findings.filter(({ checkId }) => checkId === "spelling-wrong").map(({ data }) => data.right)).toEqual(["dichiarato"]);
  const silent = await checkFiles(...paths, { from: "en", to: "it", spellerFor, skip: ["spelling-wrong"] });
  expect(silent.findings.filter(({ checkId }) => checkId === "spelling-wrong")).toEqual([]);
});
