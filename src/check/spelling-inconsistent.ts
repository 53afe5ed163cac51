import { toRange } from "../core/document.ts";
import { type Speller, speller } from "../language/variants.ts";
import type { Token } from "../token/tokenize.ts";
import { defineCheck } from "./define.ts";
import { type Counterparts, counterparts } from "./drift/counterpart.ts";
import { type Choice, describeSlip, type Slip, slipOf } from "./drift/drift.ts";
import { type Occurrence, type WordForms, wordForms } from "./drift/word-forms.ts";

/** One spelling of a word in one place. */
interface Spelled extends Choice {
  readonly form: string;
  readonly occurrence: Occurrence;
}

/** Forms that may be one word, by the side that each of them is on. */
interface Group {
  readonly key: string;
  readonly byCustom: boolean;
  readonly sides: Map<string, string[]>;
}

const CAPITAL = /^\p{Lu}/u;
const LEAST = 5; // letters: short words differ by an accent too often
const RARE = 3; // times as often the other spelling must stand
const SHARED = 0.2; // from here on the source says the same by both spellings

/** The words that stand in several spellings. */
function divided(forms: WordForms, { variable, spell }: Speller): Group[] {
  const groups = new Map<string, Group>();
  for (const form of forms.forms.keys()) {
    if (form.length < LEAST - 1 || !variable(form)) continue;
    const word = form.toLowerCase();
    for (const { key, side, byCustom } of spell(word)) {
      if (Math.max(key.length, word.length) < LEAST) continue;
      const id = `${key} ${byCustom}`;
      const group = groups.get(id) ?? { key, byCustom, sides: new Map<string, string[]>() };
      group.sides.set(side, [...(group.sides.get(side) ?? []), form]);
      groups.set(id, group);
    }
  }
  for (const { key, byCustom, sides } of groups.values()) {
    if (byCustom || sides.has(key)) continue;
    const plain = [key, key.charAt(0).toUpperCase() + key.slice(1)].filter((form) => forms.forms.has(form));
    if (plain.length > 0) sides.set(key, plain);
  }
  return [...groups.values()].filter(({ sides }) => sides.size > 1);
}

/** Every place of a word in the order of the text; forms of one side are one style. */
function spelled({ sides }: Group, forms: WordForms): Spelled[] {
  const found = [...sides].flatMap(([style, own]) =>
    own.flatMap((form) =>
      forms.occurrences(form).map((occurrence): Spelled => {
        const { start, end } = occurrence.tokens[occurrence.at] as Token;
        return { style, form, occurrence, range: toRange(occurrence.sentence, start, end) };
      }),
    ),
  );
  return found.sort((a, b) => a.range.start - b.range.start);
}

const capital = ({ form }: Spelled) => CAPITAL.test(form);

/** The places that can be compared: words with words, names with names; a name keeps the customs of its country. */
function comparable(group: Group, forms: WordForms, capitalisedNouns: boolean): Spelled[][] {
  const places = spelled(group, forms);
  if (capitalisedNouns) return [places];
  // A capital that the head of a sentence does not demand is most likely that of a name.
  const named = places.filter((place) => capital(place) && place.occurrence.at > 0);
  const names = new Set(named.map(({ form }) => form));
  const words = places.filter(({ form }) => !names.has(form));
  return group.byCustom ? [words] : [words, named];
}

/** The places with each style named by the form that comes first. */
function nameStyles(places: readonly Spelled[]): Spelled[] {
  const names = new Map<string, string>();
  const lower = places.some((place) => !capital(place));
  return places.map((place) => {
    const name = names.get(place.style) ?? (lower ? place.form.toLowerCase() : place.form);
    names.set(place.style, name);
    return { ...place, style: name };
  });
}

/** How likely it is that both spellings are of one word. */
function sureness(slip: Slip, places: readonly Spelled[], source: Counterparts): number {
  const group = (own: boolean) =>
    places.filter(({ style }) => (style === slip.majority) === own).map(({ occurrence }) => occurrence.sentence);
  return (source.compare(group(true), group(false))?.shared ?? 0) >= SHARED ? 0.9 : 0.6;
}

/** Finds words that a translation spells in two ways. */
export const spellingInconsistent = defineCheck({
  meta: {
    id: "spelling-inconsistent",
    category: "linguistic-conventions/spelling",
    severity: "minor",
    stability: "stable",
    summary: "The translation spells a word in two ways.",
    messages: { drift: "“{minority}” × {count} stands against “{majority}” × {majorityCount}." },
    examples: [
      {
        languages: "en>fr",
        source:
          "We want cooperation. Rain fell in March. Their cooperation pays. Nobody spoke. Our cooperation lasts. War broke out. All cooperation ceased.",
        target:
          "Nous voulons la coopération. Il a plu en mars. Leur coopération paie. Personne ne parla. Notre coopération dure. La guerre éclata. Toute ⟦cooperation⟧ cessa.",
        finds: "drift",
      },
      {
        languages: "en>it",
        source:
          "He came because he could. Rain fell in March. She left because it was late. Nobody spoke. We stay because we must. War broke out. They wait because it rains.",
        target:
          "Venne perché poteva. A marzo è piovuto. Partì perché era tardi. Nessuno parlò. Restiamo perché dobbiamo. La guerra è scoppiata. Aspettano ⟦perchè⟧ piove.",
        finds: "drift",
      },
      {
        languages: "fr>en",
        source:
          "Nous organisons des fêtes. Il a plu en mars. Ils organisent des cours. Personne ne parla. Elle organise un bal. La guerre éclata. On organisa une course.",
        target:
          "We organise parties. Rain fell in March. They organise courses. Nobody spoke. She organises a ball. War broke out. A race was ⟦organized⟧.",
        finds: "drift",
      },
      {
        languages: "en>fr",
        source:
          "He marks the page. Rain fell in March. He marks the wall. Nobody spoke. He marks the door. War broke out. The marked page is torn.",
        target:
          "Il marque la page. Il a plu en mars. Il marque le mur. Personne ne parla. Il marque la porte. La guerre éclata. La page marqué est déchirée.",
      },
      {
        languages: "en>it",
        source: "I walk home. Rain fell in March. I walk alone. Nobody spoke. I walk there. War broke out. He walked home.",
        target:
          "Cammino verso casa. A marzo è piovuto. Io cammino solo. Nessuno parlò. Cammino fin là. La guerra è scoppiata. Camminò verso casa.",
      },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const spelling = speller(context.target.language);
    const forms = spelling && wordForms(context.target);
    if (!spelling || !forms) return;
    for (const group of divided(forms, spelling)) {
      for (const compared of comparable(group, forms, context.target.language.capitalisedNouns)) {
        if (new Set(compared.map(({ style }) => style)).size < 2) continue;
        const source = counterparts(context);
        const places = nameStyles(compared).filter(({ occurrence }) => !source.copied(occurrence));
        const slip = slipOf(places);
        // An accent may tell two words apart: only a rare slip is believed.
        if (!slip || (!group.byCustom && slip.majorityCount < RARE * slip.places.length)) continue;
        const confidence = sureness(slip, places, source);
        yield { messageId: "drift", confidence, target: slip.places, ...describeSlip(slip, context.bitext.target.text) };
      }
    }
  },
});
