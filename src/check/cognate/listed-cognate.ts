import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import type { FalseFriend, FalseFriends } from "../../lexicon/false-friends.ts";
import type { BeadLinks } from "../../lexicon/link.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import { fold } from "../../token/fold.ts";
import type { CheckContext, SideContext } from "../define.ts";
import { standing } from "./linked.ts";

/** A false friend at a place. */
export interface ListedPair {
  readonly source: LinkWord;
  readonly target: LinkWord;
  readonly friend: FalseFriend;
  readonly confidence: number;
}

/** Places of two words among those of their sides. */
interface Place {
  readonly i: number;
  readonly j: number;
  readonly linked: boolean;
}

// A friend less sure than the first counts for that share: of 18 such findings in 7,435 pairs and 144 documents none was right.
const [DOUBTED, DOUBT] = [0.6, 0.25];
const FREE = 0.8; // of the confidence where nothing links the two words, and nothing else either
const ENDING = 2; // letters that two forms of a word may differ in at their ends
const STEM = 4; // letters that two forms of a word have in common

/** True where two folded words may be forms of one. */
function akin(word: string, other: string): boolean {
  if (word === other) return true;
  const stem = Math.max(STEM, Math.min(word.length, other.length) - ENDING);
  return word.length >= stem && other.length >= stem && word.slice(0, stem) === other.slice(0, stem);
}

/** True where one of the renderings, or the main word of one, stands among the words other than one. */
function says(all: readonly LinkWord[], but: number, renderings: readonly string[], side: SideContext): boolean {
  const common = functionWords(side.language);
  const words = all.flatMap(({ text }, k) => (k === but ? [] : [fold(text)]));
  return renderings.some((rendering) => {
    const parts = rendering.split(" ");
    const main = parts.length > 1 ? parts.filter((part) => !common.has(part)) : parts;
    return main.some((part) => words.some((word) => akin(word, fold(part))));
  });
}

const holds = (sentences: readonly Sentence[], side: SideContext, test: (word: string) => boolean) =>
  sentences.some((sentence) => side.tokens(sentence).some(({ kind, form }) => kind === "word" && test(form.folded)));

const CAPITAL = /^\p{Lu}/u;
const JOINED_BEFORE = /[-‐‑._/\\@#]$/;
const LETTER = /^\p{L}/u;
const QUOTED = /^["'`‘“„«»<{[|=]|["'`’”“»«>}\]|]$/;
const JOINED_AFTER = /^(?:[-‐‑_/\\@(]|\.\p{L})/u;

/** True for a name, as far as capitals tell, and for a part of a compound or a code, which has a meaning of its own. */
function isPart({ text, sentence, start, end }: LinkWord, citation: string, side: SideContext): boolean {
  if (JOINED_BEFORE.test(sentence.text.slice(Math.max(0, start - 1), start))) return true;
  if (JOINED_AFTER.test(sentence.text.slice(end, end + 2))) return true;
  if (side.language.capitalisedNouns) return CAPITAL.test(citation) && !CAPITAL.test(text);
  return CAPITAL.test(text) && /\p{L}/u.test(sentence.text.slice(0, start));
}

/** True where two equal words are a name, are quoted, or belong to a stretch that was left in the source language. */
function isKept({ source, target }: BeadLinks, i: number, j: number): boolean {
  const text = (words: readonly LinkWord[], k: number) => words[k]?.text.toLowerCase() ?? "";
  if (text(source, i) !== text(target, j)) return false;
  const [own, partner] = [source[i] as LinkWord, target[j] as LinkWord];
  if (own.text === partner.text && CAPITAL.test(own.text)) return true;
  if (partner.text.length > 1 && partner.text === partner.text.toUpperCase()) return true;
  if (QUOTED.test(partner.sentence.text.slice(Math.max(0, partner.start - 1), partner.end + 1))) return true;
  const same = (step: number) => text(source, i + step) !== "" && text(source, i + step) === text(target, j + step);
  return [-2, -1, 0].some((from) => {
    const steps = [from, from + 1, from + 2].filter((step) => step !== 0);
    return steps.every(same) && steps.some((step) => LETTER.test(text(source, i + step)));
  });
}

/** The two words of a false friend in a bead that belong together, by their places: linked ones first, each word once. */
function pairsOf(friend: FalseFriend, links: BeadLinks, friends: FalseFriends, context: CheckContext): Place[] {
  const { source, target } = context;
  const found: Place[] = [];
  // Left as it is, the source word is no wrong word but none at all.
  const alike = friend.source.toLowerCase() === friend.target.toLowerCase();
  for (const [i, own] of links.source.entries()) {
    const word = fold(own.text);
    if (!friends.get(word)?.includes(friend) || isPart(own, friend.source, source)) continue;
    for (const [j, partner] of links.target.entries()) {
      const other = fold(partner.text);
      if (!friend.forms.has(other) || (word === other && !alike)) continue;
      if (isPart(partner, friend.target, target) || isKept(links, i, j)) continue;
      const stand = standing(context, links, i, j);
      // A function word stands in half of all sentences.
      if (stand === "apart" || (stand === "free" && functionWords(target.language).has(other))) continue;
      found.push({ i, j, linked: stand === "linked" });
    }
  }
  found.sort((a, b) => Number(b.linked) - Number(a.linked));
  return found.filter(({ i, j }, k) => !found.slice(0, k).some((before) => before.i === i || before.j === j));
}

/** The pairs of a bead that are listed as false friends, that belong together, and that nothing else in the bead explains. */
export function* listedIn(bead: Bead, friends: FalseFriends, context: CheckContext): Iterable<ListedPair> {
  const { source, target } = context;
  const met = new Set<FalseFriend>();
  for (const sentence of bead.source) {
    for (const { kind, form } of source.tokens(sentence)) {
      for (const friend of (kind === "word" && friends.get(form.folded)) || []) met.add(friend);
    }
  }
  for (const friend of met) {
    if (!holds(bead.target, target, (word) => friend.forms.has(word))) continue;
    const links = context.links(bead);
    for (const { i, j, linked } of pairsOf(friend, links, friends, context)) {
      if (says(links.source, i, friend.means, source) || says(links.target, j, friend.right, target)) continue;
      const sure = friend.confidence * (linked ? 1 : FREE);
      const confidence = friend.confidence < DOUBTED ? sure * DOUBT : sure;
      yield { source: links.source[i] as LinkWord, target: links.target[j] as LinkWord, friend, confidence };
    }
  }
}
