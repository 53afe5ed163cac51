import { describe, expect, test } from "vitest";
import { type Checked, check, defineCheck, termBaseFromCsv } from "../../src/index.ts";
import { clean, de, en } from "../cli/texts.ts";

const languages = { from: "en", to: "de" };
const idsOf = ({ findings }: Checked) => findings.map(({ checkId }) => checkId);
const next = (ids: string, reason = "a reason") => `<!-- bitextlint-ignore-next ${ids}: ${reason} -->`;

/** The lines of a text as paragraphs, with others before some of them, by number from 1. */
function withLines(text: string, added: Readonly<Record<number, string>>): string {
  const lines = [...text.trimEnd().split("\n"), ""];
  return lines.map((line, k) => (added[k + 1] === undefined ? line : `${added[k + 1]}\n${line}`)).join("\n\n");
}

const both = ["number-mismatch", "word-repeated"];
const run = (added: Readonly<Record<number, string>>, source = withLines(en, {}), options = {}) =>
  check(source, withLines(de, added), { ...languages, ...options });

describe("comments in the target", () => {
  test("are needed: without them there are two findings", async () => expect(idsOf(await run({}))).toEqual(both));

  test.each<[string, Record<number, string>, string[]]>([
    ["ignore-next, of its check in the next block", { 3: next("number-mismatch") }, ["word-repeated"]],
    ["ignore-next, not of another check", { 3: next("word-repeated") }, ["comment-unused", ...both]],
    ["ignore-next, not in a further block", { 2: next("number-mismatch") }, ["comment-unused", ...both]],
    ["ignore-next, two checks", { 3: next("number-mismatch, date-mismatch") }, ["comment-unused", "word-repeated"]],
    ["disable, to the end", { 1: "<!-- bitextlint-disable number-mismatch, word-repeated: r -->" }, []],
    [
      "disable, from there on",
      { 4: "<!-- bitextlint-disable number-mismatch, word-repeated: r -->" },
      ["number-mismatch", "comment-unused"],
    ],
    [
      "disable, to the comment that ends it",
      { 1: "<!-- bitextlint-disable number-mismatch, word-repeated: r -->", 4: "<!-- bitextlint-enable word-repeated -->" },
      ["comment-unused", "word-repeated"],
    ],
    [
      "disable, to one that ends all",
      { 3: "<!-- bitextlint-disable number-mismatch: r -->", 4: "<!-- bitextlint-enable -->" },
      ["word-repeated"],
    ],
    ["nothing without a reason", { 3: "<!-- bitextlint-ignore-next number-mismatch -->" }, ["comment-invalid", ...both]],
    ["nothing for a check that does not exist", { 3: next("numbers-mismatch") }, ["comment-invalid", ...both]],
    [
      "comments that are wrong",
      { 3: next("number-mismatch"), 4: "<!-- bitextlint-disable comment-invalid: r -->\n<!-- bitextlint-x -->" },
      ["word-repeated"],
    ],
    ["comments without effect", { 1: `<!-- bitextlint-disable comment-unused: r -->\n${next("date-mismatch")}` }, both],
  ])("silence %s", async (_, added, expected) => expect(idsOf(await run(added))).toEqual(expected));

  test("are counted, with their reason, and nothing else counts what they silence", async () => {
    const { summary, suppressed = [], findings } = await run({ 3: next("number-mismatch", "as in the book") });
    expect(suppressed.map(({ finding, by, reason }) => [finding.checkId, by, reason])).toEqual([
      ["number-mismatch", "comment", "as in the book"],
    ]);
    expect([summary.suppressed, summary.bySeverity, summary.penalty, findings.length]).toEqual([1, { minor: 1 }, 1, 1]);
  });

  test("do not change the fingerprints of other findings", async () => {
    const fingerprint = ({ findings }: Checked) => findings.find(({ checkId }) => checkId === "word-repeated")?.fingerprint;
    expect(fingerprint(await run({ 3: next("number-mismatch"), 4: "<!-- bitextlint-enable -->" }))).toBe(
      fingerprint(await run({})),
    );
  });

  test("of a check that did not run, or failed, or had not what it needs, are not without effect", async () => {
    const comments = { 1: next("number-mismatch, term-missing, end-mark-mismatch, own-fault") };
    const ownFault = defineCheck({
      meta: {
        id: "own-fault",
        category: "accuracy/addition",
        severity: "minor",
        summary: "It throws.",
        messages: { a: "A." },
        examples: [],
        stability: "stable",
      },
      bitext() {
        throw new Error("out of order");
      },
    });
    const skipped = await run(comments, undefined, { skip: ["number-mismatch", "end-mark-mismatch"], checks: [ownFault] });
    expect(idsOf(skipped)).toEqual(["word-repeated"]);
    const terms = [await termBaseFromCsv("en,de\nshop,Laden\n")];
    const unused = (await run(comments, undefined, { skip: ["end-mark-mismatch"], checks: [ownFault], terms })).findings[0];
    expect(unused?.message).toContain("number-mismatch, term-missing is");
  });

  test("for a finding that is withheld are not without effect", async () => {
    const options = { settings: { "number-mismatch": { minConfidence: 1 } } };
    expect(idsOf(await run({ 3: next("number-mismatch") }, undefined, options))).toEqual(["word-repeated"]);
    expect(idsOf(await run({ 5: next("number-mismatch") }, undefined, options))).toEqual(["word-repeated", "comment-unused"]);
  });

  test("about comments have the severity of the run, and can be left out", async () => {
    const added = { 5: next("number-mismatch"), 6: "<!-- bitextlint-x -->" };
    const { findings } = await run(added, undefined, {
      settings: { "comment-unused": "major" },
      skip: [...both, "comment-invalid"],
    });
    expect(findings).toEqual([]);
    const found = await run(added, undefined, { settings: { "comment-unused": "major" } });
    expect(found.findings.filter(({ checkId }) => checkId.startsWith("comment")).map(({ severity }) => severity)).toEqual([
      "major",
      "minor",
    ]);
    expect(idsOf(await run(added, undefined, { skip: ["comment-unused", "comment-invalid"] }))).toEqual(both);
  });

  test("two that are the same have two fingerprints", async () => {
    const { findings } = await run({ 5: `${next("number-mismatch")}\n${next("number-mismatch")}` });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });
});

describe("comments in the source", () => {
  test("silence what they stand before there", async () => {
    expect(idsOf(await run({}, withLines(en, { 3: next("number-mismatch") })))).toEqual(["word-repeated"]);
  });

  test("that have no effect are reported there", async () => {
    const { findings } = await run({}, withLines(en, { 2: next("number-mismatch") }));
    const [unused] = findings.filter(({ checkId }) => checkId === "comment-unused");
    expect([unused?.source.length, unused?.target]).toEqual([1, []]);
  });
});

describe("a sentence that is missing", () => {
  const without = de
    .split("\n")
    .filter((_, k) => k !== 4)
    .join("\n")
    .replace("4.300", "4.200")
    .replace("nahen nahen", "nahen");
  const of = async (added: Record<number, string>, source = withLines(en, {})) =>
    idsOf(await check(source, withLines(without, added), languages));

  test.each<[string, Record<number, string>]>([
    ["before the gap", { 4: next("sentence-omitted, block-omitted") }],
    ["in the gap", { 5: next("sentence-omitted, block-omitted") }],
  ])("is silenced by a comment %s", async (_, added) => {
    expect((await of({})).length).toBe(1);
    expect((await of(added)).filter((id) => !id.startsWith("comment"))).toEqual([]);
  });

  test("is silenced at the end of the text", async () => {
    const cut = `${clean.trimEnd().split("\n").slice(0, 5).join("\n")}\n`;
    expect(idsOf(await check(en, cut, languages))).toHaveLength(1);
    const commented = `${cut}${next("sentence-omitted, block-omitted")}\n`;
    expect(idsOf(await check(en, commented, languages)).filter((id) => !id.startsWith("comment"))).toEqual([]);
  });

  test("is silenced by a comment in the source", async () => {
    expect(
      (await of({}, withLines(en, { 5: next("sentence-omitted, block-omitted") }))).filter((id) => !id.startsWith("c")),
    ).toEqual([]);
  });

  test("is not silenced elsewhere", async () => {
    expect((await of({ 2: next("sentence-omitted, block-omitted") })).length).toBe(2);
  });
});

describe("a finding of several places", () => {
  const twice = defineCheck({
    meta: {
      id: "own-places",
      category: "terminology/inconsistent",
      severity: "minor",
      summary: "It finds every loaf.",
      messages: { a: "Loaves." },
      examples: [],
      stability: "stable",
    },
    *bitext({ bitext: { target } }) {
      const places = target.sentences.filter(({ text }) => text.includes("Brot"));
      yield { messageId: "a", confidence: 1, target: places.map(({ range }) => range) };
    },
  });
  const of = async (added: Record<number, string>) =>
    idsOf(await check(withLines(en, {}), withLines(clean, added), { ...languages, checks: [twice] }));

  test("is silenced where all of them are, and a comment for some of them is not without effect", async () => {
    expect(await of({ 2: next("own-places") })).toEqual(["own-places"]);
    expect(await of({ 2: next("own-places"), 3: next("own-places") })).toEqual([]);
  });
});

describe("in Markdown", () => {
  const source =
    "# Bread\n\nThe bakery sold 42 loaves. It opened in 1987.\n\n| Year | Loaves |\n|---|---|\n| 1990 | 4200 |\n| 1991 | 4300 |\n";
  const target =
    "# Brot\n\nDie Bäckerei verkaufte 43 Brote. Sie wurde 1988 eröffnet.\n\n| Jahr | Brote |\n|---|---|\n| 1990 | 4201 |\n| 1991 | 4301 |\n";
  const of = async (text: string) => {
    const { findings, bitext } = await check(source, text, { ...languages, format: "markdown" });
    return findings.map(({ checkId, target: [place] }) =>
      checkId === "number-mismatch" ? bitext.target.text.slice(place?.start, place?.end) : checkId,
    );
  };
  const line = "<!-- bitextlint-ignore-line number-mismatch: r -->";

  test.each<[string, string, string[]]>([
    ["nothing", target, ["43", "1988", "4201", "4301"]],
    ["the rest of a paragraph", target.replace("Sie", `${next("number-mismatch")} Sie`), ["43", "4201", "4301"]],
    ["a paragraph", target.replace("Die", `${next("number-mismatch")}\nDie`), ["4201", "4301"]],
    ["a table", target.replace("| Jahr", `${next("number-mismatch")}\n\n| Jahr`), ["43", "1988"]],
    ["a row", target.replace("4201", `4201 ${line}`), ["43", "1988", "4301"]],
    ["a line", target.replace("eröffnet.", `eröffnet. ${line}`), ["4201", "4301"]],
  ])("%s is silenced", async (_, text, expected) => expect(await of(text)).toEqual(expected));
});

test("no check takes a comment for text", async () => {
  const comment = "<!-- bitextlint-disable own-check: “Year 1999”, (see 3 %) of the the “old ‘Book’ -->";
  const own = defineCheck({
    meta: {
      ...{ id: "own-check", category: "accuracy/addition", severity: "minor", summary: "Nothing.", stability: "stable" },
      messages: {},
      examples: [],
    },
  });
  const options = { ...languages, all: true, checks: [own], skip: ["comment-unused"] };
  const told = async (source: string, target: string, format: "text" | "markdown") =>
    (await check(source, target, { ...options, format })).findings.map(({ message, fingerprint }) => [message, fingerprint]);
  const lines = { 1: comment, 3: comment, 5: comment, 7: comment };
  expect(await told(withLines(en, lines), withLines(de, lines), "text")).toEqual(
    await told(withLines(en, {}), withLines(de, {}), "text"),
  );
  const paragraphs = (text: string) => `# ${text.trimEnd().replaceAll("\n", "\n\n")}\n`;
  const commented = (text: string) =>
    paragraphs(text).replaceAll("\n\n", `\n\n${comment}\n\n`).replaceAll(" in ", ` in ${comment} `);
  expect((await told(commented(en), commented(de), "markdown")).map(([message]) => message)).toEqual(
    (await told(paragraphs(en), paragraphs(de), "markdown")).map(([message]) => message),
  );
});
