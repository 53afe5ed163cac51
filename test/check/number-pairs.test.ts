import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pair } from "../../src/index.ts";
import { checkBitext, informed } from "../../src/run.ts";

const FOLDER = "test/fixtures/numbers";
const only = ["number-mismatch", "date-mismatch", "unit-mismatch", "number-format-wrong", "date-format-wrong"];

/** The same sentences in every language, one a line: news, law, medicine, sport, encyclopaedias. */
const texts = new Map(
  readdirSync(FOLDER).map((name) => [name.replace(".txt", ""), readFileSync(`${FOLDER}/${name}`, "utf8").trimEnd().split("\n")]),
);
const english = texts.get("en") as string[];
const others = [...texts.keys()].filter((tag) => tag !== "en");
const directions = others.flatMap((tag) => [["en", tag] as const, [tag, "en"] as const]);

async function findingsIn(from: string, to: string, source: readonly string[], target: readonly string[]) {
  const options = await informed({ only }, from, to);
  return source.flatMap((text, k) => {
    const { findings } = checkBitext(pair([text], [target[k] as string], { from, to }), options);
    return findings.length > 0 ? [{ text, target: target[k], messages: findings.map(({ message }) => message) }] : [];
  });
}

describe.each(directions)("%s to %s", (from, to) => {
  const [source, target] = [texts.get(from) as string[], texts.get(to) as string[]];

  test("has as many sentences on both sides, and nothing to find in any", async () => {
    expect(target.length).toBe(source.length);
    expect(await findingsIn(from, to, source, target)).toEqual([]);
  });
});

/** Sentences whose numbers have no room: converted, rounded, named in words on one side. */
const plain = (text: string) =>
  !/pounds|miles|°C|hundred percent|quarter of an hour|ten-member|dozen|decade|G20|100-metre|\bXIV\b|p\.m\.|10 o'clock|a\.m\.|04:17|1990s|century|1980s|1950s/.test(
    text,
  );

interface Fault {
  readonly source: string;
  readonly target: string;
}

/** One fault in a copy of each sentence that holds what is changed. */
function faults(tag: string, change: (target: string) => string | undefined): Fault[] {
  return (texts.get(tag) as string[]).flatMap((own, k) => {
    const source = english[k] as string;
    const target = plain(source) ? change(own) : undefined;
    return target === undefined || target === own ? [] : [{ source, target }];
  });
}

async function missed(tag: string, list: readonly Fault[]): Promise<string[]> {
  const found = await findingsIn(
    "en",
    tag,
    list.map(({ source }) => source),
    list.map(({ target }) => target),
  );
  return list.map(({ target }) => target).filter((target) => !found.some((own) => own.target === target));
}

const digit = (text: string) =>
  text.replace(/(?<![A-Za-z\d.,:/-])([1-9])(\d+)(?![\d:/]|世紀|年代)/u, (_, head, tail) => `${(Number(head) % 9) + 1}${tail}`);
const shorter = (text: string) => text.replace(/(?<![\d.,])(\d{1,3}[.,\u00a0 ]\d\d)\d(?![\d.,\u00a0 ]\d|\d)/u, "$1");
const magnitudes: Readonly<Record<string, readonly [RegExp, string]>> = {
  de: [/Milliarden|Mrd\./, "Millionen"],
  es: [/(?<=\d) millones/, " billones"],
  fr: [/milliards?/, "millions"],
  it: [/miliardi/, "milioni"],
  ja: [/億/, "万"],
  nl: [/miljard/, "miljoen"],
  pl: [/mld|miliarda|miliardów/, "mln"],
  pt: [/bilhão|bilhões/, "milhões"],
  ru: [/млрд|миллиарда/, "млн"],
  zh: [/亿/, "万"],
};
const months: Readonly<Record<string, readonly [RegExp, string]>> = {
  de: [/Juli|September/, "Oktober"],
  es: [/julio|septiembre/, "octubre"],
  fr: [/juillet|septembre/, "octobre"],
  it: [/luglio|settembre/, "ottobre"],
  ja: [/(?<!\d)[79]月/, "10月"],
  nl: [/juli|september/, "oktober"],
  pl: [/lipca|września/, "października"],
  pt: [/julho|setembro/, "outubro"],
  ru: [/июля|сентября/, "октября"],
  zh: [/(?<!\d)[79]月/, "10月"],
};

describe.each(others)("faults planted in %s", (tag) => {
  test("a digit", async () => {
    const list = faults(tag, digit);
    expect(list.length).toBeGreaterThan(25);
    expect(await missed(tag, list)).toEqual([]);
  });

  test("a digit lost after a mark", async () => expect(await missed(tag, faults(tag, shorter))).toEqual([]));

  test("millions for billions", async () => {
    const [from, to] = magnitudes[tag] as readonly [RegExp, string];
    const list = faults(tag, (text) => text.replace(from, to));
    expect(list.length).toBeGreaterThan(1);
    expect(await missed(tag, list)).toEqual([]);
  });

  test("a month", async () => {
    const [from, to] = months[tag] as readonly [RegExp, string];
    const list = faults(tag, (text) => (from.test(text) ? text.replace(from, to) : undefined));
    expect(list.length).toBeGreaterThan(1);
    expect(await missed(tag, list)).toEqual([]);
  });
});
