import { type Alignment, alignAll } from "./align/index.ts";
import { knowledgeOf } from "./align/terms.ts";
import { commentInvalid } from "./check/comment-invalid.ts";
import { commentUnused } from "./check/comment-unused.ts";
import type { Check } from "./check/define.ts";
import { type CheckOptions, demands, runChecks, selected } from "./check/engine.ts";
import { checks as builtIn } from "./check/index.ts";
import { spellingWrong } from "./check/spelling-wrong.ts";
import type { Bead, Bitext } from "./core/bead.ts";
import type { Document } from "./core/document.ts";
import { UserError } from "./core/errors.ts";
import type { Checked } from "./core/report.ts";
import { type Speller, spellerOf } from "./core/speller.ts";
import { coreVocabulary } from "./lexicon/core/index.ts";
import { type Knowledge, towards } from "./lexicon/knowledge.ts";
import { type Linker, linkerOf } from "./lexicon/link.ts";
import { type Format, type Parted, parse, parseBilingual } from "./read/index.ts";
import { fromSegments } from "./read/segments.ts";
import { segment } from "./segment/segment.ts";
import { honourComments } from "./suppress/comments.ts";

/** How two texts are read and checked. */
export interface RunOptions extends CheckOptions {
  /** BCP 47 tag of the source; default: detected. */
  readonly from?: string;
  /** BCP 47 tag of the target; default: detected. */
  readonly to?: string;
  readonly sourcePath?: string;
  readonly targetPath?: string;
  /** Default: told by the path, else plain text. */
  readonly format?: Format;
  /** Checks of your own, run after the built-in ones. */
  readonly checks?: readonly Check[];
  /** What is known of the words beforehand: dictionaries, lexicons learned from other texts. */
  readonly knowledge?: readonly Knowledge[];
  /**
   * Finds a dictionary for spelling in the language of the target, where none of `spellers` is in it. In Node, `spellerFinder` makes
   * one that looks among files and packages.
   */
  readonly spellerFor?: (language: string) => Promise<Speller | undefined>;
  /** Odds of a sentence without counterpart, against what the texts themselves suggest; default 1. More finds more omissions, and more that are none. */
  readonly nullPrior?: number;
}

/** How a file that holds both versions is read and checked. */
export interface BilingualRunOptions extends Omit<RunOptions, "sourcePath" | "targetPath"> {
  readonly path?: string;
}

/**
 * Checks a translation against its source: read → segment → align → check. Texts or documents already read may be given.
 * @throws UserError where a text is empty, its language cannot be told, or the two cannot be aligned.
 */
export async function check(source: string | Document, target: string | Document, options: RunOptions = {}): Promise<Checked> {
  const bitext = await alignTexts(source, target, options);
  return checkBitext(bitext, await informed(options, bitext.source.language, bitext.target.language));
}

/**
 * Checks a file that holds both versions, one after the other.
 * @throws UserError as `check` does, or where the two versions cannot be told apart.
 */
export async function checkBilingual(text: string, options: BilingualRunOptions = {}): Promise<Checked & Pick<Parted, "rest">> {
  const parted = await parseBilingual(text, options);
  const bitext = await alignTexts(parted.source, parted.target, options);
  const checked = checkBitext(bitext, await informed(options, bitext.source.language, bitext.target.language));
  return { ...checked, ...(parted.rest ? { rest: parted.rest } : {}) };
}

/** The first three stages: read → segment → align, with the complaints that a person can act on. */
export async function alignTexts(
  source: string | Document,
  target: string | Document,
  options: RunOptions = {},
): Promise<Bitext> {
  return (await alignmentOf(source, target, options)).bitexts[0] as Bitext;
}

/** As `alignTexts`, with all that the aligner knows of its one bitext. */
export async function alignmentOf(
  source: string | Document,
  target: string | Document,
  options: RunOptions = {},
): Promise<Alignment> {
  const a = await documentOf(source, options, options.from, options.sourcePath);
  const b = await documentOf(target, options, options.to, options.targetPath);
  comparable(a, b, options);
  const { knowledge } = await informed(options, a.language, b.language);
  const alignment = alignAll([{ source: await segment(a), target: await segment(b) }], {
    knowledge: towards(knowledge, a.language, b.language),
    ...(options.terms === undefined ? {} : { terms: options.terms }),
    ...(options.nullPrior === undefined ? {} : { nullPrior: options.nullPrior }),
  });
  alignable(alignment.bitexts[0] as Bitext, alignment.evidence[0] as number);
  return alignment;
}

/** The options with the core vocabulary of two languages among what is known beforehand, and a dictionary for spelling. */
export async function informed<O extends RunOptions>(
  options: O,
  from: string,
  to: string,
): Promise<O & { readonly knowledge: readonly Knowledge[] }> {
  const vocabulary = await coreVocabulary(from, to);
  const speller = options.spellerFor && (await spellerIn(options, to));
  return {
    ...options,
    knowledge: [...(options.knowledge ?? []), ...(vocabulary ? [vocabulary] : [])],
    ...(speller ? { spellers: [...(options.spellers ?? []), speller] } : {}),
  };
}

const SPELLING = [spellingWrong];

/** A dictionary for spelling where a check needs one and none was given. */
async function spellerIn({ spellerFor, ...options }: RunOptions, language: string): Promise<Speller | undefined> {
  const needed = selected(SPELLING, options).length > 0 && !spellerOf(options.spellers ?? [], language);
  return needed ? spellerFor?.(language) : undefined;
}

/** Links the words of a bitext with all that is known of them beforehand. */
export function linkerFor(bitext: Bitext, { knowledge = [], terms = [] }: Pick<RunOptions, "knowledge" | "terms">): Linker {
  const [from, to] = [bitext.source.language, bitext.target.language];
  return linkerOf(bitext, [...knowledge, ...terms.map((base) => knowledgeOf(base, from, to))]);
}

/** Runs the checks over texts already aligned, by this package or another. What comments in the texts silence is left out. */
export function checkBitext(bitext: Bitext, options: CheckOptions & Pick<RunOptions, "checks" | "knowledge"> = {}): Checked {
  const linker = options.linker ?? linkerFor(bitext, options);
  const all = options.checks?.length ? [...builtIn, ...options.checks] : builtIn;
  const checked = runChecks(bitext, all, { ...options, linker });
  if (!bitext.source.comments && !bitext.target.comments) return checked;
  const ran = selected(all, options);
  const meta = ({ meta: { id } }: Check) => {
    const own = ran.find((check) => check.meta.id === id)?.meta;
    return own && { ...own, severity: demands(id, options).severity ?? own.severity };
  };
  return honourComments(checked, {
    known: all.map(({ meta: { id } }) => id),
    unused: meta(commentUnused),
    invalid: meta(commentInvalid),
  });
}

/** What is known of segments that are already paired. */
export interface PairOptions {
  readonly from: string;
  readonly to: string;
  /** Graphemes that the translation of each may have, for `length-exceeded`; a list tells it of each by its place. */
  readonly maxLength?: number | readonly (number | undefined)[];
}

/** A bitext of segments that are already paired, the first with the first and so on. */
export function pair(source: readonly string[], target: readonly string[], { maxLength, ...languages }: PairOptions): Bitext {
  if (source.length !== target.length) {
    throw new UserError({
      cause: `${source.length} source segments stand against ${target.length} target segments`,
      remedy: "give as many of either, or let them be aligned",
    });
  }
  const a = fromSegments(source, languages.from).document;
  const b = fromSegments(target, languages.to).document;
  const beads = a.sentences.map((sentence, k): Bead => {
    const most = typeof maxLength === "object" ? maxLength[k] : maxLength;
    return {
      source: [sentence],
      target: b.sentences.slice(k, k + 1),
      score: 1,
      ...(most === undefined ? {} : { maxLength: most }),
    };
  });
  return { source: a, target: b, beads };
}

/** Reads a text into a document; one already read may be told its language. */
export function documentOf(
  text: string | Document,
  { format }: Pick<RunOptions, "format">,
  language?: string,
  path?: string,
): Promise<Document> | Document {
  if (typeof text !== "string") return language === undefined ? text : { ...text, language };
  return parse(text, {
    ...(format === undefined ? {} : { format }),
    ...(language === undefined ? {} : { language }),
    ...(path === undefined ? {} : { path }),
  });
}

const letters = (document: Document) => document.blocks.map(({ text }) => text).join("\n");

/** Refuses two texts that cannot be source and translation. */
export function comparable(source: Document, target: Document, { from, to }: Pick<RunOptions, "from" | "to">): void {
  const path = target.path === undefined ? {} : { path: target.path };
  if (letters(source) === letters(target)) {
    throw new UserError({
      ...path,
      cause: "both sides are the same text",
      remedy: "give the source first and its translation second",
    });
  }
  if (source.language === target.language && (from === undefined || to === undefined)) {
    throw new UserError({
      ...path,
      cause: `both sides look like the same language (${source.language})`,
      remedy: "name the languages with --from and --to",
    });
  }
}

const FEW = 10; // sentences: too few to tell whether they fit
// Evidence a word, in nats. Mismatched texts (70 pairs of books, manuals, essays and news) mostly gave 0.1 to 0.26, translations
// (128 pairs of the same) 0.2 to 1.4, and where those gave little most beads were sure all the same.
const NOTHING = 0.19;
const LITTLE = 0.27;
const SURE = 0.5;
const SCATTERED = 0.3; // share of sure beads

/** Refuses an alignment that found next to nothing: one message instead of hundreds of findings. */
export function alignable({ source, target, beads }: Bitext, evidence: number): void {
  if (Math.min(source.sentences.length, target.sentences.length) < FEW) return;
  const sure = beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0 && bead.score >= SURE).length;
  if (evidence >= (sure < SCATTERED * beads.length ? LITTLE : NOTHING)) return;
  throw new UserError({
    ...(target.path === undefined ? {} : { path: target.path }),
    cause: "it cannot be aligned with the source: too little of the two texts answers each other",
    remedy: "make sure that both are versions of the same text, and that --from and --to are right",
  });
}
