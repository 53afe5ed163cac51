import type { Language } from "../language/index.ts";
import type { Counterpart, Counterparts } from "./counterparts.ts";
import { common, type Families, sameWord, unlike } from "./families.ts";
import { BREAK, FUNCTION, type TextPair } from "./linked-text.ts";
import type { Nouns } from "./nouns.ts";

/** A target word that stands where the usual rendering of a source word is missing. */
export interface Stranger {
  /** Places of the source word and the target word. */
  readonly source: number;
  readonly target: number;
  /** Confidence of a link between them, 0 for none. */
  readonly linked: number;
  /** Source words around that nothing stands for either. */
  readonly rivals: number;
  /** 0 to 1: share of the content words of the source side that are linked to content words, the word itself aside. */
  readonly covered: number;
  /** True where the word before it is an article, so that it is a noun. */
  readonly article: boolean;
  /** True where the word before it is a content word, or its capital says that it is a noun. */
  readonly bare: boolean;
  /** True where its capital says that it is a noun. */
  readonly noun: boolean;
  /** True where it stands alone in its place: no word before it but marks. */
  readonly opens: boolean;
  /** Occurrences of the word in other beads. */
  readonly elsewhere: number;
  /** 0 to about 1.8: how well it fits the place. */
  readonly fit: number;
}

/** How often the usual rendering of a word is missing, and what stands there instead. */
export interface Gap {
  readonly missing: number;
  readonly stranger?: Stranger;
}

const NEIGHBOURS = 3; // source words on either side whose links tell the place
const TELLING = 0.5; // confidence of such a link
const TAKEN = 0.5; // a target word linked to another content word so surely is that one's
const OWNED = 0.8; // score from which a target word regularly stands for another source word
const RIVALS = 3; // places on either side
const ALONE = 0.25;
const SHORTEST = 4;
const STEM = 4;
const CAPITAL = /^\p{Lu}/u;
const [OFTEN, SELDOM] = [0.8, 0.1];

/** Looks for strangers in the place of usual renderings. */
export class Slots {
  readonly #counterparts: Counterparts;
  readonly #target: Families;
  readonly #nouns: Nouns;
  readonly #language: Language;
  readonly #articles: ReadonlySet<string>;
  readonly #general: ReadonlySet<number>;

  constructor(counterparts: Counterparts, target: Families, nouns: Nouns, language: Language, general: ReadonlySet<number>) {
    this.#general = general;
    this.#counterparts = counterparts;
    this.#target = target;
    this.#nouns = nouns;
    this.#language = language;
    this.#articles = new Set(language.names.articles);
  }

  /** What stands for a source family in a bead that may lack its usual rendering. */
  gap(pair: TextPair, family: number, usual: Counterpart): Gap {
    const forms = this.#target.forms[usual.family] as string[];
    const places: number[] = [];
    pair.sourceFamilies.forEach((other, k) => {
      if (other === family) places.push(k);
    });
    const copied = new Set(places.map((k) => pair.sourceForms[k]));
    let there = 0;
    pair.targetFamilies.forEach((other, j) => {
      if (other === BREAK || there >= places.length) return;
      const word = pair.targetForms[j] as string;
      if (other === usual.family || copied.has(word) || (other >= 0 && !unlike(forms[0] as string, word))) there++;
    });
    const missing = places.length - there;
    if (missing <= 0) return { missing: 0 };
    let best: Stranger | undefined;
    let nouns = 0;
    for (const source of places) {
      const own = pair.links.filter((link) => link.source === source);
      if (own.some(({ target }) => pair.targetFamilies[target] === usual.family)) continue;
      const expected = expectedAt(pair, source);
      for (let target = 0; target < pair.target.length; target++) {
        if (!this.#eligible(pair, source, target, forms, usual)) continue;
        const stranger = this.#stranger(
          pair,
          source,
          target,
          own.find((link) => link.target === target)?.confidence ?? 0,
          expected,
        );
        if (stranger?.article) nouns++;
        if (stranger && (!best || stranger.fit > best.fit)) best = stranger;
      }
    }
    if (!best) return { missing };
    // Of several nouns without counterpart each might be the one.
    return { missing, stranger: nouns === 1 && best.article ? { ...best, fit: best.fit + ALONE } : best };
  }

  #eligible(pair: TextPair, source: number, target: number, forms: readonly string[], usual: Counterpart): boolean {
    const family = pair.targetFamilies[target] as number;
    const word = pair.targetForms[target] as string;
    if (family < 0 || family === usual.family || this.#general.has(family)) return false;
    if (this.#language.spacing.betweenWords && word.length < SHORTEST) return false;
    const opens =
      pair.target[target - 1]?.sentence !== pair.target[target]?.sentence || pair.targetFamilies[target - 1] === BREAK;
    const capital = CAPITAL.test(pair.target[target]?.text ?? "");
    if (this.#language.capitalisedNouns && (opens || !capital)) return false;
    if (!opens) {
      const capitals = this.#nouns.capitals(usual.family);
      if (capital ? capitals < SELDOM : capitals >= OFTEN) return false;
    }
    if (forms.some((form) => !unlike(form, word))) return false;
    // A cognate of another word of the source is that word's rendering.
    if (
      word.length >= STEM &&
      pair.sourceForms.some((form, k) => k !== source && (pair.sourceFamilies[k] as number) >= 0 && common(form, word) >= STEM)
    ) {
      return false;
    }
    const { owner, owned } = this.#counterparts;
    const of = owner[family] as number;
    return !(
      of >= 0 &&
      of !== pair.sourceFamilies[source] &&
      (owned[family] as number) > OWNED &&
      pair.sourceFamilies.includes(of)
    );
  }

  #stranger(pair: TextPair, source: number, target: number, linked: number, expected: readonly number[]): Stranger | undefined {
    let taken = 0;
    for (const link of pair.links) {
      if (link.target !== target || link.source === source || (pair.sourceFamilies[link.source] as number) < 0) continue;
      taken = Math.max(taken, link.confidence);
    }
    if (taken >= TAKEN || (expected.length === 0 && linked === 0)) return undefined;
    const far = expected.length === 0 ? NEIGHBOURS : Math.max(1, Math.min(...expected.map((place) => Math.abs(place - target))));
    const family = pair.targetFamilies[target] as number;
    const word = pair.targetForms[target] as string;
    let elsewhere = 0;
    for (const form of this.#target.forms[family] ?? []) {
      if (sameWord(form, word)) elsewhere += this.#counterparts.targetForms.get(form) ?? 0;
    }
    for (const form of pair.targetForms) if (sameWord(form, word)) elsewhere--;
    const before = pair.target[target - 1]?.text.toLowerCase() ?? "";
    const slot = this.#articles.has(before) ? 1 : pair.targetFamilies[target - 1] === FUNCTION ? 0.5 : 0;
    const noun = this.#language.capitalisedNouns ? Math.max(0.5, slot) : slot;
    const fit = linked - 0.5 * taken + 0.5 / far + 0.3 * noun - Math.min(0.5, 0.1 * elsewhere);
    return {
      source,
      target,
      linked,
      elsewhere,
      fit,
      rivals: rivalsOf(pair, source),
      covered: coveredShare(pair, source),
      article: slot === 1,
      bare: slot === 0 || this.#language.capitalisedNouns,
      noun: this.#language.capitalisedNouns,
      opens: opensAt(pair, target),
    };
  }
}

/** Content words around a source word that are linked to no content word. */
function rivalsOf({ source, sourceFamilies, targetFamilies, links }: TextPair, place: number): number {
  let rivals = 0;
  for (let k = Math.max(0, place - RIVALS); k <= place + RIVALS && k < source.length; k++) {
    const family = sourceFamilies[k] as number;
    if (family < 0 || family === sourceFamilies[place] || source[k]?.sentence !== source[place]?.sentence) continue;
    const linked = links.some((link) => link.source === k && (targetFamilies[link.target] as number) >= 0);
    if (!linked) rivals++;
  }
  return rivals;
}

function coveredShare({ sourceFamilies, targetFamilies, links }: TextPair, place: number): number {
  const linked = new Set(links.filter((link) => (targetFamilies[link.target] as number) >= 0).map(({ source }) => source));
  let words = 0;
  let covered = 0;
  for (let k = 0; k < sourceFamilies.length; k++) {
    if (k === place || (sourceFamilies[k] as number) < 0) continue;
    words++;
    if (linked.has(k)) covered++;
  }
  return covered / Math.max(1, words);
}

const opensAt = ({ target, targetFamilies }: TextPair, place: number): boolean =>
  target[place - 1]?.sentence !== target[place]?.sentence || targetFamilies[place - 1] === BREAK;

/** Target places that the words around a source word are linked to. */
function expectedAt(pair: TextPair, source: number): number[] {
  return pair.links
    .filter(
      (link) =>
        link.source !== source &&
        Math.abs(link.source - source) <= NEIGHBOURS &&
        link.confidence >= TELLING &&
        pair.sourceFamilies[link.source] !== BREAK &&
        pair.source[link.source]?.sentence === pair.source[source]?.sentence,
    )
    .map(({ target }) => target);
}
