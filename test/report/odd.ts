import fc from "fast-check";
import { categories, severities } from "../../src/core/finding.ts";
import type { Range } from "../../src/core/range.ts";
import type { Checked } from "../../src/core/report.ts";
import { checkedOf, documentOf, findingOf } from "./made.ts";

/** Texts that would do something, if a report let them. */
export const hostile: readonly string[] = [
  "<script>alert(1)</script>",
  `"><img src=x onerror='alert(1)'>`,
  "]]> --> </details></summary></style></title>",
  "%0A%0D%25::error::x",
  "\r\n::error file=a::b",
  "\n##[error]x",
  "\u001b[31m\u001b]0;title\u0007\u009b2J\u007f",
  "\0\u0008\ufffe\uffff",
  "\ud800x\udfff",
  "\u202egnp.exe\u2066\u2067\u2069\u200f",
  "a | b \\| c `code` ```",
  "@octocat #1 GH-2 owner/repo#3 a@b.cd https://example.org/issues/1 www.example.org :bomb: !4",
  "[click](javascript:alert(1)) ![x](https://example.org/x.png) [^1] <https://example.org>",
  "*a* _b_ ~~c~~ **d** # e\n\n# f\n- g\n> h\n---",
  "$x$ and $y$",
  "=1+1",
  "@SUM(A1)",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "\t=1",
  "\r=1",
  "＝1+1",
  "constructor",
  "__proto__",
  "_x000D_ _x0041_",
  "../../etc/passwd",
  "C:\\a b\\ü.txt",
  "/a b/%41?x#y.txt",
  "http://example.org/a.txt",
  "a:1:2,c=d",
  "",
  " ",
  "שלום עולם",
  "中文。",
];

/** Any text: hostile, odd, or of any code units. */
const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...hostile), { minLength: 2, maxLength: 4 }).map((parts) => parts.join("")),
);

const oddPath = fc.option(oddText, { nil: undefined });

function rangesIn(text: string): fc.Arbitrary<Range[]> {
  const place = fc.nat(text.length);
  const range = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.array(range, { maxLength: 4 });
}

/** A checked pair of odd texts in odd files, with odd findings. */
export const oddChecked: fc.Arbitrary<Checked> = fc
  .tuple(oddText, oddText, fc.array(oddText, { maxLength: 4 }), fc.array(oddText, { maxLength: 4 }))
  .chain(([first, last, sources, targets]) => {
    const source = [first, ...sources].join("\n");
    const target = [last, ...targets].join("\n");
    const finding = fc
      .record({
        checkId: oddText,
        message: oddText,
        evidence: oddText,
        suggestions: fc.array(oddText, { maxLength: 2 }),
        fingerprint: oddText,
        severity: fc.constantFrom(...severities),
        category: fc.constantFrom(...categories),
        source: rangesIn(source),
        target: rangesIn(target),
      })
      .map(findingOf);
    return fc.tuple(fc.array(finding, { maxLength: 5 }), oddPath, oddPath, oddText).map(([findings, from, to, failure]) =>
      checkedOf(documentOf("en", source, from), documentOf("it", target, to), findings, {
        failures: [{ checkId: failure, message: failure }],
      }),
    );
  });

/** One finding whose every text is this one, between two files named after it. */
export function oddlyChecked(text: string): Checked {
  const source = documentOf("en", `${text}\nPeace.`, text);
  const target = documentOf("it", `${text}\nPace.`, text);
  const whole = { start: 0, end: text.length };
  const finding = findingOf({
    checkId: text,
    message: text,
    evidence: text,
    suggestions: [text],
    fingerprint: text,
    source: [whole],
    target: [whole, { start: 0, end: 0 }],
  });
  return checkedOf(source, target, [finding], { failures: [{ checkId: text, message: text }] });
}
