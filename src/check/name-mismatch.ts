import type { Bead } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { toRange } from "../core/document.ts";
import { Shape } from "../token/form.ts";
import type { Token } from "../token/tokenize.ts";
import { type CheckContext, defineCheck, type SideContext } from "./define.ts";
import { partedIn } from "./name/name-joint.ts";
import { textOf, unanswered } from "./name/name-pairs.ts";
import { replacedIn } from "./name/name-replaced.ts";
import { garbledIn, lostIn, swappedIn } from "./name/name-slips.ts";
import { capitalsOf, isNoName, type Name } from "./name/name-words.ts";

const SWAPPED = 0.85;
const PARTED = 0.7;
const LONGEST = 5000; // letters of a side that is compared: longer ones are no sentences
const MOST = 100; // names of a side: more are a list

const rangeOf = ({ sentence, start, end }: Name) => toRange(sentence, start, end);

/** True where a sentence has names that the other side lacks: one that its place does not explain, or two runs of several. */
function lacks(side: SideContext, sentences: Bead["source"], other: string): "name" | "runs" | undefined {
  let runs = 0;
  for (const sentence of sentences) {
    const tokens = side.tokens(sentence);
    let before: Token | undefined;
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k] as Token;
      const upper = (token.form.shape & Shape.upper) !== 0;
      const name = k > 0 && (token.form.shape & Shape.capitalised) !== 0;
      if (name && !other.includes(token.text) && !isNoName(side, token.text)) return "name";
      if (upper && before && !other.includes(sentence.text.slice(before.start, token.end))) runs++;
      before = upper ? token : undefined;
    }
  }
  return runs > 1 ? "runs" : undefined;
}

/** True where a pair alone is worth a closer look: most lack no name. */
function worthwhile({ source, target }: Bead, context: CheckContext): boolean {
  const lacking = lacks(context.source, source, textOf(target));
  return lacking === "runs" || (lacking === "name" && lacks(context.target, target, textOf(source)) !== undefined);
}

/** Why a name is believed to be one that is kept. */
const kept = (count: number) => `the translation keeps it in ${count} other ${count === 1 ? "place" : "places"}`;

/** Finds names that the translation does not render. */
export const nameMismatch = defineCheck({
  meta: {
    id: "name-mismatch",
    category: "accuracy/mistranslation/entity",
    severity: "major",
    stability: "stable",
    summary: "A name of the translation is not the one of the source.",
    messages: {
      replaced: "“{name}” has become “{other}”.",
      garbled: "“{name}” is written “{other}” here.",
      swapped: "“{name}” and “{other}” have changed places.",
      parted: "“{name}” has been taken apart: “{other}”.",
      lost: "“{name}” is missing from the translation.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The report was written by Karen ⟦Jankel⟧ in May.",
        target: "La relazione fu scritta da Karen ⟦Wheeling⟧ a maggio.",
        finds: "replaced",
      },
      {
        languages: "en>de",
        source: "Yesterday the police of ⟦Newport⟧ found the boat.",
        target: "Gestern fand die Polizei von ⟦Pittsburg⟧ das Boot.",
        finds: "replaced",
      },
      {
        languages: "en>fr",
        source: "The house belongs to Ashcroft. Later Ashcroft sold it. In 1920 ⟦Ashcroft⟧ died in Leeds.",
        target: "La maison appartient à Ashcroft. Plus tard, Ashcroft la vendit. En 1920 ⟦Ahscroft⟧ mourut à Leeds.",
        finds: "garbled",
      },
      {
        languages: "en>pl",
        source: "Anna ⟦Keller⟧ met Bruno ⟦Lang⟧ in the garden.",
        target: "Anna ⟦Lang⟧ spotkała w ogrodzie Bruno ⟦Keller⟧.",
        finds: "swapped",
      },
      {
        languages: "en>es",
        source:
          "We spoke with Moser. Then Moser left with Keller. The prize went to Keller, ⟦Moser⟧ and Lang. In the end Lang thanked Keller.",
        target:
          "Hablamos con Moser. Después Moser salió con Keller. El premio fue para Keller y Lang.⟦⟧ Al final Lang dio las gracias a Keller.",
        finds: "lost",
      },
      {
        languages: "en>it",
        source: "The ⟦China+Europe⟧ forum met in Rome. Ministers spoke. The China+Europe programme will go on.",
        target:
          "Il forum di ⟦Cina ed Europa⟧ si è riunito a Roma. I ministri hanno parlato. Il programma Cina+Europa continuerà.",
        finds: "parted",
      },
      {
        languages: "en>it",
        source: "From London she wrote to the Queen, to Germany and to Beijing.",
        target: "Da Londra scrisse alla Regina, in Germania e a Pechino.",
      },
      {
        languages: "en>ru",
        source: "In Moscow Gorbachev met William Smith.",
        target: "В Москве Горбачёв встретился с Уильямом Смитом.",
      },
      { languages: "en>zh", source: "In London Anna met Peter.", target: "安娜在伦敦见到了彼得。" },
    ],
  },
  *bead(bead, context) {
    if (textOf(bead.source).length > LONGEST || textOf(bead.target).length > LONGEST) return;
    const several = context.bitext.beads.length > 1;
    if (!several && !worthwhile(bead, context)) return;
    const source = capitalsOf(context.source, bead.source);
    if (source.length === 0 || source.length > MOST) return;
    const told = new Set<Name>();
    // Most pairs have too few names for any of this, and a pair alone has no other places to compare.
    const target =
      several || source.filter(({ joined }) => joined === " ").length > 1 ? capitalsOf(context.target, bead.target) : [];
    const swap = swappedIn(source, target);
    if (swap) {
      for (const name of [...swap.source, ...swap.target]) told.add(name);
      const data = { name: swap.source[0].text, other: swap.source[1].text };
      yield {
        messageId: "swapped",
        data,
        confidence: SWAPPED,
        source: swap.source.map(rangeOf),
        target: swap.target.map(rangeOf),
      };
    }
    const one = (
      messageId: "replaced" | "garbled",
      own: Name,
      other: Name,
      confidence: number,
      evidence: string,
    ): Draft<typeof messageId> => {
      told.add(own).add(other);
      const data = { name: own.text, other: other.text };
      const suggestions = messageId === "garbled" ? [own.text] : [];
      return { messageId, data, confidence, source: [rangeOf(own)], target: [rangeOf(other)], evidence, suggestions };
    };
    if (several) {
      for (const found of garbledIn(bead, source, target, context)) {
        yield one("garbled", found.source, found.target, found.confidence, kept(found.kept));
      }
    }
    const names = unanswered(bead, context, source, !several);
    for (const found of names ? replacedIn(bead, names, context) : []) {
      if (told.has(found.source)) continue;
      yield one("replaced", found.source, found.target, found.confidence, found.evidence);
    }
    if (!several) return;
    for (const { name, rendering, kept: count, source: place, target: there } of partedIn(bead, context)) {
      yield {
        messageId: "parted",
        data: { name, other: rendering },
        confidence: PARTED,
        source: [place],
        target: [there],
        evidence: kept(count),
      };
    }
    const end = bead.target.at(-1)?.range.end ?? 0;
    for (const { name, kept: count, confidence } of lostIn(bead, source, target, context)) {
      if (told.has(name)) continue;
      yield {
        messageId: "lost",
        data: { name: name.text },
        confidence,
        source: [rangeOf(name)],
        target: [{ start: end, end }],
        evidence: kept(count),
      };
    }
  },
});
