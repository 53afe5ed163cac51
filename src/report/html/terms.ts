import type { Document } from "../../core/document.ts";
import type { Finding } from "../../core/finding.ts";
import { categoryName, placesHtml } from "./card.ts";
import { attribute, counted, directionOf, escaped } from "./escape.ts";
import { severityClass } from "./marks.ts";
import type { Note, Row, Sheet } from "./model.ts";
import { recurringHtml, rowsAt } from "./recurring.ts";

/** One way in which a term is rendered. */
interface Rendering {
  count: number;
  /** The one that the translation uses most. */
  readonly usual: boolean;
  readonly rows: Set<Row>;
}

interface Term {
  readonly name: string;
  readonly notes: Note[];
  readonly renderings: Map<string, Rendering>;
}

const WORDS = /^terminology\/|\/conflation$|\/spelling$|\/capitalisation$/;

/** The words that a finding is about, as the findings about the same words name them; undefined where it is about none. */
function termOf({ category, data, source, target }: Finding, sheet: Sheet): string | undefined {
  if (!WORDS.test(category)) return undefined;
  const named = data.term || data.acronym || data.majority || data.word;
  if (named !== undefined && named !== "") return String(named);
  const { bitext } = sheet.checked;
  const [side, range] = source[0] ? (["source", source[0]] as const) : (["target", target[0]] as const);
  return range && bitext[side].text.slice(range.start, range.end);
}

function add(term: Term, text: string, count: number, usual: boolean, rows: Iterable<Row>): void {
  const known = term.renderings.get(text);
  if (!known) term.renderings.set(text, { count, usual, rows: new Set(rows) });
  else {
    known.count += count;
    for (const row of rows) known.rows.add(row);
  }
}

/** Adds the renderings that a finding points to, and the usual one that it names. */
function gather(term: Term, note: Note, { checked }: Sheet): void {
  const { data, target } = note.finding;
  const { majority, majorityCount, rendering } = data;
  if (typeof majority === "string" && typeof majorityCount === "number" && !term.renderings.has(majority))
    add(term, majority, majorityCount, true, []);
  for (const range of target) {
    const written = checked.bitext.target.text.slice(range.start, range.end).replace(/\s+/g, " ");
    const row = note.rowOf.get(range);
    const usual = typeof rendering === "string" && rendering.toLowerCase() === written.toLowerCase();
    add(term, usual ? rendering : written, 1, false, row ? [row] : []);
  }
  if (target.length === 0) add(term, "", 1, false, note.rows.keys());
}

/** The rows of the usual renderings, where the recurring terms tell them. */
function findUsual(terms: ReadonlyMap<string, Term>, sheet: Sheet): void {
  const known = new Map((sheet.checked.terms ?? []).map((one) => [one.term.toLowerCase(), one]));
  for (const [key, { renderings }] of terms) {
    for (const [text, { rows, usual }] of renderings) {
      if (!usual || rows.size > 0) continue;
      const same = known.get(key)?.renderings.find((rendering) => rendering.text.toLowerCase() === text.toLowerCase());
      for (const row of rowsAt(same?.places ?? [], sheet)) rows.add(row);
    }
  }
}

function termsOf(sheet: Sheet): Term[] {
  const terms = new Map<string, Term>();
  for (const note of sheet.notes) {
    const name = termOf(note.finding, sheet);
    if (name === undefined) continue;
    const key = name.toLowerCase();
    const term: Term = terms.get(key) ?? { name, notes: [], renderings: new Map() };
    terms.set(key, term);
    term.notes.push(note);
    gather(term, note, sheet);
  }
  findUsual(terms, sheet);
  return [...terms.values()].sort((a, b) => b.notes.length - a.notes.length || (a.name < b.name ? -1 : 1));
}

function renderingHtml(text: string, { count, usual, rows }: Rendering, most: number, target: Document): string {
  const shown =
    text === ""
      ? '<td class="nil"><span>not rendered</span></td>'
      : `<td${attribute("lang", target.language)} dir="${directionOf(target.language)}">${escaped(text)}</td>`;
  const places = rows.size > 0 ? placesHtml([...rows].sort((a, b) => a.number - b.number)) : usual ? "elsewhere" : "";
  return `<tr>${shown}<td class="num">${count}</td><td><meter min="0" max="${most}" value="${count}" aria-hidden="true"></meter></td><td class="w">${places}</td></tr>`;
}

function termHtml({ name, notes, renderings }: Term, { checked }: Sheet): string {
  const { target } = checked.bitext;
  const list = [...renderings].sort(([, a], [, b]) => b.count - a.count);
  const most = list[0]?.[1].count ?? 1;
  const rows = list.map(([text, rendering]) => renderingHtml(text, rendering, most, target)).join("");
  const said = notes
    .map(({ id, finding }) => {
      const label = categoryName(finding.category);
      return `<li><a class="also ${severityClass(finding.severity)}" href="#f${id}">${escaped(label)}</a> <span dir="ltr">${escaped(finding.message)}</span></li>`;
    })
    .join("");
  const head = ["Rendering", "Times", "Share", "Rows"].map((text) => `<th scope="col">${text}</th>`).join("");
  return `<section class="term${list.length > 1 ? " several" : ""}"><h3 dir="auto">${escaped(name)}</h3><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table><ul>${said}</ul></section>`;
}

/** The terms about which something was found, with their renderings and where they stand; then all that recur. */
export function termsHtml(sheets: readonly Sheet[]): string {
  const parts = sheets.map((sheet) => ({ sheet, terms: termsOf(sheet) }));
  const total = parts.reduce((sum, { terms }) => sum + terms.length, 0);
  const intro =
    total === 0
      ? "Nothing was found about terms, acronyms or the way words are written."
      : `${counted(total, "word or term", "words and terms")} with findings. The numbers lead to the rows.`;
  const body = parts.map(({ sheet, terms }) => terms.map((term) => termHtml(term, sheet)).join("")).join("");
  return `<section id="terms" class="view"><h2>Terminology</h2><p class="intro">${intro}</p><div class="terms">${body}</div>${sheets.map(recurringHtml).join("")}</section>`;
}
