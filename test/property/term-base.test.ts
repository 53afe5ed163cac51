import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBitext, pair, type TermBase, termBaseFromCsv, termBaseFromTbx, UserError } from "../../src/index.ts";
import { savage, soup } from "./soup.ts";

const runs = { numRuns: 300 };
const pieces = [
  "en",
  "it",
  ",",
  ",",
  ";",
  "\t",
  "\n",
  "\n",
  "\r\n",
  '"',
  '""',
  "|",
  "forbidden:it",
  "status",
  "yes",
  "house",
  "città",
  "图书馆",
  " ",
  "ß",
];
const tags = [
  "tbx",
  "martif",
  "conceptEntry",
  "termEntry",
  "langSet",
  "langSec",
  "tig",
  "termSec",
  "term",
  "note",
  "hi",
  "termNote",
];
const markup = tags.flatMap((tag) => [
  `<${tag}>`,
  `</${tag}>`,
  `<${tag} xml:lang="en">`,
  `<${tag} xml:lang="it" type="administrativeStatus">`,
]);

/** What a reader makes of a text; undefined where it refuses it as it should. */
async function readWith(reader: (text: string) => Promise<TermBase>, text: string): Promise<TermBase | undefined> {
  try {
    return await reader(text);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return undefined;
  }
}

/** Every entry names a term, and no term is empty. */
function expectTerms(base: TermBase | undefined): void {
  if (!base) return;
  expect(base.entries.length).toBeGreaterThan(0);
  for (const { languages } of base.entries) {
    const terms = languages.flatMap(({ preferred, admitted, forbidden }) => [...preferred, ...admitted, ...forbidden]);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter((term) => term.trim() === "")).toEqual([]);
    for (const { language } of languages) expect(base.languages).toContain(language);
  }
}

describe("no text makes a reader of term bases fail", () => {
  test("CSV", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          savage,
          soup(pieces),
          soup(pieces).map((text) => `en,it\n${text}`),
        ),
        async (text) => {
          expectTerms(await readWith(termBaseFromCsv, text));
        },
      ),
      runs,
    );
  });

  test("TBX", async () => {
    const body = fc.oneof(savage, soup([...markup, ...pieces]));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          body,
          body.map((text) => `<tbx>${text}</tbx>`),
        ),
        async (text) => {
          expectTerms(await readWith(termBaseFromTbx, text));
        },
      ),
      runs,
    );
  });
});

test("no term and no text make the checks of terms fail, and their ranges lie in the texts", () => {
  const text = fc.oneof(savage, soup([...pieces, "house", "houses", "WHO", "the"]));
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.array(text, { maxLength: 3 }),
      (source, target, own, other) => {
        const of = (language: string, preferred: readonly string[], forbidden: readonly string[]) => ({
          language,
          preferred,
          admitted: [],
          forbidden,
        });
        const languages = [of("en", own, []), of("it", other.slice(0, 1), other.slice(1))];
        const terms: TermBase[] = [{ languages: ["en", "it"], entries: [{ languages, caseSensitive: false }] }];
        const bitext = pair([source, own.join(" ")], [target, other.join(" ")], { from: "en", to: "it" });
        const { findings, failures } = checkBitext(bitext, { terms, all: true, only: ["term-missing", "term-forbidden"] });
        expect(failures).toEqual([]);
        for (const finding of findings) {
          for (const side of ["source", "target"] as const) {
            for (const { start, end } of finding[side]) {
              expect(start).toBeLessThanOrEqual(end);
              expect(end).toBeLessThanOrEqual(bitext[side].text.length);
            }
          }
        }
      },
    ),
    runs,
  );
});
