import { describe, expect, test } from "vitest";
import { check, checkBitext, type LengthLimits, pair } from "../../src/index.ts";
import { checkStream } from "../../src/node/index.ts";

const only = ["length-exceeded"];

async function found(source: string, target: string, length: LengthLimits) {
  const options = { from: "en", to: "it", settings: { "length-exceeded": length } };
  const { findings } = await check(source, target, options);
  return findings.flatMap(({ checkId, messageId, data }) => (checkId === "length-exceeded" ? [[messageId, data.length]] : []));
}

describe("a limit", () => {
  test.each<[string, LengthLimits, ...(readonly [string, number])[]]>([
    ["Salva", { max: 5 }],
    ["Salva", { max: 4 }, ["max", 5]],
    ["Città 👩‍👩‍👧", { max: 7 }],
    ["Città 👩‍👩‍👧", { max: 6 }, ["max", 7]],
    ["Città", { max: 5, unit: "byte" }, ["max", 6]],
    ["Città", { max: 6, unit: "byte" }],
    ["Salva ora il documento", { ratio: 1.5 }, ["ratio", 22]],
    ["Salva ora il documento", { ratio: 1.7 }],
    ["Salva ora il documento", { max: 10, ratio: 1.5 }, ["max", 22]],
    ["Salva ora il documento", {}],
  ])("%s %o", async (target, length, ...expected) => {
    expect(await found("Save file now", target, length)).toEqual(expected);
  });

  test("of length is none where none is given", async () => {
    const { findings } = await check("Save", "Salva ".repeat(100), { from: "en", to: "it", only, all: true });
    expect(findings).toEqual([]);
  });

  test("by the source's length says nothing of short labels", async () => {
    expect(await found("Save", "Salva il documento", { ratio: 1.2 })).toEqual([]);
  });
});

describe("limits of single segments", () => {
  test("are given to pair, one for all or one for each", () => {
    const run = (maxLength: number | readonly (number | undefined)[]) => {
      const bitext = pair(["Save", "Open", "Shut"], ["Salva", "Apri", "Chiudi"], { from: "en", to: "it", maxLength });
      return checkBitext(bitext, { only }).findings.map(({ bead }) => bead);
    };
    expect(run(4)).toEqual([0, 2]);
    expect(run([5, 3])).toEqual([1]);
    expect(run([undefined, 9, 5])).toEqual([2]);
  });

  test("go before the limit for all", () => {
    const bitext = pair(["Save"], ["Salva tutto"], { from: "en", to: "it", maxLength: 20 });
    expect(checkBitext(bitext, { settings: { "length-exceeded": { max: 5 } }, only }).findings).toEqual([]);
  });

  test("stand on a record of a stream", async () => {
    const record = { source: "Save", target: "Salva", sourceLang: "en", targetLang: "it" };
    const answers = async (maxLength: unknown) => {
      async function* input() {
        yield new TextEncoder().encode(JSON.stringify({ ...record, maxLength }));
      }
      for await (const { line } of checkStream(input(), "segment", { only })) return JSON.parse(line);
    };
    expect((await answers(4)).findings).toMatchObject([{ message: "5 of at most 4: 1 too many.", confidence: 1 }]);
    expect((await answers(5)).findings).toEqual([]);
    expect((await answers("5")).error).toMatch(/maxLength is not a number above 0/);
  });
});

test("long strings are counted in time that grows with their length", async () => {
  const start = performance.now();
  for (const letter of ["é", "e\u0301", "👩‍👩‍👧", "字"]) await found("Save", `Salva ${letter.repeat(50_000)}.`, { max: 10 });
  expect(performance.now() - start).toBeLessThan(8_000);
});
