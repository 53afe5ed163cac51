import { type Bead, lacks } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { functionWords } from "../language/function-words.ts";
import type { BeadLinks } from "../lexicon/link.ts";
import type { LinkWord } from "../lexicon/link-words.ts";
import { knowsForces } from "../token/modality.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { changed, DOUBTED, type Mark, type Side, type Suspect, sideOf, unanswered } from "./modality/modality-suspects.ts";
import { gapFor } from "./modality/placed.ts";

type Message = "lost" | "added" | "changed";

const LINKED = 0.5; // a link to be relied on
const TAKEN = 0.8; // the same where it speaks against a finding
const AROUND = 3; // telling words on either side of a word: without a counterpart, more than the word is missing
const [FEW, FREE] = [5, 0.12]; // a translation with so many suspects, as a share of the plain words of its source, is a free one
const SHOWN = 0.5; // below this confidence a finding is rarely looked at: it is not worth the links
const WORD = /^[\p{L}\p{N}]/u;
const LETTER = /^\p{L}/u;

/** True where one of the telling words around a word has its counterpart: the word alone is missing. */
function alone({ sentence, start, end }: Mark, { name, context }: Side, links: BeadLinks): boolean {
  const grammar = functionWords(context.language);
  const telling = links[name]
    .map((word, place) => ({ word, place }))
    .filter(({ word }) => word.sentence === sentence && !grammar.has(word.text.toLowerCase()) && WORD.test(word.text));
  const near = [
    ...telling.filter(({ word }) => word.end <= start).slice(-AROUND),
    ...telling.filter(({ word }) => word.start >= end).slice(0, AROUND),
  ];
  return links.links.some((link) => link.confidence >= LINKED && near.some(({ place }) => link[name] === place));
}

/** The places of a word, two where it is parted. */
const piecesOf = ({ start, end, gap }: Mark): Range[] =>
  gap
    ? [
        { start, end: gap.start },
        { start: gap.end, end },
      ]
    : [{ start, end }];

/** True where a link says that either word stands for a telling one. */
function elsewhere({ mark, became }: Suspect, { source, target, links }: BeadLinks, sides: readonly [Side, Side]): boolean {
  const within = (word: LinkWord | undefined, whole?: Mark) =>
    word !== undefined &&
    whole !== undefined &&
    word.sentence === whole.sentence &&
    piecesOf(whole).some(({ start, end }) => word.start >= start && word.end <= end);
  const tells = (word: LinkWord | undefined, { context }: Side) =>
    word !== undefined && LETTER.test(word.text) && !functionWords(context.language).has(word.text.toLowerCase());
  return links.some(({ source: i, target: j, confidence }) => {
    if (confidence < TAKEN) return false;
    const [left, right] = [source[i], target[j]];
    if (within(left, mark)) return !within(right, became) && tells(right, sides[1]);
    return within(right, became) && tells(left, sides[0]);
  });
}

function finding({ mark, became, confidence }: Suspect, own: Side, other: Side, bead: number, links?: BeadLinks): Draft<Message> {
  const ranges = (whole: Mark) => piecesOf(whole).map(({ start, end }) => toRange(whole.sentence, start, end));
  const text = (whole: Mark) =>
    piecesOf(whole)
      .map(({ start, end }) => whole.sentence.text.slice(start, end).trim())
      .join(" … ");
  const word = text(mark);
  if (became) {
    const data = { word, rendering: text(became) };
    return { messageId: "changed", data, confidence, bead, source: ranges(mark), target: ranges(became) };
  }
  const lost = own.name === "source";
  const gap = [gapFor(mark, lost, other.sentences, links)];
  const [source, target] = lost ? [ranges(mark), gap] : [gap, ranges(mark)];
  return { messageId: lost ? "lost" : "added", data: { word }, confidence, bead, source, target };
}

/** Makes a finding of a suspect, when the links have been asked. */
function judged(suspect: Suspect, own: Side, other: Side, number: number, free: boolean, context: CheckContext): Draft<Message> {
  const bead = context.bitext.beads[number] as Bead;
  if (suspect.confidence < SHOWN || free) {
    return finding({ ...suspect, confidence: Math.min(suspect.confidence, DOUBTED) }, own, other, number);
  }
  const links = context.links(bead);
  const doubted = suspect.became ? elsewhere(suspect, links, [own, other]) : !alone(suspect.mark, own, links);
  const confidence = doubted ? DOUBTED : suspect.confidence;
  // Of the place one pair alone teaches nothing.
  return finding({ ...suspect, confidence }, own, other, number, context.bitext.beads.length > 1 ? links : undefined);
}

/** Finds words of obligation, permission, advice, exclusivity and exception that are lost, added or changed. */
export const modalityMismatch = defineCheck({
  meta: {
    id: "modality-mismatch",
    category: "accuracy/mistranslation/modality",
    severity: "major",
    stability: "stable",
    summary: "What must, may or should be, or holds of one thing only, is put with another force in the translation.",
    messages: {
      lost: "“{word}” of the source: nothing in the translation says it.",
      added: "“{word}” of the translation: nothing in the source says it.",
      changed: "“{word}” of the source has become “{rendering}”.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The form ⟦must⟧ be signed by both parties.",
        target: "Il modulo ⟦può⟧ essere firmato da entrambe le parti.",
        finds: "changed",
      },
      {
        languages: "en>de",
        source: "You ⟦must not⟧ open the door during the flight.",
        target: "Sie ⟦müssen⟧ die Tür während des Fluges ⟦nicht⟧ öffnen.",
        finds: "changed",
      },
      {
        languages: "en>fr",
        source: "⟦Only⟧ members may vote on this proposal.",
        target: "Les membres peuvent voter sur cette proposition.⟦⟧",
        finds: "lost",
      },
      {
        languages: "en>ru",
        source: "The shop is open every day ⟦except⟧ Monday.",
        target: "Магазин открыт каждый день в понедельник.⟦⟧",
        finds: "lost",
      },
      {
        languages: "en>it",
        source: "The shop is open every day.⟦⟧",
        target: "Il negozio è aperto ogni giorno ⟦tranne⟧ la domenica.",
        finds: "added",
      },
      { languages: "en>it", source: "The tenant must pay the rent.", target: "Il canone va pagato dal conduttore." },
      { languages: "en>de", source: "The tenant must pay the rent.", target: "Der Mieter hat die Miete zu zahlen." },
      { languages: "en>fr", source: "The parties shall inform the committee.", target: "Les parties informent le comité." },
      { languages: "en>es", source: "There is only one key.", target: "No hay más que una llave." },
      { languages: "en>ja", source: "You must go now unless you are ill.", target: "病気でない限り、今行かなければならない。" },
    ],
  },
  *bitext(context) {
    if (!knowsForces(context.source.language) || !knowsForces(context.target.language)) return;
    let asked = 0;
    const suspects: { readonly suspect: Suspect; readonly own: Side; readonly other: Side; readonly bead: number }[] = [];
    for (const [number, bead] of context.bitext.beads.entries()) {
      if (lacks(bead, "source") || lacks(bead, "target") || !context.trusted(bead)) continue;
      const source = sideOf("source", context.source, bead.source);
      const target = sideOf("target", context.target, bead.target);
      if (source.marks.length === 0 && target.marks.length === 0) continue;
      asked += source.marks.filter(({ weight }) => weight === "firm").length;
      const moved = changed(source, target);
      const found = [
        ...moved.map((suspect) => ({ suspect, own: source, other: target })),
        ...unanswered(source, target, moved).map((suspect) => ({ suspect, own: source, other: target })),
        ...unanswered(target, source, moved).map((suspect) => ({ suspect, own: target, other: source })),
      ];
      suspects.push(...found.map((one) => ({ ...one, bead: number })));
    }
    const sure = suspects.filter(({ suspect }) => suspect.confidence >= SHOWN).length;
    const free = sure >= FEW && sure > FREE * asked;
    for (const { suspect, own, other, bead } of suspects) yield judged(suspect, own, other, bead, free, context);
  },
});
