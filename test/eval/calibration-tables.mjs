// The figures of `calibrate` as text: for the terminal, and for the page of the guide.

const percent = (share) => `${Math.round(100 * share)} %`;
const two = (value) => value.toFixed(2);
const of = ({ right, findings }) => (findings > 0 ? `${right}/${findings}` : "·");

function counts({ data }) {
  const { planted, labelled, clean } = data;
  const named = ({ languages }) => (languages.length > 0 ? ` (${languages.join(", ")})` : "");
  return [
    `${planted.documents} documents with planted edits or none${named(planted)}`,
    `${labelled.pairs} pairs labelled by people${named(labelled)}`,
    `${clean.pairs} clean pairs${named(clean)}, of which ${clean.texts} texts are made`,
  ];
}

const stepsOf = (map) => map.map(({ said, share, findings }) => `${two(said)} → ${two(share)} (${findings})`).join("   ");

function row(name, one) {
  const { shown, planted, labelled, clean, beside, tenths } = one;
  const cells = [of(shown), shown.findings > 0 ? two(shown.said) : "·", shown.findings > 0 ? two(shown.share) : "·"];
  const kinds = [of(planted), of(labelled), clean > 0 ? String(clean) : "·", String(beside)];
  const deciles = tenths.map((tenth) => of(tenth).padStart(8)).join("");
  return `${name.padEnd(34)}${[...cells, ...kinds].map((cell) => cell.padStart(9)).join("")} |${deciles}`;
}

/** Checks of form that the data cannot judge: only how much they find. */
function unjudgedRows(checks) {
  if (checks.length === 0) return [];
  const cells = (name, shown, clean) => `${name.padEnd(38)}${String(shown).padStart(9)}${String(clean).padStart(9)}`;
  return [
    "",
    cells("not judged: no such fault is known", "shown", "clean"),
    ...checks.map(({ check, shown, clean }) => cells(`  ${check}`, shown.findings, clean)),
  ];
}

function alarmRows({ units, per, alarms, rate, categories }, what) {
  const unit = per === 1 ? `clean ${what}` : `${per} clean ${what}s`;
  return [
    `alarms in ${units} clean ${what}s: ${alarms} = ${two(rate)} per ${unit}`,
    ...categories.map((one) => `  ${one.category.padEnd(42)}${String(one.alarms).padStart(6)}${two(one.rate).padStart(9)}`),
  ];
}

/** The figures for the terminal. */
export function printed(summary) {
  const { checks, all, edits, documents, texts, pairs } = summary;
  const names = ["shown", "said", "measured", "planted", "labelled", "clean", "beside"].map((name) => name.padStart(9)).join("");
  const judged = checks.filter((one) => one.judged);
  const rows = judged.flatMap((one) => [[one.check, one], ...one.messages.map((message) => [`  ${message.message}`, message])]);
  return [
    ...counts(summary),
    "right/findings; shown: of confidence 0.5 and more. Planted faults are more frequent than real ones.",
    "",
    `${"check".padEnd(34)}${names} |${all.tenths.map(({ from }) => `${two(from)}+`.padStart(8)).join("")}`,
    ...rows.map(([name, one]) => row(name, one)),
    row("all", all),
    ...unjudgedRows(checks.filter((one) => !one.judged)),
    "",
    "said → measured (findings)",
    ...rows.filter(([, one]) => one.findings > 0).map(([name, one]) => `${name.padEnd(34)}${stepsOf(one.map)}`),
    "",
    "planted faults found",
    ...edits
      .filter(({ fault }) => fault)
      .map(({ type, edits: n, found }) => `  ${type.padEnd(32)}${`${found}/${n}`.padStart(9)} ${percent(found / n).padStart(6)}`),
    "harmless edits alarmed",
    ...edits
      .filter(({ fault }) => !fault)
      .map(({ type, edits: n, found }) => `  ${type.padEnd(32)}${`${found}/${n}`.padStart(9)}`),
    "",
    ...alarmRows(documents, "document"),
    "",
    ...alarmRows(texts, "text"),
    "",
    ...alarmRows(pairs, "pair"),
  ].join("\n");
}

const table = (heads, rows) =>
  [heads, heads.map((_, k) => (k === 0 ? ":--" : "--:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The share measured in a range of confidence: "12 of 14", nothing where there is no finding. */
function band(tenths, from, to) {
  const own = tenths.filter((tenth) => tenth.from >= from - 1e-9 && tenth.from < to - 1e-9);
  const sum = (name) => own.reduce((total, tenth) => total + tenth[name], 0);
  return sum("findings") > 0 ? `${sum("right")} of ${sum("findings")}` : "";
}

function unjudgedTable(checks) {
  if (checks.length === 0) return [];
  const rows = checks.map(({ check, shown, clean }) => [`\`${check}\``, shown.findings, clean]);
  return ["Not judged, as no such fault is known in these texts:", table(["Check", "Shown", "In clean pairs"], rows)];
}

function tables(summary) {
  const { checks, all, edits, documents, texts, pairs } = summary;
  const bands = [
    ["0.9 to 1", 0.9, 1.1],
    ["0.7 to 0.9", 0.7, 0.9],
    ["0.5 to 0.7", 0.5, 0.7],
    ["below 0.5", 0, 0.5],
  ];
  const line = (name, one) => {
    const { shown } = one;
    const shares = shown.findings > 0 ? [two(shown.said), two(shown.share)] : ["", ""];
    return [name, ...shares, one.clean, ...bands.map(([, from, to]) => band(one.tenths, from, to))];
  };
  const faults = edits.filter(({ fault }) => fault);
  const harmless = edits.filter(({ fault }) => !fault);
  const sum = (list, name) => list.reduce((total, one) => total + one[name], 0);
  const found = (type, list) => {
    const [k, n] = [sum(list, "found"), sum(list, "edits")];
    return [type, n, k, n > 0 ? percent(k / n) : ""];
  };
  const categories = [
    ...new Set([documents, texts, pairs].flatMap((one) => one.categories.map(({ category }) => category))),
  ].sort();
  const rate = ({ categories: list }, name) => two(list.find(({ category }) => category === name)?.rate ?? 0);
  return [
    `Measured on ${counts(summary).join(", ")}.`,
    "### Confidence",
    table(
      ["Check", "Said", "Measured", "In clean pairs", ...bands.map(([name]) => name)],
      [...checks.filter((one) => one.judged).map((one) => line(`\`${one.check}\``, one)), line("all", all)],
    ),
    ...unjudgedTable(checks.filter((one) => !one.judged)),
    "### Planted faults found",
    table(
      ["Fault", "Planted", "Found", "Share"],
      [
        ...faults.map((one) => found(`\`${one.type}\``, [one])),
        found("all faults", faults),
        ...harmless.map((one) => found(`\`${one.type}\` (harmless)`, [one])),
        found("all harmless edits", harmless),
      ],
    ),
    "### Alarms where nothing is wrong",
    table(
      ["Category", "In a clean document", "In a text of clean pairs", "In 1,000 clean pairs"],
      [
        ...categories.map((name) => [`\`${name}\``, rate(documents, name), rate(texts, name), rate(pairs, name)]),
        [
          `all (${documents.units} documents, ${texts.units} texts, ${pairs.units} pairs)`,
          ...[documents, texts, pairs].map((one) => two(one.rate)),
        ],
      ],
    ),
  ].join("\n\n");
}

const BEGIN = "<!-- measured: begin -->";
const END = "<!-- measured: end -->";

/** A page with the tables of a summary between its two markers. */
export function written(page, summary, path) {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${path}: no place for the tables; put ${BEGIN} and ${END} into it`);
  const inner = summary === "" ? "" : `\n\n${tables(summary)}\n\n`;
  return page.slice(0, start + BEGIN.length) + inner + page.slice(end);
}
