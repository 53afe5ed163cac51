import { table } from "./marked.ts";

table("language-wrong", "finds", [
  [
    "en>it",
    "They had no time because nobody had told them when the train would leave.",
    "⟦Sie hatten keine Zeit, weil ihnen niemand gesagt hatte, wann der Zug abfährt.⟧",
    "language",
  ],
  [
    "en>fr",
    "They had no time because nobody had told them when the train would leave.",
    "⟦Non avevano tempo perché nessuno gli aveva detto quando il treno sarebbe partito, ma anche questo era della serie.⟧",
    "language",
  ],
  ["en>de", "The museum is closed today.", "⟦博物馆今天关闭。⟧", "script"],
  ["en>ru", "The museum is closed today.", "⟦今日は博物館が閉まっています。⟧", "script"],
  ["en>zh", "The museum is closed today.", "⟦今日は博物館が閉まっています。⟧", "language"],
  ["en>ja", "We are glad that we could come to the museum.", "⟦我们很高兴今天能够来到这个博物馆参观。⟧", "language"],
  ["en>zh-TW", "The doctor wrote a report.\n\nHe went.", "⟦医生写报告时应当认真，这个问题还没说。⟧\n\n他走了。", "variant"],
]);

table("language-wrong", "finds nothing in", [
  ["en>it", "They had no time.", "Non avevano tempo perché nessuno gli aveva detto quando."],
  [
    "en>it",
    "He wrote “Los de abajo y los que no pueden con la vida”.",
    "Scrisse «Los de abajo y los que no pueden con la vida».",
  ],
  ["en>es", "Los Angeles, Le Monde and Der Spiegel", "Los Ángeles, Le Monde y Der Spiegel"],
  ["it>en", "Val di Fassa e Val di Non", "Val di Fassa, Val di Non, Val di Sole, Val di Susa, Val di Cembra"],
  ["en>ja", "The Ministry of Foreign Affairs of Japan", "日本国外務省"],
  ["en>zh", "The Japanese magazine “Ribon”", "日本杂志りぼん"],
  ["ru>en", "Музей", "Музей (museum)"],
  ["en>zh", "The country will learn.", "國家會學習。"],
]);
