import { FUNCTION, type TextPair } from "./linked-text.ts";

/** What stands for one source word in a bead: places among the target words, in order. */
export interface Span {
  /** Content words linked to it. */
  readonly linked: readonly number[];
  /** Content words beside those that nothing in the source accounts for. */
  readonly beside: readonly number[];
  /** 0 to 1: of the surest link. */
  readonly confidence: number;
}

const LINKED = 0.3; // a link less sure than this says nothing
const SURE = 0.6;
const ACROSS = 1; // function words between two words of one rendering: "punti di crisi"

/** The spans of a bead, by source place; undefined for words that have none. */
export function spansOf(pair: TextPair): readonly (Span | undefined)[] {
  const { sourceFamilies, targetFamilies, links } = pair;
  // A target word belongs to the content word that it is most surely linked to.
  const owners = new Int32Array(targetFamilies.length).fill(-1);
  const sure = new Float64Array(targetFamilies.length);
  for (const { source, target, confidence } of links) {
    if ((sourceFamilies[source] as number) < 0 || (targetFamilies[target] as number) < 0) continue;
    if (confidence < LINKED || confidence <= (sure[target] as number)) continue;
    owners[target] = source;
    sure[target] = confidence;
  }
  const linked: (number[] | undefined)[] = Array.from(sourceFamilies, () => undefined);
  owners.forEach((owner, target) => {
    if (owner < 0) return;
    const row = linked[owner];
    if (row) row.push(target);
    else linked[owner] = [target];
  });
  const free = (place: number) => (targetFamilies[place] ?? -2) >= 0 && owners[place] === -1;
  const beside = (from: number, step: number): number | undefined => {
    for (let k = 1; k <= ACROSS + 1; k++) {
      const place = from + k * step;
      if (pair.target[place]?.sentence !== pair.target[from]?.sentence) return undefined;
      if (free(place)) return place;
      if (targetFamilies[place] !== FUNCTION) return undefined;
    }
    return undefined;
  };
  return linked.map((own, source) => {
    const places = own ?? [];
    // "più" of "più importanti": the word that says it stands beside.
    const anchor = own ? undefined : links.find((link) => link.source === source && link.confidence >= SURE)?.target;
    const [first, last] = [places[0] ?? anchor, places.at(-1) ?? anchor];
    if ((sourceFamilies[source] as number) < 0 || first === undefined || last === undefined) return undefined;
    const around = [beside(first, -1), beside(last, 1)].filter((place) => place !== undefined);
    return {
      linked: places,
      beside: around,
      confidence: own ? Math.max(...places.map((place) => sure[place] as number)) : LINKED,
    };
  });
}
