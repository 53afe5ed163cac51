import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { type Code, type CodeKind, codesIn } from "../token/code.ts";
import { linksIn, masked } from "../token/link.ts";
import { tagsIn } from "../token/markup.ts";
import { placeholdersIn } from "../token/placeholder.ts";
import { Sign } from "../token/sign.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { besides, markupOf, type Placed, placedIn, sameness, strangers } from "./kept/kept.ts";
import { slipped } from "./kept/slip.ts";

type Own = Placed<Code>;

const MOST = 200; // codes of a bead: more are a listing
const NEAR = 0.6; // share of characters in common from which one code was made of the other
/** How sure it is that a code that is missing is a fault. Names with digits and capitals inside are often written in another way. */
const LOST: Readonly<Record<CodeKind, number>> = { span: 0.75, identifier: 0.6, version: 0.6, number: 0.35, camel: 0.3 };
const CHANGED: Readonly<Record<CodeKind, number>> = { span: 0.75, identifier: 0.9, version: 0.85, number: 0.75, camel: 0.7 };
const TRANSLATED = 0.45; // the name of a button in backticks, the parts of a made-up name
const KEPT = 0.85; // an identifier that the translation keeps elsewhere
const VAGUE = 0.45;
const LABEL = 20; // characters of a label around an identifier
/** Words in backticks may be quoted in another way, and translated. */
const WORDS = /^`*[\p{L}\s-]+`*$/u;
const SERIAL = /^[A-Z]{2,}-?\d{4,}$/;
const HIDDEN = "\u0001";

/** The codes of a text that are no part of a link, a placeholder or a tag. */
function codesOf(text: string): readonly Code[] {
  const found = codesIn(text);
  if (found.length === 0) return found;
  let rest = text;
  for (const find of [placeholdersIn, tagsIn, linksIn]) rest = masked(rest, find(rest));
  return rest === text ? found : codesIn(rest).filter((code) => !code.text.includes(HIDDEN));
}

function placed(side: SideContext, sentences: Bead["source"]): Own[] {
  const own: Own[] = placedIn(sentences, codesOf);
  for (const sentence of sentences) {
    for (const { kind, value, range } of markupOf(side, sentence)) {
      if (kind !== "code" || !value) continue;
      for (let k = own.length - 1; k >= 0; k--) {
        const inner = own[k] as Own;
        if (inner.range.start >= range.start && inner.range.end <= range.end) own.splice(k, 1);
      }
      own.push({ item: { kind: "span", text: value, key: value, start: 0, end: 0 }, range, sentence });
    }
  }
  return own;
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[-‐‑\s./]/g, "")
    .toUpperCase();
const lettersOf = (key: string) => key.replace(/\p{Nd}/gu, "");
const digitsOf = (key: string) => key.replace(/\P{Nd}/gu, "");
/** A letter of another script before the digits: "Т-72" for "T-72". */
const foreign = (digits: string) => new RegExp(`(?!\\p{Script=Latin})\\p{L}[-‐‑]?${digits}(?!\\p{Nd})`, "u");

/** True where the other side holds a code in its own way. */
function held({ item }: Own, text: string, folded: string): boolean {
  const { kind, key } = item;
  if (kind === "span" || kind === "identifier") return text.includes(item.text.replace(/^`+|`+$/g, ""));
  if (kind === "camel") return folded.includes(plain(item.text));
  if (folded.includes(key)) {
    // "A4" is not in "A42".
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
      if (!/\d/.test(folded[at + key.length] ?? " ") || !/\d$/.test(key)) return true;
    }
  }
  return kind === "number" && foreign(digitsOf(key)).test(text.normalize("NFKC"));
}

/** How sure it is that one code was put for another; 0 where it was not, or where languages write it in their own way. */
function slip(a: Code, b: Code, sole: boolean): number {
  if (a.kind !== b.kind) return 0;
  if (a.kind === "number") {
    const [x, y] = [lettersOf(a.key), lettersOf(b.key)];
    const [m, n] = [digitsOf(a.key), digitsOf(b.key)];
    if (x === y) return CHANGED.number;
    // "EU27" is "UE27" elsewhere: acronyms have their own forms.
    const reordered = [...x].sort().join("") === [...y].sort().join("");
    return m === n && m.length >= 3 && !reordered && sameness(a.key, b.key) >= NEAR ? CHANGED.number : 0;
  }
  const same = sameness(a.text, b.text);
  if (a.kind === "camel") {
    const shortest = Math.min(a.text.length, b.text.length);
    return same >= 0.75 && shortest >= 6 && a.text.toLowerCase() !== b.text.toLowerCase() ? CHANGED.camel : 0;
  }
  if (a.text.toLowerCase() === b.text.toLowerCase()) return TRANSLATED; // a capital where the language wants one
  if (same >= NEAR && slipped(a.text, b.text)) return CHANGED[a.kind];
  return sole || same >= NEAR ? TRANSLATED : 0;
}

/** How sure it is that a code without counterpart should have one. */
function sureness({ item: { kind, text }, sentence }: Own, target: SideContext): number {
  if (kind === "number" && SERIAL.test(text)) return 0.6;
  if (kind === "span" && WORDS.test(text)) return VAGUE;
  if (kind !== "identifier") return LOST[kind];
  // What a reader is to replace is translated, and "Pri_ority" is a label with its key marked.
  if (target.document.text.includes(text)) return KEPT;
  return sentence.text.trim().length < text.length + LABEL || !/_.*_|\d/.test(text) ? VAGUE : LOST.identifier;
}

type Message = "changed" | "missing";

function* compare(bead: Bead, context: CheckContext): Iterable<Draft<Message>> {
  const source = placed(context.source, bead.source);
  if (source.length === 0 || source.length > MOST) return;
  const target = placed(context.target, bead.target);
  if (target.length > MOST) return;
  const left = strangers(source, target, ({ item }) => item.key);
  const whole = (sentences: Bead["source"]) => sentences.map(({ text }) => text).join("\n");
  const [theirs, ours] = [whole(bead.source), whole(bead.target)];
  const [foldedTheirs, foldedOurs] = [plain(theirs), plain(ours)];
  const lost = left.source.filter((own) => !held(own, ours, foldedOurs));
  const others = left.target.filter((own) => !held(own, theirs, foldedTheirs));
  const told = new Set<string>();
  for (const own of lost) {
    const { kind, text, key } = own.item;
    if (told.has(key)) continue;
    told.add(key);
    const sole = lost.filter(({ item }) => item.kind === kind).length === 1;
    const [best] = others
      .map((other) => ({ other, sure: slip(own.item, other.item, sole) }))
      .filter(({ sure }) => sure > 0)
      .sort((a, b) => b.sure - a.sure);
    if (best) {
      others.splice(others.indexOf(best.other), 1);
      yield {
        messageId: "changed",
        data: { code: text, other: best.other.item.text },
        confidence: best.sure,
        source: [own.range],
        target: [best.other.range],
        suggestions: [text],
      };
    } else if (!besides(context, bead, "target", text)) {
      const confidence = sureness(own, context.target);
      yield {
        messageId: "missing",
        data: { code: text },
        confidence,
        source: [own.range],
        target: [context.gap("target", bead)],
      };
    }
  }
}

/** Finds codes and names of programs that the translation loses or changes. */
export const codeMismatch = defineCheck({
  meta: {
    id: "code-mismatch",
    category: "accuracy/mistranslation/entity",
    severity: "major",
    stability: "stable",
    summary: "A code or a name of a program is missing from the translation or changed in it.",
    messages: {
      changed: "{code} has become {other}.",
      missing: "{code} is missing from the translation.",
    },
    examples: [
      { languages: "en>it", source: "Install ⟦KB-12345⟧ first.", target: "Installare prima ⟦KB-12354⟧.", finds: "changed" },
      { languages: "en>de", source: "Print it on ⟦A4⟧ paper.", target: "Drucken Sie es auf ⟦A5⟧-Papier.", finds: "changed" },
      {
        languages: "en>fr",
        source: "The variable max_retries is read first. Set ⟦max_retries⟧ to zero.",
        target: "La variable max_retries est lue en premier. Mettez le nombre d'essais à zéro.⟦⟧",
        finds: "missing",
      },
      { languages: "en>ja", source: "Run ⟦`git push`⟧ now.", target: "今すぐ⟦`git psuh`⟧を実行します。", finds: "changed" },
      { languages: "en>ru", source: "The T-72 and COVID-19.", target: "Т-72 и COVID-19." },
      { languages: "en>pl", source: "He bought an iPhone from McDonald.", target: "Kupił iPhone'a od McDonalda." },
      { languages: "en>de", source: "Use A4 paper and H1N1 tests.", target: "A4-Papier und H1N1-Tests verwenden." },
    ],
  },
  premise: { source: Sign.digit | Sign.camel | Sign.code },
  *bead(bead, context) {
    yield* compare(bead, context);
  },
});
