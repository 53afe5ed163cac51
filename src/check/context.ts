import { type Bead, type Before, type Bitext, trusted } from "../core/bead.ts";
import type { Document, Sentence } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { type Speller, spellerOf } from "../core/speller.ts";
import { languageOf } from "../language/index.ts";
import type { Linker } from "../lexicon/link.ts";
import type { TermBase } from "../term/term-base.ts";
import { formsOf } from "../token/form.ts";
import { type NumberToken, numbersIn } from "../token/number.ts";
import { type Token, tokenize } from "../token/tokenize.ts";
import type { CheckContext, SideContext } from "./define.ts";
import { termContext } from "./term/term-context.ts";

function sideContext(document: Document): SideContext {
  const language = languageOf(document.language);
  const forms = formsOf(language);
  const tokens: (readonly Token[] | undefined)[] = [];
  const numbers: (readonly NumberToken[] | undefined)[] = [];
  const block = (sentence: Sentence) => {
    const own = document.blocks[sentence.block];
    if (!own) throw new RangeError(`sentence ${sentence.index} belongs to no block`);
    return own;
  };
  const bodyStart = (sentence: Sentence) => {
    const own = document.blocks[sentence.block];
    return own?.marker && document.sentences[sentence.index - 1]?.block !== sentence.block ? own.marker.length : 0;
  };
  return {
    document,
    language,
    block,
    bodyStart,
    tokens(sentence) {
      tokens[sentence.index] ??= tokenize(sentence.text, forms);
      return tokens[sentence.index] as readonly Token[];
    },
    numbers(sentence) {
      numbers[sentence.index] ??= /\p{Nd}/u.test(sentence.text)
        ? numbersIn(sentence.text, language.numbers).filter((number) => number.start >= bodyStart(sentence))
        : [];
      return numbers[sentence.index] as readonly NumberToken[];
    },
  };
}

/** Prepares a bitext for the checks. */
export function contextOf(
  bitext: Bitext,
  linker: Linker,
  terms: readonly TermBase[] = [],
  spellers: readonly Speller[] = [],
  before?: Before,
  rules: Pick<CheckContext, "keep" | "length"> = {},
): CheckContext {
  const { source, target, beads } = bitext;
  let place: Map<Bead, number> | undefined;
  const gap = (side: "source" | "target", bead: Bead): Range => {
    const document = bitext[side];
    place ??= new Map(beads.map((one, k) => [one, k]));
    for (let k = place.get(bead) ?? 0; k >= 0; k--) {
      const last = beads[k]?.[side].at(-1);
      if (last) return { start: last.range.end, end: last.range.end };
    }
    const start = document.sentences[0]?.range.start ?? 0;
    return { start, end: start };
  };
  const sides = [sideContext(source), sideContext(target)] as const;
  const speller = spellerOf(spellers, target.language);
  return {
    bitext,
    source: sides[0],
    target: sides[1],
    ...(terms.length > 0 ? { terms: termContext(terms, bitext, sides) } : {}),
    ...(speller ? { speller } : {}),
    ...(before ? { before } : {}),
    ...rules,
    signs: (side, sentences) => {
      const own = side === "source" ? sides[0] : sides[1];
      let signs = 0;
      for (const sentence of sentences) for (const { form } of own.tokens(sentence)) signs |= form.signs;
      return signs;
    },
    gap,
    links: (bead) => linker.words(bead),
    concepts: (side, word) => linker.concepts?.(side, word) ?? [],
    trusted,
  };
}

/** The document ranges of sentences, neighbours of one block joined. */
export function rangesOf(sentences: readonly Sentence[]): Range[] {
  const ranges: Range[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const last = ranges.at(-1);
    if (last && sentence.block === block) ranges[ranges.length - 1] = { start: last.start, end: sentence.range.end };
    else ranges.push(sentence.range);
    block = sentence.block;
  }
  return ranges;
}

/** The first words of a text, for a message. */
export function excerpt(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
