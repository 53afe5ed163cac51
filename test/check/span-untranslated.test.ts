import { expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { findingsOf, table } from "./marked.ts";

table("span-untranslated", "finds", [
  [
    "en>fr",
    "The mayor spoke first and ⟦nobody in the room was listening⟧ to her.",
    "Le maire a parlé la première et ⟦nobody in the room was listening⟧ à elle.",
    "untranslated",
  ],
  [
    "fr>en",
    "La gare a été fermée ⟦à cause des travaux dans les tunnels⟧ du métro.",
    "The station was closed ⟦à cause des travaux dans les tunnels⟧ of the underground.",
    "untranslated",
  ],
  [
    "pl>it",
    "Budynek został zamknięty, ⟦ponieważ dach był uszkodzony⟧.",
    "L'edificio è stato chiuso, ⟦ponieważ dach był uszkodzony⟧.",
    "untranslated",
  ],
  [
    "nl>es",
    "De bibliotheek opent morgen ⟦voor alle inwoners van de stad⟧ Utrecht.",
    "La biblioteca abre mañana ⟦voor alle inwoners van de stad⟧ Utrecht.",
    "untranslated",
  ],
  [
    "es>pt",
    "El alcalde abrió la sesión ⟦y los vecinos se quejaron del ruido⟧ nocturno.",
    "O presidente da câmara abriu a sessão ⟦y los vecinos se quejaron del ruido⟧ noturno.",
    "untranslated",
  ],
  [
    "en>ru",
    "The talks ended ⟦without any agreement on the border⟧ in May.",
    "Переговоры завершились ⟦without any agreement on the border⟧ в мае.",
    "untranslated",
  ],
  [
    "en>ja",
    "The new wing ⟦was opened by the mayor⟧ in 1934.",
    "新しい棟は1934年に⟦was opened by the mayor⟧した。",
    "untranslated",
  ],
  [
    "ja>it",
    "市長は⟦新しい美術館について⟧記者会見で詳しく話した。",
    "Il sindaco ha parlato a lungo in conferenza stampa ⟦新しい美術館について⟧ davanti a tutti i giornalisti.",
    "untranslated",
  ],
  [
    "ja>zh",
    "市長は昨日、新しい美術館を⟦たのしみにしている⟧と話した。",
    "市长昨天说，他对新的美术馆⟦たのしみにしている⟧。",
    "untranslated",
  ],
]);

table("span-untranslated", "finds nothing in", [
  ["en>it", "He met the Prince of Wales and the Duke of York.", "Ha incontrato il Prince of Wales e il Duke of York."],
  ["en>it", "He works in information technology and social media.", "Lavora nell'information technology e nei social media."],
  ["en>it", "They play a win-win game with the team.", "Fanno un gioco win-win con la squadra."],
  ["en>fr", "Type git commit --all and then make install to go on.", "Tapez git commit --all puis make install pour continuer."],
  ["en>de", "See www.example.org/all/of/the/news for more.", "Mehr unter www.example.org/all/of/the/news im Netz."],
  ["en>it", "He read “The sound and the fury” at school.", "A scuola ha letto «The sound and the fury» in inglese."],
  [
    "en>it",
    "The best available techniques of the trade must be used.",
    "Si devono usare le migliori tecniche disponibili del settore (best available techniques of the trade).",
  ],
  [
    "en>de",
    'He signed as "the man formerly known as Paul Smith".',
    "Er unterschrieb mit „The man formerly known as Paul Smith“ (der Mann, der einmal Paul Smith hieß).",
  ],
  ["en>de", "She was a senior fellow of the house.", "Sie war Senior Fellow des Hauses."],
  [
    "en>fr",
    "See Smith, J. (2010), The art of the garden, Oxford, vol. 2, pp. 12–34, on this.",
    "Voir à ce sujet Smith, J. (2010), The art of the garden, Oxford, vol. 2, pp. 12–34.",
  ],
  ["es>pt", "La Real Academia de la Lengua publicó la norma.", "A Real Academia de la Lengua publicou a norma."],
  ["es>pt", "No se trata de un problema social de importancia.", "Não se trata de um problema social de importância."],
  ["ru>en", "Об этом писал журнал «Новый мир».", "The journal «Новый мир» (New World) wrote about it."],
  ["zh>en", "外长王毅出席了会议。", "Foreign Minister Wang Yi (王毅) attended the meeting."],
  ["zh>ja", "会谈讨论了安全合作的问题。", "会談では安全合作の問題が討論された。"],
  ["en>zh", "Run apt-get install and then dpkg --list to see it.", "运行 apt-get install 然后运行 dpkg --list 查看。"],
]);

const paper = (last: string) =>
  [
    "The ministry presented the Clean Rivers Programme in spring.",
    "A programme of this kind needs time, and the rivers of the country need help.",
    "Clean rivers are good for all.",
    "Every programme has its critics, and clean water is expensive.",
    last,
  ].join("\n\n");
const papier = (last: string) =>
  [
    "Le ministère a présenté le Programme pour des rivières propres au printemps.",
    "Un programme de ce genre demande du temps, et les rivières du pays ont besoin d'aide.",
    "Des rivières propres sont bonnes pour tous.",
    "Tout programme a ses critiques, et l'eau propre coûte cher.",
    last,
  ].join("\n\n");
const left = async (source: string, target: string) =>
  (await check(source, target, { from: "en", to: "fr", only: ["span-untranslated"] })).findings.map(({ data }) => data.text);

test("a title is left over where it is translated elsewhere, else it is a name", async () => {
  const last = "The fund pays for the Clean Rivers Programme and for the schools.";
  const kept = "Le fonds paie le Clean Rivers Programme et les écoles.";
  expect(await left(paper(last), papier(kept))).toEqual(["Clean Rivers Programme"]);
  const named = (text: string) => text.replace("Programme pour des rivières propres", "Clean Rivers Programme");
  expect(await left(paper(last), named(papier(kept)))).toEqual([]);
});

test("italics mark a title or a foreign phrase", async () => {
  const found = async (mark: string) =>
    (
      await check(
        `She sang ${mark}all you need is love${mark} for the guests.`,
        `Ha cantato ${mark}all you need is love${mark} per gli ospiti.`,
        { from: "en", to: "it", format: "markdown", only: ["span-untranslated"] },
      )
    ).findings.length;
  expect(await found("")).toBe(1);
  expect(await found("*")).toBe(0);
});

test("the sentence as a whole is left to another check", async () => {
  const sentence = "It was closed for a year because of the fire.";
  expect(await findingsOf("span-untranslated", "en>it", `One. ${sentence}`, `Uno. ${sentence}`)).toEqual([]);
});

test("a phrase that stands twice in a sentence is one finding", async () => {
  const [finding, ...others] = await findingsOf(
    "span-untranslated",
    "en>it",
    "The cost of the roof is high, and so is the cost of the roof repairs.",
    "Alto è the cost of the roof e altrettanto the cost of the roof quando si ripara.",
  );
  expect(others).toEqual([]);
  expect(finding?.target).toHaveLength(2);
});

test("a text of one word over and over takes no longer than any other", async () => {
  const word = "the ".repeat(20_000);
  const start = performance.now();
  await findingsOf("span-untranslated", "en>it", `${word}end.`, `${word}fine.`);
  expect(performance.now() - start).toBeLessThan(5000);
});
