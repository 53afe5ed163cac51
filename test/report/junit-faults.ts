import type { Element } from "./xml.ts";

interface Rule {
  /** The names of the children, one after the other, each followed by a space. */
  readonly children: RegExp;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly text?: boolean;
}

const COUNTS = ["tests", "failures", "errors", "skipped", "time"];

/** The elements of a JUnit report that this package writes, after the XSD of the Jenkins xUnit plugin. */
const RULES: Readonly<Record<string, Rule>> = {
  testsuites: { children: /^(?:testsuite )*$/, required: [], optional: ["name", ...COUNTS] },
  testsuite: { children: /^(?:testcase )*$/, required: ["name", "tests"], optional: [...COUNTS, "file"] },
  testcase: {
    children: /^(?:(?:skipped|error|failure|system-out) )?$/,
    required: ["name", "classname"],
    optional: ["time", "file"],
  },
  skipped: { children: /^$/, required: [], optional: ["message"], text: true },
  failure: { children: /^$/, required: [], optional: ["message", "type"], text: true },
  error: { children: /^$/, required: [], optional: ["message", "type"], text: true },
  "system-out": { children: /^$/, required: [], optional: [], text: true },
};

/** The cases inside an element that hold a child of this name, or any. */
function cases({ name, children }: Element, child?: string): number {
  if (name === "testcase") return child === undefined || children.some((one) => one.name === child) ? 1 : 0;
  return children.reduce((sum, one) => sum + cases(one, child), 0);
}

const counted: Readonly<Record<string, string | undefined>> = {
  tests: undefined,
  failures: "failure",
  errors: "error",
  skipped: "skipped",
};

/** Where an element, or one inside it, is not as JUnit reports have it, or counts wrongly. */
export function junitFaults(element: Element, root = true): string[] {
  const { name, attributes, children, text } = element;
  const rule = RULES[name];
  if (!rule) return [`<${name}> is not known`];
  const names = Object.keys(attributes);
  return [
    ...(root && name !== "testsuites" ? [`<${name}> is the whole`] : []),
    ...(rule.children.test(children.map((child) => `${child.name} `).join("")) ? [] : [`<${name}> holds what it may not`]),
    ...rule.required.filter((wanted) => !names.includes(wanted)).map((wanted) => `<${name}> has no ${wanted}`),
    ...names.filter((own) => ![...rule.required, ...rule.optional].includes(own)).map((own) => `<${name}> has ${own}`),
    ...(rule.text || text.trim() === "" ? [] : [`<${name}> holds text`]),
    ...Object.entries(counted)
      .filter(([count, child]) => attributes[count] !== undefined && Number(attributes[count]) !== cases(element, child))
      .map(([count]) => `<${name}> counts ${count} wrongly`),
    ...children.flatMap((child) => junitFaults(child, false)),
  ];
}
