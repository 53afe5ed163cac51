import { describe, expect, test } from "vitest";
import { readComment } from "../../src/suppress/directive.ts";

const known = ["number-mismatch", "date-mismatch", "quote-style"];
const range = { start: 0, end: 1 };
const read = (text: string) => readComment({ range, text, next: range }, known);

describe("a comment", () => {
  test.each<[string, string, string[], string]>([
    [" bitextlint-ignore-next number-mismatch: title year ", "ignore-next", ["number-mismatch"], "title year"],
    ["bitextlint-ignore-next number-mismatch, date-mismatch: r", "ignore-next", ["number-mismatch", "date-mismatch"], "r"],
    ["bitextlint-ignore-line number-mismatch date-mismatch:r", "ignore-line", ["number-mismatch", "date-mismatch"], "r"],
    ["\nbitextlint-disable\n  quote-style:\n  as in the\n  old edition\n", "disable", ["quote-style"], "as in the old edition"],
    ["bitextlint-disable quote-style：旧版のまま", "disable", ["quote-style"], "旧版のまま"],
    ["bitextlint-disable quote-style、number-mismatch: a: b", "disable", ["quote-style", "number-mismatch"], "a: b"],
    ["bitextlint-disable quote-style,quote-style: twice", "disable", ["quote-style"], "twice"],
    ["bitextlint-enable quote-style", "enable", ["quote-style"], ""],
    ["bitextlint-enable", "enable", [], ""],
    ["bitextlint-enable: from here on all", "enable", [], "from here on all"],
  ])("%j is understood", (text, word, ids, reason) => {
    const { directive, faults } = read(text);
    expect([directive?.word, directive?.ids, directive?.reason, faults]).toEqual([word, ids, reason, []]);
  });

  test.each<[string, string, string | undefined, string | undefined]>([
    ["bitextlint-ignore number-mismatch: r", "word", "ignore", "ignore-next"],
    ["bitextlint-ignore-nxt number-mismatch: r", "word", "ignore-nxt", "ignore-next"],
    ["bitextlint-disable-line number-mismatch: r", "word", "disable-line", "ignore-line"],
    ["bitextlint-: r", "word", "", "enable"],
    ["bitextlint-ignore-next number-mismach: r", "check", "number-mismach", "number-mismatch"],
    ["bitextlint-ignore-next: r", "none", undefined, undefined],
    ["bitextlint-ignore-next", "none", undefined, undefined],
    ["bitextlint-ignore-next number-mismatch", "reason", undefined, undefined],
    ["bitextlint-ignore-next number-mismatch:  \n ", "reason", undefined, undefined],
    ["bitextlint-enable number-mismach", "check", "number-mismach", "number-mismatch"],
  ])("%j silences nothing", (text, messageId, name, nearest) => {
    const { directive, faults } = read(text);
    expect(directive).toBeUndefined();
    expect(faults.map((fault) => [fault.messageId, fault.name, fault.nearest])).toEqual([[messageId, name, nearest]]);
  });

  test("that names a right check and a wrong one silences the right one", () => {
    const { directive, faults } = read("bitextlint-disable quote-stile, quote-style: r");
    expect(directive?.ids).toEqual(["quote-style"]);
    expect(faults.map(({ name }) => name)).toEqual(["quote-stile"]);
  });
});
