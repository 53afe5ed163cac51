import { excerptOf } from "../../core/baseline.ts";
import type { Checked } from "../../core/report.ts";
import { attribute, counted, directionOf, escaped, plainJson } from "./escape.ts";
import { severityClass } from "./marks.ts";
import type { Note, Row } from "./model.ts";

const SHOWN = 12; // places named at once

/** A category as people say it: "accuracy/mistranslation/number" is "Mistranslation: number". */
export function categoryName(category: string): string {
  const [head = "", ...rest] = category.replaceAll("-", " ").split("/");
  const name = rest.length > 1 ? rest.join(": ") : (rest[0] ?? head);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const link = (row: Row) => `<a href="#r${row.id}">${row.number}</a>`;

/** Links to rows by their numbers; many are folded. */
export function placesHtml(rows: readonly Row[]): string {
  const [first, rest] = [rows.slice(0, SHOWN), rows.slice(SHOWN)];
  const more = rest.length > 0 ? ` <details><summary>${rest.length} more</summary>${rest.map(link).join(" ")}</details>` : "";
  return `${first.map(link).join(" ")}${more}`;
}

/** What is said about a place: the finding with its reasons and what can be done about it. */
export function cardHtml({ id, finding, rows }: Note, { bitext }: Checked): string {
  const { severity, checkId, category, confidence, message, evidence, suggestions, fingerprint } = finding;
  const { language } = bitext.target;
  const percent = Math.round(confidence * 100);
  const data = [
    attribute("data-s", severity),
    attribute("data-i", checkId),
    attribute("data-c", category),
    attribute("data-p", percent),
    attribute("data-fp", fingerprint),
    // What the baseline says of it for people.
    attribute("data-b", plainJson({ message, excerpt: excerptOf(bitext, finding) })),
  ].join("");
  const lines = [
    `<p class="t"><b class="sev">${severity}</b> <span class="cat">${escaped(categoryName(category))}</span> <span class="conf" title="of a hundred such findings about ${percent} are right">${percent}<span class="pc"> %</span><span class="vh"> sure</span></span></p>`,
    `<p class="m">${escaped(message)}</p>`,
    ...(evidence ? [`<p class="e">${escaped(evidence)}</p>`] : []),
    ...suggestions.map(
      (text) =>
        `<p class="g"><span>Suggestion</span> <q${attribute("lang", language)} dir="${directionOf(language)}">${escaped(text)}</q></p>`,
    ),
    ...(rows.size > 1 ? [`<div class="w">In ${counted(rows.size, "row")}: ${placesHtml([...rows.keys()])}</div>`] : []),
    `<p class="d"><button class="no" aria-pressed="false">False alarm</button> <button class="ok" aria-pressed="false">Done</button> <code title="${escaped(checkId)}">${escaped(checkId)}</code></p>`,
  ];
  return `<article class="f ${severityClass(severity)}" id="f${id}" tabindex="-1" aria-label="${severity}: ${escaped(checkId)}"${data}>${lines.join("")}</article>`;
}

/** A line that leads to a finding told in another row. */
export function alsoHtml({ id, finding, rows }: Note, row: Row): string {
  const place = rows.size > 1 ? ` <small>${rows.get(row)} of ${rows.size}</small>` : "";
  return `<a class="also ${severityClass(finding.severity)}" href="#f${id}">${escaped(finding.checkId)}${place}</a>`;
}
