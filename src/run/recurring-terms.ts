import { contextOf } from "../check/context.ts";
import { recurring } from "../check/term/recurring.ts";
import type { Bitext } from "../core/bead.ts";
import type { RecurringTerm, TermPlace } from "../core/report.ts";
import { towards } from "../lexicon/knowledge.ts";
import { informed, linkerFor, type RunOptions } from "../run.ts";
import { renderings } from "../term/renderings.ts";
import { fitting } from "../term/terminology.ts";

/** True where nothing is thrown: the words are about these two languages. */
function serves(test: () => unknown): boolean {
  try {
    test();
    return true;
  } catch {
    return false;
  }
}

/**
 * The terms that stand at least three times in the source, with what the translation has for them and where. The words of the
 * bitext are linked for it, which takes about as long as the checks. What is known beforehand of other languages is left out.
 */
export async function recurringTerms(
  bitext: Bitext,
  options: Pick<RunOptions, "knowledge" | "terms"> = {},
): Promise<readonly RecurringTerm[]> {
  const [from, to] = [bitext.source.language, bitext.target.language];
  const known = await informed(
    {
      knowledge: (options.knowledge ?? []).filter((one) => serves(() => towards([one], from, to))),
      terms: (options.terms ?? []).filter((base) => serves(() => fitting(base, from, to))),
    },
    from,
    to,
  );
  const index = recurring(contextOf(bitext, linkerFor(bitext, known)));
  if (!index) return [];
  const numbers = new Map(bitext.beads.map((bead, k) => [bead, k]));
  return renderings(index).map(({ term, occurrences, groups }) => {
    const places: TermPlace[][] = groups.map(() => []);
    const unknown: TermPlace[] = [];
    for (const { bead, source, target, group } of occurrences)
      (places[group] ?? unknown).push({ bead: numbers.get(bead) ?? -1, source, target });
    return { term, renderings: groups.map(({ text }, k) => ({ text, places: places[k] ?? [] })), unknown };
  });
}
