import { distance } from "fastest-levenshtein";
import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import { excerpt, rangesOf } from "./context.ts";
import { type CheckContext, defineCheck } from "./define.ts";

const REWRITTEN = 0.8; // the translation is as it was, every letter
const MISSED = 0.65; // others of its sentences were edited at the same time
const SLIP = 0.35; // punctuation, capitals or one misspelt word: mostly nothing to translate
const LETTERS = 2; // that a mended word differs in
const LONG = 5; // letters of a word from which on so few make no other word of it
const SHOWN = 90;

/** A bead whose source changed while its translation did not. */
interface Stale {
  readonly bead: Bead;
  readonly number: number;
  readonly changed: readonly Sentence[];
  readonly confidence: number;
  readonly was: string | undefined;
}

/** Finds sentences of the source that changed while their translation did not. */
export const translationStale = defineCheck({
  meta: {
    id: "translation-stale",
    category: "accuracy/mistranslation/stale",
    severity: "minor",
    stability: "stable",
    needs: "before",
    summary: "The source changed and its translation did not.",
    messages: { stale: "The source changed here, and its translation did not." },
    examples: [
      {
        languages: "en>it",
        before: "The shop opens at eight. On Sundays it is closed.",
        source: "The shop opens at eight. ⟦On Sundays it is open until noon.⟧",
        target: "Il negozio apre alle otto. ⟦La domenica è chiuso.⟧",
        finds: "stale",
      },
      {
        languages: "en>de",
        before: "Loosen the two screws.\n\nLift the cover and remove the filter.",
        source: "Loosen the two screws.\n\n⟦Lift the cover, disconnect the cable and remove the filter.⟧",
        target: "Lösen Sie die beiden Schrauben.\n\n⟦Heben Sie den Deckel ab und entnehmen Sie den Filter.⟧",
        finds: "stale",
      },
      {
        languages: "en>fr",
        before: "The shop opens at eight.\nOn Sundays  it is closed.",
        source: "The shop opens at eight. On Sundays it is closed.",
        target: "Le magasin ouvre à huit heures. Le dimanche, il est fermé.",
      },
      {
        languages: "en>es",
        before: "The libary opens at nine. It is closed on Mondays.",
        source: "The library opens at nine. It is closed on Mondays.",
        target: "La biblioteca abre a las nueve. Cierra los lunes.",
      },
    ],
  },
  *bitext(context) {
    for (const run of runsOf(staleIn(context))) {
      const [first] = run as [Stale, ...Stale[]];
      const evidence = run.length === 1 && first.was !== undefined ? `before: “${excerpt(first.was, SHOWN)}”` : undefined;
      yield {
        messageId: "stale",
        confidence: first.confidence,
        source: rangesOf(run.flatMap(({ changed }) => changed)),
        target: rangesOf(run.flatMap(({ bead }) => bead.target)),
        bead: first.number,
        ...(evidence ? { evidence } : {}),
      };
    }
  },
});

/** Neighbours that are equally sure are one finding: a paragraph written anew is one thing to do. */
function runsOf(stale: readonly Stale[]): Stale[][] {
  const runs: Stale[][] = [];
  for (const one of stale) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && one.number === last.number + 1 && one.confidence === last.confidence) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text.replace(/\s+/g, " ").trim());

function staleIn({ bitext, before, trusted }: CheckContext): Stale[] {
  if (!before) return [];
  const [sources, targets] = [textsOf(before.source.sentences), textsOf(before.target.sentences)];
  const earlier = earlierOf(sources, textsOf(bitext.source.sentences));
  const old = { source: new Set(sources), target: new Set(targets) };
  const ours = textsOf(bitext.target.sentences);
  const untouched = ours.length === targets.length && ours.every((text, k) => text === targets[k]);
  return bitext.beads.flatMap((bead, number) => {
    if (!trusted(bead) || textsOf(bead.target).some((text) => !old.target.has(text))) return [];
    const changed = bead.source.filter((_, k) => !old.source.has(textsOf(bead.source)[k] as string));
    if (changed.length === 0) return [];
    const was = changed.map(({ index }) => earlier.get(index)).find((text) => text !== undefined);
    const slip = changed.every(({ index, text }) => isSlip(earlier.get(index) ?? "", text));
    return [{ bead, number, changed, was, confidence: slip ? SLIP : untouched ? REWRITTEN : MISSED }];
  });
}

/** For each new sentence by its index, the one that stood in its place: between the same neighbours, and as far from the first. */
function earlierOf(before: readonly string[], now: readonly string[]): Map<number, string> {
  const places = new Map(before.map((text, k) => [text, k]));
  const kept = new Set(now);
  const found = new Map<number, string>();
  let place = 0;
  for (const [k, text] of now.entries()) {
    const known = places.get(text);
    const old = before[place];
    if (known === undefined && old !== undefined && !kept.has(old)) found.set(k, old);
    if (known !== undefined) place = known + 1;
    else if (old !== undefined && !kept.has(old)) place++;
  }
  return found;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** True where two texts have the same words, one misspelling aside. */
function isSlip(before: string, now: string): boolean {
  const [old, own] = [wordsOf(before), wordsOf(now)];
  const other = own.filter((word, k) => word !== old[k]);
  if (old.length !== own.length || other.length > 1) return false;
  return other.every((word) => {
    const was = old[own.findIndex((one, k) => one !== old[k])] as string;
    return !/\p{N}/u.test(word + was) && word.length >= LONG && distance(word, was) <= LETTERS;
  });
}
