import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Found {
  readonly category: string;
  readonly source: readonly Place[];
  readonly target: readonly Place[];
}

interface Edit {
  readonly type: string;
  readonly mustFlag: boolean;
  readonly where: { readonly srcStart: number; readonly srcEnd: number; readonly tgtStart: number; readonly tgtEnd: number };
}

interface Label {
  readonly kind: string;
  readonly spans: readonly (Place & { readonly side: string })[];
}

interface Judgement {
  readonly checkId: string;
  readonly messageId: string;
  readonly category: string;
  readonly confidence: number;
  readonly verdict: string;
  readonly kind: string;
}

interface Counted {
  readonly findings: number;
  readonly right: number;
  readonly said: number;
  readonly share: number;
}

interface Calibration extends Counted {
  readonly beside: number;
  readonly shown: Counted;
  readonly planted: Counted;
  readonly clean: number;
  readonly tenths: (Counted & { from: number })[];
  readonly map: (Counted & { from: number; to: number })[];
}

const own = async (name: string) => import(/* @vite-ignore */ pathToFileURL(resolve("test/eval", name)).href);

// The scripts are plain JavaScript, run with the built package; the types here are those that they keep to.
const { foundOf, judgeLabelled, judgePlanted } = (await own("verdicts.mjs")) as {
  judgePlanted: (findings: readonly Found[], edits: readonly Edit[]) => string[];
  foundOf: (findings: readonly Found[], edits: readonly Edit[]) => { type: string; fault: boolean; found: boolean }[];
  judgeLabelled: (findings: readonly Found[], labels: readonly Label[]) => string[];
};
const { alarmsOf, byCheck, byType, calibrationOf } = (await own("calibration.mjs")) as {
  alarmsOf: (
    findings: readonly Pick<Judgement, "category" | "confidence">[],
    units: number,
    per: number,
  ) => { alarms: number; rate: number; categories: { category: string; alarms: number; rate: number }[] };
  byCheck: (
    list: readonly Judgement[],
    ids: readonly string[],
  ) => ({ check: string; judged: boolean; messages: { message: string }[] } & Calibration)[];
  byType: (list: readonly { type: string; fault: boolean; found: boolean }[]) => { type: string; edits: number; found: number }[];
  calibrationOf: (list: readonly Judgement[]) => Calibration;
};
const { printed, written } = (await own("calibration-tables.mjs")) as {
  printed: (summary: unknown) => string;
  written: (page: string, summary: unknown, path: string) => string;
};
const { dataOf } = (await own("calibration-data.mjs")) as {
  dataOf: (folder: string) => Record<string, { id: string; source: string; place: string; labels?: Label[] }[]>;
};

const found = (category: string, source: Place[], target: Place[] = []): Found => ({ category, source, target });
const at = (start: number, end: number): Place => ({ start, end });
const edit = (type: string, [srcStart, srcEnd, tgtStart, tgtEnd]: number[], mustFlag = true) =>
  ({ type, mustFlag, where: { srcStart, srcEnd, tgtStart, tgtEnd } }) as Edit;

describe("verdicts on planted faults", () => {
  const number = "accuracy/mistranslation/number";
  const edits = [
    edit("number_digit", [0, 20, 10, 12]),
    edit("omit_sentence", [21, 61, 24, 24]),
    edit("neutral_quotes", [62, 80, 40, 50], false),
  ];
  const cases: [string, Found, string][] = [
    ["the category fits and the source segment is touched", found(number, [at(5, 7)]), "right"],
    ["the category fits and the place in the target is touched", found(number, [], [at(11, 13)]), "right"],
    ["a date is a number too", found("accuracy/mistranslation/date", [at(5, 7)]), "right"],
    ["another category on a fault", found("terminology/inconsistent", [at(5, 7)]), "beside"],
    ["an empty place beside the gap", found("accuracy/omission", [at(30, 40)], [at(25, 25)]), "right"],
    ["an empty place between two segments touches neither", found("accuracy/omission", [at(20, 20)]), "wrong"],
    ["where nothing was changed", found(number, [at(90, 92)], [at(70, 72)]), "wrong"],
    ["no place at all", found(number, []), "wrong"],
    ["meaning on a harmless edit", found("terminology/inconsistent", [], [at(41, 42)]), "wrong"],
    ["form on a harmless edit", found("linguistic-conventions/quotes", [], [at(41, 42)]), "beside"],
  ];
  test.each(cases)("%s", (_, finding, verdict) => {
    expect(judgePlanted([finding], edits)).toEqual([verdict]);
  });

  test("in a document without edits all are wrong", () => {
    expect(judgePlanted([found(number, [at(0, 3)]), found("locale-conventions/spacing", [])], [])).toEqual(["wrong", "wrong"]);
  });

  test("a whole sentence is found when half of it is covered", () => {
    const omission = (...source: Place[]) => foundOf([found("accuracy/omission", source, [at(24, 24)])], edits)[1]?.found;
    expect(omission(at(21, 40))).toBe(false);
    expect(omission(at(21, 41))).toBe(true);
    expect(omission(at(21, 31), at(35, 45))).toBe(true);
  });

  test("a harmless edit is alarmed by findings of meaning alone", () => {
    const alarmed = (category: string) => foundOf([found(category, [], [at(41, 42)])], edits)[2];
    expect(alarmed("accuracy/addition")).toEqual({ type: "neutral_quotes", fault: false, found: true });
    expect(alarmed("linguistic-conventions/quotes")?.found).toBe(false);
  });

  test("a kind of fault that is not known is named by any category", () => {
    const verdict = (category: string, type: string) =>
      judgePlanted([found(category, [at(5, 7)])], [edit(type, [0, 20, 10, 12])]);
    expect(verdict("locale-conventions/spacing", "constructor")).toEqual(["right"]);
    expect(verdict("locale-conventions/spacing", "omission")).toEqual(["beside"]);
    expect(verdict("accuracy/omissions", "omission")).toEqual(["beside"]);
  });
});

describe("verdicts on labelled pairs", () => {
  const label = (kind: string, ...spans: [string, number, number][]): Label => ({
    kind,
    spans: spans.map(([side, start, end]) => ({ side, start, end })),
  });
  const omission = found("accuracy/omission", [at(10, 20)], [at(5, 5)]);
  const cases: [string, Label[], string][] = [
    ["no label", [], "wrong"],
    ["the place of a label of its category", [label("omission", ["source", 15, 30])], "right"],
    ["another place", [label("omission", ["source", 30, 40])], "wrong"],
    ["a label of another category at the place", [label("terminology", ["source", 12, 13])], "beside"],
    ["a label without a place", [label("omission")], "right"],
    ["a label whose place is not known", [label("omission", ["source", -1, -1])], "right"],
    ["a label of another category without a place", [label("entity")], "beside"],
    ["two labels, one of its category", [label("entity"), label("omission", ["source", 15, 30])], "right"],
  ];
  test.each(cases)("%s", (_, labels, verdict) => {
    expect(judgeLabelled([omission], labels)).toEqual([verdict]);
  });
});

const judged = (confidence: number, verdict: string, more: Partial<Judgement> = {}): Judgement => ({
  ...{ checkId: "one", messageId: "lost", category: "accuracy/omission", kind: "planted" },
  ...{ confidence, verdict, ...more },
});
const times = (count: number, confidence: number, verdict: string) =>
  Array.from({ length: count }, () => judged(confidence, verdict));

describe("calibration", () => {
  const list = [
    ...[judged(0.95, "right"), judged(0.9, "wrong", { kind: "clean" }), judged(0.7, "beside")],
    ...[judged(0.3, "wrong", { messageId: "added" }), judged(1, "right", { checkId: "two" })],
  ];

  test("counts what is beside a fault in no share", () => {
    const all = calibrationOf(list);
    expect([all.findings, all.right, all.beside]).toEqual([4, 2, 1]);
    expect(all.share).toBe(0.5);
    expect(all.shown).toMatchObject({ findings: 3, right: 2 });
    expect(all.planted).toMatchObject({ findings: 2, right: 2 });
    expect(all.clean).toBe(1);
  });

  test("parts them by tenths, the surest first, 1 among them", () => {
    const { tenths } = calibrationOf(list);
    expect(tenths.map(({ findings }) => findings)).toEqual([3, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    expect(tenths[0]).toMatchObject({ from: 0.9, right: 2 });
  });

  test("tells the messages of a check apart where there are several", () => {
    const rows = byCheck(list, ["two", "one", "none"]);
    expect(rows.map(({ check, messages }) => [check, messages.map(({ message }) => message)])).toEqual([
      ["two", []],
      ["one", ["added", "lost"]],
    ]);
  });

  test("tells which checks the data can judge", () => {
    const form = { category: "linguistic-conventions/quotes" };
    const some = [
      judged(0.9, "wrong", { checkId: "meaning" }),
      judged(0.9, "wrong", { checkId: "form", ...form }),
      judged(0.9, "right", { checkId: "labelled", ...form }),
      judged(0.9, "wrong", { checkId: "labelled", ...form }),
    ];
    const rows = byCheck(some, ["meaning", "form", "labelled"]);
    expect(rows.map(({ check, judged: is }) => [check, is])).toEqual([
      ["meaning", true],
      ["form", false],
      ["labelled", true],
    ]);
  });

  test("is made of nothing too", () => {
    expect(calibrationOf([])).toMatchObject({ findings: 0, share: 0, map: [] });
  });
});

describe("the map from said to measured", () => {
  const shares = (list: Judgement[]) =>
    calibrationOf(list).map.map(({ from, to, findings, share }) => [from, to, findings, share]);

  test("never falls", () => {
    const list = [...times(10, 0.4, "wrong"), ...times(10, 0.6, "right"), ...times(10, 0.8, "wrong"), ...times(10, 0.9, "right")];
    expect(shares(list)).toEqual([
      [0.4, 0.4, 10, 0],
      [0.6, 0.8, 20, 0.5],
      [0.9, 0.9, 10, 1],
    ]);
  });

  test("has no step of a handful, and does not part equal confidences", () => {
    const list = [...times(12, 0.3, "wrong"), ...times(3, 0.5, "right"), ...times(11, 0.7, "right"), ...times(4, 0.9, "right")];
    for (const [, , findings] of shares(list)) expect(findings).toBeGreaterThanOrEqual(10);
    expect(shares(list).map(([from, to]) => [from, to])).toEqual([
      [0.3, 0.3],
      [0.5, 0.9],
    ]);
  });

  test("is one step where there are few", () => {
    expect(shares(times(3, 0.5, "right"))).toEqual([[0.5, 0.5, 3, 1]]);
  });
});

test("counts found edits by kind, and alarms by category", () => {
  const edits = [
    { type: "b", fault: true, found: true },
    { type: "a", fault: false, found: false },
    { type: "b", fault: true, found: false },
  ];
  expect(byType(edits)).toEqual([
    { type: "a", fault: false, edits: 1, found: 0 },
    { type: "b", fault: true, edits: 2, found: 1 },
  ]);
  const { alarms, rate, categories } = alarmsOf([judged(0.5, "wrong"), judged(0.4, "wrong")], 200, 1000);
  expect([alarms, rate, categories]).toEqual([1, 5, [{ category: "accuracy/omission", alarms: 1, rate: 5 }]]);
  expect(alarmsOf([], 0, 1).rate).toBe(0);
});

const summary = {
  data: {
    planted: { documents: 2, languages: ["en>it"] },
    labelled: { pairs: 0, languages: [] },
    clean: { pairs: 200, texts: 3, languages: ["en>de"] },
  },
  checks: byCheck(
    [
      judged(0.95, "right"),
      judged(0.55, "wrong", { kind: "clean" }),
      judged(0.9, "wrong", { checkId: "form", kind: "clean", category: "linguistic-conventions/quotes" }),
    ],
    ["one", "form"],
  ),
  all: calibrationOf([judged(0.95, "right"), judged(0.55, "wrong", { kind: "clean" })]),
  edits: byType([{ type: "omit_clause", fault: true, found: true }]),
  documents: { ...alarmsOf([], 1, 1), units: 1, per: 1 },
  texts: { ...alarmsOf([], 3, 1), units: 3, per: 1 },
  pairs: { ...alarmsOf([judged(0.55, "wrong")], 200, 1000), units: 200, per: 1000 },
};

describe("the tables", () => {
  test("are printed", () => {
    const text = printed(summary);
    expect(text).toMatch(/^one +1\/2 +0\.75 +0\.50 +1\/1 +· +1 +0 \|/m);
    expect(text).toMatch(/^ {2}form +1 +1$/m);
    expect(text).toMatch(/^ {2}omit_clause +1\/1 +100 %$/m);
    expect(text).toContain("alarms in 200 clean pairs: 1 = 5.00 per 1000 clean pairs");
  });

  test("are written between two markers, again and again", () => {
    const page = "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n";
    const once = written(page, summary, "page.md");
    expect(once).toMatch(/^before\n<!-- measured: begin -->\n\n[\s\S]*\n\n<!-- measured: end -->\nafter\n$/);
    expect(once).not.toContain("old");
    expect(once).toContain("| `one` | 0.75 | 0.50 | 1 | 1 of 1 |  | 0 of 1 |  |");
    expect(once).toContain("| `form` | 1 | 1 |");
    expect(written(once, summary, "page.md")).toBe(once);
  });

  test("need their place", () => {
    expect(() => written("nothing", summary, "page.md")).toThrow(/^page\.md: no place/);
  });

  test("have it in the guide, which names the kinds of data", async () => {
    const { readFileSync } = await import("node:fs");
    const page = readFileSync("docs/guide/measured-quality.md", "utf8");
    expect(() => written(page, summary, "")).not.toThrow();
    expect(page).toContain("npm run eval -- calibrate --data");
  });
});

describe("the data of a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "bitextlint-calibrate-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (name: string, ...records: object[]) => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  };
  const languages = { sourceLang: "en", targetLang: "it" };
  const pair = { source: "One.", target: "Uno." };

  test("is told by its fields", () => {
    put(
      "mixed/a.jsonl",
      { id: "p", ...languages, ...pair, edits: [] },
      { id: "r", ...languages, ...pair, category: "none", label: 0 },
    );
    put("mixed/b.en-de.jsonl", { id: "c", doc: "d", ...pair }, { id: "k", ...pair }, { id: "e", doc: "d", ...pair });
    put("mixed/known-real.json", { note: "one", genuine: ["k"] });
    const data = dataOf(join(folder, "mixed"));
    const ids = Object.entries(data).map(([kind, records]) => [kind, records.map(({ id }) => id)]);
    expect(ids).toEqual([
      ["planted", ["p"]],
      ["labelled", ["r"]],
      ["clean", ["c", "e"]],
      ["texts", ["d"]],
    ]);
    expect(data.clean?.[0]).toMatchObject({ sourceLang: "en", targetLang: "de" });
    expect(data.texts?.[0]).toMatchObject({ source: ["One.", "One."], target: ["Uno.", "Uno."] });
  });

  test("makes one pair of the rows of one pair", () => {
    const row = (label: number, category: string, source = "One.") => ({
      ...languages,
      ...pair,
      label,
      category,
      source,
      spans: [],
    });
    put("rows/a.jsonl", row(1, "omission"), row(0, "none", "Two."), row(1, "entity"));
    const { labelled } = dataOf(join(folder, "rows"));
    expect(labelled?.map(({ source, labels }) => [source, labels?.map(({ kind }) => kind)])).toEqual([
      ["One.", ["omission", "entity"]],
      ["Two.", []],
    ]);
  });

  test("is refused with its place", () => {
    put("empty/readme.txt");
    put("bare/pairs.jsonl", pair);
    put("half/x.en-it.jsonl", pair, { source: "One." });
    mkdirSync(join(folder, "broken"));
    writeFileSync(join(folder, "broken", "x.en-it.jsonl"), "{\n");
    expect(() => dataOf(join(folder, "empty"))).toThrow(/empty: no \.jsonl files in it/);
    expect(() => dataOf(join(folder, "bare"))).toThrow(/pairs\.jsonl:1: no sourceLang/);
    expect(() => dataOf(join(folder, "half"))).toThrow(/x\.en-it\.jsonl:2: source and target/);
    expect(() => dataOf(join(folder, "broken"))).toThrow(/x\.en-it\.jsonl:1: no JSON/);
  });

  test("is asked for, with code 2", () => {
    const run = () => execFileSync(process.execPath, ["test/eval/eval.mjs", "calibrate"], { encoding: "utf8", stdio: "pipe" });
    expect(run).toThrow(/eval calibrate: give --data DIR/);
    try {
      run();
    } catch (error) {
      expect((error as { status: number }).status).toBe(2);
    }
  });
});
