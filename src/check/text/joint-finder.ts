import type { Joint, Language } from "../../language/index.ts";
import { fact } from "../../token/form.ts";
import type { Token } from "../../token/tokenize.ts";

interface Rule {
  readonly joint: Joint;
  readonly before: RegExp;
  readonly except: RegExp | undefined;
  readonly unless: RegExp | undefined;
}

/** Two words of which the first should have another form. */
export interface WrongJoint {
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly right: string;
}

const cache = new WeakMap<Language, ReadonlyMap<string, readonly Rule[]>>();
const LOWER = /^\p{Ll}+$/u;
const NAME = /^\p{Lu}?\p{Ll}+$/u;
const ACRONYM = /^\p{Lu}+$/u;
const SPACE = /^[ \u00a0\u202f]$/;
const GLUE = /[-'’‘ʼ.\p{M}\p{N}_/@]/u;

const capitalised = (word: string) => (word[0] as string).toUpperCase() + word.slice(1);

/** The rules of a language by the word that they are about, with and without a capital. */
function rulesOf(language: Language): ReadonlyMap<string, readonly Rule[]> {
  const known = cache.get(language);
  if (known) return known;
  const rules = new Map<string, Rule[]>();
  for (const joint of language.joints) {
    const rule = {
      joint,
      before: new RegExp(`^(?:${joint.before})`, "u"),
      except: joint.except === undefined ? undefined : new RegExp(`^(?:${joint.except})`, "u"),
      unless: joint.unless === undefined ? undefined : new RegExp(joint.unless, "u"),
    };
    for (const form of Object.keys(joint.forms)) {
      for (const key of new Set([form, capitalised(form)])) {
        const own = rules.get(key);
        if (own) own.push(rule);
        else rules.set(key, [rule]);
      }
    }
  }
  cache.set(language, rules);
  return rules;
}

/** The rules about a spelling; null where there are none. */
const rulesFor = fact(({ text, language }): readonly Rule[] | null => (language && rulesOf(language).get(text)) ?? null);

/** True where a word is written as a rule wants it: capitals may hide a name, and a letter alone is a label. */
function counts({ also, both }: Joint, { text }: Token): boolean {
  if (text.length < 2 && !both) return false;
  if (also === "acronyms") return ACRONYM.test(text);
  return (also === "names" ? NAME : LOWER).test(text);
}

/** The words of a text whose form does not go with the next word. */
export function wrongJoints(text: string, tokens: readonly Token[]): WrongJoint[] {
  const found: WrongJoint[] = [];
  for (let k = 0; k + 1 < tokens.length; k++) {
    const word = tokens[k] as Token;
    const own = rulesFor(word.form);
    if (!own || word.kind !== "word") continue;
    const next = tokens[k + 1] as Token;
    if (next.kind !== "word" || next.start - word.end !== 1 || !SPACE.test(text[word.end] as string)) continue;
    if (GLUE.test(text[word.start - 1] ?? " ")) continue;
    const rule = own.find((one) => applies(one, next, tokens[k + 2], text));
    if (!rule) continue;
    const form = rule.joint.forms[word.text] ?? rule.joint.forms[word.text.toLowerCase()] ?? "";
    const cased = LOWER.test(word.text) ? form : capitalised(form);
    const right = rule.joint.both ? cased : `${cased}${cased.endsWith("'") ? "" : " "}${next.text}`;
    found.push({ start: word.start, end: next.end, right });
  }
  return found;
}

function applies({ joint, before, except, unless }: Rule, next: Token, after: Token | undefined, text: string): boolean {
  if (!counts(joint, next)) return false;
  const word = next.text.toLowerCase();
  if (!before.test(word) || except?.test(word)) return false;
  // "iPad-style", "l'altro", "e.g.": a piece of a longer word or a shortening.
  const tail = text[next.end] ?? " ";
  if (tail === "_" || tail === "/" || tail === "@" || (tail === "." && /\p{L}/u.test(text[next.end + 1] ?? " "))) return false;
  if (!joint.both) return true;
  // A title begins with an article of its own: "de El País"; a mark ends what the two could belong to.
  if (after?.kind !== "word" || after.start - next.end !== 1 || !LOWER.test(after.text)) return false;
  return !unless?.test(after.text);
}
