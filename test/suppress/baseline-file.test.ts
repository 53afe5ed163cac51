import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Baseline, readBaseline, UserError, writeBaseline } from "../../src/index.ts";

const entry = { fingerprint: "2f0c4ab1d3e59786", checkId: "number-mismatch" };
const file = (findings: unknown, version: unknown = 1) => JSON.stringify({ version, findings });

describe("readBaseline", () => {
  test.each<[string, unknown]>([
    ["no entry", []],
    ["an entry with what it needs", [entry]],
    ["all fields", [{ ...entry, path: "de/a.md", message: "m", excerpt: "e", reason: "r", decision: "false alarm" }]],
    ["what is done", [{ ...entry, reason: "done", decision: "done" }]],
    ["fields of others", [{ ...entry, author: "Ada", date: { year: 2026 } }]],
  ])("takes a file with %s", (_, findings) => {
    expect(readBaseline(file(findings)).findings).toEqual(findings);
    expect(readBaseline(`\ufeff${file(findings)}`).findings).toEqual(findings);
  });

  const mend = "; mend it, or delete it and write it anew with --update-baseline";
  test.each([
    ["{", /^b\.json: it is not JSON \(.+\); mend it, or delete/],
    ["", /^b\.json: it is not JSON/],
    ["[]", `b.json: it is not a baseline: it holds no list of findings${mend}`],
    ["null", `b.json: it is not a baseline: it holds no list of findings${mend}`],
    ['{"version":1,"tool":{},"bitexts":[]}', `b.json: it is not a baseline: it holds no list of findings${mend}`],
    [file([], 2), "b.json: it is not a baseline of version 1 (version 2); update bitextlint, or write the file anew"],
    [file([], "1"), `b.json: it is not a baseline of version 1 (version "1")${mend}`],
    ['{"findings":[]}', `b.json: it is not a baseline of version 1 (version missing)${mend}`],
    [file([entry, null]), `b.json: findings[1] is not an object${mend}`],
    [file([[]]), `b.json: findings[0] is not an object${mend}`],
    [file([{ checkId: "a" }]), `b.json: findings[0] has no fingerprint${mend}`],
    [file([{ fingerprint: "a" }]), `b.json: findings[0] has no checkId${mend}`],
    [file([{ ...entry, fingerprint: 7 }]), `b.json: findings[0].fingerprint is not a text${mend}`],
    [file([{ ...entry, fingerprint: "" }]), `b.json: findings[0].fingerprint is not a text${mend}`],
    [file([{ ...entry, reason: null }]), `b.json: findings[0].reason is not a text${mend}`],
    [file([{ ...entry, path: ["a"] }]), `b.json: findings[0].path is not a text${mend}`],
    [file([{ ...entry, decision: "maybe" }]), `b.json: findings[0].decision is neither “false alarm” nor “done”${mend}`],
    ["{\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> other\n}", "b.json: it holds a merge conflict; keep the entries of both sides"],
  ])("refuses %s", (text, message) => {
    expect(() => readBaseline(text, "b.json")).toThrow(UserError);
    expect(() => readBaseline(text, "b.json")).toThrow(message);
  });
});

describe("writeBaseline", () => {
  test("writes an entry on lines of its own, in an order for people, with what others added at its end", () => {
    const text = writeBaseline({
      version: 1,
      findings: [{ zeal: 1, reason: "r", author: "A", path: "a.md", ...entry }] as unknown as Baseline["findings"],
    });
    expect(text).toBe(`{
  "version": 1,
  "findings": [
    {
      "fingerprint": "2f0c4ab1d3e59786",
      "checkId": "number-mismatch",
      "path": "a.md",
      "reason": "r",
      "author": "A",
      "zeal": 1
    }
  ]
}
`);
  });

  const texts = fc.option(fc.string({ unit: "binary" }), { nil: undefined });
  const entries = fc.array(
    fc
      .record({
        fingerprint: fc.string({ minLength: 1 }),
        checkId: fc.constantFrom("a-b", "c-d", "e-f"),
        path: texts,
        message: texts,
        excerpt: texts,
        reason: texts,
        decision: fc.constantFrom("done" as const, "false alarm" as const, undefined),
      })
      .map((one) => JSON.parse(JSON.stringify(one)) as Baseline["findings"][number]),
  );

  test("loses nothing, and does not depend on the order", () => {
    fc.assert(
      fc.property(entries, (findings) => {
        const unique = [...new Map(findings.map((one) => [`${one.path}\n${one.checkId}\n${one.fingerprint}`, one])).values()];
        const text = writeBaseline({ version: 1, findings: unique });
        expect(writeBaseline({ version: 1, findings: [...unique].reverse() })).toBe(text);
        const read = readBaseline(text);
        expect(writeBaseline(read)).toBe(text);
        expect(new Set(read.findings.map((one) => JSON.stringify(one))).size).toBe(unique.length);
        for (const one of unique) expect(read.findings).toContainEqual(one);
      }),
    );
  });
});
