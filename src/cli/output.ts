import pc from "picocolors";
import type { Paint } from "../report/terminal.ts";

/** Writes to stdout and waits where the reader is slow. */
export function write(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** A line on stderr: never part of the report. */
export function note(text: string): void {
  process.stderr.write(`bitextlint: ${text}\n`);
}

/** When to colour. */
export const colourModes = ["auto", "always", "never"] as const;

/** The colours of the terminal report. Severities differ in more than colour: each is written out. */
export function paintFor(mode: (typeof colourModes)[number]): Paint {
  const on =
    mode === "always" ||
    (mode === "auto" && process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb");
  const c = pc.createColors(on);
  return {
    severity: { neutral: c.blue, minor: c.yellow, major: c.red, critical: (text) => c.bold(c.red(text)) },
    dim: c.dim,
    bold: c.bold,
  };
}
