import type { WordLink } from "./link-decode.ts";

/** Neighbouring words on either side that translate each other as a whole; the places are first and last. */
export interface PhraseLink {
  readonly source: readonly [first: number, last: number];
  readonly target: readonly [first: number, last: number];
  readonly confidence: number;
}

/** Links joined where each word of a stretch of the source is linked to each word of a stretch of the target: one phrase stands for the other. */
export function phrases(links: readonly WordLink[], width: number): PhraseLink[] {
  const at = new Map(links.map((link) => [link.source * width + link.target, link]));
  const partners = (of: "source" | "target", word: number) => links.filter((link) => link[of] === word);
  const done = new Set<WordLink>();
  const out: PhraseLink[] = [];
  for (const link of links) {
    if (done.has(link)) continue;
    const targets = partners("source", link.source).map(({ target }) => target);
    const sources = partners("target", link.target).map(({ source }) => source);
    const block = sources.flatMap((source) => targets.map((target) => at.get(source * width + target)));
    const whole = block.every((part) => part !== undefined && !done.has(part)) && unbroken(sources) && unbroken(targets);
    const parts = whole && closed(links, sources, targets) ? (block as WordLink[]) : [link];
    for (const part of parts) done.add(part);
    out.push({
      source: ends(parts.map(({ source }) => source)),
      target: ends(parts.map(({ target }) => target)),
      confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    });
  }
  return out;
}

const ends = (places: readonly number[]): [number, number] => [Math.min(...places), Math.max(...places)];

function unbroken(places: readonly number[]): boolean {
  const [first, last] = ends(places);
  return last - first + 1 === new Set(places).size;
}

/** True where no word of the block is linked to a word outside it. */
function closed(links: readonly WordLink[], sources: readonly number[], targets: readonly number[]): boolean {
  return links.every(({ source, target }) => sources.includes(source) === targets.includes(target));
}
