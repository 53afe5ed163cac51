import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

// Neither the settings of whoever runs the tests nor a hook that they run in have a say.
const identity = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" };
const alone = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

/** The environment for git: no settings but those of the repository. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith("GIT_") || value === undefined ? [] : [[name, value]],
    ),
  ),
  ...identity,
  ...alone,
};

/** A repository of its own for a test. */
export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
  write(files: Readonly<Record<string, string>>): void;
  remove(...paths: string[]): void;
  /** Commits all that there is. */
  commit(message?: string): void;
}

/** Git in a folder that is there already. */
export function repositoryIn(folder: string): Repository {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
      cwd: folder,
      env: gitEnvironment,
      stdio: "pipe",
    }).toString();
  return {
    folder,
    git,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    remove: (...paths) => paths.forEach((path) => void rmSync(join(folder, path))),
    commit(message = "x") {
      git("add", "-A");
      git("commit", "-q", "-m", message);
    },
  };
}

/** An empty folder that is gone when the tests of the file are done. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bitextlint-git-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new repository with files, committed. */
export function repository(files: Readonly<Record<string, string>> = {}): Repository {
  const repo = repositoryIn(emptyFolder());
  repo.git("init", "-q", "-b", "main");
  repo.write(files);
  if (Object.keys(files).length > 0) repo.commit();
  return repo;
}
