import { languageOf } from "../language/index.ts";
import { fold } from "../token/fold.ts";

/** ISO 3166 codes: first letter, then the second letters. */
const CODES =
  "A:CDEFGILMNOQRSTUWXZ B:ABDEFGHIJLMNOQRSTVWYZ C:ACDFGHIKLMNORUVWXYZ D:EJKMOZ E:CEGHRST F:IJKMORX G:ABDEFGHILMNPQRTUWY H:KMNRTU I:CDELMNOQRST J:EMOP K:EGHIMNPRWYZ L:ABCIKRSTUVY M:ACDEFGHKLMNOPQRSTUVWXYZ N:ACEFGILOPRUZ O:M P:AEFGHKLMNRSTWY Q:A R:EOSUW S:ABCDEGHIJKLMNORSTVXYZ T:CDFGHJKLMNORTVWZ U:AGSYZ V:ACEGINU W:FS X:K Y:ET Z:AMW";

/** How well-known names that differ from language to language answer each other in two of them; all folded. */
export interface Regions {
  /** For a name of the one language its names in the other. */
  readonly renderings: ReadonlyMap<string, readonly string[]>;
  /** For a word of a longer name of the one language those names. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

function namesIn(tag: string): (string | undefined)[] {
  const { differing } = languageOf(tag).names;
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return [];
  const regions = new Intl.DisplayNames(tag, { type: "region", fallback: "none" });
  const countries = CODES.split(" ").flatMap((row) => [...row.slice(2)].map((second) => regions.of(`${row[0]}${second}`)));
  return [...countries, ...differing];
}

const known = new Map<string, Regions>();

/** The names of countries in two languages, from the runtime's own data (CLDR), and other names that the languages list. */
export function regionsOf(from: string, to: string): Regions {
  const key = `${from}\u0000${to}`;
  const before = known.get(key);
  if (before) return before;
  const renderings = new Map<string, string[]>();
  const parts = new Map<string, string[]>();
  const theirs = namesIn(to);
  namesIn(from).forEach((name, k) => {
    const other = theirs[k];
    if (!name || !other) return;
    const form = fold(name);
    renderings.set(form, [...(renderings.get(form) ?? []), fold(other)]);
    const words = name.match(/\p{Lu}\p{Ll}+/gu)?.map(fold) ?? [];
    if (words.length > 1) for (const word of words) parts.set(word, [...(parts.get(word) ?? []), form]);
  });
  const regions = { renderings, parts };
  known.set(key, regions);
  return regions;
}
