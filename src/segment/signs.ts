import { isWordKind, Kind, kindAt } from "./characters.ts";

/** True for the Greek question mark, and for the Armenian full stop as it is mostly typed, with a colon. */
export function isColonStop(text: string, index: number): boolean {
  const mark = text.charAt(index);
  const script = mark === ":" ? /\p{Script=Armenian}/u : /\p{Script=Greek}/u;
  if (!script.test(text.charAt(index - 1))) return false;
  const after = kindAt(text, index + 1);
  return after === Kind.space || after === Kind.pair;
}

/** True for the point of ".NET" or ".5", which belongs to the word after it. */
export function isWordPoint(text: string, index: number): boolean {
  if (text.charAt(index) !== "." || !isWordKind(kindAt(text, index + 1))) return false;
  const before = kindAt(text, index - 1);
  return before === Kind.space || before === Kind.pair;
}

/** True where points before a word tell that its beginning was left out: "It rained. ...and then". */
export function isLeftOut(text: string, index: number): boolean {
  if (text.charAt(index) === "…") return isWordKind(kindAt(text, index + 1));
  return /^\.\.\.\p{L}/u.test(text.slice(index, index + 5));
}

/** True for the sign of a note right after a stop: "the end.² Then". */
export function isNoteSign(text: string, index: number): boolean {
  return /[¹²³⁰⁴-⁹†‡*]/u.test(text.charAt(index));
}

/** Last index of the number of a note in brackets, "[3]", that begins at `index`; -1 where none does. */
export function noteEnd(text: string, index: number): number {
  const note = text.charAt(index) === "[" ? /^\[[\w ]{1,4}\]/u.exec(text.slice(index, index + 6)) : null;
  return note ? index + note[0].length - 1 : -1;
}

/** What a line break at `index` means: where the text goes on, and whether a paragraph or the item of a list begins there. */
export function lineBreak(
  text: string,
  index: number,
): { readonly next: number; readonly paragraph: boolean; readonly item: boolean } {
  let next = index + 1;
  let paragraph = false;
  while (next < text.length && kindAt(text, next) === Kind.space) {
    if (text.charCodeAt(next) === 10) paragraph = true;
    next++;
  }
  const item = /^(?:[•⁃‣◦▪●■*-]|\d{1,3}[.)])\s/u.test(text.slice(next, next + 6));
  return { next, paragraph: paragraph && next < text.length, item };
}
