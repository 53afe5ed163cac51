import type { Draft } from "../core/check.ts";
import { type Sentence, toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import type { NumberToken } from "../token/number.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";

/** A number with the place where it stands. */
interface Placed {
  readonly number: NumberToken;
  readonly range: Range;
}

function placed(side: SideContext, sentences: readonly Sentence[]): Placed[] {
  return sentences.flatMap((sentence) =>
    side.numbers(sentence).map((number) => ({ number, range: toRange(sentence, number.start, number.end) })),
  );
}

/** The numbers that nothing on the other side answers. */
interface Leftover {
  readonly source: Placed[];
  readonly target: Placed[];
}

const shares = (a: NumberToken, b: NumberToken) =>
  a.readings.some((left) =>
    b.readings.some((right) => left.length === right.length && left.every((value, k) => value === right[k])),
  );

/** Takes away the pairs that have a reading in common, then those where one number is written as several: "7.30" and "7:30". */
function leftover(source: readonly Placed[], target: readonly Placed[]): Leftover {
  const free = [...target];
  let rest = source.filter((own) => {
    const at = free.findIndex((other) => shares(own.number, other.number));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  const parts = (one: Placed, others: Placed[]): boolean => {
    for (const reading of one.number.readings) {
      if (reading.length < 2) continue;
      const used = reading.map((value) =>
        others.find((other) => other.number.readings.some((list) => list.length === 1 && list[0] === value)),
      );
      if (used.some((other) => other === undefined) || new Set(used).size < used.length) continue;
      for (const other of used) others.splice(others.indexOf(other as Placed), 1);
      return true;
    }
    return false;
  };
  rest = rest.filter((own) => !parts(own, free));
  const open = [...rest];
  const still = free.filter((other) => !parts(other, open));
  return { source: open, target: still };
}

/** Small whole numbers are often words on the other side; larger ones hardly ever are. */
const MAY_BE_WORD = 20;

/** How likely a number that stands on one side alone is wrong, by how it could have been rendered without digits. */
function certainty({ number }: Placed): number {
  const [value] = number.readings[0] ?? [];
  if (value === undefined || number.readings[0]?.length !== 1) return 0.4;
  if (Number.isInteger(value) && (value <= MAY_BE_WORD || value % 10 === 0)) return 0.25;
  return Number.isInteger(value) && value < 100 ? 0.5 : 0.6;
}

/** How alike two numbers are written: the share of digits that agree from either end. */
function resemblance(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.replace(/\P{Nd}/gu, "")) as [string, string];
  let head = 0;
  while (head < Math.min(x.length, y.length) && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < Math.min(x.length, y.length) - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return (head + tail) / Math.max(x.length, y.length);
}

/** A number as the other language writes it: its decimal and group marks changed for that language's own. */
function localised(number: NumberToken, from: SideContext, to: SideContext): string {
  const [value] = number.readings[0] ?? [];
  if (value === undefined || number.readings[0]?.length !== 1) return number.text;
  const [decimal, group] = [from.language.numbers.decimal[0], from.language.numbers.group[0]];
  return number.text.replace(/[^\p{Nd}]/gu, (mark) => {
    if (mark === decimal) return to.language.numbers.decimal[0] ?? mark;
    return mark === group ? (to.language.numbers.group[0] ?? mark) : mark;
  });
}

type Message = "differs" | "missing" | "extra";

function* compare(
  source: readonly Placed[],
  target: readonly Placed[],
  context: CheckContext,
  gaps: [Range, Range],
): Iterable<Draft<Message>> {
  const rest = leftover(source, target);
  const others = [...rest.target];
  for (const own of rest.source) {
    const [nearest] = others
      .map((other) => ({ other, alike: resemblance(own.number.text, other.number.text) }))
      .sort((a, b) => b.alike - a.alike || a.other.range.start - b.other.range.start);
    const data = { number: own.number.text, other: nearest?.other.number.text ?? "" };
    const suggestions = [localised(own.number, context.source, context.target)];
    if (nearest) {
      others.splice(others.indexOf(nearest.other), 1);
      const confidence = nearest.alike >= 0.5 || rest.source.length === 1 ? 0.75 : 0.55;
      yield {
        messageId: "differs",
        data,
        confidence,
        source: [own.range],
        target: [nearest.other.range],
        suggestions,
        evidence: `nearest number: ${data.other}`,
      };
    } else yield { messageId: "missing", data, confidence: certainty(own), source: [own.range], target: [gaps[1]], suggestions };
  }
  for (const other of others) {
    yield {
      messageId: "extra",
      data: { number: other.number.text },
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
      missing: "{number} has no equal in the translation.",
      extra: "{number} is not in the source.",
    },
    examples: [
      { languages: "en>it", source: "It rose by ⟦8.7⟧% in 1998.", target: "Nel 1998 è salito del ⟦7,8⟧%.", finds: "differs" },
      {
        languages: "en>it",
        source: "Some 5,000 places are offered in 2024.",
        target: "Nel 2024 sono offerti circa 5.000 posti.",
      },
      {
        languages: "en>de",
        source: "The plant employs ⟦1,250⟧ people.",
        target: "Das Werk beschäftigt viele Menschen.⟦⟧",
        finds: "missing",
      },
      { languages: "en>fr", source: "The plant opened in May.⟦⟧", target: "L'usine a ouvert en mai ⟦1987⟧.", finds: "extra" },
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
    yield* compare(source, target, context, [end(bead.source), end(bead.target)]);
  },
});
