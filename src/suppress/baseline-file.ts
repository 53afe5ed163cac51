import type { Baseline, BaselineEntry } from "../core/baseline.ts";
import { UserError } from "../core/errors.ts";

const texts = ["path", "message", "excerpt", "reason"] as const;
/** The fields of an entry in the order in which they are written; what others have added follows them. */
const order = ["fingerprint", "checkId", ...texts, "decision"] as const;
const decisions: readonly unknown[] = ["false alarm", "done", undefined];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const CONFLICT = /^(?:<{7}|>{7})(?: |$)/m;

/** What a text holds as JSON. */
function parsed(text: string, refuse: (cause: string, remedy: string) => UserError): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (CONFLICT.test(text)) throw refuse("it holds a merge conflict", "keep the entries of both sides");
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
    throw refuse(`it is not JSON (${reason})`, "mend it, or delete it and write it anew with --update-baseline");
  }
}

/** What is wrong with an entry. */
function faultOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return " is not an object";
  for (const key of ["fingerprint", "checkId"] as const) {
    if (entry[key] === undefined) return ` has no ${key}`;
    if (typeof entry[key] !== "string" || entry[key] === "") return `.${key} is not a text`;
  }
  for (const key of texts) if (entry[key] !== undefined && typeof entry[key] !== "string") return `.${key} is not a text`;
  return decisions.includes(entry.decision) ? undefined : `.decision is neither “false alarm” nor “done”`;
}

/**
 * Reads a baseline. Fields that it does not know are kept.
 * @param path - named in complaints
 * @throws UserError where the text is no baseline.
 */
export function readBaseline(text: string, path?: string): Baseline {
  const refuse = (cause: string, remedy: string) => new UserError({ ...(path === undefined ? {} : { path }), cause, remedy });
  const again = "mend it, or delete it and write it anew with --update-baseline";
  const value = parsed(text.replace(/^\ufeff/, ""), refuse);
  if (!isObject(value) || !Array.isArray(value.findings))
    throw refuse("it is not a baseline: it holds no list of findings", again);
  if (value.version !== 1) {
    const remedy = typeof value.version === "number" ? "update bitextlint, or write the file anew" : again;
    throw refuse(`it is not a baseline of version 1 (version ${JSON.stringify(value.version) ?? "missing"})`, remedy);
  }
  for (const [k, entry] of value.findings.entries()) {
    const fault = faultOf(entry);
    if (fault !== undefined) throw refuse(`findings[${k}]${fault}`, again);
  }
  return value as unknown as Baseline;
}

const compare = (a = "", b = "") => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then by check: what a person reads together stands together, and an edit elsewhere moves nothing. */
function byPath(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.path, b.path) || compare(a.checkId, b.checkId) || compare(a.fingerprint, b.fingerprint);
}

/** Writes a baseline: JSON, in an order that does not depend on that of the findings. */
export function writeBaseline({ findings }: Baseline): string {
  const rank = new Map<string, number>(order.map((key, k) => [key, k]));
  const place = (key: string) => rank.get(key) ?? order.length;
  const entries = [...findings].sort(byPath).map((entry) => {
    const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
    return Object.fromEntries(fields.sort(([a], [b]) => place(a) - place(b) || compare(a, b)));
  });
  return `${JSON.stringify({ version: 1, findings: entries }, null, 2)}\n`;
}
