import type { NamedPair } from "../node/config/pairs.ts";

/** Which pairs are checked, of all that are named. */
export interface Selection {
  /** True where a pair with these files is checked. */
  has(paths: readonly string[]): boolean;
  /** What is said where none is. */
  readonly none: string;
  /** The earlier texts of a pair, where they are known and not the same. */
  before?(pair: NamedPair, texts: { readonly source: string; readonly target: string }): Earlier | undefined;
}

/** Both texts as they were before. */
interface Earlier {
  readonly source: string;
  readonly target: string;
}

/** The files of a pair, the source first. */
export const filesOf = (pair: { readonly bilingual: string } | { readonly source: string; readonly target: string }) =>
  "bilingual" in pair ? [pair.bilingual] : [pair.source, pair.target];
