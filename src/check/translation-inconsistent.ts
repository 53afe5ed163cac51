import { diffArrays } from "diff";
import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import { LEARNED } from "./cognate/linked.ts";
import { rangesOf } from "./context.ts";
import { type CheckContext, defineCheck } from "./define.ts";

type Message = "different" | "same";

/** A bead with its two sides as they are compared: words alone, in lower case. */
interface Rendered {
  readonly bead: Bead;
  readonly number: number;
  readonly source: string;
  readonly target: string;
}

const LEAST = 3; // words of a segment that has one translation
const LONG = 6; // words of a translation that does not come about twice by chance
const APART = 0.25; // share of words of two sources that are clearly different ones
const SHOWN = 60; // characters of the usual translation that the message shows

/** The words of a text in lower case; two characters of a script without spaces count as a word. */
const normal = (sentences: readonly Sentence[]) =>
  sentences
    .map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "))
    .join(" ")
    .trim();

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const size = (text: string) => text.split(" ").length + (text.match(CJK)?.length ?? 0) / 2;

function groups(rendered: readonly Rendered[], key: "source" | "target", least: number): Rendered[][] {
  const found = new Map<string, Rendered[]>();
  for (const one of rendered) {
    const own = found.get(one[key]);
    if (own) own.push(one);
    else found.set(one[key], [one]);
  }
  return [...found.values()].filter((group) => group.length > 1 && size(group[0]?.[key] ?? "") >= least);
}

/** The share of words that two texts have in common. */
function common(a: string, b: string): number {
  const [ours, theirs] = [new Set(a.split(" ")), new Set(b.split(" "))];
  return [...ours].filter((word) => theirs.has(word)).length / Math.min(ours.size, theirs.size);
}

const short = (text: string) => (text.length > SHOWN ? `${[...text].slice(0, SHOWN).join("")}…` : text);
const shown = ({ bead }: Rendered) => short(bead.target.map(({ text }) => text).join(" "));

/** The rarer translations of one source, each against the usual one. */
function* minority(group: readonly Rendered[]) {
  const counts = new Map<string, number>();
  for (const { target } of group) counts.set(target, (counts.get(target) ?? 0) + 1);
  if (counts.size < 2) return;
  const [usual, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const model = group.find(({ target }) => target === usual) as Rendered;
  for (const one of group) if (one.target !== usual) yield { one, model, count, total: group.length };
}

const WORD = 4; // letters of a word that a translation answers
const APART_BY = 0.12; // by how much more one source is answered than the other where one translation is not its own

/** How likely the words of a source are to have no counterpart, on the average. */
function unanswered({ bead }: Rendered, context: CheckContext): number {
  const { source, lone } = context.links(bead);
  const words = source.flatMap(({ text }, k) => (text.length >= WORD ? [lone[0][k] as number] : []));
  return words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
}

const ranges = ({ bead }: Rendered) => ({ source: rangesOf(bead.source), target: rangesOf(bead.target) });

/** Finds segments that stand twice in the source and not in the translation, or the reverse. */
export const translationInconsistent = defineCheck<Message>({
  meta: {
    id: "translation-inconsistent",
    category: "terminology/inconsistent",
    severity: "minor",
    stability: "stable",
    summary: "A segment that the source repeats is translated in another way than before, or two segments in the same way.",
    messages: {
      different: "The same source is elsewhere “{usual}” ({count} of {total}).",
      same: "Another source has the same translation: “{other}”.",
    },
    examples: [
      {
        languages: "en>it",
        source:
          "Close the lid firmly.\n\nFill the tank with water.\n\n⟦Close the lid firmly.⟧\n\nClean the filter.\n\nClose the lid firmly.",
        target:
          "Chiudere bene il coperchio.\n\nRiempire il serbatoio d'acqua.\n\n⟦Serrare il tappo con forza.⟧\n\nPulire il filtro.\n\nChiudere bene il coperchio.",
        finds: "different",
      },
      {
        languages: "en>de",
        source: "Press the green key to begin the work again.\n\nThe warranty does not cover any damage by water.",
        target: "Drücken Sie die grüne Taste, um neu zu beginnen.\n\n⟦Drücken Sie die grüne Taste, um neu zu beginnen.⟧",
        finds: "same",
      },
      {
        languages: "en>fr",
        source: "Close the lid firmly.\n\nFill the tank.\n\nClose the lid firmly.",
        target: "Fermez bien le couvercle.\n\nRemplissez le réservoir.\n\nFermez bien le couvercle !",
      },
      { languages: "en>es", source: "Yes, sir.\n\nNo.\n\nYes, sir.", target: "Sí, señor.\n\nNo.\n\nSí, mi señor." },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const rendered = renderedIn(context);
    for (const group of groups(rendered, "source", LEAST)) {
      for (const { one, model, count, total } of minority(group)) {
        const confidence = count > 1 && 2 * count > total ? 0.7 : 0.45;
        const data = { usual: shown(model), count, total };
        const evidence = difference(model, one);
        yield { messageId: "different", data, confidence, bead: one.number, ...ranges(one), ...(evidence ? { evidence } : {}) };
      }
    }
    for (const group of groups(rendered, "target", LONG)) {
      const first = group[0] as Rendered;
      for (const one of group) {
        if (one.source === first.source || common(one.source, first.source) > APART) continue;
        // Two sources may say the same in other words.
        const apart = Math.abs(unanswered(one, context) - unanswered(first, context));
        const confidence = apart < APART_BY && context.bitext.beads.length >= LEARNED ? 0.4 : 0.6;
        const other = short(first.bead.source.map(({ text }) => text).join(" "));
        yield {
          messageId: "same",
          data: { other },
          confidence,
          bead: one.number,
          ...ranges(one),
        };
      }
    }
  },
});

const MOST = 6; // changes: two renderings that have more of them have little in common

/** How a rendering differs from the usual one: "“open” for “closed”"; empty where they differ altogether. */
function difference(usual: Rendered, one: Rendered): string {
  const words = ({ bead }: Rendered) => bead.target.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word !== "");
  const changes: string[] = [];
  let gone = "";
  for (const { value, added, removed } of diffArrays(words(usual), words(one))) {
    const text = `“${value.join(" ")}”`;
    if (removed) gone = text;
    else if (added) {
      changes.push(gone ? `${text} for ${gone}` : `${text} more`);
      gone = "";
    } else if (gone) {
      changes.push(`${gone} less`);
      gone = "";
    }
  }
  if (gone) changes.push(`${gone} less`);
  return changes.length > MOST ? "" : changes.join(", ");
}

/** The beads that can be compared with each other. */
function renderedIn(context: CheckContext): Rendered[] {
  const { beads } = context.bitext;
  if (beads.length < 2) return [];
  return beads.flatMap((bead, number) =>
    context.trusted(bead) ? [{ bead, number, source: normal(bead.source), target: normal(bead.target) }] : [],
  );
}
