import { readFile, stat, writeFile } from "node:fs/promises";
import { UserError } from "../core/errors.ts";

const reasons: Readonly<Record<string, { readonly cause: string; readonly remedy: string }>> = {
  ENOENT: { cause: "there is no such file", remedy: "check the path" },
  EACCES: { cause: "it may not be read or written", remedy: "check its permissions" },
  EISDIR: { cause: "it is a directory", remedy: "give a file" },
  ENOTDIR: { cause: "there is no such file", remedy: "check the path" },
  ENAMETOOLONG: { cause: "the name is too long for a file", remedy: "check the path" },
};

function complaint(error: unknown, path: string): UserError {
  const code = (error as { code?: string }).code ?? "";
  return new UserError({
    path,
    ...(reasons[code] ?? { cause: `it cannot be read or written (${code || String(error)})`, remedy: "check the path" }),
  });
}

/** Offset of the first byte that is no UTF-8. */
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
  return low;
}

/**
 * Decodes a file: UTF-8, or UTF-16 with a byte-order mark. The mark is not part of the text.
 * @throws UserError where the bytes are no text.
 */
export function decode(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new UserError({ path, cause: "it is empty", remedy: "give a file with text in it" });
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
  if (utf16) return new TextDecoder(utf16).decode(bytes);
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
 * Reads a text file.
 * @throws UserError where it is missing, a directory, empty, binary or no UTF-8.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
    bytes = await readFile(path);
  } catch (error) {
    throw complaint(error, path);
  }
  return decode(bytes, path);
}

/**
 * Writes a text file.
 * @throws UserError where that is not possible.
 */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw complaint(error, path);
  }
}
