import type { Bead } from "../core/bead.ts";
import type { Language } from "../language/index.ts";
import { type Counterparts, counterparts } from "./counterparts.ts";
import { type LinkedBead, type LinkedText, linkedText, type TextPair } from "./linked-text.ts";
import { type Nouns, nounsOf } from "./nouns.ts";
import { Slots } from "./slots.ts";
import { type Span, spansOf } from "./spans.ts";

const LEAST = 3; // occurrences of a word whose renderings are counted

/** All that is known of the recurring words of a bitext and of what stands for them. */
export interface TermIndex {
  readonly text: LinkedText;
  readonly counterparts: Counterparts;
  readonly sourceNouns: Nouns;
  readonly targetNouns: Nouns;
  /** Source and target families of everyday nouns, which have no fixed rendering. */
  readonly general: { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> };
  /** True where capitals tell the nouns of the translation. */
  readonly capitalised: boolean;
  readonly slots: Slots;
  /** What stands for the words of a pair. */
  spans(pair: number): readonly (Span | undefined)[];
  /** True where a source family may be a noun, as far as its places and those of its rendering tell. */
  nounlike(source: number, target: number): boolean;
}

// Shares of the places where only a noun can stand: from here on a word is one (set on English, Italian and German texts).
const AFTER_ARTICLE = 0.25;
const CAPITAL = 0.4;
const ENDS_PHRASE = 0.1;
const MODIFIES = 0.75; // followed by another content word so often, it is an adjective

/** Reads beads once for all that asks after their terms. */
export function termIndex(
  beads: readonly Bead[],
  links: (bead: Bead) => LinkedBead,
  languages: { readonly source: Language; readonly target: Language },
): TermIndex {
  const text = linkedText(beads, links, languages);
  const counted = counterparts(text, LEAST);
  const sourceNouns = nounsOf(text.pairs, "source", text.source.forms.length, languages.source);
  const targetNouns = nounsOf(text.pairs, "target", text.target.forms.length, languages.target);
  const families = (side: "source" | "target") => new Set(languages[side].generalNouns.map((word) => text[side].of(word)));
  const general = { source: families("source"), target: families("target") };
  const spans: (readonly (Span | undefined)[])[] = [];
  return {
    text,
    counterparts: counted,
    sourceNouns,
    targetNouns,
    general,
    capitalised: languages.target.capitalisedNouns,
    slots: new Slots(counted, text.target, targetNouns, languages.target, general.target),
    spans: (pair) => (spans[pair] ??= spansOf(text.pairs[pair] as TextPair)),
    nounlike: (source, target) => {
      if (!sourceNouns.telling && !targetNouns.telling) return true;
      if (!languages.source.capitalisedNouns && sourceNouns.followed(source) > MODIFIES) return false;
      return (
        sourceNouns.share(source) >= (languages.source.capitalisedNouns ? CAPITAL : ENDS_PHRASE) ||
        (languages.target.capitalisedNouns ? targetNouns.share(target) >= CAPITAL : targetNouns.direct(target) >= AFTER_ARTICLE)
      );
    },
  };
}
