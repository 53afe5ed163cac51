import { expect, test } from "vitest";
import type { Bead } from "../../src/core/bead.ts";
import { tsvReport } from "../../src/report/tsv.ts";
import { checkedOf, documentOf, inputOf } from "./made.ts";

const source = documentOf("en", "The well is deep.\nIt was dug by hand.\nNobody drinks from it.");
const target = documentOf("de", "Der Brunnen ist tief, er wurde von Hand gegraben.\nDas Wasser ist kalt.");
const [deep, dug, nobody] = source.sentences;
const [well, cold] = target.sentences;

function withBeads(...beads: readonly Bead[]) {
  const made = checkedOf(source, target, []);
  return { ...made, bitext: { ...made.bitext, beads } };
}

const all = (list: readonly (typeof deep)[]) => list.flatMap((sentence) => sentence ?? []);
const checked = withBeads(
  { source: all([deep, dug]), target: all([well]), score: 0.9712 },
  { source: all([nobody]), target: [], score: 1 },
  { source: [], target: all([cold]), score: 0.5 },
);

test("is a header and a bead a line", () => {
  expect(tsvReport(inputOf(checked))).toBe(
    [
      "bead\tscore\tsource\ttarget\tsource text\ttarget text",
      "0\t0.9712\t0,1\t0\tThe well is deep. ¶ It was dug by hand.\tDer Brunnen ist tief, er wurde von Hand gegraben.",
      "1\t1\t2\t\tNobody drinks from it.\t",
      "2\t0.5\t\t1\t\tDas Wasser ist kalt.",
      "",
    ].join("\n"),
  );
});

test("keeps a text in its field", () => {
  const odd = { ...(deep as NonNullable<typeof deep>), text: "a\tb\r\nc\u2028d\u0000e" };
  const [, line] = tsvReport(inputOf(withBeads({ source: [odd], target: all([well]), score: 1 }))).split("\n");
  expect(line?.split("\t")[4]).toBe("a b c d e");
});

test("has one header for several pairs, and none of them none", () => {
  expect(tsvReport(inputOf(checked, checked)).split("\n")).toHaveLength(8);
  expect(tsvReport(inputOf())).toBe("bead\tscore\tsource\ttarget\tsource text\ttarget text\n");
});
