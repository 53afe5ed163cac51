import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import type { Range } from "../core/range.ts";
import { functionWords } from "../language/function-words.ts";
import { type Link, type LinkKind, linksIn } from "../token/link.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { besides, markupOf, type Placed, placedIn, sameness, strangers } from "./kept/kept.ts";
import { canonical, localised } from "./kept/link-localised.ts";
import { slipped } from "./kept/slip.ts";

type Own = Placed<Link>;

const MOST = 100; // links of a bead: more are a directory
const NEAR = 0.7; // share of characters in common from which one link was made of the other
/** How sure it is that a link that is missing is a fault. */
const LOST: Readonly<Record<LinkKind, number>> = {
  url: 0.85,
  email: 0.9,
  target: 0.85,
  path: 0.75,
  file: 0.6,
  option: 0.75,
  mention: 0.6,
  domain: 0.4,
  hashtag: 0.4,
};
/** How sure it is that a link that differs is a fault, where the two have little in common: parts of a path may be words to translate. */
const OTHER: Readonly<Record<LinkKind, number>> = { ...LOST, path: 0.45, file: 0.4, target: 0.6, mention: 0.45 };
/** Links without words that a language would translate. */
const WHOLE: ReadonlySet<LinkKind> = new Set(["url", "email", "mention", "domain"]);
const ADDED: Readonly<Partial<Record<LinkKind, number>>> = { url: 0.55, email: 0.6, target: 0.55 };
const SHORT = 0.55; // "-v": a letter with a hyphen
const LONGER = 1.6;
const SLASH = 0.4; // "/word", "--and"
const AFTER = /[.!?…"”»’'—–]\s+$/;
const FREE = /\p{L}--|--(?:\s|$)/u;
const ROOTS = /^\/(?:bin|boot|dev|etc|home|lib|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)$/;
const WORD = /[A-Za-z0-9]/;
const WORDED = /[A-Za-z0-9_-]/;
/** Addresses that stand for the reader's own. */
const SAMPLE = /@example\./i;
const DASH = /[‐-―−]/g;

const keyOf = ({ item }: Own) => (item.kind === "email" ? item.text.toLowerCase() : canonical(item.text));

/** True where two hyphens are a dash: at the head of a speech, after its sentence, or with other dashes around. */
function isDash({ item, sentence }: Own, free: (text: string) => boolean): boolean {
  if (item.kind !== "option" || !item.text.startsWith("--")) return false;
  const { text } = sentence;
  return AFTER.test(text.slice(Math.max(0, item.start - 3), item.start)) || free(text);
}

/** The links of one side: in the text, and where the format has taken them out of it. */
function linksOf(side: SideContext, sentences: Bead["source"]): Own[] {
  const known = new Map<string, boolean>(); // asked once a sentence, not once an option
  const free = (text: string) => {
    const own = known.get(text) ?? FREE.test(text);
    known.set(text, own);
    return own;
  };
  const placed: Own[] = placedIn(sentences, linksIn).filter((own) => !isDash(own, free));
  for (const sentence of sentences) {
    for (const { kind, value, range } of markupOf(side, sentence)) {
      if ((kind !== "link" && kind !== "image") || !value) continue;
      placed.push({ item: { kind: "target", text: value, start: 0, end: 0 }, range, sentence });
    }
  }
  return placed;
}

const weak = ({ kind, text }: Link) =>
  (kind === "option" && text.length < 3) ||
  (kind === "path" && !/[/\\.~].*[/\\]/.test(text) && !ROOTS.test(text)) ||
  (kind === "target" && /^#/.test(text));

/** How sure it is that a link without counterpart should have one. "--and" is rather a dash without its spaces. */
function lost(link: Link, side: SideContext, target: Bead["target"]): number {
  const { kind, text } = link;
  // What follows the sign has been translated.
  if (kind === "mention" && target.some((sentence) => /[@＠]/.test(sentence.text))) return SLASH;
  if (weak(link)) return kind === "path" ? SLASH : SHORT;
  return kind === "option" && functionWords(side.language).has(text.slice(2)) ? SLASH : LOST[kind];
}

const alike = (a: Link, b: Link) =>
  a.kind === b.kind || (["url", "target", "domain"].includes(a.kind) && ["url", "target", "domain"].includes(b.kind));

/** Options that an editor's automatic correction has given a dash: "–help" for "--help". */
function dashed(
  { kind, text }: Link,
  sentences: Bead["target"],
): { text: string; start: number; sentence: Bead["target"][number] } | undefined {
  if (kind !== "option") return undefined;
  const name = text.replace(/^-+/, "");
  for (const sentence of sentences) {
    for (const { index } of sentence.text.matchAll(DASH)) {
      const inside = sentence.text.startsWith(name, index + 1) && !WORD.test(sentence.text[index + 1 + name.length] ?? " ");
      if (inside && !WORD.test(sentence.text[index - 1] ?? " "))
        return { text: sentence.text.slice(index, index + 1 + name.length), start: index, sentence };
    }
  }
  return undefined;
}

function nearest(own: Own, others: readonly Own[], sole: boolean): { other: Own; sure: number } | undefined {
  let best: { other: Own; same: number } | undefined;
  for (const other of others) {
    if (!alike(own.item, other.item)) continue;
    const same = sameness(own.item.text, other.item.text);
    if (!best || same > best.same) best = { other, same };
  }
  if (!best) return undefined;
  const { kind, text } = own.item;
  const other = best.other;
  // Parts of a path may be words to translate, an option never is.
  const fixed = kind === "option" && text.length > 4;
  if (best.same >= NEAR && text.length > 3) {
    if (WHOLE.has(kind)) return { other, sure: 0.85 };
    return { other, sure: kind !== "hashtag" && slipped(text, other.item.text) ? 0.85 : fixed ? 0.6 : 0.45 };
  }
  const vague = (kind === "option" && text.length < 4) || SAMPLE.test(text);
  return sole || best.same >= 0.4 ? { other, sure: vague ? 0.45 : fixed ? 0.6 : OTHER[kind] } : undefined;
}

/** True where a text holds an option as a word of its own. */
function stands(option: string, text: string): boolean {
  for (let at = text.indexOf(option); at >= 0; at = text.indexOf(option, at + 1)) {
    // "--silent-Modus" is a compound of its language.
    if (!WORDED.test(text[at - 1] ?? " ") && !WORD.test(text[at + option.length] ?? " ")) return true;
  }
  return false;
}

function leftover(bead: Bead, context: CheckContext): { source: Own[]; target: Own[] } {
  const [source, target] = [linksOf(context.source, bead.source), linksOf(context.target, bead.target)];
  if (source.length + target.length === 0 || Math.max(source.length, target.length) > MOST) return { source: [], target: [] };
  const left = strangers(source, target, keyOf);
  const whole = (sentences: Bead["source"]) =>
    sentences
      .map(({ text }) => text.normalize("NFKC"))
      .join("\n")
      .toLowerCase();
  const [theirs, ours] = [whole(bead.source), whole(bead.target)];
  const held = (text: string, { item }: Own) =>
    item.kind === "option" ? stands(item.text.toLowerCase(), text) : text.includes(item.text.toLowerCase());
  const languages = [context.source.document.language, context.target.document.language] as const;
  const answers = (own: Own, other: Own) => alike(own.item, other.item) && localised(own.item.text, other.item.text, languages);
  // One that the source has as well may stand there in its own form: "…/team" and "…/team/it".
  const kept = source.filter((own) => !left.source.includes(own) || held(ours, own));
  const free = left.target.filter((other) => !held(theirs, other) && !kept.some((own) => answers(own, other)));
  const lost = left.source.filter((own) => {
    if (held(ours, own)) return false;
    const at = free.findIndex((other) => answers(own, other));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  return { source: lost, target: free };
}

type Message = "changed" | "missing" | "added";

function* compare(bead: Bead, context: CheckContext): Iterable<Draft<Message>> {
  const left = leftover(bead, context);
  const others = [...left.target];
  for (const own of left.source) {
    const { kind, text } = own.item;
    const sole = left.source.filter(({ item }) => item.kind === kind).length === 1;
    const found = nearest(own, others, sole);
    const dash = found ? undefined : dashed(own.item, bead.target);
    if (found) others.splice(others.indexOf(found.other), 1);
    const data = { link: text, other: found?.other.item.text ?? dash?.text ?? "" };
    const base = { data, source: [own.range], suggestions: [text] };
    if (found) yield { ...base, messageId: "changed", confidence: found.sure, target: [found.other.range] };
    else if (dash) yield { ...base, messageId: "changed", confidence: 0.85, target: [rangeOf(dash)] };
    else if (!besides(context, bead, "target", text)) {
      const confidence = lost(own.item, context.source, bead.target);
      yield { ...base, messageId: "missing", confidence, target: [context.gap("target", bead)] };
    }
  }
  const length = (sentences: Bead["source"]) => sentences.reduce((sum, { text }) => sum + text.length, 0);
  // More text is another fault, or a note by the translators; a placeholder may stand for an address.
  const explained =
    length(bead.target) > LONGER * length(bead.source) + 10 || bead.source.some(({ text }) => /%s|[{<]/.test(text));
  for (const { item, range } of others) {
    const confidence = explained ? 0.3 : (ADDED[item.kind] ?? 0.3);
    if (besides(context, bead, "source", item.text)) continue;
    yield { messageId: "added", data: { link: item.text }, confidence, source: [context.gap("source", bead)], target: [range] };
  }
}

function rangeOf({ text, start, sentence }: { text: string; start: number; sentence: Bead["target"][number] }): Range {
  return placedIn([sentence], () => [{ start, end: start + text.length }])[0]?.range as Range;
}

/** Finds addresses, paths, names with @ and options of commands that the translation loses or changes. */
export const linkMismatch = defineCheck({
  meta: {
    id: "link-mismatch",
    category: "design-and-markup/link",
    severity: "major",
    stability: "stable",
    summary: "An address, a path or an option of the source is missing from the translation or changed in it, or the reverse.",
    messages: {
      changed: "{link} has become {other}.",
      missing: "{link} is missing from the translation.",
      added: "{link} is not in the source.",
    },
    examples: [
      {
        languages: "en>it",
        source: "Write to ⟦info@example.org⟧ today.",
        target: "Scrivi oggi a ⟦info@exmaple.org⟧.",
        finds: "changed",
      },
      {
        languages: "en>de",
        source: "The log is in ⟦/var/log/syslog⟧ by default.",
        target: "Das Protokoll liegt im üblichen Ordner.⟦⟧",
        finds: "missing",
      },
      { languages: "en>fr", source: "Ask the support team.⟦⟧", target: "Écrivez à ⟦aide@example.org⟧.", finds: "added" },
      {
        languages: "en>ja",
        source: "Use ⟦--force⟧ to overwrite.",
        target: "上書きするには⟦–force⟧を使います。",
        finds: "changed",
      },
      {
        languages: "en>it",
        source: "See https://en.wikipedia.org/wiki/Rome for more.",
        target: "Per saperne di più: https://it.wikipedia.org/wiki/Roma.",
      },
      { languages: "en>es", source: "Go to www.example.com/en/help.", target: "Vaya a www.example.com/es/ayuda." },
      { languages: "en>ja", source: "Edit ./conf/site.yaml (see -v).", target: "./conf/site.yamlを編集します（-vを参照）。" },
    ],
  },
  *bead(bead, context) {
    yield* compare(bead, context);
  },
});
