import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { type Answer, checkStream } from "../../src/node/index.ts";
import { answer } from "../../src/node/record.ts";

const options = { from: "en", to: "de" };

async function* chunks(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    yield bytes.subarray(at, cut);
    at = cut;
  }
  yield bytes.subarray(at);
}

async function answers(input: AsyncIterable<Uint8Array>, unit: "segment" | "document" = "segment"): Promise<Answer[]> {
  const out: Answer[] = [];
  for await (const one of checkStream(input, unit, options)) out.push(one);
  return out;
}

describe("checkStream", () => {
  const text = [
    '{"id":1,"source":"It rose by 8 metres.","target":"Es stieg um 9 Meter."}',
    "",
    '{"id":"zwölf","source":"😀 Über\u2028alles.","target":"Üb😀er."}\r',
    "oops",
    '{"id":2,"source":["One 5."],"target":["Eins 5."],"sourceLang":"en"}',
    '{"id":3,"source":"","target":""}',
  ].join("\n");
  const bytes = new TextEncoder().encode(text);
  const cut = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 30 });

  test.each(["segment", "document"] as const)("gives the same answers however the bytes are cut (%s)", async (unit) => {
    const whole = await answers(chunks(bytes, []), unit);
    expect(whole).toHaveLength(5);
    const single = Array.from({ length: bytes.length }, (_, at) => at);
    expect(await answers(chunks(bytes, single), unit)).toEqual(whole);
    await fc.assert(
      fc.asyncProperty(cut, async (cuts) => {
        expect(await answers(chunks(bytes, cuts), unit)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test("is not disturbed by a reader that uses its buffer again", async () => {
    const buffer = new Uint8Array(7);
    async function* reused() {
      for (let at = 0; at < bytes.length; at += buffer.length) {
        const part = bytes.subarray(at, at + buffer.length);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
      }
    }
    expect(await answers(reused())).toEqual(await answers(chunks(bytes, [])));
  });

  test("tells severities and failures beside each line", async () => {
    const told = (await answers(chunks(bytes, []))).map(({ failed, severities }) => [failed, severities]);
    expect(told).toEqual([
      [false, ["major"]],
      [false, expect.any(Array)],
      [true, []],
      [true, []],
      [false, []],
    ]);
  });

  test("never has a line end inside a line", async () => {
    const hostile = JSON.stringify({ id: "a\nb\r\u2028", source: "One\ntwo 5.", target: "Eins\nzwei 6." });
    const [one, ...more] = await answers(chunks(new TextEncoder().encode(`${hostile}\n`), []));
    expect(more).toEqual([]);
    expect(one?.line).not.toMatch(/[\n\r]/);
    expect(JSON.parse(one?.line ?? "")).toMatchObject({ id: "a\nb\r\u2028" });
  });

  test("answers each record before it asks for the next, however many there are", async () => {
    const count = 20_000;
    let asked = 0;
    let ahead = 0;
    async function* records() {
      for (; asked < count; asked++) {
        yield new TextEncoder().encode(`{"id":${asked},"source":"Page ${asked}.","target":"Seite ${asked}."}\n`);
      }
    }
    let answered = 0;
    for await (const { line, failed } of checkStream(records(), "segment", options)) {
      if (failed || !line.startsWith(`{"id":${answered},`)) throw new Error(line);
      ahead = Math.max(ahead, asked - answered);
      answered++;
    }
    expect(answered).toBe(count);
    expect(ahead).toBeLessThanOrEqual(1);
  }, 60_000);
});

describe("answer", () => {
  const lines = {
    source: ["He said “go", "", "away” and left.", "It rained."],
    target: ["Er sagte „geh", "", "weg“ und ging.", "Es regnete."],
  };

  test("points into the segments that a range lies in, and nowhere else", async () => {
    const ids = fc.array(fc.constantFrom(...lines.source, "(a", "b)", "x 5", "the the"), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(ids, ids, fc.boolean(), async (source, target, aligned) => {
        const pairs = aligned ? { source, target: target.slice(0, source.length) } : { source, target };
        const record = { ...pairs, aligned: aligned && pairs.source.length === pairs.target.length };
        const { findings } = (await answer(record, "document", { ...options, all: true })) as {
          findings: Record<"source" | "target", { segment: number; start: number; end: number }[]>[];
        };
        for (const finding of findings) {
          for (const side of ["source", "target"] as const) {
            for (const { segment, start, end } of finding[side]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(pairs[side][segment]?.length ?? -1);
            }
          }
        }
      }),
      {
        numRuns: 100,
        // The range of two empty segments holds the line end between them.
        examples: [
          [["He said “go", "", "", "He said “go"], ["b)", "He said “go", "(a", "He said “go", "x 5"], false],
          [
            ["He said “go", "He said “go", "", "", "He said “go", "He said “go"],
            ["b)", "He said “go", "(a", "He said “go", "x 5"],
            false,
          ],
        ],
      },
    );
  });

  test("gives the segments of documents and not of what came split", async () => {
    const strings = { source: "It rose. It fell.", target: "Es stieg. Es fiel." };
    expect(await answer(strings, "document", options)).toMatchObject({
      segments: {
        source: [
          { start: 0, end: 8 },
          { start: 9, end: 17 },
        ],
        target: [
          { start: 0, end: 9 },
          { start: 10, end: 18 },
        ],
      },
    });
    expect(await answer(strings, "segment", options)).not.toHaveProperty("segments");
    expect(await answer({ ...lines, aligned: true }, "document", options)).not.toHaveProperty("segments");
  });

  test("runs checks of the caller's own, and names one that throws", async () => {
    const broken = {
      meta: {
        id: "broken",
        category: "linguistic-conventions/spelling",
        severity: "minor",
        stability: "stable",
        summary: "Throws.",
        messages: { never: "Never." },
        examples: [],
      },
      bitext(): never {
        throw new Error("it broke");
      },
    } as const;
    const record = { id: 1, source: "It rose by 8 metres.", target: "Es stieg um 9 Meter." };
    const answered = await answer(record, "segment", { ...options, checks: [broken] });
    expect(answered.failures).toEqual([{ checkId: "broken", message: "it broke" }]);
    expect(answered.findings).toHaveLength(1);
    async function* one() {
      yield new TextEncoder().encode(JSON.stringify(record));
    }
    for await (const { failed } of checkStream(one(), "segment", { ...options, checks: [broken] })) expect(failed).toBe(true);
  });

  test("refuses a record with a UserError", async () => {
    await expect(answer(1, "segment", options)).rejects.toThrow(UserError);
    await expect(answer({ source: "a", target: "b" }, "segment", {})).rejects.toThrow("the source language is not known");
  });
});
