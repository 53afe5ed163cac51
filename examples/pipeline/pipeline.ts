import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Finding, severities } from "bitextlint";
import { checkStream, learnLexicon } from "bitextlint/node";

const here = (name: string) => join(import.meta.dirname, name);
const GRAVE = severities.indexOf("major");
const SURE = 0.7;

/** What is needed here of an answer of the stream. */
interface Answer {
  readonly id: string;
  readonly error?: string;
  readonly findings?: readonly Pick<Finding, "checkId" | "severity" | "confidence" | "message">[];
}

// What the translation memory knows of the words helps to align short texts; in earnest it is learned once and kept in a file.
const lexicon = await learnLexicon([here("memory.tmx")]);

// Records go through one by one, however many there are: a slow writer holds the reader back.
await pipeline(
  createReadStream(here("records.jsonl")),
  async function* (bytes: AsyncIterable<Uint8Array>) {
    for await (const { line } of checkStream(bytes, "document", { from: "en", to: "it", knowledge: [lexicon] })) {
      const { id, error, findings = [] } = JSON.parse(line) as Answer;
      const stops = findings.filter(({ severity, confidence }) => severities.indexOf(severity) >= GRAVE && confidence >= SURE);
      console.log(`${id ?? "?"}: ${error ? "unreadable" : stops.length > 0 ? "held" : "passed"}`);
      for (const { checkId, message } of stops) console.log(`  ${checkId}: ${message}`);
      if (error) console.log(`  ${error}`);
      if (error || stops.length > 0) yield `${line}\n`;
    }
  },
  createWriteStream(process.env.HELD ?? "held.jsonl"),
);
