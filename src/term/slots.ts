import type { Language } from "../language/index.ts";
import type { Counterpart, Counterparts } from "./counterparts.ts";
import { common, type Families, sameWord, unlike } from "./families.ts";
import { BREAK, FUNCTION, type TextPair } from "./linked-text.ts";
import type { Meanings } from "./meanings.ts";
import type { Nouns } from "./nouns.ts";
import { coveredShare, expectedAt, NEIGHBOURS, opensAt, partsOf, rivalsOf, straysOf } from "./surroundings.ts";

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
  /** True where it is known to stand for another sense of the source word. */
  readonly sense: boolean;
  /** True where the usual rendering stands in the bead too, for another place of the source word. */
  readonly again: boolean;
  /** True where it is known to stand for other things than the source word. */
  readonly other: boolean;
  /** Other content words of its sentence that no content word of the source is linked to. */
  readonly strays: number;
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

const TAKEN = 0.5; // a target word linked to another content word so surely is that one's
const OWNED = 0.8; // score from which a target word regularly stands for another source word
const SOME = 6; // occurrences elsewhere: what stands oftener is another word
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
  readonly #meanings: Meanings;
  readonly #pairs: readonly TextPair[];

  constructor(
    pairs: readonly TextPair[],
    counterparts: Counterparts,
    target: Families,
    nouns: Nouns,
    language: Language,
    general: ReadonlySet<number>,
    meanings: Meanings,
  ) {
    this.#pairs = pairs;
    this.#general = general;
    this.#meanings = meanings;
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
      if (
        other === usual.family ||
        copied.has(word) ||
        (other >= 0 && (!unlike(forms[0] as string, word) || this.#kin(copied, other, forms)))
      )
        there++;
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
    const fit = nouns === 1 && best.article ? best.fit + ALONE : best.fit;
    return { missing, stranger: { ...best, fit, again: there > 0 } };
  }

  /** True where a target word is known to stand for what the usual rendering stands for: it varies that and is no fault. */
  #kin(sources: ReadonlySet<string | undefined>, family: number, usual: readonly string[]): boolean {
    return (this.#target.forms[family] ?? []).some((word) => this.#varies(sources, word, usual));
  }

  #varies(sources: ReadonlySet<string | undefined>, word: string, usual: readonly string[]): boolean {
    if (this.#meanings.of("target", word).length === 0) return false;
    for (const form of sources) {
      if (form === undefined || !this.#meanings.same(form, word)) continue;
      // Of a rendering that the vocabulary does not know nothing can be said.
      if (!usual.some((one) => this.#meanings.same(form, one)) || usual.some((one) => this.#meanings.alike(form, one, word)))
        return true;
    }
    return false;
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
    if (forms.some((form) => !unlike(form, word)) || this.#kin(new Set([pair.sourceForms[source]]), family, forms)) return false;
    // "alte" for "reached": no noun, and no article makes it one.
    const before = pair.target[target - 1]?.text.toLowerCase() ?? "";
    if (!this.#language.capitalisedNouns && !this.#articles.has(before) && this.#meanings.noNoun("target", word)) return false;
    // A compound that the usual rendering ends, or the rendering of another word of the source.
    if (forms.some((form) => word.endsWith(form))) return false;
    if (partsOf(word).some((part) => this.#elsewhere(pair, source, part))) return false;
    // A cognate of another word of the source is that word's rendering.
    if (
      word.length >= STEM &&
      pair.sourceForms.some((form, k) => {
        const same = (pair.sourceFamilies[k] as number) >= 0 ? common(form, word) : 0;
        return same >= STEM && same > common(pair.sourceForms[source] as string, word);
      })
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

  /** True where a target word is known to stand for another word of the source. */
  #elsewhere({ sourceForms, sourceFamilies }: TextPair, source: number, word: string): boolean {
    if (this.#meanings.of("target", word).length === 0) return false;
    const others = sourceForms.filter(
      (_, k) => sourceFamilies[k] !== sourceFamilies[source] && (sourceFamilies[k] as number) >= 0,
    );
    return others.some((form) => this.#meanings.same(form, word));
  }

  #stranger(pair: TextPair, source: number, target: number, linked: number, expected: readonly number[]): Stranger | undefined {
    let taken = 0;
    for (const link of pair.links) {
      if (link.target !== target || link.source === source || (pair.sourceFamilies[link.source] as number) < 0) continue;
      taken = Math.max(taken, link.confidence);
    }
    if ((taken >= TAKEN && taken > linked) || (expected.length === 0 && linked === 0)) return undefined;
    const far = expected.length === 0 ? NEIGHBOURS : Math.max(1, Math.min(...expected.map((place) => Math.abs(place - target))));
    const family = pair.targetFamilies[target] as number;
    const word = pair.targetForms[target] as string;
    let elsewhere = 0;
    for (const form of this.#target.forms[family] ?? []) {
      if (sameWord(form, word)) elsewhere += this.#counterparts.targetForms.get(form) ?? 0;
    }
    // Where the term stands, the word may well stand for it.
    for (const form of pair.targetForms) if (sameWord(form, word)) elsewhere--;
    if (elsewhere > 0 && elsewhere <= SOME) {
      for (const k of this.#counterparts.places[pair.sourceFamilies[source] as number] as readonly number[]) {
        const { targetForms, targetFamilies } = this.#pairs[k] as TextPair;
        if (this.#pairs[k] === pair) continue;
        targetForms.forEach((form, at) => {
          if (targetFamilies[at] === family && sameWord(form, word)) elsewhere--;
        });
      }
    }
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
      again: false,
      sense: this.#meanings.same(pair.sourceForms[source] as string, word),
      other: this.#meanings.of("target", word).length > 0,
      strays: straysOf(pair, target),
      article: slot === 1,
      bare: slot === 0 || this.#language.capitalisedNouns,
      noun: this.#language.capitalisedNouns,
      opens: opensAt(pair, target),
    };
  }
}
