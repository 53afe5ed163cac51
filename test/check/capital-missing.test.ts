import { table } from "./marked.ts";

table("capital-missing", "finds", [
  ["en>it", "Opening hours", "⟦orari⟧ di apertura", "start"],
  ["en>it", "The end of the book is near.", "⟦la⟧ fine del libro è vicina.", "start"],
  ["en>ru", "The end of the book is near.", "⟦конец⟧ книги близок.", "start"],
  ["en>de", "“I came for the future of the land,” she said.", "„⟦ich⟧ kam für die Zukunft des Landes“, sagte sie.", "start"],
  ["de>en", "Die neuen Häuser stehen am See.", "⟦the⟧ new houses stand by the lake.", "start"],
  ["en>es", "He closed the house. She went away.", "Cerró la casa. ⟦ella⟧ se fue.", "inside"],
  ["en>pl", "The fund is open to all.", "⟦FUNDUSZ JEST OTWARTY DLA WSZYSTKICH.⟧", "shouted"],
  ["en>it", "NEVER OPEN THE LID DURING USE.", "⟦Non aprire mai il coperchio durante l'uso.⟧", "unshouted"],
]);

table("capital-missing", "finds nothing in", [
  ["en>it", "The end of the book is near.", "La fine del libro è vicina."],
  ["en>nl", "In the morning it is cold here.", "'s Morgens is het hier koud."],
  ["en>fr", "The eBay house is open to all.", "eBay est ouvert à tous."],
  ["en>es", "Van Gogh painted the house in spring.", "van Gogh pintó la casa en primavera."],
  ["en>it", "Npm is run before the build.", "npm va eseguito prima della compilazione."],
  ["de>en", "Häuser am See stehen oft leer.", "houses by the lake are often empty."],
  ["en>de", "To stop, run this:\n\nAnd then wait for the end.", "Zum Anhalten führen Sie aus:\n\nund warten dann auf das Ende."],
  ["en>it", "It is new. (See the file of the package.)", "È nuovo. (vedere il file del pacchetto.)"],
  ["en>fr", "OPENING HOURS", "Heures d'ouverture"],
  ["en>zh", "The AM and the MWP of the CNN.", "AM 和 MWP 和 CNN。"],
  ["en>it", "Opening hours\n\nIt is open.", "orari di apertura\n\nÈ aperto."],
  ["de>en", "Öffnungszeiten", "opening hours"],
  ["en>it", "He wrote approx. five and so on.", "Scrisse circa. ecc. cinque."],
]);
