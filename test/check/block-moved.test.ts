import { describe, expect, test } from "vitest";
import { check, type Finding } from "../../src/index.ts";
import { alignmentJson } from "../../src/report/json.ts";
import { table } from "./marked.ts";

table("block-moved", "finds", [
  [
    "en>fr",
    "The committee met in Rome on 12 March 2019.\n\n⟦The president, Anna Keller, opened the session and thanked the members.⟧\n\nThe budget was approved by 14 votes to 3.\n\nThe old harbour of Hamburg will be restored by the city.\n\nThe next session will be held in Lisbon in September.",
    "Le comité s'est réuni à Rome le 12 mars 2019.\n\nLe budget a été approuvé par 14 voix contre 3.\n\nLe vieux port de Hambourg sera restauré par la ville.\n\nLa prochaine session aura lieu à Lisbonne en septembre.\n\n⟦La présidente, Anna Keller, a ouvert la session et remercié les membres.⟧",
    "moved",
  ],
]);

table("block-moved", "finds nothing in", [
  ["en>es", "You need:\n\n- 500 g of flour\n- 250 ml of milk", "Necesita:\n\n- 500 g de harina\n- 250 ml de leche"],
  ["en>zh", "The museum opened in 1891.\n\nIt holds 212 paintings.", "博物馆于1891年开放。\n\n馆内藏有212幅画。"],
]);

/** A guide in paragraphs, each about things of its own. */
const guide = {
  en: [
    "The museum opened in 1891 in Hamburg. Its founder, Karl Meyer, had sold ships for thirty years.",
    "In 1934 the director bought 212 paintings from London. They came by train and filled eleven rooms.",
    "The garden behind the house has 85 old trees. A gardener from Bremen cuts them in February.",
    "Tickets cost 12 euros for adults. Children under ten and students of music pay nothing.",
    "The Alsterblick café on the first floor serves 18 kinds of cake. Its windows look at the harbour.",
    "From 1940 to 1945 the museum was closed. The paintings were kept in a salt mine near Altaussee.",
    "A new wing of glass was built in 1987. The architect, Renzo Bianchi, won a prize for it.",
    "Dogs and large bags must stay outside. There are 40 lockers beside the door.",
  ],
  it: [
    "Il museo aprì nel 1891 ad Amburgo. Il suo fondatore, Karl Meyer, aveva venduto navi per trent'anni.",
    "Nel 1934 il direttore comprò 212 quadri da Londra. Arrivarono in treno e riempirono undici sale.",
    "Il giardino dietro la casa ha 85 vecchi alberi. Un giardiniere di Brema li pota in febbraio.",
    "I biglietti costano 12 euro per gli adulti. I bambini sotto i dieci anni e gli studenti di musica non pagano nulla.",
    "Il caffè Alsterblick al primo piano serve 18 tipi di torta. Le sue finestre guardano sul porto.",
    "Dal 1940 al 1945 il museo rimase chiuso. I quadri furono custoditi in una miniera di sale vicino ad Altaussee.",
    "Una nuova ala di vetro fu costruita nel 1987. L'architetto, Renzo Bianchi, vinse un premio per essa.",
    "Cani e borse grandi devono restare fuori. Ci sono 40 armadietti accanto alla porta.",
  ],
  de: [
    "Das Museum wurde 1891 in Hamburg eröffnet. Sein Gründer, Karl Meyer, hatte dreißig Jahre lang Schiffe verkauft.",
    "1934 kaufte der Direktor 212 Gemälde aus London. Sie kamen mit dem Zug und füllten elf Säle.",
    "Der Garten hinter dem Haus hat 85 alte Bäume. Ein Gärtner aus Bremen schneidet sie im Februar.",
    "Eintrittskarten kosten 12 Euro für Erwachsene. Kinder unter zehn und Studenten der Musik zahlen nichts.",
    "Das Café Alsterblick im ersten Stock bietet 18 Sorten Kuchen. Seine Fenster blicken auf den Hafen.",
    "Von 1940 bis 1945 war das Museum geschlossen. Die Gemälde lagen in einem Salzbergwerk bei Altaussee.",
    "Ein neuer Flügel aus Glas wurde 1987 gebaut. Der Architekt, Renzo Bianchi, erhielt dafür einen Preis.",
    "Hunde und große Taschen müssen draußen bleiben. Neben der Tür gibt es 40 Schließfächer.",
  ],
  ja: [
    "美術館は1891年にハンブルク（Hamburg）で開館した。創立者のKarl Meyerは30年間船を売っていた。",
    "1934年に館長はロンドンから212点の絵画を買った。それらは列車で届き、11の部屋を満たした。",
    "家の裏の庭には85本の古い木がある。ブレーメンの庭師が2月に剪定する。",
    "入場券は大人12ユーロである。10歳未満の子供と音楽の学生は無料である。",
    "1階のカフェAlsterblickでは18種類のケーキを出す。窓からは港が見える。",
    "1940年から1945年まで美術館は閉館していた。絵画はAltaussee近くの岩塩坑に保管された。",
    "1987年にガラスの新館が建てられた。建築家のRenzo Bianchiはそれで賞を受けた。",
    "犬と大きな鞄は外に置かなければならない。扉の横に40個のロッカーがある。",
  ],
} as const;

const omissions = ["block-omitted", "block-added", "sentence-omitted", "sentence-added", "heading-mismatch"];
type Tongue = keyof typeof guide;

/** The findings about moved, omitted and added text of a guide, and its translation as it stands. */
async function findingsIn(from: Tongue, to: Tongue, target: readonly string[], source: readonly string[] = guide[from]) {
  const [a, b] = [source.join("\n\n"), target.join("\n\n")];
  const { findings, bitext } = await check(a, b, { from, to, only: ["block-moved", ...omissions] });
  const places = ({ source: s, target: t }: Finding) => [
    s.map(({ start, end }) => a.slice(start, end)).join(" "),
    t.map(({ start, end }) => b.slice(start, end)).join(" "),
  ];
  return { findings, bitext, moved: findings.filter(({ checkId }) => checkId === "block-moved").map(places) };
}

describe.each([
  ["en", "it"],
  ["de", "en"],
  ["en", "ja"],
] as const)("%s>%s", (from, to) => {
  const told = guide[to];

  test("a section moved far away is one finding, neither omitted nor added", async () => {
    const target = [told[0], ...told.slice(3), told[1], told[2]];
    const { findings, moved } = await findingsIn(from, to, target);
    expect(findings.map(({ checkId }) => checkId)).toEqual(["block-moved"]);
    expect(moved).toEqual([[`${guide[from][1]} ${guide[from][2]}`, `${told[1]} ${told[2]}`]]);
  });

  test("of two paragraphs that changed places one has moved", async () => {
    const target = [...told.slice(0, 5), told[6], told[5], told[7]];
    const { findings, moved } = await findingsIn(from, to, target);
    expect(findings.map(({ checkId }) => checkId)).toEqual(["block-moved"]);
    expect([
      [guide[from][5], told[5]],
      [guide[from][6], told[6]],
    ]).toContainEqual(moved[0]);
  });

  test("a section left out and another one added elsewhere is no move", async () => {
    const target = [told[0], ...told.slice(2)];
    const source = [...guide[from].slice(0, 6), guide[from][7]];
    const { findings, bitext } = await findingsIn(from, to, target, source);
    expect(bitext.moves).toBeUndefined();
    expect(findings.map(({ checkId }) => checkId)).toEqual(["block-omitted", "block-added"]);
  });
});

test("every sentence of a bitext with moves is in one bead, in order", async () => {
  const { bitext } = await findingsIn("en", "it", [...guide.it.slice(2), guide.it[0], guide.it[1]]);
  expect(bitext.moves?.length).toBe(1);
  for (const side of ["source", "target"] as const) {
    expect(bitext.beads.flatMap((bead) => bead[side])).toEqual(bitext[side].sentences);
  }
});

test("of items that a numbered list holds in place, two that changed places are one move, and their bead is not trusted", async () => {
  const source = "Rules:\n\n1. Keep 500 g of flour ready.\n2. Call Anna Keller in Rome.\n3. Open the window.";
  const target = "Regeln:\n\n1. Rufen Sie Anna Keller in Rom an.\n2. Halten Sie 500 g Mehl bereit.\n3. Öffnen Sie das Fenster.";
  const { findings, bitext } = await check(source, target, { from: "en", to: "de" });
  expect(findings.map(({ checkId }) => checkId)).toEqual(["block-moved"]);
  expect(bitext.beads.filter(({ score }) => score < 0.4)).toHaveLength(2);
});

test("the alignment as JSON lists the moves, and only where there are any", async () => {
  const { bitext } = await findingsIn("en", "it", [...guide.it.slice(2), guide.it[0], guide.it[1]]);
  expect(alignmentJson({ bitext })).toMatchObject({ moves: [{ source: [0, 1, 2, 3], target: [12, 13, 14, 15] }] });
  expect(alignmentJson(await findingsIn("en", "it", guide.it))).not.toHaveProperty("moves");
});
