import { table } from "./marked.ts";

table("date-format-wrong", "finds", [
  ["en>de", "It closed on 12/31/2022.", "Es schloss am ⟦12/31/2022⟧.", "order"],
  ["en>es", "Signed on 04-23-2019.", "Firmado el ⟦04-23-2019⟧.", "order"],
]);

table("date-format-wrong", "finds nothing in", [
  ["en>it", "It closed on 12/31/2022.", "Ha chiuso il 31/12/2022."],
  ["en>nl", "Signed on 4/5/2019.", "Getekend op 5/4/2019."],
  ["en>fr", "See 10.20.2019.1.", "Voir 10.20.2019.1."],
  ["de>en", "Es schloss am 31.12.2022.", "It closed on 31/12/2022."],
]);
