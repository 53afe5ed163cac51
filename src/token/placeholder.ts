import type { Range } from "../core/range.ts";
import { closersIn, type MessageBranch, readMessage } from "./message-format.ts";

/** How a placeholder is written. */
export type PlaceholderSyntax = "printf" | "escape" | "numbered" | "braces" | "message" | "named" | "variable" | "nesting";

/** A part of a text that a program fills in; its range counts in the text given. */
export interface Placeholder extends Range {
  readonly text: string;
  readonly syntax: PlaceholderSyntax;
  /** Equal for two placeholders that stand for the same; for printf the conversion alone. */
  readonly key: string;
  /** Printf: the number of its argument, where it is written ("%2$s"). */
  readonly argument?: number;
  /** ICU and Fluent: the branches of a choice. */
  readonly branches?: readonly MessageBranch[];
  /** ICU: what chooses ("plural", "select", "selectordinal"). */
  readonly choice?: string;
  /** It stands in a branch: as often there as branches need it. */
  readonly inside?: true;
}

type Found = Omit<Placeholder, "start">;

/** Without one of these there is no placeholder. */
const ANY = /%[^\s\p{P}]|%[%@({<.*#+'-]|[{]|\$[\p{L}_({]|<%|__\p{L}/u;
const OPENING = /[%{$#<_]/g;
const PRINTF =
  /%(?:(\d{1,2})\$)?[-+#0']{0,3}(?:\d{1,4}|\*(?:\d\$)?)?(?:\.(?:\d{1,3}|\*(?:\d\$)?)?)?(?:hh|h|ll|l|q|L|j|z|t)?([diouxXeEfFgGaAcCsSp@])/y;
/** "%2C" of an address. */
const ENCODED = /%(?:[2-7][A-F]|0[AD])/y;
/** The signs of a date format that are no conversions of printf. */
const DATE = /%[-_0^#]?[HMYBZby](?![A-Za-z])/;
const FLOAT = /^[aAeEfFgG]$/;
const LENGTH = /hh|h|ll|l|q|L|j|z|t/;
const KEYWORDED = /%\(([^()\s]{1,60})\)([-+#0']{0,3}(?:\d{1,4})?(?:\.\d{1,3})?[diouxXeEfFgGcrsa])/y;
const BRACED = /([%$#@])\{([^{}]{1,120})\}/y;
const ANGLED = /%<([\w.]{1,60})>([-+0]?(?:\d{1,3})?(?:\.\d{1,3})?[a-z])?/y;
const NUMBERED = /%L?[1-9](?![\d%]|[.,]\d)|%n(?![A-Za-z0-9_])/y;
const ENVIRONMENT = /%[A-Z_][A-Z0-9_]{1,40}%/y;
const SHELL = /\$[A-Za-z_][A-Za-z0-9_]{3,60}/y;
const NESTING = /\$t\(\s{0,5}([^(),\s]{1,80})(?:[^()]{0,80}\))?/y;
const DOUBLE = /\{\{\{?[-~&#/^>]?\s{0,5}([\w.$@:-]{1,80})([^{}]{0,120})\}\}\}?/y;
const PLAIN =
  /\{\s{0,3}([A-Za-z_][\w.]{0,60}(?:-[\w.]{1,40})?(?:\[\w{1,20}\])?|\d{0,3})(?:![rsa])?(?:,\s{0,2}-?\d{1,3})?(?::[^\s{}][^{}]{0,40})?\s{0,3}\}/y;
const FLUENT =
  /\{\s{0,5}(?:(\$[A-Za-z][\w-]{0,60})|(-[a-z][\w-]{0,60})(?:\([^(){}]{0,80}\))?|([A-Z]{2,20}\([^(){}]{0,120}\)))\s{0,5}\}/y;
const SCRIPTLET = /<%[=-]?([^%<>]{1,120})%>/y;
const DUNDER = /__[A-Za-z][A-Za-z0-9]{1,40}__(?![A-Za-z0-9_])/y;
const DIGIT = /\p{Nd}/u;
const LETTER = /[A-Za-z0-9_]/;
/** Conversions that may have letters after them: "%dpx", "%sMB", "%lih". */
const GLUED = /%\d{0,3}(?:\.\d{1,2})?(?:s|l{0,2}[du@f](?![a-z0-9_]{4})|l{1,2}i)/y;
const SCALE = /[\p{Zs}]/u;

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

const squeeze = (text: string) => text.replace(/\s+/g, "");

/** A percent sign after a number is none of a program's: "100%", "100 %ige". */
function percentage(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? " ";
  if (DIGIT.test(before)) return true;
  return SCALE.test(before) && DIGIT.test(text[start - 2] ?? " ") && LETTER.test(text[end] ?? " ");
}

function percent(text: string, start: number): Found | undefined {
  if (text[start + 1] === "%") return { text: "%%", syntax: "escape", key: "%%", end: start + 2 };
  const named = at(KEYWORDED, text, start);
  if (named) return found(named, "named", `%(${named[1]})${named[2]?.at(-1)}`);
  const braced = at(BRACED, text, start);
  if (braced) return found(braced, "named", squeeze(braced[0]));
  const angled = at(ANGLED, text, start);
  if (angled) return found(angled, "named", angled[0]);
  const environment = at(ENVIRONMENT, text, start);
  if (environment) return found(environment, "variable", environment[0]);
  if (at(ENCODED, text, start)) return undefined;
  const printf = at(PRINTF, text, start);
  if (printf) {
    const [raw, argument, conversion = ""] = printf;
    const end = start + raw.length;
    if (argument === undefined && percentage(text, start, end)) return undefined;
    if (LETTER.test(text[end] ?? " ") && argument === undefined && !at(GLUED, text, start)) return undefined;
    const kind = conversion === "i" ? "d" : conversion.replace("X", "x");
    // "%lf" is "%f".
    const length = FLOAT.test(kind) ? "" : (LENGTH.exec(raw)?.[0] ?? "");
    const key = `${length}${kind}`;
    return { ...found(printf, "printf", key), ...(argument === undefined ? {} : { argument: Number(argument) }) };
  }
  const numbered = at(NUMBERED, text, start);
  return numbered && !percentage(text, start, start + numbered[0].length) ? found(numbered, "numbered", numbered[0]) : undefined;
}

function found(match: RegExpExecArray, syntax: PlaceholderSyntax, key: string): Found {
  return { text: match[0], syntax, key, end: match.index + match[0].length };
}

function dollar(text: string, start: number): Found | undefined {
  const braced = at(BRACED, text, start);
  if (braced) return found(braced, "named", squeeze(braced[0]));
  const nesting = at(NESTING, text, start);
  if (nesting) return found(nesting, "nesting", `$t(${nesting[1]})`);
  const shell = LETTER.test(text[start - 1] ?? " ") || text[start - 1] === "$" ? null : at(SHELL, text, start);
  return shell ? found(shell, "variable", shell[0]) : undefined;
}

function brace(text: string, start: number): Found | undefined {
  const double = at(DOUBLE, text, start);
  if (double) return found(double, "named", `{{${double[1]}}}`);
  const fluent = at(FLUENT, text, start);
  if (fluent) return found(fluent, "named", `{${fluent[1] ?? fluent[2] ?? squeeze(fluent[3] as string)}}`);
  const plain = at(PLAIN, text, start);
  return plain ? found(plain, "braces", `{${plain[1]}}`) : undefined;
}

function other(text: string, start: number): Found | undefined {
  const sign = text[start];
  const match = sign === "#" ? at(BRACED, text, start) : sign === "<" ? at(SCRIPTLET, text, start) : null;
  if (match) return found(match, "named", squeeze(match[0]));
  const dunder = sign === "_" && !LETTER.test(text[start - 1] ?? " ") ? at(DUNDER, text, start) : null;
  return dunder ? found(dunder, "variable", dunder[0]) : undefined;
}

/** True where a text with percent signs is the format of a date, which every language writes in its own way. */
export function isDateFormat(text: string): boolean {
  return DATE.test(text);
}

const DEEPEST = 6; // choices within choices

/**
 * The placeholders of a text, in order: printf, Python, .NET, ICU MessageFormat, i18next, Ruby, Qt, Fluent, template literals, shell.
 * Percentages, sums of money and prose in braces are none.
 */
export function placeholdersIn(text: string): Placeholder[] {
  if (!ANY.test(text)) return [];
  const all: Placeholder[] = [];
  read(text, 0, text.length, text.includes("{") ? closersIn(text) : undefined, 0, all);
  return all;
}

function read(text: string, from: number, to: number, closers: Int32Array | undefined, depth: number, all: Placeholder[]): void {
  const inside = depth > 0 ? { inside: true as const } : {};
  for (let k = from; k < to; k++) {
    OPENING.lastIndex = k;
    const next = OPENING.exec(text);
    if (!next || next.index >= to) return;
    k = next.index;
    const sign = next[0];
    // TeX: "\emph{word}" and "\{".
    if (sign === "{" && tex(text, k)) continue;
    const message = sign === "{" && closers && depth < DEEPEST ? readMessage(text, k, closers) : undefined;
    if (message) {
      const { key, choice, branches, end } = message;
      const kind = choice === undefined ? {} : { choice };
      all.push({ start: k, end, text: text.slice(k, end), syntax: "message", key, branches, ...kind, ...inside });
      for (const branch of branches) read(text, branch.start, branch.end, closers, depth + 1, all);
      k = end - 1;
      continue;
    }
    const own = sign === "%" ? percent(text, k) : sign === "{" ? brace(text, k) : sign === "$" ? dollar(text, k) : other(text, k);
    if (!own) continue;
    all.push({ ...own, start: k, ...inside });
    k = own.end - 1;
  }
}

/** True where a brace is TeX's: after a backslash, or after a command that begins with one. */
function tex(text: string, brace: number): boolean {
  let k = brace - 1;
  while (k >= 0 && k > brace - 20 && /[A-Za-z]/.test(text[k] as string)) k--;
  return text[k] === "\\";
}
