import type { Bead } from "../../core/bead.ts";
import { functionWords } from "../../language/function-words.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import type { CheckContext } from "../define.ts";
import type { Compared, PlacedNumber } from "./quantities.ts";

/** Two numbers that changed places. */
export interface Swap {
  readonly source: readonly [PlacedNumber, PlacedNumber];
  readonly target: readonly [PlacedNumber, PlacedNumber];
  /** How much more the words beside them speak for the exchange than against it. */
  readonly votes: number;
  readonly against: number;
  /** True where one is a year and the other is not: years move about freely. */
  readonly unlike: boolean;
}

const NEAR = 5; // words beside a number that tell what it counts
const REACH = 8; // the same in the translation, where they may stand elsewhere
const LINKED = 0.5;
const EQUAL = 1.5; // a word that is kept is no doubtful link
const MANY = 12; // numbers of a bead: in a longer list order is all that tells

function counts(words: readonly LinkWord[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { text } of words) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
}

/** Which of two numbers a word stands right before. */
const labels = (at: number, first: number, second: number) => (at === first - 1 ? 0 : at === second - 1 ? 1 : undefined);

/** True of a part of a code: "2016/679". */
const coded = ({ sentence: { text }, start, end }: PlacedNumber) =>
  /\d\/$/.test(text.slice(0, start).slice(-2)) || /^\/\d/.test(text.slice(end, end + 2));

/** True where one of two numbers has a unit on both sides that the other has on neither: it never left its place. */
function measured(a: Compared["pairs"][number], b: Compared["pairs"][number]): boolean {
  const kept = (own: Compared["pairs"][number], other: Compared["pairs"][number]) =>
    own[0].units.some((unit) => own[1].units.includes(unit) && !other.some(({ units }) => units.includes(unit))) ||
    (own.every(({ clock }) => clock) && !other.some(({ clock }) => clock));
  return kept(a, b) || kept(b, a);
}

/** The place of a number among the words of its side: between them, where it is no word itself. */
function placeOf(number: PlacedNumber, words: readonly LinkWord[]): number {
  const at = words.findIndex(
    ({ sentence, start }) => sentence.index > number.sentence.index || (sentence === number.sentence && start >= number.start),
  );
  return at < 0 ? words.length : at;
}

/** Pairs of numbers that answer each other crosswise, told by the links of the words beside them. */
export function swapsOf(bead: Bead, context: CheckContext, { pairs }: Compared): Swap[] {
  const figures = pairs.filter((pair) => pair.every((own) => own.asks && own.writing === "digits" && !coded(own)));
  if (figures.length < 2 || figures.length > MANY) return [];
  const ordered = [...figures].sort(([a], [b]) => a.range.start - b.range.start);
  const crossed: [number, number][] = [];
  for (let i = 0; i < ordered.length; i++) {
    for (let j = i + 1; j < ordered.length; j++) {
      const [a, b] = [ordered[i] as (typeof ordered)[number], ordered[j] as (typeof ordered)[number]];
      if (
        a[1].range.start > b[1].range.start &&
        !repeated(figures, a) &&
        !repeated(figures, b) &&
        !score(a, b) &&
        !measured(a, b)
      )
        crossed.push([i, j]);
    }
  }
  if (crossed.length === 0) return [];
  const { source, target, links } = context.links(bead);
  const [own, other] = [counts(source), counts(target)];
  const empty = [functionWords(context.source.language), functionWords(context.target.language)] as const;
  return crossed.flatMap(([i, j]): Swap[] => {
    const [a, b] = [ordered[i] as (typeof ordered)[number], ordered[j] as (typeof ordered)[number]];
    const places = [placeOf(a[0], source), placeOf(b[0], source), placeOf(a[1], target), placeOf(b[1], target)] as const;
    let [votes, against] = [0, 0];
    for (const link of links) {
      const word = source[link.source];
      const answer = target[link.target];
      if (link.confidence < LINKED || !word || !answer || /\p{Nd}/u.test(word.text + answer.text)) continue;
      if (empty[0].has(word.text.toLowerCase()) || empty[1].has(answer.text.toLowerCase())) continue;
      // "Percent" stands beside each of them.
      if ((own.get(word.text) ?? 0) > 1 || (other.get(answer.text) ?? 0) > 1) continue;
      const near = [Math.abs(link.source - places[0]), Math.abs(link.source - places[1])] as const;
      const there = [Math.abs(link.target - places[2]), Math.abs(link.target - places[3])] as const;
      const least = Math.min(...near);
      // "Article 14, paragraph 2" is "пункт 2 статьи 14": a word right before a number on both sides tells what it counts.
      const named = [labels(link.source, places[0], places[1]), labels(link.target, places[2], places[3])] as const;
      const sure = named[0] !== undefined && named[1] !== undefined;
      if (!sure && (least > NEAR || near[0] === near[1] || there[0] === there[1] || Math.min(...there) > REACH)) continue;
      const apart = sure ? least : Math.max(least, (least + Math.min(...there)) / 2);
      const weight = (link.confidence * (word.text === answer.text ? EQUAL : 1)) / (1 + apart);
      if (sure ? named[0] === named[1] : near[0] < near[1] === there[0] < there[1]) against += weight;
      else votes += weight;
    }
    return votes > against
      ? [{ source: [a[0], b[0]], target: [a[1], b[1]], votes, against, unlike: year(a[0]) !== year(b[0]) || range(a, b) }]
      : [];
  });
}

const year = ({ text, units }: PlacedNumber) => /^(?:1[5-9]|20)\d\d$/.test(text) && (units.length === 0 || units.includes("y"));

const SCORE = 3; // characters between the two numbers of a result: "1–0" is "0:1" for the other side

const score = (a: Compared["pairs"][number], b: Compared["pairs"][number]) =>
  b[0].range.start - a[0].range.end <= SCORE || a[1].range.start - b[1].range.end <= SCORE;

const RANGE = 7; // characters between the two numbers of a range: "from 420 to 832" is as well "832, up from 420"

const range = (a: Compared["pairs"][number], b: Compared["pairs"][number]) =>
  b[0].range.start - a[0].range.end < RANGE || a[1].range.start - b[1].range.end < RANGE;

/** True where the same value stands elsewhere too: which is which cannot be told. */
const repeated = (pairs: Compared["pairs"], [own]: Compared["pairs"][number]) =>
  pairs.some(([other]) => other !== own && other.readings[0]?.[0] === own.readings[0]?.[0]);
