import type { Range } from "../core/range.ts";

/** One place where a text had to choose between styles. */
export interface Choice {
  readonly style: string;
  readonly range: Range;
}

/** A text that does not keep to one style. */
export interface Drift {
  readonly majority: string;
  readonly minority: readonly string[];
  /** The places of the minority, in order. */
  readonly places: readonly Range[];
  readonly majorityCount: number;
  /** Share of the choices that follow the majority. */
  readonly share: number;
  /** Where the text turns from one style to the other for good, if it does: the first place of the new style. */
  readonly turn?: Range;
}

/** The drift of a text's choices, in the order of the text; undefined where there is one style alone. */
export function driftOf(choices: readonly Choice[]): Drift | undefined {
  const counts = new Map<string, number>();
  for (const { style } of choices) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  // Equal counts: the style that came first is the text's own.
  const [majority, majorityCount] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const places = choices.filter(({ style }) => style !== majority).map(({ range }) => range);
  const changes = choices.filter(({ style }, k) => k > 0 && style !== choices[k - 1]?.style);
  const turn = changes.length === 1 && choices.length >= 6 ? changes[0]?.range : undefined;
  return {
    majority,
    minority: [...counts.keys()].filter((style) => style !== majority),
    places,
    majorityCount,
    share: majorityCount / choices.length,
    ...(turn ? { turn } : {}),
  };
}

/** What the message of a drift says, and why it is believed. */
export function describe(drift: Drift): { data: Readonly<Record<string, string | number>>; evidence: string; key: string } {
  const { majority, minority, places, majorityCount, turn } = drift;
  return {
    data: { majority, minority: minority.join(", "), count: places.length, majorityCount },
    evidence: turn
      ? `${majority}: ${majorityCount}, ${minority.join(", ")}: ${places.length}; the text turns once from one to the other`
      : `${majority}: ${majorityCount}, ${minority.join(", ")}: ${places.length}`,
    key: `${majority}\u0000${minority.join("\u0000")}`,
  };
}
