import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import type { Block, Document, Markup } from "../core/document.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { markupOf } from "./kept/kept.ts";
import { codeFaults } from "./kept/markup-code.ts";

const HABIT = 4; // places from which a kind of emphasis that is mostly not kept is a choice of the translation
const KEPT = 0.5;
const EMPHASIS = ["strong", "emphasis", "delete"] as const;
const NAMES: Readonly<Record<(typeof EMPHASIS)[number], string>> = {
  strong: "strong emphasis",
  emphasis: "emphasis",
  delete: "struck-out text",
};

/** True where the format of a document tells its markup. */
const isMarked = ({ blocks }: Document) => blocks.some(({ markup, level }) => markup !== undefined || level !== undefined);

/** The trusted beads that pair one block with one, each pair of blocks once. */
function pairsOf(context: CheckContext): { source: Block; target: Block; bead: number }[] {
  const { beads, source, target } = context.bitext;
  const pairs: { source: Block; target: Block; bead: number }[] = [];
  const seen = new Set<Block>();
  for (const [number, bead] of beads.entries()) {
    if (!context.trusted(bead)) continue;
    const [a, b] = [source.blocks[bead.source[0]?.block ?? -1], target.blocks[bead.target[0]?.block ?? -1]];
    if (!a || !b || seen.has(a) || seen.has(b)) continue;
    seen.add(a).add(b);
    pairs.push({ source: a, target: b, bead: number });
  }
  return pairs;
}

/** A heading without a level is a paragraph that looks like one. */
const kindOf = ({ kind, level }: Block) => (kind === "heading" && level === undefined ? "paragraph" : kind).replace("-", " ");

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]))[0]?.[0] ?? 0;
}

type Message = "level" | "kind" | "missing" | "added" | "code";

function* shapes(context: CheckContext): Iterable<Draft<Message>> {
  const pairs = pairsOf(context);
  const levels = pairs.filter(({ source, target }) => source.level !== undefined && target.level !== undefined);
  // A page may stand one level deeper as a whole.
  const shift = commonest(levels.map(({ source, target }) => (target.level as number) - (source.level as number)));
  for (const { source, target, bead } of pairs) {
    const at = { bead, source: [source.range], target: [target.range] };
    if (source.level !== undefined && target.level !== undefined) {
      if (target.level - source.level === shift) continue;
      yield { ...at, messageId: "level", data: { level: source.level, other: target.level }, confidence: 0.8 };
    } else if (kindOf(source) !== kindOf(target)) {
      yield { ...at, messageId: "kind", data: { kind: kindOf(source), other: kindOf(target) }, confidence: 0.65 };
    }
  }
}

/** The markup of the beads that belong to one block of the source: emphasis moves between the sentences of a paragraph. */
function grouped(context: CheckContext): { bead: number; source: Markup[]; target: Markup[] }[] {
  const groups = new Map<number, { bead: number; source: Markup[]; target: Markup[]; trusted: boolean }>();
  for (const [bead, own] of context.bitext.beads.entries()) {
    const block = own.source[0]?.block;
    if (block === undefined) continue;
    const group = groups.get(block) ?? { bead, source: [], target: [], trusted: true };
    group.source.push(...own.source.flatMap((sentence) => markupOf(context.source, sentence)));
    group.target.push(...own.target.flatMap((sentence) => markupOf(context.target, sentence)));
    group.trusted &&= context.trusted(own);
    groups.set(block, group);
  }
  return [...groups.values()].filter(({ trusted }) => trusted);
}

function* emphases(context: CheckContext): Iterable<Draft<Message>> {
  const drafts: { draft: Draft<Message>; kind: Markup["kind"]; lost: number }[] = [];
  const totals = new Map<Markup["kind"], number>();
  for (const { bead, source, target } of grouped(context)) {
    for (const kind of EMPHASIS) {
      const [theirs, ours] = [source, target].map((list) => list.filter((mark) => mark.kind === kind)) as [Markup[], Markup[]];
      totals.set(kind, (totals.get(kind) ?? 0) + theirs.length);
      if (theirs.length === ours.length) continue;
      const lost = theirs.length > ours.length;
      const range = (list: readonly Markup[], side: "source" | "target") =>
        list.length > 0 ? list.map((mark) => mark.range) : [context.gap(side, context.bitext.beads[bead] as Bead)];
      drafts.push({
        kind,
        lost: Math.max(0, theirs.length - ours.length),
        draft: {
          messageId: lost ? "missing" : "added",
          data: { kind: NAMES[kind], count: theirs.length, other: ours.length },
          confidence: lost ? 0.7 : 0.55,
          bead,
          source: range(theirs, "source"),
          target: range(ours, "target"),
        },
      });
    }
  }
  for (const { draft, kind } of drafts) {
    const total = totals.get(kind) ?? 0;
    const lost = drafts.reduce((sum, other) => (other.kind === kind ? sum + other.lost : sum), 0);
    if (total >= HABIT && lost > KEPT * total) continue;
    yield draft;
  }
}

/** Finds headings of another level, blocks of another kind, emphasis and code blocks that the translation lacks, in Markdown. */
export const markupMismatch = defineCheck({
  meta: {
    id: "markup-mismatch",
    category: "design-and-markup/structure",
    severity: "minor",
    stability: "new",
    summary: "The Markdown of the translation has another structure than the source.",
    messages: {
      level: "A heading of level {level} has become one of level {other}.",
      kind: "A block that is a {kind} in the source is a {other} in the translation.",
      missing: "The source has {kind} {count} times here, the translation {other} times.",
      added: "The translation has {kind} {other} times here, the source {count} times.",
      code: "A code block of the source is missing from the translation.",
    },
    examples: [
      {
        languages: "en>it",
        format: "markdown",
        source: "# The museum in 2019\n\n## ⟦Opening in 1891⟧\n\nIt opened in 1891.\n\n## Visits in 2020\n\nCome in 2020.",
        target: "# Il museo nel 2019\n\n### ⟦Apertura nel 1891⟧\n\nAprì nel 1891.\n\n## Visite nel 2020\n\nVenite nel 2020.",
        finds: "level",
      },
      {
        languages: "en>de",
        format: "markdown",
        source: "# Hamburg 1891\n\n- ⟦Opened in 1891⟧\n- Closed in 1934",
        target: "# Hamburg 1891\n\n⟦1891 eröffnet⟧\n\n- 1934 geschlossen",
        finds: "kind",
      },
      {
        languages: "en>fr",
        format: "markdown",
        source: "# Paris 1891\n\nThe museum is ⟦**closed**⟧ in 2020.",
        target: "# Paris 1891\n\nLe musée est fermé en 2020.⟦⟧",
        finds: "missing",
      },
      {
        languages: "en>es",
        format: "markdown",
        source: "# Madrid 1891\n\nThe museum is closed in 2020.⟦⟧",
        target: "# Madrid 1891\n\nEl museo está ⟦*cerrado*⟧ en 2020.",
        finds: "added",
      },
      {
        languages: "en>ja",
        format: "markdown",
        source: "# Tokyo 1891\n\nRun this in 2020:\n\n⟦```\nmake\n```⟧\n\nThen wait until 2021.",
        target: "# 東京 1891\n\n2020年に実行します。⟦⟧\n\nその後、2021年まで待ちます。",
        finds: "code",
      },
      {
        languages: "en>it",
        format: "markdown",
        source: "# Rome 1891\n\nIt is **closed** in 2020.",
        target: "# Roma 1891\n\nNel 2020 è **chiuso**.",
      },
      {
        languages: "en>de",
        format: "markdown",
        source: "# Bonn 1891\n\n- Opened in 1891\n- Closed in 1934",
        target: "# Bonn 1891\n\n- 1891 eröffnet\n- 1934 geschlossen",
      },
    ],
  },
  *bitext(context) {
    if (!isMarked(context.bitext.source) || !isMarked(context.bitext.target)) return;
    yield* shapes(context);
    yield* emphases(context);
    yield* codeFaults(context);
  },
});
