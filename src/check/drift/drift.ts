import type { Range } from "../../core/range.ts";

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

/** A style left in few places, or for another from some point on: what a reviser would mark, not a matter of chance. */
export interface Slip extends Drift {
  /** Where the text goes over to a new style, and how many places after or before do not follow. */
  readonly change?: { readonly to: string; readonly range: Range; readonly strays: number };
}

const RARE = 3; // times as often as the other styles together must the majority be
const STRAYS = 10; // of so many choices, one may be out of order where a text goes over to another style

/** The point that parts the choices best into the majority on one side and the rest on the other. */
function changeOf(choices: readonly Choice[], { majority, majorityCount, places }: Drift): Slip["change"] {
  const total = choices.length;
  let ahead = 0; // majority choices before the point
  let best: { at: number; strays: number; last: boolean } | undefined;
  for (let at = 1; at < total; at++) {
    if (choices[at - 1]?.style === majority) ahead++;
    const first = at - ahead + majorityCount - ahead; // out of order where the majority comes first
    const strays = Math.min(first, total - first);
    if (!best || strays < best.strays) best = { at, strays, last: first > total - first };
  }
  if (!best || best.strays * STRAYS > total || Math.min(places.length, majorityCount) - best.strays < 2) return undefined;
  // The first that follows the new style: the point itself may lie before strays.
  const next = choices.slice(best.at).find(({ style }) => (style === majority) === best.last) ?? choices[best.at];
  return next && { to: next.style, range: next.range, strays: best.strays };
}

/** The drift of choices where one style is rare, or where the text goes over from one to another; undefined where either is as good. */
export function slipOf(choices: readonly Choice[]): Slip | undefined {
  const drift = driftOf(choices);
  if (!drift) return undefined;
  const change = changeOf(choices, drift);
  if (change) return { ...drift, change };
  return drift.majorityCount >= RARE * drift.places.length ? drift : undefined;
}

/** What the message of a slip says, and why it is believed; `text` is the document of the places. */
export function describeSlip(slip: Slip, text: string): ReturnType<typeof describe> {
  const { change, turn, ...drift } = slip;
  const told = describe(drift);
  if (!change) return told;
  const line = text.slice(0, change.range.start).split("\n").length;
  const always = change.strays === 0 ? "always" : "mostly";
  return { ...told, evidence: `${told.evidence}; from line ${line} on ${always} “${change.to}”` };
}
