import { describe, expect, test } from "vitest";
import { bitextlint } from "./command.ts";

interface Place {
  readonly start: number;
  readonly end: number;
  readonly segment?: number;
}

interface Answered {
  readonly id?: unknown;
  readonly error?: string;
  readonly segments?: { readonly source: readonly Place[]; readonly target: readonly Place[] };
  readonly beads?: readonly { readonly source: readonly number[]; readonly target: readonly number[]; readonly score: number }[];
  readonly findings?: readonly {
    readonly checkId: string;
    readonly bead?: number;
    readonly source: readonly Place[];
    readonly target: readonly Place[];
  }[];
}

const languages = ["--from", "en", "--to", "de"];
const wrong = { source: "It rose by 8 metres.", target: "Es stieg um 9 Meter." };
const right = { source: "It rose by 8 metres.", target: "Es stieg um 8 Meter." };

/** Runs the stream over records, or lines as they are, and gives the answers. */
async function stream(unit: string, records: readonly (object | string | Uint8Array)[], args: readonly string[] = languages) {
  const lines = records.map((record) =>
    typeof record === "string" || record instanceof Uint8Array ? record : JSON.stringify(record),
  );
  const stdin = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
  const ended = await bitextlint(["stream", "--unit", unit, ...args], { stdin });
  expect(ended.stdout === "" || ended.stdout.endsWith("\n")).toBe(true);
  const answers = ended.stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answered);
  return { ...ended, answers };
}

const idsOf = (answer: Answered | undefined) => answer?.findings?.map(({ checkId }) => checkId);

describe.concurrent("stream --unit segment", () => {
  test("answers each record on a line, in order", async () => {
    const records = Array.from({ length: 50 }, (_, id) => ({ id, ...(id % 3 === 0 ? wrong : right) }));
    const { answers, code, stderr } = await stream("segment", records);
    expect(answers.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    expect(answers.map((answer) => idsOf(answer)?.length)).toEqual(records.map(({ id }) => (id % 3 === 0 ? 1 : 0)));
    expect([code, stderr]).toEqual([1, ""]);
  });

  test("takes the record for one pair and points into its strings", async () => {
    const { answers } = await stream("segment", [wrong]);
    expect(Object.keys(answers[0] ?? {})).toEqual(["beads", "findings"]);
    expect(answers[0]?.beads).toEqual([{ source: [0], target: [0], score: 1 }]);
    const [finding] = answers[0]?.findings ?? [];
    expect(finding?.checkId).toBe("number-mismatch");
    expect(finding?.bead).toBe(0);
    expect(finding?.source.map(({ start, end }) => wrong.source.slice(start, end))).toEqual(["8"]);
    expect(finding?.target.map(({ start, end }) => wrong.target.slice(start, end))).toEqual(["9"]);
  });

  test("keeps the id as it is given, and leaves out what was not", async () => {
    const ids = [{ id: 7 }, { id: "seven" }, { id: null }, {}, { id: { a: [1] } }, { id: "" }, { id: false }];
    const { answers } = await stream(
      "segment",
      ids.map((id) => ({ ...id, ...right })),
    );
    expect(answers.map(({ id, ...rest }) => (id === undefined && !("id" in rest) ? {} : { id }))).toEqual(ids);
  });

  test.each([
    ["", 0],
    ["critical", 0],
    ["major", 1],
    ["never", 0],
  ])("exits by --fail-on %s", async (severity, code) => {
    const args = severity === "" ? languages : [...languages, "--fail-on", severity];
    expect((await stream("segment", [right, severity === "" ? right : wrong], args)).code).toBe(code);
  });

  test("--only, --skip and --all choose the checks", async () => {
    const record = { source: "It rose by 8 metres.", target: "Es stieg stieg um 9 Meter." };
    const of = async (...args: string[]) => idsOf((await stream("segment", [record], [...languages, ...args])).answers[0]);
    expect(new Set(await of())).toEqual(new Set(["word-repeated", "number-mismatch"]));
    expect(await of("--only", "word-repeated")).toEqual(["word-repeated"]);
    expect(await of("--skip", "word-repeated")).toEqual(["number-mismatch"]);
    expect(await of("--all")).toEqual(expect.arrayContaining(["word-repeated", "number-mismatch"]));
  });

  test("the languages of the record win over the options", async () => {
    // A comma parts thousands in English and decimals in German.
    const record = { source: "It rose by 1,500 metres.", target: "It rose by 1.500 metres." };
    const args = ["--from", "en", "--to", "en", "--only", "number-mismatch"];
    const { answers } = await stream("segment", [record, { ...record, targetLang: "de" }], args);
    expect(answers.map(idsOf)).toEqual([["number-mismatch"], []]);
    const other = await stream("segment", [{ ...record, sourceLang: "en", targetLang: "de" }], ["--only", "number-mismatch"]);
    expect(other.answers.map(idsOf)).toEqual([[]]);
  });

  test("a record whose language nobody names is not answered", async () => {
    const { answers, code } = await stream(
      "segment",
      [
        { id: 1, ...right },
        { id: 2, ...right, sourceLang: "en" },
      ],
      [],
    );
    expect(answers).toEqual([
      { id: 1, error: "line 1: the source language is not known; give sourceLang on the record, or --from" },
      { id: 2, error: "line 2: the target language is not known; give targetLang on the record, or --to" },
    ]);
    expect(code).toBe(2);
  });

  test.each([
    ["not json", /^line 1: it is not JSON \(.+\)$/],
    ["[]", /^line 1: the record is not an object$/],
    ["null", /^line 1: the record is not an object$/],
    ['"text"', /^line 1: the record is not an object$/],
    [{ target: "x" }, /^line 1: the record has no source; give source as a string$/],
    [{ source: "x" }, /^line 1: the record has no target; give target as a string$/],
    [{ source: 1, target: "x" }, /^line 1: source is not a string; give source as a string$/],
    [{ source: "x", target: null }, /^line 1: target is not a string/],
    [{ source: ["x"], target: ["y"] }, /^line 1: source is not a string/],
    [{ ...right, sourceLang: 5 }, /^line 1: sourceLang is not a language tag; give one such as en, it or pt-BR$/],
    [{ ...right, targetLang: "d e" }, /^line 1: targetLang is not a language tag/],
    [{ ...right, targetLang: "" }, /^line 1: targetLang is not a language tag/],
    [Buffer.from('{"source":"caf\xe9","target":"x"}', "latin1"), /^line 1: it is not UTF-8$/],
  ])("answers %j with an error, and goes on", async (bad, message) => {
    const { answers, code, stderr } = await stream("segment", [bad, { id: "after", ...wrong }]);
    expect(answers).toHaveLength(2);
    expect(answers[0]).toEqual({ id: null, error: expect.stringMatching(message) });
    expect(answers[1]?.id).toBe("after");
    expect(idsOf(answers[1])).toEqual(["number-mismatch"]);
    expect([code, stderr]).toEqual([2, ""]);
  });

  test("an error bears the id of its record", async () => {
    const { answers } = await stream("segment", [{ id: "x-1", source: 1, target: "y" }]);
    expect(answers[0]?.id).toBe("x-1");
  });

  test("blank lines are passed over, and counted", async () => {
    const { answers, code } = await stream("segment", ["", { id: 1, ...right }, " \t", "", "oops"]);
    expect(answers).toEqual([
      { id: 1, beads: [{ source: [0], target: [0], score: 1 }], findings: [] },
      { id: null, error: expect.stringMatching(/^line 5: /) },
    ]);
    expect(code).toBe(2);
  });

  test("no records give no answers", async () => {
    expect(await stream("segment", [])).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("lines may end with CRLF, the last without an end, and the first may have a byte-order mark", async () => {
    const line = (id: number) => JSON.stringify({ id, ...wrong });
    const stdin = `\ufeff${line(1)}\r\n${line(2)}\r\n\r\n${line(3)}`;
    const { stdout, code } = await bitextlint(["stream", "--unit", "segment", ...languages], { stdin });
    const answers = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as Answered);
    expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(code).toBe(1);
  });

  test("U+2028 inside a string ends no line", async () => {
    const record = { id: 1, source: "It rose\u2028by 8 metres.", target: "Es stieg\u2028um 9\u2029 Meter." };
    const { answers } = await stream("segment", [record]);
    expect(answers).toHaveLength(1);
    const finding = answers[0]?.findings?.find(({ checkId }) => checkId === "number-mismatch");
    expect(finding?.target.map(({ start, end }) => record.target.slice(start, end))).toEqual(["9"]);
  });

  test("offsets count UTF-16 units", async () => {
    const record = { source: "😀😀 It rose by 8 metres.", target: "😀 Es stieg um 9 Meter." };
    const { answers } = await stream("segment", [record]);
    const finding = answers[0]?.findings?.find(({ checkId }) => checkId === "number-mismatch");
    expect(finding?.source).toEqual([{ start: record.source.indexOf("8"), end: record.source.indexOf("8") + 1 }]);
    expect(finding?.target).toEqual([{ start: record.target.indexOf("9"), end: record.target.indexOf("9") + 1 }]);
  });

  test("an empty side is text that is missing", async () => {
    const { answers, code } = await stream("segment", [
      { id: 1, source: "The shop is closed on Sundays.", target: "" },
      { id: 2, source: "", target: "Am Sonntag ist der Laden geschlossen." },
      { id: 3, source: "", target: "" },
    ]);
    expect(answers.map(idsOf)).toEqual([["sentence-omitted"], ["sentence-added"], []]);
    expect(answers[0]?.findings?.[0]?.target).toEqual([{ start: 0, end: 0 }]);
    expect(answers[1]?.findings?.[0]?.source).toEqual([{ start: 0, end: 0 }]);
    expect(code).toBe(1);
  });

  test("the same records give the same bytes", async () => {
    const records = [wrong, right, { id: 1, source: "", target: "x" }, "oops"];
    expect(await stream("segment", records)).toEqual(await stream("segment", records));
  });
});

describe.concurrent("stream --unit document", () => {
  const source = "The bakery opened in 1987. It sells bread and rolls.\n\nLast year 4,200 loaves were sold.";
  const target =
    "Die Bäckerei wurde 1987 eröffnet. Sie verkauft Brot und Brötchen.\n\nIm letzten Jahr wurden 4.300 Brote verkauft.";

  test("segments and aligns two texts, and says where the segments stand", async () => {
    const { answers, code } = await stream("document", [{ id: 1, source, target }]);
    const { segments, beads, findings } = answers[0] ?? {};
    expect(segments?.source.map(({ start, end }) => source.slice(start, end))).toEqual([
      "The bakery opened in 1987.",
      "It sells bread and rolls.",
      "Last year 4,200 loaves were sold.",
    ]);
    expect(segments?.target.map(({ start, end }) => target.slice(start, end))).toHaveLength(3);
    expect(beads?.map((bead) => [bead.source, bead.target])).toEqual([0, 1, 2].map((k) => [[k], [k]]));
    expect(findings?.map(({ checkId, target: [place] }) => [checkId, target.slice(place?.start, place?.end)])).toEqual([
      ["number-mismatch", "4.300"],
    ]);
    expect(code).toBe(1);
  });

  test("tells the languages of two texts that nobody names", async () => {
    const { answers } = await stream("document", [{ source, target }], []);
    expect(idsOf(answers[0])).toEqual(["number-mismatch"]);
  });

  test("says what is wrong with two texts, and goes on", async () => {
    const { answers, code } = await stream("document", [
      { id: 1, source: "", target },
      { id: 2, source, target: source },
      { id: 3, source, target },
    ]);
    expect(answers.map(({ error }) => error?.split(";", 1)[0])).toEqual([
      "line 1: it holds no text",
      "line 2: both sides are the same text",
      undefined,
    ]);
    expect(code).toBe(2);
  });

  const lists = {
    source: ["The bakery opened in 1987.", "It sells bread and rolls.", "Last year 4,200 loaves were sold."],
    target: ["Die Bäckerei wurde 1987 eröffnet.", "Sie verkauft Brot und Brötchen.", "Letztes Jahr wurden 4.300 Brote verkauft."],
  };

  test("aligns arrays of segments, and points into each segment", async () => {
    const { answers } = await stream("document", [{ id: 1, ...lists }]);
    expect(Object.keys(answers[0] ?? {})).toEqual(["id", "beads", "findings"]);
    expect(answers[0]?.beads?.map((bead) => [bead.source, bead.target])).toEqual([0, 1, 2].map((k) => [[k], [k]]));
    const [finding] = answers[0]?.findings ?? [];
    const place = (side: "source" | "target") =>
      finding?.[side].map(({ segment = -1, start, end }) => [segment, lists[side][segment]?.slice(start, end)]);
    expect([place("source"), place("target")]).toEqual([[[2, "4,200"]], [[2, "4.300"]]]);
  });

  test("takes aligned arrays as pairs, whatever they say", async () => {
    const turned = { ...lists, target: lists.target.toReversed(), aligned: true };
    const { answers } = await stream("document", [turned], [...languages, "--only", "number-mismatch"]);
    expect(answers[0]?.beads).toEqual([0, 1, 2].map((k) => ({ source: [k], target: [k], score: 1 })));
    const segments = answers[0]?.findings?.flatMap((finding) => finding.source.map(({ segment }) => segment));
    expect(new Set(segments)).toEqual(new Set([0, 2]));
  });

  test("an empty cell of aligned arrays is text that is missing", async () => {
    const record = { source: ["Closed on Sundays.", "Open."], target: ["", "Offen."], aligned: true };
    const { answers } = await stream("document", [record]);
    expect(answers[0]?.findings?.map(({ checkId, source, target }) => [checkId, source, target])).toEqual([
      ["sentence-omitted", [{ segment: 0, start: 0, end: 18 }], [{ segment: 0, start: 0, end: 0 }]],
    ]);
  });

  test("empty arrays are answered", async () => {
    const { answers, code } = await stream("document", [{ id: 1, source: [], target: [] }]);
    expect(answers).toEqual([{ id: 1, beads: [], findings: [] }]);
    expect(code).toBe(0);
  });

  test.each([
    [{ source: ["a", "b"], target: ["c"], aligned: true }, "2 source segments stand against 1 target segments"],
    [{ source: ["a"], target: "b" }, "source and target are not of one kind"],
    [{ source: ["a", 1], target: ["b", "c"] }, "source is not a string or an array of strings"],
    [{ target: ["b"] }, "the record has no source"],
    [{ source: ["a"], target: ["b"], aligned: "no" }, "aligned is not true or false"],
  ])("answers %j with an error", async (record, message) => {
    const { answers, code } = await stream("document", [record]);
    expect(answers[0]?.error?.split(";", 1)[0]).toBe(`line 1: ${message}`);
    expect(code).toBe(2);
  });

  test("arrays need their languages", async () => {
    const { answers } = await stream("document", [lists], ["--from", "en"]);
    expect(answers[0]?.error).toBe("line 1: the target language is not known; give targetLang on the record, or --to");
  });
});
