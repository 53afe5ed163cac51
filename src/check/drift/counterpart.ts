import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import type { CheckContext } from "../define.ts";
import type { Occurrence } from "./word-forms.ts";

/** What the source says of two groups of places in the translation. */
export interface Witness {
  /** How much likelier than elsewhere a source word is that stands by both groups: 0 to 1. Near 0: the two say different things. */
  readonly shared: number;
  /** How much oftener that word has a capital by the first group than by the second: -1 to 1. */
  readonly capital: number;
}

const MOST = 40; // beads looked at for one group
const STEM = 5; // letters: inflected forms of one word mostly share them
const FIRST_CAPITAL = /^\p{Lu}/u;

/** The stems of a bead's source, each once, with how often it stands where a capital is a choice, and how often it has one. */
interface Stems {
  readonly ids: readonly number[];
  readonly free: readonly number[];
  readonly capitals: readonly number[];
}

/** Sums over a group of beads, by stem. */
interface Tally {
  readonly ids: readonly number[];
  readonly beads: Int32Array;
  readonly free: Int32Array;
  readonly capitals: Int32Array;
}

/** Asks the source, by what stands in the same beads: no word of it is linked yet. */
export class Counterparts {
  readonly #context: CheckContext;
  readonly #beadOf: Int32Array;
  readonly #stems = new Map<string, number>();
  readonly #read = new Map<number, Stems>();
  #usual: { readonly tally: Tally; readonly size: number } | undefined;

  constructor(context: CheckContext) {
    this.#context = context;
    const { beads, target } = context.bitext;
    this.#beadOf = new Int32Array(target.sentences.length).fill(-1);
    for (let k = 0; k < beads.length; k++) for (const { index } of beads[k]?.target ?? []) this.#beadOf[index] = k;
  }

  /** Compares two groups of sentences of the translation; undefined where either has no source. */
  compare(first: readonly Sentence[], second: readonly Sentence[]): Witness | undefined {
    const [a, b] = [this.#beads(first), this.#beads(second)];
    if (a.length === 0 || b.length === 0) return undefined;
    const usual = this.#base();
    const [left, right] = [this.#tally(a), this.#tally(b)];
    let best: Witness = { shared: 0, capital: 0 };
    const at = (counts: Int32Array, id: number) => counts[id] as number;
    for (const id of left.ids) {
      const both = Math.min(at(left.beads, id) / a.length, at(right.beads, id) / b.length);
      const shared = both - (usual.tally.beads[id] ?? 0) / usual.size;
      if (shared <= best.shared) continue;
      const [one, other] = [at(left.free, id), at(right.free, id)];
      const capital = one > 0 && other > 0 ? at(left.capitals, id) / one - at(right.capitals, id) / other : 0;
      best = { shared, capital };
    }
    return best;
  }

  /** True where the source has the very same words at a place, and a neighbour too: a name, a title, something left as it is. */
  copied({ sentence, tokens, at }: Occurrence, last = at): boolean {
    const source = this.#context.bitext.beads[this.#beadOf[sentence.index] ?? -1]?.source ?? [];
    const beside = (from: number, step: 1 | -1) => (tokens[from + step]?.kind === "mark" ? from + 2 * step : from + step);
    const runs = [
      [beside(at, -1), last],
      [at, beside(last, 1)],
    ] as const;
    return runs.some(([from, to]) => {
      const [first, end] = [tokens[from], tokens[to]];
      if (first?.kind !== "word" || end?.kind !== "word") return false;
      const run = sentence.text.slice(first.start, end.end);
      return source.some(({ text }) => text.includes(run));
    });
  }

  /** The beads of sentences, at most so many, spread evenly. */
  #beads(sentences: readonly Sentence[]): number[] {
    const all = [...new Set(sentences.map(({ index }) => this.#beadOf[index] as number))].filter((k) => k >= 0);
    const beads = all.filter((k) => (this.#context.bitext.beads[k]?.source.length ?? 0) > 0);
    const step = Math.max(1, Math.ceil(beads.length / MOST));
    return beads.filter((_, k) => k % step === 0);
  }

  /** How common each word is in the text as a whole. */
  #base() {
    if (!this.#usual) {
      const beads = this.#beads(this.#context.bitext.target.sentences);
      this.#usual = { tally: this.#tally(beads), size: Math.max(1, beads.length) };
    }
    return this.#usual;
  }

  #tally(numbers: readonly number[]): Tally {
    const all = numbers.map((bead) => this.#stemsOf(bead));
    const size = this.#stems.size;
    const [beads, free, capitals] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    const ids: number[] = [];
    for (const own of all) {
      for (let k = 0; k < own.ids.length; k++) {
        const id = own.ids[k] as number;
        if (beads[id] === 0) ids.push(id);
        beads[id] = (beads[id] as number) + 1;
        free[id] = (free[id] as number) + (own.free[k] as number);
        capitals[id] = (capitals[id] as number) + (own.capitals[k] as number);
      }
    }
    return { ids, beads, free, capitals };
  }

  #stemsOf(bead: number): Stems {
    const known = this.#read.get(bead);
    if (known) return known;
    const found = new Map<number, { free: number; capitals: number }>();
    const common = functionWords(this.#context.source.language);
    for (const sentence of this.#context.bitext.beads[bead]?.source ?? []) {
      const tokens = this.#context.source.tokens(sentence);
      for (let k = 0; k < tokens.length; k++) {
        const token = tokens[k];
        if (token?.kind !== "word") continue;
        const lower = token.text.toLowerCase();
        if (common.has(lower)) continue;
        const id = this.#idOf(lower.slice(0, STEM));
        const entry = found.get(id) ?? { free: 0, capitals: 0 };
        found.set(id, entry);
        const previous = tokens[k - 1];
        if (!previous || (previous.kind === "mark" && previous.text !== ",")) continue;
        entry.free++;
        if (FIRST_CAPITAL.test(token.text)) entry.capitals++;
      }
    }
    const entries = [...found.values()];
    // Plain arrays: hundreds of small typed ones cost more than they save.
    const own = {
      ids: [...found.keys()],
      free: entries.map(({ free }) => free),
      capitals: entries.map(({ capitals }) => capitals),
    };
    this.#read.set(bead, own);
    return own;
  }

  #idOf(stem: string): number {
    const id = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, id);
    return id;
  }
}

const known = new WeakMap<CheckContext, Counterparts>();

/** The source as a witness, prepared once for all checks. */
export function counterparts(context: CheckContext): Counterparts {
  let own = known.get(context);
  if (!own) {
    own = new Counterparts(context);
    known.set(context, own);
  }
  return own;
}
