import { describe, expect, it } from "vitest";
import { type Knowledge, withKnowledge } from "../../src/lexicon/knowledge.ts";
import { learn, type Training } from "../../src/lexicon/learn.ts";
import { type Lexicon, lexiconOf } from "../../src/lexicon/lexicon.ts";
import { likeness, type Sparse } from "../../src/lexicon/prior.ts";
import { Vocabulary } from "../../src/lexicon/terms.ts";

/** A made bitext: pairs of sentences, words parted by spaces. */
function bitext(pairs: readonly (readonly [string, string, weight?: number])[]) {
  const [source, target] = [new Vocabulary(), new Vocabulary()];
  const [given, made, ranges]: [number[], number[], number[]] = [[], [], []];
  for (const [first, second] of pairs) {
    const [from, fromMade] = [given.length, made.length];
    for (const word of first.split(" ")) given.push(source.number(word));
    for (const word of second.split(" ")) made.push(target.number(word));
    ranges.push(from, given.length, fromMade, made.length);
  }
  const training: Training = {
    given: Int32Array.from(given),
    made: Int32Array.from(made),
    ranges: Int32Array.from(ranges),
    weights: Float64Array.from(pairs, ([, , weight]) => weight ?? 1),
  };
  const prior = likeness(source, target);
  const frequencies = target.frequencies();
  const learned = learn(training, prior, frequencies, lexiconOf(prior, frequencies));
  const ratio = (lexicon: Lexicon, a: string, b: string) => ratioOf(lexicon, source.find(a) as number, target.find(b) as number);
  return {
    source,
    target,
    learned,
    ratio: (a: string, b: string) => ratio(learned, a, b),
    best: (a: string) => target.words.reduce((x, y) => (ratio(learned, a, y) > ratio(learned, a, x) ? y : x)),
  };
}

function ratioOf({ base, extra }: Lexicon, row: number, column: number): number {
  let ratio = base[row] as number;
  for (let k = extra.starts[row] as number; k < (extra.starts[row + 1] as number); k++) {
    if (extra.columns[k] === column) ratio += extra.values[k] as number;
  }
  return ratio;
}

const counts = (...rows: readonly (readonly number[])[]): Sparse => ({
  starts: Int32Array.from([0, ...rows.map((_, k) => rows.slice(0, k + 1).flat().length)]),
  columns: Int32Array.from(rows.flatMap((row) => row.map((_, k) => k))),
  values: Float64Array.from(rows.flat()),
});

describe("lexiconOf", () => {
  const frequencies = Float64Array.of(0.1, 0.2, 0.3, 0.4);

  it("says nothing of a word of which nothing is known", () => {
    const lexicon = lexiconOf(counts([]), frequencies);
    for (const column of [0, 1, 2, 3]) expect(ratioOf(lexicon, 0, column)).toBe(1);
  });

  it("makes a word likelier the oftener it was counted, and the others less likely", () => {
    const few = lexiconOf(counts([1]), frequencies);
    const many = lexiconOf(counts([5]), frequencies);
    expect(ratioOf(few, 0, 0)).toBeGreaterThan(1);
    expect(ratioOf(many, 0, 0)).toBeGreaterThan(ratioOf(few, 0, 0));
    expect(ratioOf(few, 0, 3)).toBeLessThan(1);
    expect(ratioOf(many, 0, 3)).toBeLessThan(ratioOf(few, 0, 3));
  });

  it.each([[[4]], [[1, 7]], [[3, 0.5, 2]], [[1, 2, 3, 4]], [[0, 0, 0, 9]]])("makes probabilities that sum to 1 of %j", (row) => {
    const lexicon = lexiconOf(counts(row), frequencies);
    const sum = frequencies.reduce((total, frequency, column) => total + frequency * ratioOf(lexicon, 0, column), 0);
    // What tells nothing is spread over all words: the sum stays whole.
    expect(sum).toBeCloseTo(1, 10);
  });

  it("keeps each row to itself", () => {
    const lexicon = lexiconOf(counts([5], [], [0, 5]), frequencies);
    expect(ratioOf(lexicon, 1, 0)).toBe(1);
    expect(ratioOf(lexicon, 0, 0)).toBeGreaterThan(ratioOf(lexicon, 0, 1));
    expect(ratioOf(lexicon, 2, 1)).toBeGreaterThan(ratioOf(lexicon, 2, 0));
  });
});

describe("learn", () => {
  const times = (count: number, pairs: readonly (readonly [string, string, weight?: number])[]) =>
    Array.from({ length: count }, () => pairs).flat();
  const made = bitext(
    times(8, [
      ["dog eats", "cane mangia"],
      ["cat eats", "gatto mangia"],
      ["dog sleeps", "cane dorme"],
      ["cat sleeps", "gatto dorme"],
      ["bird sings", "uccello canta"],
      ["dog sings", "cane canta"],
    ]),
  );

  it.each([
    ["dog", "cane"],
    ["cat", "gatto"],
    ["eats", "mangia"],
    ["sleeps", "dorme"],
    ["sings", "canta"],
    ["bird", "uccello"],
  ])("finds that %s is %s", (source, target) => {
    expect(made.best(source)).toBe(target);
    expect(made.ratio(source, target)).toBeGreaterThan(1);
  });

  it("holds words that never met for less likely than chance", () => {
    expect(made.ratio("bird", "mangia")).toBeLessThan(1);
    expect(made.ratio("sleeps", "canta")).toBeLessThan(1);
  });

  it("is surer of what it has seen oftener", () => {
    const pair = ["dog runs", "cane corre"] as const;
    const noise = ["cat sits", "gatto siede"] as const;
    const once = bitext([pair, ["dog sits", "cane siede"], noise, noise, noise]);
    const often = bitext([pair, pair, pair, ["dog sits", "cane siede"], noise, noise, noise]);
    const share = (found: typeof once) =>
      found.ratio("runs", "corre") * (found.target.frequencies()[found.target.find("corre") as number] as number);
    expect(share(often)).toBeGreaterThan(share(once));
  });

  it("believes a pair of sentences the more, the greater its weight", () => {
    const others = times(5, [
      ["tree grows", "albero cresce"],
      ["rain falls", "pioggia cade"],
    ]);
    const sure = bitext([...times(5, [["dog", "cane", 1]]), ...others]);
    const doubtful = bitext([...times(5, [["dog", "cane", 0.4]]), ...others]);
    expect(sure.ratio("dog", "cane")).toBeGreaterThan(doubtful.ratio("dog", "cane"));
    expect(doubtful.ratio("dog", "cane")).toBeGreaterThan(doubtful.ratio("dog", "albero"));
  });

  it("parts what is always seen together by what looks alike", () => {
    const alike = bitext(
      times(5, [
        ["nation grows", "nazionale cresce"],
        ["tree falls", "albero cade"],
      ]),
    );
    expect(alike.ratio("nation", "nazionale")).toBeCloseTo(alike.ratio("nation", "cresce"), 10);
    const known = bitext(
      times(5, [
        ["nazion grows", "nazionale cresce"],
        ["tree falls", "albero cade"],
      ]),
    );
    expect(known.best("nazion")).toBe("nazionale");
    expect(known.best("grows")).toBe("cresce");
  });

  it("learns nothing from nothing", () => {
    const source = new Vocabulary();
    const target = new Vocabulary();
    source.number("dog");
    target.number("cane");
    const empty = Int32Array.of();
    const training = { given: empty, made: empty, ranges: empty, weights: Float64Array.of() };
    const prior = likeness(source, target);
    const lexicon = learn(training, prior, target.frequencies(), lexiconOf(prior, target.frequencies()));
    expect(ratioOf(lexicon, 0, 0)).toBe(1);
  });
});

describe("withKnowledge", () => {
  const [source, target] = [new Vocabulary(), new Vocabulary()];
  for (const word of ["dog", "roma"]) source.number(word);
  for (const word of ["cane", "roma"]) target.number(word);
  const prior = likeness(source, target);
  const known = (...entries: [string, string, number][]): Knowledge =>
    new Map(entries.map(([a, b, count]) => [a, new Map([[b, count]])]));
  const value = (matrix: Sparse, row: number, column: number) => {
    const at = [...matrix.columns].findIndex(
      (own, k) => own === column && k >= (matrix.starts[row] as number) && k < (matrix.starts[row + 1] as number),
    );
    return matrix.values[at] ?? 0;
  };

  it("adds what is known and leaves out words that are not there", () => {
    const all = withKnowledge(prior, [known(["dog", "cane", 4], ["cat", "gatto", 4])], source, target);
    expect(value(all, 0, 0)).toBe(4);
    expect(value(all, 1, 1)).toBe(value(prior, 1, 1));
    expect(all.columns).toHaveLength(2);
  });

  it("takes the surer of two that speak of the same pair", () => {
    const all = withKnowledge(
      prior,
      [known(["dog", "cane", 1]), known(["dog", "cane", 3]), known(["roma", "roma", 0.1])],
      source,
      target,
    );
    expect(value(all, 0, 0)).toBe(3);
    expect(value(all, 1, 1)).toBe(value(prior, 1, 1));
  });
});
