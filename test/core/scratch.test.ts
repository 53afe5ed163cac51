import { it, vi } from "vitest";
vi.mock("../../src/align/search.ts", async (orig) => {
  const m = await orig<any>();
  return { ...m, viterbi: (l: any, s: any) => {
    console.log("total", s.total, l.band.low.length, Array.from(l.band.low).slice(0,5), Array.from(l.band.high).slice(0,5), "NaN scores", l.scores.map((x: any) => x.some(Number.isNaN)).join(), "inf", l.scores.map((x: any) => x.some((y: number) => y === Infinity)).join(), l.nulls[0].slice(0,2), l.nulls[1].slice(0,2), "max", l.scores.map((x: any)=>Math.max(...x).toFixed(1)).join());
    if (!Number.isFinite(s.total)) throw new Error("no total");
    return m.viterbi(l, s); } };
});
import { align } from "../../src/align/index.ts";
import { fromSegments } from "../../src/read/segments.ts";
const between = (source: readonly string[], target: readonly string[]) =>
  align(fromSegments(source, "en").document, fromSegments(target, "it").document);
const many = (count: number, make: (k: number) => string) => Array.from({ length: count }, (_, k) => make(k));
it("x", () => { between(many(300, () => "The committee adopted the report."), many(300, () => "The committee adopted the report.")); }, 20000);
