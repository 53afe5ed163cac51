import type { Range } from "../core/range.ts";

/** Letters of the scripts whose words are parted by spaces: a plain class is several times as fast as a property. */
const LETTERS = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0400-\u04ff";
export const LETTER = new RegExp(`[${LETTERS}]`);

const NOTHING = /$^/g;

const WORD = "[^\\s.;:!?]";
const SIGN = /' … | ?… ?|[.?+^$()[\]{}|\\*'# ]/g;

/** How entries are read. */
export interface Script {
  /** Words are parted by spaces. */
  readonly spaced: boolean;
  /** What may not stand between the words of a phrase: "ne … que" does not span "ne dit pas que". */
  readonly between: string;
}

/** An entry as a pattern; "n' … que" spans "n'a dit que" as well. */
function escaped(entry: string, { spaced, between }: Script): string {
  return entry.replace(SIGN, (sign) => {
    if (sign === "*") return `[${LETTERS}]*`;
    if (sign === "'") return "['’ʼ]";
    if (sign === "#") return "\\d+";
    if (sign === " ") return "\\s+";
    if (!sign.includes("…")) return `\\${sign}`;
    if (!spaced) return "[^。，、；：！？]{0,12}?";
    return `${sign.startsWith("'") ? `['’ʼ] ?${WORD}*` : ""}\\s+(?:${between}${WORD}+\\s+){0,5}?`;
  });
}

/** The alternatives, those that begin alike put together: hundreds of them are tried at every word. */
export function alternatives(entries: readonly string[], depth: number, script: Script): string {
  const { spaced } = script;
  const groups = new Map<string, string[]>();
  const ends: string[] = [];
  for (const entry of entries) {
    const sign = entry.charAt(depth);
    if (sign === "" || /[*…'#\s]/.test(sign) || /^ ?…/.test(entry.slice(depth))) {
      const tail = spaced && !/[*']$/.test(entry) ? `(?![${LETTERS}])` : "";
      ends.push(escaped(entry.slice(depth), script) + tail);
    } else groups.set(sign, [...(groups.get(sign) ?? []), entry]);
  }
  const inner = [...groups].map(([sign, group]) => escaped(sign, script) + alternatives(group, depth + 1, script));
  const all = [...inner, ...ends.sort((x, y) => y.length - x.length)];
  return all.length === 1 ? (all[0] as string) : `(?:${all.join("|")})`;
}

/** A pattern that finds any of the entries; `whole`: the pattern itself asks for the beginning of a word. */
export function pattern(entries: readonly string[], script: Script, whole: boolean): RegExp {
  const { spaced } = script;
  if (entries.length === 0) return NOTHING;
  const joined = entries.filter((entry) => entry.startsWith("*"));
  const words = entries.filter((entry) => !entry.startsWith("*"));
  const parts = words.length > 0 ? [alternatives(words, 0, script)] : [];
  // Endings: "*n't", "*less".
  if (joined.length > 0) {
    const tails = alternatives(
      joined.map((entry) => entry.slice(1)),
      0,
      script,
    );
    parts.push(whole ? `[${LETTERS}]*${tails}` : tails);
  }
  return new RegExp(`${whole && spaced ? `(?<![${LETTERS}])` : ""}(?:${parts.join("|")})`, "gi");
}

/** Runs once, when first asked. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Where a pattern matches a text. */
export function matches(text: string, wanted: RegExp): Range[] {
  const found: Range[] = [];
  wanted.lastIndex = 0;
  for (let match = wanted.exec(text); match; match = wanted.exec(text)) {
    if (match[0] === "") {
      wanted.lastIndex++;
      continue;
    }
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
