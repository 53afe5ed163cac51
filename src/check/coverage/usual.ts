import type { Bead } from "../../core/bead.ts";
import type { WordLink } from "../../lexicon/link-decode.ts";
import type { Norm, Words } from "./stretch.ts";
import type { SideName } from "./unmatched.ts";

/** A bead made ready to be looked at for what is missing: its words and links. */
export interface Prepared {
  readonly bead: Bead;
  /** Its place among the beads. */
  readonly number: number;
  readonly links: readonly WordLink[];
  readonly source: Words;
  readonly target: Words;
}

const CAPITAL = /^[\p{Lu}\p{Nd}]/u;
const LINKED = 0.5;

// How often words have no link before a bitext has shown it, and as how many words seen that counts.
const CLASS_SEEN = 20;
const WORD_SEEN = 3;
const UNLINKED = 0.4;
const REGULAR = 4;

interface Tally {
  without: number;
  all: number;
}

/** Share of words without link: of one word, pulled to that of its class (capitals and numbers, or others). */
class Rates {
  readonly #words = new Map<string, Tally>();
  readonly #classes: readonly [Tally, Tally] = [
    { without: UNLINKED * CLASS_SEEN, all: CLASS_SEEN },
    { without: UNLINKED * CLASS_SEEN, all: CLASS_SEEN },
  ];

  #class(text: string): Tally {
    return this.#classes[CAPITAL.test(text) ? 1 : 0];
  }

  see(text: string, linked: boolean): void {
    const key = text.toLowerCase();
    let word = this.#words.get(key);
    if (!word) {
      word = { without: 0, all: 0 };
      this.#words.set(key, word);
    }
    for (const tally of [word, this.#class(text)]) {
      tally.all++;
      if (!linked) tally.without++;
    }
  }

  /** True where the word, which has no link here, has one in every other place, of which there are enough. */
  regular(text: string): boolean {
    const { without, all } = this.#words.get(text.toLowerCase()) ?? { without: 0, all: 0 };
    return without === 1 && all > REGULAR;
  }

  /** How telling it is that this word has no link here, which was seen: in nats. */
  surprise(text: string): number {
    const { without, all } = this.#words.get(text.toLowerCase()) ?? { without: 0, all: 0 };
    const own = this.#class(text);
    return Math.log((all - 1 + WORD_SEEN) / (without - 1 + (WORD_SEEN * own.without) / own.all));
  }
}

/** Tells for each content word without link how telling that is, by what is usual for the word and its like in these beads. */
export function weigh(beads: readonly Prepared[], side: SideName): void {
  const rates = new Rates();
  const each = (visit: (words: Words, k: number, text: string, linked: boolean) => void) => {
    for (const { [side]: words } of beads) {
      words.words.forEach(({ text }, k) => {
        if (words.content[k]) visit(words, k, text, (words.links[k] as number) >= LINKED);
      });
    }
  };
  each((_, _k, text, linked) => rates.see(text, linked));
  each((words, k, text, linked) => {
    if (linked) return;
    words.surprise[k] = rates.surprise(text);
    words.regular[k] = rates.regular(text) ? 1 : 0;
  });
}

// What is taken to be usual before a bitext has shown it, as so many words and beads seen.
const BEADS_SEEN = 4;
const VARIANCE = [0.01, 2] as const; // of the log ratio of lengths: fixed, and for one character

/** Standard deviation of the log ratio of lengths that translations usually show in a bead of so many characters. */
export function usualSpread(length: number): number {
  return Math.sqrt(VARIANCE[0] + VARIANCE[1] / (length + 1));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** What is usual in these beads, for each side. `expected` is the ratio of lengths, target to source, that the two languages lead to expect. */
export function norms(beads: readonly Prepared[], expected: number): { readonly source: Norm; readonly target: Norm } {
  const logs = beads.map(({ source, target }) => Math.log((target.total + 1) / (source.total + 1)));
  const weight = Math.max(0, beads.length - 1) / (beads.length + BEADS_SEEN);
  const centre = weight * median(logs) + (1 - weight) * Math.log(expected);
  // How much wider than usual the ratio scatters here; a wild translation must not raise alarms everywhere.
  const scatter =
    median(beads.map(({ source }, k) => Math.abs((logs[k] as number) - centre) / usualSpread(source.total))) * 1.4826;
  const factor = Math.max(0.7, weight * scatter + (1 - weight));
  const spread = (length: number) => factor * usualSpread(length);
  return {
    source: { ratio: Math.exp(centre), spread },
    target: { ratio: Math.exp(-centre), spread },
  };
}
