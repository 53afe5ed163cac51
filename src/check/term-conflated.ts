import { commonest, uncapitalised } from "../term/commonest.ts";
import { type Conflation, conflationSureness, conflations } from "../term/conflations.ts";
import type { TermIndex } from "../term/term-index.ts";
import { defineCheck } from "./define.ts";
import { rangeOfWords, recurring } from "./term/recurring.ts";

/** How a source family is mostly written. */
function written({ text, counterparts }: TermIndex, family: number): string {
  const texts = (counterparts.places[family] ?? []).flatMap((pair) => {
    const { source, sourceFamilies } = text.pairs[pair] as (typeof text.pairs)[number];
    return source.filter((_, k) => sourceFamilies[k] === family).map((word) => uncapitalised(word.text));
  });
  return commonest(texts);
}

function renderedAs({ text }: TermIndex, { places }: Conflation): string {
  return commonest(places.map(({ pair, target }) => text.pairs[pair]?.target[target]?.text ?? ""));
}

/** Finds terms that have become one in the translation. */
export const termConflated = defineCheck({
  meta: {
    id: "term-conflated",
    category: "accuracy/mistranslation/conflation",
    severity: "minor",
    stability: "stable",
    summary: "Two terms of the source have the same rendering.",
    messages: { conflated: "“{term}” is rendered “{rendering}” × {count}, the rendering of “{other}” × {otherCount}." },
    examples: [
      {
        languages: "en>it",
        source:
          "Security is the aim of the plan. The council discussed security in May. The security of the border was weak. The minister praised the security forces. The security law was signed in Rome. More security costs 5 million euros. The police want better security. Investors want legal ⟦certainty⟧ before 2030. The company needs ⟦certainty⟧ about the taxes. The market asked for ⟦certainty⟧ in June. Taxes will fall in 2031.",
        target:
          "La sicurezza è lo scopo del piano. Il consiglio ha discusso di sicurezza in maggio. La sicurezza del confine era debole. Il ministro ha lodato le forze di sicurezza. La legge sulla sicurezza è stata firmata a Roma. Più sicurezza costa 5 milioni di euro. La polizia vuole una migliore sicurezza. Gli investitori vogliono la ⟦sicurezza⟧ giuridica prima del 2030. La società ha bisogno di ⟦sicurezza⟧ sulle tasse. Il mercato ha chiesto ⟦sicurezza⟧ in giugno. Le tasse caleranno nel 2031.",
        finds: "conflated",
      },
      {
        languages: "en>de",
        source:
          "The network has 12 nodes. Each node sends 5 messages. The node in Berlin failed in May. A node needs 3 batteries. The second node is new. The node was sold for 40 euros. Every node has a number. The ⟦hub⟧ stands in Hamburg. The ⟦hub⟧ was built in 1998. The ⟦hub⟧ has 4 doors. The doors are blue.",
        target:
          "Das Netz hat 12 Knoten. Jeder Knoten sendet 5 Nachrichten. Der Knoten in Berlin fiel im Mai aus. Ein Knoten braucht 3 Batterien. Der zweite Knoten ist neu. Der Knoten wurde für 40 Euro verkauft. Jeder Knoten hat eine Nummer. Der ⟦Knoten⟧ steht in Hamburg. Der ⟦Knoten⟧ wurde 1998 gebaut. Der ⟦Knoten⟧ hat 4 Türen. Die Türen sind blau.",
        finds: "conflated",
      },
      {
        languages: "en>fr",
        source:
          "The customer pays 50 euros. A customer may cancel in May. The customer signs in Paris. Each customer has a number. The customer reads the rules. The old customer lives in Lyon. A customer called at 8. The ⟦buyer⟧ opens the shop in June. The ⟦buyer⟧ spent 900 euros. The ⟦buyer⟧ comes from Rome. The rules are long.",
        target:
          "Le client paie 50 euros. Un client peut annuler en mai. Le client signe à Paris. Chaque client a un numéro. Le client lit les règles. Le vieux client habite à Lyon. Un client a appelé à 8 heures. Le ⟦client⟧ ouvre la boutique en juin. Le ⟦client⟧ a dépensé 900 euros. Le ⟦client⟧ vient de Rome. Les règles sont longues.",
        finds: "conflated",
      },
      {
        languages: "en>it",
        source:
          "The customer pays 50 euros. A customer may cancel in May. The customer signs in Paris. Each customer has a number. The customer reads the rules. The old customer lives in Lyon. A customer called at 8. The buyer opens the shop in June. The buyer spent 900 euros. The buyer comes from Rome. The rules are long.",
        target:
          "Il cliente paga 50 euro. Un cliente può disdire in maggio. Il cliente firma a Parigi. Ogni cliente ha un numero. Il cliente legge le regole. Il vecchio cliente vive a Lione. Un cliente ha chiamato alle 8. L'acquirente apre il negozio in giugno. L'acquirente ha speso 900 euro. L'acquirente viene da Roma. Le regole sono lunghe.",
      },
      {
        languages: "en>de",
        source:
          "The car stands in the garage. A car costs 9,000 euros. The red car is old. The car was built in 1998. Her car is fast. The automobile was sold in May. Every automobile needs 4 wheels. The wheels are new.",
        target:
          "Das Auto steht in der Garage. Ein Auto kostet 9.000 Euro. Das rote Auto ist alt. Das Auto wurde 1998 gebaut. Ihr Auto ist schnell. Das Auto wurde im Mai verkauft. Jedes Auto braucht 4 Räder. Die Räder sind neu.",
      },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const index = recurring(context);
    if (!index) return;
    for (const found of conflations(index)) {
      const { places, other, term, own } = found;
      const range = (side: "source" | "target") =>
        places.map((place) => rangeOfWords(index.text.pairs[place.pair]?.[side] ?? [], [place[side], place[side]]));
      const words = own === undefined ? [] : (index.text.target.forms[own] ?? []);
      yield {
        messageId: "conflated",
        confidence: conflationSureness(found),
        data: {
          term: written(index, term),
          other: written(index, other),
          rendering: renderedAs(index, found),
          count: places.length,
          otherCount: index.counterparts.of[other]?.[0]?.together ?? 0,
        },
        source: range("source"),
        target: range("target"),
        evidence:
          own === undefined
            ? "the word belongs to the other term throughout"
            : `elsewhere the term has its own word: ${words[0]}`,
        key: `${index.text.source.forms[term]?.[0]}\u0000${index.text.source.forms[other]?.[0]}`,
      };
    }
  },
});
