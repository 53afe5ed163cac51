import { distance } from "fastest-levenshtein";
import { lacks } from "../../core/bead.ts";
import { plainStem } from "../../language/cognates.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import { fold } from "../../token/fold.ts";
import type { CheckContext } from "../define.ts";
import { LEARNED } from "./linked.ts";

/** A target word that stands for one source word and elsewhere for another that looks much the same. */
export interface Paronym {
  readonly source: LinkWord;
  readonly target: LinkWord;
  /** The source word that the target word renders elsewhere. */
  readonly other: string;
  /** The target word that renders the source word elsewhere. */
  readonly regular: string;
  /** Place of the bead. */
  readonly bead: number;
}

/** A linked pair of look-alikes. */
interface Pair {
  readonly source: LinkWord;
  readonly target: LinkWord;
  readonly a: string;
  readonly b: string;
  readonly bead: number;
}

/** How often stems are linked with which. */
type Linked = Map<string, Map<string, number>>;

const SURE = 0.8; // confidence of a link that counts
const LONG = 6; // letters of a word that another may be mistaken for
const NEAR = 0.6; // likeness of a word and its cognate
const APART = 2; // letters in which two words differ that are mistaken for each other
const END = 2; // letters at the end of their stems that are equal: words of one root with different endings are no paronyms

/** The stem of a word as words of two languages are compared: inflection differs in what is cut off. */
const stemOf = (word: string) => plainStem(fold(word)).replace(/[aeiou]+[mns]?[aeiou]?s?$/, "");

const alike = (a: string, b: string) => 1 - distance(a, b) / Math.max(a.length, b.length);

/** Two stems of one language that may be mistaken for each other, and neither of which is made from the other. */
function confusable(a: string, b: string): boolean {
  return a !== b && a.slice(-END) === b.slice(-END) && !a.includes(b) && !b.includes(a) && distance(a, b) <= APART;
}

/** The look-alikes of a bitext that its words are linked with, and those that contradict the rest. */
export class Paronyms {
  readonly #context: CheckContext;
  readonly #pairs: Pair[] = [];
  /** Target stems by source stem, and the other way round, each with how often the two are linked. */
  readonly #targets: Linked = new Map();
  readonly #sources: Linked = new Map();
  readonly #words = new Map<string, string>();

  constructor(context: CheckContext) {
    this.#context = context;
  }

  #gather(): void {
    const { bitext, trusted, links } = this.#context;
    for (const [k, bead] of bitext.beads.entries()) {
      if (lacks(bead, "source") || lacks(bead, "target") || !trusted(bead)) continue;
      const found = links(bead);
      for (const { source: i, target: j, confidence } of found.links) {
        const [source, target] = [found.source[i] as LinkWord, found.target[j] as LinkWord];
        if (confidence < SURE || source.text.length < LONG || target.text.length < LONG) continue;
        const [a, b] = [stemOf(source.text), stemOf(target.text)];
        if (a.length < LONG || b.length < LONG || alike(a, b) < NEAR) continue;
        this.#pairs.push({ source, target, a, b, bead: k });
        count(this.#targets, a, b);
        count(this.#sources, b, a);
        this.#words.set(`>${a}`, source.text).set(`<${b}`, target.text);
      }
    }
  }

  /** The commonest partner of a word elsewhere that is nearer to it than the one it has here, where there are more than so many. */
  #better(table: Linked, stem: string, here: string, more: number): string | undefined {
    const rows = [...(table.get(stem) ?? [])].filter(
      ([partner, times]) => times > more && confusable(partner, here) && alike(partner, stem) > alike(here, stem),
    );
    return rows.sort((x, y) => y[1] - x[1])[0]?.[0];
  }

  /** The pairs of look-alikes whose words are linked elsewhere, the source word more often than here, with words nearer to them. */
  *found(): Iterable<Paronym> {
    const { bitext, links } = this.#context;
    if (bitext.beads.length < LEARNED) return;
    this.#gather();
    for (const { source, target, a, b, bead } of this.#pairs) {
      const other = this.#better(this.#sources, b, a, 0);
      const regular = this.#better(this.#targets, a, b, this.#targets.get(a)?.get(b) ?? 0);
      if (other === undefined || regular === undefined) continue;
      const here = links(bitext.beads[bead] as (typeof bitext.beads)[number]);
      // Both words stand here: the links may have crossed.
      if (here.source.some(({ text }) => stemOf(text) === other) || here.target.some(({ text }) => stemOf(text) === regular))
        continue;
      const word = (key: string) => (this.#words.get(key) ?? "").toLowerCase();
      yield { source, target, bead, other: word(`>${other}`), regular: word(`<${regular}`) };
    }
  }
}

function count(table: Linked, row: string, column: string): void {
  const own = table.get(row) ?? new Map<string, number>();
  own.set(column, (own.get(column) ?? 0) + 1);
  table.set(row, own);
}
