import { table } from "../marked.ts";

table("span-omitted", "finds the lost name in", [
  [
    "de>en",
    "⟦Juris PŪCE⟧ Parlamentarischer Staatssekretär, Ministerium für Wirtschaft",
    "Minister of State, Ministry of Economy⟦⟧",
    "omitted",
  ],
  [
    "en>it",
    "Mrs ⟦Anna KELLER⟧ opened the session in the presence of the ambassador.",
    "La signora ha aperto la sessione alla presenza dell'ambasciatore.⟦⟧",
    "omitted",
  ],
]);

table("span-omitted", "finds no lost name in", [
  ["en>it", "Mrs Anna KELLER opened the session.", "La sessione è stata aperta da Anna Keller."],
  ["en>pl", "Mrs Anna KELLER opened the session.", "Sesję otworzyła Anna Kellerowa."],
  ["en>ru", "Mrs Anna KELLER opened the session.", "Сессию открыла Анна Келлер."],
  ["en>zh", "Mrs Anna KELLER opened the session.", "安娜·凯勒女士宣布会议开幕。"],
  ["en>de", "The NATO SUMMIT opened on Monday.", "Der Gipfel der NATO begann am Montag."],
  ["en>it", "ANNA KELLER, MINISTER OF STATE", "Ministro di Stato"],
]);
