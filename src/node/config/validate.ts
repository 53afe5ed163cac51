import { closest } from "fastest-levenshtein";
import * as v from "valibot";
import { checks } from "../../check/index.ts";
import { UserError } from "../../core/errors.ts";
import type { Config } from "../../run/config.ts";
import { schema } from "./schema.ts";

type Issue = v.BaseIssue<unknown>;

/** Of the complaints of several kinds that a value could be, the one that reaches deepest is about what was meant. */
function deepest(issue: Issue): Issue {
  const inside = (issue.issues ?? []).map(deepest).filter(({ path }) => path && path.length > 0);
  const [best] = inside.sort((a, b) => Number(isUnknownKey(b)) - Number(isUnknownKey(a)));
  if (!best?.path) return issue;
  const path = [...(issue.path ?? []), ...best.path] as unknown as NonNullable<Issue["path"]>;
  return { ...best, path };
}

const isUnknownKey = ({ type, expected }: Issue) => type === "strict_object" && expected === "never";

const keysOf = (issue: Issue) => (issue.path ?? []).map(({ key }) => key as string | number);

/** "pairs[0].source" */
const written = (keys: readonly (string | number)[]) =>
  keys.map((key, k) => (typeof key === "number" ? `[${key}]` : `${k > 0 ? "." : ""}${key}`)).join("");

interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly value?: Node;
  readonly options?: readonly (Node | string)[];
}

/** The keys that the schema knows at a place. */
function knownAt(node: Node | string | undefined, keys: readonly (string | number)[]): string[] {
  if (node === undefined || typeof node === "string") return [];
  if (node.wrapped) return knownAt(node.wrapped, keys);
  if (node.options) return node.options.flatMap((option) => knownAt(option, keys));
  const [key, ...rest] = keys;
  if (key === undefined) return Object.keys(node.entries ?? {});
  return knownAt(node.entries ? node.entries[key] : (node.item ?? node.value), rest);
}

function nearest(word: string, known: readonly string[]): string {
  return `did you mean “${closest(word, [...known])}”? Known: ${known.join(", ")}`;
}

function complaint(issue: Issue, path: string): UserError {
  const keys = keysOf(issue);
  if (isUnknownKey(issue)) {
    const name = String(keys.at(-1));
    const at = written(keys.slice(0, -1));
    const cause = `“${name}” is no setting${at === "" ? "" : ` of ${at}`}`;
    return new UserError({ path, cause, remedy: nearest(name, knownAt(schema as unknown as Node, keys.slice(0, -1))) });
  }
  const value = issue.input;
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const [cause = "", ...remedy] = issue.message.split("; ");
  const where = keys.length === 0 ? "" : `${written(keys)}${plain ? ` is ${JSON.stringify(value)}` : ""}: `;
  return new UserError({ path, cause: `${where}${cause}`, ...(remedy.length > 0 ? { remedy: remedy.join("; ") } : {}) });
}

/**
 * Makes sure that a value is a config.
 * @throws UserError that names the setting and what it may be; for an unknown one, the nearest name.
 */
export function validate(value: unknown, path: string): Config {
  const result = v.safeParse(schema, Array.isArray(value) ? undefined : value);
  if (!result.success) {
    const [issue] = result.issues;
    throw complaint(deepest(issue), path);
  }
  const config = result.output as Config;
  const ids = [...checks, ...(config.customChecks ?? [])].map(({ meta }) => meta.id);
  const named = [
    ...Object.keys(config.checks ?? {}).map((id) => ["checks", id] as const),
    ...(config.only ?? []).map((id) => ["only", id] as const),
    ...(config.skip ?? []).map((id) => ["skip", id] as const),
  ];
  for (const [setting, id] of named) {
    if (!ids.includes(id))
      throw new UserError({ path, cause: `${setting}: there is no check “${id}”`, remedy: nearest(id, ids) });
  }
  return config;
}
