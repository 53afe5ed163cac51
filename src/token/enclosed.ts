import type { Range } from "../core/range.ts";
import { UNSPACED } from "./tokenize.ts";

const QUOTES: Readonly<Record<string, string>> = {
  "“": "”“",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
  "《": "》",
  "‘": "’",
  "‚": "‘’",
  "‹": "›",
};
const BRACKETS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "【": "】" };
const SPACED_LETTER = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{N}]`, "u");
const LETTER = /[\p{L}\p{N}]/u;

/** An apostrophe closes no quotation: it has a letter after it. */
const closes = (text: string, k: number, marks: string) =>
  marks.includes(text[k] as string) && !(text[k] === "’" && LETTER.test(text[k + 1] ?? " "));

/** Stretches between a mark that opens and the first that closes it; one that is never closed runs to the end of the text. */
function stretches(text: string, marks: Readonly<Record<string, string>>): Range[] {
  const found: Range[] = [];
  for (let k = 0; k < text.length; k++) {
    const close = marks[text[k] as string];
    // After a letter the mark is an apostrophe or closes, but for scripts without spaces.
    if (close === undefined || SPACED_LETTER.test(text[k - 1] ?? " ")) continue;
    let end = k + 1;
    while (end < text.length && !closes(text, end, close)) end++;
    found.push({ start: k + 1, end });
    k = end;
  }
  return found;
}

/** The insides of the quotations of a text, straight double marks among them. */
export function quotedIn(text: string): Range[] {
  const found = stretches(text, QUOTES);
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    found.push({ start: open + 1, end: close < 0 ? text.length : close });
    open = close < 0 ? -1 : text.indexOf('"', close + 1);
  }
  return found;
}

/** The insides of the round and square brackets of a text. */
export function bracketedIn(text: string): Range[] {
  const found: Range[] = [];
  const open: number[] = [];
  for (let k = 0; k < text.length; k++) {
    const char = text[k] as string;
    if (BRACKETS[char] !== undefined) open.push(k + 1);
    else if (Object.values(BRACKETS).includes(char)) {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: k });
    }
  }
  return found;
}
