import { describe, expect, test } from "vitest";
import { configJsonSchema } from "../../../src/node/config/json-schema.ts";
import { validate } from "../../../src/node/config/validate.ts";

describe("validate", () => {
  test.each([
    [{}],
    [
      {
        pairs: [
          { source: "en/*.md", target: "it/*.md", from: "en", to: "pt-BR" },
          { bilingual: "both.txt", format: "text" },
        ],
      },
    ],
    [{ terms: "terms.csv", dictionaries: ["a.tsv", "b.dict.dz"], lexicon: [] }],
    [
      {
        checks: {
          "quote-style": false,
          "number-mismatch": "critical",
          "word-repeated": { severity: "minor", minConfidence: 0.8 },
        },
      },
    ],
    [{ checks: { "quote-style": "off", "word-repeated": true }, only: ["word-repeated"], skip: [], all: true }],
    [{ failOn: "never", minConfidence: 0.7, reports: ["terminal", "json=out.json"], baseline: "known.json" }],
  ])("takes %j", (config) => expect(validate(config, "c.json")).toEqual(config));

  test.each([
    [[], "c.json: it must be an object"],
    [{ pair: [] }, "c.json: “pair” is no setting; did you mean “pairs”? Known: "],
    [{ failon: "major" }, "c.json: “failon” is no setting; did you mean “failOn”?"],
    [
      { pairs: [{ source: "a", taget: "b" }] },
      "c.json: “taget” is no setting of pairs[0]; did you mean “target”? Known: source, ",
    ],
    [{ pairs: [{ source: "a" }] }, "c.json: pairs[0]: a pair needs both source and target"],
    [
      { pairs: [{ source: "a", target: "b", bilingual: "c" }] },
      "c.json: pairs[0]: a pair has either source and target, or bilingual",
    ],
    [{ pairs: [{ source: 3, target: "b" }] }, "c.json: pairs[0].source is 3: it must be a text in quotation marks"],
    [{ from: "e n" }, 'c.json: from is "e n": it is not a language tag; give one such as en, it or pt-BR'],
    [{ failOn: "mayor" }, 'c.json: failOn is "mayor": it must be one of neutral, minor, major, critical, never'],
    [{ minConfidence: 2 }, "c.json: minConfidence is 2: it must be a number from 0 to 1"],
    [{ checks: { "quote-stile": false } }, "c.json: checks: there is no check “quote-stile”; did you mean “quote-style”?"],
    [
      { checks: { "quote-style": { severty: "minor" } } },
      "c.json: “severty” is no setting of checks.quote-style; did you mean “severity”?",
    ],
    [{ skip: ["word-repeat"] }, "c.json: skip: there is no check “word-repeat”; did you mean “word-repeated”?"],
  ])("refuses %j", (config, message) => {
    let said = "";
    try {
      validate(config, "c.json");
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said.slice(0, message.length)).toBe(message);
  });
});

test("the JSON Schema knows what the reader knows, and names the checks", () => {
  const { properties, additionalProperties } = configJsonSchema() as {
    properties: Record<string, { properties?: object }>;
    additionalProperties: boolean;
  };
  expect(additionalProperties).toBe(false);
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(["$schema", "pairs", "terms", "checks", "failOn", "baseline"]));
  expect(properties).not.toHaveProperty("customChecks");
  expect(properties.checks?.properties).toHaveProperty("number-mismatch");
});
