import { type Bead, lacks } from "../../core/bead.ts";
import { functionWords } from "../../language/function-words.ts";
import type { WordLink } from "../../lexicon/link-decode.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import { fold } from "../../token/fold.ts";
import type { CheckContext } from "../define.ts";
import type { Words } from "./stretch.ts";
import type { SideName } from "./unmatched.ts";
import { norms, type Prepared, usualSpread, weigh } from "./usual.ts";

const LINKED = 0.5;
const MARK = /^[^\p{L}\p{N}]+$/u;

function prepare(words: readonly LinkWord[], links: readonly WordLink[], side: SideName, functions: ReadonlySet<string>): Words {
  const best = new Float64Array(words.length);
  for (const link of links) best[link[side]] = Math.max(best[link[side]] as number, link.confidence);
  const mark = Uint8Array.from(words, ({ text }) => (MARK.test(text) ? 1 : 0));
  const length = Float64Array.from(words, ({ start, end }) => end - start);
  return {
    words,
    links: best,
    mark,
    content: Uint8Array.from(words, ({ text }, k) => (mark[k] || functions.has(text.toLowerCase()) ? 0 : 1)),
    surprise: new Float64Array(words.length),
    regular: new Uint8Array(words.length),
    absent: new Uint8Array(words.length),
    length,
    total: length.reduce((sum, value) => sum + value, 0),
  };
}

/** What is known of the coverage of a bitext: computed once, for omissions and additions. */
interface Coverage {
  readonly beads: readonly Prepared[];
  readonly norms: ReturnType<typeof norms>;
  /** True where the bitext is too short to show what is usual. */
  readonly alone: boolean;
}

// A pair by itself is looked at only where it is this much shorter or longer than usual, in standard deviations, or has lost a
// bracket: links cost more than all other checks together.
const FEW = 3;
const ODD = 1.8;
const BRACKET = /[([（［【]/gu;

/** True where the lengths of a bead, or its brackets, leave room for something left out. */
function odd({ source, target }: Bead, expected: number): boolean {
  const text = (sentences: Bead["source"]) =>
    sentences.length === 1 ? (sentences[0]?.text ?? "") : sentences.map((sentence) => sentence.text).join(" ");
  const [a, b] = [text(source), text(target)];
  const off = Math.log((expected * a.length + 1) / (b.length + 1)) / usualSpread(a.length);
  return Math.abs(off) >= ODD || (a.match(BRACKET)?.length ?? 0) !== (b.match(BRACKET)?.length ?? 0);
}

/** The words and links of a bead, one of the bitext or one that joins some of them. */
export function prepared(context: CheckContext, bead: Bead, number: number): Prepared {
  const { source, target, links } = context.links(bead);
  const ready = (words: readonly LinkWord[], side: SideName) =>
    prepare(words, links, side, functionWords(context[side].language));
  const sides = { source: ready(source, "source"), target: ready(target, "target") };
  const cased = (side: SideName) => context[side].language.spacing.betweenWords && !context[side].language.capitalisedNouns;
  const concepts = (side: SideName, text: string) => context.concepts(side, fold(text)).length > 0;
  if (context.source.language.spacing.betweenWords && context.target.language.spacing.betweenWords) {
    if (cased("source")) seekNames(sides.source, sides.target, (text) => concepts("source", text));
    if (cased("target")) seekNames(sides.target, sides.source, (text) => concepts("target", text));
  }
  return { bead, number, links, ...sides };
}

const NAME = /^\p{Lu}\p{L}{2,}$/u;
const FORM = 4; // letters that a name keeps in another form of it

/** Marks the names of a side, capitalised inside a sentence, that the other side has in no form; where it has capitals at all. */
function seekNames(own: Words, far: Words, plain: (text: string) => boolean): void {
  if (!far.words.some(({ text }) => NAME.test(text))) return;
  let forms: Set<string> | undefined;
  own.words.forEach(({ text, start }, k) => {
    if (!own.content[k] || start === 0 || (own.links[k] as number) >= LINKED || !NAME.test(text) || plain(text)) return;
    forms ??= new Set(far.words.map((word) => fold(word.text).slice(0, FORM)));
    if (!forms.has(fold(text).slice(0, FORM))) own.absent[k] = 1;
  });
}

const known = new WeakMap<CheckContext, Coverage>();

/** What is known of the coverage of a bitext. */
export function coverageOf(context: CheckContext): Coverage {
  let coverage = known.get(context);
  if (coverage) return coverage;
  const expected = context.target.language.expansion / context.source.language.expansion;
  const paired = context.bitext.beads.flatMap((bead, number) => {
    return context.trusted(bead) && !lacks(bead, "source") && !lacks(bead, "target") ? [{ bead, number }] : [];
  });
  const alone = paired.length < FEW;
  const chosen = alone ? paired.filter(({ bead }) => odd(bead, expected)) : paired;
  const beads = chosen.map(({ bead, number }) => prepared(context, bead, number));
  weigh(beads, "source");
  weigh(beads, "target");
  coverage = { beads, norms: norms(beads, expected), alone };
  known.set(context, coverage);
  return coverage;
}
