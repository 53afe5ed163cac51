import { type Bead, type Bitext, lacks } from "../core/bead.ts";
import type { Document, Sentence } from "../core/document.ts";
import type { ReportInput } from "../core/report.ts";
import { joined } from "./place.ts";
import { xmlEscaped } from "./xml.ts";

// What XML 1.0 has no way to write, not even escaped; half a surrogate pair among it.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string) => xmlEscaped(text.replace(ILLEGAL, ""));

function variant({ language }: Document, sentences: readonly Sentence[]): string {
  return `      <tuv xml:lang="${escaped(language)}"><seg>${escaped(joined(sentences))}</seg></tuv>`;
}

function unit({ source, target }: Bitext, bead: Bead): string[] {
  if (lacks(bead, "source") || lacks(bead, "target")) return [];
  return [
    "    <tu>",
    `      <prop type="x-score">${bead.score}</prop>`,
    variant(source, bead.source),
    variant(target, bead.target),
    "    </tu>",
  ];
}

/**
 * The alignment as a translation memory, TMX 1.4: a unit for each bead with text on both sides, its score as the property
 * "x-score". No dates, so that the same input gives the same bytes.
 */
export function tmxReport({ checked, tool }: Pick<ReportInput, "checked" | "tool">): string {
  const languages = new Set(checked.map(({ bitext }) => bitext.source.language));
  const [language = "*all*"] = languages.size === 1 ? languages : [];
  const header = {
    creationtool: tool.name,
    creationtoolversion: tool.version,
    segtype: "sentence",
    "o-tmf": "plain",
    adminlang: "en",
    srclang: language,
    datatype: "plaintext",
  };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header ${Object.entries(header)
      .map(([name, value]) => `${name}="${escaped(value)}"`)
      .join(" ")}/>`,
    "  <body>",
    ...checked.flatMap(({ bitext }) => bitext.beads.flatMap((bead) => unit(bitext, bead))),
    "  </body>",
    "</tmx>",
  ].join("\n")}\n`;
}
