import { fingerprint } from "../core/fingerprint.ts";
import type { ReportInput } from "../core/report.ts";
import { totalOf } from "../core/score.ts";
import { alignmentHtml } from "./html/alignment.ts";
import { cardHtml } from "./html/card.ts";
import { controlsHtml, decisionsHtml, helpHtml, walkHtml } from "./html/controls.ts";
import { attribute, counted, escaped, languageName, plainJson } from "./html/escape.ts";
import { mapHtml, severityCounts } from "./html/map.ts";
import { severityClass } from "./html/marks.ts";
import { type Sheet, sheetOf } from "./html/model.ts";
import { rowsHtml } from "./html/rows.ts";
import { scoreHtml } from "./html/score.ts";
import { script } from "./html/script.ts";
import { sha256 } from "./html/sha256.ts";
import { style } from "./html/style.ts";
import { termsHtml } from "./html/terms.ts";

/** The path of a file without its folders. */
const nameOf = (path: string | undefined, other: string) => path?.split(/[\\/]/).at(-1) ?? other;

const titleOf = ({ checked: { bitext } }: Sheet) =>
  `${escaped(nameOf(bitext.target.path, "Translation"))} <span>from ${escaped(nameOf(bitext.source.path, "its source"))}</span>`;

/** Decisions are kept under this name: that of the source, which stays as it is while the translation is mended. */
const keyOf = ({ checked }: Sheet) => {
  const { source, target } = checked.bitext;
  return fingerprint([source.language, target.language, source.text].join("\u0000"));
};

function sheetHtml(sheet: Sheet, path: string | undefined, alone: boolean, unchecked: boolean): string {
  const { bitext, summary, failures } = sheet.checked;
  const { source, target } = bitext;
  const facts = [
    `${languageName(source.language)} → ${languageName(target.language)}`,
    ...(unchecked ? [] : [counted(sheet.notes.length, "finding")]),
    counted(summary.beads, "row"),
    ...(summary.untrusted > 0 ? [`${summary.untrusted.toLocaleString("en")} not trusted and not checked`] : []),
    ...(alone || unchecked ? [] : [`score ${summary.score}`]),
  ];
  const failed = failures.map(
    ({ checkId, message }) => `<p class="failed">The check ${escaped(checkId)} failed and was left out: ${escaped(message)}</p>`,
  );
  const general = sheet.general.map((note) => cardHtml(note, sheet.checked));
  return `<section class="sheet" data-key="${keyOf(sheet)}"${attribute("data-source", source.path)}${attribute("data-target", target.path)}${attribute("data-path", path)}>
<header><h2${alone ? ' class="vh"' : ""}>${titleOf(sheet)}</h2><p>${facts.map(escaped).join(" · ")}</p></header>
${failed.join("")}${general.length > 0 ? `<div class="general">${general.join("")}</div>` : ""}
<p class="heads" aria-hidden="true"><span></span><span>${escaped(languageName(source.language))}</span><span>${escaped(languageName(target.language))}</span><span>Findings</span></p>
${rowsHtml(sheet, unchecked)}
</section>`;
}

function summaryHtml(sheets: readonly Sheet[]): string {
  const counts = severityCounts(sheets);
  if (counts.length === 0) return '<span class="calm">Nothing found</span>';
  return counts
    .map(
      ({ severity, count }) =>
        `<span class="count ${severityClass(severity)}"><b>${count.toLocaleString("en")}</b> ${severity}</span>`,
    )
    .join(" ");
}

/** What the report is made of: texts that were checked, by which tool, with which checks. */
export type HtmlInput = Pick<ReportInput, "checked" | "tool"> & Partial<Pick<ReportInput, "checks" | "baseline">>;

/**
 * The report for revisers: one HTML file that needs no network and no other file, with both texts side by side, what was found
 * beside them, and a place for decisions. Readable without its script.
 */
export function htmlReport({ checked, tool, checks, baseline }: HtmlInput): string {
  // Where no check ran, the page is about the alignment alone.
  const start = checks?.length === 0 ? "align" : "texts";
  const ids = { rows: 0, notes: 0 };
  const paths = baseline?.paths ?? checked.map(({ bitext }) => bitext.target.path?.replaceAll("\\", "/"));
  const known = baseline?.entries.length ? plainJson(baseline.entries) : undefined;
  const sheets = checked.map((one) => sheetOf(one, ids));
  const names = sheets.map((sheet) => nameOf(sheet.checked.bitext.target.path, "Translation"));
  const score = checked.length > 0 ? scoreHtml(totalOf(checked.map(({ summary }) => summary))) : "";
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="en" data-start="${start}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escaped(`${tool.name} ${tool.version}`)}">
<title>${escaped(names.join(", "))} – ${escaped(tool.name)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#texts">Skip to the texts</a>
<header class="top" id="top">
<div class="bar"><h1>${sheets[0] && sheets.length === 1 ? titleOf(sheets[0]) : counted(names.length, "translation")}</h1><p class="sum">${start === "align" ? "" : `${summaryHtml(sheets)}${score}`}</p>${decisionsHtml}</div>
${controlsHtml(sheets)}
</header>
<div class="frame">
<main id="main">
<section id="texts" class="view" aria-label="Texts" tabindex="-1"${attribute("data-known", known)}>
${sheets.map((sheet, k) => sheetHtml(sheet, paths[k], sheets.length === 1, start === "align")).join("\n")}
</section>
${termsHtml(sheets)}
${alignmentHtml(sheets)}
<footer><p>${escaped(tool.name)} ${escaped(tool.version)}. Findings are possible faults, not proven ones.</p></footer>
</main>
${mapHtml(sheets)}
</div>
${walkHtml}
${helpHtml}
<p id="said" class="vh" role="status"></p>
<script>${script}</script>
</body>
</html>
`;
}
