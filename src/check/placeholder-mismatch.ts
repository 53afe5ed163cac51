import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { isDateFormat, type Placeholder, type PlaceholderSyntax, placeholdersIn } from "../token/placeholder.ts";
import { Sign } from "../token/sign.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { type Placed, placedIn, type Rest, rest } from "./kept/kept.ts";
import { branchFaults } from "./kept/placeholder-branches.ts";
import { mangled } from "./kept/placeholder-mangled.ts";
import { argumentsOf, disordered } from "./kept/placeholder-order.ts";

type Own = Placed<Placeholder>;

const MOST = 300; // placeholders of a bead: more are data
const SURE: Readonly<Record<PlaceholderSyntax, number>> = {
  printf: 0.9,
  escape: 0.6,
  numbered: 0.75,
  braces: 0.85,
  message: 0.9,
  named: 0.95,
  variable: 0.8,
  nesting: 0.9,
};
const REPEATED = 0.6; // a language may have to name a thing twice
const RARE = /^[aAeEgGpCSFXo]$/;
/** Several forms of one text, as programs keep them. */
const FORMS = /\|/;

/** A name in small letters after a dollar sign, or one in capitals, may be an example for the reader. */
const EXAMPLE = /^\$[a-z]+$|^[{%][A-Z]{2,}[}%]$/;
const DOUBT = 0.45;

const textOf = (sentences: Bead["source"]) => sentences.map(({ text }) => text).join(" ");

function sureness({ syntax, key, argument }: Placeholder): number {
  return syntax === "printf" && argument === undefined && RARE.test(key) ? 0.55 : SURE[syntax];
}

/** What a placeholder is compared by: printf by its type, since places may be written or not. */
const keyOf = ({ item }: Own) => (item.syntax === "printf" ? `%${item.key}` : item.key);

/** Two placeholders that one may have been made of the other. */
const group = ({ item: { syntax, text } }: Own) => {
  if (syntax === "printf" || syntax === "numbered") return "%";
  return syntax === "message" || syntax === "braces" ? "{" : `${syntax}${text[0]}`;
};

/** Doubled braces and percent signs are escapes where their text has placeholders to be told from, and prose elsewhere. */
function comparable(source: readonly Own[], target: readonly Own[]): [Own[], Own[]] {
  const single = source.some(({ item }) => item.syntax === "braces" || item.syntax === "message");
  const printf = source.some(({ item }) => item.syntax === "printf");
  const counts = ({ item }: Own) =>
    !(single && item.key.startsWith("{{")) && (printf || item.syntax !== "escape") && item.key !== "";
  return [source.filter(counts), target.filter(counts)];
}

/** Numbered arguments, and those in branches, may stand as often as the language needs them. */
function onceEach(list: readonly Own[], forms: boolean): Own[] {
  const seen = new Set<string>();
  return list.filter(({ item }) => {
    if (!forms && !item.inside && item.argument === undefined) return true;
    const own = `${item.syntax} ${item.argument ?? ""} ${item.key}`;
    return !seen.has(own) && seen.add(own);
  });
}

/** True where "%5" is how the language writes "5%". */
const isPercentage = ({ item }: Own, other: string) =>
  item.syntax === "numbered" && new RegExp(`(?<![\\p{Nd}%])${item.text.slice(-1)}(?!\\p{Nd})`, "u").test(other);

interface Leftover extends Rest<Own> {
  /** True where the source has such a placeholder as well. */
  readonly known: (own: Own) => boolean;
}

function leftover(bead: Bead, source: readonly Own[], target: readonly Own[]): Leftover {
  const [a, b] = [textOf(bead.source), textOf(bead.target)];
  const forms = [...source, ...target].some(({ item }) => item.inside) || FORMS.test(a + b);
  const places = [source, target].map((list) => new Map([...argumentsOf(list)].map(([number, own]) => [own, number])));
  const [before, after] = places as [Map<Own, number>, Map<Own, number>];
  const given = new Set(before.values());
  // Those that take the same argument answer each other first.
  const same = rest(
    onceEach(source, forms),
    onceEach(target, forms),
    (own) => `${before.get(own) ?? after.get(own)} ${keyOf(own)}`,
  );
  const left = rest(same.source, same.target, keyOf);
  const [theirs, ours] = [new Set(source.map(keyOf)), new Set(target.map(keyOf))];
  // Where it is read on one side alone, what follows it there made the difference: "%XError" and "%Xエラー".
  const unread = (own: Own, other: string, keys: ReadonlySet<string>) => !keys.has(keyOf(own)) && other.includes(own.item.text);
  return {
    source: left.source.filter((own) => !(forms && ours.has(keyOf(own))) && !isPercentage(own, b) && !unread(own, b, ours)),
    target: left.target.filter((own) => !(forms && theirs.has(keyOf(own))) && !isPercentage(own, a) && !unread(own, a, theirs)),
    known: (own) => theirs.has(keyOf(own)) && (own.item.argument === undefined || given.has(own.item.argument)),
  };
}

type Message = "changed" | "missing" | "added" | "repeated" | "order" | "branch" | "keyword";

function* compare(bead: Bead, context: CheckContext, source: readonly Own[], target: readonly Own[]): Iterable<Draft<Message>> {
  const left = leftover(bead, source, target);
  const others = [...left.target];
  for (const own of left.source) {
    const { text } = own.item;
    const fresh = others.findIndex((other) => group(other) === group(own) && !left.known(other));
    const at = fresh >= 0 ? fresh : others.findIndex((other) => group(other) === group(own));
    const [other] = at < 0 ? [] : others.splice(at, 1);
    const broken = other ? undefined : mangled(own.item, bead.target);
    const changed = other ? { text: other.item.text, range: other.range } : broken;
    yield {
      messageId: changed ? "changed" : "missing",
      data: { placeholder: text, other: changed?.text ?? "" },
      confidence: broken ? 0.95 : other && EXAMPLE.test(text) ? DOUBT : sureness(own.item),
      source: [own.range],
      target: [changed?.range ?? context.gap("target", bead)],
      suggestions: [text],
    };
  }
  for (const own of others) {
    const known = left.known(own);
    if (known && own.item.syntax === "escape") continue;
    const sources = source.filter((other) => known && keyOf(other) === keyOf(own)).map(({ range }) => range);
    yield {
      messageId: known ? "repeated" : "added",
      data: { placeholder: own.item.text },
      confidence: known ? REPEATED : EXAMPLE.test(own.item.text) ? DOUBT : sureness(own.item) - 0.05,
      source: sources.length > 0 ? sources : [context.gap("source", bead)],
      target: [own.range],
    };
  }
  if (left.source.length + others.length === 0) {
    const wrong = disordered(source, target);
    if (wrong) {
      const data = { placeholder: wrong.target.map(({ item }) => item.text).join(", ") };
      const ranges = { source: wrong.source.map(({ range }) => range), target: wrong.target.map(({ range }) => range) };
      yield { messageId: "order", data, confidence: 0.85, ...ranges };
    }
  }
  yield* branchFaults(source, target, context.target.document.language);
}

/** Finds placeholders that the translation loses, changes or adds. */
export const placeholderMismatch = defineCheck({
  meta: {
    id: "placeholder-mismatch",
    category: "design-and-markup/placeholder",
    severity: "major",
    stability: "stable",
    summary: "A placeholder of the source is missing from the translation or changed in it, or the reverse.",
    messages: {
      changed: "The placeholder {placeholder} has become {other}.",
      missing: "The placeholder {placeholder} is missing from the translation.",
      added: "The placeholder {placeholder} is not in the source.",
      repeated: "The placeholder {placeholder} stands more often than in the source.",
      order: "{placeholder} take their values in order, and the order is not that of the source: number them.",
      branch: "The choice of {placeholder} lacks a branch: {branch}.",
      keyword: "“{branch}” is no branch of the choice of {placeholder}.",
    },
    examples: [
      {
        languages: "en>it",
        source: "⟦%d⟧ files were copied to %s.",
        target: "⟦%s⟧ file sono stati copiati in %s.",
        finds: "changed",
      },
      { languages: "en>de", source: "Sign in as ⟦%(name)s⟧ now.", target: "Jetzt anmelden.⟦⟧", finds: "missing" },
      { languages: "en>fr", source: "Open the file.⟦⟧", target: "Ouvrez le fichier ⟦$FILE⟧.", finds: "added" },
      { languages: "en>es", source: "Delete ⟦%s⟧?", target: "¿Eliminar %s de ⟦%s⟧?", finds: "repeated" },
      { languages: "en>ja", source: "⟦%d⟧ of ⟦%s⟧", target: "⟦%s⟧の⟦%d⟧", finds: "order" },
      {
        languages: "en>pl",
        source: "⟦{count, plural, one {# file} other {# files}}⟧",
        target: "⟦{count, plural, one {# plik} other {# pliku}}⟧",
        finds: "branch",
      },
      {
        languages: "en>it",
        source: "⟦{gender, select, male {his} other {their}}⟧",
        target: "{gender, select, ⟦maschio⟧ {suo} male {suo} other {loro}}",
        finds: "keyword",
      },
      { languages: "en>de", source: "It is 100% safe for {name}.", target: "Es ist 100 % sicher für {name}." },
      { languages: "en>ja", source: "%1$s of %2$d", target: "%2$d件の%1$s" },
      {
        languages: "en>ru",
        source: "{n, plural, one {# day} other {# days}}",
        target: "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
      },
    ],
  },
  premise: { either: Sign.code },
  *bead(bead, context) {
    const source = placedIn(bead.source, placeholdersIn);
    const target = placedIn(bead.target, placeholdersIn);
    if (source.length + target.length === 0 || Math.max(source.length, target.length) > MOST) return;
    const dated = [...bead.source, ...bead.target].some(({ text }) => isDateFormat(text));
    const apart = ({ item }: Own) => !(dated && item.syntax === "printf" && item.argument === undefined);
    yield* compare(bead, context, ...comparable(source.filter(apart), target.filter(apart)));
  },
});
