import { table } from "./marked.ts";

table("date-mismatch", "finds", [
  ["en>fr", "Its lowest level since ⟦March⟧.", "Son plus bas niveau depuis ⟦mai⟧.", "month"],
  ["en>pl", "Its lowest level since ⟦March⟧.", "Najniższy poziom od ⟦maja⟧.", "month"],

  ["en>de", "It opened on 3 ⟦March⟧ 1991.", "Es wurde am 3. ⟦Mai⟧ 1991 eröffnet.", "month"],
  ["en>ru", "It was signed on 3 ⟦August⟧ 2001.", "Подписано 3 ⟦июля⟧ 2001 года.", "month"],
  ["fr>en", "La réunion a lieu ⟦jeudi⟧.", "The meeting takes place on ⟦Tuesday⟧.", "weekday"],
  ["en>es", "The fair begins on ⟦Monday⟧.", "La feria empieza el ⟦jueves⟧.", "weekday"],
]);

table("date-mismatch", "finds nothing in", [
  ["en>fr", "You may well march with us.", "Vous pouvez bien défiler avec nous en mai."],

  ["en>it", "It closed on 31 December 2022.", "Ha chiuso il 31.12.2022."],
  ["en>fr", "He may march in May.", "Il peut marcher en mai."],
  ["en>nl", "They left on Friday in June.", "Ze vertrokken op vrijdag in juni."],
  ["en>zh", "It opened in March 2019.", "2019年3月开放。"],
]);
