import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const { pagesOf, titleOf } = (await import(/* @vite-ignore */ pathToFileURL(resolve("docs/theme/pages.mjs")).href)) as {
  readonly pagesOf: (index: string) => string[];
  readonly titleOf: (text: string) => { readonly title?: string; readonly family?: string };
};

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name).replaceAll("\\", "/"));
const pages = ["README.md", ...below("docs"), ...below("examples")].filter(
  // What is made by a build, and texts that are checked.
  (path) => path.endsWith(".md") && !/^docs\/(?:site|api)\/|node_modules|^examples\/[^/]+\/docs\//.test(path),
);

const blind = (text: string) => text.replace(/<!--[\s\S]*?-->/g, "").replace(/^( *)```[\s\S]*?^\1```$/gm, "");

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(path: string): Set<string> {
  const headings = [...blind(readFileSync(path, "utf8")).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => title);
  return new Set(
    headings.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** What is wrong with the links of a page. */
function faultsOf(path: string): string[] {
  const text = blind(readFileSync(path, "utf8")).replace(/`+[^`\n]*`+/g, "");
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, link = ""]) => {
    if (/^https?:/.test(link)) return [];
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    if (!existsSync(target) || relative(".", target).startsWith("..")) return [`${link}: there is no such file`];
    if (statSync(target).isDirectory()) return [`${link}: a folder; name its README.md`];
    return anchor === undefined || anchorsOf(target).has(anchor) ? [] : [`${link}: there is no such heading`];
  });
}

describe("the links of", () => {
  test.each(pages)("%s lead somewhere", (path) => expect(faultsOf(path)).toEqual([]));
});

describe("the indexes name every page that there is", () => {
  test.each([
    ["docs/guide/README.md", below("docs/guide")],
    ["docs/checks/README.md", below("docs/checks")],
    ["examples/README.md", pages.filter((path) => path.startsWith("examples/"))],
  ])("%s", (index, all) => {
    const own = all.filter((path) => path !== index);
    expect(pagesOf(index).sort()).toEqual(own.sort());
  });
});

test("every page has a title, and every check a family", () => {
  const titles = pages.map((path) => [path, titleOf(readFileSync(path, "utf8"))] as const);
  expect(titles.filter(([, { title }]) => title === undefined)).toEqual([]);
  const checks = titles.filter(([path]) => path.startsWith("docs/checks/") && !path.endsWith("README.md"));
  expect(checks.filter(([, { family }]) => family === undefined)).toEqual([]);
});
