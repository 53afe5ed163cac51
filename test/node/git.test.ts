import { mkdirSync, utimesSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { changesIn, type GitRange } from "../../src/node/git.ts";
import { emptyFolder, gitEnvironment, type Repository, repository, repositoryIn } from "../support/repository.ts";

vi.setConfig({ testTimeout: 30_000 });
for (const [name, value] of Object.entries(gitEnvironment)) vi.stubEnv(name, value);

/** What has changed: paths from the top, each with what it held before. */
async function changed({ folder }: Repository, range: GitRange = {}, cwd = folder) {
  const { files, folders, contents } = await changesIn(cwd, range);
  const before = await contents([...files.values()].flatMap((name) => name ?? []));
  const texts = [...files].map(([path, name]) => [
    relative(folder, path),
    name === undefined ? undefined : Buffer.from(before.get(name) ?? []).toString(),
  ]);
  return { files: Object.fromEntries(texts), folders: folders.map((path) => relative(folder, path)) };
}

describe("changesIn", () => {
  test("tells what is edited, staged or not, new or gone, and leaves out what is ignored", async () => {
    const repo = repository({ "a.txt": "a\n", "b.txt": "b\n", "c.txt": "c\n", "d.txt": "d\n", ".gitignore": "*.log\n" });
    repo.write({ "a.txt": "A\n", "b.txt": "B\n", "new.txt": "n\n", "x.log": "log\n" });
    repo.git("add", "b.txt");
    repo.remove("c.txt");
    const files = { "a.txt": "a\n", "b.txt": "b\n", "c.txt": "c\n", "new.txt": undefined };
    expect((await changed(repo)).files).toEqual(files);
    expect((await changed(repo, { staged: true })).files).toEqual({ "b.txt": "b\n" });
  });

  test("a file that was only touched has not changed", async () => {
    const repo = repository({ "a.txt": "a\n" });
    utimesSync(join(repo.folder, "a.txt"), new Date(), new Date(Date.now() + 60_000));
    expect((await changed(repo)).files).toEqual({});
  });

  test("names may hold spaces, quotes, line breaks and any letters", async () => {
    const names = ["a b.txt", "ä ö.txt", 'it\'s "x".txt', "two\nlines.txt", "日本.txt", "tab\there.txt"];
    const repo = repository(Object.fromEntries(names.map((name) => [name, `${name}!`])));
    repo.write(Object.fromEntries(names.map((name) => [name, "other"])));
    expect((await changed(repo)).files).toEqual(Object.fromEntries(names.map((name) => [name, `${name}!`])));
  });

  test("a file that was renamed keeps what it held", async () => {
    const text = "one\ntwo\nthree\nfour\nfive\nsix\n";
    const repo = repository({ "old.txt": text });
    repo.git("mv", "old.txt", "new name.txt");
    expect((await changed(repo, { staged: true })).files).toEqual({ "old.txt": text, "new name.txt": text });
  });

  test("since another commit: from where the branch left it", async () => {
    const repo = repository({ "a.txt": "a\n", "b.txt": "b\n" });
    repo.git("switch", "-q", "-c", "work");
    repo.write({ "a.txt": "A\n" });
    repo.commit();
    repo.git("switch", "-q", "main");
    repo.write({ "b.txt": "B on main\n" });
    repo.commit();
    repo.git("switch", "-q", "work");
    expect((await changed(repo, { since: "main" })).files).toEqual({ "a.txt": "a\n" });
    expect((await changed(repo)).files).toEqual({});
  });

  test("in a folder below, and in a repository without a commit", async () => {
    const repo = repository();
    repo.write({ "docs/a.txt": "a\n", "b.txt": "b\n", "staged.txt": "s\n" });
    repo.git("add", "staged.txt");
    const files = { "docs/a.txt": undefined, "b.txt": undefined, "staged.txt": undefined };
    expect((await changed(repo, {}, join(repo.folder, "docs"))).files).toEqual(files);
    expect((await changed(repo, { staged: true })).files).toEqual({ "staged.txt": undefined });
    await expect(changed(repo, { since: "main" })).rejects.toThrow(/there is no commit yet/);
  });

  test("in a folder below, the settings of the user aside", async () => {
    const repo = repository({ "docs/a.txt": "a\n", "b.txt": "b\n" });
    for (const [name, value] of [
      ["diff.relative", "true"],
      ["diff.noprefix", "true"],
      ["color.ui", "always"],
      ["diff.external", "false"],
    ])
      repo.git("config", name as string, value as string);
    repo.write({ "docs/a.txt": "A\n", "b.txt": "B\n", "c d.txt": "c\n" });
    const files = { "docs/a.txt": "a\n", "b.txt": "b\n", "c d.txt": undefined };
    expect((await changed(repo, {}, join(repo.folder, "docs"))).files).toEqual(files);
  });

  test("in a worktree", async () => {
    const repo = repository({ "a.txt": "a\n" });
    const folder = join(emptyFolder(), "tree");
    repo.git("worktree", "add", "-q", "-b", "other", folder);
    const tree = repositoryIn(folder);
    tree.write({ "a.txt": "A\n" });
    expect((await changed(tree)).files).toEqual({ "a.txt": "a\n" });
    expect((await changed(repo)).files).toEqual({});
  });

  test("a submodule with changes is named as a whole, and from inside it is a repository like others", async () => {
    const inner = repository({ "a.txt": "a\n" });
    const outer = repository({ "b.txt": "b\n" });
    outer.git("submodule", "--quiet", "add", inner.folder, "sub");
    outer.commit();
    const sub = repositoryIn(join(outer.folder, "sub"));
    expect(await changed(outer)).toEqual({ files: {}, folders: [] });
    sub.write({ "a.txt": "A\n" });
    expect(await changed(outer)).toEqual({ files: {}, folders: ["sub"] });
    expect((await changed(sub)).files).toEqual({ "a.txt": "a\n" });
  });

  test("while a merge is in conflict", async () => {
    const repo = repository({ "a.txt": "a\n" });
    repo.git("switch", "-q", "-c", "work");
    repo.write({ "a.txt": "mine\n" });
    repo.commit();
    repo.git("switch", "-q", "main");
    repo.write({ "a.txt": "theirs\n" });
    repo.commit();
    expect(() => repo.git("merge", "-q", "work")).toThrow();
    expect((await changed(repo)).files).toEqual({ "a.txt": "theirs\n" });
  });

  test("says why it cannot say", async () => {
    const repo = repository({ "a.txt": "a\n" });
    await expect(changesIn(emptyFolder())).rejects.toThrow(/^git: this folder is in no git repository; run git init/);
    await expect(changesIn(join(repo.folder, ".git"))).rejects.toThrow(/^git: .*work tree/);
    await expect(changed(repo, { since: "nowhere" })).rejects.toThrow(/^--changed: “nowhere” is no commit that git knows/);
    await expect(changed(repo, { since: "--output=x" })).rejects.toThrow(/is no commit/);
    repo.git("switch", "-q", "--orphan", "apart");
    repo.write({ "z.txt": "z\n" });
    repo.commit();
    await expect(changed(repo, { since: "main" })).rejects.toThrow(/no common ancestor here; fetch the whole history/);
    const empty = emptyFolder();
    mkdirSync(join(empty, "bin"));
    vi.stubEnv("PATH", join(empty, "bin"));
    await expect(changesIn(repo.folder)).rejects.toThrow(/^git: it cannot be run; install it/);
    vi.stubEnv("PATH", gitEnvironment.PATH as string);
  });
});
