import { Kind, kindAt } from "./characters.ts";

// sentence-splitter takes time in the square of the length: it is shown no more than this on either side of a cut.
const reach = 400;

/** True for a cut after a Latin stop: a full stop, question or exclamation mark with white space after it. */
function isAfterLatinStop(text: string, cut: number): boolean {
  let end = cut;
  while (end > 0 && kindAt(text, end - 1) === Kind.space) end--;
  return end < cut && kindAt(text, end - 1) === Kind.stop;
}

/**
 * In Japanese text a Latin stop stands mostly in a foreign name, and the language data knows few of those. sentence-splitter
 * knows titles and names such as "Yahoo!": such a cut holds only where it cuts as well. The package is loaded when it is asked.
 */
export async function confirm(text: string, cuts: readonly number[]): Promise<readonly number[]> {
  if (!cuts.some((cut) => isAfterLatinStop(text, cut))) return cuts;
  const { split } = await import("sentence-splitter");
  return cuts.filter((cut, k) => {
    if (!isAfterLatinStop(text, cut)) return true;
    const start = Math.max(cuts[k - 1] ?? 0, cut - reach);
    const end = Math.min(cuts[k + 1] ?? text.length, cut + reach);
    return split(text.slice(start, end)).some((node) => node.type === "Sentence" && start + node.range[0] === cut);
  });
}
