import type { Bead } from "../../core/bead.ts";
import type { CheckContext } from "../define.ts";
import { type BeadNames, placesOf } from "./name-pairs.ts";
import { type NameUse, nameUse } from "./name-use.ts";
import { isDetermined, isTitle, type Name } from "./name-words.ts";

/** A name of the source for which another one stands. */
export interface Replaced {
  readonly source: Name;
  readonly target: Name;
  readonly confidence: number;
  /** Why it is believed. */
  readonly evidence: string;
}

// Log odds, set by hand on news and manuals in which names had been exchanged and on pairs in which none had (English to Italian
// and German).
const BASE = 0.1; // the one name of each side that nothing answers: 4 of 11 in 144 documents and 7,435 pairs
const NEIGHBOUR = 2; // the name beside it is the same in both
const ANCHOR = -0.8; // for each side on which another name is nearest
const SEVERAL = -0.9; // other names are unanswered too
const DETERMINED = -1.6; // an article stands before the name of the source
const ARTICLE = -0.35; // the same in the translation: many languages give one to countries, rivers and clubs
const NOUN = -3.2; // the same where every noun has a capital
const INITIAL = -1.5; // the capital may be its place's
const KEPT = 1.8; // the translation keeps the name elsewhere
const FAMILIAR = 1; // the translation's name occurs in the source elsewhere
const TWICE = 1; // either stands as often as the other, and more than once
const WEAK = -1; // a common word, or a name that differs from language to language
const NOUNS = -0.45; // every noun of the source has a capital: it may be none
const COMMON = -1.9; // two nouns side by side are as likely none
const FOREIGN = 0.8; // a noun that looks like a word of the source language is a name
const STRANGE = 0.3; // log odds per three letters
const UNCASED = -3; // a script without capitals: names are transcribed
const TITLE = -1.6; // most words of the sentence have a capital
const APART = -2.5; // for places as far apart as the sentence is long
const NEAR = 0.2; // share of the sentence by which word order moves a name
const MOST = 0.95;

/** Where in its sentence a name stands: 0 to 1. */
const place = ({ start, sentence }: Name) => start / sentence.text.length;

/** Names that may be compared: a word written without its capital elsewhere is none. */
const candidates = (names: readonly Name[], writing: NameUse["source"] | undefined) =>
  names.filter(({ text }) => !writing?.plain(text));

/** True where a name may have its capital from its place alone. */
const unsure = ({ text, initial }: Name, writing: NameUse["source"] | undefined) => initial && !writing?.free(text);

/** True where a hyphen makes a name part of a longer word. */
const compound = ({ sentence, start, end }: Name) => sentence.text[start - 1] === "-" || sentence.text[end] === "-";

/** The first word of the run that a name belongs to: "the March Hare" is determined as a whole. */
function headOf(names: readonly Name[], name: Name): Name {
  let head = name;
  while (head.joined === " ") head = names[head.at - 1] as Name;
  return head;
}

const count = (names: readonly Name[], { text }: Name) => names.filter((name) => name.text === text).length;

const distinct = (names: readonly Name[]) => new Set(names.map(({ text }) => text)).size;

/** The names of a bead for which others stand. */
export function replacedIn(bead: Bead, names: BeadNames, context: CheckContext): Replaced[] {
  const use = nameUse(context);
  const nouns = context.target.language.capitalisedNouns;
  const common = context.source.language.capitalisedNouns;
  const own = candidates(names.open[0], use?.source).filter((name) => !common || !compound(name));
  const theirs = candidates(names.open[1], use?.target).filter((name) => !nouns || !compound(name));
  if (own.length === 0 || theirs.length === 0) return [];
  const places = placesOf(names);
  const loose = theirs.filter((name) => !isDetermined(context.target, name));
  const foreign = ({ text }: Name) => (nouns && use ? Math.max(-STRANGE, Math.min(STRANGE, use.sourceLike(text))) : 0);
  const plainly = (name: Name) => !common || !isDetermined(context.source, name);
  const sure = [
    own.filter((name) => !unsure(name, use?.source) && plainly(name)),
    loose.filter((name) => !unsure(name, use?.target) && foreign(name) > -STRANGE),
  ] as const;
  const { source, target } = context;
  const cased = target.language.names.others.length > 0;
  const pairs = own.flatMap((a) => {
    const kept = use?.elsewhere(a.text, bead) ?? { whole: 0, alike: 0, changed: 0 };
    if (kept.changed > kept.alike) return [];
    const title = isTitle(source, a.sentence);
    const determined = isDetermined(source, headOf(names.source, a));
    return theirs.flatMap((b): Replaced[] => {
      if (use?.together(a.text, b.text, bead)) return [];
      const { neighbour, anchors } = places(a, b);
      if (names.weak.has(a) && (neighbour !== "before" || (nouns && foreign(b) <= 0))) return [];
      let odds = BASE + (kept.alike > 0 ? KEPT : 0) + (use && use.source.beads(b.text).length > 0 ? FAMILIAR : 0);
      if (neighbour && !(nouns && isDetermined(target, b, "article")))
        odds += NEIGHBOUR + (names.weak.has(a) ? WEAK : 0) + (common ? COMMON : 0);
      else {
        odds += (2 - anchors) * ANCHOR + (title ? TITLE : 0);
        odds += APART * Math.max(0, Math.abs(place(a) - place(b)) - NEAR);
        if (distinct([a, ...sure[0]]) > 1 || distinct([b, ...sure[1]]) > 1) odds += SEVERAL;
        const weight = kept.whole > 0 ? 0.5 : 1;
        if (determined) odds += DETERMINED * weight;
        if (!loose.includes(b)) odds += (nouns ? NOUN : ARTICLE) * weight;
        odds += FOREIGN * foreign(b) + (common ? NOUNS : 0);
      }
      if (count(own, a) > 1 && count(own, a) === count(theirs, b)) odds += TWICE;
      if (unsure(a, use?.source) && kept.whole === 0) odds += INITIAL;
      if (unsure(b, use?.target)) odds += INITIAL;
      if (!cased && kept.whole === 0) odds += UNCASED;
      const evidence =
        kept.alike > 0
          ? `the translation keeps it in ${kept.alike} other ${kept.alike === 1 ? "place" : "places"}`
          : neighbour
            ? "the name beside it is the same in both"
            : "nothing else on either side answers them";
      return [{ source: a, target: b, confidence: Math.min(MOST, 1 / (1 + Math.exp(-odds))), evidence }];
    });
  });
  return best(pairs);
}

/** Each name once, the surest pairs first. */
function best(pairs: readonly Replaced[]): Replaced[] {
  const used = new Set<Name>();
  return [...pairs]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ source, target }) => {
      if (used.has(source) || used.has(target)) return false;
      used.add(source).add(target);
      return true;
    });
}
