import type { Sentence } from "../../core/document.ts";
import { answersIn, type ForceName, type ForceToken, forcesIn, looseIn } from "../../token/modality.ts";
import type { SideContext } from "../define.ts";
import { lengthOf, type Placed, placed } from "./placed.ts";

/** A word of force in a bead. */
export type Mark = Placed & ForceToken;

/** One side of a bead. */
export interface Side {
  readonly name: "source" | "target";
  readonly context: SideContext;
  readonly sentences: readonly Sentence[];
  readonly length: number;
  readonly marks: readonly Mark[];
}

/** A word of one side that nothing on the other says, or that became another. */
export interface Suspect {
  readonly mark: Mark;
  readonly became?: Mark;
  readonly confidence: number;
}

type Rates = Partial<Record<ForceName, number>>;

// How often a word without an answer, or one that became another, is a fault. Set on 5,992 good pairs, English to Italian and
// German, and on the same pairs with such a word taken out.
const LOST: Rates = { exclusivity: 0.6, exception: 0.6, advice: 0.5, obligation: 0.5, possibility: 0.4 };
const ADDED: Rates = { exclusivity: 0.4, exception: 0.6, advice: 0.4, obligation: 0.2, possibility: 0.2 };
const FAINT = 0.25; // of words that translations often leave out
const CHANGED: Partial<Record<ForceName, Rates>> = {
  obligation: { possibility: 0.6, advice: 0.5 },
  possibility: { obligation: 0.6 },
  advice: { obligation: 0.5, possibility: 0.35 },
  prohibition: { release: 0.6 },
  release: { prohibition: 0.6 },
};
const KIN: Partial<Record<ForceName, ForceName>> = { obligation: "advice", advice: "obligation" };
/** Of suspects for which there is something to be said. */
export const DOUBTED = 0.3; // where either side has something else that says the same

const WIDE = 0.35; // of a side: word order moves a word about so far
const SHORT = 80; // characters: in a short sentence it may stand anywhere
const MOST = 40; // words of a side beyond which nobody can say which answers which

const NEXT = /^ ?\p{L}+/u;
const NO_MARKS: readonly Mark[] = [];

/** Reads one side of a bead. */
export function sideOf(name: Side["name"], context: SideContext, sentences: readonly Sentence[]): Side {
  const length = lengthOf(sentences);
  const marks = placed(sentences, length, (text, sentence) => forcesIn(text, context.tokens(sentence), context.language));
  return { name, context, sentences, length, marks: marks.length === 0 || marks.length > MOST ? NO_MARKS : marks };
}

/** True where a word stands in no phrase that other languages often put without it. */
const asks = ({ sentence, start, end }: Mark, { context }: Side) =>
  !looseIn(sentence.text, context.language).some((phrase) => phrase.start < end && start < phrase.end);

const overlap = (a: Placed, b: Placed) => a.sentence === b.sentence && a.start < b.end && b.start < a.end;
const has = ({ marks }: Side, force: ForceName) => marks.some((mark) => mark.force === force);
const close = (a: Placed, b: Placed, { length }: Side) => Math.abs(a.at - b.at) < Math.max(WIDE, SHORT / length);

const answers = ({ context, sentences, length }: Side, force: ForceName): Placed[] =>
  placed(sentences, length, (text) => answersIn(text, context.language, force));

/** True where the source has a word that another one of the translation renders as well as it could. */
const explained = ({ force }: Mark, but: Mark, source: Side) =>
  source.marks.some((mark) => mark !== but && (mark.force === force || KIN[force] === mark.force));

/** The words of the source whose place a word of another force has taken: each word at most once. */
export function changed(source: Side, target: Side): Suspect[] {
  const found: Suspect[] = [];
  for (const mark of source.marks) {
    const rates = CHANGED[mark.force];
    if (!rates || has(target, mark.force) || !target.marks.some(({ force }) => rates[force] !== undefined)) continue;
    if (!asks(mark, source)) continue;
    const became = target.marks
      .filter((other) => rates[other.force] !== undefined && !explained(other, mark, source) && asks(other, target))
      .filter((other) => close(mark, other, source) && !found.some((suspect) => suspect.became === other))
      .sort((a, b) => Math.abs(a.at - mark.at) - Math.abs(b.at - mark.at))[0];
    if (!became) continue;
    // Advice and obligation shade into each other, in some languages more than in others.
    const shaded = became.force === "advice" ? mark.weight === "faint" : mark.force === "advice";
    // "Cannot" is as often inability as a ban.
    const unable = [mark, became].some(({ force, weight }) => force === "prohibition" && weight === "faint");
    const doubted =
      unable ||
      (shaded &&
        (answers(target, mark.force).length > 0 || answers(source, became.force).some((answer) => !overlap(answer, mark))));
    found.push({ mark, became, confidence: doubted ? DOUBTED : (rates[became.force] as number) });
  }
  return found;
}

/** True where a word and the next one stand on the other side as they are: the passage was not translated, or it is a name. */
function copied({ sentence, start, end }: Mark, { sentences }: Side): boolean {
  const next = NEXT.exec(sentence.text.slice(end, end + 30))?.[0] ?? "";
  return next !== "" && sentences.some(({ text }) => text.includes(sentence.text.slice(start, end) + next));
}

/** The words of a side that nothing on the other side says. */
export function unanswered(own: Side, other: Side, taken: readonly Suspect[]): Suspect[] {
  const rates = own.name === "source" ? LOST : ADDED;
  return own.marks.flatMap((mark) => {
    const rate = rates[mark.force];
    if (rate === undefined || has(other, mark.force) || !asks(mark, own)) return [];
    if (taken.some((suspect) => suspect.mark === mark || suspect.became === mark)) return [];
    if (copied(mark, other) || answers(other, mark.force).some((answer) => close(mark, answer, own))) return [];
    return [{ mark, confidence: mark.weight === "faint" ? Math.min(rate, FAINT) : rate }];
  });
}
