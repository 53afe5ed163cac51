import { de } from "./de.ts";
import { expansions, fallback } from "./default.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export type {
  Abbreviations,
  HeadingWords,
  Joint,
  Language,
  NameForms,
  Negation,
  NumberForms,
  Punctuation,
  QuotePair,
  Spacing,
  Variants,
} from "./language.ts";
export type { Force, Modality } from "./modality/modality.ts";
export type { DateOrder, QuantityWords } from "./quantity/quantity.ts";

/** The languages with data of their own. */
export const languages: readonly Language[] = [en, it, fr, de, es, pt, nl, pl, ru, zh, ja];

const byTag = new Map(languages.map((language) => [language.tag, language]));

const others = new Map(
  Object.entries(expansions).map(([tag, expansion]): [string, Language] => [tag, { ...fallback, expansion }]),
);

/** The data of a BCP 47 tag ("pt-BR" finds "pt"), or the default data where there is none. */
export function languageOf(tag: string): Language {
  const primary = (tag.split(/[-_]/, 1)[0] as string).toLowerCase();
  return byTag.get(primary) ?? others.get(primary) ?? fallback;
}
