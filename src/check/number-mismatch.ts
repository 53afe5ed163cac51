import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import type { Marker } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { dimensionOf } from "../token/units.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { digitsOf, significant, slip, together, valueIn } from "./number/number-slip.ts";
import { swapsOf } from "./number/number-swap.ts";
import { type Compared, type PlacedNumber, quantitiesOf, restated } from "./number/quantities.ts";

const measures = ({ units }: PlacedNumber) => units.map(dimensionOf);

/** How two open numbers stand to each other. */
interface Match {
  readonly other: PlacedNumber;
  readonly sure: number;
}

/** True where the numbers have to differ: other units of the same measure, which `unit-mismatch` looks at, or another currency. */
function converted(a: PlacedNumber, b: PlacedNumber): boolean {
  if (a.units.length === 0 || b.units.length === 0 || a.units.some((unit) => b.units.includes(unit))) return false;
  return measures(a).some((measure) => measures(b).includes(measure));
}

const TWO_DIGITS = 10;
const BILLION = 1e9; // above it a bare "trillions" is but a great many

const bare = (value: number) => Number.isInteger(Math.log10(value));

/** How sure it is that a number was rendered as another one. `alone`: no other number is open on either side. */
function sureness(own: PlacedNumber, other: PlacedNumber, alone: boolean): number {
  if (converted(own, other)) return 0.2;
  // A goal at 27:37 falls in the 28th minute.
  if (own.clock !== other.clock && [...own.units, ...other.units].includes("min")) return 0.3;
  const [a, b] = [valueIn(own), valueIn(other)];
  const figures = own.writing === "digits" && other.writing === "digits";
  const counted = own.units.length > 0 && own.units.some((unit) => other.units.includes(unit));
  if (!figures) {
    if (a === undefined || b === undefined || !alone) return 0.3;
    if (Math.max(a, b) > BILLION && (bare(a) || bare(b) || Math.max(a, b) > 1000 * BILLION)) return 0.3;
    // "Twenty thousand as easily as ten": the multiplier need not be named again.
    if (own.scale === 1 || other.scale === 1) {
      // "Half past eight" is "halb neun".
      if (Math.min(a, b) < TWO_DIGITS || !Number.isInteger(a) || !Number.isInteger(b)) return 0.4;
      return counted || slip(significant(a), significant(b)) ? 0.55 : 0.4;
    }
    const power = Math.log10(a / b);
    // "Three million" as "3 miliardi"; "zwölf" as "thirteen" may be a matter of wording.
    if (Math.abs(power - Math.round(power)) < 1e-6) return 0.7;
    return counted ? 0.5 : 0.4;
  }
  if (own.scale !== other.scale && a !== undefined && b !== undefined) {
    const power = Math.abs(Math.log10(a / b));
    // "25,000" as "2.8万".
    if (Math.abs(power - Math.round(power)) > 1e-6) return slip(significant(a), significant(b)) ? 0.7 : alone ? 0.55 : 0.4;
    return own.scale === 1 || other.scale === 1 ? 0.7 : 0.9;
  }
  if (slip(digitsOf(own), digitsOf(other))) return 0.8;
  if (digitsOf(own) === digitsOf(other)) return 0.7;
  const length = digitsOf(own).length === digitsOf(other).length;
  return alone ? (length || counted ? 0.6 : 0.5) : length && counted ? 0.5 : 0.35;
}

/** How likely a number that stands on one side alone is wrong: small and round ones are often put in other words. */
function certainty(own: PlacedNumber, beside: readonly PlacedNumber[], others: readonly PlacedNumber[]): number {
  const value = valueIn(own);
  if (own.writing !== "digits" || value === undefined) return 0.2;
  // Named twice on one side, once on the other.
  if (others.some((other) => valueIn(other) === value) || restated(own, [...others, ...beside])) return 0.2;
  if (!Number.isInteger(value)) return 0.45;
  return value < 100 || value % 10 === 0 ? 0.3 : 0.55;
}

/** A number as the other language writes it: its decimal and group marks changed for that language's own. */
function localised({ text, readings, scale, writing }: PlacedNumber, from: SideContext, to: SideContext): string[] {
  if (scale > 1 || writing !== "digits") return [];
  if (readings[0]?.length !== 1) return [text];
  const [decimal, group] = [from.language.numbers.decimal[0], from.language.numbers.group[0]];
  const changed = text.replace(/[^\p{Nd}½¼¾⅓⅔]/gu, (mark) => {
    if (mark === decimal) return to.language.numbers.decimal[0] ?? mark;
    return mark === group ? (to.language.numbers.group[0] ?? mark) : mark;
  });
  return [changed];
}

type Message = "differs" | "format" | "swapped" | "missing" | "extra";

/** The place of a number between those that are answered: numbers of one gap were most likely put for each other. */
function gapsOf({ pairs }: Compared): (own: PlacedNumber, side: 0 | 1) => number {
  return (own, side) => pairs.filter((pair) => pair[side].range.start < own.range.start).length;
}

function nearest(
  own: PlacedNumber,
  others: readonly PlacedNumber[],
  alone: boolean,
  gap: ReturnType<typeof gapsOf>,
): Match | undefined {
  const place = gap(own, 0);
  return others
    .map((other) => ({ other, sure: sureness(own, other, alone), far: Math.abs(gap(other, 1) - place) }))
    .sort((a, b) => b.sure - a.sure || a.far - b.far || a.other.range.start - b.other.range.start)[0];
}

function* unanswered(compared: Compared, context: CheckContext, gaps: [Range, Range]): Iterable<Draft<Message>> {
  const source = together(compared.open[0], compared.open[1]);
  const target = together(compared.open[1], compared.open[0]);
  const others = [...target];
  const alone = source.length === 1 && target.length === 1;
  const gap = gapsOf(compared);
  for (const own of source) {
    const match = nearest(own, others, alone, gap);
    const suggestions = localised(own, context.source, context.target);
    const data = { number: own.text, other: match?.other.text ?? "" };
    if (match) {
      others.splice(others.indexOf(match.other), 1);
      const copied = own.text === match.other.text;
      yield {
        messageId: copied ? "format" : "differs",
        data,
        confidence: match.sure,
        source: [own.range],
        target: [match.other.range],
        suggestions,
        ...(copied ? {} : { evidence: `nearest number: ${data.other}` }),
      };
    } else if (own.writing === "digits") {
      const confidence = certainty(own, compared.source.numbers, compared.target.numbers);
      yield { messageId: "missing", data, confidence, source: [own.range], target: [gaps[1]], suggestions };
    }
  }
  for (const other of others) {
    if (other.writing !== "digits") continue;
    const confidence = certainty(other, compared.target.numbers, compared.source.numbers);
    yield { messageId: "extra", data: { number: other.text }, confidence, source: [gaps[0]], target: [other.range] };
  }
}

// On planted exchanges and on sound pairs.
const SPLIT = 0.25; // of the votes for an exchange may speak against it
const FEW = 0.75;
const MANY = 1.5;
const PLENTY = 2.5;

/** The numbers of two headings or items, where the ones around them agree: else the count has shifted, which is no matter of one number. */
function* headings(bead: Bead, context: CheckContext): Iterable<Draft<Message>> {
  const [source, target] = markersOf(bead, context);
  if (!source || !target || source.style !== "decimal" || target.style !== "decimal") return;
  if (source.values.length !== target.values.length || source.values.every((value, k) => value === target.values[k])) return;
  const { beads } = context.bitext;
  const place = beads.indexOf(bead);
  const agrees = (step: number) => {
    for (let k = place + step; k >= 0 && k < beads.length; k += step) {
      const [a, b] = markersOf(beads[k] as Bead, context);
      if (a && b) return a.values.join() === b.values.join();
    }
    return true;
  };
  if (!agrees(-1) || !agrees(1)) return;
  yield {
    messageId: "differs",
    data: { number: source.text, other: target.text },
    confidence: 0.7 * bead.score,
    severity: "minor",
    source: [source.range],
    target: [target.range],
    suggestions: [source.text],
  };
}

/** The markers of the blocks that the two sides of a bead begin. */
function markersOf(bead: Bead, { source, target }: CheckContext): (Marker | undefined)[] {
  return [[source, bead.source[0]] as const, [target, bead.target[0]] as const].map(([side, sentence]) => {
    if (!sentence || side.bodyStart(sentence) === 0) return undefined;
    const { marker } = side.block(sentence);
    return marker && marker.values.length > 0 ? marker : undefined;
  });
}

function* exchanged(bead: Bead, context: CheckContext, compared: Compared): Iterable<Draft<Message>> {
  for (const { source, target, votes, against, unlike } of swapsOf(bead, context, compared)) {
    yield {
      messageId: "swapped",
      data: { number: source[0].text, other: source[1].text },
      confidence: against > SPLIT * votes || votes < (unlike ? PLENTY : FEW) ? 0.3 : votes < MANY ? 0.55 : 0.75,
      source: source.map(({ range }) => range),
      target: target.map(({ range }) => range).sort((a, b) => a.start - b.start),
      evidence: "the words beside them answer each other crosswise",
    };
  }
}

const endOf = (bead: Bead, side: "source" | "target"): Range => {
  const at = bead[side].at(-1)?.range.end ?? 0;
  return { start: at, end: at };
};

/** Finds numbers that differ between source and translation. */
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
      swapped: "{number} and {other} seem to have changed places in the translation.",
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
        languages: "en>de",
        source: "It cost ⟦3.2 million⟧ euros.",
        target: "Es kostete ⟦3,2 Milliarden⟧ Euro.",
        finds: "differs",
      },
      {
        languages: "en>de",
        source: "The modules pdebuild(⟦1⟧) and pbuilderrc(⟦5⟧) are described there.",
        target: "Die Module pdebuild(⟦5⟧) und pbuilderrc(⟦1⟧) sind dort beschrieben.",
        finds: "swapped",
      },
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
      { languages: "en>fr", source: "Ninety-seven of the 3.2 billion.", target: "Quatre-vingt-dix-sept des 3,2 milliards." },
      { languages: "en>zh", source: "It has 1.2 billion users and 350 offices.", target: "它有12亿用户和三百五十个办事处。" },
      {
        languages: "en>ja",
        source: "The 76th session opened on 31 December 2022.",
        target: "第76回会議は2022年12月31日に開かれた。",
      },
    ],
  },
  *bead(bead, context) {
    yield* headings(bead, context);
    const compared = quantitiesOf(bead, context);
    if (!compared) return;
    yield* unanswered(compared, context, [endOf(bead, "source"), endOf(bead, "target")]);
    yield* exchanged(bead, context, compared);
  },
});
