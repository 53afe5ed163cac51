import { categoryName } from "./card.ts";
import { escaped } from "./escape.ts";
import { severityCounts } from "./map.ts";
import { severityClass } from "./marks.ts";
import type { Sheet } from "./model.ts";

const option = (value: string, text: string) => `<option value="${escaped(value)}">${escaped(text)}</option>`;

/** The values of a property of the findings, in order, each once, with how often it stands. */
function choices(sheets: readonly Sheet[], property: "checkId" | "category", name: (value: string) => string): string {
  const counts = new Map<string, number>();
  for (const { finding } of sheets.flatMap(({ notes }) => notes))
    counts.set(finding[property], (counts.get(finding[property]) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, text: `${name(value)} (${count})` }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ value, text }) => option(value, text))
    .join("");
}

const views = [
  ["texts", "Texts"],
  ["terms", "Terminology"],
  ["align", "Alignment"],
] as const;

/** Views, filters and steps: for browsers that run the script. */
export function controlsHtml(sheets: readonly Sheet[]): string {
  const tabs = views
    .map(([id, name]) => `<button type="button" data-view="${id}" aria-pressed="false">${name}</button>`)
    .join("");
  const pills = severityCounts(sheets)
    .map(
      ({ severity, count }) =>
        `<label class="pill ${severityClass(severity)}"><input type="checkbox" name="severity" value="${severity}" checked><span>${severity} <b>${count}</b></span></label>`,
    )
    .join("");
  return `<form class="tools" id="tools" aria-label="What is shown">
<div class="tabs" role="group" aria-label="View">${tabs}</div>
<div class="steps" role="group" aria-label="Findings"><button type="button" id="prev" aria-label="Previous finding" title="Previous finding (k)">↑</button><output id="place">–</output><button type="button" id="next" aria-label="Next finding" title="Next finding (j)">↓</button></div>
<button type="button" id="more" aria-expanded="false" aria-controls="filters">Filters</button>
<div class="filters" id="filters">
<fieldset><legend class="vh">Severity</legend>${pills}</fieldset>
<select name="category" aria-label="Category"><option value="">Every category</option>${choices(sheets, "category", categoryName)}</select>
<select name="check" aria-label="Check"><option value="">Every check</option>${choices(sheets, "checkId", (value) => value)}</select>
<select name="status" aria-label="Decision"><option value="">Decided or not</option>${option("open", "Undecided")}${option("false alarm", "False alarms")}${option("done", "Done")}</select>
<select name="rows" aria-label="Alignment"><option value="">Every row</option>${option("low", "Not trusted")}${option("uneven", "Not one to one")}</select>
<select name="terms" aria-label="Terms"><option value="">Every term</option>${option("several", "Several renderings")}${option("found", "With findings")}</select>
<label class="range">Sure from <input type="range" name="min" min="0" max="100" step="5" value="0"><output>0 %</output></label>
<input type="search" name="q" placeholder="Search" aria-label="Search in texts and findings" autocomplete="off">
<button type="reset">Reset</button>
</div>
</form>`;
}

/** What can be done with the decisions. */
export const decisionsHtml = `<p class="decisions"><span id="progress"></span> <button type="button" id="save">Download decisions</button> <label class="load">Load decisions<input type="file" id="load" accept="application/json,.json" class="vh"></label> <button type="button" id="ask" aria-haspopup="dialog">Keys <kbd>?</kbd></button></p>`;

const keys = [
  ["j", "next finding"],
  ["k", "previous finding"],
  ["f", "false alarm, or not after all"],
  ["d", "done, or not after all"],
  ["o", "open the rows around the finding, or close them"],
  ["n p", "next, previous place of a term"],
  ["1 2 3", "texts, terminology, alignment"],
  ["/", "search"],
  ["Esc", "leave a field, go back to the terms, close this page"],
  ["?", "these keys"],
] as const;

/** Leads from place to place of a term; hidden until one is chosen. */
export const walkHtml = `<div id="walk" role="region" aria-label="Places of the term" hidden><p dir="auto"></p><button type="button" aria-label="Previous place" title="Previous place (p)">↑</button><output></output><button type="button" aria-label="Next place" title="Next place (n)">↓</button><button type="button">Back to the terms</button></div>`;

/** The keys, shown when asked for. */
export const helpHtml = `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2><dl>${keys
  .map(
    ([key, what]) =>
      `<div><dt>${key
        .split(" ")
        .map((one) => `<kbd>${one}</kbd>`)
        .join(" ")}</dt><dd>${what}</dd></div>`,
  )
  .join(
    "",
  )}</dl><p>Decisions stay in this browser. Download them to keep them, to send them, or to go on elsewhere.</p><form method="dialog"><button>Close</button></form></dialog>`;
