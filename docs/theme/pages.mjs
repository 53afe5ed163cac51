import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The chapters of the site. The order of their pages is that of the links in an index; the index may stand in another chapter. */
const chapters = [
  { group: "Guides", index: "docs/guide/README.md" },
  { group: "Checks", index: "docs/checks/README.md", indexIn: "Guides" },
  { group: "Examples", index: "examples/README.md" },
];

/** Families of checks, by the first part of their category. */
const families = {
  accuracy: "Accuracy",
  terminology: "Terminology",
  "linguistic-conventions": "Language",
  "locale-conventions": "Locale",
  "design-and-markup": "Structure and markup",
};

/** The paths of the pages beside or below an index that it links to, in order. */
export function pagesOf(index) {
  const links = readFileSync(index, "utf8").matchAll(/\]\(([\w/-]+\.md)\)/g);
  return [...new Set([...links].map(([, name]) => join(dirname(index), name)))];
}

/** What a page is called in the site, and the family of checks that it belongs to. */
export function titleOf(text) {
  const [, title] = /^# (.+)$/m.exec(text) ?? [];
  const [, family] = /^Category `([\w-]+)/m.exec(text) ?? [];
  return { title, family: families[family] };
}

/** A plugin of TypeDoc: guides, pages of checks and examples become pages of the site, under the titles of their first headings. */
export function load(app) {
  const places = chapters.flatMap(({ group, index, indexIn = group }) => [
    [resolve(index), indexIn],
    ...pagesOf(index).map((path) => [resolve(path), group]),
  ]);
  const groupOf = new Map(places);
  app.on("bootstrapEnd", () => app.options.setValue("projectDocuments", [...groupOf.keys()]));
  app.converter.on("createDocument", (_context, page) => {
    const path = app.files.getReflectionPath(page);
    const { title, family } = titleOf(readFileSync(path, "utf8"));
    page.name = title ?? page.name;
    page.frontmatter.group = groupOf.get(path);
    if (family) page.frontmatter.category = family;
  });
}
