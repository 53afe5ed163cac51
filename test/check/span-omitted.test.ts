import { expect, test } from "vitest";
import { checkBitext, coreVocabulary, pair } from "../../src/index.ts";
import { table } from "./marked.ts";

table("span-omitted", "finds", [
  [
    "en>fr",
    "The bridge, ⟦which was damaged by the flood and closed for two years⟧, is open again.",
    "Le pont⟦⟧ est de nouveau ouvert.",
    "omitted",
  ],
  [
    "en>pt",
    "The company sold its factories in the north ⟦(four of them had been built before the war)⟧ to an American investor.",
    "A empresa vendeu as suas fábricas no norte⟦⟧ a um investidor americano.",
    "omitted",
  ],
  [
    "en>ru",
    "The president signed the law, ⟦which parliament had adopted after eleven months of bitter debate⟧, on Friday.",
    "Президент подписал закон⟦⟧ в пятницу.",
    "omitted",
  ],
  [
    "de>en",
    "Der Minister besuchte die Schule, ⟦in der seit Jahren Kinder aus über dreißig Ländern gemeinsam lernen⟧, am Montag.",
    "The minister visited the school⟦⟧ on Monday.",
    "omitted",
  ],
]);

table("span-omitted", "finds nothing in", [
  ["en>it", "The bridge is open again (for cyclists).", "Il ponte è di nuovo aperto (per i ciclisti)."],
  ["en>it", "He said “con[c]essions” twice.", "Disse due volte “concessioni”."],
  ["en>de", "They drove 300 km (190 miles) north.", "Sie fuhren 300 km nach Norden."],
  ["en>zh", "The two countries strengthened their cooperation on security.", "两国加强了安全合作。"],
  ["en>ja", "The library is open every day.", "図書館は毎日開いている。"],
  ["en>pl", "It goes without saying that we will all be there.", "Oczywiście wszyscy tam będziemy."],
  ["en>nl", "Yes.", "Ja."],
]);

test("the same amount in brackets is an omission where the text keeps such brackets elsewhere", async () => {
  const source = [
    "The coast is 300 km (190 miles) long.",
    "The river is 40 km (25 miles) long.",
    "The lake is 20 km (12 miles) wide.",
    "The island is 60 km (37 miles) long.",
  ];
  const target = [
    "La costa è lunga 300 km (190 miglia).",
    "Il fiume è lungo 40 km (25 miglia).",
    "Il lago è largo 20 km.",
    "L'isola è lunga 60 km (37 miglia).",
  ];
  const knowledge = [(await coreVocabulary("en", "it")) ?? []].flat();
  const { findings } = checkBitext(pair(source, target, { from: "en", to: "it" }), { only: ["span-omitted"], knowledge });
  expect(findings.map(({ bead }) => bead)).toEqual([2]);
});

test("a single word is told where its neighbours are linked and it has a counterpart everywhere else", async () => {
  const source = [
    "The regional banks are open.",
    "The regional schools are closed.",
    "We met the regional council.",
    "The regional plan is new.",
    "They visited other regional museums in May.",
  ];
  const target = [
    "Le banche regionali sono aperte.",
    "Le scuole regionali sono chiuse.",
    "Abbiamo incontrato il consiglio regionale.",
    "Il piano regionale è nuovo.",
    "Visitarono altri musei a maggio.",
  ];
  const knowledge = [(await coreVocabulary("en", "it")) ?? []].flat();
  const { findings } = checkBitext(pair(source, target, { from: "en", to: "it" }), { only: ["span-omitted"], knowledge });
  expect(findings.map(({ bead, severity, data }) => [bead, severity, data.text])).toEqual([[4, "minor", "regional"]]);
});
