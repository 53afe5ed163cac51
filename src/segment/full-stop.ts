import { type Token, tokenBefore } from "./abbreviation.ts";
import { isEastAsian, Kind, kindAt } from "./characters.ts";
import { isMarkerAlone } from "./markers.ts";
import { hasFewWords, isHead, isStarter, nextAt, type Stop } from "./place.ts";
import { endsInAbbreviation, fold, isLongWord, lacksVowel, vowel } from "./word-shape.ts";

const innerPoints = /^(?:\p{L}\p{M}*\.-?|\p{L}{2,3}\.-?){2,}$/u;
const integer = /^\d{1,3}\.$/u;

function bare(token: string): string {
  return token.endsWith(".") ? token.slice(0, -1) : token;
}

function isAbbreviation(stop: Stop, word: string): boolean {
  const { facts } = stop;
  return facts.uses.has(`${word}.`) || facts.uses.has(`${word.charAt(0).toLowerCase()}${word.slice(1)}.`);
}

/** A capital comes next: after an abbreviation, does it begin a sentence? In German, where every noun has one, it says nothing. */
function capitalBegins(stop: Stop): boolean {
  return !stop.facts.capitalisedNouns || isStarter(stop);
}

/** "I" and "A" are words as well as numbers: "It is no. I know", "modern art. A critic said". */
function isReferenceLetter(stop: Stop, word: string): boolean {
  const { text, facts, next } = stop;
  if (!facts.functionWords.has(next.word.toLowerCase()) || kindAt(text, next.wordEnd) !== Kind.space) return true;
  if (facts.negationWords.has(word.toLowerCase())) return false;
  if (word.charAt(0) !== word.charAt(0).toLowerCase()) return true;
  return facts.functionWords.has(nextAt(text, next.wordEnd).word);
}

/** "Fig. 3", "vol. IV", "Fig. A": a number or letter that the abbreviation before it governs. */
function isReference(stop: Stop, word: string): boolean {
  const { text, next } = stop;
  if (next.kind === Kind.digit || /[§№#]/u.test(text.charAt(next.at))) return true;
  if (next.kind !== Kind.upper) return false;
  if (/^[IVXLCDM]{2,}$/u.test(next.word)) return true;
  return next.word.length === 1 && isReferenceLetter(stop, word);
}

function isUnit(token: Token): boolean {
  return /^\d/u.test(token.text) || /\d$/u.test(token.previous);
}

/** "etc.", "p.m.", "Inc.", "U.S.", and unlisted ones of their shape. */
function eitherEnds(stop: Stop, token: Token): boolean {
  const { text, facts, next, sentence, start, opener } = stop;
  if (next.kind !== Kind.upper) return false;
  if (opener >= 0 && opener < token.start - 1) return true;
  if (isStarter(stop)) return true;
  const { abbreviation } = token;
  if (abbreviation === undefined) return isUnit(token) && capitalBegins(stop);
  // An abbreviation with a capital is mostly part of a name that goes on: "U.S. Army", "Smith Jr. Boulevard".
  const isUpper = /^\p{Lu}/u.test(abbreviation);
  const unit = isUnit(token);
  if (facts.capitalisedNouns || (isUpper && !(unit && facts.uses.has(abbreviation.toLowerCase())))) return false;
  if (!unit) return true;
  // "At 5 a.m. Mr. Smith left": so early in the sentence nothing has been said yet.
  if (hasFewWords(text, sentence, start, 3)) return false;
  // "at 3 p.m. Monday, …", "at 3 p.m. EST": one more detail of the time.
  if (/^\p{Lu}{2,}$/u.test(next.word)) return false;
  const after = text.charAt(next.wordEnd);
  return !((after === "," || after === ".") && !isAbbreviation(stop, next.word));
}

function initialEnds(stop: Stop, token: Token): boolean {
  const { text, facts, next, sentence } = stop;
  const isCapital = kindAt(text, token.start) === Kind.upper;
  if (next.kind !== Kind.upper) return next.kind === Kind.uncased && isEastAsian(text, token.start);
  if (isHead(text, sentence, token.start)) return false;
  const letter = text.charAt(token.start);
  const isWord = facts.functionWords.has(letter.toLowerCase()) && vowel.test(fold(letter));
  if (!isCapital) return isUnit(token) || isWord ? capitalBegins(stop) : isStarter(stop);
  if (isStarter(stop, true)) return true;
  // "plan B. Those", "you and I. Did": no name comes before. "Albert I. Di Stefano": one does.
  const before = token.previous.toLowerCase();
  return token.previous === before && (isWord || !facts.functionWords.has(before)) && isStarter(stop);
}

function numberEnds(stop: Stop, token: Token): boolean {
  const { text, facts, next } = stop;
  const governed = facts.uses.has(token.previous) || facts.headings.has(fold(token.previous));
  if (next.kind === Kind.digit) {
    // "12. 10. 2024": a date with spaces.
    const isDay =
      /^\d{1,2}\.$/u.test(token.text) &&
      /^\d{1,2}$/u.test(next.word) &&
      /^\. \d/.test(text.slice(next.wordEnd, next.wordEnd + 3));
    const isYear = /^(?:\d{1,2}\.){1,2}$/u.test(token.text) && /^\d{4}$/u.test(next.word);
    return !isDay && !(isYear && facts.ordinalPoint);
  }
  if (!facts.ordinalPoint || governed) return true;
  return integer.test(token.text) || /^(?:\d{1,2}\.){2}$/u.test(token.text) ? capitalBegins(stop) : true;
}

/** Decides whether a single full stop with white space after it ends the sentence. */
export function fullStopEnds(stop: Stop): boolean {
  const { text, facts, start, next, opener } = stop;
  if (isMarkerAlone(stop)) return false;
  const token = tokenBefore(text, start, next.at, facts);
  const word = bare(token.text);
  if (token.goesOn) return false;
  const isLetter = /^\p{L}\p{M}*$/u.test(word);
  if (next.kind === Kind.lower) return opener < 0 && token.use === undefined && isLongWord(stop, word);
  if (token.use === "within") return false;
  if (token.use === "beforeNumber") {
    if (isReference(stop, word)) return false;
    if (text.charAt(next.wordEnd) === "." && isAbbreviation(stop, next.word)) return false;
    if (!isLetter) return vowel.test(fold(word)) ? capitalBegins(stop) : isStarter(stop);
  }
  if (token.use === "either") return eitherEnds(stop, token);
  if (isLetter) return initialEnds(stop, token);
  if (innerPoints.test(token.text)) return eitherEnds(stop, token);
  if (/\d$/u.test(word)) return numberEnds(stop, token);
  if (next.kind === Kind.digit && (/[°ºª]$/u.test(word) || endsInAbbreviation(stop, word))) return false;
  if (facts.ordinalPoint && /^[IVXLC]{2,6}$/u.test(word)) return capitalBegins(stop);
  if (lacksVowel(stop, word)) return isUnit(token) || (next.kind !== Kind.digit && isStarter(stop));
  return true;
}
