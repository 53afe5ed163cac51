import { describe, expect, test } from "vitest";
import { type Baseline, type BaselineEntry, type Checked, suppress, updateBaseline } from "../../src/index.ts";
import { checkedOf, documentOf, findingOf, placeOf } from "../report/made.ts";

const source = documentOf("en", "One.\nTwo.\nThree.");
const target = (path?: string) => documentOf("it", "Uno.\nDue.\nTre.", path);

/** A checked pair whose findings have these fingerprints. */
const pairOf = (path: string | undefined, fingerprints: readonly string[], parts: Partial<Checked> = {}) =>
  checkedOf(
    source,
    target(path),
    fingerprints.map((fingerprint) => findingOf({ fingerprint, target: [placeOf("Uno.\nDue.\nTre.", "Due")] })),
    parts,
  );
const entry = (fingerprint: string, parts: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint,
  checkId: "number-mismatch",
  path: "a.md",
  ...parts,
});
const listing = (...findings: BaselineEntry[]): Baseline => ({ version: 1, findings });
const left = (checked: readonly Checked[]) =>
  checked.map(({ findings }) => findings.map(({ fingerprint }) => fingerprint).join());
const known = (baseline: Baseline) => baseline.findings.map(({ path, fingerprint }) => `${path ?? ""}:${fingerprint}`).sort();

describe("suppress", () => {
  test("leaves out what is listed for the file, counts it, and gives the reasons", () => {
    const { checked, stale } = suppress([pairOf("a.md", ["x", "y"])], listing(entry("x", { reason: "as it is" })));
    expect(left(checked)).toEqual(["y"]);
    expect(checked[0]?.summary).toMatchObject({ suppressed: 1, bySeverity: { major: 1 }, penalty: 5 });
    expect(checked[0]?.suppressed?.map(({ by, reason, finding }) => [by, reason, finding.fingerprint])).toEqual([
      ["baseline", "as it is", "x"],
    ]);
    expect(stale).toEqual([]);
  });

  test.each<[string, BaselineEntry[], string[]]>([
    ["nothing is listed", [], ["x,y", "x"]],
    ["a file is named", [entry("x")], ["y", "x"]],
    ["no file is named", [entry("x", { path: undefined as never })].map(({ path, ...rest }) => rest), ["y", ""]],
    ["another file is named", [entry("x", { path: "c.md" })], ["x,y", "x"]],
    ["it is done", [entry("x", { decision: "done" }), entry("y", { decision: "false alarm" })], ["x", "x"]],
    ["it is listed twice", [entry("x"), entry("x", { reason: "r" })], ["y", "x"]],
  ])("where %s", (_, entries, expected) => {
    expect(left(suppress([pairOf("a.md", ["x", "y"]), pairOf("b.md", ["x"])], listing(...entries)).checked)).toEqual(expected);
  });

  test("an entry of a file that is gone holds for one finding in another", () => {
    const exists = (path: string) => path !== "old.md";
    const baseline = listing(entry("x", { path: "old.md" }), entry("z", { path: "old.md" }));
    const { checked, stale } = suppress([pairOf("a.md", ["x"]), pairOf("b.md", ["x"])], baseline, { exists });
    expect([left(checked), stale.map(({ fingerprint }) => fingerprint)]).toEqual([["", "x"], ["z"]]);
  });

  test("knows the files by other names, where it is told them", () => {
    const { checked } = suppress([pairOf("../a.md", ["x"]), pairOf(undefined, ["x"])], listing(entry("x")), {
      paths: ["a.md", undefined],
    });
    expect(left(checked)).toEqual(["", "x"]);
  });

  test.each<[string, BaselineEntry, Partial<Checked>, boolean]>([
    ["of the file, of a check that ran", entry("z"), { ran: ["number-mismatch"] }, true],
    ["of the file, where it is not known what ran", entry("z"), {}, true],
    ["of a check that did not run", entry("z"), { ran: ["quote-style"] }, false],
    ["of a file that was not checked", entry("z", { path: "b.md" }), {}, false],
    ["of no file", { fingerprint: "z", checkId: "number-mismatch" }, {}, false],
    ["that is done", entry("z", { decision: "done" }), {}, false],
    ["of a finding that is withheld", entry("z"), { withheld: [findingOf({ fingerprint: "z" })] }, false],
  ])("an entry %s is stale or not", (_, one, parts, stale) => {
    expect(suppress([pairOf("a.md", [], parts)], listing(one)).stale).toEqual(stale ? [one] : []);
  });

  test("names what is done and still there", () => {
    const done = entry("x", { decision: "done" });
    expect(suppress([pairOf("a.md", ["x"])], listing(done, entry("y", { decision: "done" }))).undone).toEqual([done]);
  });
});

describe("updateBaseline", () => {
  test("lists every finding with what people need to judge it", () => {
    expect(updateBaseline([pairOf("a.md", ["x"])], undefined)).toEqual(
      listing({
        fingerprint: "x",
        checkId: "number-mismatch",
        path: "a.md",
        message: "8 in the source is 9 in the translation.",
        excerpt: "Due.",
        reason: "",
      }),
    );
  });

  test.each<[string, BaselineEntry[], string[]]>([
    ["adds what is new", [entry("x")], ["a.md:x", "a.md:y"]],
    ["removes what is gone", [entry("x"), entry("z")], ["a.md:x", "a.md:y"]],
    ["removes what is done and gone", [entry("z", { decision: "done" })], ["a.md:x", "a.md:y"]],
    [
      "keeps what had no part in the run",
      [entry("z", { path: "b.md" }), entry("w", { checkId: "quote-style" })],
      ["a.md:w", "a.md:x", "a.md:y", "b.md:z"],
    ],
    ["names the file of what had none", [{ fingerprint: "x", checkId: "number-mismatch" }], ["a.md:x", "a.md:y"]],
    ["keeps what had no file and is not there", [{ fingerprint: "z", checkId: "number-mismatch" }], [":z", "a.md:x", "a.md:y"]],
    ["lists once what was listed twice", [entry("x"), entry("x")], ["a.md:x", "a.md:y"]],
  ])("%s", (_, entries, expected) => {
    expect(known(updateBaseline([pairOf("a.md", ["x", "y"], { ran: ["number-mismatch"] })], listing(...entries)))).toEqual(
      expected,
    );
  });

  test("keeps reasons, decisions and the fields of others, and brings the rest up to date", () => {
    const before = { ...entry("x", { message: "old", reason: "as it is", decision: "false alarm" }), author: "Ada" };
    const [after] = updateBaseline([pairOf("a.md", ["x"])], listing(before)).findings;
    expect(after).toEqual({ ...before, message: "8 in the source is 9 in the translation.", excerpt: "Due." });
  });

  test("takes what is done and still found for judged anew", () => {
    const before = listing(entry("x", { reason: "done", decision: "done" }));
    const after = updateBaseline([pairOf("a.md", ["x"])], before);
    expect(after.findings[0]).not.toHaveProperty("decision");
    expect(after.findings[0]?.reason).toBe("");
    expect(left(suppress([pairOf("a.md", ["x"])], after).checked)).toEqual([""]);
  });

  test("follows a file to its new name, with its reasons", () => {
    const before = listing(entry("x", { path: "old.md", reason: "as it is" }));
    const { findings } = updateBaseline([pairOf("a.md", ["x"])], before, { exists: (path) => path !== "old.md" });
    expect(findings.map(({ path, reason }) => [path, reason])).toEqual([["a.md", "as it is"]]);
  });

  test("keeps entries of findings that are withheld", () => {
    const withheld = [findingOf({ fingerprint: "z" })];
    const before = listing(entry("z", { reason: "r" }));
    expect(updateBaseline([pairOf("a.md", [], { withheld })], before)).toEqual(before);
  });
});
