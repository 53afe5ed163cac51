import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import { functionWords } from "../language/function-words.ts";
import type { Language } from "../language/index.ts";
import { fold } from "../token/fold.ts";
import { Families, sameStem, sameWord } from "./families.ts";
import type { Meanings } from "./meanings.ts";

/** A word of a bead; its range counts in the text of its sentence. */
export interface LinkedWord {
  readonly text: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Two words, by their places among the words of a bead, that translate each other. */
interface LinkedPlaces {
  readonly source: number;
  readonly target: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The words of a bead and their links, as a linker gives them. */
export interface LinkedBead {
  readonly source: readonly LinkedWord[];
  readonly target: readonly LinkedWord[];
  readonly links: readonly LinkedPlaces[];
}

/** What a word is where it is no content word: closed-class words belong to a phrase, marks and numbers end it. */
export const FUNCTION = -1;
export const BREAK = -2;

/** The words of a bead, each with its family or with what it is instead. */
export interface TextPair extends LinkedBead {
  readonly bead: Bead;
  /** The words folded. */
  readonly sourceForms: readonly string[];
  readonly targetForms: readonly string[];
  readonly sourceFamilies: Int32Array;
  readonly targetFamilies: Int32Array;
}

/** A bitext as linked words in families. */
export interface LinkedText {
  readonly pairs: readonly TextPair[];
  readonly source: Families;
  readonly target: Families;
}

/** Joins the characters of scripts without spaces to words, as far as the runtime's dictionary knows them. */
class Joiner {
  readonly #segmenter: Intl.Segmenter;
  #sentence: Sentence | undefined;
  #ends: number[] = [];

  constructor({ tag }: Language) {
    this.#segmenter = new Intl.Segmenter(tag, { granularity: "word" });
  }

  /** The words, and for each one given its place among them. */
  join(words: readonly LinkedWord[]): { joined: LinkedWord[]; places: Int32Array } {
    const joined: LinkedWord[] = [];
    const places = new Int32Array(words.length);
    let last = -1;
    words.forEach((word, k) => {
      if (word.sentence !== this.#sentence) {
        this.#sentence = word.sentence;
        this.#ends = [];
        for (const { index, segment } of this.#segmenter.segment(word.sentence.text)) {
          for (let at = 0; at < segment.length; at++) this.#ends.push(index);
        }
      }
      const piece = this.#ends[word.start] as number;
      const before = joined.at(-1);
      if (before && before.sentence === word.sentence && piece === last && before.end === word.start) {
        joined[joined.length - 1] = { ...before, end: word.end, text: before.text + word.text };
      } else joined.push(word);
      last = piece;
      places[k] = joined.length - 1;
    });
    return { joined, places };
  }
}

function joinedBead(linked: LinkedBead, source: Joiner | undefined, target: Joiner | undefined): LinkedBead {
  if (!source && !target) return linked;
  const a = source?.join(linked.source);
  const b = target?.join(linked.target);
  const sums = new Map<number, LinkedPlaces>();
  for (const link of linked.links) {
    const [s, t] = [a ? (a.places[link.source] as number) : link.source, b ? (b.places[link.target] as number) : link.target];
    const key = s * 65_536 + t;
    const confidence = Math.max(link.confidence, sums.get(key)?.confidence ?? 0);
    sums.set(key, { source: s, target: t, confidence });
  }
  return { source: a?.joined ?? linked.source, target: b?.joined ?? linked.target, links: [...sums.values()] };
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** A word as it stands in the text: what all its places have in common. */
interface Word {
  readonly form: string;
  /** Undefined of a content word. */
  readonly other: typeof FUNCTION | typeof BREAK | undefined;
}

const SHORTEST = 3; // letters of a content word, where letters make words

/** Reads each written form of one language once. */
function reader(language: Language): (text: string) => Word {
  const closed = functionWords(language);
  const shortest = language.spacing.betweenWords ? SHORTEST : 1;
  const known = new Map<string, Word>();
  return (text) => {
    let word = known.get(text);
    if (!word) {
      const mark = !LETTER.test(text) || DIGIT.test(text);
      const other = mark ? BREAK : text.length < shortest || closed.has(text.toLowerCase()) ? FUNCTION : undefined;
      word = { form: fold(text), other };
      known.set(text, word);
    }
    return word;
  };
}

/** The forms of words in families, and the family of each word. */
function grouped(sides: readonly (readonly Word[])[], same: (a: string, b: string) => boolean) {
  const words = new Set<Word>();
  for (const side of sides) for (const word of side) words.add(word);
  const families = new Families(new Set(Array.from(words, ({ form }) => form)), same);
  const numbers = new Map<Word, number>();
  for (const word of words) numbers.set(word, word.other ?? families.ofFolded(word.form));
  return { families, of: (side: readonly Word[]) => Int32Array.from(side, (word) => numbers.get(word) as number) };
}

/** Prepares the linked words of beads. */
export function linkedText(
  beads: readonly Bead[],
  links: (bead: Bead) => LinkedBead,
  languages: { readonly source: Language; readonly target: Language },
  meanings: Meanings,
): LinkedText {
  const joiner = (language: Language) => (language.spacing.betweenWords ? undefined : new Joiner(language));
  const [a, b] = [joiner(languages.source), joiner(languages.target)];
  const [inSource, inTarget] = [reader(languages.source), reader(languages.target)];
  const linked = beads.map((bead) => joinedBead(links(bead), a, b));
  const words = {
    source: linked.map(({ source }) => source.map(({ text }) => inSource(text))),
    target: linked.map(({ target }) => target.map(({ text }) => inTarget(text))),
  };
  // "office" and "officer" are two words.
  const source = grouped(words.source, (x, y) => sameWord(x, y) && !meanings.parted("source", x, y));
  const target = grouped(words.target, sameStem);
  const forms = (side: readonly Word[]) => side.map(({ form }) => form);
  return {
    source: source.families,
    target: target.families,
    pairs: linked.map((pair, k) => {
      const [own, theirs] = [words.source[k] as Word[], words.target[k] as Word[]];
      return {
        bead: beads[k] as Bead,
        ...pair,
        sourceForms: forms(own),
        targetForms: forms(theirs),
        sourceFamilies: source.of(own),
        targetFamilies: target.of(theirs),
      };
    }),
  };
}
