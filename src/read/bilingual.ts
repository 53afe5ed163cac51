import { UserError } from "../core/errors.ts";
import { detectAll } from "../language/detect.ts";
import { languageOf } from "../language/index.ts";
import type { Draft } from "./block.ts";

/** Where a file that holds both versions parts: blocks before `middle` are the source, blocks before `end` the target. */
export interface Parting {
  readonly from: string;
  readonly to: string;
  readonly middle: number;
  readonly end: number;
}

interface Wanted {
  readonly path?: string;
  readonly from?: string;
  readonly to?: string;
}

const LONG = 200; // a block of so many characters counts in full
const CLEAR = 0.8; // share of the evidence that must lie on the right side of the cuts
const LEAST = 0.05; // share of the evidence that each version must bring
const WORD = /[\p{L}\p{M}]+/gu;

/** The two languages that hold most of the text. */
async function pairOf(drafts: readonly Draft[], wanted: Wanted): Promise<[string, string]> {
  const weight = new Map<string, number>();
  for (const { text } of drafts) {
    const [best] = text.length >= 20 ? await detectAll(text) : [];
    if (best) weight.set(best.tag, (weight.get(best.tag) ?? 0) + text.length);
  }
  const given = [wanted.from, wanted.to].filter((tag) => tag !== undefined);
  const named = given.map((tag) => languageOf(tag).tag);
  const found = [...weight].sort((a, b) => b[1] - a[1]).flatMap(([tag]) => (named.includes(tag) ? [] : [tag]));
  const [first, second] = [...new Set([...given, ...found])];
  const total = [...weight.values()].reduce((sum, value) => sum + value, 0);
  if (first === undefined || second === undefined || (given.length < 2 && (weight.get(second) ?? 0) < LEAST * total)) {
    throw new UserError({
      ...(wanted.path === undefined ? {} : { path: wanted.path }),
      cause: first === undefined ? "its languages cannot be told" : `only one language is found in it (${first})`,
      remedy: "give a file that holds both versions, or name their languages with --from and --to",
    });
  }
  return [first, second];
}

/** How far each block speaks for language `a` (above 0) or `b` (below 0). */
async function leanings(drafts: readonly Draft[], a: string, b: string): Promise<number[]> {
  const [wordsA, wordsB] = [a, b].map((tag) => new Set(languageOf(tag).functionWords)) as [Set<string>, Set<string>];
  const tags = [languageOf(a).tag, languageOf(b).tag] as const;
  const out: number[] = [];
  for (const draft of drafts) {
    if (draft.kind === "code") {
      out.push(0);
      continue;
    }
    const scores = new Map((await detectAll(draft.text, tags)).map(({ tag, score }) => [tag, score]));
    const words =
      draft.text
        .slice(0, LONG * 5)
        .toLowerCase()
        .match(WORD) ?? [];
    const [inA, inB] = [wordsA, wordsB].map((set) => words.filter((word) => set.has(word)).length) as [number, number];
    const byWords = inA + inB === 0 ? 0 : (inA - inB) / (inA + inB);
    out.push(((scores.get(tags[0]) ?? 0) - (scores.get(tags[1]) ?? 0) + byWords) * Math.min(1, draft.text.length / LONG));
  }
  return out;
}

/** The cuts that leave most of the evidence on the right side: source, then target, then what belongs to neither. */
function cut(lean: readonly number[]): { middle: number; end: number; score: number } {
  let source = 0; // evidence for "all blocks so far are source"
  let best = { middle: 0, score: 0 }; // best way to be in the target here
  let result = { middle: 0, end: 0, score: Number.NEGATIVE_INFINITY };
  for (let k = 0; k < lean.length; k++) {
    const value = lean[k] as number;
    if (k === 0 || source > best.score) best = { middle: k, score: source };
    source += value;
    best = { middle: best.middle, score: best.score - value };
    if (best.score >= result.score) result = { ...best, end: k + 1 };
  }
  return result;
}

/**
 * Parts the blocks of a file by their language.
 * @throws UserError where there are not two languages, one after the other.
 */
export async function partDrafts(drafts: readonly Draft[], wanted: Wanted): Promise<Parting> {
  const [a, b] = await pairOf(drafts, wanted);
  const lean = await leanings(drafts, a, b);
  const forwards = cut(lean);
  const backwards = cut(lean.map((value) => -value));
  const swapped = wanted.from === undefined && wanted.to === undefined ? backwards.score > forwards.score : wanted.from !== a;
  const { middle, end, score } = swapped ? backwards : forwards;
  const [from, to] = swapped ? [b, a] : [a, b];
  const all = lean.reduce((sum, value) => sum + Math.abs(value), 0);
  const part = (start: number, stop: number) => Math.abs(lean.slice(start, stop).reduce((sum, value) => sum + value, 0));
  const both = Math.min(part(0, middle), part(middle, end)) >= LEAST * all;
  if (middle > 0 && both && score >= CLEAR * all) return { from, to, middle, end };
  throw new UserError({
    ...(wanted.path === undefined ? {} : { path: wanted.path }),
    cause: `its two versions (${from} and ${to}) do not stand one after the other`,
    remedy: "give the versions as two files",
  });
}
