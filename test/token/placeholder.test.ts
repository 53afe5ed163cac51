import { describe, expect, test } from "vitest";
import { placeholdersIn } from "../../src/token/placeholder.ts";

const found = (text: string) => placeholdersIn(text).map((one) => one.text);

test.each([
  ["%d of %s", "%d", "%s"],
  ["%1$s and %2$s", "%1$s", "%2$s"],
  ["%-5.2f mm", "%-5.2f"],
  ["%@ files", "%@"],
  ["Hello %(name)s!", "%(name)s"],
  ["100%% of %ld", "%%", "%ld"],
  ["%dpx, %sMB", "%d", "%s"],
  ["{0} and {name}", "{0}", "{name}"],
  ["{0:N2} {user.name!r} {items[0]}", "{0:N2}", "{user.name!r}", "{items[0]}"],
  ["{{name}} {{- raw}} {{ n | upper }}", "{{name}}", "{{- raw}}", "{{ n | upper }}"],
  ["$t(common.save) it", "$t(common.save)"],
  ["#{x} %{y} %<z>d", "#{x}", "%{y}", "%<z>d"],
  ["%1 of %2, %n items, %L1", "%1", "%2", "%n", "%L1"],
  ["{ $user } has { -brand-name } { NUMBER($n) }", "{ $user }", "{ -brand-name }", "{ NUMBER($n) }"],
  ["${first.name} $HOME ${PATH} %APPDATA%", "${first.name}", "$HOME", "${PATH}", "%APPDATA%"],
  ["<%= user.name %> __NAME__", "<%= user.name %>", "__NAME__"],
  ["%sPublic Key: %lih %limin, %02dh", "%s", "%li", "%li", "%02d"],
  ["%20s", "%20s"],
  ["ファイル%sを{count}件", "%s", "{count}"],
])("%s", (text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "Es ist 100 % sicher.",
  "50% off, a 5% discount, 20%ige Lösung, 20 %ige Lösung",
  "Il 5% di sconto, il 5 % di sconto",
  "costs $5, $1.50, US$ 20, $US 5",
  "sets {a, b} and {see the note below}",
  "\\emph{word} and \\{x\\}",
  "an 80 %-Punkte-Sprung",
  "percent-encoded%2C, a line%0A",
])("finds nothing in %s", (text) => {
  expect(found(text)).toEqual([]);
});

describe("choices", () => {
  test("of ICU, with what stands in their branches", () => {
    const [choice, ...inner] = placeholdersIn("{n, plural, offset:1 =0 {none} one {# in {place}} other {# in {place}}}");
    expect(choice).toMatchObject({ key: "{n}", choice: "plural", start: 0 });
    expect(choice?.branches?.map(({ keyword }) => keyword)).toEqual(["=0", "one", "other"]);
    expect(inner.map(({ text, inside }) => [text, inside])).toEqual([
      ["{place}", true],
      ["{place}", true],
    ]);
  });

  test("of ICU, one in another", () => {
    const all = placeholdersIn("{g, select, male {{n, plural, other {# of his}}} other {{n, plural, other {# of theirs}}}}");
    expect(all.map(({ key, choice }) => `${key} ${choice}`)).toEqual(["{g} select", "{n} plural", "{n} plural"]);
  });

  test("of Fluent", () => {
    const [choice, inner] = placeholdersIn("{ $n ->\n [one] one file\n *[other] { $n } files\n}");
    expect(choice?.branches?.map(({ keyword, standard }) => [keyword, standard])).toEqual([
      ["one", undefined],
      ["other", true],
    ]);
    expect(inner?.key).toBe("{$n}");
  });
});

test.each([
  "%",
  "{",
  "}",
  "{{",
  "%(",
  "${",
  "$t(",
  "{a,select,b{",
  "{$a->",
  "{$a->}",
  "{$a-> [",
  "__a",
  "<%",
  "%-0",
  "{a ",
  "{a:b",
  "% {$<#_",
  "{n, plural, one {",
])("reads a long row of %s in little time", (part) => {
  const text = part.repeat(100_000 / part.length) + "}".repeat(1000);
  const start = performance.now();
  placeholdersIn(text);
  expect(performance.now() - start).toBeLessThan(1500);
});
