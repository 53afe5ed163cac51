import { table } from "./marked.ts";

table("end-mark-missing", "finds", [
  ["en>de", "Settings⟦:⟧", "Einstellungen⟦⟧", "missing"],
  ["en>pl", "Saved⟦.⟧", "Zapisano⟦⟧", "missing"],
  ["en>fr", "Choose a file⟦;⟧", "Choisissez un fichier⟦⟧", "missing"],
  ["en>it", "The new fund is open⟦.⟧", "Il nuovo fondo è aperto⟦⟧", "missing"],
  ["en>de", "Who has seen the new fund⟦?⟧", "Wer hat den neuen Fonds gesehen⟦⟧", "missing"],
  ["en>es", "The doors are closed now⟦!⟧", "Las puertas están cerradas ahora⟦⟧", "missing"],
  ["zh>en", "新基金现已开放⟦。⟧", "The new fund is now open⟦⟧", "missing"],
  ["en>ja", "The new fund is open now⟦.⟧", "新しい基金が開いた⟦⟧", "missing"],
  ["en>fr", "He said “the fund is open⟦.⟧”", "Il a dit « le fonds est ouvert »⟦⟧", "missing"],
  ["en>pl", "The new fund is open⟦...⟧", "Nowy fundusz jest otwarty,⟦⟧", "missing"],
]);

table("end-mark-missing", "finds nothing in", [
  ["en>th", "The fund is open.", "กองทุนเปิดแล้ว"],
  ["en>hi", "The fund is open.", "कोष खुला है।"],
  ["en>it", "The new fund is open.", "Il nuovo fondo è aperto!"],
  ["en>fr", "Is the new fund open?", "Le nouveau fonds est-il ouvert ?"],
  ["en>zh", "The new fund is open.", "新基金已经开放。"],
  ["en>ru", "He said: “It is open.”", "Он сказал: «Открыто»."],
  ["en>de", "The new fund (it is open).", "Der neue Fonds (er ist offen.)"],
  ["en>es", "The new fund is open", "El nuevo fondo está abierto"],
  ["en>it", "Approx.", "Circa"],
  ["en>it", "He joined the army on Sept.", "Si arruolò a settembre"],
  ["en>de", "The three funds are these.", "Die drei Fonds sind diese:"],
]);
