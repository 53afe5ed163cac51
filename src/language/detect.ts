import { UserError } from "../core/errors.ts";
import { languages } from "./index.ts";

const byIso3 = new Map(languages.map((language) => [language.iso3, language.tag]));
const SAMPLE = 4096; // more text tells no more

/** How well a text fits each language with data of its own, best first, the best at 1. Empty where nothing can be told. */
export async function detectAll(text: string, among?: readonly string[]): Promise<{ tag: string; score: number }[]> {
  const { francAll } = await import("franc");
  const only = [...byIso3].filter(([, tag]) => !among || among.includes(tag)).map(([iso3]) => iso3);
  return francAll(text.slice(0, SAMPLE), { only, minLength: 2 })
    .filter(([iso3]) => byIso3.has(iso3))
    .map(([iso3, score]) => ({ tag: byIso3.get(iso3) as string, score }));
}

/**
 * The language of a text, as a BCP 47 tag.
 * @throws UserError where it cannot be told.
 */
export async function detect(text: string, path?: string, option = "--from or --to"): Promise<string> {
  const [best] = await detectAll(text);
  if (best) return best.tag;
  throw new UserError({
    cause: "its language cannot be told",
    ...(path === undefined ? {} : { path }),
    remedy: `name it with ${option}`,
  });
}
