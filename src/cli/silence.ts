import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Baseline, BaselineEntry } from "../core/baseline.ts";
import { UserError } from "../core/errors.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { readBaselineFile, writeBaselineFile } from "../node/baseline.ts";
import { suppress, updateBaseline } from "../suppress/baseline.ts";
import { note } from "./output.ts";

/** The options about the baseline, of the command line or of a config. */
export interface BaselineFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** What a baseline makes of a run: findings that it lists are left out. */
export type Silencer = (checked: readonly Checked[], quiet: boolean) => Promise<Pick<ReportInput, "checked" | "baseline">>;

const STDIN = "stdin";
const SHOWN = 3; // entries that a note names

const nameOf = ({ checkId, path }: BaselineEntry) => (path === undefined ? checkId : `${checkId} in ${path}`);

function listed(entries: readonly BaselineEntry[]): string {
  const names = entries.slice(0, SHOWN).map(nameOf);
  return `${names.join(", ")}${entries.length > SHOWN ? ` and ${entries.length - SHOWN} more` : ""}`;
}

const counted = (count: number, one: string, many: string) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const keysOf = (baseline: Baseline | undefined) =>
  new Set((baseline?.findings ?? []).map(({ path, fingerprint }) => `${path}\u0000${fingerprint}`));

function written(path: string, before: Baseline | undefined, after: Baseline): string {
  const [old, now] = [keysOf(before), keysOf(after)];
  const added = [...now].filter((key) => !old.has(key)).length;
  const gone = [...old].filter((key) => !now.has(key)).length;
  const changes = before ? ` (${added} new, ${gone} removed)` : "";
  return `${path}: ${counted(after.findings.length, "finding is", "findings are")} listed${changes}`;
}

/**
 * Reads the baseline before the work begins.
 * @param named - true where the command line names it: the one of a config may be made later
 * @throws UserError where it is broken, missing or not named.
 */
export async function silencerOf(
  { baseline: path, updateBaseline: update = false }: BaselineFlags,
  named: boolean,
): Promise<Silencer> {
  if (path === undefined) {
    throw new UserError({
      path: "--update-baseline",
      cause: "no baseline is named",
      remedy: "name its file with --baseline FILE, or in the config",
    });
  }
  const folder = dirname(resolve(path));
  if (update && !existsSync(folder)) {
    throw new UserError({ path, cause: "its folder does not exist", remedy: "make the folder first, or check the path" });
  }
  if (named && !update && !existsSync(path)) {
    throw new UserError({ path, cause: "there is no such file", remedy: "check the path, or write it with --update-baseline" });
  }
  const before = existsSync(path) ? await readBaselineFile(path) : undefined;
  const inBaseline = (own: string | undefined) =>
    own === undefined || own === STDIN ? own : relative(folder, resolve(own)).split(sep).join("/");
  const exists = (own: string) => own === STDIN || existsSync(resolve(folder, own));

  return async (checked, quiet) => {
    const paths = checked.map(({ bitext }) => inBaseline(bitext.target.path));
    const options = { paths, exists };
    const baseline = update ? updateBaseline(checked, before, options) : (before ?? { version: 1, findings: [] });
    if (update) await writeBaselineFile(path, baseline);
    const { checked: left, stale, undone } = suppress(checked, baseline, options);
    if (!quiet) {
      if (update) note(written(path, before, baseline));
      if (stale.length > 0) {
        const count = counted(stale.length, "entry is", "entries are");
        const them = stale.length === 1 ? "it" : "them";
        note(`${path}: ${count} no longer found (${listed(stale)}); --update-baseline removes ${them}`);
      }
      if (undone.length > 0)
        note(`${path}: ${counted(undone.length, "entry is", "entries are")} marked done and still found (${listed(undone)})`);
    }
    return { checked: left, baseline: { entries: baseline.findings, paths } };
  };
}
