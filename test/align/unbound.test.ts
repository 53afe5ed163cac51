import { expect, test } from "vitest";
import { alignLists, beadsOf, straight } from "./made.ts";

/** A small deterministic generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Sentences as word numbers, few words often and many seldom. */
function made(count: number, seed: number): number[][] {
  const next = random(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 + Math.floor(next() * 10) }, () => Math.floor(Math.exp(next() * Math.log(800)))),
  );
}

const written = (sentences: readonly number[][], mark: string) =>
  sentences.map((words) => `${words.map((word) => `${mark}${word.toString(36)}${"aeiou"[word % 5]}`).join(" ")}.`);

const own = made(80, 7);
const source = written(own, "q");
const target = written(own, "z");
const FROM = 30;
const TO = 42;
const unrelated = written(made(TO - FROM, 99), "z");

test("sentences left out and as many others in their place are not paired", () => {
  const { beads } = alignLists(source, [...target.slice(0, FROM), ...unrelated, ...target.slice(TO)]);
  const inside = beads.filter((bead) => bead.source.some(({ index }) => index >= FROM && index < TO));
  expect(inside.filter(({ target: there, score }) => there.length > 0 && score >= 0.4)).toEqual([]);
  expect(inside.length).toBeGreaterThan(TO - FROM - 2);
  for (const side of ["source", "target"] as const) {
    expect(beads.flatMap((bead) => bead[side].map(({ index }) => index))).toEqual(Array.from({ length: 80 }, (_, k) => k));
  }
});

test("a faithful translation is left as it is", () => {
  expect(beadsOf(alignLists(source, target))).toEqual(straight(80));
});

test("lines that tell nothing apart are paired one to one", () => {
  const lines = Array.from({ length: 60 }, () => "the same six words every time");
  expect(beadsOf(alignLists(lines, lines))).toEqual(straight(60));
});
