import type { Draft } from "../../core/check.ts";
import { toRange } from "../../core/document.ts";
import type { Placeholder } from "../../token/placeholder.ts";
import type { Placed } from "./kept.ts";

type Own = Placed<Placeholder>;

const CATEGORIES = new Set(["zero", "one", "two", "few", "many", "other"]);
const EXACT = /^=\d+$/;
const COUNTED = 200; // numbers from 0 that tell which categories a text needs: the rarer ones are for millions and fractions

const known = new Map<string, ReadonlySet<string>>();

/** The plural categories that whole numbers of everyday size need in a language. */
function categoriesOf(language: string, type: Intl.PluralRuleType): ReadonlySet<string> {
  const name = `${type} ${language}`;
  let own = known.get(name);
  if (!own) {
    const rules = new Intl.PluralRules(language, { type });
    own = new Set(["other", ...Array.from({ length: COUNTED }, (_, n) => rules.select(n))]);
    known.set(name, own);
  }
  return own;
}

const nameOf = ({ key }: Placeholder) => key.replace(/[{}]/g, "");

/** The branches of a choice that the translation lacks, and those that no program would take. */
export function* branchFaults(
  source: readonly Own[],
  target: readonly Own[],
  language: string,
): Iterable<Draft<"branch" | "keyword">> {
  const theirs = new Map(source.filter(({ item }) => item.choice !== undefined).map((own) => [own.item.key, own]));
  const seen = new Set<string>();
  for (const own of target) {
    const { item, range, sentence } = own;
    const other = theirs.get(item.key);
    if (!other || item.choice !== other.item.choice || !item.branches || item.branches.length === 0) continue;
    if (seen.has(item.key)) continue; // a nested choice is written once a branch: the first speaks for all
    seen.add(item.key);
    const keywords = new Set(item.branches.map(({ keyword }) => keyword));
    const given = new Set(other.item.branches?.map(({ keyword }) => keyword));
    const chosen = item.choice === "select";
    const needed = chosen
      ? given
      : given.size === 1 && given.has("other")
        ? new Set(["other"])
        : categoriesOf(language, item.choice === "plural" ? "cardinal" : "ordinal");
    // "=1" says what "one" would say.
    const said = (branch: string) =>
      keywords.has(branch) || (branch === "one" && keywords.has("=1")) || (branch === "zero" && keywords.has("=0"));
    const lacking = [...needed].filter((branch) => !said(branch));
    if (lacking.length > 0) {
      const data = { placeholder: nameOf(item), branch: lacking.join(", ") };
      const confidence = chosen || lacking.includes("other") ? 0.9 : 0.75;
      yield { messageId: "branch", data, confidence, source: [other.range], target: [range] };
    }
    for (const { keyword, start } of item.branches) {
      if (chosen ? given.has(keyword) : CATEGORIES.has(keyword) || EXACT.test(keyword)) continue;
      const at = sentence.text.lastIndexOf(keyword, start - 1);
      yield {
        messageId: "keyword",
        data: { placeholder: nameOf(item), branch: keyword },
        confidence: 0.9,
        source: [other.range],
        target: [toRange(sentence, at, at + keyword.length)],
      };
    }
  }
}
