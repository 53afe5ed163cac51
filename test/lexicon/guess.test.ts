import { expect, test } from "vitest";
import { LanguageGuess } from "../../src/lexicon/guess.ts";

const english =
  "the right thing with which they bought eight strong things through thick weather while everything should have weighed nothing";
const italian =
  "la cosa giusta con la quale hanno comprato otto cose forti attraverso la nebbia mentre tutto avrebbe dovuto pesare niente";

function learned(): LanguageGuess {
  const guess = new LanguageGuess();
  for (let round = 0; round < 3; round++) {
    for (const word of english.split(" ")) guess.learn(word, "source");
    for (const word of italian.split(" ")) guess.learn(word, "target");
  }
  return guess;
}

test("words that were never seen are told apart by their letters", () => {
  expect(learned().sourceLike(["brought", "without", "weight"])).toBeGreaterThan(0);
  expect(learned().sourceLike(["mentendo", "avrebbero", "giuste"])).toBeLessThan(0);
});

test("too little text tells nothing", () => {
  const guess = new LanguageGuess();
  guess.learn("the", "source");
  expect(guess.sourceLike(["the"])).toBe(0);
});
