import { type CheckContext, defineCheck } from "./define.ts";
import { type CapitalChoice, placeOf, RunningText } from "./drift/capital-choice.ts";
import { alike, outsideNames, phrases, Split } from "./drift/capital-surroundings.ts";
import { type Counterparts, counterparts, type Witness } from "./drift/counterpart.ts";
import { type Choice, describeSlip, driftOf, type Slip, slipOf } from "./drift/drift.ts";
import { type WordForms, wordForms } from "./drift/word-forms.ts";

/** A word, or a phrase that differs at its head or inside, written in two ways. */
interface Suspect {
  readonly slip: Slip;
  readonly witness: Witness | undefined;
  readonly kind: "word" | "head" | "inside";
}

const LEAST = 4; // letters of a word
const MEANT = 0.5; // the source makes the same difference
const SAME = 0.5; // from here on it does in most places
const SHARED = 0.25; // from here on the source says the same by both spellings

const TITLE = /^\p{Lu}\p{Ll}+$/u;
const isTitle = (form: string) => {
  const code = form.charCodeAt(0);
  return form.length >= LEAST && (code < 97 || code > 122) && TITLE.test(form);
};

const inOrder = (choices: CapitalChoice[]) => choices.sort((a, b) => a.sentence.index - b.sentence.index || a.at - b.at);

/** The words that stand with and without a capital, each with its choices in the order of the text. */
function* divided(forms: WordForms, running: RunningText): Iterable<CapitalChoice[]> {
  for (const form of forms.forms.keys()) {
    if (!isTitle(form)) continue;
    const lower = form.toLowerCase();
    if (!forms.forms.has(lower) || running.common(lower)) continue;
    const choicesOf = (one: string) => forms.occurrences(one).flatMap((occurrence) => running.choice(occurrence) ?? []);
    const capitals = choicesOf(form);
    const others = capitals.length > 0 ? choicesOf(lower) : [];
    if (others.length > 0) yield inOrder([...capitals, ...others]);
  }
}

function suspect(
  compared: readonly CapitalChoice[],
  styles: readonly Choice[],
  source: Counterparts,
  kind: Suspect["kind"],
): Suspect | undefined {
  const capitals = compared.filter(({ capital }) => capital);
  const lower = compared.filter(({ capital }) => !capital);
  if (capitals.length === 0 || lower.length === 0) return undefined;
  // Within a name that has its capital everywhere no spelling needs to prevail: the source tells whether it is one name.
  const slip = slipOf(styles) ?? (kind === "inside" ? driftOf(styles) : undefined);
  if (!slip) return undefined;
  // "A white rabbit" is introduced, "the White Rabbit" spoken of ever after.
  if (lower.length === 1 && lower[0] === compared[0]) return undefined;
  const witness = source.compare(capitals.map(sentenceOf), lower.map(sentenceOf));
  // "The State" and "the state": the source makes the difference too.
  if (witness && witness.capital >= MEANT) return undefined;
  const even = kind === "inside" && !slipOf(styles);
  if (even && (witness?.shared ?? 0) < SAME) return undefined;
  return { slip, witness, kind };
}

const sentenceOf = ({ sentence }: CapitalChoice) => sentence;

/** How likely it is that both spellings were to be one. */
function sureness({ slip, witness, kind }: Suspect): number {
  const { places, majorityCount, change } = slip;
  const shared = (witness?.shared ?? 0) >= SHARED;
  // A capital at the head of a phrase may be that of a line or title within the sentence.
  if (kind !== "word") return shared ? 0.9 : kind === "head" ? 0.4 : 0.7;
  if (!shared) return change && places.length >= 4 ? 0.6 : 0.4;
  return change || majorityCount >= 4 ? 0.85 : 0.7;
}

/** The drift of a word by itself: judged where the surroundings are the same, told with every place of the word and its forms. */
function ofWord(
  choices: readonly CapitalChoice[],
  forms: readonly CapitalChoice[][],
  running: RunningText,
  source: Counterparts,
): Suspect | undefined {
  const free = outsideNames(choices, running);
  const compared = alike(free, running);
  const style = (choice: CapitalChoice) => placeOf(choice, choice.at, choice.at);
  const judged = suspect(compared, compared.map(style), source, "word");
  if (!judged || sureness(judged) < 0.5) return undefined;
  const own = new Map(free.map((choice) => [choice.capital, style(choice).style]));
  const family = inOrder([...free, ...forms.flatMap((others) => outsideNames(others, running))]);
  const before = new Split();
  for (const choice of family) before.add(choice.before, choice.capital);
  // Where the text turns as a whole, words in other surroundings turn with it.
  const all = judged.slip.change ? family : family.filter((choice) => before.both(choice.before));
  const slip = slipOf(all.map((choice) => ({ ...style(choice), style: own.get(choice.capital) ?? "" })));
  return { ...judged, slip: slip ?? judged.slip };
}

function* suspects(context: CheckContext, forms: WordForms): Iterable<Suspect> {
  const running = new RunningText(context.target);
  const source = counterparts(context);
  const said: string[] = [];
  const words = [...divided(forms, running)];
  const stems = new Map<string, CapitalChoice[][]>();
  for (const choices of words) stems.set(stemOf(choices), [...(stems.get(stemOf(choices)) ?? []), choices]);
  const done = new Set<string>();
  for (const choices of words) {
    const stem = stemOf(choices);
    if (done.has(stem)) continue;
    if (!context.target.language.capitalisedNouns) {
      const others = (stems.get(stem) ?? []).filter((other) => other !== choices);
      const found = ofWord(choices, others, running, source);
      if (found) {
        done.add(stem);
        yield found;
        continue;
      }
    }
    for (const phrase of phrases(choices, running)) {
      const found = suspect(phrase.choices, phrase.styles, source, phrase.head ? "head" : "inside");
      if (!found || said.some((other) => phrase.text.includes(other) || other.includes(phrase.text))) continue;
      said.push(phrase.text);
      yield found;
    }
  }
}

/** What the forms of a word share: "paese" and "paesi". */
function stemOf([choice]: readonly CapitalChoice[]): string {
  const word = choice?.tokens[choice.at]?.text.toLowerCase() ?? "";
  return word.length > LEAST ? word.slice(0, -1) : word;
}

/** Finds words and phrases that a translation writes now with a capital, now without. */
export const capitalisationInconsistent = defineCheck({
  meta: {
    id: "capitalisation-inconsistent",
    category: "linguistic-conventions/capitalisation",
    severity: "minor",
    stability: "stable",
    summary: "The translation writes a word or phrase now with a capital, now without.",
    messages: { drift: "“{minority}” × {count} stands against “{majority}” × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source:
          "Peace matters to the countries. War harms many people. Trade helps the countries. Rain fell in March. Talks bring the countries together. Nobody came. Trust unites the countries.",
        target:
          "La pace riguarda i Paesi. La guerra nuoce a molti. Il commercio aiuta i Paesi. A marzo è piovuto. I colloqui avvicinano i Paesi. Nessuno è venuto. La fiducia unisce i ⟦paesi⟧.",
        finds: "drift",
      },
      {
        languages: "en>fr",
        source:
          "It went to the Security Council. Rain fell in March. Then the Security Council met. Nobody came. Once more the Security Council spoke. War broke out. Today the Security Council is silent.",
        target:
          "Cela fut porté au Conseil de sécurité. Il a plu en mars. Puis le Conseil de sécurité se réunit. Personne ne vint. Une fois encore le Conseil de sécurité parla. La guerre éclata. Aujourd’hui le ⟦Conseil de Sécurité⟧ se tait.",
        finds: "drift",
      },
      {
        languages: "en>de",
        source:
          "We asked the European Commission. Rain fell in March. Then the European Commission answered. Nobody came. Later the European Commission agreed. War broke out. Today the European Commission is silent.",
        target:
          "Wir fragten die Europäische Kommission. Im März regnete es. Dann antwortete die Europäische Kommission. Niemand kam. Später stimmte die Europäische Kommission zu. Krieg brach aus. Heute schweigt die ⟦europäische Kommission⟧.",
        finds: "drift",
      },
      {
        languages: "en>it",
        source:
          "Taxes go to the State. Rain fell in March. Soldiers serve the State. Nobody came. Judges serve the State. War broke out. We saw the state of the roof.",
        target:
          "Le tasse vanno allo Stato. A marzo è piovuto. I soldati servono lo Stato. Nessuno è venuto. I giudici servono lo Stato. La guerra è scoppiata. Abbiamo visto lo stato del tetto.",
      },
      {
        languages: "en>es",
        source:
          "We saw the president. Rain fell in March. Later the president spoke. Nobody came. Today the president is silent. War broke out. They wrote to the President Xi.",
        target:
          "Vimos al presidente. Llovió en marzo. Después habló el presidente. Nadie vino. Hoy calla el presidente. Estalló la guerra. Escribieron al Presidente Xi.",
      },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const forms = wordForms(context.target);
    if (!forms) return;
    for (const found of suspects(context, forms)) {
      const { slip } = found;
      yield {
        messageId: "drift",
        confidence: sureness(found),
        target: slip.places,
        ...describeSlip(slip, context.bitext.target.text),
      };
    }
  },
});
