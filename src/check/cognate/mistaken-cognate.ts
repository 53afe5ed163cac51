import type { Bead } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import { corresponds, type Divided, divide, mistaken } from "../../lexicon/contrast.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import { fact } from "../../token/form.ts";
import type { CheckContext, SideContext } from "../define.ts";
import { standing } from "./linked.ts";

/** A target word in the form of another source word's counterpart. */
export interface MistakenPair {
  readonly source: LinkWord;
  readonly target: LinkWord;
  readonly other: string;
  readonly regular: string;
  readonly confidence: number;
}

// Form alone is little: the words may be right by a history that no table knows. What the texts themselves say is more.
const FORM = 0.6;
const OTHER = 0.85; // the source text has the other word elsewhere
const REGULAR = 0.75; // the target text has the regular counterpart elsewhere
const SHORTEST = 5; // letters of a word that can be taken apart
const TELLING = 3; // letters of a stem that join two words where no link does

/** True where a text has a word. */
function has(side: SideContext, word: string): boolean {
  return side.document.sentences.some(
    (sentence: Sentence) =>
      sentence.text.toLowerCase().includes(word) && side.tokens(sentence).some(({ text }) => text.toLowerCase() === word),
  );
}

/** The ways to take a spelling apart. */
const partsOf = fact(({ text, language }): readonly Divided[] =>
  language && text.length >= SHORTEST ? divide(text, language.tag) : [],
);

/** The words of sentences that can be taken apart. */
function divided(side: SideContext, sentences: readonly Sentence[]): (readonly Divided[])[] {
  const found: (readonly Divided[])[] = [];
  for (const sentence of sentences) {
    for (const { kind, form } of side.tokens(sentence)) {
      const parts = kind === "word" ? partsOf(form) : [];
      if (parts.length > 0) found.push(parts);
    }
  }
  return found;
}

/** The pairs of a bead that differ in a part of words that languages keep apart. */
export function* mistakenIn(bead: Bead, context: CheckContext): Iterable<MistakenPair> {
  const [from, to] = [context.source.language.tag, context.target.language.tag];
  const sources = divided(context.source, bead.source);
  if (sources.length === 0) return;
  const targets = divided(context.target, bead.target);
  if (!sources.some((a) => targets.some((b) => mistaken(a, b, from, to)))) return;
  const links = context.links(bead);
  const parts = links.target.map(({ text }) => divide(text, to));
  for (const [i, source] of links.source.entries()) {
    const a = divide(source.text, from);
    for (const [j, target] of links.target.entries()) {
      const b = parts[j] as readonly Divided[];
      const found = mistaken(a, b, from, to);
      const stand = found ? standing(context, links, i, j) : "apart";
      if (!found || stand === "apart" || (stand === "free" && !a.some(({ plain }) => plain.length >= TELLING))) continue;
      // Both words stand here: each has its own counterpart, whichever way they are linked.
      if (sources.some((other) => corresponds(other, b)) || targets.some((other) => corresponds(a, other))) continue;
      const confidence = has(context.source, found.other) ? OTHER : has(context.target, found.regular) ? REGULAR : FORM;
      yield { source, target, ...found, confidence };
    }
  }
}
