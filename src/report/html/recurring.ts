import type { Range } from "../../core/range.ts";
import type { RecurringTerm, TermPlace } from "../../core/report.ts";
import { attribute, counted, directionOf, escaped } from "./escape.ts";
import type { Row, Sheet } from "./model.ts";

const SHOWN = 300; // places of one rendering that lead to their rows; a page with every "the" of a book would not open

/** The rows of places, each once, in order. */
export function rowsAt(places: readonly TermPlace[], { rows }: Sheet): Row[] {
  const met = new Set(places.flatMap(({ bead }) => rows[bead] ?? []));
  return [...met].sort((a, b) => a.number - b.number);
}

/** The words of a place, where they are not those by which the term or the rendering is named. */
function otherWords(text: string, ranges: readonly Range[], name: string): string | undefined {
  const words = ranges.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
  return words.toLowerCase() === name.toLowerCase() ? undefined : words;
}

function linkHtml({ bead, source, target }: TermPlace, term: string, rendering: string, { checked, rows }: Sheet): string {
  const row = rows[bead];
  if (!row) return "";
  const { bitext } = checked;
  const [from, to] = [otherWords(bitext.source.text, source, term), otherWords(bitext.target.text, target, rendering)];
  return `<a href="#r${row.id}"${attribute("data-from", from)}${attribute("data-to", to)}>${row.number}</a>`;
}

function renderingHtml(term: string, text: string, places: readonly TermPlace[], sheet: Sheet): string {
  const { language } = sheet.checked.bitext.target;
  const name =
    text === ""
      ? "<i>not told</i>"
      : `<span${attribute("lang", language)} dir="${directionOf(language)}">${escaped(text)}</span>`;
  const links = places.slice(0, SHOWN).map((place) => linkHtml(place, term, text, sheet));
  const more = places.length > SHOWN ? ` and ${(places.length - SHOWN).toLocaleString("en")} more` : "";
  return `<details class="way${text === "" ? " un" : ""}"><summary>${name} <b>${places.length.toLocaleString("en")}</b></summary><p class="w">${links.join(" ")}${more}</p></details>`;
}

const countOf = ({ renderings, unknown }: RecurringTerm) =>
  renderings.reduce((sum, { places }) => sum + places.length, unknown.length);

function rowHtml(one: RecurringTerm, sheet: Sheet): string {
  const { term, renderings, unknown } = one;
  const { language } = sheet.checked.bitext.source;
  const ways = [...renderings, ...(unknown.length > 0 ? [{ text: "", places: unknown }] : [])].map(({ text, places }) =>
    renderingHtml(term, text, places, sheet),
  );
  const several = renderings.length > 1 ? ' class="several"' : "";
  return `<tr${several}><th scope="row"${attribute("lang", language)} dir="${directionOf(language)}">${escaped(term)}</th><td class="num">${countOf(one).toLocaleString("en")}</td><td>${ways.join("")}</td></tr>`;
}

const CHUNK = 60; // terms of one table: a browser lays out only those in sight

/** The recurring terms of a pair, the most frequent first, each with its renderings and their places. */
export function recurringHtml(sheet: Sheet): string {
  const { terms = [] } = sheet.checked;
  if (terms.length === 0) return "";
  const sorted = [...terms].sort((a, b) => countOf(b) - countOf(a) || (a.term < b.term ? -1 : 1));
  const head = ["Term", "Times", "Renderings"].map((text) => `<th scope="col">${text}</th>`).join("");
  const tables: string[] = [];
  for (let from = 0; from < sorted.length; from += CHUNK) {
    const part = sorted.slice(from, from + CHUNK);
    const rows = part.map((term) => rowHtml(term, sheet)).join("");
    const name = `Terms ${from + 1} to ${from + part.length}`;
    tables.push(
      `<div class="part recur"><table aria-label="${name}"${from === 0 ? "" : ' class="next"'}><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`,
    );
  }
  const several = terms.filter(({ renderings }) => renderings.length > 1).length;
  return `<section class="panel all"><h3>Recurring terms</h3><p class="intro">${counted(terms.length, "term")} of the source, ${several.toLocaleString("en")} with several renderings. Open a rendering for its rows.</p>${tables.join("\n")}</section>`;
}
