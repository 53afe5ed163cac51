import { table } from "./marked.ts";

table("marker-spacing", "finds", [
  ["en>it", "1. Open it.\n\n2. Close it.\n\n3. Wait for it.", "1. Aprirlo.\n\n2. Chiuderlo.\n\n⟦3.⟧Attendere.", "drift"],
  ["en>zh", "1. Open it.\n\n2. Close it.\n\n3. Wait for it.", "1.打开它。\n\n⟦2.⟧ 关上它。\n\n3.等待。", "drift"],
]);

table("marker-spacing", "finds nothing in", [
  ["en>de", "1. Open it.\n\n2. Close it.", "1. Öffnen.\n\n2. Schließen."],
  ["en>zh", "1. Open it.\n\n2. Close it.", "1.打开它。\n\n2.关上它。"],
  ["en>es", "- tea\n- coffee", "- té\n- café"],
  ["en>zh", "I. Aims\n\n1. Peace\n\n2. Trade", "一、目标\n\n1. 和平\n\n2. 贸易"],
  ["en>it", "1. One point", "1. Un punto"],
]);
