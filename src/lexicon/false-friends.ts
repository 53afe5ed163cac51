import { formsOf } from "../language/inflection.ts";
import { fold } from "../token/fold.ts";
import { deNl } from "./false-friends/de-nl.ts";
import { enDe } from "./false-friends/en-de.ts";
import { enEs } from "./false-friends/en-es.ts";
import { enFr } from "./false-friends/en-fr.ts";
import { enIt } from "./false-friends/en-it.ts";
import { enNl } from "./false-friends/en-nl.ts";
import { enPl } from "./false-friends/en-pl.ts";
import { enPt } from "./false-friends/en-pt.ts";
import { enRu } from "./false-friends/en-ru.ts";
import { esPt } from "./false-friends/es-pt.ts";
import { frEs } from "./false-friends/fr-es.ts";
import { frIt } from "./false-friends/fr-it.ts";
import { itEs } from "./false-friends/it-es.ts";

/**
 * Tables by pair of languages. A line holds a word of the first language and its right renderings, the look-alike of the second
 * and its own, and in tenths how likely the look-alike is wrong for the first word, and the first word for the look-alike:
 * `actually! = in realtà, effettivamente | attualmente! = currently, now | 8 8`. Words stand in dictionary form; `!` marks one
 * that has no other form, `/` parts forms that no rule leads to.
 */
const tables: Readonly<Record<string, string>> = {
  "de nl": deNl,
  "en de": enDe,
  "en es": enEs,
  "en fr": enFr,
  "en it": enIt,
  "en nl": enNl,
  "en pl": enPl,
  "en pt": enPt,
  "en ru": enRu,
  "es pt": esPt,
  "fr es": frEs,
  "fr it": frIt,
  "it es": itEs,
};

/** A source word and a target word that look alike and mean different things. */
export interface FalseFriend {
  readonly source: string;
  readonly target: string;
  /** What the target word means, in words of the source language. */
  readonly means: readonly string[];
  /** What renders the source word, in words of the target language. */
  readonly right: readonly string[];
  /** 0 to 1: how likely the target word is wrong where it stands for the source word. */
  readonly confidence: number;
  /** The folded forms of the target word. */
  readonly forms: ReadonlySet<string>;
}

/** False friends by the folded forms of their source words. */
export type FalseFriends = ReadonlyMap<string, readonly FalseFriend[]>;

const built = new Map<string, FalseFriends>();

function allForms(cell: string, tag: string): Set<string> {
  const words = cell.split("/").map((word) => word.trim());
  return new Set(words.flatMap((word) => (word.endsWith("!") ? [fold(word.slice(0, -1))] : formsOf(fold(word), tag))));
}

const first = (cell: string) => (cell.split("/")[0] ?? "").replace("!", "");
const listed = (cell: string) => cell.split(",").map((word) => word.trim());

/** The forms of a word but those of its look-alike's renderings: "Liste" is no form of "List" where "list" is "Liste". */
function ownForms(cell: string, renderings: readonly string[], tag: string): Set<string> {
  const literal = new Set(renderings.map(fold));
  const inflected = new Set([...literal].flatMap((word) => formsOf(word, tag)));
  const citation = fold(first(cell));
  const forms = [...allForms(cell, tag)];
  return new Set(forms.filter((form) => !literal.has(form) && (form === citation || !inflected.has(form))));
}

function build(table: string, [from, to]: readonly [string, string], turned: boolean): FalseFriends {
  const friends = new Map<string, FalseFriend[]>();
  for (const line of table.trim().split("\n")) {
    const [a = "", b = "", tenths = ""] = line.split(" | ");
    const [source = "", right = ""] = (turned ? b : a).split(" = ");
    const [target = "", means = ""] = (turned ? a : b).split(" = ");
    const [meanings, renderings] = [listed(means), listed(right)];
    const friend: FalseFriend = {
      source: first(source),
      target: first(target),
      means: meanings,
      right: renderings,
      confidence: Number(tenths.split(" ")[turned ? 1 : 0]) / 10,
      forms: ownForms(target, renderings, to),
    };
    for (const form of ownForms(source, meanings, from)) friends.set(form, [...(friends.get(form) ?? []), friend]);
  }
  return friends;
}

/** The false friends of a source language in a target language, both as tags without region; none where we have no table. */
export function falseFriends(from: string, to: string): FalseFriends | undefined {
  const key = `${from} ${to}`;
  let friends = built.get(key);
  if (friends) return friends;
  const [straight, turned] = [tables[key], tables[`${to} ${from}`]];
  const table = straight ?? turned;
  if (table === undefined) return undefined;
  friends = build(table, [from, to], straight === undefined);
  built.set(key, friends);
  return friends;
}
