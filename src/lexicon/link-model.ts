import type { Counted, LinkCells } from "./link-cells.ts";

// The model's constants: set on hand-linked English–Italian and English–Spanish sentences.
const KAPPA = 3; // weight of the back-off to a word's own frequency
const KAPPA_NONE = 60; // the same for words without counterpart
const NO_LINK = 0.1; // prior probability that a word has no counterpart
const DIAGONAL = 1.5; // how fast a link far off the diagonal loses weight while learning
const DIAGONAL_LAST = 1; // and in the last pass
const JUMP_DECAY = 0.7; // the next word mostly links to the next word
const JUMP_UNIFORM = 0.1;

/** The words of a bead: stems, and the cell of each pair, row by source word. */
export interface LinkPair {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cells: Int32Array;
}

/** Posteriors of a pair in one direction: by cell of the pair, and for each made word that it has no counterpart. */
export interface Posterior {
  readonly links: Float64Array;
  readonly none: Float64Array;
}

const STEPS = 512; // a decay is read off a table
function decays(rate: number): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, k) => Math.exp((-rate * k) / STEPS));
}
const whileLearning = decays(DIAGONAL);
const atLast = decays(DIAGONAL_LAST);

/** What a direction of the linker sees of a pair: which side is given, and the strides of its matrix. */
interface View {
  readonly given: Int32Array;
  readonly made: Int32Array;
  readonly strideGiven: number;
  readonly strideMade: number;
}

function viewOf({ source, target }: LinkPair, back: boolean): View {
  return back
    ? { given: target, made: source, strideGiven: 1, strideMade: target.length }
    : { given: source, made: target, strideGiven: target.length, strideMade: 1 };
}

/** Scratch arrays that serve every pair. */
class Scratch {
  #arrays: Float64Array[] = [];

  /** Number `k`, of at least `size` values, whatever they are. */
  array(k: number, size: number): Float64Array {
    let array = this.#arrays[k];
    if (array === undefined || array.length < size) {
      array = new Float64Array(Math.max(size, 2 * (array?.length ?? 32)));
      this.#arrays[k] = array;
    }
    return array;
  }
}

/** The linker's two readings of a pair: one to learn with, one to link with. */
export class LinkModel {
  readonly #cells: LinkCells;
  readonly #frequencies: readonly [source: Float64Array, target: Float64Array];
  readonly #scratch = new Scratch();
  counted: Counted;

  constructor(cells: LinkCells, frequencies: readonly [source: Float64Array, target: Float64Array]) {
    this.#cells = cells;
    this.#frequencies = frequencies;
    this.counted = cells.nothing();
  }

  /**
   * How much likelier each made word is next to each given word than by itself, its distance from the diagonal weighed in. What all
   * those distances weigh for each made word is added up into `places`.
   */
  #ratios(pair: LinkPair, view: View, back: boolean, table: Float64Array, out: Float64Array, places: Float64Array): void {
    const { evidence, totals } = this.counted;
    const total = totals[back ? 1 : 0];
    const frequencies = this.#frequencies[back ? 0 : 1];
    const priorTotal = this.#cells.priorTotals[back ? 1 : 0];
    const { given, made, strideGiven, strideMade } = view;
    const { cells } = pair;
    const { prior } = this.#cells;
    const known = evidence.length;
    const rarity = this.#scratch.array(11, made.length);
    for (let b = 0; b < made.length; b++) {
      rarity[b] = 1 / (frequencies[made[b] as number] as number);
      places[b] = 0;
    }
    const step = STEPS / made.length;
    for (let a = 0; a < given.length; a++) {
      const g = given[a] as number;
      const share = 1 / ((total[g] as number) + (priorTotal[g] as number) + KAPPA);
      let off = ((a + 0.5) * STEPS) / given.length - step / 2;
      let at = a * strideGiven;
      for (let b = 0; b < made.length; b++) {
        const near = table[Math.round(off < 0 ? -off : off)] as number;
        const cell = cells[at] as number;
        const counted = cell < known ? (evidence[cell] as number) : ((prior[cell] ?? 0) as number);
        const seen = counted * (rarity[b] as number);
        out[at] = (seen + KAPPA) * share * near;
        places[b] = (places[b] as number) + near;
        off -= step;
        at += strideMade;
      }
    }
  }

  #nones(view: View, back: boolean, out: Float64Array): void {
    const none = this.counted.none[back ? 0 : 1];
    const noneTotal = this.counted.noneTotals[back ? 0 : 1];
    const frequencies = this.#frequencies[back ? 0 : 1];
    const { made } = view;
    for (let b = 0; b < made.length; b++) {
      const w = made[b] as number;
      out[b] = ((none[w] as number) / (frequencies[w] as number) + KAPPA_NONE) / (noneTotal + KAPPA_NONE);
    }
  }

  /** IBM model 1 with a prior on the place. */
  learning(pair: LinkPair, back: boolean): Posterior {
    const view = viewOf(pair, back);
    const { strideGiven, strideMade } = view;
    const [A, B] = [view.given.length, view.made.length];
    const links = this.#scratch.array(back ? 1 : 0, A * B);
    const none = this.#scratch.array(back ? 3 : 2, B);
    const places = this.#scratch.array(12, B);
    this.#ratios(pair, view, back, whileLearning, links, places);
    this.#nones(view, back, none);
    for (let b = 0; b < B; b++) {
      let sum = 0;
      for (let a = 0; a < A; a++) sum += links[a * strideGiven + b * strideMade] as number;
      const share = (1 - NO_LINK) / (places[b] as number);
      const lone = NO_LINK * (none[b] as number);
      const z = sum * share + lone;
      for (let a = 0; a < A; a++)
        links[a * strideGiven + b * strideMade] = ((links[a * strideGiven + b * strideMade] as number) * share) / z;
      none[b] = lone / z;
    }
    return { links, none };
  }

  /**
   * The last reading: a hidden Markov model whose jumps are fixed (Vogel et al. 1996). State 0 is the place before the sentence,
   * state a + 1 the given word a; a word without counterpart keeps the state. The jumps decay exponentially on both sides, so that
   * a step over all of them is two running sums.
   */
  reading(pair: LinkPair, back: boolean): Posterior {
    const view = viewOf(pair, back);
    const { strideGiven, strideMade } = view;
    const [A, B] = [view.given.length, view.made.length];
    const ratios = this.#scratch.array(4, A * B);
    const none = new Float64Array(B);
    this.#ratios(pair, view, back, atLast, ratios, this.#scratch.array(12, B));
    this.#nones(view, back, none);
    const decay = Math.exp(-JUMP_DECAY);
    const near = this.#scratch.array(5, A + 1); // what a state keeps of the jumps' weight: 1 / sum over the given words
    for (let y = 0; y <= A; y++)
      near[y] = ((1 - NO_LINK) * (1 - JUMP_UNIFORM) * (1 - decay)) / (1 + decay - decay ** (y + 1) - decay ** (A - y));
    const far = ((1 - NO_LINK) * JUMP_UNIFORM) / A;
    const at = this.#scratch.array(6, A * B);
    const stay = this.#scratch.array(7, (A + 1) * B);
    const here = this.#scratch.array(8, A + 1).fill(0, 0, A + 1);
    const left = this.#scratch.array(9, A + 2);
    here[0] = 1;
    for (let b = 0; b < B; b++) {
      // left[a]: what reaches the given word a from the states before it and its own; then from those after it.
      let run = 0;
      let all = 0;
      for (let y = 0; y <= A; y++) {
        const mass = here[y] as number;
        all += mass;
        run = run * decay + mass * (near[y] as number);
        left[y] = run;
      }
      run = 0;
      let z = 0;
      for (let a = A - 1; a >= 0; a--) {
        run = decay * (run + (here[a + 1] as number) * (near[a + 1] as number));
        const value = ((left[a] as number) + run + far * all) * (ratios[a * strideGiven + b * strideMade] as number);
        at[b * A + a] = value;
        z += value;
      }
      const lone = NO_LINK * (none[b] as number);
      z += lone * all;
      for (let y = 0; y <= A; y++) {
        const kept = ((here[y] as number) * lone) / z;
        stay[b * (A + 1) + y] = kept;
        if (y === 0) here[y] = kept;
        else {
          const came = (at[b * A + y - 1] as number) / z;
          at[b * A + y - 1] = came;
          here[y] = kept + came;
        }
      }
    }
    const links = new Float64Array(A * B);
    const after = here.fill(1, 0, A + 1);
    const seen = left;
    for (let b = B - 1; b >= 0; b--) {
      let z = 0;
      let lone = 0;
      for (let a = 0; a < A; a++) {
        const value = (at[b * A + a] as number) * (after[a + 1] as number);
        links[a * strideGiven + b * strideMade] = value;
        z += value;
      }
      for (let y = 0; y <= A; y++) lone += (stay[b * (A + 1) + y] as number) * (after[y] as number);
      z += lone;
      for (let a = 0; a < A; a++)
        links[a * strideGiven + b * strideMade] = (links[a * strideGiven + b * strideMade] as number) / z;
      const loneRatio = NO_LINK * (none[b] as number);
      none[b] = lone / z;
      if (b === 0) break;
      let all = 0;
      for (let a = 0; a < A; a++) {
        const value = (ratios[a * strideGiven + b * strideMade] as number) * (after[a + 1] as number);
        seen[a] = value;
        all += value;
      }
      // For state y: sum over a of decay^|a − y| · seen[a].
      let run = 0;
      let sum = 0;
      const before = this.#scratch.array(10, A + 1);
      for (let y = 0; y <= A; y++) {
        before[y] = decay * run;
        run = before[y] as number;
        if (y < A) run += seen[y] as number;
      }
      run = 0;
      for (let y = A; y >= 0; y--) {
        run = run * decay + (y < A ? (seen[y] as number) : 0);
        const value = loneRatio * (after[y] as number) + (near[y] as number) * ((before[y] as number) + run) + far * all;
        after[y] = value;
        sum += value;
      }
      for (let y = 0; y <= A; y++) after[y] = (after[y] as number) / sum;
    }
    return { links, none };
  }
}
