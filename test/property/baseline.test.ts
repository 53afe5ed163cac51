import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Checked, check, readBaseline, suppress, updateBaseline, writeBaseline } from "../../src/index.ts";
import { clean, en } from "../cli/texts.ts";

const source = en.trimEnd().split("\n");
const target = clean.trimEnd().split("\n");
/** Ways to go wrong in the sentences of the translation, each in its own. */
const faults: readonly ((line: string) => string)[] = [
  (line) => line.replace("1987", "1978"),
  (line) => line.replace("verkauft", "verkauft verkauft"),
  (line) => line.replace("4.200", "4.700"),
  (line) => line.replace("nahen", "nahen nahen"),
  (line) => line.replace("Am", "Am Am"),
  (line) => line.replace("Keks", "Keks Keks"),
];
const wrong = (which: readonly number[]) => target.map((line, k) => (which.includes(k) ? (faults[k]?.(line) ?? line) : line));
const run = (lines: readonly string[], theirs: readonly string[] = source) =>
  check(theirs.join("\n\n"), lines.join("\n\n"), { from: "en", to: "de", targetPath: "de.txt", skip: ["end-mark-mismatch"] });
const named = ({ findings }: Checked) => findings.map(({ checkId, target: [place] }) => `${checkId} ${place?.start}`);
const subset = fc.subarray([0, 1, 2, 3, 4, 5]);

/** As on disk: written, and read again. */
const kept = (checked: Checked) => readBaseline(writeBaseline(updateBaseline([checked], undefined)));
const heard = (checked: Checked, baseline: ReturnType<typeof kept>) => {
  const { checked: left, stale } = suppress([checked], baseline);
  return { left: left[0] as Checked, stale };
};

describe("a baseline", () => {
  let alone: readonly Checked[] = [];
  beforeAll(async () => {
    alone = await Promise.all(faults.map((_, k) => run(wrong([k]))));
  });

  test("each of the faults is found", () => expect(alone.map(({ findings }) => findings.length)).toEqual([1, 1, 1, 1, 1, 1]));

  test("silences all that was found when it was written", async () => {
    await fc.assert(
      fc.asyncProperty(subset, async (which) => {
        const checked = await run(wrong(which));
        const { left, stale } = heard(checked, kept(checked));
        expect([left.findings, stale, left.summary.suppressed ?? 0]).toEqual([[], [], which.length]);
      }),
      { numRuns: 20 },
    );
  });

  test("goes on silencing when other sentences change, come or move", async () => {
    const edit = fc.constantFrom<(lines: readonly string[], own: readonly string[]) => readonly string[]>(
      (lines, own) => [...own, ...lines],
      (lines, own) => [...lines, ...own],
      (lines, own) => [...lines.slice(0, 3), ...own, ...lines.slice(3)],
    );
    await fc.assert(
      fc.asyncProperty(subset, edit, async (which, edited) => {
        const before = kept(await run(wrong(which)));
        const theirs = edited(source, ["The river is cold, and nobody swims in it before June."]);
        const checked = await run(edited(wrong(which), ["Der Fluss ist kalt, und vor Juni schwimmt niemand darin."]), theirs);
        expect(named(heard(checked, before).left)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("hides no new fault, whatever has been mended, and knows what is stale", async () => {
    await fc.assert(
      fc.asyncProperty(subset, subset, async (before, now) => {
        const baseline = kept(await run(wrong(before)));
        const { left, stale } = heard(await run(wrong(now)), baseline);
        const fresh = now.filter((k) => !before.includes(k));
        expect(left.findings.map(({ fingerprint }) => fingerprint)).toEqual(fresh.map((k) => alone[k]?.findings[0]?.fingerprint));
        expect(stale).toHaveLength(before.filter((k) => !now.includes(k)).length);
      }),
      { numRuns: 20 },
    );
  });

  test("hides no second fault of the same check in the same sentence", async () => {
    const theirs = source.map((line, k) => (k === 2 ? "Last year 4,200 loaves and 310 cakes were sold on market days." : line));
    const lines = (loaves: string, cakes: string) =>
      target.map((line, k) =>
        k === 2 ? `Im letzten Jahr wurden an Markttagen ${loaves} Brote und ${cakes} Kuchen verkauft.` : line,
      );
    const before = kept(await run(lines("4.300", "310"), theirs));
    expect(before.findings.map(({ checkId }) => checkId)).toEqual(["number-mismatch"]);
    expect(heard(await run(lines("4.300", "310"), theirs), before).left.findings).toEqual([]);
    const { left } = heard(await run(lines("4.300", "390"), theirs), before);
    expect(
      left.findings.some(({ source: [place] }) => place && theirs.join("\n\n").slice(place.start, place.end) === "310"),
    ).toBe(true);
  });

  test("of three faults that are the same, two that are listed leave one", async () => {
    const [line, own] = ["The museum has 212 rooms on two floors.", "Das Museum hat auf zwei Stockwerken 221 Räume."];
    const many = (count: number) =>
      run([...target, ...Array.from({ length: count }, () => own)], [...source, ...Array.from({ length: count }, () => line)]);
    const [two, three] = [await many(2), await many(3)];
    const numbers = ({ findings }: Checked) => findings.filter(({ checkId }) => checkId === "number-mismatch").length;
    expect([numbers(two), numbers(three)]).toEqual([2, 3]);
    expect(numbers(heard(three, kept(two)).left)).toBe(1);
    expect(heard(two, kept(three)).stale.filter(({ checkId }) => checkId === "number-mismatch")).toHaveLength(1);
  });

  test("is the same whatever confidence is asked for", async () => {
    const options = { from: "en", to: "de", targetPath: "de.txt" };
    const [few, all] = await Promise.all([
      check(en, wrong([2, 3]).join("\n"), options),
      check(en, wrong([2, 3]).join("\n"), { ...options, all: true }),
    ]);
    const baseline = kept(all);
    expect(heard(few, baseline).left.findings).toEqual([]);
    const shown = new Set(all.findings.map(({ fingerprint }) => fingerprint));
    expect(few.findings.every(({ fingerprint }) => shown.has(fingerprint))).toBe(true);
  });
});
