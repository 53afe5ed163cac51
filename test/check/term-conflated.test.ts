import { table } from "./marked.ts";

const customers = (buyer: string) =>
  `The customer pays 50 euros. A customer may cancel in May. The customer signs in Paris. Each customer has a number. The customer reads the rules. The old customer lives in Lyon. A customer called at 8. The ${buyer} opens the shop in June. The ${buyer} spent 900 euros. The ${buyer} comes from Rome. The rules are long.`;

table("term-conflated", "finds", [
  [
    "en>zh",
    customers("⟦buyer⟧"),
    "客户支付50欧元。客户可以在5月取消。客户在巴黎签字。每个客户都有号码。客户阅读规则。老客户住在里昂。一位客户在8点打来电话。⟦客户⟧在6月开店。⟦客户⟧花了900欧元。⟦客户⟧来自罗马。规则很长。",
    "conflated",
  ],
  [
    "en>es",
    customers("⟦buyer⟧"),
    "El cliente paga 50 euros. Un cliente puede cancelar en mayo. El cliente firma en París. Cada cliente tiene un número. El cliente lee las reglas. El viejo cliente vive en Lyon. Un cliente llamó a las 8. El ⟦cliente⟧ abre la tienda en junio. El ⟦cliente⟧ gastó 900 euros. El ⟦cliente⟧ viene de Roma. Las reglas son largas.",
    "conflated",
  ],
]);

table("term-conflated", "finds nothing in", [
  [
    "en>es",
    customers("buyer"),
    "El cliente paga 50 euros. Un cliente puede cancelar en mayo. El cliente firma en París. Cada cliente tiene un número. El cliente lee las reglas. El viejo cliente vive en Lyon. Un cliente llamó a las 8. El comprador abre la tienda en junio. El comprador gastó 900 euros. El comprador viene de Roma. Las reglas son largas.",
  ],
  // Verbs are no terms.
  [
    "en>it",
    "The storm hit the village in May. The wave hit the port at 8. The quake hit the island in June. The storm hit 3 ships. The flood hit the valley. The quake hit Rome in 1915. The wave hit the coast. The tsunami struck 14 countries. The quake struck the mountains. The storm struck in July. The port is new.",
    "La tempesta ha colpito il villaggio in maggio. L'onda ha colpito il porto alle 8. Il terremoto ha colpito l'isola in giugno. La tempesta ha colpito 3 navi. L'alluvione ha colpito la valle. Il terremoto ha colpito Roma nel 1915. L'onda ha colpito la costa. Lo tsunami ha colpito 14 paesi. Il terremoto ha colpito le montagne. La tempesta ha colpito in luglio. Il porto è nuovo.",
  ],
  // One stem, one rendering.
  [
    "en>it",
    customers("customers"),
    "Il cliente paga 50 euro. Un cliente può disdire in maggio. Il cliente firma a Parigi. Ogni cliente ha un numero. Il cliente legge le regole. Il vecchio cliente vive a Lione. Un cliente ha chiamato alle 8. I clienti aprono il negozio in giugno. I clienti hanno speso 900 euro. I clienti vengono da Roma. Le regole sono lunghe.",
  ],
  ["en>it", "The buyer pays. The customer signs. The buyer comes.", "Il cliente paga. Il cliente firma. Il cliente viene."],
]);
