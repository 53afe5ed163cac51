import { UserError } from "../core/errors.ts";
import type { Severity } from "../core/finding.ts";
import { fingerprintsIn } from "../suppress/baseline.ts";
import { answer, type StreamOptions, type Unit } from "./record.ts";

const NEWLINE = 10;

/** The lines of a byte stream, one at a time; only "\n" ends a line, since JSON strings may hold U+2028. */
export async function* lines(input: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let at = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, at)) {
      parts.push(chunk.subarray(at, end));
      yield parts.length === 1 ? (parts[0] as Uint8Array) : join(parts);
      parts = [];
      at = end + 1;
    }
    if (at < chunk.length) parts.push(chunk.slice(at));
  }
  if (parts.length > 0) yield join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** One answer of the stream. */
export interface Answer {
  /** One line of JSON, without its line end. */
  readonly line: string;
  /** True where the record could not be read, or a check failed on it. */
  readonly failed: boolean;
  /** The severities of its findings. */
  readonly severities: readonly Severity[];
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Checks records of JSON Lines one at a time, in order, in constant memory. A record that cannot be read gives a line with `error`. */
export async function* checkStream(
  input: AsyncIterable<Uint8Array>,
  unit: Unit,
  options: StreamOptions = {},
): AsyncIterable<Answer> {
  const listed = options.baseline ? fingerprintsIn(options.baseline) : undefined;
  const silent = (fingerprint: string) => listed?.has(fingerprint) ?? false;
  let number = options.linesBefore ?? 0;
  for await (const bytes of lines(input)) {
    number++;
    let id: unknown = null;
    try {
      const text = decoder.decode(bytes).trim();
      if (text === "") continue;
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" && value !== null && "id" in value) id = value.id;
      const answered = await answer(value, unit, options, silent);
      const severities = (answered.findings as readonly { readonly severity: Severity }[]).map(({ severity }) => severity);
      yield { line: JSON.stringify(answered), failed: "failures" in answered, severities };
    } catch (error) {
      yield { line: JSON.stringify({ id, error: `line ${number}: ${reason(error)}` }), failed: true, severities: [] };
    }
  }
}

/** Says in words why a record cannot be used. */
export function reason(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof SyntaxError) return `it is not JSON (${error.message})`;
  if (error instanceof TypeError && /encoded|UTF-8/i.test(error.message)) return "it is not UTF-8";
  return `it cannot be checked (${error instanceof Error ? error.message : String(error)})`;
}
