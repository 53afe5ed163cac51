import type { Range } from "../core/range.ts";

/** What a code is: a span in backticks, a name of a program, a name with digits, a version, or a word with a capital inside. */
export type CodeKind = "span" | "identifier" | "version" | "number" | "camel";

/** A code or a name of a program; its range counts in the text given. */
export interface Code extends Range {
  readonly kind: CodeKind;
  readonly text: string;
  /** Equal for two ways to write the same code: "AK-47", "AK47", "Ａ４" and "A4". */
  readonly key: string;
}

/** Without one of these there is no code. */
const ANY = /[A-Za-zＡ-Ｚа-яА-Я][-‐‑]?[\d０-９]|\d[A-Z]|[a-z][A-Z]|[`_]/;
const PATTERNS: readonly (readonly [CodeKind, RegExp])[] = [
  ["span", /(?<!`)(`{1,2})(?![`\s'])([^`\n]{1,200})(?<!\s)\1(?!`)/g],
  [
    "identifier",
    /(?<![A-Za-z0-9\u00c0-\u04ff_])[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){1,12}(?![A-Za-z0-9\u00c0-\u04ff_])/gu,
  ],
  [
    "version",
    /(?<![A-Za-z0-9\u00c0-\u04ff_.])v\d{1,5}(?:\.\d{1,6}){1,4}(?:-[a-z]{1,8}\.?\d{0,4})?(?![A-Za-z0-9\u00c0-\u04ff_])/gu,
  ],
  [
    "number",
    /(?<![A-Za-z0-9\u00c0-\u04ff_.$€£-])[A-ZＡ-ＺА-Я]{1,10}[-‐‑]?[\d０-９]{1,12}(?:[A-Z]{1,6}[\d０-９]{0,8}){0,3}(?:[-./][A-Z]{0,4}\d{1,8}){0,4}(?=s?(?![A-Za-z0-9_]))/gu,
  ],
  ["number", /(?<![A-Za-z0-9\u00c0-\u04ff_.,$€£-])\d{1,8}[A-Z]{1,6}\d{1,8}(?:[A-Z]{1,6}\d{0,8}){0,3}(?![A-Za-z0-9_])/gu],
  ["camel", /(?<![A-Za-z0-9\u00c0-\u04ff_.@#-])[A-Za-z]?[a-z]{1,40}(?:[A-Z][a-z0-9]{1,40}){1,6}(?![A-Za-z0-9\u00c0-\u04ff_])/gu],
];

const MOST = 200; // codes of a text: more are a listing

const key = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[-‐‑.\s/]/g, "")
    .toUpperCase();

/** The codes of a text, in order. Numbers with units ("5km", "3rd", "1990s") are none. */
export function codesIn(text: string): Code[] {
  if (!ANY.test(text)) return [];
  const found: Code[] = [];
  let taken: Range[] = [];
  for (const [kind, pattern] of PATTERNS) {
    const own: Code[] = [];
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (own.length > MOST) break;
      if (taken.some((range) => range.start < end && start < range.end)) continue;
      own.push({ kind, text: match[0], key: kind === "number" || kind === "version" ? key(match[0]) : match[0], start, end });
    }
    found.push(...own);
    if (own.length > 0) taken = [...taken, ...own];
    if (found.length > MOST) break;
  }
  return found.sort((a, b) => a.start - b.start);
}
