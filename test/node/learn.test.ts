import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type LearnOptions, learnLexicon, readLexicon, writeLexicon } from "../../src/node/index.ts";
import { phrases } from "./phrases.ts";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-learn-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const jsonl = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join("\n");
const languages = { sourceLang: "en", targetLang: "it" };
const segments = (sourceLang: string, targetLang: string) =>
  jsonl(...phrases.map(([source, target]) => ({ source, target, sourceLang, targetLang })));
const sides = [phrases.map(([source]) => source), phrases.map(([, target]) => target)] as const;
const variants = (from: string, to: string) =>
  phrases
    .map(
      ([a, b]) =>
        `<tu><tuv xml:lang="${from}"><seg>${a}</seg></tuv><tuv xml:lang="${to}"><seg>${b}</seg></tuv><tuv xml:lang="sv"><seg>x</seg></tuv></tu>`,
    )
    .join("\n");
const tmx = (body: string) => `<tmx version="1.4"><header srclang="en-GB"/><body>${body}</body></tmx>`;

for (const [name, content] of Object.entries({
  "a.tmx": tmx(variants("en-GB", "it-IT")),
  "segments.jsonl": segments("en", "it"),
  "mixed.jsonl": `${segments("en", "it")}\n\n${segments("de", "it")}\n`,
  "bare.jsonl": jsonl({ source: "A lid.", target: "Un coperchio." }),
  "aligned.jsonl": jsonl({ source: sides[0], target: sides[1], aligned: true, ...languages }),
  "arrays.jsonl": jsonl({ source: sides[0], target: sides[1], ...languages }),
  "documents.jsonl": jsonl({ source: sides[0].join("\n\n"), target: sides[1].join("\n\n"), ...languages }),
  "uneven.jsonl": jsonl({ source: ["a", "b"], target: ["a"], aligned: true, ...languages }),
  "broken.jsonl": `${segments("en", "it")}\n{"source":`,
  "odd.jsonl": jsonl({ source: 1, target: "x" }),
  "blank.jsonl": "\n \n",
  "none.tmx": tmx(""),
  "en.md": `# Words\n\n${sides[0].join("\n\n")}\n`,
  "it.md": `# Parole\n\n${sides[1].join("\n\n")}\n`,
  "junk.lexicon": Buffer.from([0x1f, 0x8b, 8, 0, 0]),
  "de.txt": "Der Deckel liegt auf der alten Kiste. Das Haus steht an der Straße, und niemand wohnt mehr darin.\n",
})) {
  writeFileSync(at(name), content);
}

const learn = (names: readonly string[], options: LearnOptions = {}) => learnLexicon(names.map(at), options);
const best = (row: ReadonlyMap<string, number> | undefined) => [...(row ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];

async function textOf(names: readonly string[], options?: LearnOptions): Promise<string> {
  await writeLexicon(at("out.lexicon"), await learn(names, options));
  return gunzipSync(readFileSync(at("out.lexicon"))).toString();
}

describe("learnLexicon", () => {
  test.each<[string, string[], LearnOptions]>([
    ["TMX", ["a.tmx"], {}],
    ["pairs of segments", ["segments.jsonl"], {}],
    ["aligned arrays", ["aligned.jsonl"], {}],
    ["arrays", ["arrays.jsonl"], { unit: "document" }],
    ["documents on a line", ["documents.jsonl"], { unit: "document" }],
    ["two files", ["en.md", "it.md"], {}],
    ["two files and a memory", ["en.md", "a.tmx", "it.md"], { from: "en", to: "it" }],
  ])("learns from %s", async (_, names, options) => {
    const lexicon = await learn(names, options);
    expect(lexicon.languages).toEqual({ from: "en", to: "it" });
    for (const [word, rendering] of [
      ["lid", "coperch"],
      ["kettle", "bollito"],
      ["drawer", "cassett"],
      ["barrow", "carriol"],
    ] as const) {
      expect([word, best(lexicon.get(word))]).toEqual([word, rendering]);
    }
  });

  test("learns the same from the same pairs, in whatever form they come", async () => {
    const expected = await textOf(["a.tmx"]);
    expect(await textOf(["segments.jsonl"])).toBe(expected);
    expect(await textOf(["aligned.jsonl"])).toBe(expected);
  });

  test("takes the languages named, of a memory and of records", async () => {
    expect((await learn(["a.tmx"], { from: "it", to: "en" })).languages).toEqual({ from: "it", to: "en" });
    expect((await learn(["a.tmx"], { to: "sv" })).languages).toEqual({ from: "en", to: "sv" });
    expect(await textOf(["mixed.jsonl"], { from: "en", to: "it" })).toBe(await textOf(["segments.jsonl"]));
    expect((await learn(["mixed.jsonl"], { from: "de" })).languages).toEqual({ from: "de", to: "it" });
  });

  test("takes the languages named for records that name none", async () => {
    expect((await learn(["bare.jsonl"], { from: "en", to: "it" })).languages).toEqual({ from: "en", to: "it" });
  });

  test("adds the counts of lexicons", async () => {
    await writeLexicon(at("a.lexicon"), await learn(["a.tmx"]));
    const [once, twice] = [await learn(["a.lexicon"]), await learn(["a.lexicon", "a.lexicon"])];
    const count = (lexicon: typeof once) => new Map(lexicon.counts()).get("kettle")?.get("bollito") ?? 0;
    expect(count(twice)).toBeCloseTo(2 * count(once));
    expect(await textOf(["a.lexicon"])).toBe(await textOf(["a.tmx"]));
    expect(count(await learn(["a.lexicon", "segments.jsonl"]))).toBeCloseTo(count(twice));
  });

  test("writes the same bytes for the same input, with nothing of the time or the system", async () => {
    const bytes = await Promise.all(
      ["1.lexicon", "2.lexicon"].map(async (name) => {
        await writeLexicon(at(name), await learn(["a.tmx"]));
        return readFileSync(at(name));
      }),
    );
    expect(bytes[0]).toEqual(bytes[1]);
    expect([...(bytes[0] as Buffer).subarray(3, 8), bytes[0]?.[9]]).toEqual([0, 0, 0, 0, 0, 255]);
  });

  test("is read again as knowledge", async () => {
    await writeLexicon(at("k.lexicon"), await learn(["a.tmx"]));
    const known = await readLexicon(at("k.lexicon"));
    expect([known.languages, best(known.get("kettle"))]).toEqual([{ from: "en", to: "it" }, "bollito"]);
  });

  test.each<[string[], LearnOptions, string]>([
    [["no.tmx"], {}, "no.tmx: there is no such file; check the path"],
    [["no.jsonl"], {}, "no.jsonl: there is no such file; check the path"],
    [["no.lexicon"], {}, "no.lexicon: there is no such file; check the path"],
    [["en.md"], {}, "1 document is named; give them in pairs: source, target, source, target …"],
    [
      ["a.tmx"],
      { from: "en", to: "fr" },
      "a.tmx: it holds no segments in en and fr; name two of its languages: en-GB, it-IT, sv",
    ],
    [["none.tmx"], {}, "none.tmx: it holds no segments in any and any other; give a file with translations"],
    [["segments.jsonl"], { from: "pl" }, "segments.jsonl: it holds no records in pl and any other; check --from and --to"],
    [["blank.jsonl"], {}, "blank.jsonl: it holds no records in any and any other; check --from and --to"],
    [["mixed.jsonl"], {}, "mixed.jsonl:27: it is de → it, and not en → it; learn a lexicon for each pair of languages"],
    [["bare.jsonl"], {}, "bare.jsonl:1: the source language is not known; give sourceLang on the record, or --from"],
    [["bare.jsonl"], { from: "en" }, "bare.jsonl:1: the target language is not known; give targetLang on the record, or --to"],
    [
      ["uneven.jsonl"],
      {},
      "uneven.jsonl:1: 2 source segments stand against 1 target segments; give as many of either, or let them be aligned",
    ],
    [
      ["odd.jsonl"],
      {},
      "odd.jsonl:1: source is not a string or an array of strings; give source as a string or an array of strings",
    ],
    [["junk.lexicon"], {}, "junk.lexicon: it cannot be unpacked (unexpected end of file); fetch it anew"],
    [["en.md", "en.md"], {}, "en.md: both sides are of one language (en); name the languages with --from and --to"],
    [["a.tmx", "de.txt", "it.md"], {}, "it.md: it is de → it, and not en → it; learn a lexicon for each pair of languages"],
  ])("refuses %j %j", async (names, options, message) => {
    await expect(learn(names, options)).rejects.toMatchObject({
      name: "UserError",
      message: /^\d/.test(message) ? message : join(folder, message),
    });
  });

  test("names the line that is no JSON", async () => {
    await expect(learn(["broken.jsonl"])).rejects.toThrow(/broken\.jsonl:26: it is not JSON \(/);
  });
});
