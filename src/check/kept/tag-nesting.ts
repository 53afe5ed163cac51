import type { Tag } from "../../token/markup.ts";
import type { Placed } from "./kept.ts";

type Own = Placed<Tag>;

/** How the tags of a text stand in each other. */
export interface Nesting {
  /** Tags without a partner, and those that cross others. */
  readonly unpaired: readonly Own[];
  /** Each tag with the names of the tags that it stands in, innermost last. */
  readonly within: readonly { readonly own: Own; readonly path: string }[];
}

/** Each opening tag with the tag that closes it, the next one of its name. */
export function partners(list: readonly Own[]): ReadonlyMap<Own, Own> {
  const open = new Map<string, Own[]>();
  const found = new Map<Own, Own>();
  for (const own of list) {
    const { kind, name } = own.item;
    if (kind === "open") open.set(name, [...(open.get(name) ?? []), own]);
    const first = kind === "close" ? open.get(name)?.pop() : undefined;
    if (first) found.set(first, own);
  }
  return found;
}

/** Reads the nesting of tags in order. */
export function nestingOf(list: readonly Own[]): Nesting {
  const stack: Own[] = [];
  const unpaired: Own[] = [];
  const within: { own: Own; path: string }[] = [];
  for (const own of list) {
    const { kind, name } = own.item;
    if (kind === "close") {
      const at = stack.findLastIndex(({ item }) => item.name === name);
      if (at < 0) unpaired.push(own);
      else unpaired.push(...stack.splice(at).slice(1));
      continue;
    }
    if (kind === "entity") continue;
    within.push({ own, path: [...stack.map(({ item }) => item.name), name].join(">") });
    if (kind === "open") stack.push(own);
  }
  return { unpaired: [...unpaired, ...stack], within };
}
