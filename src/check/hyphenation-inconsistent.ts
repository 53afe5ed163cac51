import { toRange } from "../core/document.ts";
import { functionWords } from "../language/function-words.ts";
import type { Token } from "../token/tokenize.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { type Counterparts, counterparts } from "./drift/counterpart.ts";
import { type Choice, describeSlip, type Slip, slipOf } from "./drift/drift.ts";
import { type Occurrence, type WordForms, wordForms } from "./drift/word-forms.ts";

/** How many tokens further a compound ends. */
const WIDTH = { "-": 2, " ": 1, "": 0 } as const;

/** One way to write a compound, in one place. */
interface Compound extends Choice {
  readonly occurrence: Occurrence;
  /** How its parts are held together: "-", " " or "". */
  readonly joint: keyof typeof WIDTH;
}

const HYPHEN = /^[-‐‑]$/;
const PART = 3; // letters of either part of a compound written apart
const SHARED = 0.2; // from here on the source says the same by both spellings

const touches = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** True where a token is held to another one by a mark: part of a code, an address, a longer compound. */
const bound = (tokens: readonly Token[], k: number, step: 1 | -1) => {
  const mark = tokens[k + step];
  const beyond = tokens[k + 2 * step];
  if (mark?.kind !== "mark" || /['’ʼ]/.test(mark.text)) return false;
  return step > 0 ? touches(tokens[k], mark) && touches(mark, beyond) : touches(mark, tokens[k]) && touches(beyond, mark);
};

/** The compounds of two parts with a hyphen, by their letters. */
function hyphenated(context: CheckContext): Map<string, Compound[]> {
  const found = new Map<string, Compound[]>();
  for (const sentence of context.target.document.sentences) {
    if (!/[-‐‑]/.test(sentence.text)) continue;
    const tokens = context.target.tokens(sentence);
    for (let at = 0; at + 2 < tokens.length; at++) {
      const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]] as [Token, Token, Token];
      if (first.kind !== "word" || second.kind !== "word" || !HYPHEN.test(mark.text)) continue;
      if (!touches(first, mark) || !touches(mark, second) || bound(tokens, at, -1) || bound(tokens, at + 2, 1)) continue;
      const key = (first.text + second.text).toLowerCase();
      const style = `${first.text}-${second.text}`.toLowerCase();
      const own = found.get(key) ?? [];
      own.push({ style, joint: "-", occurrence: { sentence, tokens, at }, range: toRange(sentence, first.start, second.end) });
      found.set(key, own);
    }
  }
  return found;
}

/** The places where the letters of a compound stand as one word. */
function solid(key: string, byLower: ReadonlyMap<string, readonly string[]>, forms: WordForms): Compound[] {
  const occurrences = (byLower.get(key) ?? []).flatMap((form) => forms.occurrences(form));
  return occurrences.flatMap((occurrence) => {
    const { sentence, tokens, at } = occurrence;
    const { start, end } = tokens[at] as Token;
    if (bound(tokens, at, 1) || bound(tokens, at, -1)) return [];
    return [{ style: key, joint: "", occurrence, range: toRange(sentence, start, end) }];
  });
}

/** The places where the parts of a compound stand as two words. */
function apart(parts: string, byLower: ReadonlyMap<string, readonly string[]>, forms: WordForms): Compound[] {
  const [left = "", right = ""] = parts.split("-");
  const occurrences = (byLower.get(left) ?? []).flatMap((form) => forms.occurrences(form));
  return occurrences.flatMap((occurrence) => {
    const { sentence, tokens, at } = occurrence;
    const [first, second] = [tokens[at], tokens[at + 1]] as [Token, Token | undefined];
    if (second?.kind !== "word" || second.text.toLowerCase() !== right || touches(first, second)) return [];
    if (bound(tokens, at, -1) || bound(tokens, at + 1, 1)) return [];
    return [{ style: `${left} ${right}`, joint: " ", occurrence, range: toRange(sentence, first.start, second.end) }];
  });
}

/** The compounds in the order of the text, each spelling named as it stands where it comes first. */
function inOrder(compounds: Compound[], text: string): Compound[] {
  const names = new Map<string, string>();
  compounds.sort((a, b) => a.range.start - b.range.start);
  return compounds.map((compound) => {
    const name = names.get(compound.style) ?? text.slice(compound.range.start, compound.range.end);
    names.set(compound.style, name);
    return { ...compound, style: name };
  });
}

/** How likely it is that one spelling was meant throughout. */
function sureness(slip: Slip, compounds: readonly Compound[], source: Counterparts): number {
  const group = (own: boolean) =>
    compounds.filter(({ style }) => (style === slip.majority) === own).map(({ occurrence }) => occurrence.sentence);
  const shared = (source.compare(group(true), group(false))?.shared ?? 0) >= SHARED;
  if (compounds.some(({ joint }) => joint === " ")) return shared ? 0.75 : 0.4;
  return shared ? 0.9 : 0.6;
}

/** Finds compounds that a translation writes now with a hyphen, now without. */
export const hyphenationInconsistent = defineCheck({
  meta: {
    id: "hyphenation-inconsistent",
    category: "linguistic-conventions/spelling",
    severity: "minor",
    stability: "stable",
    summary: "The translation writes a compound now with a hyphen, now without.",
    messages: { drift: "“{minority}” × {count} stands against “{majority}” × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source:
          "The vice-president came. Rain fell in March. We asked the vice-president. Nobody spoke. They saw the vice-president again. War broke out. The vice-president left.",
        target:
          "Venne il vicepresidente. A marzo è piovuto. Interpellammo il vicepresidente. Nessuno parlò. Videro di nuovo il vicepresidente. La guerra è scoppiata. Il ⟦vice-presidente⟧ partì.",
        finds: "drift",
      },
      {
        languages: "en>de",
        source:
          "A cyber attack hit us. Rain fell in March. The cyber attack was short. Nobody spoke. A second cyber attack came. War broke out. No cyber attack is harmless.",
        target:
          "Ein Cyberangriff traf uns. Im März regnete es. Der Cyberangriff war kurz. Niemand sprach. Ein zweiter Cyberangriff kam. Krieg brach aus. Kein ⟦Cyber-Angriff⟧ ist harmlos.",
        finds: "drift",
      },
      {
        languages: "fr>en",
        source:
          "Il faut coopérer. Il a plu en mars. La coopération paie. Personne ne parla. La coopération dure. La guerre éclata. La coopération cessa.",
        target:
          "We must act. Rain fell in March. Their cooperation pays. Nobody spoke. Their cooperation lasts. War broke out. Their ⟦co-operation⟧ ceased. Now cooperation is over.",
        finds: "drift",
      },
      {
        languages: "fr>en",
        source:
          "Nos plans à long terme sont bons. Il a plu en mars. Le travail à long terme paie. Personne ne parla. La paix à long terme dure. La guerre éclata. Tout va bien à long terme.",
        target:
          "Our long-term plans are good. Rain fell in March. The long-term work pays. Nobody spoke. The long-term peace lasts. War broke out. All is well in the long term.",
      },
      {
        languages: "en>fr",
        source: "Is he there? Rain fell in March. He is there. Nobody spoke. He is there now. War broke out. He is there again.",
        target:
          "Est-il là ? Il a plu en mars. Il est là. Personne ne parla. Il est là maintenant. La guerre éclata. Il est là encore.",
      },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const forms = wordForms(context.target);
    if (!forms) return;
    const compounds = hyphenated(context);
    if (compounds.size === 0) return;
    const { language } = context.target;
    const { text } = context.bitext.target;
    const common = functionWords(language);
    const wanted = new Set<string>();
    for (const [key, [first]] of compounds) {
      wanted.add(key);
      wanted.add(first?.style.split("-")[0] ?? "");
    }
    const byLower = new Map<string, string[]>();
    for (const form of forms.forms.keys()) {
      const lower = form.toLowerCase();
      if (!wanted.has(lower)) continue;
      byLower.set(lower, [...(byLower.get(lower) ?? []), form]);
    }
    for (const [key, joined] of compounds) {
      const parts = joined[0]?.style ?? "";
      const [left = "", right = ""] = parts.split("-");
      const content = left.length >= PART && right.length >= PART && !common.has(left) && !common.has(right);
      // "Long-term plans", "in the long term": both are right.
      const spaced = content && !language.hyphenBeforeNoun ? apart(parts, byLower, forms) : [];
      const found = [...joined, ...(common.has(key) ? [] : solid(key, byLower, forms)), ...spaced];
      if (found.length === joined.length) continue;
      const source = counterparts(context);
      const own = found.filter(({ joint, occurrence }) => !source.copied(occurrence, occurrence.at + WIDTH[joint]));
      const all = inOrder(own, text);
      const slip = slipOf(all);
      if (!slip) continue;
      const confidence = sureness(slip, all, source);
      yield { messageId: "drift", confidence, target: slip.places, ...describeSlip(slip, text) };
    }
  },
});
