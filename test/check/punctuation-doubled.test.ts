import { table } from "./marked.ts";

table("punctuation-doubled", "finds", [
  ["en>it", "He came, saw and won.", "Venne⟦,,⟧ vide e vinse.", "doubled"],
  ["en>pl", "He came. He saw.", "Przyszedł⟦..⟧ Zobaczył.", "doubled"],
  ["en>fr", "The fund, as you see, is open.", "Le fonds⟦,.⟧ comme vous voyez, est ouvert.", "doubled"],
  ["en>ja", "The fund is open.", "基金は開いています⟦。。⟧", "doubled"],
  ["en>es", "Is it open?", "¿Está abierto⟦??⟧", "doubled"],
]);

table("punctuation-doubled", "finds nothing in", [
  ["en>it", "And then… nothing.", "E poi... niente."],
  ["en>de", "Dr., etc., and so on; see p. 5.: yes.", "Dr., usw., und so weiter; siehe S. 5."],
  ["en>fr", "Really??", "Vraiment??"],
  ["en>it", "C++ uses a::b and 1..5.", "C++ usa a::b e 1..5."],
  ["en>zh", "And then…", "然后……"],
  ["en>es", "He smiled :)", "Sonrió ,:)"],
]);

table("punctuation-doubled", "marks that are quotation marks, ranges or things that are spoken of", [
  ["en>pl", "The file '%s' is not there", "Nie ma pliku ,,%s''"],
  ["en>pl", "From -0 to -9 (see there)", "Od -0 .. -9 (zob. tam)"],
  ["en>de", "A zone with : to the needed precision", "Eine Zone mit :, so genau wie nötig"],
  ["en>ru", "It has both : and :: entries", "Есть вхождения и с :, и с ::"],
]);
