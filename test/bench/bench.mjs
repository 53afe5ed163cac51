// Prints what the command and the library cost on this machine. Needs the build: npm run build && npm run bench
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, checkBitext, pair, parse, segment } from "../../dist/index.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const paper = ["en", "it"].map((tag) => at(`../../examples/courtesy-translation/gsi.${tag}.txt`));
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ms = (value) => `${value.toFixed(0).padStart(8)} ms`;

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return { value, time: performance.now() - start };
}

const run = () => {
  try {
    execFileSync(process.execPath, [at("../../dist/cli.js"), "check", ...paper, "--from", "en", "--to", "it"], {
      stdio: "ignore",
    });
  } catch (error) {
    if (error.status !== 1) throw error;
  }
};
const cold = [];
for (let k = 0; k < 7; k++) cold.push((await timed(run)).time);
console.log(`the courtesy translation, whole command, median of ${cold.length}  ${ms(median(cold))}`);

const [en, it] = paper.map((path) => readFileSync(path, "utf8"));
const warm = [];
for (let k = 0; k < 30; k++) warm.push((await timed(() => check(en, it, { from: "en", to: "it" }))).time);
console.log(`the courtesy translation, warm call, median of the last 15 ${ms(median(warm.slice(15)))}`);

/** A text of n sentences, five a paragraph, no two alike. */
function text(n, words, number) {
  const out = [];
  let seed = 1;
  const next = (most) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % most;
  };
  for (let k = 0; k < n; k++) {
    const length = 8 + next(14);
    const sentence = Array.from({ length }, () => words[next(words.length)]).join(" ");
    out.push(`${sentence[0].toUpperCase()}${sentence.slice(1)} ${number(1000 + k)}.${k % 5 === 4 ? "\n\n" : " "}`);
  }
  return out.join("");
}
const english = "the council of state has read this report and it will ask for more time before a decision can be made".split(
  " ",
);
const italian = "il consiglio di stato ha letto questo rapporto e chiederà più tempo prima di poter prendere una decisione".split(
  " ",
);

console.log("\nsentences       read    segment      check   time per sentence");
let before = 0;
for (const n of [2000, 10_000, 30_000, 100_000, 200_000]) {
  const sources = [text(n, english, (k) => k.toLocaleString("en")), text(n, italian, (k) => k.toLocaleString("de"))];
  const read = await timed(() => Promise.all(sources.map((source, k) => parse(source, { language: ["en", "it"][k] }))));
  const split = await timed(() => Promise.all(read.value.map(segment)));
  const [a, b] = split.value.map((document) => document.sentences.map((sentence) => sentence.text));
  const size = Math.min(a.length, b.length);
  const bitext = pair(a.slice(0, size), b.slice(0, size), { from: "en", to: "it" });
  const checked = await timed(() => checkBitext(bitext));
  const each = (1000 * (read.time + split.time + checked.time)) / n;
  const ratio = before ? ` (× ${(each / before).toFixed(2)} of the row above)` : "";
  console.log(`${String(n).padStart(9)}${ms(read.time)}${ms(split.time)}${ms(checked.time)}   ${each.toFixed(1)} µs${ratio}`);
  before = each;
}
