import { type Block, type Sentence, toRange } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import type { Token } from "../../token/tokenize.ts";
import type { SideContext } from "../define.ts";
import type { Choice } from "./drift.ts";
import type { Occurrence } from "./word-forms.ts";

/** One place in running text where a word could be written with a capital or without. */
export interface CapitalChoice extends Occurrence {
  readonly capital: boolean;
  /** The word before, in lower case; "#" for a number. */
  readonly before: string;
}

const CAPITAL = /^\p{Lu}/u;
const LONG = 4; // letters: shorter words have capitals in titles as they like
const TITLE = 0.5; // share of capitals among the long words of a title
const TITLE_NOUNS = 0.8; // the same where every noun has one

/** True where a token has a capital and nothing but. */
export const capitalised = (token: Token | undefined) => token?.kind === "word" && CAPITAL.test(token.text);

/** Tells running text from headings and titles, and free capitals from those that a place demands. */
export class RunningText {
  readonly #side: SideContext;
  readonly #common: ReadonlySet<string>;
  readonly #plain = new Map<number, boolean>();

  constructor(side: SideContext) {
    this.#side = side;
    this.#common = functionWords(side.language);
  }

  /** True for a function word in lower case. */
  common(word: string): boolean {
    return this.#common.has(word);
  }

  /** True for a function word, which joins the parts of a name. */
  joins(token: Token | undefined): boolean {
    if (token?.kind !== "word") return false;
    return this.#common.has(token.text) || (capitalised(token) && this.#common.has(token.text.toLowerCase()));
  }

  /** True where a sentence is neither a heading nor written as one. */
  plain(sentence: Sentence): boolean {
    const known = this.#plain.get(sentence.index);
    if (known !== undefined) return known;
    const plain = this.#reads(sentence);
    this.#plain.set(sentence.index, plain);
    return plain;
  }

  #reads(sentence: Sentence): boolean {
    const { kind }: Block = this.#side.block(sentence);
    if (kind !== "paragraph" && kind !== "list-item") return false;
    const long = this.#side.tokens(sentence).filter((token, k) => k > 0 && token.kind === "word" && token.text.length >= LONG);
    const capitals = long.filter(capitalised).length;
    return capitals < 3 || capitals / long.length < (this.#side.language.capitalisedNouns ? TITLE_NOUNS : TITLE);
  }

  /** The choice at a place; undefined where the place leaves none: at the head of a sentence, after a mark, within a code.
   *  A comma too may open speech: "she said, Drink, my lord". */
  choice({ sentence, tokens, at }: Occurrence): CapitalChoice | undefined {
    const token = tokens[at] as Token;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    if (!previous || previous.start < this.#side.bodyStart(sentence)) return undefined;
    if (next && next.start === token.end && (next.kind !== "mark" || /[-‐‑_/@\\=.]/.test(next.text)) && !closes(tokens, at + 1))
      return undefined;
    let before = previous.text.toLowerCase();
    if (previous.kind === "number") before = "#";
    if (previous.kind === "mark") {
      const elided = tokens[at - 2];
      if (!/['’ʼ]/.test(previous.text) || elided?.kind !== "word" || elided.end !== previous.start) return undefined;
      before = elided.text.toLowerCase();
    }
    if (previous.kind !== "mark" && previous.end === token.start) return undefined;
    if (!this.plain(sentence)) return undefined;
    return { sentence, tokens, at, capital: capitalised(token), before };
  }

  /** The nearest token to one side that is no function word, with nothing but function words, and apostrophes, between; none
   *  where that is the first of a sentence, whose capital says nothing. */
  neighbour({ tokens, at }: Occurrence, step: 1 | -1): Token | undefined {
    for (let k = at + step, steps = 0; steps < 4; k += step, steps++) {
      const token = tokens[k];
      if (token?.kind === "mark" && /['’ʼ]/.test(token.text)) continue;
      if (!this.joins(token)) return step < 0 && (k === 0 || tokens[k - 1]?.kind === "mark") ? undefined : token;
    }
    return undefined;
  }

  /** True where the capital may belong to a longer name or stand before one: "the Republic of China", "President Xi". */
  inName(choice: CapitalChoice): boolean {
    const { tokens, at } = choice;
    if (capitalised(tokens[at + 1]) && !this.joins(tokens[at + 1])) return true;
    // "Il Presidente cinese Xi": a title before a name, whatever stands between.
    if (tokens[at + 1]?.kind === "word" && !this.joins(tokens[at + 1]) && capitalised(tokens[at + 2])) return true;
    if (capitalised(tokens[at - 1]) && !this.joins(tokens[at - 1])) return true;
    return choice.capital && (capitalised(this.neighbour(choice, 1)) || capitalised(this.neighbour(choice, -1)));
  }
}

/** True where the mark at `k` ends a sentence or clause, and is not part of a word. */
function closes(tokens: readonly Token[], k: number): boolean {
  const [mark, next] = [tokens[k], tokens[k + 1]];
  return mark?.text === "." && (!next || next.start > mark.end || next.kind === "mark");
}

/** A choice in the form that drifts are told by; `words` is how many tokens it spans from its first. */
export function placeOf({ sentence, tokens }: Occurrence, from: number, to: number): Choice {
  const start = (tokens[from] as Token).start;
  const end = (tokens[to] as Token).end;
  return { style: sentence.text.slice(start, end), range: toRange(sentence, start, end) };
}
