import type { Token } from "../../token/tokenize.ts";
import { type CapitalChoice, capitalised, placeOf, type RunningText } from "./capital-choice.ts";
import type { Choice } from "./drift.ts";

const MOST = 4; // words of a phrase

/** How often something goes with a capital, and how often without. */
export class Split {
  readonly #counts = new Map<string, { capital: number; lower: number }>();

  /** Counts one more. */
  add(key: string, capital: boolean): void {
    const own = this.#counts.get(key) ?? { capital: 0, lower: 0 };
    own[capital ? "capital" : "lower"]++;
    this.#counts.set(key, own);
  }

  /** True for what goes with a capital here and without one there. */
  both(key: string): boolean {
    const own = this.#counts.get(key);
    return own !== undefined && own.capital > 0 && own.lower > 0;
  }

  /** True for what goes with a capital again and again, and never without. */
  fixed(key: string): boolean {
    const own = this.#counts.get(key);
    return own !== undefined && own.capital > 1 && own.lower === 0;
  }
}

/** The choices of a word outside names, in a list: a capital before the same word again and again belongs to a name too. */
export function outsideNames(choices: readonly CapitalChoice[], running: RunningText): CapitalChoice[] {
  const free = choices.filter((choice) => !running.inName(choice));
  const after = new Split();
  const next = (choice: CapitalChoice) => {
    const token = running.neighbour(choice, 1);
    return token?.kind === "word" ? token.text.toLowerCase() : "";
  };
  for (const choice of free) after.add(next(choice), choice.capital);
  return free.filter((choice) => !choice.capital || next(choice) === "" || !after.fixed(next(choice)));
}

/** Those choices that stand in the same surroundings in both spellings: "the general good" tells nothing of "the General". */
export function alike(choices: readonly CapitalChoice[], running: RunningText): CapitalChoice[] {
  const surroundings = ({ tokens, at, before }: CapitalChoice) => {
    const next = tokens[at + 1];
    return `${before} ${next?.kind === "word" && !running.joins(next)}`;
  };
  const split = new Split();
  for (const choice of choices) split.add(surroundings(choice), choice.capital);
  return choices.filter((choice) => split.both(surroundings(choice)));
}

/** A phrase, and how one of its words is written there. */
export interface Phrase {
  /** In lower case. */
  readonly text: string;
  /** True where that word is the first. */
  readonly head: boolean;
  readonly choices: CapitalChoice[];
  readonly styles: Choice[];
}

const isApostrophe = (token: Token | undefined) => token?.kind === "mark" && /['’ʼ]/.test(token.text);

/** The choices of one word within each phrase that has it in both spellings. */
export function phrases(choices: readonly CapitalChoice[], running: RunningText): Phrase[] {
  const found = new Map<string, Phrase>();
  // Words that stand by the word where it has a capital: no other can make a phrase of both spellings.
  const company = new Set<string>();
  const collect = (choice: CapitalChoice) => {
    const { tokens, at, capital } = choice;
    const inside = (k: number) => {
      const token = tokens[k];
      if (token?.kind !== "word") return isApostrophe(token);
      if (capital) company.add(token.text.toLowerCase());
      return capital || k === at || company.has(token.text.toLowerCase());
    };
    const edge = (k: number) => tokens[k]?.kind === "word" && !running.joins(tokens[k]);
    for (let from = at; from > at - MOST && from > 0 && inside(from); from--) {
      const first = { ...choice, at: from };
      if (!edge(from) || !running.choice(first)) continue;
      // The capital may be that of a longer name: "Initiative for Global Security".
      if (from === at && capital && capitalised(running.neighbour(first, -1))) continue;
      for (let to = at; to < from + MOST && inside(to); to++) {
        if (to === from || !edge(to) || (capital && capitalised(tokens[to + 1]))) continue;
        const text = choice.sentence.text.slice((tokens[from] as Token).start, (tokens[to] as Token).end);
        const key = from === at ? text.toLowerCase() : text.charAt(0) + text.slice(1).toLowerCase();
        const own =
          found.get(key) ?? (capital ? { text: text.toLowerCase(), head: from === at, choices: [], styles: [] } : undefined);
        if (!own) continue;
        own.choices.push(choice);
        own.styles.push(placeOf(choice, from, to));
        found.set(key, own);
      }
    }
  };
  for (const choice of choices) if (choice.capital) collect(choice);
  for (const choice of choices) if (!choice.capital) collect(choice);
  return [...found.values()]
    .filter((phrase) => phrase.choices.some(({ capital }) => !capital))
    .map((phrase) => ({
      ...phrase,
      choices: inTextOrder(phrase.choices, ({ sentence, at }) => sentence.range.start + at),
      styles: inTextOrder(phrase.styles, ({ range }) => range.start),
    }));
}

const inTextOrder = <T>(list: readonly T[], place: (one: T) => number) => list.toSorted((a, b) => place(a) - place(b));
