import { createReadStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { UserError } from "../core/errors.ts";

const reasons: Readonly<Record<string, { readonly cause: string; readonly remedy: string }>> = {
  ENOENT: { cause: "there is no such file", remedy: "check the path" },
  EACCES: { cause: "it may not be read or written", remedy: "check its permissions" },
  EISDIR: { cause: "it is a directory", remedy: "give a file" },
  ENOTDIR: { cause: "there is no such file", remedy: "check the path" },
  ENAMETOOLONG: { cause: "the name is too long for a file", remedy: "check the path" },
};

const noFolder = { cause: "its folder does not exist", remedy: "make the folder first, or check the path" };

/** Where a file cannot be written for another reason than it cannot be read. */
const writing: typeof reasons = { ENOENT: noFolder, ENOTDIR: noFolder };

function complaint(error: unknown, path: string, known: typeof reasons): UserError {
  const code = (error as { code?: string }).code ?? "";
  const unknown = { cause: `it cannot be read or written (${code || String(error)})`, remedy: "check the path" };
  return new UserError({ path, ...(known[code] ?? unknown) });
}

/** Offset of the byte that begins the first sequence that is no UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // Every prefix that ends before the fault decodes, cut characters aside.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  // The last bytes may be the beginning of the character that the fault cuts off.
  const whole = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  return new TextEncoder().encode(whole).length;
}

/**
 * Decodes a file: UTF-8, or UTF-16 with a byte-order mark. The mark is not part of the text.
 * @throws UserError where the bytes are no text.
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new UserError({ path, cause: "it is empty", remedy: "give a file with text in it" });
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (utf16) {
    try {
      return new TextDecoder(utf16, { fatal: true }).decode(bytes);
    } catch {
      throw new UserError({ path, cause: "it begins as UTF-16 and is not", remedy: "convert the file to UTF-8" });
    }
  }
  if (bytes.subarray(0, 8192).includes(0))
    throw new UserError({ path, cause: "it is a binary file", remedy: "give plain text or Markdown in UTF-8" });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalid(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, offset));
    const line = before.split(/\r\n|[\n\r]/).length;
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    throw new UserError({
      path,
      cause: `byte ${offset} (line ${line}, 0x${byte}) is not UTF-8`,
      remedy: "convert the file to UTF-8",
    });
  }
}

/**
 * Reads a file of any kind.
 * @throws UserError where it is missing or a directory.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
    return await readFile(path);
  } catch (error) {
    throw complaint(error, path, reasons);
  }
}

/**
 * Reads a file in pieces.
 * @throws UserError where it is missing or a directory.
 */
export async function* streamBytes(path: string): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof UserError ? error : complaint(error, path, reasons);
  } finally {
    stream.destroy();
  }
}

/**
 * Reads a text file.
 * @throws UserError where it is missing, a directory, empty, binary or no UTF-8.
 */
export async function readText(path: string): Promise<string> {
  return decode(await readBytes(path), path);
}

/**
 * Writes a file, or adds to what it holds.
 * @throws UserError where that is not possible.
 */
export async function writeText(path: string, text: string | Uint8Array, flag: "w" | "a" = "w"): Promise<void> {
  try {
    await writeFile(path, text, { flag });
  } catch (error) {
    throw complaint(error, path, { ...reasons, ...writing });
  }
}
