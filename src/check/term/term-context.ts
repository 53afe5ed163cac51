import type { Bitext } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import type { TermMatch } from "../../term/finder.ts";
import type { TermBase } from "../../term/term-base.ts";
import { type SourceTerm, type TargetTerm, terminologyOf } from "../../term/terminology.ts";
import type { SideContext } from "../define.ts";

/** Where the terms of the term bases stand; what is found for one check serves the others. Ranges count in `sentence.text`. */
export interface TermContext {
  /** The source terms of a sentence of the source, the longest where one is part of another. */
  source(sentence: Sentence): readonly TermMatch<SourceTerm>[];
  /** The target terms of a sentence of the translation, allowed and forbidden. */
  target(sentence: Sentence): readonly TermMatch<TargetTerm>[];
}

/**
 * Prepares term bases for a bitext.
 * @throws UserError where one of them does not know its languages.
 */
export function termContext(
  bases: readonly TermBase[],
  { source, target }: Bitext,
  sides: readonly [SideContext, SideContext],
): TermContext {
  const terminology = terminologyOf(bases, source.language, target.language);
  const [own, theirs]: [(readonly TermMatch<SourceTerm>[])[], (readonly TermMatch<TargetTerm>[])[]] = [[], []];
  return {
    source: (sentence) => (own[sentence.index] ??= terminology.source.find(sentence.text, sides[0].tokens(sentence))),
    target: (sentence) => (theirs[sentence.index] ??= terminology.target.find(sentence.text, sides[1].tokens(sentence))),
  };
}
