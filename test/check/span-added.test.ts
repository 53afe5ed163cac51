import { table } from "./marked.ts";

table("span-added", "finds", [
  [
    "en>fr",
    "The bridge⟦⟧ is open again.",
    "Le pont, ⟦qui avait été endommagé par les inondations et fermé pendant presque deux longues années⟧, est de nouveau ouvert.",
    "added",
  ],
  [
    "de>en",
    "Die Brücke⟦⟧ ist wieder offen.",
    "The bridge, ⟦which had been damaged by the flood and closed for almost two long years⟧, is open again.",
    "added",
  ],
]);

table("span-added", "finds nothing in", [
  ["en>it", "He bought settled status papers.", "Comprò i documenti per il settled status (status di residente stabile)."],
  ["en>de", "The bridge is open again.", "Die Brücke ist wieder für den Verkehr geöffnet."],
  ["en>zh", "The library opened.", "图书馆开放了。"],
  ["en>es", "Yes.", "Sí."],
]);
