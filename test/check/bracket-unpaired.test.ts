import { table } from "./marked.ts";

table("bracket-unpaired", "finds", [
  ["en>it", "The act (of 1998) is in force.", "La legge ⟦(⟧del 1998 è in vigore.", "lone"],
  ["en>fr", "The act (of 1998) is in force.", "La loi de 1998⟦)⟧ est en vigueur.", "lone"],
  ["en>de", "The act (of 1998) is in force.", "Das Gesetz ⟦(⟧von 1998⟦]⟧ gilt.", "lone", "lone"],
  ["en>ja", "The fund (see below) is open.", "基金⟦（⟧下記参照は開いている。", "lone"],
  ["en>zh", "The book is new.", "《新书》⟦》⟧出版了。", "lone"],
  ["en>es", "He said [sic] that it was late (as always).", "Dijo [sic] que era tarde ⟦(⟧como siempre.", "lone"],
  ["en>pl", "He lives (since May) in Rome.", "Mieszka ⟦{⟧od maja w Rzymie.", "lone"],
]);

table("bracket-unpaired", "finds nothing in", [
  ["en>it", "Choose: a) tea; b) coffee.", "Scegliete: a) tè; b) caffè."],
  ["en>fr", "1) Open it. 2) Close it.", "1) Ouvrez-le. 2) Fermez-le."],
  ["en>de", "See you tomorrow :-)", "Bis morgen :-)"],
  ["en>de", "So sad :( but true.", "So traurig :( aber wahr."],
  ["en>ru", "The interval [0, 1) is half open.", "Интервал [0, 1) полуоткрыт."],
  ["en>ja", "The fund [see (a) and (b)] is open.", "基金［（a）と（b）参照］は開いている。"],
  ["en>es", "The act (in force. It is old) remains.", "La ley (vigente. Es antigua) sigue."],
  ["en>it", "iv) the fourth", "iv) il quarto"],
]);
