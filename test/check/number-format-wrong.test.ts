import { table } from "./marked.ts";

table("number-format-wrong", "finds", [
  ["en>fr", "It rose by 2.5%.", "Il a augmenté de ⟦2.5⟧ %.", "format"],
  ["en>pt", "It has 2,345,678 members.", "Tem ⟦2,345,678⟧ membros.", "format"],
  ["de>en", "Es stieg um 7,5 %.", "It rose by ⟦7,5⟧%.", "format"],
]);

table("number-format-wrong", "finds nothing in", [
  ["en>nl", "It is open from 9 a.m. to 5:30 p.m.", "Het is open van 9.00 tot 17.30 uur."],
  ["en>it", "At 2:00 am the clock jumps to 3:00 am.", "Alle 2.00 l'orologio salta alle 3.00."],

  ["en>it", "It rose by 3.5%.", "È salito del 3,5%."],
  ["en>de", "Install version 2.5.", "Installieren Sie Version 2.5."],
  ["en>fr", "It has 1,234 members.", "Il compte 1 234 membres."],
  ["en>ja", "It rose by 3.5%.", "3.5%上昇した。"],
]);

table("number-format-wrong", "a placeholder with a width", [
  ["en>fr", "Total %#5.1f ~2us, %#5.1f ~2sy", "Total %#5.1f ~2ut, %#5.1f ~2sy"],
]);
