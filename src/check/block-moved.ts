import { excerpt, rangesOf } from "./context.ts";
import { defineCheck } from "./define.ts";

/** Finds text that stands at another place in the translation. */
export const blockMoved = defineCheck({
  meta: {
    id: "block-moved",
    category: "design-and-markup/structure",
    severity: "minor",
    stability: "stable",
    summary: "A section, paragraph or item stands at another place in the translation.",
    messages: { moved: "Stands at another place in the translation: “{text}”" },
    examples: [
      {
        languages: "en>it",
        source:
          "The committee met in Rome on 12 March 2019.\n\n⟦The president, Anna Keller, opened the session and thanked the members.⟧\n\nThe budget of 340,000 euros was approved by 14 votes to 3.\n\nThe old harbour of Hamburg will be restored by the city.\n\nThe next session will be held in Lisbon in September.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019.\n\nIl bilancio di 340.000 euro è stato approvato con 14 voti contro 3.\n\nIl vecchio porto di Amburgo sarà restaurato dalla città.\n\nLa prossima sessione si terrà a Lisbona in settembre.\n\n⟦La presidente, Anna Keller, ha aperto la sessione e ringraziato i membri.⟧",
        finds: "moved",
      },
      {
        languages: "de>en",
        source:
          "Sie brauchen:\n\n⟦- 500 g Mehl und 2 Eier⟧\n- 250 ml Milch aus Bozen\n- 30 g Butter\n- einen Löffel Zucker\n- etwas Salz",
        target:
          "You need:\n\n- 250 ml of milk from Bozen\n- 30 g of butter\n- a spoon of sugar\n- some salt\n⟦- 500 g of flour and 2 eggs⟧",
        finds: "moved",
      },
      {
        languages: "en>ja",
        source:
          "The museum opened in 1891.\n\n⟦The director, Karl Meyer (1860–1932), bought 212 paintings from London.⟧\n\nIt was closed from 1940 to 1945.\n\nThe new wing was built in 1934 by 85 workers.\n\nIn 1952 it opened again with 3,400 guests.",
        target:
          "美術館は1891年に開館した。\n\n1940年から1945年まで閉館していた。\n\n新館は1934年に85人の労働者によって建てられた。\n\n1952年に3400人の来客とともに再開した。\n\n⟦館長のカール・マイヤー（1860–1932）はロンドンから212点の絵画を購入した。⟧",
        finds: "moved",
      },
      {
        languages: "en>de",
        source: "You need:\n\n- 500 g of flour\n- 250 ml of milk\n- 30 g of butter",
        target: "Sie brauchen:\n\n- 500 g Mehl\n- 250 ml Milch\n- 30 g Butter",
      },
      {
        languages: "en>it",
        source:
          "The committee met in Rome on 12 March 2019.\n\nThe president, Anna Keller, opened the session and thanked the members.\n\nThe budget of 340,000 euros was approved by 14 votes to 3.\n\nThe next session will be held in Lisbon in September.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019.\n\nIl bilancio di 340.000 euro è stato approvato con 14 voti contro 3.\n\nLa prossima sessione si terrà a Lisbona in settembre.\n\nPer la neve il vecchio porto di Amburgo è rimasto chiuso.",
      },
    ],
  },
  premise: { several: true },
  *bitext({ bitext: { beads, moves = [] } }) {
    if (moves.length === 0) return;
    const numbers = new Map(beads.flatMap((bead, number) => bead.source.map((sentence) => [sentence, number] as const)));
    for (const { source, target, score } of moves) {
      const bead = source[0] && numbers.get(source[0]);
      yield {
        messageId: "moved",
        data: { text: excerpt(source.map(({ text }) => text).join(" ")) },
        confidence: score,
        source: rangesOf(source),
        target: rangesOf(target),
        ...(bead === undefined ? {} : { bead }),
        ...(source.length > 1 ? { evidence: `${source.length} sentences` } : {}),
      };
    }
  },
});
