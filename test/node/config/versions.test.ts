import { expect, test } from "vitest";
import { captured, filled, patternOf } from "../../../src/node/config/pattern.ts";
import { pairsAmong } from "../../../src/node/init/versions.ts";

test.each([
  [["docs/en/a.md", "docs/it/a.md", "docs/en/b.md"], [["docs/en/*.md", "docs/it/*.md", "en", "it"]]],
  [["en/x/a.md", "de/x/a.md"], [["en/**/*.md", "de/**/*.md", "en", "de"]]],
  [
    ["a.en.md", "a.it.md", "a.fr.md"],
    [
      ["*.en.md", "*.fr.md", "en", "fr"],
      ["*.en.md", "*.it.md", "en", "it"],
    ],
  ],
  [["a_en.txt", "a_pt_BR.txt"], [["*_en.txt", "*_pt_BR.txt", "en", "pt-BR"]]],
  [["de.txt", "ja.txt"], [["de.txt", "ja.txt", "de", "ja"]]],
  [["README.md", "README.it.md"], [["README.md", "README.it.md", undefined, "it"]]],
  [["notes.md", "other.md", "zz/a.md"], []],
])("%j", (paths, pairs) => {
  const found = pairsAmong(paths).map(({ source, target, from, to }) => [source, target, from, to]);
  expect(found.sort()).toEqual(pairs);
});

test.each([
  ["docs/en/*.md", "docs/it/*.md", "docs/en/a.md", "docs/it/a.md"],
  ["en/**/*.md", "it/**/*.md", "en/a.md", "it/a.md"],
  ["en/**/*.md", "it/**/*.md", "en/x/y/a.md", "it/x/y/a.md"],
  ["*/en-*.txt", "*/it-*.txt", "one/en-two.txt", "one/it-two.txt"],
  ["a+(1)/*.md", "b/*.md", "a+(1)/x.md", "b/x.md"],
  ["en/*.md", "it/*.md", "en/x/a.md", undefined],
])("%s and %s: %s becomes %s", (source, target, path, other) => {
  const parts = captured(patternOf(source), path);
  expect(parts && filled(patternOf(target), parts)).toBe(other);
});
