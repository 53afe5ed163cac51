import { expect, test } from "vitest";
import { linksIn, masked } from "../../src/token/link.ts";

const found = (text: string) => linksIn(text).map(({ kind, text: own }) => `${kind} ${own}`);

test.each([
  ["See https://example.org/a_(b), or (http://x.org/c).", "url https://example.org/a_(b)", "url http://x.org/c"],
  ["詳細はhttps://example.com/aを参照。", "url https://example.com/a"],
  ["www.example.com/x?y=1.", "url www.example.com/x?y=1"],
  ["Write to a.b+c@mail.example.org!", "email a.b+c@mail.example.org"],
  ["C:\\Temp\\x.txt and \\\\srv\\share", "path C:\\Temp\\x.txt", "path \\\\srv\\share"],
  ["in /usr/bin/env, ~/x and ./a/b.txt.", "path /usr/bin/env", "path ~/x", "path ./a/b.txt"],
  ["open config.yaml now", "file config.yaml"],
  ["on example.com today", "domain example.com"],
  ["ask @anna_b about #help", "mention @anna_b", "hashtag #help"],
  ["use --dry-run or -v", "option --dry-run", "option -v"],
  ["[text](./help.md) and ![x](a/b.png)", "target ./help.md", "target a/b.png"],
])("%s", (text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "and/or, km/h, 1/2, he / she, TCP/IP",
  "a well-known e-mail -- yes -- and no--one",
  "No. #1 at 5 @ 3",
  "the end.And a new one. e.g. this",
  "Lehrer/-innen, s/he",
  "pages 5-a",
  "no --",
])("finds nothing in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("hides what was found, at its place", () => {
  expect(masked("ab cd ef", [{ start: 3, end: 5 }])).toBe("ab \u0001\u0001 ef");
});

test.each([
  "http://",
  "http://a.",
  "www.",
  "a@",
  "a@b.",
  "a.",
  "a-",
  "/",
  "/a",
  "~/",
  "C:\\",
  "\\\\a\\",
  "#a",
  "@a",
  "--",
  "--a",
  "-a ",
  "a.com",
  "](",
  "](a",
  "/.",
  "a/b.",
  ")",
  "www.)",
  "a%",
])("reads a long row of %s in little time", (part) => {
  const text = part.repeat(100_000 / part.length);
  const start = performance.now();
  linksIn(text);
  linksIn(`www.${text}`);
  expect(performance.now() - start).toBeLessThan(2500);
});
