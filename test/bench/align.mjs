// Prints time, memory and accuracy of the alignment of made bitexts, by size. Needs the build: npm run build && npm run bench:align
// Usage: node test/bench/align.mjs [SENTENCES...]; each size runs in a process of its own.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { align, pair } from "../../dist/index.js";

/** A small deterministic generator. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * A text of n sentences and its word-by-word translation into a made language: words drawn by Zipf's law, one word in ten
 * translated by another, a number in one sentence of five, one sentence in 25 merged with the next, one split, one in 100 left out, one in 200 added.
 */
function made(n) {
  const next = random(7);
  const word = (k, marker) => (typeof k === "string" ? k : `${marker}${k.toString(36)}${"aeiou"[k % 5]}`);
  const draw = () => Math.floor(Math.exp(next() * Math.log(30_000)));
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(next() * 24) }, draw);
    return next() < 0.2 ? [...words, `${Math.floor(next() * 9000) + 1000}`] : words;
  };
  const translated = (words) => words.map((k) => (typeof k === "string" ? k : word(next() < 0.1 ? draw() : k, "z"))).join(" ");
  const source = [];
  const target = [];
  const gold = new Set();
  while (source.length < n) {
    const chance = next();
    const own = sentence();
    const i = source.length;
    const j = target.length;
    source.push(`${own.map((k) => word(k, "q")).join(" ")}.`);
    if (chance < 0.01) {
      gold.add(`${i}|`);
    } else if (chance < 0.015) {
      target.push(`${translated(sentence())}.`, `${translated(own)}.`);
      gold.add(`|${j}`).add(`${i}|${j + 1}`);
    } else if (chance < 0.055) {
      const more = sentence();
      source.push(`${more.map((k) => word(k, "q")).join(" ")}.`);
      target.push(`${translated(own)} ${translated(more)}.`);
      gold.add(`${i},${i + 1}|${j}`);
    } else if (chance < 0.095) {
      const cut = own.length >> 1;
      target.push(`${translated(own.slice(0, cut))}.`, `${translated(own.slice(cut))}.`);
      gold.add(`${i}|${j},${j + 1}`);
    } else {
      target.push(`${translated(own)}.`);
      gold.add(`${i}|${j}`);
    }
  }
  return { source, target, gold };
}

const documentOf = (segments, language) => pair(segments, segments, { from: language, to: language }).source;

function one(n) {
  const { source, target, gold } = made(n);
  const [a, b] = [documentOf(source, "qaa"), documentOf(target, "qab")];
  const start = performance.now();
  const { beads } = align(a, b);
  const time = performance.now() - start;
  const indexes = (sentences) => sentences.map(({ index }) => index).join(",");
  const hits = beads.filter((bead) => gold.has(`${indexes(bead.source)}|${indexes(bead.target)}`)).length;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ n, m: target.length, time, peak, f1: (2 * hits) / (beads.length + gold.size) }));
}

if (process.argv[2] === "--one") one(Number(process.argv[3]));
else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 3000, 10_000, 30_000, 100_000];
  console.log("sentences        time   peak memory      F1   per sentence");
  let before = 0;
  for (const n of sizes) {
    const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--one", String(n)], { encoding: "utf8" });
    const { m, time, peak, f1 } = JSON.parse(out);
    const each = time / n;
    const ratio = before ? `  × ${(each / before).toFixed(2)} of the row above` : "";
    const size = `${n}×${m}`.padStart(15);
    console.log(
      `${size} ${(time / 1000).toFixed(1).padStart(7)} s ${peak.toFixed(0).padStart(9)} MB ${f1.toFixed(4).padStart(9)} ${(1000 * each).toFixed(0).padStart(8)} µs${ratio}`,
    );
    before = each;
  }
}
