import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("negation-mismatch", "finds", [
  ["en>it", "They have ⟦not⟧ exchanged ambassadors since 1962.", "Si sono scambiati ambasciatori dal 1962.", "lost"],
  ["en>it", "Bolivia will ⟦never⟧ sell the island.", "La Bolivia venderà mai l'isola.", "lost"],
  ["en>de", "“We are ⟦not⟧ asking for permission.”", "„Wir bitten um Erlaubnis.“", "lost"],
  ["en>de", "There is ⟦no⟧ water in the lake.", "Im See gibt es Wasser.", "lost"],
  ["en>fr", "I did⟦n't⟧ read the letter.", "J'ai lu la lettre.", "lost"],
  ["en>es", "The minister did ⟦not⟧ answer.", "El ministro respondió.", "lost"],
  ["en>pt", "The minister did ⟦not⟧ answer.", "O ministro respondeu.", "lost"],
  ["en>nl", "The minister did ⟦not⟧ answer.", "De minister antwoordde.", "lost"],
  ["en>pl", "The minister did ⟦not⟧ answer.", "Minister odpowiedział.", "lost"],
  ["en>pl", "They ⟦never⟧ saw the sea.", "Nigdy widzieli morze.", "lost"],
  ["en>ru", "The minister did ⟦not⟧ answer.", "Министр ответил.", "lost"],
  ["en>zh", "The minister did ⟦not⟧ answer.", "部长回答了。", "lost"],
  ["en>ja", "The minister did ⟦not⟧ answer.", "大臣は答えた。", "lost"],
  ["it>en", "Il ministro ⟦non⟧ ha risposto.", "The minister answered.", "lost"],
  ["fr>en", "Le ministre n'a ⟦pas⟧ répondu.", "The minister answered.", "lost"],
  ["zh>en", "部长⟦没⟧有回答问题。", "The minister answered the question.", "lost"],
  ["ja>en", "大臣は答え⟦なかった⟧。", "The minister answered.", "lost"],
  ["en>it", "It helps ⟦not⟧ only the poor.", "Aiuta solo i poveri.", "lost"],
  ["en>es", "The plan was approved by the council.", "El plan ⟦no⟧ fue aprobado por el consejo.", "added"],
  ["en>zh", "The plan was approved by the council.", "该计划⟦没⟧有得到议会批准。", "added"],
  [
    "en>de",
    "They paid the fine and left, but they did ⟦not⟧ apologise.",
    "Sie zahlten und gingen, entschuldigten sich aber.",
    "lost",
  ],
]);

table("negation-mismatch", "finds nothing in", [
  ["en>it", "Nobody came.", "Non è venuto nessuno."],
  ["en>it", "He said that no one had come.", "Ha detto che nessuno era venuto."],
  ["en>it", "It is the best film ever made.", "È il miglior film mai girato."],
  ["en>it", "He stayed until they left.", "Rimase finché non se ne andarono."],
  ["en>it", "Not only did they come, they also sang.", "Sono venuti e hanno anche cantato."],
  ["en>it", "He was not hurt.", "È rimasto illeso."],
  ["en>fr", "I fear that it is too late.", "Je crains qu'il ne soit trop tard."],
  ["en>fr", "He has only one car.", "Il n'a qu'une voiture."],
  ["en>fr", "He took one step towards the door.", "Il fit un pas vers la porte."],
  ["en>fr", "She is more beautiful than ever.", "Elle est plus belle que jamais."],
  ["en>fr", "He cannot say.", "Il ne saurait le dire."],
  ["en>es", "However, the plan was approved.", "No obstante, el plan fue aprobado."],
  ["en>es", "He never said anything.", "No dijo nunca nada."],
  ["en>pt", "The firm failed to pay.", "A empresa não pagou."],
  ["en>pt", "It is undoubtedly true.", "É sem dúvida verdade."],
  ["en>de", "The firm was unable to pay.", "Die Firma konnte nicht zahlen."],
  ["en>de", "It is a wireless network.", "Es ist ein Netz ohne Kabel."],
  ["en>de", "He did not come until noon.", "Er kam erst am Mittag."],
  ["en>nl", "Nonetheless they went home.", "Ze gingen toch naar huis."],
  ["en>nl", "It is not possible.", "Het is onmogelijk."],
  ["en>pl", "Nobody said anything.", "Nikt nic nie powiedział."],
  ["en>pl", "The door has no lock.", "Drzwi są bez zamka."],
  ["en>ru", "Nobody ever saw him.", "Никто никогда его не видел."],
  ["en>ru", "Nevertheless he came.", "Тем не менее он пришёл."],
  ["en>zh", "They kept improving it.", "他们不断改进它。"],
  ["en>zh", "It is very important.", "这非常重要。"],
  ["en>zh", "He comes from South Africa.", "他来自南非。"],
  ["en>ja", "You have to pay by Friday.", "金曜日までに払わなければなりません。"],
  ["en>ja", "It may rain tomorrow.", "明日は雨が降るかもしれない。"],
  ["en>ja", "He always comes.", "彼は必ず来る。"],
  ["en>it", "It is nice, isn't it?", "È bello, vero?"],
  ["en>de", "The no-deal scenario worries them.", "Das harte Szenario macht ihnen Sorgen."],
  ["en>it", "Article no. 5 applies.", "Si applica l'articolo 5."],
  ["en>xx", "He did not come.", "Qapla batlh je."],
]);

test("doubts a negation of the translation that negates a word of its own", async () => {
  const sure = async (target: string) =>
    (await findingsOf("negation-mismatch", "en>it", "He is a blind poet.", target)).map(({ confidence }) => confidence >= 0.5);
  expect(await sure("È un poeta non vedente.")).toEqual([false]);
  expect(await sure("Non è un poeta cieco.")).toEqual([true]);
});

test("is less sure of a negation where the other side has others", async () => {
  const [finding] = await findingsOf(
    "negation-mismatch",
    "en>it",
    "They do not drink and, as far as we know, they do not smoke.",
    "Non bevono e, a quanto ne sappiamo, fumano.",
  );
  expect(finding?.confidence).toBeLessThan(0.7);
});

test("takes no longer than a long text without words asks for", async () => {
  const long = `${"n' ".repeat(5000)}${"nonnonnon".repeat(5000)}${"non … ".repeat(3000)}`;
  const start = performance.now();
  await findingsOf("negation-mismatch", "fr>it", long, "Sì.");
  expect(performance.now() - start).toBeLessThan(5000);
});
