import type { Bead } from "../core/bead.ts";
import { toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import type { TargetTerm } from "../term/terminology.ts";
import { rangesOf } from "./context.ts";
import { defineCheck } from "./define.ts";
import type { TermContext } from "./term/term-context.ts";
import { sourceTerms } from "./term-missing.ts";

// How often such findings are right.
const BANNED = 0.9; // forbidden whatever the source says
const MEANT = 0.9; // the source has the term that it must not stand for
const NEAR = 0.6; // a neighbouring sentence has
const ELSEWHERE = 0.4; // none has: the word may well have been used for something else

/** The places of the source terms that a target term must not stand for; undefined where it may stand for another one of the bead. */
function wronglyFor({ allowedFor, forbiddenFor }: TargetTerm, terms: TermContext, bead: Bead | undefined): Range[] | undefined {
  if (!bead) return [];
  const found = sourceTerms(terms, bead);
  if (allowedFor.some((source) => found.has(source))) return undefined;
  return forbiddenFor.flatMap((source) =>
    (found.get(source) ?? []).map(({ sentence, start, end }) => toRange(sentence, start, end)),
  );
}

/** Finds terms that the term base forbids. */
export const termForbidden = defineCheck({
  meta: {
    id: "term-forbidden",
    category: "terminology/forbidden",
    severity: "major",
    stability: "stable",
    needs: "terms",
    summary: "The translation uses a term that the term base forbids.",
    messages: {
      forbidden: "“{word}” must not stand for “{term}”.",
      banned: "“{word}” must not be used.",
    },
    examples: [
      {
        languages: "en>it",
        terms: "en,it,forbidden:it\nhotspot,focolaio,punto caldo",
        source: "The envoy visited a ⟦hotspot⟧ in the region.",
        target: "L'inviato ha visitato un ⟦punto caldo⟧ della regione.",
        finds: "forbidden",
      },
      {
        languages: "en>de",
        terms: "en,de,forbidden:de\nfree of charge,kostenlos,gratis|umsonst",
        source: "Entry is ⟦free of charge⟧.",
        target: "Der Eintritt ist ⟦umsonst⟧.",
        finds: "forbidden",
      },
      {
        languages: "en>fr",
        terms: "en,fr,forbidden:fr\n,messagerie,e-mail",
        source: "Write an e-mail to the office.",
        target: "Envoyez un ⟦e-mail⟧ au bureau.",
        finds: "banned",
      },
      {
        languages: "en>it",
        terms: "en,it,forbidden:it\nhotspot,focolaio,punto caldo",
        source: "The warmest point of the engine is marked.",
        target: "Il punto più caldo del motore è segnato.",
      },
      {
        languages: "en>es",
        terms: "en,es,forbidden:es\nscreen,pantalla,monitor\nmonitor,monitor,pantalla",
        source: "The monitor is switched off.",
        target: "El monitor está apagado.",
      },
    ],
  },
  *bitext(context) {
    const { terms } = context;
    if (!terms) return;
    const { beads } = context.bitext;
    for (const [k, bead] of beads.entries()) {
      if (!context.trusted(bead)) continue;
      for (const sentence of bead.target) {
        for (const { value, start, end, exact } of terms.target(sentence)) {
          if (!exact || (value.forbiddenFor.length === 0 && !value.banned)) continue;
          const here = wronglyFor(value, terms, bead);
          if (!here) continue;
          const meant = here.length > 0;
          const near = meant || [beads[k - 1], beads[k + 1]].some((other) => (wronglyFor(value, terms, other) ?? []).length > 0);
          const word = sentence.text.slice(start, end);
          const [term] = value.forbiddenFor;
          yield {
            messageId: value.banned || !term ? "banned" : "forbidden",
            data: { word, term: term?.term ?? "" },
            confidence: value.banned ? BANNED : meant ? MEANT : near ? NEAR : ELSEWHERE,
            source: meant ? here : rangesOf(bead.source),
            target: [toRange(sentence, start, end)],
            suggestions: value.preferred,
            bead: k,
          };
        }
      }
    }
  },
});
