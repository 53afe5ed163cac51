import type { Range } from "../core/range.ts";
import { UNSPACED } from "./tokenize.ts";

/** What a link leads to, or what is typed as it stands. */
export type LinkKind = "url" | "email" | "target" | "domain" | "path" | "file" | "mention" | "hashtag" | "option";

/** A link, address, path, name with @ or option of a command; its range counts in the text given. */
export interface Link extends Range {
  readonly kind: LinkKind;
  /** As written, without the punctuation of the sentence. */
  readonly text: string;
}

/** Without one of these there is no link. */
const ANY = /[@#\\/]|www\.|--|(?:^|[\s(["'`])-[A-Za-z](?![\w-])|[\w)]\.[a-z]{2}/;
const STOP = `\\s<>"“”«»„‘\`|^…${UNSPACED}\\u3000-\\u303f\\uff00-\\uff65`;
const REPLACED = "([{'’\"“`=,:;|[";
const ENDINGS =
  "txt|md|markdown|rst|pdf|docx?|xlsx?|pptx?|odt|ods|csv|tsv|json|ya?ml|toml|ini|conf|cfg|log|xml|html?|css|scss|jsx?|tsx?|mjs|py|rb|rs|go|java|kt|cs|cpp|hpp|php|sh|bat|ps1|sql|exe|dll|msi|deb|rpm|apk|dmg|iso|img|zip|tar|gz|tgz|bz2|xz|7z|jpe?g|png|gif|svg|webp|mp3|mp4|avi|mkv|wav|ttf|woff2?|po|pot|xliff|tmx|bak|tmp|lock";
const DOMAINS = "com|org|net|edu|gov|int|info|biz|io|dev|app|eu|co\\.uk|ac\\.uk";

/** Each kind once, in the order in which they claim their characters. */
const PATTERNS: readonly (readonly [LinkKind, RegExp])[] = [
  ["url", new RegExp(`(?<![a-z0-9_])(?:(?:https?|ftps?|sftp|ssh|git|file|s3|wss?):\\/\\/|mailto:|www\\.)[^${STOP}]{2,}`, "giu")],
  ["target", /(?<=\]\()[^\s()<>]{1,400}(?=\)|\s{1,3}["'])/g],
  ["email", /(?<![\w.+%@-])[\w+%][\w.+%-]{0,63}@[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g],
  ["path", /(?<![A-Za-z0-9])[A-Za-z]:\\[^\s"<>|?*,;“”«»]*|(?<![A-Za-z0-9\\])\\\\[\w.-]{1,60}(?:\\[\w.$-]{1,60}){1,20}/gu],
  [
    "path",
    new RegExp(
      `(?<![^\\s${REPLACED}${UNSPACED}\\u3000-\\u303f\\uff00-\\uff65])(?:~|\\.{1,2}|\\$\\w{1,20})?\\/(?:[A-Za-z_.*][\\w.+@%~*:-]*)(?:\\/[\\w.+@%~*:-]*)*`,
      "gu",
    ),
  ],
  ["file", new RegExp(`(?<![\\w./\\\\@-])[\\w.-]{0,80}\\w\\.(?:${ENDINGS})(?![\\w@-]|\\.\\w)`, "g")],
  ["domain", new RegExp(`(?<![\\w./\\\\@-])(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,4}(?:${DOMAINS})(?![\\w@-]|\\.\\w)`, "gi")],
  ["mention", new RegExp(`(?<![\\p{L}\\p{N}_.@/](?<![${UNSPACED}]))@[A-Za-z_][\\w.-]{1,60}`, "gu")],
  ["hashtag", new RegExp(`(?<![\\p{L}\\p{N}_&#/](?<![${UNSPACED}]))#[\\p{L}_][\\p{L}\\p{M}\\p{N}_]{1,80}`, "gu")],
  [
    "option",
    /(?<![\w–—-])--[a-z][\w-]{0,60}(?![\u00c0-\u04ff-])|(?<![^\s`'"([|\u3000-\u9fff\uff00-\uff65])-[A-Za-z](?![A-Za-z0-9\u00c0-\u04ff'’_-])/g,
  ],
];

const TRAILING = ".,;:!?'’\"”*_~、。，；：！？";
const CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** A link without the punctuation after it: a bracket counts as its own where the link opens it. */
function trimmed(raw: string): string {
  const open = new Map(Object.entries(CLOSING).map(([close, opener]) => [close, count(raw, opener) - count(raw, close)]));
  let end = raw.length;
  for (; end > 0; end--) {
    const last = raw[end - 1] as string;
    const balance = open.get(last);
    if (balance !== undefined && balance < 0) open.set(last, balance + 1);
    else if (!TRAILING.includes(last)) break;
  }
  return raw.slice(0, end);
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}

/** The links, addresses, paths, names with @, tags with # and options of commands in a text, in order. */
export function linksIn(text: string): Link[] {
  if (!ANY.test(text)) return [];
  const found: Link[] = [];
  let rest = text;
  for (const [kind, pattern] of PATTERNS) {
    const before = found.length;
    for (const match of rest.matchAll(pattern)) {
      const own = kind === "option" ? match[0] : trimmed(match[0]);
      if (own.length < 2 || (kind === "path" && !/\w/.test(own))) continue;
      found.push({ kind, text: own, start: match.index, end: match.index + own.length });
    }
    if (found.length > before) rest = masked(rest, found.slice(before));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A text with blanks for some ranges of it, in order: what one finder has taken is hidden from the next. */
export function masked(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    parts.push(text.slice(at, start), "\u0001".repeat(end - start));
    at = end;
  }
  return parts.join("") + text.slice(at);
}
