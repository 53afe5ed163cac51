import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as main from "../../src/index.ts";

const page = readFileSync("docs/guide/word-links.md", "utf8");

test("the code of the guide links what it says", async () => {
  const [, names = ""] = /^import \{ (.*) \} from "bitextlint";$/m.exec(page) ?? [];
  expect(names).not.toBe("");
  for (const name of names.split(", ")) expect(main).toHaveProperty(name);
  const [, sources = "", targets = ""] = /pair\(\["(.*)"\], \["(.*)"\]/.exec(page) ?? [];
  const bitext = main.pair([sources], [targets], { from: "en", to: "it" });
  const vocabulary = await main.coreVocabulary("en", "it");
  const { link } = main.linkerOf(bitext, vocabulary ? [vocabulary] : []);
  const found = bitext.beads
    .flatMap(link)
    .map(({ source, target }) => `${sources.slice(source.start, source.end)}=${targets.slice(target.start, target.end)}`);
  expect(found).toEqual(expect.arrayContaining(["old=vecchio", "bridge=ponte", "closed=chiuso"]));
});
