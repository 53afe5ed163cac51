import { table } from "./marked.ts";

table("comment-invalid", "finds", [
  ["en>it", "It rained.", "⟦<!-- bitextlint-ignore-next word-repeated -->⟧\nPioveva.", "reason"],
  ["en>de", "It rained.", "⟦<!-- bitextlint-ignore-next word-repeated: -->⟧\nEs regnete.", "reason"],
  ["en>fr", "It rained.", "⟦<!-- bitextlint-ignore-next: as is -->⟧\nIl pleuvait.", "none"],
  ["en>es", "It rained.", "⟦<!-- bitextlint-ignore-next word-repeat: as is -->⟧\nLlovía.", "check"],
  ["en>pl", "⟦<!-- bitextlint-disable-line word-repeated: as is -->⟧\nIt rained.", "Padało.", "word"],
  ["en>ja", "It rained.", "雨が降った。\n⟦<!-- bitextlint-enable word-repeat -->⟧", "check"],
]);

table("comment-invalid", "finds nothing in", [
  ["en>it", "It rained.", "<!-- bitextlint-ignore-next word-repeated: as is -->\nPioveva."],
  ["en>de", "It rained.", "<!-- bitextlint-ignore-next word-repeated, date-mismatch: as is -->\nEs regnete."],
  ["en>zh", "It rained.", "<!-- bitextlint-disable word-repeated：原文如此 -->\n下雨了。\n<!-- bitextlint-enable -->"],
  ["en>fr", "It rained.", "<!-- to be revised -->\nIl pleuvait."],
  ["en>es", "Write `<!-- bitextlint-ignore-next -->` above it.", "Escriba `<!-- bitextlint-ignore-next -->` encima."],
]);
