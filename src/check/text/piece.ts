const REACH = 60; // characters of a piece that are looked at on either side

/** The piece of a text between white space around an index: a word with its marks, an address, a path. */
export function pieceAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index, index + REACH);
  const end = after.indexOf(" ");
  return before.slice(before.lastIndexOf(" ") + 1) + (end < 0 ? after : after.slice(0, end));
}
