// npm run eval -- align --data DIR [--dictionary FILE] [--null-prior X] [--json]: see docs/guide/alignment.md.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { added, countsOf, judged, measuresOf, tenths } from "./score.mjs";

const options = {
  data: { type: "string" },
  dictionary: { type: "string", multiple: true },
  "null-prior": { type: "string" },
  json: { type: "boolean" },
  // One folder, in a process of its own so that the peak of its memory is its own.
  folder: { type: "string" },
};

/** The folders below and with `folder` that hold documents. */
function foldersOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const here = entries.some((entry) => entry.isFile() && entry.name.endsWith(".json")) ? [folder] : [];
  return [...here, ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersOf(join(folder, name)))];
}

function documentsOf(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const path = join(folder, name);
    const document = JSON.parse(readFileSync(path, "utf8"));
    if (!["source", "target", "gold"].every((part) => Array.isArray(document[part]))) {
      throw new Error(`${path}: no gold alignment (source, target and gold, each an array)`);
    }
    return { ...document, doc: document.doc ?? basename(name, ".json") };
  });
}

/** The dictionaries that were asked for, each from source to target. */
async function dictionariesOf(paths, from, to) {
  if (paths.length === 0) return [];
  const { readDictionary } = await import("../../dist/node.js");
  if (!readDictionary) throw new Error("this build reads no dictionaries");
  const all = await Promise.all(paths.map((path) => readDictionary(path)));
  const primary = (tag) => new Intl.Locale(tag).language;
  return all.map((one) => {
    const turned = one.languages && primary(one.languages.from) === primary(to) && primary(one.languages.to) === primary(from);
    return turned && one.reversed ? one.reversed() : one;
  });
}

/** Aligns every document of a folder, and gives the counts with what it cost. */
async function measureFolder(folder, { dictionary = [], "null-prior": nullPrior }) {
  const { align, coreVocabulary, pair } = await import("../../dist/index.js");
  const documents = [];
  for (const { doc, sourceLang, targetLang, source, target, gold } of documentsOf(folder)) {
    const made = (segments, language) => pair(segments, segments, { from: language, to: language }).source;
    const [a, b] = [made(source, sourceLang), made(target, targetLang)];
    const vocabulary = await coreVocabulary(sourceLang, targetLang);
    const knowledge = [...(await dictionariesOf(dictionary, sourceLang, targetLang)), ...(vocabulary ? [vocabulary] : [])];
    const start = performance.now();
    const { beads } = align(a, b, { knowledge, ...(nullPrior === undefined ? {} : { nullPrior: Number(nullPrior) }) });
    const seconds = (performance.now() - start) / 1000;
    const indexes = (sentences) => sentences.map(({ index }) => index);
    const answer = beads.map((bead) => [indexes(bead.source), indexes(bead.target)]);
    const judgements = judged(
      gold,
      answer,
      beads.map(({ score }) => score),
    );
    documents.push({ doc, sentences: [source.length, target.length], counts: countsOf(gold, answer), seconds, judgements });
  }
  return { folder: basename(folder), documents, megabytes: process.resourceUsage().maxRSS / 1024 };
}

/** The figures of some counts. */
const figures = ({ strict, lax, lone }) => ({
  strict: measuresOf(strict),
  lax: measuresOf(lax),
  lone: { ...measuresOf(lone), found: lone.said, wanted: lone.wanted },
});

/** What is printed, as data. */
function summaryOf(folders) {
  const all = folders.flatMap(({ documents }) => documents);
  const pooled = (documents) => ({
    ...figures(added(documents.map(({ counts }) => counts))),
    seconds: documents.reduce((sum, { seconds }) => sum + seconds, 0),
  });
  const judgements = all.flatMap((document) => document.judgements);
  return {
    folders: folders.map(({ folder, documents, megabytes }) => ({
      folder,
      documents: documents.map(({ doc, sentences, counts, seconds }) => ({ doc, sentences, ...figures(counts), seconds })),
      pooled: { ...pooled(documents), megabytes },
    })),
    pooled: { ...pooled(all), megabytes: Math.max(...folders.map(({ megabytes }) => megabytes)) },
    calibration: {
      pairs: tenths(judgements.filter(({ pair }) => pair)),
      lone: tenths(judgements.filter(({ pair }) => !pair)),
    },
  };
}

const share = (value) => value.toFixed(3).padStart(7);

function row(name, { strict, lax, lone, seconds, megabytes }) {
  const memory = megabytes === undefined ? "" : `${megabytes.toFixed(0).padStart(7)} MB`;
  const alone = `${share(lone.precision)}${share(lone.recall)}${share(lone.f1)} ${`${lone.found}/${lone.wanted}`.padStart(8)}`;
  return `${name.padEnd(34)}${share(strict.f1)}${share(lax.f1)}  ${alone}${seconds.toFixed(2).padStart(8)} s${memory}`;
}

function calibrationRows({ pairs, lone }) {
  const cells = ({ beads, score, right }) =>
    beads === 0
      ? `${"0".padStart(7)}${"".padEnd(16)}`
      : `${String(beads).padStart(7)}${share(score)} ${share(right).padStart(8)}`;
  return pairs.map((one, k) => `${one.from.toFixed(1)} and more`.padEnd(14) + cells(one) + cells(lone[k]));
}

function printed({ folders, pooled, calibration }) {
  return [
    `${"".padEnd(34)} strict    lax   no counterpart: P, R, F1, found/wanted  time   memory`,
    ...folders.flatMap((one) => [
      ...one.documents.map((document) => row(`  ${document.doc}`, document)),
      row(one.folder, one.pooled),
    ]),
    row("all", pooled),
    "",
    `${"".padEnd(14)}two sides             no counterpart`,
    `${"score".padEnd(14)}  beads   mean    right  beads   mean    right`,
    ...calibrationRows(calibration),
  ].join("\n");
}

/** Runs one folder in a process of its own. */
function measureApart(folder, args) {
  const script = fileURLToPath(new URL("./eval.mjs", import.meta.url));
  const given = [script, "align", ...args, "--folder", folder];
  try {
    const out = execFileSync(process.execPath, given, {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "inherit"],
    });
    return JSON.parse(out);
  } catch {
    throw new Error(`${folder}: it could not be measured`);
  }
}

/** The command `align`. */
export async function alignCommand(args) {
  const { values } = parseArgs({ args, options });
  if (values["null-prior"] !== undefined && !(Number(values["null-prior"]) > 0)) throw new Error("--null-prior is not above 0");
  if (values.folder !== undefined) {
    console.log(JSON.stringify(await measureFolder(values.folder, values)));
    return;
  }
  if (values.data === undefined) throw new Error("give --data DIR: a folder of gold alignments, or of such folders");
  const folders = foldersOf(values.data);
  if (folders.length === 0) throw new Error(`${values.data}: no .json files in it`);
  const summary = summaryOf(folders.map((folder) => measureApart(folder, args)));
  console.log(values.json ? JSON.stringify(summary, null, 2) : printed(summary));
}
