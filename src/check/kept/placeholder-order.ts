import type { Placeholder } from "../../token/placeholder.ts";
import type { Placed, Rest } from "./kept.ts";

type Own = Placed<Placeholder>;

/** The printf placeholders outside choices, with the number of the argument that each takes. */
export function argumentsOf(list: readonly Own[]): Map<number, Own> {
  const taken = new Map<number, Own>();
  let next = 1;
  for (const own of list) {
    const { syntax, inside, argument, text } = own.item;
    if (syntax !== "printf" || inside) continue;
    if (argument === undefined) next += text.split("*").length - 1; // "%*s" takes its width before
    taken.set(argument ?? next++, own);
  }
  return taken;
}

/** Printf placeholders that would take the values of others: "%s … %d" for "%d … %s". Undefined where all take their own. */
export function disordered(source: readonly Own[], target: readonly Own[]): Rest<Own> | undefined {
  const [theirs, ours] = [argumentsOf(source), argumentsOf(target)];
  if (theirs.size !== ours.size) return undefined; // as with the forms of a plural
  const wrong = [...ours].filter(([argument, { item }]) => theirs.get(argument)?.item.key !== item.key);
  if (wrong.length === 0) return undefined;
  const numbers = new Set(wrong.map(([argument]) => argument));
  return {
    source: [...theirs].flatMap(([argument, own]) => (numbers.has(argument) ? [own] : [])),
    target: wrong.map(([, own]) => own),
  };
}
