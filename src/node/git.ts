import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { UserError } from "../core/errors.ts";

/** What git says has changed. */
export interface GitChanges {
  /** By absolute path, files that are not as they were: the name under which git keeps what they held, where there was something. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Absolute paths of submodules that are not as they were: git does not say which of their files. */
  readonly folders: readonly string[];
  /** What files held before, by the names of `files`. */
  contents(names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What is compared. */
export interface GitRange {
  /** A commit: what changed since the branch left it. Default: since the last commit. */
  readonly since?: string;
  /** Only what is staged for the next commit, instead of all that changed. */
  readonly staged?: boolean;
}

interface Ended {
  readonly code: number | null;
  readonly out: Buffer;
  readonly error: string;
}

const missing = new UserError({
  path: "git",
  cause: "it cannot be run",
  remedy: "install it and see that it is in PATH, or leave out --changed",
});

/** Runs git without a shell, in the folder in which the command was called: the variables that git sets for its hooks count there. */
function git(cwd: string, args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn("git", ["--no-optional-locks", ...args], { cwd, stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => error.push(chunk));
    child.on("error", () => fail(missing));
    child.on("close", (code) => done({ code, out: Buffer.concat(out), error: Buffer.concat(error).toString() }));
    // Where git is gone before all is written, its exit code tells why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** What git says in one line, without its "fatal:". */
const said = (error: string) => (error.trim().split("\n")[0] ?? "").replace(/^(?:fatal|error): /, "");

/** The output of a call that has to succeed. */
async function must(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, out, error } = await git(cwd, args, input);
  if (code === 0) return out;
  throw new UserError({
    path: "git",
    cause: said(error) || `${args[0]} failed (exit code ${code})`,
    remedy: "mend it there, or leave out --changed",
  });
}

const line = (out: Buffer) => out.toString().replace(/\r?\n$/, "");

/** The top folder of the working tree. */
async function topOf(cwd: string): Promise<string> {
  const { code, out, error } = await git(cwd, ["rev-parse", "--show-toplevel"]);
  if (code === 0) return resolve(line(out));
  const none = /not a git repository/i.test(error);
  throw new UserError({
    path: "git",
    cause: none ? "this folder is in no git repository" : said(error) || "there is no working tree here",
    remedy: none ? "run git init, or leave out --changed" : "mend it there, or leave out --changed",
  });
}

async function commitOf(cwd: string, name: string): Promise<string | undefined> {
  if (name.startsWith("-")) return undefined;
  const { code, out } = await git(cwd, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  return code === 0 ? line(out) : undefined;
}

/** What the working tree is compared with: the last commit, where a branch began, or nothing at all. */
async function baseOf(cwd: string, head: string | undefined, since: string | undefined): Promise<string> {
  if (since === undefined) return head ?? line(await must(cwd, ["hash-object", "-t", "tree", "--stdin"]));
  const commit = await commitOf(cwd, since);
  if (commit === undefined || head === undefined)
    throw new UserError({
      path: "--changed",
      cause: head === undefined ? "there is no commit yet" : `“${since}” is no commit that git knows`,
      remedy: head === undefined ? "leave out the name of the commit" : "check the name, or fetch it first",
    });
  const { code, out } = await git(cwd, ["merge-base", commit, head]);
  if (code === 0) return line(out).split("\n")[0] as string;
  throw new UserError({
    path: "--changed",
    cause: `“${since}” and the last commit have no common ancestor here`,
    remedy: "fetch the whole history (git fetch --unshallow; in a workflow, fetch-depth: 0)",
  });
}

const SUBMODULE = "160000";
const NOTHING = /^0+$/;

/** Reads `git diff --raw -z`: a head for each file, then its path, and for one that was renamed the new path. */
function readRaw(out: string, top: string): Pick<GitChanges, "files" | "folders"> {
  const files = new Map<string, string | undefined>();
  const folders: string[] = [];
  const parts = out.split("\u0000");
  for (let k = 0; k + 1 < parts.length; k += 2) {
    const [oldMode = "", newMode = "", old = "", , status = ""] = (parts[k] as string).replace(/^:/, "").split(" ");
    const path = resolve(top, parts[k + 1] as string);
    const before = NOTHING.test(old) ? undefined : old;
    if (oldMode === SUBMODULE || newMode === SUBMODULE) folders.push(path);
    else if (/^[RC]/.test(status)) {
      k++;
      if (status.startsWith("R")) files.set(path, before);
      files.set(resolve(top, parts[k + 1] as string), before);
    } else files.set(path, before);
  }
  return { files, folders };
}

/** Reads `git cat-file --batch`: a line with name, type and size, the content, an end of line. */
function readBatch(out: Buffer): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [name = "", type, size] = out.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || size === undefined) continue;
    const length = Number(size);
    if (type === "blob") contents.set(name, out.subarray(at, at + length));
    at += length + 1;
  }
  return contents;
}

/**
 * The files that have changed, as git sees them from a folder: against the last commit or where a branch began, staged or not, and
 * those that git does not know yet unless only what is staged counts.
 * @throws UserError where git is not there, the folder is in no repository, or the commit is not known.
 */
export async function changesIn(cwd: string, { since, staged = false }: GitRange = {}): Promise<GitChanges> {
  const [top, head] = await Promise.all([topOf(cwd), commitOf(cwd, "HEAD")]);
  const base = await baseOf(cwd, head, since);
  const shape = ["--raw", "-z", "--no-abbrev", "--find-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules=none"];
  const [raw, others] = await Promise.all([
    must(cwd, ["diff", ...shape, ...(staged ? ["--cached"] : []), base, "--"]),
    staged ? Buffer.alloc(0) : must(cwd, ["ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/"]),
  ]);
  const { files, folders } = readRaw(raw.toString(), top);
  const all = new Map(files);
  for (const path of others.toString().split("\u0000")) if (path !== "") all.set(resolve(top, path), undefined);
  return {
    files: all,
    folders,
    contents: async (names) =>
      names.length === 0 ? new Map() : readBatch(await must(cwd, ["cat-file", "--batch"], `${names.join("\n")}\n`)),
  };
}
