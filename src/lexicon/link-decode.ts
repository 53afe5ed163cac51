/** Two linked words of a bead, by their places among its words. */
export interface WordLink {
  readonly source: number;
  readonly target: number;
  /** 0 to 1: geometric mean of both directions' posteriors. */
  readonly confidence: number;
}

const CORE = 0.5; // geometric mean of both posteriors: a link by itself
const GROW = 0.45; // arithmetic mean: a link beside another, one word still free
const REST = 0.3; // arithmetic mean: a link of two words that are still free

/** The links that two posteriors agree on, the neighbours they lend support to, and what is left over on both sides. */
export function decode(m: number, n: number, forward: Float64Array, backward: Float64Array): WordLink[] {
  const on = new Uint8Array(m * n);
  const source = new Uint8Array(m);
  const target = new Uint8Array(n);
  const candidates: number[] = [];
  const shared = (at: number) => Math.sqrt((forward[at] as number) * (backward[at] as number));
  const mean = (at: number) => ((forward[at] as number) + (backward[at] as number)) / 2;
  const add = (at: number) => {
    on[at] = 1;
    source[Math.floor(at / n)] = 1;
    target[at % n] = 1;
  };
  for (let at = 0; at < m * n; at++) {
    if (shared(at) >= CORE) add(at);
    else if (mean(at) >= REST) candidates.push(at);
  }
  const touches = (i: number, j: number) => {
    for (let a = Math.max(0, i - 1); a <= Math.min(m - 1, i + 1); a++) {
      for (let b = Math.max(0, j - 1); b <= Math.min(n - 1, j + 1); b++) if (on[a * n + b]) return true;
    }
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const at of candidates) {
      const [i, j] = [Math.floor(at / n), at % n];
      if (on[at] || (source[i] && target[j]) || mean(at) < GROW || !touches(i, j)) continue;
      add(at);
      grown = true;
    }
  }
  for (const at of candidates) if (!source[Math.floor(at / n)] && !target[at % n]) add(at);
  const links: WordLink[] = [];
  for (let at = 0; at < m * n; at++) {
    if (on[at]) links.push({ source: Math.floor(at / n), target: at % n, confidence: shared(at) });
  }
  return links;
}
