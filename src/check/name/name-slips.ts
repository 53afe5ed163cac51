import { distance } from "fastest-levenshtein";
import type { Bead } from "../../core/bead.ts";
import { fold } from "../../token/fold.ts";
import { isVariant, nameLikeness } from "../../token/name-likeness.ts";
import type { CheckContext } from "../define.ts";
import { textOf } from "./name-pairs.ts";
import { nameUse } from "./name-use.ts";
import { isNoName, type Name } from "./name-words.ts";

/** A name of the source written wrongly in the translation. */
export interface Garbled {
  readonly source: Name;
  readonly target: Name;
  readonly confidence: number;
  /** In how many other places the translation writes it as the source does. */
  readonly kept: number;
}

const LEAST = 5; // letters: short names are alike by chance
const EDITS = 2;
const ENDING = 2; // letters that inflection changes

/** True where a name is the other with a slip inside: inflected forms, and forms of another language, mostly end in another way. */
function slipped(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LEAST || a === b || distance(a, b) > EDITS) return false;
  const shuffled = [...a].sort().join("") === [...b].sort().join("");
  return (shuffled || a.slice(-ENDING) === b.slice(-ENDING)) && !long.startsWith(short.slice(0, -ENDING));
}

/** Names that the translation keeps letter by letter elsewhere, and here writes with a slip. */
export function garbledIn(bead: Bead, source: readonly Name[], target: readonly Name[], context: CheckContext): Garbled[] {
  const use = nameUse(context);
  if (!use) return [];
  const [theirs, ours] = [textOf(bead.target), textOf(bead.source)];
  const found: Garbled[] = [];
  for (const own of source) {
    if (theirs.includes(own.text) || isNoName(context.source, own.text) || use.source.plain(own.text)) continue;
    const other = target.find(
      ({ text }) => !ours.includes(text) && slipped(own.text, text) && use.source.beads(text).length === 0,
    );
    if (!other || use.target.plain(other.text) || use.target.beads(other.text).length > 1) continue;
    const { whole, changed } = use.elsewhere(own.text, bead);
    if (whole > changed) found.push({ source: own, target: other, kept: whole, confidence: whole > 1 ? 0.85 : 0.7 });
  }
  return found;
}

/** Two names that share a bead and have exchanged their second parts: "Anna Keller and Bruno Lang", "Anna Lang and Bruno Keller". */
export interface Swapped {
  readonly source: readonly [Name, Name];
  readonly target: readonly [Name, Name];
}

/** For each name with one after it, in folded form, the one after it; names that stand twice are left out. */
function followers(names: readonly Name[]): Map<string, Name> {
  const after = new Map<string, Name>();
  const twice = new Set<string>();
  for (const name of names) {
    if (name.joined !== " ") continue;
    const form = fold((names[name.at - 1] as Name).text);
    if (after.has(form)) twice.add(form);
    after.set(form, name);
  }
  for (const form of twice) after.delete(form);
  return after;
}

/** The first names of a bead that have exchanged their second parts. */
export function swappedIn(source: readonly Name[], target: readonly Name[]): Swapped | undefined {
  const [ours, theirs] = [followers(source), followers(target)];
  if (ours.size < 2 || theirs.size < 2) return undefined;
  for (const [form, name] of ours) {
    const other = theirs.get(form);
    if (!other || fold(other.text) === fold(name.text)) continue;
    for (const [partner, second] of ours) {
      const back = theirs.get(partner);
      if (partner === form || !back) continue;
      if (fold(second.text) === fold(other.text) && fold(back.text) === fold(name.text)) {
        return { source: [name, second], target: [other, back] };
      }
    }
  }
  return undefined;
}

const OFTEN = 2; // places that show how a name is rendered
const ALIKE = 0.5;
/** What stands between the members of a list. */
const LIST = /^(?:,|，|、)? ?(?:\p{L}{1,3} )?$/u;

/** True where a name stands in a list with one that the translation has. */
function listed(name: Name, names: readonly Name[], other: string): boolean {
  const between = (a: Name, b: Name) => a.sentence === b.sentence && LIST.test(a.sentence.text.slice(a.end, b.start));
  const [before, after] = [names[name.at - 1], names[name.at + 1]];
  if (before && name.joined === "" && other.includes(before.text) && between(before, name)) return true;
  return after !== undefined && after.joined === "" && other.includes(after.text) && between(name, after);
}

/** Names that the translation keeps everywhere else and lacks here, with how sure it is: pronouns stand for names, but seldom in a list. */
export function lostIn(bead: Bead, source: readonly Name[], target: readonly Name[], context: CheckContext) {
  const use = nameUse(context);
  if (!use) return [];
  const theirs = textOf(bead.target);
  const words = bead.target.flatMap((sentence) => context.target.tokens(sentence));
  return source.flatMap((name) => {
    if (theirs.includes(name.text) || isNoName(context.source, name.text) || use.source.plain(name.text)) return [];
    const { whole, alike, changed } = use.elsewhere(name.text, bead, true);
    if (whole < OFTEN || changed > 0) return [];
    if (words.some(({ kind, text }) => kind === "word" && (nameLikeness(name.text, text) >= ALIKE || isVariant(name.text, text))))
      return [];
    const alone = name.joined === "" && source[name.at + 1]?.joined !== " ";
    const sure = alone && listed(name, source, theirs) && target.every(({ text }) => textOf(bead.source).includes(text));
    return [{ name, kept: alike, confidence: sure ? 0.6 : 0.3 }];
  });
}
