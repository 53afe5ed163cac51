import { type Token, tokenize } from "../token/tokenize.ts";

const STEM = 7; // letters of a word that count: enough to part words, few enough to join their inflected forms
/** Marks of other scripts and styles, each as the plain one that it stands for. */
export const MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."«»“”„「」『』‘’‚？！，。：；（）、–—…・"].map((mark, k) => [mark, [...'"""""""""\'\'\'?!,.:;(),--.-'][k] as string]),
);

/** True where a number may be another's next group of three digits. */
const grouped = (last: Token, next: Token): boolean =>
  next.start === last.end + 1 && /^\d{3}(?:[.,]\d+)?$/.test(next.text) && /^\d{1,3}$/.test(last.text);

/** What a token counts as when texts are compared: "#123" a number, "~," a mark, else a folded stem. Quotes and hyphens count for nothing. */
export function termsOf(text: string): string[] {
  const out: string[] = [];
  let last: Token | undefined;
  for (const token of tokenize(text)) {
    if (token.kind === "number") {
      const digits = token.text.normalize("NFKC").replace(/\P{Nd}/gu, "");
      // "340 000" is one number where spaces part the groups.
      if (last && grouped(last, token)) out.push(`${out.pop()}${digits}`);
      else out.push(`#${digits}`);
      last = token;
      continue;
    }
    last = undefined;
    if (token.kind === "word") {
      const term = token.form.folded.slice(0, STEM);
      if (term !== "") out.push(term);
    } else {
      const mark = MARKS[token.text] ?? token.text;
      if (mark !== "'" && mark !== "-") out.push(`~${mark}`);
    }
  }
  return out;
}

/** Words numbered in the order in which they are met. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a word; a new one counts on. */
  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.#numbers.set(word, number);
      this.words.push(word);
      this.counts.push(0);
    }
    this.counts[number] = (this.counts[number] as number) + 1;
    return number;
  }

  /** The number of a word already met. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Relative frequencies, a little smoothed. */
  frequencies(): Float64Array {
    const total = this.counts.reduce((sum, count) => sum + count + 0.1, 0);
    return Float64Array.from(this.counts, (count) => (count + 0.1) / total);
  }
}
