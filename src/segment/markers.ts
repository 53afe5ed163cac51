import { Kind } from "./characters.ts";
import { nextAt, type Stop } from "./place.ts";

/** The sentence so far is the number of an item or of a part: "1.", "II.", "b.", "(3.)", "Art. 5.". */
export function isMarkerAlone(stop: Stop): boolean {
  const { text, facts, sentence, start } = stop;
  if (start - sentence > 40) return false;
  const match =
    /^[^\p{L}\p{N}]*(?:(\p{L}+\.?) )?(?:\d{1,3}(?:\.\d{1,3})*|(?!\p{Script=Hangul})\p{L}|[ivxl]{1,6}|[IVXLC]{1,6})$/u.exec(
      text.slice(sentence, start),
    );
  if (!match) return false;
  const word = match[1];
  return word === undefined || facts.headings.has(word.toLowerCase()) || facts.uses.get(word) === "beforeNumber";
}

/** "Yahoo! Inc.": the name goes on with an abbreviation that stands in names. */
export function namesGoOn(stop: Stop): boolean {
  const { facts, next } = stop;
  return next.kind === Kind.upper && facts.uses.get(`${nextAt(stop.text, next.wordAt).word}.`) === "either";
}
