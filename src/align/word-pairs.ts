import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { termsOf } from "../lexicon/terms.ts";
import { tokenize } from "../token/tokenize.ts";
import type { Words } from "./lattice.ts";

/** Two words of a bead that the aligner takes for translations of each other, as they are written there. */
export interface WordPair {
  readonly source: string;
  readonly target: string;
  /** How many times likelier than chance one is found where the other is: geometric mean of both directions. */
  readonly times: number;
}

const MOST = 10;
const TELLING = 1.5; // a pair no likelier than this many times chance binds nothing

/** The terms of sentences, each with the first word that it stands for. */
function termsIn(sentences: readonly Sentence[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const { text } of sentences) {
    for (const token of tokenize(text)) {
      for (const term of termsOf(token.text)) if (!out.has(term)) out.set(term, token.text);
    }
  }
  return out;
}

/** How many times likelier than chance a term is, given another. */
function ratioOf({ base, extra }: Lexicon, given: number, made: number): number {
  let ratio = base[given] as number;
  for (let k = extra.starts[given] as number; k < (extra.starts[given + 1] as number); k++) {
    if (extra.columns[k] === made) ratio += extra.values[k] as number;
  }
  return ratio;
}

/** The word pairs that bind a bead most, each word once. `terms` says what the numbers of `words` stand for. */
export function strongestWords(
  words: Words,
  terms: readonly [source: readonly string[], target: readonly string[]],
  bead: Bead,
): WordPair[] {
  const numbered = (side: "source" | "target") => {
    const own = termsIn(bead[side]);
    const all = side === "source" ? terms[0] : terms[1];
    return all.flatMap((term, number) => (own.has(term) ? [{ number, text: own.get(term) as string }] : []));
  };
  const targets = numbered("target");
  const pairs = numbered("source").flatMap((source) =>
    targets.map((target) => ({
      source,
      target,
      times: Math.sqrt(
        ratioOf(words.forward, source.number, target.number) * ratioOf(words.backward, target.number, source.number),
      ),
    })),
  );
  const used = { source: new Set<number>(), target: new Set<number>() };
  const out: WordPair[] = [];
  for (const { source, target, times } of pairs.sort((a, b) => b.times - a.times)) {
    if (times < TELLING || out.length === MOST) break;
    if (used.source.has(source.number) || used.target.has(target.number)) continue;
    used.source.add(source.number);
    used.target.add(target.number);
    out.push({ source: source.text, target: target.text, times });
  }
  return out;
}
