import { alignAll, type Pair } from "../align/index.ts";
import { UserError } from "../core/errors.ts";
import { primary } from "../lexicon/knowledge.ts";
import { addCounts, type Counts, PairLearner } from "../lexicon/learn-pairs.ts";
import { LearnedLexicon, writeLexicon } from "../lexicon/lexicon-file.ts";
import type { Chosen } from "./tmx.ts";

// Pairs and sentences that are learned from at a time: enough to learn well, and few enough for the memory. Counts add up.
const PAIRS = 200_000;
const SENTENCES = 40_000;

const SURE = 0.5; // beads less probable than this are left out

/** Gathers what is to be learned from: pairs, documents to be aligned, and lexicons, all of the same two languages. */
export class Gatherer {
  readonly chosen: Chosen = {};
  readonly #named: boolean;
  readonly #counts: Counts = new Map();
  #pairs = new PairLearner();
  #documents: Pair[] = [];
  #sentences = 0;

  constructor(languages: { readonly from?: string; readonly to?: string }) {
    if (languages.from !== undefined) this.chosen.from = primary(languages.from);
    if (languages.to !== undefined) this.chosen.to = primary(languages.to);
    this.#named = languages.from !== undefined || languages.to !== undefined;
  }

  /** True where the two languages are those chosen, by name or by what came first. */
  fits(from: string, to: string): boolean {
    const [a, b] = [primary(from), primary(to)];
    const { chosen } = this;
    if ((chosen.from ?? a) !== a || (chosen.to ?? b) !== b || a === b) return false;
    chosen.from = a;
    chosen.to = b;
    return true;
  }

  /** As `fits`, for what has no part in other languages. */
  require(from: string, to: string, path: string): void {
    if (this.fits(from, to)) return;
    const { chosen } = this;
    const same = primary(from) === primary(to);
    throw new UserError({
      path,
      cause: same
        ? `both sides are of one language (${primary(from)})`
        : `it is ${primary(from)} → ${primary(to)}, and not ${chosen.from ?? primary(from)} → ${chosen.to ?? primary(to)}`,
      remedy: same
        ? "name the languages with --from and --to"
        : this.#named
          ? "leave it out, or name other languages with --from and --to"
          : "learn a lexicon for each pair of languages",
    });
  }

  /** Adds two texts that translate each other. */
  addPair(source: string, target: string, weight = 1): void {
    this.#pairs.add(source, target, weight);
    if (this.#pairs.size >= PAIRS) this.#learnPairs();
  }

  /** Adds two segmented documents that are to be aligned, together with those before and after. */
  addDocuments(pair: Pair): void {
    this.#documents.push(pair);
    this.#sentences += pair.source.sentences.length + pair.target.sentences.length;
    if (this.#sentences >= SENTENCES) this.#align();
  }

  /** Adds what was learned before. */
  addLexicon(lexicon: LearnedLexicon): void {
    addCounts(this.#counts, lexicon.counts());
  }

  /** All that was learned. */
  finish(): LearnedLexicon {
    this.#align();
    this.#learnPairs();
    const { from, to } = this.chosen;
    if (this.#counts.size === 0 || from === undefined || to === undefined) {
      throw new UserError({ cause: "nothing was learned", remedy: "give files with texts that translate each other" });
    }
    return new LearnedLexicon(writeLexicon(this.#counts, { from, to }));
  }

  #align(): void {
    if (this.#documents.length === 0) return;
    const text = (sentences: Pair["source"]["sentences"]) => sentences.map((sentence) => sentence.text).join(" ");
    const { bitexts } = alignAll(this.#documents);
    for (const { beads } of bitexts) {
      for (const { source, target, score } of beads) {
        if (source.length > 0 && target.length > 0 && score >= SURE) this.addPair(text(source), text(target), score);
      }
    }
    this.#documents = [];
    this.#sentences = 0;
  }

  #learnPairs(): void {
    if (this.#pairs.size === 0) return;
    addCounts(this.#counts, this.#pairs.counts());
    this.#pairs = new PairLearner();
  }
}
