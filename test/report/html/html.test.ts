import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecurringTerm } from "../../../src/core/report.ts";
import { htmlReport } from "../../../src/report/html.ts";
import { checkedOf, documentOf, findingOf } from "../made.ts";
import { oddChecked } from "../odd.ts";
import { made, pageOf } from "./page.ts";

const page = pageOf(made);
const between = (html: string, open: string, close: string) => html.split(open)[1]?.split(close)[0] ?? "";
const rowOf = (html: string, id: number) => /<tr id="r\d+".*?<\/tr>/gs[Symbol.match](html)?.[id - 1] ?? "";

describe("the page", () => {
  test("is one file: nothing in it names another", () => {
    expect(page.match(/https?:|\/\/[a-z]|@import|\burl\(|<(?:iframe|object|embed|img|base)\b|\ssrc=/gi)).toBeNull();
    expect([...page.matchAll(/<link [^>]*>/g)].map(([tag]) => tag)).toEqual(['<link rel="icon" href="data:,">']);
  });

  test("allows what it holds and nothing else", () => {
    const digest = (text: string) => createHash("sha256").update(text).digest("base64");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${digest(between(page, "<style>", "</style>"))}'`,
      `script-src 'sha256-${digest(between(page, "<script>", "</script>"))}'`,
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    // What the policy would stop.
    expect(page).not.toMatch(/\sstyle="|\son[a-z]+="/);
  });

  test("has a script that can be read", () => {
    expect(() => new Function(between(page, "<script>", "</script>"))).not.toThrow();
  });

  test("is the same each time", () => expect(pageOf(made)).toBe(page));

  test("names files, languages and counts", () => {
    expect(page).toContain("<title>it.txt – bitextlint</title>");
    expect(page).toContain("English → Italian · 4 findings · 30 rows");
  });

  test("says so where nothing was found", () => {
    expect(pageOf({ ...made, findings: [] })).toContain("Nothing found");
  });

  test("names the checks that failed", () => {
    const failures = [{ checkId: "odd", message: "x < y" }];
    expect(pageOf({ ...made, failures })).toContain("The check odd failed and was left out: x &lt; y");
  });

  test("numbers rows and findings through several pairs", () => {
    const ids = [...pageOf(made, made).matchAll(/ id="([rf]\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2 * (30 + 4));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("rows", () => {
  test("one stands for each bead, in order, with the language of each side", () => {
    expect([...page.matchAll(/<tr id="r(\d+)"/g)].map(([, id]) => Number(id))).toEqual(made.bitext.beads.map((_, k) => k + 1));
    expect(rowOf(page, 1)).toContain('<td lang="en">The valve of pump 1 is open.</td><td lang="it">La valvola');
  });

  test("runs without findings are folded, short ones are not", () => {
    const folds = [...page.matchAll(/<details class="fold"><summary><span>(\d+) rows/g)].map(([, count]) => Number(count));
    // Rows 1–4, 10–19 and 21–29; 6 and 7 stay.
    expect(folds).toEqual([4, 10, 9]);
  });

  test("both sides are marked with the severity, and lead to what is said", () => {
    expect(rowOf(page, 5)).toContain('pump <a class="k s2" href="#f2">5</a> is');
    expect(rowOf(page, 5)).toContain('pompa <a class="k s2" href="#f2">55</a> è');
    expect(rowOf(page, 5)).toContain("nearest number: 55");
    expect(rowOf(page, 5)).toContain('<q lang="it" dir="ltr">5</q>');
  });

  test("a finding of many places is told once, and named at the others", () => {
    expect(rowOf(page, 8)).toContain('id="f3"');
    expect(rowOf(page, 8)).toContain('In 3 rows: <a href="#r8">8</a> <a href="#r9">9</a> <a href="#r20">20</a>');
    expect(rowOf(page, 20)).toContain('<a class="also s1" href="#f3">term-inconsistent <small>3 of 3</small></a>');
  });

  test("where a side has no sentence, the gap stands there", () => {
    expect(rowOf(page, 30)).toContain('<td class="nil"><a class="k s3" href="#f4">nothing in the translation</a></td>');
    expect(rowOf(page, 29)).not.toContain("#f4");
  });

  test("a gap within a sentence is a mark with a name", () => {
    const gap = findingOf({ bead: 0, target: [{ start: 3, end: 3 }] });
    expect(pageOf({ ...made, findings: [gap] })).toContain(
      'La <a class="k s2 gap" href="#f1"><span class="vh" lang="en">missing here</span></a>valvola',
    );
  });

  test("where marks overlap, each stretch belongs to all of its findings, with the colour of the gravest", () => {
    const findings = [
      findingOf({ severity: "minor", target: [{ start: 0, end: 10 }] }),
      findingOf({ severity: "critical", target: [{ start: 3, end: 17 }] }),
    ];
    expect(rowOf(pageOf({ ...made, findings }), 1)).toContain(
      '<a class="k s1" href="#f1">La </a><a class="k s3" href="#f2" data-f="1 2">valvola</a><a class="k s3" href="#f2"> della </a>pompa',
    );
  });

  test("a whole sentence beside one of its words is marked lightly", () => {
    const [a, b] = [made.bitext.source.sentences[0], made.bitext.target.sentences[0]];
    const start = b?.range.start ?? 0;
    const word = findingOf({ source: a ? [a.range] : [], target: [{ start, end: start + 2 }] });
    const html = pageOf({ ...made, findings: [word] });
    expect(rowOf(html, 1)).toContain('<a class="k s2 wide" href="#f1">The valve of pump 1 is open.</a>');
    expect(rowOf(html, 1)).toContain('<a class="k s2" href="#f1">La</a>');
  });

  test("a range over several rows marks each of them", () => {
    const [first, second] = made.bitext.target.sentences;
    const over = findingOf({ target: [{ start: first?.range.start ?? 0, end: second?.range.end ?? 0 }] });
    const html = pageOf({ ...made, findings: [over] });
    expect([1, 2, 3].map((id) => rowOf(html, id).includes('href="#f1"'))).toEqual([true, true, false]);
  });

  test("a finding about the whole stands above the rows", () => {
    expect(page.indexOf('id="f1"')).toBeLessThan(page.indexOf('<tr id="r1"'));
  });

  test("headings are headings, and the one above a finding is shown", () => {
    const lines = (n: number) => ["Title", ...Array.from({ length: n }, (_, k) => `Line ${k}.`)].join("\n");
    const withHeading = (language: string) => {
      const document = documentOf(language, lines(12));
      return {
        ...document,
        blocks: document.blocks.map((block, k) => (k === 0 ? { ...block, kind: "heading" as const } : block)),
      };
    };
    const a = withHeading("en");
    const b = withHeading("it");
    const last = b.sentences.at(-1)?.range ?? { start: 0, end: 0 };
    const html = pageOf(checkedOf(a, b, [findingOf({ target: [last] })]));
    expect(rowOf(html, 1)).toContain('<td lang="it" class="h h2"><h3>Title</h3></td>');
    expect(html).toContain("<span>11 rows without findings</span>");
  });

  test("a side written from the right says so", () => {
    const html = pageOf(checkedOf(documentOf("en", "Peace."), documentOf("ar", "سلام."), []));
    expect(html).toContain('<td lang="ar" dir="rtl">');
  });
});

test("terms stand with their renderings, how often, and where", () => {
  const terms = between(page, '<section id="terms"', "</section></div>");
  expect(terms).toContain('<h3 dir="auto">valve</h3>');
  expect(terms).toMatch(/rubinetto<\/td><td class="num">9<.*valvola<\/td><td class="num">3<.*href="#r8">8<.*href="#r20">20</s);
});

test("where no check ran, the page shows the alignment and folds nothing", () => {
  const html = htmlReport({ checked: [{ ...made, findings: [] }], tool: { name: "bitextlint", version: "1.2.3" }, checks: [] });
  expect(html).toContain('data-start="align"');
  expect(html).not.toMatch(/Nothing found|<details class="fold"|findings · /);
});

test("the alignment is counted by shape and score", () => {
  const align = between(page, '<section id="align"', "</section>");
  expect(align).toMatch(/1–1<\/th><td class="num">29<.*1–0<\/th><td class="num">1<.*90–100 %<\/th><td class="num">30</s);
});

/** Terms whose every word is this one. */
const termsOf = (text: string): RecurringTerm[] => {
  const place = { bead: 0, source: [{ start: 0, end: 9 }], target: [{ start: 0, end: 9 }] };
  return [
    {
      term: text,
      renderings: [
        { text, places: [place] },
        { text: "b", places: [place] },
      ],
      unknown: [place],
    },
  ];
};

test("recurring terms stand with their renderings, and what is written otherwise at a place", () => {
  const html = pageOf({ ...made, terms: termsOf("pump") });
  const all = between(html, '<section class="panel all">', "</section>");
  expect(all).toContain("1 term of the source, 1 with several renderings.");
  expect(all).toContain('<tr class="several"><th scope="row" lang="en" dir="ltr">pump</th><td class="num">3</td>');
  expect(all).toContain('<span lang="it" dir="ltr">b</span> <b>1</b></summary>');
  expect(all).toContain('<a href="#r1" data-from="The valve" data-to="La valvol">1</a>');
  expect(all).toContain("<i>not told</i> <b>1</b>");
  expect(page).not.toContain("panel all");
});

test("the score stands in the head, with its points and what it is not", () => {
  const score = between(page, '<details class="score">', "</details>");
  expect(score).toMatch(/score <b>[\d.]+<\/b>.*Omission<\/th><td class="num">1<.*not a judgement of the translation/s);
});

describe("hostile text", () => {
  const hostile = [
    "<script>alert(1)</script>",
    `"><img src=x onerror='alert(1)'>`,
    "]]> --> </style></script></title></textarea>",
    "%0A&#x3c;b>",
    "\u001b[31m\u0007\0",
    "\u202egnp.exe",
    "javascript:alert(1)",
  ].join(" ");
  const a = documentOf("en", `${hostile}\nPeace.`, `${hostile}.txt`);
  const b = documentOf("it", `${hostile}\nPace.`, `${hostile}.txt`);
  const finding = findingOf({
    checkId: hostile,
    category: `terminology/${hostile}` as "terminology/forbidden",
    message: hostile,
    evidence: hostile,
    suggestions: [hostile],
    data: { term: hostile, majority: hostile, majorityCount: 2 },
    fingerprint: hostile,
    source: [{ start: 3, end: 9 }],
    target: [
      { start: 3, end: 9 },
      { start: 5, end: 5 },
    ],
  });
  const html = pageOf({
    ...checkedOf({ ...a, language: hostile }, { ...b, language: hostile }, [finding]),
    failures: [{ checkId: hostile, message: hostile }],
    terms: termsOf(hostile),
  });

  test("makes no element and no attribute", () => {
    const tags = new Set(
      [...html.replace(/<(style|script)>.*?<\/\1>/gs, "").matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag),
    );
    const usual = new Set(
      [
        ...pageOf({ ...made, terms: termsOf("pump") })
          .replace(/<(style|script)>.*?<\/\1>/gs, "")
          .matchAll(/<\/?([a-z][a-z0-9]*)/gi),
      ].map(([, tag]) => tag),
    );
    expect([...tags].filter((tag) => !usual.has(tag))).toEqual(["p"].filter((tag) => !usual.has(tag)));
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<img/g)).toBeNull();
    expect(html).not.toMatch(/href="(?!#|data:,")/);
  });

  test("makes no element and no attribute of any texts", () => {
    fc.assert(
      fc.property(oddChecked, (checked) => {
        const html = pageOf(checked);
        expect(html.match(/<(?:script|style)/g)).toEqual(["<style", "<script"]);
        expect(html.match(/<(?:img|iframe|svg onload|object)|\son\w+="/g)).toBeNull();
        expect(html).not.toMatch(/[\u202a-\u202e]|(?![\t\n\r])\p{Cc}|\p{Cs}/u);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test("shows a control that is all there is to mark", () => {
    const [a, b] = [documentOf("en", "a\u000bb", "en.txt"), documentOf("it", "a\u000bb", "it.txt")];
    const places = { source: [{ start: 1, end: 2 }], target: [{ start: 1, end: 2 }] };
    const marked = pageOf(checkedOf(a, b, [findingOf(places)]));
    expect(marked).not.toContain("\u000b");
    expect(marked).toContain('␋<span class="vh"');
  });

  test("shows controls and what would turn its direction", () => {
    const controls = [...html].filter((character) => /[\u202a-\u202e]|(?![\t\n\r])\p{Cc}/u.test(character));
    expect(controls).toEqual([]);
    expect(html).toContain("‹U+202E›gnp.exe");
    expect(html).toContain("␛[31m␇␀");
  });
});
