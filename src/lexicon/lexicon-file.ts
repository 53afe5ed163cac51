import { UserError } from "../core/errors.ts";
import { type Knowledge, reverse } from "./knowledge.ts";

const FORMAT = "bitextlint-lexicon";
const VERSION = "1";

// Pseudo-counts are SCALE times the root of the counts: other texts tell what is possible, not how often it is to be expected here
// (set by learning from one half of the English–Spanish Candide and of textberg-dev and aligning the other).
const SCALE = 0.5;
const MOST = 100; // counts: seen oftener, a pair is no surer

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The text of a lexicon file: a line that names the format, its version and the two languages, then a line for each source term:
 * the term, then target terms and how often they stood for it, all parted by tabs. The same counts give the same text.
 */
export function writeLexicon(
  counts: Iterable<readonly [string, ReadonlyMap<string, number>]>,
  languages: { readonly from: string; readonly to: string },
): string {
  const lines = [`${FORMAT} ${VERSION} ${languages.from} ${languages.to}`];
  for (const [term, others] of [...counts].sort(byName)) {
    const fields = [...others].sort(byName).map(([other, count]) => `\t${other}\t${Math.round(count * 100) / 100}`);
    lines.push(term + fields.join(""));
  }
  return `${lines.join("\n")}\n`;
}

/** A lexicon as a file holds it. A line is read when its term is asked for. */
export class LearnedLexicon implements Knowledge {
  readonly languages: { readonly from: string; readonly to: string };
  readonly path?: string;
  readonly #lines = new Map<string, string>();
  readonly #rows = new Map<string, ReadonlyMap<string, number> | undefined>();
  #reversed: Knowledge | undefined;

  /** @throws UserError where the text is no lexicon. */
  constructor(text: string, path?: string) {
    if (path !== undefined) this.path = path;
    const [head = "", ...lines] = text.split("\n");
    const [format, version, from, to, ...more] = head.split(" ");
    if (format !== FORMAT || from === undefined || to === undefined || more.length > 0) throw this.#fault("it is no lexicon");
    if (version !== VERSION) throw this.#fault(`it is a lexicon of version ${version}, and only ${VERSION} can be read`);
    if (lines.pop() !== "") throw this.#fault("it is cut off");
    this.languages = { from, to };
    for (const line of lines) {
      const tab = line.indexOf("\t");
      if (tab < 1) throw this.#fault(`its line “${line.slice(0, 20)}” has no counts`);
      this.#lines.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  /** Number of source terms. */
  get size(): number {
    return this.#lines.size;
  }

  get(term: string): ReadonlyMap<string, number> | undefined {
    if (!this.#rows.has(term)) this.#rows.set(term, this.#lines.has(term) ? asPseudoCounts(this.#row(term)) : undefined);
    return this.#rows.get(term);
  }

  reversed(): Knowledge {
    this.#reversed ??= reverse(
      [...this.#lines.keys()].map((term) => [term, this.get(term) ?? new Map<string, number>()] as const),
    );
    return this.#reversed;
  }

  /** All counts as they were learned. */
  *counts(): Iterable<[string, Map<string, number>]> {
    for (const term of this.#lines.keys()) yield [term, this.#row(term)];
  }

  #row(term: string): Map<string, number> {
    const fields = (this.#lines.get(term) as string).split("\t");
    const row = new Map<string, number>();
    for (let k = 0; k < fields.length; k += 2) {
      const count = Number(fields[k + 1] || Number.NaN);
      if (!(count > 0 && count < Infinity)) throw this.#fault(`its counts of “${term}” are damaged`);
      row.set(fields[k] as string, count);
    }
    return row;
  }

  #fault(cause: string): UserError {
    return new UserError({
      ...(this.path === undefined ? {} : { path: this.path }),
      cause,
      remedy: "give a file that bitextlint learn has made, or make it anew",
    });
  }
}

function asPseudoCounts(row: Map<string, number>): Map<string, number> {
  return new Map([...row].map(([other, count]) => [other, SCALE * Math.sqrt(Math.min(MOST, count))]));
}
