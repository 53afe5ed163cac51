import * as v from "valibot";
import type { Check } from "../../check/define.ts";
import { severities } from "../../core/finding.ts";
import { formats } from "../../read/index.ts";

const text = (description: string) =>
  v.optional(v.pipe(v.string("it must be a text in quotation marks"), v.nonEmpty("it is empty"), v.description(description)));

const some = (description: string) =>
  v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string("it must be a text in quotation marks"))], "it must be a text, or a list of texts"),
      v.description(description),
    ),
  );

const list = (description: string) =>
  v.optional(v.pipe(v.array(v.string("it must be a text in quotation marks"), "it must be a list"), v.description(description)));

const tag = (description: string) =>
  v.optional(
    v.pipe(
      v.string("it must be a language tag such as en, it or pt-BR"),
      v.check(isTag, "it is not a language tag; give one such as en, it or pt-BR"),
      v.description(description),
    ),
  );

function isTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

const oneOf = (words: readonly string[]) => `it must be one of ${words.join(", ")}`;

const confidence = () =>
  v.pipe(
    v.number("it must be a number from 0 to 1"),
    v.minValue(0, "it must be a number from 0 to 1"),
    v.maxValue(1, "it must be a number from 0 to 1"),
  );

const points = () => v.pipe(v.number("it must be a number, 0 or more"), v.minValue(0, "it must be a number, 0 or more"));

const score = () =>
  v.pipe(
    v.number("it must be a number from 0 to 100"),
    v.minValue(0, "it must be a number from 0 to 100"),
    v.maxValue(100, "it must be a number from 0 to 100"),
  );

const texts = {
  from: tag("Language of the source, as a BCP 47 tag. Default: detected."),
  to: tag("Language of the target, as a BCP 47 tag. Default: detected."),
  format: v.optional(
    v.pipe(v.picklist(formats, oneOf(formats)), v.description("How the texts are read. Default: told by the file's ending.")),
  ),
};

const pair = v.pipe(
  v.strictObject(
    {
      source: text("The source. * stands for any name, ** for any folders."),
      target: text("Its translation; * and ** stand for what they stand for in the source."),
      bilingual: text("In place of source and target: a file that holds both versions, one after the other."),
      ...texts,
    },
    "it must be an object with source and target",
  ),
  v.check(
    ({ source, target, bilingual }) => (bilingual === undefined) !== (source === undefined && target === undefined),
    "a pair has either source and target, or bilingual",
  ),
  v.check(
    ({ source, target, bilingual }) => bilingual !== undefined || (source !== undefined && target !== undefined),
    "a pair needs both source and target",
  ),
);

const isCheck = (value: unknown): value is Check =>
  typeof value === "object" && value !== null && typeof (value as { meta?: { id?: unknown } }).meta?.id === "string";

const above = (name: string) =>
  v.pipe(v.number(`${name} must be a number above 0`), v.gtValue(0, `${name} must be a number above 0`));

const settings = ["off", ...severities] as const;

/** What is made of one check. */
export const setting = v.union(
  [
    v.boolean(),
    v.picklist(settings, oneOf(settings)),
    v.strictObject({
      severity: v.optional(v.pipe(v.picklist(severities, oneOf(severities)), v.description("The severity of all its findings."))),
      minConfidence: v.optional(v.pipe(confidence(), v.description("Findings of a confidence below this are left out."))),
      max: v.optional(v.pipe(above("max"), v.description("For length-exceeded: the translation of a segment may be so long."))),
      ratio: v.optional(v.pipe(above("ratio"), v.description("For length-exceeded: and so many times as long as the source."))),
      unit: v.optional(
        v.pipe(
          v.picklist(["grapheme", "byte"], oneOf(["grapheme", "byte"])),
          v.description("For length-exceeded: what is counted. Default: characters as readers see them."),
        ),
      ),
    }),
  ],
  `it must be true, false, ${settings.map((name) => `"${name}"`).join(", ")}, or an object with severity or minConfidence`,
);

/** What a config in JSON may hold. */
export const inJson = v.strictObject({
  $schema: v.optional(v.string()),
  pairs: v.optional(v.pipe(v.array(pair, "it must be a list of pairs"), v.description("The texts that are checked."))),
  ...texts,
  terms: some("Term bases: CSV with a column for each language, or TBX."),
  dictionaries: some("Dictionaries, source to target: .dict.dz or .dict, or pairs parted by tabs."),
  lexicon: some("Lexicons that bitextlint learn has made."),
  keep: list("Words that are to stand in the translation as they do in the source: names of products, commands. Capitals count."),
  spelling: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.check(isTag, "it is not a language tag; give one such as en, it or pt-BR")),
        v.pipe(v.string("it must be a path in quotation marks"), v.nonEmpty("it is empty")),
        "it must be an object with paths by language",
      ),
      v.description("Dictionaries for spelling: .aff files of hunspell, by language. Default: packages such as dictionary-it."),
    ),
  ),
  checks: v.optional(
    v.pipe(
      v.record(v.string(), setting, "it must be an object with checks by name"),
      v.description("Checks that are left out, or have another severity."),
    ),
  ),
  only: list("Only these checks run, new ones too."),
  skip: list("These checks do not run."),
  all: v.optional(
    v.pipe(
      v.boolean("it must be true or false"),
      v.description("Also new checks, and findings that are more likely wrong than right."),
    ),
  ),
  minConfidence: v.optional(
    v.pipe(confidence(), v.description("Findings of a confidence below this are left out. Default: 0.5.")),
  ),
  failOn: v.optional(
    v.pipe(
      v.picklist([...severities, "never"], oneOf([...severities, "never"])),
      v.description("Exit with 1 from this severity on. Default: major."),
    ),
  ),
  score: v.optional(
    v.pipe(
      v.strictObject(
        {
          weights: v.optional(
            v.pipe(
              v.strictObject(
                Object.fromEntries(severities.map((severity) => [severity, v.optional(points())])),
                "it must be an object with points by severity",
              ),
              v.description("Penalty points of a finding, by its severity. Default: neutral 0, minor 1, major 5, critical 25."),
            ),
          ),
        },
        "it must be an object with weights",
      ),
      v.description("How the score is reckoned: 100 less the penalty points per 100 words of the source."),
    ),
  ),
  minScore: v.optional(
    v.pipe(score(), v.description("Exit with 1 where the score of a translation is below this, from 0 to 100.")),
  ),
  reports: some(
    "Reports: a kind (terminal, html, xlsx, csv, markdown, github, sarif, junit, line, json), or a kind and a file such as html=report.html.",
  ),
  cache: v.optional(
    v.pipe(
      v.union([v.boolean(), v.pipe(v.string(), v.nonEmpty("it is empty"))], "it must be true, false or a folder"),
      v.description("Keep results, and spare the work on texts that are as they were. A text: the folder to keep them in."),
    ),
  ),
  baseline: text("The file of findings that were judged before."),
});

/** What a config may hold. */
export const schema = v.strictObject(
  {
    ...inJson.entries,
    customChecks: v.optional(
      v.array(v.custom<Check>(isCheck, "it is not a check: make it with defineCheck"), "it must be a list of checks"),
    ),
  },
  "it must be an object",
);
