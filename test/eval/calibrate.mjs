// npm run eval -- calibrate --data DIR [--write FILE] [--findings FILE] [--json]: see docs/guide/measured-quality.md.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { alarmsOf, byCheck, byType, calibrationOf } from "./calibration.mjs";
import { dataOf } from "./calibration-data.mjs";
import { printed, written } from "./calibration-tables.mjs";
import { foundOf, judgeLabelled, judgePlanted } from "./verdicts.mjs";

const SHOWN = 0.5;
const EVERY = 500; // records between two words on stderr

const options = {
  data: { type: "string" },
  write: { type: "string" },
  findings: { type: "string" },
  json: { type: "boolean" },
};

/** Runs the package over all records: a document is aligned, a pair stands alone, the pairs of a text stand together. */
async function* checked(data) {
  const { check, checkBitext, checks, coreVocabulary, pair } = await import("../../dist/index.js");
  // A pair alone shows what a look at one pair finds; a text of pairs serves the checks that compare its places.
  const comparing = checks.filter((one) => one.bead === undefined).map(({ meta }) => meta.id);
  const run = {
    planted: ({ source, target }, options) => check(source, target, options),
    labelled: ({ source, target }, options) => checkBitext(pair([source], [target], options), options),
    clean: ({ source, target }, options) => checkBitext(pair([source], [target], options), options),
    texts: ({ source, target }, options) => checkBitext(pair(source, target, options), { ...options, only: comparing }),
  };
  for (const [kind, records] of Object.entries(data)) {
    for (const [k, record] of records.entries()) {
      if (k % EVERY === 0) console.error(`${kind}: ${k} of ${records.length}`);
      const { sourceLang: from, targetLang: to, place } = record;
      try {
        // `check` fetches the vocabulary itself.
        const vocabulary = kind === "planted" ? undefined : await coreVocabulary(from, to);
        const result = await run[kind](record, { from, to, all: true, knowledge: vocabulary ? [vocabulary] : [] });
        const [failure] = result.failures;
        if (failure) throw new Error(`${failure.checkId} failed: ${failure.message}`);
        yield { kind, record, findings: result.findings };
      } catch (error) {
        throw new Error(`${place}: ${error.message}`);
      }
    }
  }
}

function verdictsOf(kind, { edits, labels }, findings) {
  if (kind === "planted") return judgePlanted(findings, edits);
  return kind === "labelled" ? judgeLabelled(findings, labels) : findings.map(() => "wrong");
}

/** Measures all data of a folder: every finding with its verdict, and what comes of them. */
async function measure(data) {
  const { checks } = await import("../../dist/index.js");
  const judgements = [];
  const edits = [];
  const untouched = { planted: [], clean: [], texts: [] };
  for await (const { kind, record, findings } of checked(data)) {
    const verdicts = verdictsOf(kind, record, findings);
    judgements.push(...findings.map((finding, k) => ({ kind, id: record.id, verdict: verdicts[k], ...finding })));
    const shown = findings.filter(({ confidence }) => confidence >= SHOWN);
    if (kind === "planted") edits.push(...foundOf(shown, record.edits));
    if (kind === "clean" || kind === "texts" || record.edits?.length === 0) untouched[kind].push(...findings);
  }
  const { planted, labelled, clean, texts } = data;
  const directions = (records) => [...new Set(records.map(({ sourceLang, targetLang }) => `${sourceLang}>${targetLang}`))].sort();
  const rows = byCheck(
    judgements,
    checks.map(({ meta }) => meta.id),
  );
  const judged = new Set(rows.filter((one) => one.judged).map(({ check }) => check));
  const summary = {
    data: {
      planted: { documents: planted.length, languages: directions(planted) },
      labelled: { pairs: labelled.length, languages: directions(labelled) },
      clean: { pairs: clean.length, texts: texts.length, languages: directions(clean) },
    },
    checks: rows,
    all: calibrationOf(judgements.filter(({ checkId }) => judged.has(checkId))),
    edits: byType(edits),
    documents: alarmsOf(untouched.planted, planted.filter((one) => one.edits.length === 0).length, 1),
    texts: alarmsOf(untouched.texts, texts.length, 1),
    pairs: alarmsOf(untouched.clean, clean.length, 1000),
  };
  return { judgements, summary };
}

/** A finding as one line for whoever wants to read it. */
function lineOf({ kind, id, verdict, checkId, messageId, confidence, category, message, evidence, source, target }) {
  return JSON.stringify({ kind, id, verdict, checkId, messageId, confidence, category, message, evidence, source, target });
}

/** The command `calibrate`. */
export async function calibrateCommand(args) {
  const { values } = parseArgs({ args, options });
  if (values.data === undefined) throw new Error("give --data DIR: a folder of planted faults, labelled and clean pairs");
  // Read before the long run: what is wrong with the page is said at once.
  const page = values.write === undefined ? undefined : readFileSync(values.write, "utf8");
  if (page !== undefined) written(page, "", values.write);
  const { judgements, summary } = await measure(dataOf(values.data));
  if (values.findings) writeFileSync(values.findings, judgements.map((one) => `${lineOf(one)}\n`).join(""));
  if (page !== undefined) writeFileSync(values.write, written(page, summary, values.write));
  console.log(values.json ? JSON.stringify(summary, null, 2) : printed(summary));
}
