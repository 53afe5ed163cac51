import type { Element } from "./xml.ts";

interface Rule {
  /** The names of the children, one after the other, each followed by a space. */
  readonly children: RegExp;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly text?: boolean;
}

const DATES = ["creationdate", "creationid", "changedate", "changeid"];
const USE = ["o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", ...DATES, "o-tmf"];

/** The elements of TMX 1.4 that a memory of plain text needs, after its DTD. */
const RULES: Readonly<Record<string, Rule>> = {
  tmx: { children: /^header body $/, required: ["version"], optional: [] },
  header: {
    children: /^(?:(?:note|ude|prop) )*$/,
    required: ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"],
    optional: ["o-encoding", ...DATES],
  },
  body: { children: /^(?:tu )*$/, required: [], optional: [] },
  tu: { children: /^(?:(?:note|prop) )*(?:tuv )+$/, required: [], optional: ["tuid", "segtype", "srclang", ...USE] },
  tuv: { children: /^(?:(?:note|prop) )*seg $/, required: ["xml:lang"], optional: ["lang", ...USE] },
  prop: { children: /^$/, required: ["type"], optional: ["xml:lang", "o-encoding", "lang"], text: true },
  seg: { children: /^$/, required: [], optional: [], text: true },
};

const SEGTYPES = ["block", "paragraph", "sentence", "phrase"];

/** Where an element, or one inside it, is not as TMX 1.4 has it. */
export function tmxFaults(element: Element, root = true): string[] {
  const { name, attributes, children, text } = element;
  const rule = RULES[name];
  if (!rule) return [`<${name}> is not known`];
  const names = Object.keys(attributes);
  const { segtype, version } = attributes;
  return [
    ...(root && name !== "tmx" ? [`<${name}> is the whole`] : []),
    ...(rule.children.test(children.map((child) => `${child.name} `).join("")) ? [] : [`<${name}> holds what it may not`]),
    ...rule.required.filter((wanted) => !names.includes(wanted)).map((wanted) => `<${name}> has no ${wanted}`),
    ...names.filter((own) => ![...rule.required, ...rule.optional].includes(own)).map((own) => `<${name}> has ${own}`),
    ...(segtype === undefined || SEGTYPES.includes(segtype) ? [] : [`segtype ${segtype}`]),
    ...(version === undefined || version === "1.4" ? [] : [`version ${version}`]),
    ...(rule.text || text.trim() === "" ? [] : [`<${name}> holds text`]),
    ...children.flatMap((child) => tmxFaults(child, false)),
  ];
}
