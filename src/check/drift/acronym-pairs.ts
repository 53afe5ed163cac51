import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import { type Acronym, acronymsIn } from "../../token/acronym.ts";
import type { CheckContext, SideContext } from "../define.ts";

/** An acronym in its sentence. */
export interface PlacedAcronym extends Acronym {
  readonly sentence: Sentence;
}

/** The acronyms of a trusted bead. */
export interface AcronymBead {
  readonly bead: Bead;
  readonly number: number;
  readonly source: readonly PlacedAcronym[];
  readonly target: readonly PlacedAcronym[];
}

/** A source acronym and the one that the translation uses in its place. */
export interface Localised {
  readonly form: string;
  /** 0 to 1: how sure it is that the two mean the same. */
  readonly sureness: number;
}

const placed = (side: SideContext, sentences: readonly Sentence[]): PlacedAcronym[] =>
  sentences.flatMap((sentence) =>
    acronymsIn(sentence.text)
      .filter(({ start }) => start >= side.bodyStart(sentence))
      .map((acronym) => ({ ...acronym, sentence })),
  );

/** The acronyms of every trusted bead whose source has one. */
export function acronymBeads(context: CheckContext): AcronymBead[] {
  return context.bitext.beads.flatMap((bead, number) => {
    if (!context.trusted(bead)) return [];
    const source = placed(context.source, bead.source);
    return source.length === 0 ? [] : [{ bead, number, source, target: placed(context.target, bead.target) }];
  });
}

const sorted = (form: string) => [...form].sort().join("");
/** True where an acronym stands in brackets. */
export const bracketed = ({ sentence, start }: PlacedAcronym) => /[(（[]/u.test(sentence.text[start - 1] ?? "");

/** "US" and "USA", "UN" and "UNO" live side by side. */
const kin = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** What each source acronym is called in the translation where it is not kept, as far as the beads tell. */
export function localisedForms(beads: readonly AcronymBead[]): Map<string, Localised> {
  const ofSource = new Set(beads.flatMap(({ source }) => source.map(({ form }) => form)));
  const together = new Map<string, Map<string, { count: number; introduced: boolean }>>();
  const totals = new Map<string, number>();
  const free = new Map<string, number>(); // beads that have the source acronym and do not keep it
  for (const { source, target } of beads) {
    const ours = [...new Set(target.map(({ form }) => form))].filter((form) => !ofSource.has(form));
    const theirs = [...new Set(source.map(({ form }) => form))].filter((form) => !target.some((other) => other.form === form));
    for (const form of ours) totals.set(form, (totals.get(form) ?? 0) + 1);
    for (const form of theirs) free.set(form, (free.get(form) ?? 0) + 1);
    const [opened, openedHere] = [source.filter(bracketed), target.filter(bracketed)];
    for (const a of theirs) {
      const row = together.get(a) ?? new Map<string, { count: number; introduced: boolean }>();
      together.set(a, row);
      for (const b of ours) {
        if (kin(a, b)) continue;
        const cell = row.get(b) ?? { count: 0, introduced: false };
        cell.count++;
        // The same number of acronyms in brackets on both sides, and these two at the same place among them.
        const place = opened.findIndex(({ form }) => form === a);
        if (place >= 0 && opened.length === openedHere.length && openedHere[place]?.form === b) cell.introduced = true;
        row.set(b, cell);
      }
    }
  }
  const found = new Map<string, Localised>();
  for (const [a, row] of together) {
    let best: Localised | undefined;
    for (const [b, { count, introduced }] of row) {
      const dice = (2 * count) / ((free.get(a) ?? count) + (totals.get(b) ?? count));
      const anagram = sorted(a) === sorted(b);
      const sureness = introduced ? 0.95 : anagram ? (count > 1 ? 0.95 : 0.8) : count >= 3 && dice >= 0.7 ? 0.85 : 0;
      if (sureness > (best?.sureness ?? 0)) best = { form: b, sureness };
    }
    if (best) found.set(a, best);
  }
  return found;
}
