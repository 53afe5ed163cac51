import { ConceptIndex, conceptsOf } from "../concepts.ts";
import { type Knowledge, primary } from "../knowledge.ts";

/** Each language's file is loaded when a run needs it. */
const files: Readonly<Record<string, () => Promise<{ readonly vocabulary: string }>>> = {
  en: () => import("./en.ts"),
  it: () => import("./it.ts"),
  fr: () => import("./fr.ts"),
  de: () => import("./de.ts"),
  es: () => import("./es.ts"),
  pt: () => import("./pt.ts"),
  nl: () => import("./nl.ts"),
  pl: () => import("./pl.ts"),
  ru: () => import("./ru.ts"),
  zh: () => import("./zh.ts"),
  ja: () => import("./ja.ts"),
};

const loaded = new Map<string, Promise<ConceptIndex>>();

function indexOf(language: string): Promise<ConceptIndex> | undefined {
  const file = files[language];
  if (!file) return undefined;
  let index = loaded.get(language);
  if (!index) {
    index = file().then(({ vocabulary }) => new ConceptIndex(vocabulary));
    loaded.set(language, index);
  }
  return index;
}

const pairs = new Map<string, Promise<Knowledge | undefined>>();

/** The core vocabulary of two languages, some 1,600 everyday concepts; undefined where a language has none. */
export function coreVocabulary(from: string, to: string): Promise<Knowledge | undefined> {
  const [source, target] = [primary(from), primary(to)];
  const key = `${source} ${target}`;
  let known = pairs.get(key);
  if (!known) {
    known = vocabularyOf(source, target);
    pairs.set(key, known);
  }
  return known;
}

async function vocabularyOf(source: string, target: string): Promise<Knowledge | undefined> {
  const indexes = [indexOf(source), indexOf(target)];
  if (source === target || !indexes[0] || !indexes[1]) return undefined;
  return conceptsOf(await indexes[0], await indexes[1], { from: source, to: target });
}
