import type { Bead } from "../core/bead.ts";
import type { Language } from "../language/index.ts";
import { type Counterparts, counterparts } from "./counterparts.ts";
import { type LinkedBead, type LinkedText, linkedText, type TextPair } from "./linked-text.ts";
import { Meanings, type Vocabulary } from "./meanings.ts";
import { type Nouns, nounPlaces, nounsOf } from "./nouns.ts";
import { Slots } from "./slots.ts";
import { type Span, spansOf } from "./spans.ts";

const LEAST = 3; // occurrences of a word whose renderings are counted

/** All that is known of the recurring words of a bitext and of what stands for them. */
export interface TermIndex {
  readonly text: LinkedText;
  readonly counterparts: Counterparts;
  readonly meanings: Meanings;
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
  /** True where a target word of a pair stands where only a noun can. */
  isNoun(pair: number, target: number): boolean;
  /** True where a form of a source family, or its rendering there, stands where only a noun can. */
  nounForm(source: number, form: string, target: number): boolean;
}

// Shares of the places where only a noun can stand: from here on a word is one (set on English, Italian and German texts).
const AFTER_ARTICLE = 0.25;
const CAPITAL = 0.4;
const ENDS_PHRASE = 0.1;
const NOUN = 0.2; // of the places of one form
const MODIFIES = 0.75; // followed by another content word so often, it is an adjective

/** Reads beads once for all that asks after their terms. */
export function termIndex(
  beads: readonly Bead[],
  links: (bead: Bead) => LinkedBead,
  languages: { readonly source: Language; readonly target: Language },
  vocabulary?: Vocabulary,
): TermIndex {
  const meanings = new Meanings(vocabulary);
  const text = linkedText(beads, links, languages, meanings);
  const counted = counterparts(text, LEAST);
  const sourceNouns = nounsOf(text.pairs, "source", text.source.forms.length, languages.source);
  const targetNouns = nounsOf(text.pairs, "target", text.target.forms.length, languages.target);
  const families = (side: "source" | "target") => new Set(languages[side].generalNouns.map((word) => text[side].of(word)));
  const general = { source: families("source"), target: families("target") };
  const [asNoun, inTranslation] = [nounPlaces(languages.source), nounPlaces(languages.target)];
  const articles = new Set(languages.target.names.articles);
  const isNoun = ({ target, targetFamilies }: TextPair, place: number) =>
    articles.has(target[place - 1]?.text.toLowerCase() ?? "") || inTranslation(target, targetFamilies, place);
  const spans: (readonly (Span | undefined)[])[] = [];
  return {
    text,
    counterparts: counted,
    meanings,
    sourceNouns,
    targetNouns,
    general,
    capitalised: languages.target.capitalisedNouns,
    slots: new Slots(text.pairs, counted, text.target, targetNouns, languages.target, general.target, meanings),
    spans: (pair) => (spans[pair] ??= spansOf(text.pairs[pair] as TextPair)),
    isNoun: (pair, target) => isNoun(text.pairs[pair] as TextPair, target),
    nounForm: (source, form, target) => {
      if (!sourceNouns.telling && !targetNouns.telling) return true;
      let [places, nouns, renderings, renderedNouns] = [0, 0, 0, 0];
      for (const k of counted.places[source] as readonly number[]) {
        const pair = text.pairs[k] as TextPair;
        for (let at = 0; at < pair.source.length; at++) {
          if (pair.sourceFamilies[at] !== source || pair.sourceForms[at] !== form) continue;
          places++;
          const rendered = pair.links.find((link) => link.source === at && pair.targetFamilies[link.target] === target);
          const noun = rendered !== undefined && isNoun(pair, rendered.target);
          if (rendered) renderings++;
          if (noun) renderedNouns++;
          if (noun || asNoun(pair.source, pair.sourceFamilies, at)) nouns++;
        }
      }
      // "those installed" has an article too; "installati" never has.
      if (targetNouns.telling && renderings >= LEAST && renderedNouns === 0) return false;
      return nouns >= NOUN * places;
    },
    nounlike: (source, target) => {
      if (!sourceNouns.telling && !targetNouns.telling) return true;
      if (!languages.source.capitalisedNouns && sourceNouns.followed(source) > MODIFIES) return false;
      if (languages.target.capitalisedNouns && targetNouns.share(target) === 0) return false;
      return (
        sourceNouns.share(source) >= (languages.source.capitalisedNouns ? CAPITAL : ENDS_PHRASE) ||
        (languages.target.capitalisedNouns ? targetNouns.share(target) >= CAPITAL : targetNouns.direct(target) >= AFTER_ARTICLE)
      );
    },
  };
}
