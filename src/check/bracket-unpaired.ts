import type { Bead } from "../core/bead.ts";
import { type Content, toRange } from "../core/document.ts";
import { Sign } from "../token/sign.ts";
import { rangesOf } from "./context.ts";
import { type CheckContext, defineCheck } from "./define.ts";

const CLOSING: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "}": "{",
  "）": "（",
  "］": "［",
  "】": "【",
  "》": "《",
  "〉": "〈",
  "」": "「",
  "』": "『",
};
const OPENING = new Set(Object.values(CLOSING));
/** "a)" and "1)" count items in running text. */
const ITEM = /(?:^|[\s;,:(])(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})$/u;
/** A face, not a bracket. */
const FACE = /[:;=][-'^]?$/;

const MANY = 50; // lone brackets of a block

interface Lone {
  readonly index: number;
  readonly bracket: string;
}

/** Brackets without a partner in a text. */
function lone(text: string): Lone[] {
  const open: Lone[] = [];
  const out: Lone[] = [];
  for (const match of text.matchAll(/[()[\]{}（）［］【】《》〈〉「」『』]/g)) {
    const bracket = match[0];
    const index = match.index;
    if (OPENING.has(bracket)) {
      if (!(bracket === "(" && FACE.test(text.slice(Math.max(0, index - 2), index)))) open.push({ index, bracket });
      continue;
    }
    const partner = CLOSING[bracket];
    let at = open.length - 1;
    while (at >= 0 && open[at]?.bracket !== partner) at--;
    if (at >= 0) {
      out.push(...open.splice(at + 1));
      open.pop();
      continue;
    }
    const before = text.slice(Math.max(0, index - 6), index);
    if (bracket !== ")" || !(ITEM.test(before) || FACE.test(before))) out.push({ index, bracket });
  }
  return [...out, ...open];
}

const sources = (context: CheckContext, beads: readonly Bead[]) => {
  const blocks = new Set(beads.flatMap((bead) => bead.source.map(({ block }) => block)));
  return [...blocks].map((block) => context.bitext.source.blocks[block]?.text ?? "").join("\n");
};

/** Finds brackets of the translation that are opened and not closed, or the reverse. */
export const bracketUnpaired = defineCheck({
  meta: {
    id: "bracket-unpaired",
    category: "linguistic-conventions/brackets",
    severity: "minor",
    stability: "stable",
    summary: "A bracket of the translation has no partner.",
    messages: { lone: "“{bracket}” has no partner." },
    examples: [
      { languages: "en>it", source: "The fund (see below) is open.", target: "Il fondo ⟦(⟧vedi sotto è aperto.", finds: "lone" },
      {
        languages: "en>de",
        source: "The fund [see below] is open.",
        target: "Der Fonds siehe unten⟦]⟧ ist offen.",
        finds: "lone",
      },
      { languages: "en>ja", source: "The fund (see below) is open.", target: "基金（下記参照）は開いている。" },
      { languages: "en>fr", source: "Choose a) tea or b) coffee.", target: "Choisissez a) du thé ou b) du café." },
    ],
  },
  premise: { target: Sign.bracket },
  *bitext(context) {
    const beadsOf = new Map<number, { bead: Bead; number: number }[]>();
    for (const [number, bead] of context.bitext.beads.entries()) {
      for (const { block } of bead.target) {
        const own = beadsOf.get(block) ?? [];
        if (own.at(-1)?.bead !== bead) own.push({ bead, number });
        beadsOf.set(block, own);
      }
    }
    for (const [block, beads] of beadsOf) {
      const content = context.bitext.target.blocks[block] as Content & { marker?: { length: number } };
      const found = lone(content.text).filter(({ index }) => index >= (content.marker?.length ?? 0));
      if (found.length === 0) continue;
      // Mathematics and quoted fragments leave brackets open on purpose: then the source does too.
      const theirs = lone(
        sources(
          context,
          beads.map(({ bead }) => bead),
        ),
      ).map(({ bracket }) => bracket);
      const spare = new Map<string, number>();
      for (const bracket of theirs) spare.set(bracket, (spare.get(bracket) ?? 0) + 1);
      const left = found.filter(({ bracket }) => {
        const many = spare.get(bracket) ?? 0;
        spare.set(bracket, many - 1);
        return many <= 0;
      });
      // A row of them is a drawing or a broken file, which nobody mends one by one.
      if (left.length > MANY) {
        const target = left.map(({ index }) => toRange(content, index, index + 1));
        yield { messageId: "lone", data: { bracket: left[0]?.bracket ?? "" }, confidence: 0.9, target };
        continue;
      }
      for (const { index, bracket } of left) {
        const range = toRange(content, index, index + 1);
        const own = beads.find(({ bead }) =>
          bead.target.some((sentence) => sentence.range.start <= range.start && range.end <= sentence.range.end),
        );
        yield {
          messageId: "lone",
          data: { bracket },
          confidence: 0.9,
          source: rangesOf(own?.bead.source ?? []),
          target: [range],
          ...(own ? { bead: own.number } : {}),
        };
      }
    }
  },
});
