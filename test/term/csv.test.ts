import { describe, expect, test } from "vitest";
import { termBaseFromCsv } from "../../src/index.ts";
import type { LanguageTerms } from "../../src/term/term-base.ts";

/** The terms of each entry as "en: a + b - c; it: d": preferred bare, admitted with "+", forbidden with "-". */
const shown = (languages: readonly LanguageTerms[]) =>
  languages
    .map(({ language, preferred, admitted, forbidden }) =>
      [`${language}:`, ...preferred, ...admitted.map((term) => `+${term}`), ...forbidden.map((term) => `-${term}`)].join(" "),
    )
    .join("; ");
const read = async (csv: string) => (await termBaseFromCsv(csv)).entries.map(({ languages }) => shown(languages));

describe("termBaseFromCsv", () => {
  test.each<[string, string, string[]]>([
    ["one column for each language", "en,it\nhotspot,focolaio\n", ["en: hotspot; it: focolaio"]],
    ["several terms in a cell", "en,it\nhotspot|hot spot,focolaio; fuoco", ["en: hotspot +hot spot; it: focolaio +fuoco"]],
    ["the same term once", "en,it\nhotspot|hotspot,focolaio", ["en: hotspot; it: focolaio"]],
    ["semicolons", "en;it\nhotspot;focolaio, acceso\n", ["en: hotspot; it: focolaio, acceso"]],
    ["tabs", "en\tit\nhotspot\tfocolaio", ["en: hotspot; it: focolaio"]],
    ["Excel's first line", "sep=;\nen;it\nhotspot;focolaio", ["en: hotspot; it: focolaio"]],
    ["quoted cells", 'en,it\n"a, b","un ""c"""\n', ['en: a, b; it: un "c"']],
    ["terms on lines of a cell", 'en,it\nhotspot,"focolaio\nfuoco"\n', ["en: hotspot; it: focolaio +fuoco"]],
    [
      "a byte-order mark and CRLF",
      "\ufeffen,it\r\nhotspot,focolaio\r\n\r\nlid,tappo\r\n",
      ["en: hotspot; it: focolaio", "en: lid; it: tappo"],
    ],
    ["rows without a side", "en,it\nhotspot,\n,\n,tappo", ["en: hotspot", "it: tappo"]],
    ["regions, in any writing", "EN_gb,pt-br\nlid,tampa", ["en-GB: lid; pt-BR: tampa"]],
    ["languages by name", "English,Italian\nlid,tappo", ["en: lid; it: tappo"]],
    ["a column of numbers", "id,en,it\n7,lid,tappo", ["en: lid; it: tappo"]],
    ["Indonesian", "en,id\nlid,tutup", ["en: lid; id: tutup"]],
    [
      "a forbidden column",
      "en,it,forbidden:it\nhotspot,focolaio,punto caldo|hotspot",
      ["en: hotspot; it: focolaio -punto caldo -hotspot"],
    ],
    [
      "a forbidden column of two languages",
      "en,it,forbidden\nhotspot,focolaio,punto caldo",
      ["en: hotspot; it: focolaio -punto caldo"],
    ],
    [
      "a forbidden column that says yes or no",
      "en,it,forbidden\na,b,yes\nc,d,no\ne,f,",
      ["en: a; it: -b", "en: c; it: d", "en: e; it: f"],
    ],
    ["an admitted column", "en,it,synonyms:it\na,b,c|d", ["en: a; it: b +c +d"]],
    [
      "a status",
      "en,it,status\na,b,preferred\nc,d,Deprecated\ne,f,admitted\ng,h,new",
      ["en: a; it: b", "en: c; it: -d", "en: e; it: +f", "en: g; it: h"],
    ],
    [
      "a status of one language",
      "en,it,Status [it]\na,b|c,preferred\nd,e|f,not recommended",
      ["en: a; it: b +c", "en: d; it: -e -f"],
    ],
    ["two columns of one language", "en,it,it\na,b,c", ["en: a; it: b +c"]],
    ["columns that say nothing to us", "en,domain,it,URL\na,law,b,https://example.org", ["en: a; it: b"]],
    ["three languages", "en,it,de\na,b,c", ["en: a; it: b; de: c"]],
    ["Chinese", "en,zh\npeacekeeping,维持和平|维和", ["en: peacekeeping; zh: 维持和平 +维和"]],
  ])("reads %s", async (_, csv, entries) => expect(await read(csv)).toEqual(entries));

  test("reads what is said of a concept and of its terms", async () => {
    const { languages, entries } = await termBaseFromCsv(
      "Concept ID,en,it,pos,definition,note:it,it_description,case sensitive\n12,Bath,Bath,noun,a city,mai Bagno,la città,yes\n",
    );
    expect(languages).toEqual(["en", "it"]);
    expect(entries).toEqual([
      {
        id: "12",
        caseSensitive: true,
        partOfSpeech: "noun",
        definition: "a city",
        languages: [
          { language: "en", preferred: ["Bath"], admitted: [], forbidden: [] },
          { language: "it", preferred: ["Bath"], admitted: [], forbidden: [], note: "mai Bagno", definition: "la città" },
        ],
      },
    ]);
  });

  test.each([
    ["", "terms.csv: it is empty; begin the file with a row of language tags, such as en,it"],
    ["en,it\n", "terms.csv: it holds no terms; write a concept on each row below the headings"],
    [
      "hotspot,focolaio\nlid,tappo",
      "terms.csv:1: no column is headed by a language: the first row is “hotspot, focolaio”; begin the file",
    ],
    ["source,target\na,b", "terms.csv:1: no column is headed by a language: the first row is “source, target”; "],
    [
      "en,it\na,b\nc,d,e\n",
      "terms.csv:3: the row has 3 cells, and 2 have a heading; put a cell that holds “,” into quotation marks",
    ],
    ["en\tit\na\tb\tc\n", "terms.csv:2: the row has 3 cells, and 2 have a heading; put a cell that holds “tab” into"],
    ['en,it\n"a\nb",c\nd,"e\n', "terms.csv:4: a quoted cell is not closed; close it"],
    ["en,it,forbiden:it\na,b,c", "terms.csv:1: the column “forbiden:it” is not understood; did you mean “forbidden:it”?"],
    ["en,it,de,forbidden\na,b,c,d", "terms.csv:1: the column “forbidden” does not say of which language; name it “forbidden:it”"],
    ["en,synonyms\na,b", "terms.csv:1: the column “synonyms” does not say of which language; name it “synonyms:en”"],
  ])("refuses %j", async (csv, message) => {
    const refused = termBaseFromCsv(csv, { path: "terms.csv" });
    await expect(refused).rejects.toMatchObject({ name: "UserError" });
    await expect(refused).rejects.toThrow(message);
  });

  test("names the line where there is no path", async () => {
    await expect(termBaseFromCsv("en,it\na,b,c")).rejects.toThrow("line 2: the row has 3 cells");
  });
});
