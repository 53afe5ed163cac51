import { UserError } from "../core/errors.ts";
import { formOf, isAcronym, partsOf, type Sought, TermFinder } from "./finder.ts";
import type { LanguageTerms, TermBase, TermStatus } from "./term-base.ts";

/** A source term, and what the term base says of its renderings. */
export interface SourceTerm {
  /** As the term base writes it. */
  readonly term: string;
  /** Target terms that may stand for it, the preferred ones first. Empty where none is known. */
  readonly allowed: readonly string[];
  readonly preferred: readonly string[];
  readonly forbidden: readonly string[];
}

/** A target term that the term base knows. */
export interface TargetTerm {
  /** As the term base writes it. */
  readonly term: string;
  /** The source terms that it may stand for. */
  readonly allowedFor: readonly SourceTerm[];
  /** The source terms that it must not stand for. */
  readonly forbiddenFor: readonly SourceTerm[];
  /** True where it must not be used at all: the term base forbids it and names no source term. */
  readonly banned: boolean;
  /** What is to be used instead of it. */
  readonly preferred: readonly string[];
}

/** Term bases made ready for texts in two languages, in one direction. */
export interface Terminology {
  readonly source: TermFinder<SourceTerm>;
  readonly target: TermFinder<TargetTerm>;
}

const primary = (tag: string) => tag.toLowerCase().split("-", 1)[0] as string;

function canonical(tag: string): string {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).toString();
  } catch {
    return tag;
  }
}

/** The tags of a term base that serve a language: the very tag, else the bare language, else any of its regions. */
function serving({ languages }: TermBase, tag: string): readonly string[] {
  const wanted = canonical(tag);
  const own = languages.filter((language) => primary(language) === primary(wanted));
  for (const one of [wanted, primary(wanted)]) if (own.includes(one)) return [one];
  return own;
}

/** The tags by which a term base knows two languages. */
export interface Fitting {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * Finds the two languages of texts in a term base.
 * @throws UserError where it does not know one of them.
 */
export function fitting(base: TermBase, from: string, to: string): Fitting {
  const tags = { from: serving(base, from), to: serving(base, to) };
  const lacking = tags.from.length === 0 ? from : tags.to.length === 0 ? to : undefined;
  if (lacking === undefined) return tags;
  throw new UserError({
    ...(base.path === undefined ? {} : { path: base.path }),
    cause: `the term base has no terms in ${lacking}: its languages are ${base.languages.join(", ")}`,
    remedy: "add them, leave it out, or name the languages of the texts with --from and --to",
  });
}

/** What an entry says of one side; several regions of a language are taken together. */
export function termsOfSide(
  languages: readonly LanguageTerms[],
  tags: readonly string[],
): Readonly<Record<TermStatus, readonly string[]>> {
  const own = languages.filter(({ language }) => tags.includes(language));
  const of = (status: TermStatus) => own.flatMap((terms) => terms[status]);
  return { preferred: of("preferred"), admitted: of("admitted"), forbidden: of("forbidden") };
}

/** Equal for terms that are found in the same places. */
function keyOf(term: string, caseSensitive: boolean): string {
  const strict = caseSensitive || isAcronym(term);
  return partsOf(term)
    .map((part) => formOf(part, strict))
    .join(" ");
}

interface OpenSource extends Sought<SourceTerm> {
  readonly known: Readonly<Record<TermStatus, Map<string, string>>>;
}

type OpenTarget = { readonly [K in keyof TargetTerm]: TargetTerm[K] extends readonly (infer T)[] ? T[] : TargetTerm[K] };

/** Gathers what several entries and term bases say of one term. */
class Gathering {
  readonly #sources = new Map<string, OpenSource>();
  readonly #banned: { readonly term: string; readonly caseSensitive: boolean; readonly preferred: readonly string[] }[] = [];

  add(base: TermBase, tags: Fitting): void {
    for (const { languages, caseSensitive } of base.entries) {
      const [own, other] = [termsOfSide(languages, tags.from), termsOfSide(languages, tags.to)];
      // A forbidden source term is often an ordinary word with another meaning: nothing is expected of it.
      const names = [...own.preferred, ...own.admitted];
      for (const term of names) {
        const { known } = this.#source(term, caseSensitive);
        for (const status of ["preferred", "admitted", "forbidden"] as const) {
          for (const one of other[status]) {
            const key = keyOf(one, caseSensitive);
            if (!known[status].has(key)) known[status].set(key, one);
          }
        }
      }
      if (names.length > 0) continue;
      for (const term of other.forbidden) this.#banned.push({ term, caseSensitive, preferred: other.preferred });
    }
  }

  #source(term: string, caseSensitive: boolean): OpenSource {
    const key = keyOf(term, caseSensitive);
    const value = { term, allowed: [], preferred: [], forbidden: [] };
    const known = { preferred: new Map(), admitted: new Map(), forbidden: new Map() };
    const own = this.#sources.get(key) ?? { text: term, caseSensitive, value, known };
    this.#sources.set(key, own);
    return own;
  }

  finish(): Terminology {
    const targets = new Map<string, { caseSensitive: boolean; value: OpenTarget }>();
    const target = (term: string, caseSensitive: boolean) => {
      const key = keyOf(term, caseSensitive);
      const value = { term, allowedFor: [], forbiddenFor: [], banned: false, preferred: [] };
      const own = targets.get(key) ?? { caseSensitive, value };
      targets.set(key, own);
      return own.value;
    };
    const sources = [...this.#sources.values()].map(({ text, caseSensitive, known }): Sought<SourceTerm> => {
      const allowed = new Map([...known.admitted, ...known.preferred]);
      const preferred = [...known.preferred.values()];
      const forbidden = [...known.forbidden].flatMap(([key, term]) => (allowed.has(key) ? [] : [term]));
      const value = { term: text, allowed: [...new Set([...preferred, ...allowed.values()])], preferred, forbidden };
      for (const term of value.allowed) target(term, caseSensitive).allowedFor.push(value);
      for (const term of forbidden) {
        const own = target(term, caseSensitive);
        own.forbiddenFor.push(value);
        own.preferred.push(...preferred);
      }
      return { text, caseSensitive, value };
    });
    for (const { term, caseSensitive, preferred } of this.#banned) {
      const own = target(term, caseSensitive);
      targets.set(keyOf(term, caseSensitive), {
        caseSensitive,
        value: { ...own, banned: true, preferred: [...own.preferred, ...preferred] },
      });
    }
    return {
      source: new TermFinder(sources),
      target: new TermFinder(
        [...targets.values()].map(({ caseSensitive, value }) => ({ text: value.term, caseSensitive, value })),
      ),
    };
  }
}

const made = new WeakMap<readonly TermBase[], Map<string, Terminology>>();

/**
 * Prepares term bases for texts in two languages; what was made before of the same list is used again.
 * @throws UserError where one of them does not know the languages.
 */
export function terminologyOf(bases: readonly TermBase[], from: string, to: string): Terminology {
  const key = `${from}\u0000${to}`;
  const before = made.get(bases) ?? new Map<string, Terminology>();
  made.set(bases, before);
  let known = before.get(key);
  if (!known) {
    const gathering = new Gathering();
    for (const base of bases) gathering.add(base, fitting(base, from, to));
    known = gathering.finish();
    before.set(key, known);
  }
  return known;
}
