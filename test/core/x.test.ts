import { it } from "vitest";
import { align } from "../../src/align/index.ts";
import { fromSegments } from "../../src/read/segments.ts";
const between = (source: readonly string[], target: readonly string[]) =>
  align(fromSegments(source, "en").document, fromSegments(target, "it").document);
const many = (count: number, make: (k: number) => string) => Array.from({ length: count }, (_, k) => make(k));
const t = (name: string, f: () => unknown) => { const s = Date.now(); try { f(); console.log(name, Date.now()-s);} catch(e) { console.log(name, String(e), Date.now()-s);} };
it("x", () => {
  t("300", () => between(["All of it."], many(300, () => "Qualcosa.")));
  t("1MB word", () => between(["x".repeat(1_000_000)], ["y".repeat(1_000_000)]));
  t("200v5", () => between(many(200, (k) => `Line ${k} of the report.`), many(5, (k) => `Riga ${k} del rapporto.`)));
  t("1000v5", () => between(many(1000, (k) => `Line ${k} of the report.`), many(5, (k) => `Riga ${k} del rapporto.`)));
  t("300 equal", () => between(many(300, () => "The committee adopted the report."), many(300, () => "The committee adopted the report.")));
  for (const n of [1000, 4000]) t("words "+n, () => between(["The rep.", "word ".repeat(n), "The."], ["Il rapporto.", "parola ".repeat(n), "Fine."]));
}, 200000);
