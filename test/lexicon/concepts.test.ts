import { expect, test } from "vitest";
import { kindOf } from "../../src/lexicon/concepts.ts";
import { coreVocabulary } from "../../src/lexicon/core/index.ts";

test.each([
  ["en", "because", "grammar"],
  ["en", "museum", "noun"],
  ["en", "directory", "noun"],
  ["en", "good", "adjective"],
  ["en", "quiet", "adjective"],
  ["en", "accept", "verb"],
  ["en", "write", "verb"],
  ["en", "protein", "noun"],
  ["it", "museo", "noun"],
  ["it", "buono", "adjective"],
  ["it", "scrivere", "verb"],
  ["de", "museum", "noun"],
  ["de", "schreiben", "verb"],
  ["fr", "accepter", "verb"],
])("%s: “%s” is a %s", async (language, word, kind) => {
  const vocabulary = await coreVocabulary(language, language === "en" ? "it" : "en");
  const concepts = vocabulary?.concepts?.("source", word) ?? [];
  expect(concepts.map(kindOf)).toContain(kind);
});
