const LEAST = 300; // letters in a row that either side must have shown before the guess says anything
const SMOOTH = 0.5;

/** The letters of a word three by three, its ends marked. */
function trigrams(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, k) => padded.slice(k, k + 3));
}

/** Tells the words of two languages apart by their letters, as learned from words of each. */
export class LanguageGuess {
  readonly #counts = new Map<string, [source: number, target: number]>();
  readonly #totals: [number, number] = [0, 0];

  /** Learns a lower-case word of one side. */
  learn(word: string, side: "source" | "target"): void {
    const k = side === "source" ? 0 : 1;
    for (const trigram of trigrams(word)) {
      const row = this.#counts.get(trigram) ?? [0, 0];
      row[k]++;
      this.#counts.set(trigram, row);
      this.#totals[k]++;
    }
  }

  /** How much more these lower-case words look like the source than like the target: log odds per three letters; 0 where too little is known. */
  sourceLike(words: readonly string[]): number {
    const [ours, theirs] = this.#totals;
    if (ours < LEAST || theirs < LEAST) return 0;
    const size = SMOOTH * this.#counts.size;
    let sum = 0;
    let count = 0;
    for (const word of words) {
      for (const trigram of trigrams(word)) {
        const [source, target] = this.#counts.get(trigram) ?? [0, 0];
        sum += Math.log((source + SMOOTH) / (ours + size)) - Math.log((target + SMOOTH) / (theirs + size));
        count++;
      }
    }
    return count === 0 ? 0 : sum / count;
  }
}
