import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineReport } from "../../src/report/line.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";

const en = documentOf("en", "Prices rose.\nBy 8 per cent.", "docs/en.txt");
const de = documentOf("de", "Die Preise stiegen.\nUm 9 Prozent.", "docs/de.txt");

describe("lineReport", () => {
  test("is a finding a line, by its place in the target", () => {
    const findings = [findingOf({ target: [placeOf(de.text, "9")] }), findingOf({ source: [placeOf(en.text, "8")] })];
    expect(lineReport(inputOf(checkedOf(en, de, findings)))).toBe(
      "docs/de.txt:2:4: major number-mismatch 8 in the source is 9 in the translation.\n" +
        "docs/en.txt:2:4: major number-mismatch 8 in the source is 9 in the translation.\n",
    );
  });

  test("names the beginning of the target where a finding is about the whole, and the side where there is no path", () => {
    expect(lineReport(inputOf(checkedOf(en, documentOf("de", "a"), [findingOf({ message: "Odd." })])))).toBe(
      "target:1:1: major number-mismatch Odd.\n",
    );
  });

  test("is empty where nothing is found", () => expect(lineReport(inputOf(checkedOf(en, de, [])))).toBe(""));

  test.each(hostile)("keeps a finding on its line whatever it holds: %j", (text) => {
    expect(lineReport(inputOf(oddlyChecked(text))).split("\n")).toHaveLength(2);
  });

  test("keeps a finding on its line for any texts, and lets nothing steer what shows it", () => {
    fc.assert(
      fc.property(oddChecked, (checked) => {
        const report = lineReport(inputOf(checked));
        expect(report.split("\n")).toHaveLength(checked.findings.length + 1);
        expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2067\u2028\u2029]/u);
      }),
      { numRuns: 200 },
    );
  });
});
