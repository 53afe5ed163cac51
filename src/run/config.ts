import type { Check } from "../check/define.ts";
import type { CheckSetting } from "../check/engine.ts";
import type { Severity } from "../core/finding.ts";
import type { Weights } from "../core/report.ts";
import type { Format } from "../read/index.ts";

/** What a pair of a config may say of its texts, in place of what the config says of all. */
export interface ConfigTexts {
  /** BCP 47 tag of the source. */
  readonly from?: string | undefined;
  /** BCP 47 tag of the target. */
  readonly to?: string | undefined;
  readonly format?: Format | undefined;
}

/** A text and its translation; or many, where the paths hold `*` or `**`, which stand for the same on both sides. */
export interface ConfigPair extends ConfigTexts {
  readonly source: string;
  readonly target: string;
}

/** A file that holds both versions, one after the other; or many, where the path holds `*` or `**`. */
export interface ConfigBilingual extends ConfigTexts {
  readonly bilingual: string;
}

/** What `bitextlint.config.json` or `.ts` says. Paths are relative to its folder. */
export interface Config extends ConfigTexts {
  /** The JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** The texts that `bitextlint check` checks. */
  readonly pairs?: readonly (ConfigPair | ConfigBilingual)[] | undefined;
  /** Term bases: CSV or TBX. */
  readonly terms?: string | readonly string[] | undefined;
  readonly dictionaries?: string | readonly string[] | undefined;
  /** Lexicons that `bitextlint learn` has made. */
  readonly lexicon?: string | readonly string[] | undefined;
  /** Words that are to stand in the translation as they do in the source. Capitals count. */
  readonly keep?: readonly string[] | undefined;
  /** Dictionaries for spelling, `.aff` files of hunspell, by language. */
  readonly spelling?: Readonly<Record<string, string>> | undefined;
  /** What is made of single checks, by id. */
  readonly checks?: Readonly<Record<string, CheckSetting>> | undefined;
  /** Checks of your own; a config in JSON cannot have any. */
  readonly customChecks?: readonly Check[] | undefined;
  /** Only these checks run, new ones too. */
  readonly only?: readonly string[] | undefined;
  /** These checks do not run. */
  readonly skip?: readonly string[] | undefined;
  /** Also new checks, and findings that are more likely wrong than right. */
  readonly all?: boolean | undefined;
  /** Findings of a confidence below this are left out. */
  readonly minConfidence?: number | undefined;
  /** The severity from which on the command exits with 1. */
  readonly failOn?: Severity | "never" | undefined;
  /** What a finding costs in the score, by its severity; default 0, 1, 5 and 25 points. */
  readonly score?: { readonly weights?: Partial<Weights> | undefined } | undefined;
  /** The command exits with 1 where the score of a translation is below this. */
  readonly minScore?: number | undefined;
  /** "terminal", "json=report.json": a kind, and the file that it goes into; without one, on stdout. */
  readonly reports?: string | readonly string[] | undefined;
  /** Keep results, and spare the work on texts that are as they were; a folder: keep them there. */
  readonly cache?: boolean | string | undefined;
  /** The file of findings that were judged before. */
  readonly baseline?: string | undefined;
}

/** Types a config. */
export function defineConfig(config: Config): Config {
  return config;
}
