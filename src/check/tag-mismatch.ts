import type { Draft } from "../core/check.ts";
import type { Sentence } from "../core/document.ts";
import { type Tag, tagsIn } from "../token/markup.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { markupOf, type Placed, placedIn, rest } from "./kept/kept.ts";
import { localised } from "./kept/link-localised.ts";
import { nestingOf, partners } from "./kept/tag-nesting.ts";

type Own = Placed<Tag>;

const MOST = 300; // tags of a bead: more are a page
/** Entities that stand for a character: the translation may write the character, or need another one. */
const CHARACTER = /^&(?:#|[A-Za-z]?[a-z]{1,11}\d{0,2};)/;
const ANGLES = /^&(?:lt|gt);$/i;

/** The tags of one side: in the text, and where the format has taken them out of it. */
function tagsOf(side: SideContext, sentences: readonly Sentence[]): Own[] {
  const placed = placedIn(sentences, tagsIn);
  for (const sentence of sentences) {
    for (const { kind, value, range } of markupOf(side, sentence)) {
      if (kind !== "html") continue;
      const [item] = tagsIn(value ?? "").length > 0 ? tagsIn(value ?? "") : lone(value ?? "");
      if (item) placed.push({ item, range, sentence });
    }
  }
  return placed.sort((a, b) => a.range.start - b.range.start).filter(({ item }) => !isCharacter(item));
}

/** A tag whose partner the format has parted from it. */
function lone(value: string): Tag[] {
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(value)?.[1];
  if (name === undefined) return [];
  const other = value.startsWith("</") ? `<${name}>` : `</${name}>`;
  const pair = value.startsWith("</") ? other + value : value + other;
  return tagsIn(pair).filter(({ kind }) => (kind === "close") === value.startsWith("</"));
}

const isCharacter = ({ kind, name }: Tag) => kind === "entity" && CHARACTER.test(name) && !ANGLES.test(name);

const keyOf = ({ item: { kind, name } }: Own) => `${kind} ${kind === "entity" && ANGLES.test(name) ? name.toLowerCase() : name}`;

const sureness = ({ kind, name }: Tag) => (kind === "entity" ? (ANGLES.test(name) ? 0.6 : 0.8) : 0.9);

type Message = "missing" | "changed" | "added" | "unpaired" | "nesting" | "attribute";

/** A tag and its partner, where both are left over. */
function couples(list: readonly Own[], all: readonly Own[]): Own[][] {
  const closing = partners(all);
  const left = new Set(list);
  const out: Own[][] = [];
  for (const own of list) {
    if (!left.delete(own)) continue;
    const partner = closing.get(own);
    out.push(partner && left.delete(partner) ? [own, partner] : [own]);
  }
  return out;
}

const ranges = (list: readonly Own[]) => list.map(({ range }) => range);

/** "%1$s" is "%s": a placeholder may be numbered where the order changes. */
const unnumbered = (value: string) => value.replace(/%\d{1,2}\$/g, "%");

function* attributes(source: readonly Own[], target: readonly Own[], context: CheckContext): Iterable<Draft<Message>> {
  const written = ({ item }: Own) =>
    `${item.kind} ${item.name} ${[...item.attributes]
      .map((pair) => pair.join("="))
      .sort()
      .join(" ")}`;
  const left = rest(source, target, written);
  const others = [...left.target];
  for (const own of left.source) {
    const at = others.findIndex((other) => keyOf(other) === keyOf(own));
    const [other] = at < 0 ? [] : others.splice(at, 1);
    if (!other) continue;
    const names = new Set([...own.item.attributes.keys(), ...other.item.attributes.keys()]);
    for (const name of names) {
      const [a, b] = [own.item.attributes.get(name), other.item.attributes.get(name)];
      const languages = [context.source.document.language, context.target.document.language] as const;
      if (a === b || (a !== undefined && b !== undefined && (unnumbered(a) === unnumbered(b) || localised(a, b, languages))))
        continue;
      const data = { attribute: name, value: a ?? "", other: b ?? "", tag: own.item.name };
      const confidence = name === "class" || name === "rel" ? 0.6 : 0.85;
      yield {
        messageId: "attribute",
        data,
        confidence,
        source: [own.range],
        target: [other.range],
        suggestions: [own.item.text],
      };
    }
  }
}

function* compare(source: readonly Own[], target: readonly Own[], context: CheckContext, gaps: Gaps): Iterable<Draft<Message>> {
  const raw = (list: readonly Own[]) => list.some(({ item }) => item.kind !== "entity");
  const left = rest(source, target, keyOf);
  // "&lt;" may be written "<" where the file allows it.
  const free = ({ item }: Own) => item.kind === "entity" && ANGLES.test(item.name) && raw(source) !== raw(target);
  const missing = couples(
    left.source.filter((own) => !free(own)),
    source,
  );
  const added = couples(
    left.target.filter((own) => !free(own)),
    target,
  );
  for (const own of missing) {
    const [first] = own as [Own];
    const at = added.findIndex(([other]) => other?.item.kind === first.item.kind);
    const [other] = at < 0 ? [] : added.splice(at, 1);
    yield {
      messageId: other ? "changed" : "missing",
      data: { tag: first.item.text, other: other?.[0]?.item.text ?? "" },
      confidence: sureness(first.item),
      source: ranges(own),
      target: other ? ranges(other) : [gaps.target()],
      suggestions: [first.item.text],
    };
  }
  const [theirs, ours] = [nestingOf(source), nestingOf(target)];
  // What closes a tag that the source forgot to close mends it.
  const mends = ({ item: { kind, name } }: Own) =>
    kind === "close" &&
    ours.unpaired.length === 0 &&
    theirs.unpaired.some(({ item }) => item.kind === "open" && item.name === name);
  for (const own of added) {
    const [first] = own as [Own];
    if (own.length === 1 && mends(first)) continue;
    const data = { tag: first.item.text };
    yield { messageId: "added", data, confidence: sureness(first.item) - 0.1, source: [gaps.source()], target: ranges(own) };
  }
  if (missing.length + added.length > 0) return;
  if (theirs.unpaired.length === 0 && ours.unpaired.length > 0) {
    const data = { tag: ours.unpaired.map(({ item }) => item.text).join(", ") };
    yield { messageId: "unpaired", data, confidence: 0.9, source: ranges(source), target: ranges(ours.unpaired) };
  } else if (theirs.unpaired.length === 0) {
    const wrong = rest(theirs.within, ours.within, ({ path }) => path);
    const [first] = wrong.target;
    const partner = first && wrong.source.find(({ own }) => keyOf(own) === keyOf(first.own));
    if (first && partner) {
      const data = { tag: first.own.item.text };
      yield { messageId: "nesting", data, confidence: 0.6, source: [partner.own.range], target: [first.own.range] };
    }
  }
  yield* attributes(source, target, context);
}

interface Gaps {
  source(): { start: number; end: number };
  target(): { start: number; end: number };
}

/** Finds tags that the translation loses, changes, adds or nests in another way. */
export const tagMismatch = defineCheck({
  meta: {
    id: "tag-mismatch",
    category: "design-and-markup/tag",
    severity: "major",
    stability: "stable",
    summary: "A tag of the source is missing from the translation, changed or misplaced in it, or the reverse.",
    messages: {
      missing: "The tag {tag} is missing from the translation.",
      changed: "The tag {tag} has become {other}.",
      added: "The tag {tag} is not in the source.",
      unpaired: "{tag}: the tags of the translation are not closed in the order in which they were opened.",
      nesting: "The tag {tag} stands inside other tags than in the source.",
      attribute: "{attribute} of the tag {tag} was “{value}” and is “{other}” in the translation.",
    },
    examples: [
      { languages: "en>it", source: "Press ⟦<b>⟧Save⟦</b>⟧ now.", target: "Premi ora Salva.⟦⟧", finds: "missing" },
      { languages: "en>de", source: "Press ⟦<b>⟧Save⟦</b>⟧.", target: "⟦<i>⟧Speichern⟦</i>⟧ drücken.", finds: "changed" },
      { languages: "en>fr", source: "One line.⟦⟧", target: "Une ligne.⟦<br/>⟧", finds: "added" },
      {
        languages: "en>es",
        source: "⟦<b>⟧Save⟦</b>⟧ or ⟦<i>⟧leave⟦</i>⟧.",
        target: "⟦</b>⟧Guarde⟦<b>⟧ o <i>salga</i>.",
        finds: "unpaired",
      },
      {
        languages: "en>nl",
        source: 'See <a href="#top">the ⟦<b>⟧top</b></a>.',
        target: 'Zie ⟦<b>⟧<a href="#top">het begin</a></b>.',
        finds: "nesting",
      },
      {
        languages: "en>ja",
        source: 'See ⟦<a href="help.html">⟧help</a>.',
        target: '⟦<a href="hilfe.html">⟧ヘルプ</a>を参照。',
        finds: "attribute",
      },
      { languages: "en>it", source: "It holds where a < b and c > d.", target: "Vale dove a < b e c > d." },
      {
        languages: "en>fr",
        source: '<a href="https://example.org/en/" title="Home">Home</a>',
        target: '<a href="https://example.org/fr/" title="Accueil">Accueil</a>',
      },
      {
        languages: "en>de",
        source: "Type <name> and press Enter.",
        target: "Geben Sie <Name> ein und drücken Sie die Eingabetaste.",
      },
    ],
  },
  *bead(bead, context) {
    const source = tagsOf(context.source, bead.source);
    const target = tagsOf(context.target, bead.target);
    if (source.length + target.length === 0 || Math.max(source.length, target.length) > MOST) return;
    const gaps = { source: () => context.gap("source", bead), target: () => context.gap("target", bead) };
    yield* compare(source, target, context, gaps);
  },
});
