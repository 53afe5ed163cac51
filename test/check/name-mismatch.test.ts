import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("name-mismatch", "finds another name", [
  ["en>it", "We spoke with Karen ⟦Jankel⟧.", "Abbiamo parlato con Karen ⟦Wheeling⟧.", "replaced"],
  ["en>it", "He spoke to a crowd in ⟦Tulsa⟧, Oklahoma.", "Ha parlato alla folla a ⟦Wheeling⟧, in Oklahoma.", "replaced"],
  ["en>it", "The ⟦Bestwood⟧ Street is closed.", "La ⟦Ashley⟧ Street è chiusa.", "replaced"],
  ["en>de", "One fan on ⟦Twitter⟧ liked it.", "Ein Fan auf ⟦Freeman⟧ mochte es.", "replaced"],
  ["en>pl", "They met Sean ⟦Combs⟧ yesterday.", "Wczoraj spotkali Sean ⟦Lydney⟧.", "replaced"],
  ["en>ru", "Yesterday she met ⟦Obama⟧ there.", "Вчера она встретила там ⟦Путина⟧.", "replaced"],
  ["fr>en", "Il est venu à ⟦Marseille⟧ hier.", "Yesterday he came to ⟦Toulouse⟧.", "replaced"],
  ["en>es", "Then ⟦Germany⟧ signed the treaty.", "Entonces ⟦Francia⟧ firmó el tratado.", "replaced"],
  ["en>pt", "He met Ursula von ⟦Leyen⟧ there.", "Lá ele conheceu Ursula von ⟦Hagen⟧.", "replaced"],
  [
    "en>zh",
    "He left Inrupt in May. Later ⟦Inrupt⟧ grew. Now Inrupt is known.",
    "他五月离开了 Inrupt。后来 ⟦Solid⟧ 成长了。现在 Inrupt 很有名。",
    "replaced",
  ],
]);

table("name-mismatch", "finds a slip", [
  [
    "en>fr",
    "We saw Elizabeth. Then Elizabeth left. Today ⟦Elizabeth⟧ sleeps.",
    "Nous avons vu Elizabeth. Puis Elizabeth partit. Aujourd'hui ⟦Elizabteh⟧ dort.",
    "garbled",
  ],
  ["en>it", "Anna ⟦Keller⟧ wrote to Bruno ⟦Lang⟧.", "Anna ⟦Lang⟧ scrisse a Bruno ⟦Keller⟧.", "swapped"],
]);

table("name-mismatch", "finds a name taken apart", [
  [
    "en>de",
    "The ⟦China+Europe⟧ forum met in Rome. Ministers spoke. The China+Europe programme will go on.",
    "Das Forum ⟦China und Europa⟧ tagte in Rom. Die Minister sprachen. Das Programm China+Europa geht weiter.",
    "parted",
  ],
]);

table("name-mismatch", "finds nothing in", [
  [
    "en>it",
    "The China+Europe forum met in Rome. Ministers spoke. The China+Europe programme will go on.",
    "Il forum di Cina ed Europa si è riunito a Roma. I ministri hanno parlato. Il programma di Cina ed Europa continuerà.",
  ],
  ["en>it", "She met Karen Jankel in London.", "Ha incontrato Karen Jankel a Londra."],
  ["en>it", "The White House and the Supreme Court.", "La Casa Bianca e la Corte Suprema."],
  ["en>it", "He lives in Beijing, near the Thames.", "Vive a Pechino, vicino al Tamigi."],
  ["en>it", "On Monday the French Prime Minister came.", "Lunedì è venuto il primo ministro francese."],
  ["en>it", "Then Merkel spoke. Later Merkel left.", "Poi parlò la cancelliera. Più tardi Merkel se ne andò."],
  [
    "en>de",
    "Every Christmas the Mayor of Vienna gives a speech.",
    "Jedes Jahr zu Weihnachten hält der Bürgermeister von Wien eine Rede.",
  ],
  ["en>de", "In Germany the dogs of Trump sleep.", "In Deutschland schlafen die Hunde Trumps."],
  ["de>en", "Er traf Frau Merkel in München.", "He met Ms Merkel in Munich."],
  ["en>pl", "He wrote to Merkel and Putin.", "Napisał do Merkela i Putina."],
  ["en>ru", "He listens to Tchaikovsky in Washington.", "Он слушает Чайковского в Вашингтоне."],
  ["en>ru", "Then Joe Biden met Charles Michel.", "Затем Джо Байден встретился с Шарлем Мишелем."],
  ["en>ru", "Yesterday James Bond saw George Lucas.", "Вчера Джеймс Бонд видел Джорджа Лукаса."],
  ["ru>en", "Вчера Джеймс Бонд был в Нью-Йорке.", "Yesterday James Bond was in New York."],
  ["en>fr", "Charles and Mikhail Gorbachev met Putin.", "Charles et Mikhaïl Gorbatchev ont rencontré Poutine."],
  ["fr>en", "Il a vu Guillaume à La Haye.", "He saw William in The Hague."],
  ["en>zh", "He met Obama in Paris.", "他在巴黎会见了奥巴马。"],
  ["zh>en", "他在巴黎会见了奥巴马。", "He met Obama in Paris."],
  ["en>ja", "Google opened an office in Kyoto.", "Googleは京都に事務所を開いた。"],
  [
    "en>it",
    "They left Leghorn. They saw Aachenfeld. They came back to Aachenfeld.",
    "Partirono da Livorno. Videro Querceto. Tornarono a Querceto.",
  ],
]);

test("suggests the name as the source writes it", async () => {
  const [finding] = await findingsOf(
    "name-mismatch",
    "en>it",
    "We saw Ashcroft. Then Ashcroft left. Now Ashcroft sleeps.",
    "Vedemmo Ashcroft. Poi Ashcroft partì. Ora Ahscroft dorme.",
  );
  expect(finding?.messageId).toBe("garbled");
  expect(finding?.suggestions).toEqual(["Ashcroft"]);
  expect(finding?.evidence).toBe("the translation keeps it in 2 other places");
});

test("doubts that a name is lost where a pronoun may stand for it", async () => {
  const findings = await findingsOf(
    "name-mismatch",
    "en>it",
    "We saw Ashcroft. Then Ashcroft left. Now Ashcroft sleeps.",
    "Vedemmo Ashcroft. Poi Ashcroft partì. Ora lui dorme.",
  );
  expect(findings.map(({ messageId, confidence }) => [messageId, confidence < 0.5])).toEqual([["lost", true]]);
});

test("passes over what is no sentence, in good time", async () => {
  const start = performance.now();
  const found = await findingsOf("name-mismatch", "en>it", "met Aaaa Bbbb ".repeat(20_000), "incontra Cccc Dddd ".repeat(20_000));
  expect(found).toEqual([]);
  expect(performance.now() - start).toBeLessThan(8000);
});
