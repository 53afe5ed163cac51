import type { CheckMeta, Example, LengthLimits } from "../../src/index.ts";

/** What the page of a check says, in its order. */
export const sections: readonly string[] = [
  "What it finds",
  "Why it matters",
  "Examples",
  "Options",
  "When to turn it off",
  "Known misses",
  "Precision",
];

/** A text of an example on one line; as code, where Markdown would take some of it for markup. */
function line(text: string): string {
  const flat = text.replace(/\n+/g, " ¶ ");
  if (!/[<>*_`[\]\\&~]|^(?:#|[-+] |\d+[.)] )| {2}|\p{Z}$/u.test(flat)) return flat;
  const fence = flat.includes("`") ? "``" : "`";
  const edge = /^`|`$/.test(flat) ? " " : "";
  return `${fence}${edge}${flat}${edge}${fence}`;
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(" and ");

function mostOf({ max, ratio, unit }: LengthLimits): string[] {
  return [
    ...(max === undefined ? [] : [`at most ${max}${unit === "byte" ? " bytes" : ""}`]),
    ...(ratio === undefined ? [] : [`at most ${ratio} times`]),
  ];
}

/** The languages of an example, what is found, and under which settings. */
function titleOf({ languages, finds, keep, length, beside, format }: Example): string {
  return [
    `${finds === undefined ? "✓" : "✗"} ${languages}`,
    ...(finds === undefined ? [] : [`finds \`${finds}\``]),
    ...(keep === undefined ? [] : [`keeps ${quoted(keep)}`]),
    ...(length === undefined ? [] : mostOf(length)),
    ...(beside === undefined ? [] : [`with ${beside.map((id) => `\`${id}\``).join(" and ")}`]),
    ...(format === undefined ? [] : ["as Markdown"]),
  ].join(", ");
}

function exampleItem(example: Example): string {
  const { terms, before, source, target } = example;
  const texts = [
    ...(terms === undefined ? [] : [`\`--terms\`: ${line(terms)}`]),
    ...(before === undefined ? [] : [`before: ${line(before)}`]),
    line(source),
    line(target),
  ];
  return [`- ${titleOf(example)}`, ...texts.map((text) => `  - ${text}`)].join("\n");
}

function examplesOf({ examples }: CheckMeta): string {
  const marks = "`⟦…⟧` marks what is found, `⟦⟧` an empty place, `¶` a new paragraph or line.";
  const terms = examples.some((example) => example.terms !== undefined) ? " `--terms` is the term base as CSV." : "";
  return `\n\n${marks}${terms}\n\n${examples.map(exampleItem).join("\n")}\n\n`;
}

const headOf = ({ id, summary, category, severity, stability }: CheckMeta) =>
  `# ${id}\n\n${summary}\n\nCategory \`${category}\` · severity \`${severity}\` · ${stability}\n\n`;

/** What it finds, with the messages in the place of the list of them; whatever stands around it is kept. */
function withMessages(text: string, { messages }: CheckMeta): string {
  const [own = "", after = ""] = text.split(/^Messages:\n\n(?:- .*\n)*/m);
  const list = Object.entries(messages).map(([name, message]) => `- \`${name}\`: ${message}\n`);
  return `${own}Messages:\n\n${list.join("")}${after || "\n"}`;
}

/** The page of a check: what its `meta` knows is written anew, the rest is kept. From no page comes one that is to be filled in. */
export function checkPage(meta: CheckMeta, page: string): string {
  const parts = new Map(page.split(/^(?=## )/m).map((part) => [/^## (.*)/.exec(part)?.[1] ?? "", part]));
  const kept = (section: string) => parts.get(section)?.slice(`## ${section}`.length) ?? "\n\n";
  const written: Readonly<Record<string, string>> = {
    "What it finds": withMessages(kept("What it finds"), meta),
    Examples: examplesOf(meta),
  };
  return headOf(meta) + sections.map((section) => `## ${section}${written[section] ?? kept(section)}`).join("");
}
