import { expect, test } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { linkerOf } from "../../src/lexicon/link.ts";
import { pair } from "../../src/run.ts";
import { renderings } from "../../src/term/renderings.ts";
import { termIndex } from "../../src/term/term-index.ts";

function read(rows: readonly (readonly [string, string])[], from: string, to: string) {
  const bitext = pair(
    rows.map(([source]) => source),
    rows.map(([, target]) => target),
    { from, to },
  );
  const linker = linkerOf(bitext);
  const index = termIndex(bitext.beads, (bead) => linker.words(bead), { source: languageOf(from), target: languageOf(to) });
  return { bitext, found: renderings(index) };
}

const rows = [
  ["The valve controls the oil.", "La valvola regola l'olio."],
  ["Open the valve before the pump.", "Aprire la valvola prima della pompa."],
  ["A worn valve is replaced.", "Una valvola usurata viene sostituita."],
  ["The pump draws water.", "La pompa aspira l'acqua."],
  ["Check the valve.", "Controllare il rubinetto."],
  ["The fire pump is red.", "La pompa antincendio è rossa."],
  ["Start the fire pump.", "Avviare la pompa antincendio."],
  ["The fire pump is new.", "La pompa antincendio è nuova."],
] as const;

test("a term is given with its places and renderings, the commonest first", () => {
  const { bitext, found } = read(rows, "en", "it");
  const valve = found.find(({ term }) => term === "valve");
  expect(valve?.groups.map(({ text, count }) => [text, count])).toEqual([
    ["valvola", 3],
    ["rubinetto", 1],
  ]);
  expect(valve?.occurrences.map(({ source: [range] }) => bitext.source.text.slice(range?.start, range?.end))).toEqual(
    Array.from({ length: 4 }, () => "valve"),
  );
  expect(valve?.occurrences.map(({ bead }) => bitext.beads.indexOf(bead))).toEqual([0, 1, 2, 4]);
  const last = valve?.occurrences.at(-1)?.target[0];
  expect(bitext.target.text.slice(last?.start, last?.end)).toBe("rubinetto");
});

test("a word inside a longer term counts where it stands by itself", () => {
  const { found } = read(rows, "en", "it");
  expect(found.find(({ term }) => term === "fire pump")?.occurrences).toHaveLength(3);
  expect(found.find(({ term }) => term === "pump")).toBeUndefined();
});

test("characters are joined to words where a script has no spaces", () => {
  const { found } = read(
    [
      ["The contract begins in 2020.", "合同于2020年开始。"],
      ["The contract ends in 2022.", "合同在2022年结束。"],
      ["She signs the contract.", "她签署合同。"],
      ["He reads the contract.", "他阅读合同。"],
      ["It rains.", "下雨了。"],
    ],
    "en",
    "zh",
  );
  expect(found.find(({ term }) => term === "contract")?.groups[0]?.text).toBe("合同");
});
