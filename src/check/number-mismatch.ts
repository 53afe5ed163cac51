import { diffArrays } from "diff";
import type { Draft } from "../core/check.ts";
import { type Sentence, toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import type { NumberForms } from "../language/index.ts";
import { type NumberToken, numbersIn } from "../token/number.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";

/** A number with the place where it stands. */
interface Placed {
  readonly text: string;
  /** The likeliest first. */
  readonly readings: readonly (readonly number[])[];
  readonly range: Range;
  /** What follows in its sentence. */
  readonly after: string;
}

/** The readings that a language allows: "1,250" is one and a quarter in Italian and never in English. */
function readingsOf({ text, readings }: NumberToken, { decimal, group }: NumberForms): Placed["readings"] {
  const [mark, ...more] = text.match(/\P{Nd}/gu) ?? [];
  // Times such as "0230" are parted on the other side.
  if (mark === undefined)
    return /^\d{4}$/.test(text) ? [...readings, [Number(text.slice(0, 2)), Number(text.slice(2))]] : readings;
  if (more.length > 0) return readings;
  const digits = Number(text.replace(mark, ""));
  const grouped = readings.filter(([value, ...rest]) => rest.length === 0 && value === digits);
  if (grouped.length === 0 || group.includes(mark) === decimal.includes(mark)) return readings;
  return group.includes(mark) ? grouped : readings.filter((list) => !grouped.includes(list));
}

function placed(side: SideContext, sentences: readonly Sentence[]): Placed[] {
  return sentences.flatMap((sentence) =>
    side.numbers(sentence).map((number) => ({
      text: number.text,
      readings: readingsOf(number, side.language.numbers),
      range: toRange(sentence, number.start, number.end),
      after: sentence.text.slice(number.end, number.end + 12),
    })),
  );
}

/** Numbers that hang on letters ("SS19", "36x24"): they may answer a number, but nothing need answer them. */
function attached(side: SideContext, sentences: readonly Sentence[]): NumberToken[] {
  return sentences.flatMap(({ text }) =>
    [...text.matchAll(/(?<=\p{L})\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].flatMap(([raw]) => numbersIn(raw, side.language.numbers)),
  );
}

const equal = (a: number, b: number) => a === b;

/** "The 1980s" are "gli anni '80", "3 p.m." is "15 Uhr". */
function akin(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low === high) return true;
  if (low >= 1 && high <= 24 && high - low === 12) return true;
  return low < 100 && high >= 1000 && high < 2100 && high % 100 === low;
}

type Relation = (a: number, b: number) => boolean;

const share = (a: Pick<Placed, "readings">, b: Pick<Placed, "readings">, relation: Relation) =>
  a.readings.some((left) =>
    b.readings.some((right) => left.length === right.length && left.every((value, k) => relation(value, right[k] as number))),
  );

/** True where one number is written as several: "7.30" and "7:30". Those are taken away. */
function inParts(one: Placed, others: Placed[]): boolean {
  for (const reading of one.readings) {
    if (reading.length < 2) continue;
    const used: Placed[] = [];
    for (const value of reading) {
      const next = others.find(
        (other) =>
          !used.includes(other) && other.readings.some(([only, ...more]) => more.length === 0 && akin(value, only as number)),
      );
      if (next) used.push(next);
    }
    if (used.length < reading.length) continue;
    for (const other of used) others.splice(others.indexOf(other), 1);
    return true;
  }
  return false;
}

/** "Version 2.100" is copied, whatever the other language makes of its mark; "380,000" is not. */
const version = (a: Placed, b: Placed) =>
  a.text === b.text && !a.readings.some((list) => list.length === 1 && (list[0] as number) >= 1000);

/** The numbers of either side that nothing on the other side answers. */
interface Leftover {
  readonly source: readonly Placed[];
  readonly target: readonly Placed[];
}

/** Takes the answered numbers away: equal ones first, then those that custom makes equal. */
function leftover(source: readonly Placed[], target: readonly Placed[]): Leftover {
  let rest = [...source];
  const free = [...target];
  for (const answers of [(a: Placed, b: Placed) => share(a, b, equal), version, (a: Placed, b: Placed) => share(a, b, akin)]) {
    rest = rest.filter((own) => {
      const at = free.findIndex((other) => answers(own, other));
      if (at >= 0) free.splice(at, 1);
      return at < 0;
    });
  }
  rest = rest.filter((own) => !inParts(own, free));
  return { target: free.filter((other) => !inParts(other, rest)), source: rest };
}

/** Takes away the numbers that one attached to letters answers. */
function unanswered(numbers: readonly Placed[], spare: readonly NumberToken[]): Placed[] {
  const free = [...spare];
  return numbers.filter((own) => {
    const at = free.findIndex((other) => share(own, other, akin));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
}

/** How likely a number that stands on one side alone is wrong: small, round and broken ones are often words on the other side. */
function certainty({ readings, after }: Placed): number {
  const [value] = readings[0] ?? [];
  if (value === undefined || readings[0]?.length !== 1 || !Number.isInteger(value) || METRIC.test(after)) return 0.4;
  return value < 100 || value % 10 === 0 ? 0.3 : 0.55;
}

const METRIC =
  /^[\s-]*(?:[°º]\s?C|(?:[kcm]?m|[km]?g|[cm]?l|ha|kph)(?!\p{L})|[kcq]h?u?ilo|кило|км|[cz]enti|mill?i(?:m|l|g)|met(?:er|re|ri|ro)|mètre|gram|lit(?:er|re|ri|ro)|he[ck]t|ettar|公里|公斤|千米|千克|厘米|毫米|米|キロ|センチ|ミリ|メートル)/iu;

const DEGREES = /^[\s-]*(?:[°º]|degr|grad|grau|градус|度)/iu;

// "1.5 million" is "150万".
const MYRIADS = /^\s*[十百千]*[万萬億亿兆]/u;

/** True where the numbers have to differ: one side counts or measures in other units than the other. */
const converted = (a: Placed, b: Placed) =>
  METRIC.test(a.after) !== METRIC.test(b.after) ||
  MYRIADS.test(a.after) !== MYRIADS.test(b.after) ||
  (DEGREES.test(a.after) && DEGREES.test(b.after));

const digitsOf = ({ text }: Placed) => text.replace(/\P{Nd}/gu, "");

/** True where one number is the other with a digit changed, lost or added, or with its digits in another order. */
function slip(a: Placed, b: Placed): boolean {
  const [short, long] = [digitsOf(a), digitsOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return false;
  if (short.length === long.length) {
    const changed = [...short].filter((digit, k) => digit !== long[k]).length;
    return changed === 1 || [...short].sort().join("") === [...long].sort().join("");
  }
  const kept = [...long].reduce((at, digit) => (digit === short[at] ? at + 1 : at), 0);
  return long.length === short.length + 1 && kept === short.length;
}

/** How sure it is that a number was rendered as another one. `sole`: no other number is left over on either side. */
function confidence(own: Placed, other: Placed, sole: boolean): number {
  if (converted(own, other) || /^\p{No}/u.test(own.after + other.after)) return 0.3;
  if (slip(own, other)) return 0.75;
  return sole && digitsOf(own).length === digitsOf(other).length ? 0.5 : 0.35;
}

/** A number as the other language writes it: its decimal and group marks changed for that language's own. */
function localised({ text, readings }: Placed, from: SideContext, to: SideContext): string {
  if (readings[0]?.length !== 1) return text;
  const [decimal, group] = [from.language.numbers.decimal[0], from.language.numbers.group[0]];
  return text.replace(/[^\p{Nd}]/gu, (mark) => {
    if (mark === decimal) return to.language.numbers.decimal[0] ?? mark;
    return mark === group ? (to.language.numbers.group[0] ?? mark) : mark;
  });
}

type Message = "differs" | "format" | "missing" | "extra";

/** Whether two numbers stand in the same gap between numbers that answer each other: then one was most likely put for the other. */
function sameGap(source: readonly Placed[], target: readonly Placed[], rest: Leftover): (a: Placed, b: Placed) => boolean {
  if (rest.source.length + rest.target.length < 3) return () => true;
  const gaps = new Map<Placed, number>();
  const [left, right] = [[...source], [...target]];
  let gap = 0;
  for (const { value, added, removed } of diffArrays(left, right, { comparator: (a, b) => share(a, b, akin) })) {
    if (!added && !removed) gap++;
    for (const number of value) gaps.set(number, gap);
  }
  return (a, b) => gaps.get(a) === gaps.get(b);
}

function* compare(
  rest: Leftover,
  near: (a: Placed, b: Placed) => boolean,
  context: CheckContext,
  gaps: [Range, Range],
): Iterable<Draft<Message>> {
  const others = [...rest.target];
  const sole = rest.source.length === 1 && others.length === 1;
  for (const own of rest.source) {
    const [nearest] = others
      .map((other) => ({ other, sure: confidence(own, other, sole) }))
      .sort(
        (a, b) =>
          b.sure - a.sure || Number(near(own, b.other)) - Number(near(own, a.other)) || a.other.range.start - b.other.range.start,
      );
    const data = { number: own.text, other: nearest?.other.text ?? "" };
    const suggestions = [localised(own, context.source, context.target)];
    if (nearest) {
      others.splice(others.indexOf(nearest.other), 1);
      const copied = own.text === nearest.other.text;
      yield {
        messageId: copied ? "format" : "differs",
        data,
        confidence: nearest.sure,
        source: [own.range],
        target: [nearest.other.range],
        suggestions,
        ...(copied ? {} : { evidence: `nearest number: ${data.other}` }),
      };
    } else yield { messageId: "missing", data, confidence: certainty(own), source: [own.range], target: [gaps[1]], suggestions };
  }
  for (const other of others) {
    yield {
      messageId: "extra",
      data: { number: other.text },
      confidence: certainty(other),
      source: [gaps[0]],
      target: [other.range],
    };
  }
}

/** Finds numbers in digits that differ between source and translation. */
export const numberMismatch = defineCheck({
  meta: {
    id: "number-mismatch",
    category: "accuracy/mistranslation/number",
    severity: "major",
    stability: "stable",
    summary: "A number of the source has no equal in the translation, or the reverse.",
    messages: {
      differs: "{number} in the source is {other} in the translation.",
      format: "{number} is copied from the source: the language of the translation reads its marks in another way.",
      missing: "{number} has no equal in the translation.",
      extra: "{number} is not in the source.",
    },
    examples: [
      { languages: "en>it", source: "It rose by ⟦8.7⟧% in 1998.", target: "Nel 1998 è salito del ⟦7,8⟧%.", finds: "differs" },
      {
        languages: "en>it",
        source: "Palu has more than ⟦380,000⟧ inhabitants.",
        target: "Palu ha più di ⟦380,000⟧ abitanti.",
        finds: "format",
      },
      {
        languages: "en>de",
        source: "The plant opened in 1987. It employs ⟦1,253⟧ people.",
        target: "Das Werk wurde 1987 eröffnet. Es beschäftigt sehr viele Menschen.⟦⟧",
        finds: "missing",
      },
      { languages: "en>fr", source: "The plant opened in May.⟦⟧", target: "L'usine a ouvert en mai ⟦1987⟧.", finds: "extra" },
      {
        languages: "en>it",
        source: "Some 5,000 places were offered in the 1980s.",
        target: "Negli anni '80 erano offerti circa 5.000 posti.",
      },
      {
        languages: "en>de",
        source: "The train leaves at 3 p.m. and runs 50 miles.",
        target: "Der Zug fährt um 15 Uhr ab und legt 80 km zurück.",
      },
      {
        languages: "en>ja",
        source: "The 76th session opened on 31 December 2022.",
        target: "第76回会議は2022年12月31日に開かれた。",
      },
    ],
  },
  *bead(bead, context) {
    const source = placed(context.source, bead.source);
    const target = placed(context.target, bead.target);
    if (source.length === 0 && target.length === 0) return;
    const end = (sentences: readonly Sentence[]) => {
      const at = sentences.at(-1)?.range.end ?? 0;
      return { start: at, end: at };
    };
    const rest = leftover(source, target);
    const open = {
      source: unanswered(rest.source, attached(context.target, bead.target)),
      target: unanswered(rest.target, attached(context.source, bead.source)),
    };
    yield* compare(open, sameGap(source, target, open), context, [end(bead.source), end(bead.target)]);
  },
});
