import { isBracket, isEastAsian, Kind, kindAt } from "./characters.ts";
import { fullStopEnds } from "./full-stop.ts";
import { isMarkerAlone, namesGoOn } from "./markers.ts";
import { isHead, isStarter, nextAt, type Stop } from "./place.ts";

const asideStops = ".,;:。，；：、";

/** "… in stairways. (Smith 55)." A parenthesis with the stop after it, or with none, belongs to the sentence before. */
function isReferenceAside(text: string, at: number): boolean {
  if (!/[([（［]/u.test(text.charAt(at))) return false;
  const limit = Math.min(text.length, at + 100);
  for (let k = at + 1; k < limit; k++) {
    if (!/[)\]）］]/u.test(text.charAt(k))) continue;
    return k + 1 < text.length ? asideStops.includes(text.charAt(k + 1)) : !asideStops.includes(text.charAt(k - 1));
  }
  return false;
}

/** A bracket opened in the middle of a sentence, so that the stop inside does not end it of itself. */
function isInnerBracket(stop: Stop): boolean {
  const { text, opener, sentence } = stop;
  return opener >= 0 && isBracket(text.charAt(opener)) && !isHead(text, sentence, opener);
}

/** Japanese: a particle ties what follows to what stands before: 「…」と言った, 娘。が好き. */
function isTied(stop: Stop): boolean {
  const { text, facts, next, opener } = stop;
  if (!/\p{Script=Hiragana}/u.test(text.charAt(next.at))) return false;
  // The longest reading counts: と is a particle, ところが begins a sentence.
  for (let length = 4; length > 0; length--) {
    if (!facts.functionWords.has(text.slice(next.at, next.at + length))) continue;
    if (opener >= 0) return length === 1 || text.startsWith("っ", next.at);
    return length === 1 && !/[\p{Script=Hiragana}\p{P}ー]/u.test(text.charAt(next.at + 1));
  }
  return false;
}

/** “真的吗？”她问。 The clause after a question or call that opens the sentence is short: it tells who speaks. */
function isAttribution(stop: Stop): boolean {
  const { text, start, opener, sentence, next } = stop;
  if (!/[!?！？…]/u.test(text.charAt(start)) || !isEastAsian(text, next.at)) return false;
  if (!isHead(text, sentence, opener)) return !/[:：,，]/u.test(text.charAt(opener - 1));
  for (let k = next.at; k < next.at + 9 && k < text.length; k++) if (/[。！？，：:、]/u.test(text.charAt(k))) return true;
  return false;
}

/** For 。 ؟ । and the like, and for any stop between letters of a script that puts no space there. */
function wideEnds(stop: Stop): boolean {
  if (isInnerBracket(stop) || isTied(stop)) return false;
  const isQuotation = stop.opener >= 0 && !isBracket(stop.text.charAt(stop.opener));
  return !(isQuotation && isAttribution(stop));
}

function ellipsisEnds(stop: Stop): boolean {
  const { text, next, start, end, facts } = stop;
  if (next.kind !== Kind.upper) return false;
  const run = text.slice(start, Math.min(end, start + 8));
  // Four points are an omission and the end of the sentence.
  if (run.replace(/\s/gu, "").length > 3) return true;
  // The capital of "I" says nothing.
  if (next.word.length === 1 && facts.functionWords.has(next.word.toLowerCase())) return false;
  // " . . . " set off by spaces marks an omission inside the sentence.
  return /\s/u.test(run) && kindAt(text, start - 1) === Kind.space ? isStarter(stop) : true;
}

/** “Where is it?” Anna asked. A name and one word after a question that opens the sentence tell who speaks. */
function isNamedSpeaker(stop: Stop): boolean {
  const { text, facts, next, opener, sentence } = stop;
  if (opener < 0 || next.at !== next.wordAt || next.kind !== Kind.upper || facts.capitalisedNouns || isStarter(stop))
    return false;
  if (!isHead(text, sentence, opener)) return false;
  const verb = nextAt(text, next.wordEnd);
  return verb.kind === Kind.lower && verb.wordAt === next.wordEnd + 1 && /[.,]/u.test(text.charAt(verb.wordEnd));
}

function hardEnds(stop: Stop): boolean {
  const { next } = stop;
  if (next.kind === Kind.lower || next.kind === Kind.other || isNamedSpeaker(stop)) return false;
  if (isInnerBracket(stop)) return isStarter(stop);
  return !(stop.opener < 0 && namesGoOn(stop));
}

/** What kinds of stops a run holds. */
interface Run {
  readonly wide: boolean;
  /** Holds a question or exclamation mark. */
  readonly hard: boolean;
  /** Two points or more, or "…". */
  readonly ellipsis: boolean;
}

/** "the end.The next": of all capitalised words only those that begin sentences tell this from "System.Out" and "fmt.Print". */
function isGluedSentence(stop: Stop): boolean {
  const { text, facts, start, next } = stop;
  if (next.at !== next.wordAt || next.word.length < 2 || !facts.starters.has(next.word)) return false;
  const before = kindAt(text, start - 1);
  return (before === Kind.lower || before === Kind.digit) && kindAt(text, next.wordEnd) === Kind.space;
}

/** Decides whether a run of stops ends the sentence. */
export function ends(stop: Stop, run: Run): boolean {
  const { text, next, start, gap } = stop;
  if (/[,;:%،؛、，；：·]/u.test(text.charAt(next.at)) || isReferenceAside(text, next.at)) return false;
  if (run.wide) return !isMarkerAlone(stop) && wideEnds(stop);
  if (!gap) {
    if (run.ellipsis) return false;
    if (!isEastAsian(text, next.at)) return !run.hard && isGluedSentence(stop);
    return (isEastAsian(text, start - 1) || stop.opener >= 0) && wideEnds(stop);
  }
  if (run.hard) return hardEnds(stop);
  if (run.ellipsis) return ellipsisEnds(stop);
  return next.kind !== Kind.other && fullStopEnds(stop);
}
