import { resolve } from "node:path";
import type { Checked } from "../core/report.ts";
import type { Selection } from "./selection.ts";

/** Absolute paths of files that were saved. */
export type Touched = ReadonlySet<string>;

/** The pairs with a file that was saved. */
export function among(touched: Touched): Selection {
  return { has: (files) => files.some((path) => touched.has(resolve(path))), none: "" };
}

const keyOf = ({ bitext: { source, target } }: Checked) => `${source.path}\u0000${target.path}`;

/** The last results of all pairs: reports in files are about all of them, whatever was saved. */
export class Latest {
  readonly #held = new Map<string, Checked>();

  /** Takes new results, in place of all others unless only some pairs were checked. */
  take(checked: readonly Checked[], touched: Touched | undefined): readonly Checked[] {
    if (!touched) this.#held.clear();
    for (const one of checked) this.#held.set(keyOf(one), one);
    return [...this.#held.values()];
  }

  /** Of all results those of the pairs that were just checked. */
  just(all: readonly Checked[], checked: readonly Checked[]): readonly Checked[] {
    const keys = new Set(checked.map(keyOf));
    return all.filter((one) => keys.has(keyOf(one)));
  }
}
