import { describe, expect, it } from "vitest";
import { alignLists, beadsOf, story } from "./made.ts";

const subjects = ["The fox", "The wolf", "The crow", "The judge", "The baker", "The nun", "The thief"];
const verbs = ["saw", "lost", "sold", "stole", "painted"];
const things = ["a bell", "the key", "his coat", "some bread", "a letter", "the lamp", "two coins", "an old boat", "the map"];
const subjectsIt = ["La volpe", "Il lupo", "Il corvo", "Il giudice", "Il fornaio", "La suora", "Il ladro"];
const verbsIt = ["vide", "perse", "vendette", "rubò", "dipinse"];
const thingsIt = [
  "una campana",
  "la chiave",
  "il cappotto",
  "del pane",
  "una lettera",
  "la lampada",
  "due monete",
  "una vecchia barca",
  "la mappa",
];
/** One of a list, as if by chance but always the same: words that came in turns would fit at any shift. */
function pick(list: readonly string[], k: number): string {
  let hash = Math.imul(k + 1, 2654435761) ^ Math.imul(list.length, 1597334677);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return list[((hash ^ (hash >>> 16)) >>> 0) % list.length] as string;
}

const many = (from: number, to: number, make: (k: number) => string) =>
  Array.from({ length: to - from }, (_, k) => make(from + k));
/** A long text of sentences of few words, each with its own pattern of them, and some with a number. */
const english = (from: number, to: number) =>
  many(from, to, (k) => `${pick(subjects, k)} ${pick(verbs, k)} ${pick(things, k)}${k % 5 === 0 ? ` in ${1000 + k}` : ""}.`);
const italian = (from: number, to: number) =>
  many(
    from,
    to,
    (k) => `${pick(subjectsIt, k)} ${pick(verbsIt, k)} ${pick(thingsIt, k)}${k % 5 === 0 ? ` nel ${1000 + k}` : ""}.`,
  );
const foreign = (count: number) =>
  many(0, count, (k) => `Alba ${"xyzwkjqv"[k % 8]}ompo tramite ${k % 3 ? "gelsomino" : "ginestra"} fiorita.`);

describe("a long insertion", () => {
  it.each([
    ["in the middle of a long translation", 150, 75, 60],
    ["near the beginning", 150, 5, 60],
    ["near the end", 150, 145, 60],
    ["nearly as long as the text itself", 150, 75, 120],
  ])("%s leaves the rest paired", (_, size, at, added) => {
    const target = [...italian(0, at), ...foreign(added), ...italian(at, size)];
    const found = new Set(beadsOf(alignLists(english(0, size), target)));
    const expected = many(0, size, () => "").map((_, k) => `${k}-${k < at ? k : k + added}`);
    expect(expected.filter((bead) => !found.has(bead))).toEqual([]);
  });

  it("in the source does too", () => {
    const source = [...english(0, 75), ...foreign(60), ...english(75, 150)];
    const found = new Set(beadsOf(alignLists(source, italian(0, 150))));
    const expected = many(0, 150, () => "").map((_, k) => `${k < 75 ? k : k + 60}-${k}`);
    expect(expected.filter((bead) => !found.has(bead))).toEqual([]);
  });

  it("may be missing on both sides at different places", () => {
    const source = [...english(0, 40), ...english(60, 200)];
    const target = [...italian(0, 140), ...italian(160, 200)];
    const found = new Set(beadsOf(alignLists(source, target)));
    const expected = [
      ...many(0, 40, (k) => `${k}-${k}`),
      ...many(60, 140, (k) => `${k - 20}-${k}`),
      ...many(160, 200, (k) => `${k - 20}-${k - 20}`),
    ];
    expect(expected.filter((bead) => !found.has(bead))).toEqual([]);
  });
});

describe("a text whose pace changes", () => {
  it("is paired though its translation is terse at first and wordy later", () => {
    const wordy = (text: string) =>
      `${text.replace(/\.$/, "")}, come tutti sapevano benissimo da molto tempo in quel paese lontano.`;
    const target = [...italian(0, 60), ...italian(60, 120).map(wordy)];
    const found = beadsOf(alignLists(english(0, 120), target));
    expect(found).toEqual(many(0, 120, (k) => `${k}-${k}`));
  });

  it("is paired though two sentences become one in its second half", () => {
    const halves = many(30, 60, (k) => `${italian(2 * k, 2 * k + 2).join(" ")}`);
    const found = new Set(beadsOf(alignLists(english(0, 120), [...italian(0, 60), ...halves])));
    const expected = [...many(0, 60, (k) => `${k}-${k}`), ...many(30, 60, (k) => `${2 * k},${2 * k + 1}-${k + 30}`)];
    expect(expected.filter((bead) => !found.has(bead))).toEqual([]);
  });
});

describe("little to go by", () => {
  it.each<[string, string[], string[], string[]]>([
    ["one and one", ["The house."], ["La casa."], ["0-0"]],
    ["a number alone", ["1984"], ["1984"], ["0-0"]],
    ["nothing and one", [], ["La casa."], ["-0"]],
    ["one and nothing", ["The house."], [], ["0-"]],
    ["nothing at all", [], [], []],
  ])("%s", (_, source, target, expected) => expect(beadsOf(alignLists(source, target))).toEqual(expected));

  it("pairs lines that are all of one length", () => {
    const lines = many(0, 40, (k) => `Item ${10 + k}`);
    expect(beadsOf(alignLists(lines, lines))).toEqual(lines.map((_, k) => `${k}-${k}`));
  });

  it("is sure of less where the two texts have nothing to do with each other", () => {
    const mean = (target: readonly string[]) => {
      const { beads } = alignLists(story.en, target);
      const paired = beads.filter(({ source, target: other }) => source.length > 0 && other.length > 0);
      return paired.reduce((sum, { score, source }) => sum + score * source.length, 0) / story.en.length;
    };
    expect(mean(foreign(12))).toBeLessThan(mean(story.it));
  });
});
