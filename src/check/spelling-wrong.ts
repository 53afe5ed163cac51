import { toRange } from "../core/document.ts";
import type { Speller } from "../core/speller.ts";
import { startsUpper } from "../token/names.ts";
import { defineCheck } from "./define.ts";
import { isCompound } from "./spelling/compound.ts";
import { type NearWord, nearWords } from "./spelling/near-words.ts";
import { type Surroundings, surroundings } from "./spelling/spelling-evidence.ts";
import { type UnknownWord, unknownWords } from "./spelling/unknown-words.ts";

const OFTEN = 3; // places of a word that is no slip: a name, a term
const FOREIGN = 0.2; // share of the different words from which on the text and the dictionary have not the same language
const FEW = 20; // words that tell nothing of that
const ASKED = 20; // words of a text for which the dictionary is asked what was meant: that takes long
const SHOWN = 3; // suggestions
const FEWEST = 2; // with fewer of our own the dictionary is asked
const SHORT = 4;
const LONG = 7; // letters of a word that is not near another by chance
const LONGER = 9;
const TAKEN = 0.5;

/** How sure it is that a word is another one with a slip, as far as the two tell. */
function bySlip({ text }: UnknownWord, { slip, before, after }: NearWord, only: boolean, compounding: boolean): number {
  if (slip === "accent") return 0.8;
  // No dictionary has all words that are made of others, and many of those are one letter apart.
  if (compounding && startsUpper(text))
    return text.length >= LONGER && only && (slip === "swapped" || slip === "doubled") ? 0.6 : 0.35;
  if (slip === "swapped" && after === 0 && text.length >= LONG - 1) return 0.7;
  // Another ending, or another beginning, makes another word; so do two words written as one.
  if (slip === "joined" || after === 0 || before === 0 || (compounding && slip === "changed")) return 0.35;
  if (slip === "changed") return text.length >= LONGER && only ? 0.55 : 0.35;
  return text.length >= LONG ? 0.8 : 0.45;
}

/** What a word was meant to be, the likeliest first, and how sure it is that it is wrong. */
function judge(word: UnknownWord, near: readonly NearWord[], around: Surroundings, compounding: boolean) {
  const rated = near.map((one) => {
    const own = bySlip(word, one, near.length === 1, compounding);
    if (around.nearer(word, one.right)) return { right: one.right, sure: own / 3 };
    if (one.slip === "joined")
      return { right: one.right, sure: compounding ? own : Math.max(own, around.joined(word, one.right)) };
    if (one.after === 0 && one.slip !== "accent" && one.slip !== "swapped") return { right: one.right, sure: own };
    const told = around.meant(word, one.right) ? 0.9 : word.text.length > SHORT && around.attested(one.right) ? 0.85 : 0;
    const small = one.before > 0 && one.slip !== "changed" && around.small(one.right) ? 0.75 : 0;
    return { right: one.right, sure: Math.max(own, told, small) };
  });
  rated.sort((a, b) => b.sure - a.sure);
  const best = (rated[0] as (typeof rated)[number]).sure;
  const less = (word.beside ? 0.5 : 1) * (word.places.length > 1 ? 0.8 : 1);
  return { confidence: best * less, right: [...new Set(rated.map(({ right }) => right))] };
}

/** The likeliest words, two that were run together among them. */
function shown(right: readonly string[]): string[] {
  const parted = right.findIndex((one) => one.includes(" "));
  return parted < SHOWN ? right.slice(0, SHOWN) : [...right.slice(0, SHOWN - 1), right[parted] as string];
}

const letters = new WeakMap<Speller, Map<string, readonly NearWord[]>>();

/** The near words, worked out once for a dictionary: a stream meets the same names again and again. */
function nearOf(word: string, speller: Speller, alphabet: readonly string[]): readonly NearWord[] {
  const known = letters.get(speller) ?? new Map<string, readonly NearWord[]>();
  letters.set(speller, known);
  const near = known.get(word) ?? nearWords(word, speller, alphabet);
  known.set(word, near);
  return near;
}

/** Finds words of the translation that are misspelt. */
export const spellingWrong = defineCheck({
  meta: {
    id: "spelling-wrong",
    category: "linguistic-conventions/spelling",
    severity: "minor",
    stability: "stable",
    needs: "spellers",
    summary: "A word of the translation is misspelt.",
    messages: { misspelt: "“{word}” is misspelt: “{right}”?" },
    examples: [
      {
        languages: "en>it",
        source: "They need help to improve their schools.",
        target: "Hanno bisogno di aiuto per ⟦migliorarele⟧ loro scuole.",
        finds: "misspelt",
      },
      {
        languages: "en>de",
        source: "The bridge is closed for the time being.",
        target: "Die Brücke ist ⟦vorrübergehend⟧ gesperrt.",
        finds: "misspelt",
      },
      {
        languages: "en>fr",
        source: "The meeting will take place tomorrow morning.",
        target: "La réunion aura lieu demain ⟦mattin⟧.",
        finds: "misspelt",
      },
      {
        languages: "it>en",
        source: "Il terremoto ha distrutto la città.",
        target: "The ⟦eathquake⟧ destroyed the city.",
        finds: "misspelt",
      },
      {
        languages: "en>it",
        source: "The blockchain of Zyntech runs on Kubernetes.",
        target: "La blockchain di Zyntech gira su Kubernetes e sull'hardware dell'azienda.",
      },
      {
        languages: "en>de",
        source: "The tsunami shelters of the Danube steamship company",
        target: "Die Tsunamischutzunterkünfte der Donaudampfschifffahrtsgesellschaft",
      },
      { languages: "it>en", source: "Il colore del centro", target: "The colour of the centre" },
    ],
  },
  *bitext(context) {
    const { speller } = context;
    if (!speller) return;
    const { compounds } = context.target.language;
    const unknown = unknownWords(context, speller).filter(({ places }) => places.length < OFTEN);
    if (unknown.length === 0) return;
    const around = surroundings(context);
    if (unknown.length > FEW && unknown.length > FOREIGN * around.size) return;
    let asked = 0;
    for (const word of unknown) {
      if (around.known(word) || around.foreign(word)) continue;
      const knows = (part: string) => speller.knows(part) || around.inSource(part);
      if (compounds.length > 0 && isCompound(word.text, compounds, knows)) continue;
      const near = nearOf(word.text, speller, around.letters);
      // A word that is near none is a name, a term or a foreign one.
      if (near.length === 0 || near.some(({ right }) => around.custom(word, right))) continue;
      const { confidence, right } = judge(word, near, around, compounds.length > 0);
      const suggestions = shown(right);
      if (confidence >= TAKEN && suggestions.length < FEWEST && asked++ < ASKED) suggestions.push(...speller.suggest(word.text));
      const first = suggestions[0] as string;
      for (const { sentence, start, end } of word.places) {
        yield {
          messageId: "misspelt",
          data: { word: word.text, right: first },
          confidence,
          target: [toRange(sentence, start, end)],
          suggestions: [...new Set(suggestions)].slice(0, SHOWN),
          ...around.bead(sentence),
        };
      }
    }
  },
});
