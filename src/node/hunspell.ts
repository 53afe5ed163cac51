import type { HunspellFactory } from "hunspell-asm";
import { UserError } from "../core/errors.ts";
import type { Speller } from "../core/speller.ts";
import { readBytes } from "./files.ts";

/** A dictionary of hunspell in memory. */
export interface Hunspell extends Speller {
  /** Gives its memory back; it knows no word any more. */
  dispose(): void;
}

let factory: Promise<HunspellFactory> | undefined;

/** WebAssembly is loaded once, and only where there is a dictionary. */
function loaded(): Promise<HunspellFactory> {
  factory ??= import("hunspell-asm").then(({ loadModule }) => loadModule());
  return factory;
}

const SET = /^[ \t]*SET[ \t]+(\S+)[ \t]*\r?$/m;
const FLAG = /^[ \t]*FLAG[ \t]/m;

/** What is read is UTF-8 for hunspell, whatever it was in the file: an old dictionary names its encoding. */
function recoded(aff: Uint8Array, dic: Uint8Array, path: string): { aff: Uint8Array; dic: Uint8Array } {
  const plain = new TextDecoder("latin1").decode(aff);
  const [line = "", name = ""] = SET.exec(plain) ?? [];
  if (/^utf-?8$/i.test(name)) return { aff, dic };
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(name === "" ? "latin1" : name.replace(/^ISO(?=\d)/i, "ISO-").replace(/^microsoft-cp/i, "windows-"));
  } catch {
    throw new UserError({ path, cause: `its encoding “${name}” is not known`, remedy: "give it in UTF-8" });
  }
  const text = decoder.decode(aff);
  // Flags of one byte are letters now, and may be of two bytes.
  const head = `SET UTF-8\n${FLAG.test(plain) ? "" : "FLAG UTF-8\n"}`;
  const encoder = new TextEncoder();
  return { aff: encoder.encode(head + (line === "" ? text : text.replace(SET, ""))), dic: encoder.encode(decoder.decode(dic)) };
}

const CACHE = 200_000; // words whose spelling is kept

/**
 * Reads a dictionary of hunspell.
 * @param path - the `.aff` or the `.dic` file; the other stands beside it
 * @param language - BCP 47 tag of its language
 * @throws UserError where one of them cannot be read.
 */
export async function readHunspell(path: string, language: string): Promise<Hunspell> {
  const stem = path.replace(/\.(?:aff|dic)$/i, "");
  if (stem === path) {
    throw new UserError({
      path,
      cause: "it is no dictionary for spelling",
      remedy: "give the .aff file of a hunspell dictionary, its .dic file beside it",
    });
  }
  const [hunspell, affixes, words] = await Promise.all([loaded(), readBytes(`${stem}.aff`), readBytes(`${stem}.dic`)]);
  const { aff, dic } = recoded(affixes, words, path);
  const mounted = [hunspell.mountBuffer(aff), hunspell.mountBuffer(dic)] as const;
  const own = hunspell.create(...mounted);
  // It has read them; they would stay in memory otherwise.
  for (const file of mounted) hunspell.unmount(file);
  const known = new Map<string, boolean>();
  const suggested = new Map<string, readonly string[]>();
  return {
    language,
    knows(word) {
      let right = known.get(word);
      if (right === undefined) {
        right = own.spell(word);
        if (known.size >= CACHE) known.clear();
        known.set(word, right);
      }
      return right;
    },
    suggest(word) {
      const words = suggested.get(word) ?? own.suggest(word);
      suggested.set(word, words);
      return words;
    },
    dispose: () => own.dispose(),
  };
}
