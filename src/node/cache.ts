import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Bitext } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import type { Checked } from "../core/report.ts";
import type { ResultCache } from "../run/all.ts";
import type { AnyPair } from "../run/pair.ts";

/** A folder of results. */
export interface FileCache extends ResultCache {
  /** Removes what has not been used for long; after a run over all pairs, also what was kept of others under these settings. */
  prune(whole: boolean): Promise<void>;
}

const DAY = 86_400_000;
const KEPT = 14 * DAY;

/** A short name of a text. */
export function digest(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  // With its length before it, no part can be taken for the end of another.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}

/** What a pair is called, and what it holds; undefined where it holds documents that were read before. */
function partsOf(pair: AnyPair): { readonly name: string; readonly texts: readonly string[] } | undefined {
  const { name, from, to, format } = pair;
  const bilingual = "bilingual" in pair;
  const paths = bilingual ? [pair.path] : [pair.sourcePath, pair.targetPath];
  const texts = bilingual ? [pair.bilingual] : [pair.source, pair.target];
  if (!texts.every((text) => typeof text === "string")) return undefined;
  return { name: JSON.stringify([name, from, to, format, paths, bilingual]), texts: texts as string[] };
}

const beforeOf = (pair: AnyPair) => ("bilingual" in pair || !pair.before ? "" : digest([pair.before.source, pair.before.target]));

const without = (document: Document): Document => ({ ...document, text: "" });
const textOf = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** The texts are in their files: they are not kept a second time. */
function stripped({ bitext, ...rest }: Checked): Checked {
  return { ...rest, bitext: { ...bitext, source: without(bitext.source), target: without(bitext.target) } };
}

function restored({ bitext, ...rest }: Checked, [source = "", target = source]: readonly string[]): Checked {
  const full: Bitext = {
    ...bitext,
    source: { ...bitext.source, text: textOf(source) },
    target: { ...bitext.target, text: textOf(target) },
  };
  return { bitext: full, ...rest };
}

/** What is kept of a pool. */
interface Entry {
  /** Of all texts of the pool. */
  readonly texts: string;
  readonly results: readonly ({ readonly before: string; readonly checked: Checked } | undefined)[];
}

const HEAD = 64; // characters of the checksum before the entry

/** Reads an entry; undefined where the file is missing or damaged. */
async function readEntry(file: string): Promise<Entry | undefined> {
  try {
    const bytes = await readFile(file);
    const body = bytes.subarray(HEAD);
    return bytes.toString("latin1", 0, HEAD) === digest([body]) ? (deserialize(body) as Entry) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the folder, so that git and backups leave it alone. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = { ".gitignore": "*\n", "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n" };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text, { flag: "wx" }).catch(() => undefined);
  }
}

/**
 * Keeps results in a folder: a file for each pool of pairs, in place of what it held before. What cannot be read or written is done
 * without.
 * @param settings - stands for everything that results depend on besides the texts
 */
export function fileCache(folder: string, settings: string): FileCache {
  const family = settings.slice(0, 16);
  const used = new Set<string>();
  const of = (pool: readonly AnyPair[]) => {
    const parts = pool.map(partsOf);
    if (!parts.every((part) => part !== undefined)) return undefined;
    const name = `${family}-${digest([settings, ...parts.map((part) => part.name)]).slice(0, 32)}`;
    return { name, file: join(folder, name), parts, texts: digest(parts.flatMap((part) => part.texts)) };
  };
  return {
    async load(pool) {
      const own = of(pool);
      const entry = own && (await readEntry(own.file));
      if (!own || entry?.texts !== own.texts) return [];
      used.add(own.name);
      return pool.map((pair, k) => {
        const kept = entry.results[k];
        return kept?.before === beforeOf(pair) ? restored(kept.checked, own.parts[k]?.texts ?? []) : undefined;
      });
    },
    async save(pool, results) {
      const own = of(pool);
      if (!own) return;
      used.add(own.name);
      const kept = pool.map((pair, k) => {
        const checked = results[k];
        return checked && { before: beforeOf(pair), checked: stripped(checked) };
      });
      const scratch = `${own.file}.${createHash("sha256").update(`${performance.timeOrigin} ${performance.now()}`).digest("hex").slice(0, 8)}`;
      try {
        const body = serialize({ texts: own.texts, results: kept } satisfies Entry);
        await prepare(folder);
        // Written beside it and moved: another run never sees half of it.
        await writeFile(scratch, Buffer.concat([Buffer.from(digest([body]), "latin1"), body]));
        await rename(scratch, own.file);
      } catch {
        await rm(scratch, { force: true }).catch(() => undefined);
      }
    },
    async prune(whole) {
      const names = await readdir(folder).catch(() => []);
      const now = new Date();
      for (const name of names.filter((one) => /^[0-9a-f]{16}-[0-9a-f]{32}(?:\.|$)/.test(one))) {
        const file = join(folder, name);
        try {
          const age = now.getTime() - (await stat(file)).mtimeMs;
          if (used.has(name)) {
            if (age > DAY) await utimes(file, now, now);
          } else if (age > KEPT || (whole && name.startsWith(`${family}-`) && age > 60_000)) await rm(file, { force: true });
        } catch {
          // Another run removed it.
        }
      }
    },
  };
}
