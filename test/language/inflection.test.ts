import { expect, test } from "vitest";
import { formsOf, inflections } from "../../src/language/inflection.ts";

test.each([
  ["en", "library", "libraries"],
  ["en", "pretend", "pretended"],
  ["en", "realise", "realising"],
  ["it", "parente", "parenti"],
  ["it", "pretendere", "pretendono"],
  ["it", "fabbrica", "fabbriche"],
  ["fr", "actuel", "actuelles"],
  ["fr", "pretendre", "pretendait"],
  ["es", "realizar", "realizaron"],
  ["es", "actual", "actuales"],
  ["pt", "taxa", "taxas"],
  ["pt", "leitura", "leituras"],
  ["de", "aktuell", "aktuellen"],
  ["de", "spenden", "spendete"],
  ["nl", "actueel", "actueel"],
  ["pl", "aktualny", "aktualnych"],
  ["pl", "recepta", "recepty"],
  ["ru", "magazin", "magazine"],
  ["ru", "aktualnyi", "aktualnaa"],
])("%s %s has the form %s", (tag, word, form) => expect(formsOf(word, tag)).toContain(form));

test("a longer ending goes first", () => {
  for (const rows of Object.values(inflections)) {
    const endings = rows.map(([ending]) => ending);
    for (const [k, ending] of endings.entries()) {
      const shadowed = endings.slice(k + 1).filter((later) => later.endsWith(ending));
      expect(shadowed).toEqual([]);
    }
  }
});

test("a language without rules has the word alone", () => expect(formsOf("talo", "fi")).toEqual(["talo"]));
