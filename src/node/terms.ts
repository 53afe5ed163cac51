import { UserError } from "../core/errors.ts";
import { termBaseFromCsv } from "../term/csv.ts";
import { termBaseFromTbx } from "../term/tbx.ts";
import type { TermBase } from "../term/term-base.ts";
import { decode, readBytes } from "./files.ts";

const XML = /\.(?:tbx|xml|mtf)$/i;
const TABLE = /\.(?:csv|tsv|tab)$/i;

/**
 * Reads a term base: TBX (`.tbx`, `.xml`), or CSV (`.csv`, `.tsv`, `.tab`); of another ending, what begins with "<" is TBX.
 * @throws UserError where it cannot be read, or holds no terms.
 */
export async function readTermBase(path: string): Promise<TermBase> {
  const bytes = await readBytes(path);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UserError({
      path,
      cause: "it is a packed file, such as a workbook",
      remedy: "export the terms as TBX or as CSV in UTF-8",
    });
  }
  const text = decode(bytes, path);
  const xml = XML.test(path) || (!TABLE.test(path) && text.trimStart().startsWith("<"));
  return xml ? termBaseFromTbx(text, { path }) : termBaseFromCsv(text, { path });
}
