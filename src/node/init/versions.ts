import { languages } from "../../language/index.ts";

/** A pair of a config to be: files or patterns, and the languages that their names tell. */
export interface FoundPair {
  readonly source: string;
  readonly target: string;
  readonly from?: string;
  readonly to?: string;
}

const TAG = "[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?";
const FOLDER = new RegExp(`^((?:.*/)?)(${TAG})/(.+)$`, "i");
const NAME = new RegExp(`^((?:.*/)?)([^/]*?[._-])?(${TAG})(\\.[^./]+)$`, "i");

const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The BCP 47 tag that a part of a path is: "pt-BR" of "pt_br". */
function tagOf(part: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(part.replace("_", "-"))[0] as string;
    return names.of(tag) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** A path that names its language: two that have the same `key` are versions of each other. */
interface Version {
  readonly path: string;
  readonly tag: string;
  readonly key: string;
  /** The path of this version as a pattern, with "*" for what may differ between pairs. */
  readonly pattern: string;
}

/** A path with its language in the name of a folder ("docs/en/a.md") or of the file ("a.en.md", "a_en.txt", "en.txt"). */
function versionsOf(path: string): Version[] {
  const out: Version[] = [];
  const [, base = "", folder = "", rest = ""] = FOLDER.exec(path) ?? [];
  const ofFolder = tagOf(folder);
  if (ofFolder) {
    const ending = /\.[^./]+$/.exec(rest)?.[0] ?? "";
    const inside = `${rest.includes("/") ? "**/" : ""}*${ending}`;
    out.push({ path, tag: ofFolder, key: `${base}\u0000/${rest}`, pattern: `${base}${folder}/${inside}` });
  }
  const [, where = "", stem = "", part = "", ending = ""] = NAME.exec(path) ?? [];
  const ofName = tagOf(part);
  if (ofName) {
    const pattern = stem === "" ? path : `${where}*${stem.at(-1)}${part}${ending}`;
    out.push({ path, tag: ofName, key: `${where}${stem}\u0000${ending}`, pattern });
  }
  return out;
}

const place = (tag: string) => {
  const known = languages.findIndex((language) => tag.split("-", 1)[0] === language.tag);
  return known < 0 ? languages.length : known;
};

/** The languages of versions: that of most files first, since a translation may lag behind its source. */
function bySize(versions: readonly Version[]): string[] {
  const counts = new Map<string, number>();
  for (const { tag } of versions) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || place(a) - place(b) || (a < b ? -1 : 1)).map(([tag]) => tag);
}

/**
 * Pairs among paths that look like versions of each other. The language that most of them are in is taken for the source.
 * @param paths - with slashes, relative to the config to be
 */
export function pairsAmong(paths: readonly string[]): FoundPair[] {
  const groups = new Map<string, Version[]>();
  for (const version of paths.flatMap(versionsOf)) {
    const group = groups.get(version.key);
    if (group) group.push(version);
    else groups.set(version.key, [version]);
  }
  const real = [...groups.values()].filter((group) => new Set(group.map(({ tag }) => tag)).size > 1);
  const order = bySize(real.flat());
  const found = new Map<string, FoundPair>();
  const taken = new Set<string>();
  for (const group of real) {
    const [source, ...targets] = [...group].sort((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag));
    for (const target of source ? targets : []) {
      if (!source || source.tag === target.tag || taken.has(target.path)) continue;
      taken.add(target.path);
      const pair = { source: source.pattern, target: target.pattern, from: source.tag, to: target.tag };
      found.set(`${pair.source}\u0000${pair.target}`, pair);
    }
  }
  return [...found.values(), ...untagged(paths, taken)];
}

/** "README.it.md" beside "README.md", whose name tells no language. */
function untagged(paths: readonly string[], taken: ReadonlySet<string>): FoundPair[] {
  const all = new Set(paths);
  return paths.flatMap((path) => {
    const [, where = "", stem = "", part = "", ending = ""] = NAME.exec(path) ?? [];
    const source = `${where}${stem.slice(0, -1)}${ending}`;
    const to = tagOf(part);
    return to === undefined || stem === "" || taken.has(path) || !all.has(source) ? [] : [{ source, target: path, to }];
  });
}
