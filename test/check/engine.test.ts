import { describe, expect, test } from "vitest";
import { runChecks, selected } from "../../src/check/engine.ts";
import { type Check, check, checkBitext, checks, defineCheck, pair } from "../../src/index.ts";

const languages = { from: "en", to: "it" };
const bitext = pair(["One cat.", "Two cats.", "Three cats."], ["Un gatto.", "Due gatti.", "Tre gatti."], languages);

/** A check that marks the first `letters` letters of every target sentence. */
function marker(id: string, options: Partial<Check["meta"]> & { confidence?: number; letters?: number } = {}): Check {
  const { confidence = 0.9, letters = 3, ...meta } = options;
  return defineCheck({
    meta: {
      id,
      category: "accuracy/addition",
      severity: "minor",
      stability: "stable",
      summary: "A test.",
      messages: { seen: "Seen: {word}, {lost}." },
      examples: [],
      ...meta,
    },
    *bead(bead) {
      for (const { range, text } of bead.target) {
        yield {
          messageId: "seen",
          data: { word: text.slice(0, letters) },
          confidence,
          source: bead.source.map((own) => own.range),
          target: [{ start: range.start, end: range.start + letters }],
        };
      }
    },
  });
}

const broken: Check = {
  ...marker("broken"),
  bead() {
    throw new Error("out of order");
  },
};
const ids = (list: readonly { readonly meta: { readonly id: string } }[]) => list.map(({ meta }) => meta.id);

describe("selected", () => {
  const all = [marker("a"), marker("b", { stability: "new" }), marker("c")];

  test("leaves new checks out", () => expect(ids(selected(all, {}))).toEqual(["a", "c"]));
  test("runs new checks with all", () => expect(ids(selected(all, { all: true }))).toEqual(["a", "b", "c"]));
  test("runs a new check that is named", () => expect(ids(selected(all, { only: ["b"] }))).toEqual(["b"]));
  test("skips, even what is named", () => expect(ids(selected(all, { only: ["a", "c"], skip: ["c"] }))).toEqual(["a"]));
});

describe("runChecks", () => {
  test("names a check that throws and runs the others", () => {
    const { findings, failures } = runChecks(bitext, [broken, marker("a")]);
    expect(failures).toEqual([{ checkId: "broken", message: "out of order" }]);
    expect(findings).toHaveLength(3);
  });

  test("keeps nothing of a check that throws half-way", () => {
    const half: Check = {
      ...marker("half"),
      *bead() {
        yield { messageId: "seen", confidence: 1 };
        throw new Error("half-way");
      },
    };
    expect(runChecks(bitext, [half]).findings).toEqual([]);
  });

  test("hides what is more likely wrong than right, unless all is asked for", () => {
    const doubtful = [marker("a", { confidence: 0.49 }), marker("b", { confidence: 0.5 })];
    expect(new Set(runChecks(bitext, doubtful).findings.map(({ checkId }) => checkId))).toEqual(new Set(["b"]));
    expect(runChecks(bitext, doubtful, { all: true }).findings).toHaveLength(6);
  });

  test("orders by place in the target, the graver first", () => {
    const { findings } = runChecks(bitext, [marker("b"), marker("a"), marker("z", { severity: "critical" })]);
    expect(findings.slice(0, 4).map(({ checkId }) => checkId)).toEqual(["z", "a", "b", "z"]);
    expect(findings.map(({ target }) => target[0]?.start)).toEqual([0, 0, 0, 10, 10, 10, 21, 21, 21]);
  });

  test("lets a draft be milder than its check", () => {
    const mild: Check = {
      ...marker("mild", { severity: "critical" }),
      *bead() {
        yield { messageId: "seen", confidence: 1, severity: "neutral" };
      },
    };
    expect(runChecks(bitext, [mild]).findings.map(({ severity }) => severity)).toEqual(["neutral", "neutral", "neutral"]);
  });

  test("fills placeholders and leaves those without data", () => {
    expect(runChecks(bitext, [marker("a")]).findings[0]?.message).toBe("Seen: Un , {lost}.");
  });

  test("gives the number of the bead and counts the findings", () => {
    const { findings, summary } = runChecks(bitext, [marker("a")]);
    expect(findings.map(({ bead }) => bead)).toEqual([0, 1, 2]);
    expect(summary).toMatchObject({ beads: 3, untrusted: 0, bySeverity: { minor: 3 } });
  });

  test("compares no bead that is doubtful or lacks a side, and counts the doubtful", () => {
    const [first, second, third] = bitext.beads;
    if (!first || !second || !third) throw new Error("no beads");
    const doubtful = { ...bitext, beads: [{ ...first, score: 0.3 }, { ...second, source: [] }, third] };
    const { findings, summary } = runChecks(doubtful, [marker("a")]);
    expect(findings.map(({ bead }) => bead)).toEqual([2]);
    expect(summary.untrusted).toBe(1);
  });
});

describe("fingerprints", () => {
  const prints = (source: readonly string[], target: readonly string[], letters = 3) =>
    runChecks(pair(source, target, languages), [marker("a", { letters })]).findings.map(({ fingerprint }) => fingerprint);

  test("stay when text is put in elsewhere", () => {
    const [before] = prints(["One cat."], ["Un gatto."]);
    expect(prints(["A new line.", "One cat."], ["Una riga nuova.", "Un gatto."])[1]).toBe(before);
  });

  test("change with the words of the place, and with those around it", () => {
    const [before] = prints(["One cat."], ["Un gatto."]);
    expect(prints(["One cat."], ["In gatto."])[0]).not.toBe(before);
    expect(prints(["One cat."], ["Un gatto nero."])[0]).not.toBe(before);
  });

  test("tell two equal findings apart, in their order", () => {
    const [first, second] = prints(["One cat.", "One cat."], ["Un gatto.", "Un gatto."]);
    expect(second).not.toBe(first);
    expect(prints(["One cat."], ["Un gatto."])).toEqual([first]);
  });

  test("of a finding over many places are made of what it is about", () => {
    const keyed = (places: number): Check => ({
      ...marker("keyed"),
      *bead() {},
      *bitext() {
        yield { messageId: "seen", confidence: 1, key: "a|b", target: [{ start: 0, end: places }] };
      },
    });
    const print = (places: number) => runChecks(bitext, [keyed(places)]).findings[0]?.fingerprint;
    expect(print(1)).toBe(print(5));
  });

  test("are all different in a real run", async () => {
    const { findings } = await check("He opened the door. He opened the door.", "Aprì la la porta. Aprì la la porta.", languages);
    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

describe("a check of one's own", () => {
  test("runs after those built in", () => {
    const { findings } = checkBitext(bitext, { checks: [marker("mine")] });
    expect(findings.map(({ checkId }) => checkId)).toEqual(["mine", "mine", "mine"]);
    expect(ids(checks)).not.toContain("mine");
  });

  test("obeys only and skip", () => {
    expect(checkBitext(bitext, { checks: [marker("mine")], skip: ["mine"] }).findings).toEqual([]);
    expect(checkBitext(bitext, { checks: [marker("mine")], only: ["quote-style"] }).findings).toEqual([]);
  });
});
