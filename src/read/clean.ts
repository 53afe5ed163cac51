import type { Content } from "../core/document.ts";
import type { Range } from "../core/range.ts";

// Invisible and never part of a word: soft hyphen, zero-width space, word joiner, byte-order mark, bidi controls.
const INVISIBLE = "\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
/** A stretch that is not clean as it stands: anything but single ordinary spaces between visible characters. */
const ODD = new RegExp(`(?:[^\\S ]|[${INVISIBLE}]| (?=[\\s${INVISIBLE}]))[\\s${INVISIBLE}]*`, "g");
/** A line break between two of these parts no words. */
export const WIDE = /[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60]/;
const BREAK = /[\n\r\u2028\u2029]/;
const SPACE = /(?!\ufeff)\s/;
const HIDDEN = new RegExp(`[${INVISIBLE}]`);

/** Any white space but the ordinary space, and what is invisible, by code unit. */
const isOdd = (code: number) =>
  code < 0x20 ||
  code === 0xa0 ||
  code === 0xad ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200b) ||
      (code >= 0x200e && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x202f) ||
      (code >= 0x205f && code <= 0x2060) ||
      (code >= 0x2066 && code <= 0x2069) ||
      code === 0x3000 ||
      code === 0xfeff));

/** True for single ordinary spaces between visible characters; most texts are such, and this is the one look that they need. */
function isClean(text: string): boolean {
  let before = 0x20;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if ((code === 0x20 && before === 0x20) || isOdd(code)) return false;
    before = code;
  }
  return before !== 0x20 || text === "";
}

/** A piece of the document that stands for `text`: for itself when `text` is absent, else as a whole (an entity, an escape). */
export interface Piece extends Range {
  readonly text?: string;
}

/** Writes clean text and notes where each part of it came from. */
class Cleaner {
  readonly #text: string[] = [];
  readonly #runs: number[] = [];
  #length = 0;
  #next = -1; // where the linear run at hand would go on
  #space: Range | undefined; // white space met and not yet written
  #broken = false; // that white space holds a line break
  #start = -1;
  #end = -1;

  #write(text: string, start: number, end: number): void {
    const width = end - start === text.length ? 1 : end - start;
    if (start !== this.#next || width !== 1) this.#runs.push(this.#length, start, width);
    this.#next = width === 1 ? end : -1;
    this.#text.push(text);
    this.#length += text.length;
    if (this.#start < 0) this.#start = start;
    this.#end = end;
  }

  /** White space at `start` to `end`; written once something follows it. */
  space(start: number, end: number, broken = false): void {
    this.#broken = broken || (this.#broken && this.#space !== undefined);
    this.#space = { start: this.#space?.start ?? start, end };
  }

  /** Visible text that stands at `start` to `end`. */
  put(text: string, start: number, end: number): void {
    const glued = this.#broken && WIDE.test(text[0] as string) && WIDE.test(this.#text.at(-1)?.at(-1) ?? "");
    if (this.#space && this.#length > 0 && !glued) this.#write(" ", this.#space.start, this.#space.end);
    this.#space = undefined;
    this.#write(text, start, end);
  }

  content(range: Range | undefined, empty: number): Content {
    const own = this.#start < 0 ? { start: empty, end: empty } : { start: this.#start, end: this.#end };
    return { range: range ?? own, text: this.#text.join(""), runs: Int32Array.from(this.#runs) };
  }
}

/**
 * Joins pieces of a document into one content. Every run of white space becomes one ordinary space, invisible characters go,
 * white space at either end goes; all of it can be traced back. `range` is the content's own where it is more than the pieces.
 */
export function clean(document: string, pieces: readonly Piece[], range?: Range): Content {
  const only = pieces[0];
  if (only && pieces.length === 1 && only.text === undefined) {
    const raw = document.slice(only.start, only.end);
    if (!range && isClean(raw)) return { range: { start: only.start, end: only.end }, text: raw };
  }
  const cleaner = new Cleaner();
  for (const piece of pieces) {
    const { start, end } = piece;
    if (piece.text !== undefined) {
      for (const unit of piece.text.split("")) {
        if (SPACE.test(unit)) cleaner.space(start, end);
        else if (!HIDDEN.test(unit)) cleaner.put(unit, start, end);
      }
      continue;
    }
    const raw = document.slice(start, end);
    const plain = (from: number, to: number) => {
      const first = raw[from] === " " ? from + 1 : from;
      const last = to > first && raw[to - 1] === " " ? to - 1 : to;
      if (first > from) cleaner.space(start + from, start + first);
      if (last > first) cleaner.put(raw.slice(first, last), start + first, start + last);
      if (last < to) cleaner.space(start + last, start + to);
    };
    let at = 0;
    ODD.lastIndex = 0; // matchAll goes on from where the last test ended
    for (const odd of raw.matchAll(ODD)) {
      plain(at, odd.index);
      at = odd.index + odd[0].length;
      if (SPACE.test(odd[0])) cleaner.space(start + odd.index, start + at, BREAK.test(odd[0]));
    }
    plain(at, raw.length);
  }
  return cleaner.content(range, only?.start ?? range?.start ?? 0);
}
