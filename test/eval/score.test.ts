import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

type Bead = [source: number[], target: number[]];

interface Judged {
  readonly score: number;
  readonly pair: boolean;
  readonly right: boolean;
}

// The script is plain JavaScript, run with the built package; the types here are those that it keeps to.
const { countsOf, added, measuresOf, judged, tenths } = (await import(
  /* @vite-ignore */ pathToFileURL(resolve("test/eval/score.mjs")).href
)) as {
  countsOf: (gold: Bead[], answer: Bead[]) => Counts;
  added: (list: Counts[]) => Counts;
  measuresOf: (count: Counts["strict"]) => { precision: number; recall: number; f1: number };
  judged: (gold: Bead[], answer: Bead[], scores: number[]) => Judged[];
  tenths: (judgements: Judged[]) => { from: number; beads: number; score: number; right: number }[];
};

interface Counts {
  readonly strict: { right: number; said: number; hit: number; wanted: number };
  readonly lax: Counts["strict"];
  readonly lone: Counts["strict"];
}

const gold: Bead[] = [
  [[0], [0]],
  [[1], [1, 2]],
  [[2], []],
  [[3], [3]],
  [[], [4]],
];
const answer: Bead[] = [
  [[0], [0]],
  [[1], [1]],
  [[], [2]],
  [[2], []],
  [[3], [3, 4]],
];

describe("countsOf", () => {
  const counts = countsOf(gold, answer);

  test("counts a bead as strictly right when it is the very same", () => {
    // Right of five: 0–0 and the lone 2; of three gold beads with two sides, one.
    expect(counts.strict).toEqual({ right: 2, said: 5, hit: 1, wanted: 3 });
  });

  test("counts it as laxly right when it shares a link", () => {
    expect(counts.lax).toEqual({ right: 4, said: 5, hit: 3, wanted: 3 });
  });

  test("counts sentences without counterpart one by one", () => {
    expect(counts.lone).toEqual({ right: 1, said: 2, hit: 1, wanted: 2 });
    expect(countsOf([[[0, 1], []]], [[[0], []]]).lone).toEqual({ right: 1, said: 1, hit: 1, wanted: 2 });
  });

  test("sees neither empty beads nor repetitions", () => {
    expect(countsOf([...gold, [[], []], [[0], [0]]], [...answer, [[], []], [[0], [0]]])).toEqual(counts);
  });

  test("adds up", () => {
    expect(added([counts, counts]).strict).toEqual({ right: 4, said: 10, hit: 2, wanted: 6 });
    expect(added([])).toMatchObject({ lone: { right: 0, said: 0 } });
  });
});

describe("measuresOf", () => {
  test("gives precision, recall and F1", () => {
    const { precision, recall, f1 } = measuresOf({ right: 2, said: 5, hit: 1, wanted: 3 });
    expect([precision, recall]).toEqual([2 / 5, 1 / 3]);
    expect(f1).toBeCloseTo(4 / 11);
  });

  test("is 0 where there is nothing", () => {
    expect(measuresOf({ right: 0, said: 0, hit: 0, wanted: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("calibration", () => {
  test("judges beads with two sides as wholes and sentences without counterpart one by one", () => {
    const scores = [1, 0.95, 0.5, 0.9, 0];
    expect(judged(gold, answer, scores)).toEqual([
      { score: 1, pair: true, right: true },
      { score: 0.95, pair: true, right: false },
      { score: 0.5, pair: false, right: false },
      { score: 0.9, pair: false, right: true },
      { score: 0, pair: true, right: false },
    ]);
  });

  test("leaves out what the gold does not mention", () => {
    expect(judged([[[0], [0]]], [[[7], [7]]], [1])).toEqual([]);
  });

  test("sorts into tenths, the surest first", () => {
    const at = (score: number, right: boolean): Judged => ({ score, pair: true, right });
    const rows = tenths([at(1, true), at(0.9, false), at(0.8999, true), at(0.3, true), at(0, false)]);
    expect(rows.map(({ beads }) => beads)).toEqual([2, 1, 0, 0, 0, 0, 1, 0, 0, 1]);
    expect(rows[0]).toEqual({ from: 0.9, beads: 2, score: 0.95, right: 0.5 });
    expect(rows[2]).toEqual({ from: 0.7, beads: 0, score: 0, right: 0 });
  });
});
