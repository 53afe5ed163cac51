import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { severities } from "../../src/core/finding.ts";
import { githubReport } from "../../src/report/github.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";

const en = documentOf("en", "Prices rose.\nBy 8 per cent.", "docs/en.txt");
const de = documentOf("de", "Die Preise stiegen.\nUm 9 Prozent.", "docs/de,1.txt");
const plain = (text: string) =>
  text.replace(/%(0A|0D|2C|3A|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads a command as the runner of a workflow does. */
function commandOf(line: string) {
  const [, name = "", properties = "", message = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const pairs = properties.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), plain(pair.slice(pair.indexOf("=") + 1))]);
  return { name, properties: Object.fromEntries(pairs), message: plain(message) };
}

const commands = (...checked: Parameters<typeof inputOf>) =>
  githubReport(inputOf(...checked))
    .split("\n")
    .slice(0, -1)
    .map(commandOf);

describe("githubReport", () => {
  const finding = findingOf({ source: [placeOf(en.text, "8")], target: [placeOf(de.text, "9")], suggestions: ["8"] });

  test("is an annotation of the place in the target, with the sentences of both sides in the message", () => {
    expect(githubReport(inputOf(checkedOf(en, de, [finding])))).toBe(
      "::error file=docs/de%2C1.txt,line=2,endLine=2,col=4,endColumn=5,title=number-mismatch::" +
        "8 in the source is 9 in the translation.%0Aen 2: By ⟦8⟧ per cent.%0Ade 2: Um ⟦9⟧ Prozent.%0Asuggestion: 8\n",
    );
  });

  test("marks the gap where something is missing", () => {
    const [one] = commands(checkedOf(en, de, [findingOf({ target: [placeOf(de.text, "Um", true)] })]));
    expect(one?.message).toContain("de 2: Um⟦⟧ 9 Prozent.");
  });

  test("gives the gravest first: more than ten of a kind are not shown", () => {
    const found = severities.map((severity) => findingOf({ severity, message: severity, target: [placeOf(de.text, "9")] }));
    expect(commands(checkedOf(en, de, found)).map(({ name, message }) => [name, message.split("\n")[0]])).toEqual([
      ["error", "critical"],
      ["error", "major"],
      ["warning", "minor"],
      ["notice", "neutral"],
    ]);
  });

  test("names no columns where a place goes over several lines", () => {
    const [one] = commands(checkedOf(en, de, [findingOf({ target: [{ start: 0, end: de.text.length }] })]));
    expect(one?.properties).toEqual({ file: "docs/de,1.txt", line: "1", endLine: "2", title: "number-mismatch" });
  });

  test("cuts a long sentence around the place", () => {
    const long = documentOf("de", `${"lang ".repeat(200)}9 ${"lang ".repeat(200)}.`, "de.txt");
    const [one] = commands(checkedOf(en, long, [findingOf({ target: [placeOf(long.text, "9")] })]));
    const [, shown = ""] = one?.message.split("\n") ?? [];
    expect(shown).toMatch(/^de 1: ….*⟦9⟧.*…$/);
    expect(shown.length).toBeLessThan(330);
  });

  test.each(hostile)("is one command whatever the texts hold: %j", (text) => {
    const [one, ...more] = commands(oddlyChecked(text));
    expect(more).toEqual([]);
    expect(Object.keys(one?.properties)).toEqual(expect.arrayContaining(["file", "line", "endLine", "title"]));
    expect(one?.name).toBe("error");
  });

  test("is a command a finding for any texts", () => {
    fc.assert(
      fc.property(oddChecked, (checked) => {
        const lines = githubReport(inputOf(checked)).split("\n");
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(checked.findings.length);
        for (const line of lines) {
          expect(line).toMatch(
            /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]*::/,
          );
          expect(line).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2067]/u);
          expect(line.replaceAll(/%(?:25|0A|2C|3A)/g, "")).not.toContain("%");
        }
      }),
      { numRuns: 200 },
    );
  });
});
