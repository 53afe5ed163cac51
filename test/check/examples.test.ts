import { describe, expect, test } from "vitest";
import { checks } from "../../src/index.ts";
import { findingsOf, places, unmarked } from "./marked.ts";

describe.each(checks.map(({ meta }) => [meta.id, meta] as const))("the examples of %s", (id, { examples, messages }) => {
  test.each(examples.filter(({ finds }) => finds !== undefined))("$languages finds $finds: $target", async (example) => {
    const [source, target] = [unmarked(example.source), unmarked(example.target)];
    const findings = await findingsOf(
      id,
      example.languages,
      source.text,
      target.text,
      example.terms,
      example.format,
      example.beside,
      example.before,
      example,
    );
    const found = findings.filter(({ messageId, confidence }) => messageId === example.finds && confidence >= 0.5);
    expect(found).toHaveLength(1);
    for (const [side, { text, ranges }] of [["source", source] as const, ["target", target] as const]) {
      if (ranges.length > 0) expect(places(text, found[0]?.[side] ?? [])).toEqual(places(text, ranges));
    }
  });

  test.each(examples.filter(({ finds }) => finds === undefined))("$languages finds nothing: $target", async (example) => {
    const findings = await findingsOf(
      id,
      example.languages,
      example.source,
      example.target,
      example.terms,
      example.format,
      example.beside,
      example.before,
      example,
    );
    expect(findings.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  test("show two right pairs and one wrong one at least, in three languages", () => {
    const right = examples.filter(({ finds }) => finds === undefined);
    expect(right.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeGreaterThan(right.length);
    expect(new Set(examples.map(({ languages }) => languages.split(">")[1])).size).toBeGreaterThanOrEqual(3);
  });

  test("show every message, and mark nothing in a right pair", () => {
    expect([...new Set(examples.flatMap(({ finds }) => finds ?? []))].sort()).toEqual(Object.keys(messages).sort());
    for (const { source, target, finds } of examples) {
      expect(unmarked(source + target).ranges.length > 0).toBe(finds !== undefined);
    }
  });
});
