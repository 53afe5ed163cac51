// The data of `calibrate`: documents with planted faults, labelled pairs, clean pairs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const isText = (value) => typeof value === "string";

/** The languages that a file's name tells: "clean.en-it.jsonl". */
function languagesOf(name) {
  const [, sourceLang, targetLang] = /(?:^|[._])([a-z]{2,3})-([a-z]{2,3})[._]/.exec(name) ?? [];
  return sourceLang && targetLang ? { sourceLang, targetLang } : {};
}

function recordsOf(folder, name) {
  const path = join(folder, name);
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, k) => {
    if (line.trim() === "") return [];
    const place = `${path}:${k + 1}`;
    let record;
    try {
      record = { ...languagesOf(name), ...JSON.parse(line), place };
    } catch {
      throw new Error(`${place}: no JSON`);
    }
    if (!isText(record.source) || !isText(record.target)) throw new Error(`${place}: source and target are not both texts`);
    if (!isText(record.sourceLang) || !isText(record.targetLang)) {
      throw new Error(`${place}: no sourceLang and targetLang, and the name of the file names no languages`);
    }
    return [record];
  });
}

/** The ids that the lists of real faults name: pairs that are left out. */
function knownIn(folder, names) {
  const lists = names.filter((name) => /^known.*\.json$/.test(name));
  return new Set(
    lists.flatMap((name) =>
      Object.values(JSON.parse(readFileSync(join(folder, name), "utf8")))
        .filter(Array.isArray)
        .flat(),
    ),
  );
}

/** Clean pairs that name their document, as texts of pairs in order. */
function textsOf(clean) {
  const texts = new Map();
  for (const record of clean) {
    if (record.doc === undefined) continue;
    const { sourceLang, targetLang, doc } = record;
    const key = JSON.stringify([sourceLang, targetLang, doc]);
    const text = texts.get(key) ?? { ...record, id: doc, source: [], target: [] };
    text.source.push(record.source);
    text.target.push(record.target);
    texts.set(key, text);
  }
  return [...texts.values()];
}

/** The rows of labelled pairs as one record a pair, with its labels: a pair may stand in several rows. */
function pairsOfRows(rows) {
  const pairs = new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.sourceLang, row.targetLang, row.source, row.target]);
    const pair = pairs.get(key) ?? { ...row, labels: [] };
    if (row.label) pair.labels.push({ kind: row.category, spans: row.spans ?? [] });
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

/** What a folder holds, told by the fields of its records. */
export function dataOf(folder) {
  const names = readdirSync(folder).sort();
  const files = names.filter((name) => name.endsWith(".jsonl"));
  if (files.length === 0) throw new Error(`${folder}: no .jsonl files in it`);
  const records = files.flatMap((name) => recordsOf(folder, name));
  const known = knownIn(folder, names);
  const isPlanted = ({ edits }) => Array.isArray(edits);
  const isLabelled = (record) => !isPlanted(record) && record.label !== undefined && isText(record.category);
  const clean = records.filter((record) => !isPlanted(record) && !isLabelled(record) && !known.has(record.id));
  return {
    planted: records.filter(isPlanted),
    labelled: pairsOfRows(records.filter(isLabelled)),
    clean,
    texts: textsOf(clean),
  };
}
