import type { Bead } from "../core/bead.ts";
import { toRange } from "../core/document.ts";
import { functionWords } from "../language/function-words.ts";
import { isAcronym } from "../term/finder.ts";
import { type Loose, looseOf, related, standsLoosely } from "../term/loosely.ts";
import type { SourceTerm } from "../term/terminology.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { linkedTo, type Place, renderingOf } from "./term/rendering.ts";
import type { TermContext } from "./term/term-context.ts";

/** Where a source term stands in a bead. */
interface Occurrence extends Place {
  readonly exact: boolean;
}

/** The source terms of a bead, each with its places. */
export function sourceTerms(terms: TermContext, bead: Bead): Map<SourceTerm, Occurrence[]> {
  const found = new Map<SourceTerm, Occurrence[]>();
  for (const sentence of bead.source) {
    for (const { value, start, end, exact } of terms.source(sentence)) {
      const places = found.get(value) ?? [];
      places.push({ sentence, start, end, exact });
      found.set(value, places);
    }
  }
  return found;
}

/** How many target terms of a bead may stand for a source term. */
const allowedIn = (terms: TermContext, bead: Bead, source: SourceTerm) =>
  bead.target.flatMap((sentence) => terms.target(sentence)).filter(({ value }) => value.allowedFor.includes(source)).length;

/** True where a target term that is forbidden for a source term is used: that is another finding. */
const forbiddenIn = (terms: TermContext, bead: Bead, source: SourceTerm) =>
  bead.target.some((sentence) => terms.target(sentence).some(({ value, exact }) => exact && value.forbiddenFor.includes(source)));

/** True where a neighbouring bead has a rendering to spare: it may stand for the term of this one. */
function spare(terms: TermContext, bead: Bead | undefined, source: SourceTerm, loosely: (bead: Bead) => boolean): boolean {
  if (!bead) return false;
  const own = sourceTerms(terms, bead).get(source)?.length ?? 0;
  return allowedIn(terms, bead, source) > own || (own === 0 && loosely(bead));
}

// How often such findings are right, by what was read on news and encyclopaedia text, English to Italian and German.
const PHRASE = 0.75; // terms of several words, and acronyms
const WORD = 0.6; // a single word may have other meanings
const INFLECTED = 0.55; // "comments" of "comment"
const NAME = 0.5; // "Peace" of "peace" in the middle of a sentence
const UNLIKELY = 0.3; // part of another word ("out-of-court"), or of a name that is left as it is ("Auckland Hospital")

const LETTER = /[\p{L}\p{N}]/u;

/** True where hyphens make a place part of a longer word. */
function hyphenated({ sentence: { text }, start, end }: Place): boolean {
  const joins = (mark: number, letter: number) => /[-\u2010\u2011]/.test(text[mark] ?? "") && LETTER.test(text[letter] ?? "");
  return joins(start - 1, start - 2) || joins(end, end + 1);
}

/** How sure it is that the term was meant at a place. `copied` tells whether the target holds the very same word. */
function certainty({ term }: SourceTerm, place: Occurrence, context: CheckContext, copied: (text: string) => boolean): number {
  const { sentence, start, end, exact } = place;
  if (hyphenated(place)) return UNLIKELY;
  const sure = exact ? (isAcronym(term) || /\P{L}/u.test(term) ? PHRASE : WORD) : INFLECTED;
  const plain = term === term.toLowerCase() && !context.source.language.capitalisedNouns;
  if (!plain || !/\p{Lu}/u.test(sentence.text[start] ?? "")) return sure;
  const within = start > context.source.bodyStart(sentence);
  if ((within || !exact) && copied(sentence.text.slice(start, end))) return UNLIKELY;
  return within ? Math.min(sure, NAME) : sure;
}

/** Names a few terms. */
const named = (terms: readonly string[]) =>
  terms
    .slice(0, 3)
    .map((term) => `“${term}”`)
    .join(" or ");

/** Finds source terms of the term base that are not rendered as it says. */
export const termMissing = defineCheck({
  meta: {
    id: "term-missing",
    category: "terminology/term-base",
    severity: "major",
    stability: "stable",
    needs: "terms",
    summary: "A source term of the term base is not rendered by any of its target terms.",
    messages: { missing: "“{term}” is not rendered as {expected}." },
    examples: [
      {
        languages: "en>it",
        terms: "en,it\nhotspot,focolaio di crisi|focolaio",
        source: "The envoy visited a ⟦hotspot⟧ in the region.",
        target: "L'inviato ha visitato un punto caldo della regione.",
        finds: "missing",
      },
      {
        languages: "en>de",
        terms: "en,de\npower of attorney,Vollmacht",
        source: "The ⟦power of attorney⟧ must be signed.",
        target: "Die Ermächtigung muss unterschrieben werden.",
        finds: "missing",
      },
      {
        languages: "en>zh",
        terms: "en,zh\npeacekeeping,维持和平|维和",
        source: "The council discussed ⟦peacekeeping⟧.",
        target: "理事会讨论了保护和平。",
        finds: "missing",
      },
      {
        languages: "en>it",
        terms: "en,it\nhotspot,focolaio di crisi|focolaio",
        source: "The envoy visited several hotspots in the region.",
        target: "L'inviato ha visitato diversi focolai della regione.",
      },
      {
        languages: "en>de",
        terms: "en,de\nconcept,Konzept",
        source: "The concept is explained in the annex.",
        target: "Das Konzeptpapier wird im Anhang erläutert.",
      },
      {
        languages: "en>fr",
        terms: "en,fr\nsecurity,sécurité\nsecurity deposit,caution",
        source: "The security deposit is paid back.",
        target: "La caution est remboursée.",
      },
    ],
  },
  *bitext(context) {
    const { terms } = context;
    if (!terms) return;
    const { beads } = context.bitext;
    const grammar = functionWords(context.target.language);
    const texts = new Map<Bead, Loose>();
    const loosely = (source: SourceTerm) => (bead: Bead) => {
      const text = texts.get(bead) ?? looseOf(bead.target.map((sentence) => sentence.text).join("\n"));
      texts.set(bead, text);
      return source.allowed.some((term) => standsLoosely(term, text, grammar));
    };
    for (const [k, bead] of beads.entries()) {
      if (!context.trusted(bead)) continue;
      for (const [source, places] of sourceTerms(terms, bead)) {
        if (source.allowed.length === 0 || allowedIn(terms, bead, source) > 0 || forbiddenIn(terms, bead, source)) continue;
        const near = loosely(source);
        if (near(bead) || [beads[k - 1], beads[k + 1]].some((other) => spare(terms, other, source, near))) continue;
        const linked = linkedTo(places, bead, context);
        if (linked.some(({ word }) => source.allowed.some((term) => related(word, term, grammar)))) continue;
        const copied = (text: string) =>
          bead.target.some((sentence) => context.target.tokens(sentence).some((own) => own.text === text));
        yield {
          messageId: "missing",
          data: { term: source.term, expected: named(source.allowed) },
          confidence: Math.max(...places.map((place) => certainty(source, place, context, copied))),
          source: places.map(({ sentence, start, end }) => toRange(sentence, start, end)),
          target: renderingOf(places, linked, source.allowed, bead, context),
          suggestions: source.preferred.length > 0 ? source.preferred : source.allowed,
          bead: k,
        };
      }
    }
  },
});
