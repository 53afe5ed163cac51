import type { Range } from "../core/range.ts";

/** One branch of a choice; the range is that of its text, without the braces. */
export interface MessageBranch extends Range {
  /** "one", "=0", "female". */
  readonly keyword: string;
  /** Fluent: the branch for all other cases. */
  readonly standard?: true;
}

/** A choice or a formatted argument of ICU MessageFormat or Fluent. */
export interface Message {
  readonly key: string;
  /** "plural", "select" or "selectordinal" of ICU; absent for Fluent and for an argument without branches. */
  readonly choice?: string;
  readonly branches: readonly MessageBranch[];
  readonly end: number;
}

const HEAD =
  /\{\s{0,5}([\w.-]{1,60})\s{0,5},\s{0,5}(plural|select|selectordinal|number|date|time|spellout|ordinal|duration)\s{0,5}([,}])/y;
const OFFSET = /\s{0,40}offset:\s?\d{1,4}/y;
const KEYWORD = /\s{0,200}(=\d{1,9}|[^\s{}=[\],]{1,60})\s{0,40}\{/y;
const FLUENT = /\{\s{0,20}(\$[\w-]{1,60}|[A-Z]{2,20}\([^(){}]{0,120}\))\s{0,20}->/y;
const LONGEST = 2000; // characters of a Fluent choice that are read
const VARIANT = /(\*?)\[\s{0,5}([\w.-]{1,60})\s{0,5}\]/g;

/** Where the brace at each place of a text is closed; 0 where it is not, and for every other character. */
export function closersIn(text: string): Int32Array {
  const closers = new Int32Array(text.length);
  const open: number[] = [];
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code === 123) open.push(k);
    else if (code === 125) {
      const start = open.pop();
      if (start !== undefined) closers[start] = k;
    }
  }
  return closers;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the choice, or the formatted argument, that begins with the brace at `start`; undefined where there is none. */
export function readMessage(text: string, start: number, closers: Int32Array): Message | undefined {
  const close = closers[start] as number;
  if (close === 0) return undefined;
  const head = match(HEAD, text, start);
  if (!head) return readFluent(text, start, close);
  const [raw, name, type = "", mark] = head;
  const key = `{${name}}`;
  if (!type.startsWith("select") && type !== "plural") return { key, branches: [], end: close + 1 };
  if (mark === "}") return undefined;
  let at = start + raw.length;
  at += match(OFFSET, text, at)?.[0].length ?? 0;
  const branches: MessageBranch[] = [];
  while (at < close) {
    const keyword = match(KEYWORD, text, at);
    if (!keyword) break;
    const open = at + keyword[0].length - 1;
    const end = closers[open] as number;
    if (end === 0 || end >= close) return undefined;
    branches.push({ keyword: keyword[1] as string, start: open + 1, end });
    at = end + 1;
  }
  return branches.length === 0 ? undefined : { key, choice: type, branches, end: close + 1 };
}

function readFluent(text: string, start: number, close: number): Message | undefined {
  const head = match(FLUENT, text, start);
  if (!head) return undefined;
  const branches: MessageBranch[] = [];
  const body = start + head[0].length;
  for (const variant of text.slice(body, Math.min(close, body + LONGEST)).matchAll(VARIANT)) {
    const last = branches.at(-1);
    if (last) branches[branches.length - 1] = { ...last, end: body + variant.index };
    const from = body + variant.index + variant[0].length;
    branches.push({ keyword: variant[2] as string, start: from, end: close, ...(variant[1] ? { standard: true as const } : {}) });
  }
  return branches.length === 0 ? undefined : { key: `{${(head[1] as string).replace(/\s+/g, "")}}`, branches, end: close + 1 };
}
