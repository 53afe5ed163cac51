import type { Bead, Before, Bitext } from "../core/bead.ts";
import type { CheckMeta, Draft, LengthLimits } from "../core/check.ts";
import type { Block, Document, Sentence } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import type { Speller } from "../core/speller.ts";
import type { Language } from "../language/index.ts";
import type { BeadLinks } from "../lexicon/link.ts";
import type { NumberToken } from "../token/number.ts";
import type { Token } from "../token/tokenize.ts";
import type { TermContext } from "./term/term-context.ts";

/** One side of a bitext as checks see it; what is computed for one check serves the others. */
export interface SideContext {
  readonly document: Document;
  readonly language: Language;
  /** The tokens of a sentence; ranges count in `sentence.text`. */
  tokens(sentence: Sentence): readonly Token[];
  /** The numbers in digits of a sentence, those of its marker left out; ranges count in `sentence.text`. */
  numbers(sentence: Sentence): readonly NumberToken[];
  /** The block that a sentence belongs to. */
  block(sentence: Sentence): Block;
  /** Where the sentence's own text begins: after the marker, where it begins a block that has one. */
  bodyStart(sentence: Sentence): number;
}

/** All that a check may look at. */
export interface CheckContext {
  readonly bitext: Bitext;
  readonly source: SideContext;
  readonly target: SideContext;
  /** True where the aligner is sure enough for the two sides to be compared. */
  trusted(bead: Bead): boolean;
  /** The words of a bead and which of them translate each other. The first call learns from the whole bitext: ask only where it matters. */
  links(bead: Bead): BeadLinks;
  /** Numbers of the concepts that a folded word may stand for; none where the vocabulary does not know it. Words that share one may render each other. */
  concepts(side: "source" | "target", word: string): readonly number[];
  /** Where terms of the term bases stand; undefined where none was given. */
  readonly terms?: TermContext;
  /** Tells how the words of the target are spelled; undefined where no dictionary of its language was given. */
  readonly speller?: Speller;
  /** Words that are to be kept as they are. */
  readonly keep?: readonly string[];
  /** How long the translation of a segment may be, where a run says so for all. */
  readonly length?: LengthLimits;
  /** Both texts as they were before; undefined where a run does not know. */
  readonly before?: Before;
  /** The kinds of characters in sentences of one side: see `Sign`. */
  signs(side: "source" | "target", sentences: readonly Sentence[]): number;
  /** The empty target (or source) range where text without counterpart belongs. */
  gap(side: "source" | "target", bead: Bead): Range;
}

/** What texts must hold for a check to find anything in them. */
export interface Premise {
  /** At least one of these signs, of `Sign`, in the source. */
  readonly source?: number;
  /** At least one of these in the target. */
  readonly target?: number;
  /** At least one of these in either. */
  readonly either?: number;
  /** More beads than one: the check compares places of a text. */
  readonly several?: boolean;
}

/** A check: looks at one bead at a time, or at the whole bitext. Pure and synchronous; unsure, it yields nothing or a low confidence. */
export interface Check<M extends string = string> {
  readonly meta: CheckMeta<M>;
  /** Beads, or for `bitext` bitexts, that do not hold it are not shown to the check. */
  readonly premise?: Premise;
  /** Called for each bead that is trusted and has both sides. */
  bead?(bead: Bead, context: CheckContext): Iterable<Draft<M>>;
  /** Called once. */
  bitext?(context: CheckContext): Iterable<Draft<M>>;
}

/** Types a check: the messages it may yield are those its `meta` lists. */
export function defineCheck<const M extends string>(check: Check<M>): Check<M> {
  return check;
}
