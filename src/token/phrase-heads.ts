const RUNS = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * Tells of a word in lower case whether an entry may stand at it: the first word of the entry, or the last of one that is an ending
 * ("*n't"). A text whose words all fail holds none of the entries. For languages whose words are parted by spaces.
 */
export function headsOf(entries: readonly string[]): (lower: string) => boolean {
  const whole = new Set<string>();
  const begins: string[] = [];
  const ends: string[] = [];
  for (const entry of entries) {
    const runs = entry.toLowerCase().match(RUNS);
    if (!runs) return () => true;
    const ending = entry.startsWith("*");
    const run = (ending ? runs.at(-1) : runs[0]) as string;
    if (ending && runs.length === 1) ends.push(run);
    else if (!ending && entry.slice(run.length).startsWith("*")) begins.push(run);
    else whole.add(run);
  }
  return (lower) =>
    whole.has(lower) || begins.some((head) => lower.startsWith(head)) || ends.some((tail) => lower.endsWith(tail));
}
