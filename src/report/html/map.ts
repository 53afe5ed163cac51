import { severities } from "../../core/finding.ts";
import { escaped } from "./escape.ts";
import { gravest, severityClass } from "./marks.ts";
import type { Note, Row, Sheet } from "./model.ts";

const HEIGHT = 600; // places that the map tells apart

/** What lies at one place of the map. */
interface Tick {
  readonly first: Row;
  readonly notes: Note[];
  /** A finding is told here; else it only has a mark. */
  told?: boolean;
  /** A row that has no text on a side. */
  lacking?: "source" | "target";
}

function ticksOf(rows: readonly Row[]): Map<number, Tick> {
  const ticks = new Map<number, Tick>();
  for (const [k, row] of rows.entries()) {
    const { source, target } = row.bead;
    const lacking = source.length === 0 ? "source" : target.length === 0 ? "target" : undefined;
    if (row.notes.length === 0 && row.also.length === 0 && !lacking) continue;
    const place = Math.floor((k * HEIGHT) / rows.length);
    const tick = ticks.get(place) ?? { first: row, notes: [] };
    tick.notes.push(...row.notes, ...row.also);
    if (row.notes.length > 0) tick.told = true;
    if (lacking) tick.lacking ??= lacking;
    ticks.set(place, tick);
  }
  return ticks;
}

/** The document from top to bottom, with a line for each place where something was found or where one side lacks text. */
export function mapHtml(sheets: readonly Sheet[]): string {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const least = Math.max(3, Math.min(8, HEIGHT / Math.max(1, rows.length)));
  const ticks = [...ticksOf(rows)].map(([y, { first, notes, told, lacking }]) => {
    const worst = gravest(notes);
    const [x, width] = lacking === "target" ? [0, 9] : lacking === "source" ? [11, 9] : [0, 20];
    const said = worst ? worst.finding.message : lacking === "target" ? "nothing in the translation" : "nothing in the source";
    const name = worst ? `${severityClass(worst.finding.severity)}${told ? "" : " dim"}` : "lack";
    return `<a href="#r${first.id}" tabindex="-1"><title>${escaped(`${first.number}: ${said}`)}</title><rect class="${name}" x="${x}" y="${y}" width="${width}" height="${least.toFixed(1)}"/></a>`;
  });
  return `<nav class="map" aria-hidden="true"><svg viewBox="0 0 20 ${HEIGHT}" preserveAspectRatio="none">${ticks.join("")}<rect id="here" x="0" y="0" width="20" height="0"/></svg></nav>`;
}

/** The severities of the findings on the page, the gravest first, with how often each stands. */
export function severityCounts(sheets: readonly Sheet[]) {
  const all = sheets.flatMap(({ notes }) => notes.map(({ finding }) => finding.severity));
  return [...severities]
    .reverse()
    .map((severity) => ({ severity, count: all.filter((one) => one === severity).length }))
    .filter(({ count }) => count > 0);
}
