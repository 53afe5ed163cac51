import type { Sentence } from "../../core/document.ts";
import { type Severity, severities } from "../../core/finding.ts";
import { escaped } from "./escape.ts";
import type { Mark, Note } from "./model.ts";

/** The class of a severity: s0 is neutral, s3 critical. */
export const severityClass = (severity: Severity): string => `s${severities.indexOf(severity)}`;

const gravity = ({ finding }: Note) => severities.indexOf(finding.severity);

/** The gravest of some findings. */
export function gravest(notes: readonly Note[]): Note | undefined {
  return notes.reduce<Note | undefined>((worst, note) => (worst && gravity(worst) >= gravity(note) ? worst : note), undefined);
}

/** A link from a place in the text to what is said about it; `label` is for those who do not see the mark. */
export function markHtml(notes: readonly Note[], inner: string, extra = ""): string {
  const first = gravest(notes) as Note;
  const more = notes.length > 1 ? ` data-f="${notes.map(({ id }) => id).join(" ")}"` : "";
  return `<a class="k ${severityClass(first.finding.severity)}${extra}" href="#f${first.id}"${more}>${inner}</a>`;
}

const hidden = (text: string) => `<span class="vh" lang="en">${text}</span>`;

/** The text of a sentence with its marks as links. Where marks overlap, a stretch belongs to all of them. */
export function markedText({ text }: Sentence, marks: readonly Mark[] = []): string {
  if (marks.length === 0) return escaped(text);
  const places = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const byStart = [...marks].sort((a, b) => a.start - b.start);
  const open = new Set<Mark>();
  let next = 0;
  let out = "";
  for (const [k, place] of places.entries()) {
    for (const mark of open) if (mark.end <= place) open.delete(mark);
    const empty: Mark[] = [];
    for (let mark = byStart[next]; mark && mark.start <= place; mark = byStart[++next]) {
      if (mark.end > mark.start) open.add(mark);
      else empty.push(mark);
    }
    if (empty.length > 0) {
      const label = empty.some(({ gap }) => gap) ? "missing here" : "here";
      out += markHtml([...new Set(empty.map(({ note }) => note))], hidden(label), " gap");
    }
    const part = text.slice(place, places[k + 1] ?? place);
    if (part === "") continue;
    const notes = [...new Set([...open].map(({ note }) => note))];
    if (notes.length === 0) out += escaped(part);
    else if ([...open].every(({ wide }) => wide)) out += markHtml(notes, escaped(part), " wide");
    else
      out +=
        part.trim() === "" ? markHtml(notes, `${escaped(part)}${hidden("space")}`, " blank") : markHtml(notes, escaped(part));
  }
  return out;
}
