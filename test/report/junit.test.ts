import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { CheckMeta } from "../../src/core/check.ts";
import type { Checked } from "../../src/core/report.ts";
import { type JunitOptions, junitReport } from "../../src/report/junit.ts";
import { junitFaults } from "./junit-faults.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";
import { type Element, parseXml } from "./xml.ts";

const en = documentOf("en", "Prices rose by 8 per cent.", "en.txt");
const de = documentOf("de", "Die Preise stiegen um 9 Prozent.", "de.txt");
const meta = (id: string) => ({ id }) as CheckMeta;
const ran = ["number-mismatch", "quote-style", "term-missing"].map(meta);
const number = findingOf({ target: [placeOf(de.text, "9")], suggestions: ["8"] });
const report = (checked: Checked[], options?: JunitOptions) => junitReport({ ...inputOf(...checked), checks: ran }, options);
const casesOf = (root: Element) =>
  (root.children[0]?.children ?? []).map(({ attributes, children }) => [attributes.name, children[0]?.name]);

/** Parses as a strict reader does; throws where it is not well-formed. */
function wellFormed(xml: string): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe("junitReport", () => {
  const root = parseXml(report([checkedOf(en, de, [number])]));

  test("has the structure that CI servers read", () => expect(junitFaults(root)).toEqual([]));

  test("has a suite for each pair and a case for each check, passed ones too", () => {
    expect(root.attributes).toEqual({ name: "bitextlint", tests: "3", failures: "1", errors: "0", skipped: "0", time: "0" });
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual(["en.txt → de.txt"]);
    expect(casesOf(root)).toEqual([
      ["number-mismatch", "failure"],
      ["quote-style", undefined],
      ["term-missing", undefined],
    ]);
  });

  test("says of a failure where and what", () => {
    const [failure] = root.children[0]?.children[0]?.children ?? [];
    const said = "de.txt:1:23: major: 8 in the source is 9 in the translation. (suggestion: 8)";
    expect([failure?.attributes.message, failure?.text]).toEqual([said, said]);
  });

  test("fails a check at the severities asked for; milder findings are its output", () => {
    const minor = { ...number, severity: "minor" } as const;
    expect(casesOf(parseXml(report([checkedOf(en, de, [minor])])))[0]).toEqual(["number-mismatch", "system-out"]);
    expect(casesOf(parseXml(report([checkedOf(en, de, [minor])], { failing: ["minor"] })))[0]).toEqual([
      "number-mismatch",
      "failure",
    ]);
    expect(casesOf(parseXml(report([checkedOf(en, de, [number])], { failing: [] })))[0]).toEqual([
      "number-mismatch",
      "system-out",
    ]);
  });

  test("counts several findings of a check as one failure", () => {
    const two = parseXml(report([checkedOf(en, de, [number, number])]));
    expect(two.attributes.failures).toBe("1");
    expect(two.children[0]?.children[0]?.children[0]?.attributes.message).toBe("2 findings");
    expect(two.children[0]?.children[0]?.children[0]?.text.split("\n")).toHaveLength(2);
  });

  test("tells checks that broke and checks that had not what they need from those that passed", () => {
    const failures = [{ checkId: "quote-style", message: "it broke" }];
    const one = parseXml(report([checkedOf(en, de, [], { failures, ran: ["number-mismatch"] })]));
    expect(casesOf(one)).toEqual([
      ["number-mismatch", undefined],
      ["quote-style", "error"],
      ["term-missing", "skipped"],
    ]);
    expect(one.attributes).toMatchObject({ errors: "1", skipped: "1", failures: "0" });
    expect(junitFaults(one)).toEqual([]);
  });

  test("has a case for a finding of a check that nobody named", () => {
    const other = findingOf({ checkId: "my-check" });
    expect(casesOf(parseXml(report([checkedOf(en, de, [other])]))).at(-1)).toEqual(["my-check", "failure"]);
  });

  test("of nothing is whole, and the same each time", () => {
    expect(junitFaults(parseXml(report([])))).toEqual([]);
    const twice = [checkedOf(en, de, [number]), checkedOf(en, de, [])];
    expect(report(twice)).toBe(report(twice));
    expect(report(twice)).not.toMatch(/timestamp|hostname/);
  });

  test.each(hostile)("is well-formed whatever the texts hold: %j", (text) => {
    const xml = report([oddlyChecked(text)]);
    wellFormed(xml);
    expect(junitFaults(parseXml(xml))).toEqual([]);
  });

  test("is well-formed for any texts, and holds nothing that steers", () => {
    fc.assert(
      fc.property(oddChecked, (checked) => {
        const xml = report([checked]);
        wellFormed(xml);
        expect(junitFaults(parseXml(xml))).toEqual([]);
        expect(xml).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe("junitFaults", () => {
  const good = report([checkedOf(en, de, [number])]);
  test.each([
    ["a suite without name", good.replace('<testsuite name="en.txt → de.txt"', "<testsuite")],
    ["a case without class", good.replace(/ classname="[^"]*"/, "")],
    ["a wrong count", good.replace('tests="3"', 'tests="4"')],
    ["a wrong count of failures", good.replace('failures="1"', 'failures="2"')],
    ["an unknown element", good.replaceAll("failure ", "fault ").replaceAll("</failure>", "</fault>")],
    ["an attribute that is none", good.replace('time="0"', 'times="0"')],
    ["text where none belongs", good.replace("</testsuite>", "x</testsuite>")],
  ])("finds %s", (_, xml) => {
    expect(xml).not.toBe(good);
    expect(junitFaults(parseXml(xml))).not.toEqual([]);
  });
});
