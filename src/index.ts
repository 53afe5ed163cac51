/**
 * Checks a translation against its source. Runs in Node and in a browser.
 *
 * @module bitextlint
 */
export { type AlignOptions, align } from "./align/index.ts";
export { type Check, type CheckContext, defineCheck, type Premise, type SideContext } from "./check/define.ts";
export type { CheckOptions, CheckSetting } from "./check/engine.ts";
export { checks } from "./check/index.ts";
export type { TermContext } from "./check/term/term-context.ts";
export type { Baseline, BaselineEntry } from "./core/baseline.ts";
export type { Bead, Before, Bitext, Move, Stray } from "./core/bead.ts";
export type { CheckMeta, Draft, Example, LengthLimits, Stability } from "./core/check.ts";
export {
  type Block,
  type BlockKind,
  type Comment,
  type Content,
  type Document,
  type Marker,
  type MarkerStyle,
  type Markup,
  type MarkupKind,
  type Sentence,
  toRange,
} from "./core/document.ts";
export { UserError, type UserErrorParts } from "./core/errors.ts";
export { type Category, categories, type Data, type Finding, type Severity, severities } from "./core/finding.ts";
export { LineIndex, type Position, type Range } from "./core/range.ts";
export type {
  BaselineInUse,
  CategoryPenalty,
  Checked,
  Failure,
  RecurringTerm,
  ReportInput,
  Summary,
  Suppressed,
  TermPlace,
  TermRendering,
  Weights,
} from "./core/report.ts";
export type { Speller } from "./core/speller.ts";
export { detect } from "./language/detect.ts";
export {
  type Abbreviations,
  type DateOrder,
  type Force,
  type HeadingWords,
  type Joint,
  type Language,
  languageOf,
  languages,
  type Modality,
  type NameForms,
  type Negation,
  type NumberForms,
  type Punctuation,
  type QuantityWords,
  type QuotePair,
  type Spacing,
  type Variants,
} from "./language/index.ts";
export { coreVocabulary } from "./lexicon/core/index.ts";
export type { Knowledge } from "./lexicon/knowledge.ts";
export { type BeadLinks, type Link, type Linker, linkerOf } from "./lexicon/link.ts";
export type { WordLink } from "./lexicon/link-decode.ts";
export type { LinkWord } from "./lexicon/link-words.ts";
export {
  type BilingualOptions,
  type Format,
  formats,
  type ParseOptions,
  type Parted,
  parse,
  parseBilingual,
} from "./read/index.ts";
export { csvReport } from "./report/csv.ts";
export { githubReport } from "./report/github.ts";
export { type HtmlInput, htmlReport } from "./report/html.ts";
export { jsonReport } from "./report/json.ts";
export { type JunitOptions, junitReport } from "./report/junit.ts";
export { lineReport } from "./report/line.ts";
export { type MarkdownOptions, markdownReport } from "./report/markdown.ts";
export { sarifReport } from "./report/sarif.ts";
export { type Paint, type TerminalOptions, terminalReport } from "./report/terminal.ts";
export { tmxReport } from "./report/tmx.ts";
export { tsvReport } from "./report/tsv.ts";
export { xlsxReport } from "./report/xlsx.ts";
export {
  checkAll,
  checkPool,
  type PoolResult,
  type PoolTask,
  type PoolThreads,
  type ResultCache,
  type RunAllOptions,
} from "./run/all.ts";
export { type Config, type ConfigBilingual, type ConfigPair, type ConfigTexts, defineConfig } from "./run/config.ts";
export type { AnyPair, BilingualText, PairOfTexts } from "./run/pair.ts";
export { recurringTerms } from "./run/recurring-terms.ts";
export { type BilingualRunOptions, check, checkBilingual, checkBitext, type PairOptions, pair, type RunOptions } from "./run.ts";
export { segment } from "./segment/segment.ts";
export { type BaselineOptions, type Silenced, suppress, updateBaseline } from "./suppress/baseline.ts";
export { readBaseline, writeBaseline } from "./suppress/baseline-file.ts";
export { termBaseFromCsv } from "./term/csv.ts";
export type { TermMatch } from "./term/finder.ts";
export { termBaseFromTbx } from "./term/tbx.ts";
export type { LanguageTerms, TermBase, TermBaseOptions, TermEntry, TermStatus } from "./term/term-base.ts";
export type { SourceTerm, TargetTerm } from "./term/terminology.ts";
export type { NumberToken } from "./token/number.ts";
export type { Token, TokenKind } from "./token/tokenize.ts";
