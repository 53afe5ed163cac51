import type { Grouping } from "../align/alternatives.ts";
import type { BeadExplanation, Candidate } from "../align/explain.ts";
import type { Bitext } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import { LineIndex } from "../core/range.ts";
import { isolated, printable } from "../report/excerpt.ts";

const PARTS: Readonly<Record<keyof Candidate["parts"], string>> = {
  forward: "target words, given the source words",
  backward: "source words, given the target words",
  length: "length",
  structure: "headings, items, paragraphs, numbering",
  hard: "numbers and brackets without a partner",
  across: "ends of blocks inside it",
  prior: "how common such a grouping is",
};
const WIDE = 42; // columns of the names above
const COLUMN = 9;
const MOST = 6; // alternatives that are shown

const shown = (text: string) => isolated(printable(text));

function sentencesOf(name: "source" | "target", { path, text }: Bitext["source"], sentences: readonly Sentence[]): string[] {
  const lines = new LineIndex(text);
  if (sentences.length === 0) return [`  ${name}: no counterpart`];
  return sentences.map((sentence) => {
    const where = `${path === undefined ? "line " : `${printable(path)}:`}${lines.position(sentence.range.start).line}`;
    return `  ${name} ${sentence.index} (${where})  ${shown(sentence.text)}`;
  });
}

/** What a grouping does, in words. */
function changeOf(grouping: Grouping): string {
  switch (grouping.kind) {
    case "chosen":
      return "as it is";
    case "alone":
      return "none of these sentences has a counterpart";
    case "split":
      return "in two";
    case "with":
      return `${grouping.side} ${grouping.sentence} belongs to it too`;
    case "without":
      return `${grouping.side} ${grouping.sentence} does not belong to it`;
    case "moved":
      return grouping.by < 0
        ? "the source goes with the target one sentence back"
        : "the source goes with the target one sentence on";
    case "joined":
      return `part of the bead ${grouping.to} it`;
    case "paired":
      return `paired with ${grouping.side} ${grouping.sentence}`;
  }
}

const beadsOf = ({ beads }: Candidate) =>
  beads.map(({ source, target }) => `${source.join(",") || "nothing"} = ${target.join(",") || "nothing"}`).join("; ");

/** A part of the score, with its sign; nothing where it says nothing. */
function points(value: number): string {
  const rounded = value.toFixed(1);
  return Number(rounded) === 0 ? "·" : value > 0 ? `+${rounded}` : rounded;
}

function percent(probability: number): string {
  if (probability >= 0.995 && probability < 1) return "> 99 %";
  if (probability < 0.001) return "< 0.1 %";
  return `${(100 * probability).toFixed(probability < 0.1 ? 1 : 0)} %`;
}

/** The most probable alternatives, and always that the sentences have no counterpart. */
function worthShowing(alternatives: readonly Candidate[]): readonly Candidate[] {
  const first = alternatives.slice(0, MOST);
  const alone = alternatives.find(({ grouping }) => grouping.kind === "alone");
  return !alone || first.includes(alone) ? first : [...first.slice(0, MOST - 1), alone];
}

function table(candidates: readonly Candidate[]): string[] {
  const line = (name: string, cells: readonly string[]) =>
    `  ${name.padEnd(WIDE)}${cells.map((cell) => cell.padStart(COLUMN)).join("")}`.trimEnd();
  const names = Object.entries(PARTS) as [keyof Candidate["parts"], string][];
  return [
    line(
      "",
      candidates.map((_, k) => (k === 0 ? "this" : String.fromCharCode(96 + k))),
    ),
    ...names.map(([part, name]) =>
      line(
        name,
        candidates.map(({ parts }) => points(parts[part])),
      ),
    ),
    line(
      "together",
      candidates.map(({ score }) => points(score)),
    ),
    line(
      "probability",
      candidates.map(({ probability }) => percent(probability)),
    ),
  ];
}

/** The page of `align --explain-bead`: why a bead is what it is, for people. */
export function beadPage(bitext: Bitext, { number, bead, chosen, alternatives, words }: BeadExplanation): string {
  const others = worthShowing(alternatives);
  const widest = Math.max(0, ...words.map(({ source }) => source.length));
  return `${[
    `Bead ${number} of ${bitext.beads.length} (the first is 0), probability ${percent(bead.score)}`,
    "",
    ...sentencesOf("source", bitext.source, bead.source),
    ...sentencesOf("target", bitext.target, bead.target),
    "",
    "What speaks for it (+) and against it (-), in points; three points more make it twenty times as likely:",
    "",
    ...table([chosen, ...others]),
    "",
    ...(others.length > 0 ? ["What else was weighed:"] : []),
    ...others.map((other, k) => `  ${String.fromCharCode(97 + k)}  ${changeOf(other.grouping)}: ${beadsOf(other)}`),
    ...(others.length > 0
      ? [
          "The probability also counts what the sentences around would then have to do; the points are those of the bead alone.",
          "",
        ]
      : []),
    ...(words.length > 0 ? ["Words that bind it, and how many times likelier than chance they stand together:"] : []),
    ...words.map(
      ({ source, target, times }) => `  ${shown(source).padEnd(widest)} → ${shown(target)}  ${times.toFixed(times < 10 ? 1 : 0)}`,
    ),
  ]
    .join("\n")
    .trimEnd()}\n`;
}
