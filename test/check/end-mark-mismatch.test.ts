import { table } from "./marked.ts";

table("end-mark-mismatch", "finds", [
  ["en>it", "Where is the key⟦?⟧", "Dov'è la chiave di casa⟦.⟧", "statement"],
  ["en>ru", "Where is the key⟦?⟧", "Где лежит ключ⟦.⟧", "statement"],
  ["ja>en", "鍵はどこにありますか⟦？⟧", "The key is on the table⟦.⟧", "statement"],
  ["en>fr", "The key is here⟦.⟧", "La clef est-elle ici ⟦?⟧", "question"],
  ["en>de", "The parts are these⟦:⟧\n\n- a lid\n- a tank", "Das sind die Teile⟦.⟧\n\n- ein Deckel\n- ein Tank", "colon"],
  ["en>es", "Where is it? It is here!", "Dónde está⟦?⟧ ¡Está aquí!", "opening"],
  ["en>es", "It is here at last!", "Por fin está aquí⟦!⟧", "opening"],
  ["zh>fr", "基金已经开放。", "Le fonds est ouvert⟦。⟧", "foreign"],
  ["en>zh", "The fund is open now.", "基金已经开放⟦.⟧", "foreign"],
]);

table("end-mark-mismatch", "finds nothing in", [
  ["en>it", "Where is the key?", "Dov'è la chiave?"],
  ["en>ja", "Where is the key?", "鍵はどこですか。"],
  ["en>zh", "Is the fund open?", "基金开放了吗？"],
  ["en>de", "“Where is it?” he asked.", "„Wo ist es?“, fragte er."],
  ["en>it", "“How could I not be glad?”", "«Non posso che essere contento.»"],
  ["en>fr", "You know it, don't you?", "Vous le savez bien, n'est-ce pas ?"],
  ["en>it", "He said:", "Disse."],
  ["en>es", "Yahoo! is a firm.", "Yahoo! es una empresa."],
  ["en>es", "See a?b for more.", "Véase a?b para más."],
  ["en>zh", "The name is API.", "名称是 API."],
  ["en>el", "Where is the key?", "Πού είναι το κλειδί;"],
  ["en>ar", "Where is the key?", "أين المفتاح؟"],
]);
