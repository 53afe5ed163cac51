import { describe, expect, test } from "vitest";
import { termBaseFromTbx } from "../../src/index.ts";

const basic = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
  <martifHeader><fileDesc><sourceDesc><p>made for a test</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry id="c1">
      <descrip type="definition">a place of
        conflict</descrip>
      <note>of ours</note>
      <langSet xml:lang="en"><tig><term>hotspot</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
      <langSet xml:lang="it">
        <note>mai “punto”</note>
        <ntig><termGrp><term>focolaio</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>fuoco &amp; <hi>fiamma</hi></term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
        <tig><term>punto caldo</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
        <tig><term>hotspot</term><termNote type="normativeAuthorization">supersededTerm</termNote></tig>
      </langSet>
    </termEntry>
    <termEntry><langSet xml:lang="en"><tig><term>  </term></tig></langSet></termEntry>
  </body></text>
</martif>`;

const version3 = (
  status: string,
) => `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
  <text><body><conceptEntry id="c1">
    <min:definition>a thing</min:definition>
    <langSec xml:lang="en"><termSec><term>lid</term></termSec></langSec>
    <langSec xml:lang="pt_br"><termSec><term>tampa</term>${status}</termSec><termSec><term>tampo</term></termSec></langSec>
  </conceptEntry></body></text></tbx>`;

describe("termBaseFromTbx", () => {
  test("reads version 2", async () => {
    expect(await termBaseFromTbx(basic, { path: "a.tbx" })).toEqual({
      path: "a.tbx",
      languages: ["en", "it"],
      entries: [
        {
          id: "c1",
          caseSensitive: false,
          definition: "a place of conflict",
          note: "of ours",
          languages: [
            { language: "en", preferred: ["hotspot"], admitted: [], forbidden: [], partOfSpeech: "noun" },
            {
              language: "it",
              preferred: ["focolaio"],
              admitted: ["fuoco & fiamma"],
              forbidden: ["punto caldo", "hotspot"],
              note: "mai “punto”",
            },
          ],
        },
      ],
    });
  });

  test.each([
    ["", { preferred: ["tampa"], admitted: ["tampo"], forbidden: [] }],
    [
      "<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>",
      { preferred: ["tampo"], admitted: [], forbidden: ["tampa"] },
    ],
    [
      '<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>',
      { preferred: ["tampo"], admitted: ["tampa"], forbidden: [] },
    ],
    ['<termNote type="administrativeStatus">forbidden</termNote>', { preferred: ["tampo"], admitted: [], forbidden: ["tampa"] }],
  ])("reads version 3 with the status %s", async (status, terms) => {
    const { languages, entries } = await termBaseFromTbx(version3(status));
    expect(languages).toEqual(["en", "pt-BR"]);
    expect(entries[0]?.definition).toBe("a thing");
    expect(entries[0]?.languages[1]).toEqual({ language: "pt-BR", ...terms });
  });

  test("reads that capitals count", async () => {
    const { entries } = await termBaseFromTbx(version3('<termNote type="caseSensitive">yes</termNote>'));
    expect(entries[0]?.caseSensitive).toBe(true);
  });

  test("puts together what an entry says twice of a language", async () => {
    const twice = version3("").replace("pt_br", "en");
    const { entries } = await termBaseFromTbx(twice);
    expect(entries[0]?.languages).toEqual([{ language: "en", preferred: ["lid"], admitted: ["tampa", "tampo"], forbidden: [] }]);
  });

  test.each([
    ["<tmx version='1.4'></tmx>", "a.tbx: it is XML, and no TBX: it begins with <tmx>; export the terms as TBX or CSV"],
    ["<tbx>\n<text></tbx>", "a.tbx: it cannot be read as XML (at 2:12: unexpected close tag); give a well-formed TBX file"],
    ["en,it\n", "a.tbx: it cannot be read as XML (at 2:0: text data outside of root node); give a"],
    ["<tbx></tbx>", "a.tbx: it holds no terms; give a TBX file with entries, or a CSV file"],
    [
      "<tbx>\n<conceptEntry>\n<langSec><termSec><term>a</term></termSec></langSec>",
      "a.tbx:3: “” is not a language tag; give <langSec> an xml:lang",
    ],
    ['<!DOCTYPE tbx [<!ENTITY a "b">]><tbx>&a;</tbx>', "a.tbx: it cannot be read as XML (at 1:"],
  ])("refuses %s", async (text, message) => {
    const refused = termBaseFromTbx(text, { path: "a.tbx" });
    await expect(refused).rejects.toMatchObject({ name: "UserError" });
    await expect(refused).rejects.toThrow(message);
  });
});
