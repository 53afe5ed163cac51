import { table } from "./marked.ts";

table("number-format-wrong", "finds", [
  ["en>fr", "It rose by 2.5%.", "Il a augmenté de ⟦2.5⟧ %.", "format"],
  ["en>pt", "It has 2,345,678 members.", "Tem ⟦2,345,678⟧ membros.", "format"],
  ["de>en", "Es stieg um 7,5 %.", "It rose by ⟦7,5⟧%.", "format"],
]);

table("number-format-wrong", "finds nothing in", [
  ["en>it", "It rose by 3.5%.", "È salito del 3,5%."],
  ["en>de", "Install version 2.5.", "Installieren Sie Version 2.5."],
  ["en>fr", "It has 1,234 members.", "Il compte 1 234 membres."],
  ["en>ja", "It rose by 3.5%.", "3.5%上昇した。"],
]);
