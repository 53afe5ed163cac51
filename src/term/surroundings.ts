import { BREAK, type TextPair } from "./linked-text.ts";

/** Source words on either side whose links tell the place of a word. */
export const NEIGHBOURS = 3;
const TELLING = 0.5; // confidence of such a link
const RIVALS = 3; // places on either side
const [FIRST, LAST] = [4, 5]; // letters of the parts of a compound

/** A word, and what it may end in where it is a compound: "Stromverbraucher" and "verbraucher". */
export function partsOf(word: string): string[] {
  const parts = [word];
  for (let k = FIRST; k <= word.length - LAST; k++) parts.push(word.slice(k));
  return parts;
}

/** Content words around a source word that are linked to no content word. */
export function rivalsOf({ source, sourceFamilies, targetFamilies, links }: TextPair, place: number): number {
  let rivals = 0;
  for (let k = Math.max(0, place - RIVALS); k <= place + RIVALS && k < source.length; k++) {
    const family = sourceFamilies[k] as number;
    if (family < 0 || family === sourceFamilies[place] || source[k]?.sentence !== source[place]?.sentence) continue;
    const linked = links.some((link) => link.source === k && (targetFamilies[link.target] as number) >= 0);
    if (!linked) rivals++;
  }
  return rivals;
}

/** Content words of the sentence of a target word, itself aside, that stand for no content word of the source. */
export function straysOf({ target, targetForms, sourceFamilies, targetFamilies, links }: TextPair, place: number): number {
  const owned = new Set(links.filter((link) => (sourceFamilies[link.source] as number) >= 0).map((link) => link.target));
  let strays = 0;
  for (let k = 0; k < target.length; k++) {
    if (k === place || (targetFamilies[k] as number) < 0 || owned.has(k)) continue;
    if (target[k]?.sentence === target[place]?.sentence && targetForms[k] !== targetForms[place]) strays++;
  }
  return strays;
}

export function coveredShare({ sourceFamilies, targetFamilies, links }: TextPair, place: number): number {
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

/** True where nothing but a mark stands before a target word in its sentence. */
export const opensAt = ({ target, targetFamilies }: TextPair, place: number): boolean =>
  target[place - 1]?.sentence !== target[place]?.sentence || targetFamilies[place - 1] === BREAK;

/** Target places that the words around a source word are linked to. */
export function expectedAt(pair: TextPair, source: number): number[] {
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
