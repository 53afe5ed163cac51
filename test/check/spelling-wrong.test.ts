import { describe, expect, test } from "vitest";
import { check, type Speller } from "../../src/index.ts";
import { findingsOf, type Row, table } from "./marked.ts";

const table_ = (name: string, rows: readonly Row[]) => table("spelling-wrong", name, rows);

table_("a word with one slip", [
  ["en>it", "The minister spoke.", "Il ministro ha ⟦dischiarato⟧ la verità.", "misspelt"],
  ["en>it", "He lives in the city.", "Vive in una ⟦citta⟧ di mare.", "misspelt"],
  ["en>it", "It is an attractive offer.", "È un'offerta molto ⟦attrativa⟧ per tutti.", "misspelt"],
  ["en>it", "At the beginning of the year", "Dall'⟦inzio⟧ dell'anno", "misspelt"],
  ["en>de", "The train has left the station.", "Der Zug hat den Bahnhof ⟦verlasssen⟧.", "misspelt"],
  ["en>de", "He has written a long letter.", "Er hat einen langen Brief ⟦geshcrieben⟧.", "misspelt"],
  ["en>fr", "He began with great difficulty.", "Il a ⟦commmencé⟧ avec de grandes difficultés.", "misspelt"],
  ["it>en", "Una colazione leggera", "A light ⟦breakast⟧ in the garden", "misspelt"],
]);

table_("words that no dictionary need know", [
  ["en>it", "The Zyntech of Bergamo", "La Zyntech di Bergamo e Bergam"],
  ["en>it", "Use the bitcoin wallet.", "Usa il wallet bitcoin."],
  ["en>it", "See https://exampel.org/pagna and the file lettra.txt.", "Vedi https://exampel.org/pagna e il file lettra.txt."],
  ["en>it", "The value {valore_mediio} is printed.", "Il valore {valore_mediio} è stampato."],
  ["en>it", "The UNHCR and the XQZ42", "L'UNHCR e lo XQZ42"],
  ["en>it", "A bit of love for one's neighbour", "Un po' d'amore per il prossimo, dell'umanità e dell’arte"],
  ["en>it", "An Italian-American project", "Un progetto italo-americano"],
  ["en>de", "Mrs Paltrow's dog", "Paltrows Hund"],
  ["en>de", "The emergency accommodation regulations", "Die Notunterkunftsverordnung"],
  ["it>en", "Il colore del viaggiatore", "The colour of the traveller"],
  ["en>fr", "The heart of the work", "Le coeur de l'oeuvre"],
]);

describe("what tells that a word is no slip", () => {
  test("a term of the term base", async () => {
    const found = (csv?: string) => findingsOf("spelling-wrong", "en>it", "A new offer", "Una nuova offertta", csv);
    expect(await found()).toHaveLength(1);
    expect(await found("en,it\noffer,offertta")).toEqual([]);
  });

  test("that it stands often", async () => {
    const target = "Una nuova offertta.\n\nLa vecchia offertta.\n\nLa terza offertta.";
    expect(await findingsOf("spelling-wrong", "en>it", "A new one.\n\nThe old one.\n\nThe third one.", target)).toEqual([]);
  });

  test("foreign words beside it make it less sure", async () => {
    const [found] = await findingsOf("spelling-wrong", "en>it", "He said so.", "Disse graziee dorumque a tutti.");
    expect(found?.confidence).toBeLessThan(0.5);
  });
});

test("nothing is said where the dictionary knows too few of the words: it is of another language", async () => {
  const speller: Speller = { language: "it", knows: (word) => word === "mare" || word === "callmo", suggest: () => [] };
  const words = Array.from({ length: 30 }, (_, k) => `mar${String.fromCharCode(97 + (k % 26))}${k > 25 ? "xyz" : "zy"}e`);
  const options = { from: "en", to: "it", spellers: [speller], only: ["spelling-wrong"], all: true };
  expect((await check("Many words.", `Mare ${words.join(" ")}.`, options)).findings).toEqual([]);
});

test("what the source means comes first among the suggestions", async () => {
  const [found] = await findingsOf("spelling-wrong", "en>it", "The comparison of the numbers", "Il oonfronto dei numeri");
  expect(found?.suggestions[0]).toBe("confronto");
  expect(found?.suggestions.length).toBeLessThanOrEqual(3);
});

describe("dictionaries of one's own", () => {
  const words = new Set(["lo", "mare", "calmo", "il"]);
  const speller: Speller = { language: "it", knows: (word) => words.has(word.toLowerCase()), suggest: () => ["calmo"] };
  const run = (spellers: readonly Speller[], to = "it") =>
    check("The sea is calm.", "Il mare callmo.", { from: "en", to, spellers, only: ["spelling-wrong"], all: true });

  test("are asked", async () => {
    const { findings } = await run([speller]);
    expect(findings.map(({ data, suggestions }) => [data.word, suggestions])).toEqual([["callmo", ["calmo"]]]);
  });

  test("say nothing of another language, nor does none at all", async () => {
    expect((await run([{ ...speller, language: "de" }])).findings).toEqual([]);
    expect((await run([])).findings).toEqual([]);
  });

  test("of the region of the text go before others", async () => {
    const swiss: Speller = { ...speller, language: "it-CH", knows: () => true };
    expect((await run([speller, swiss], "it-CH")).findings).toEqual([]);
    expect((await run([speller, swiss], "it")).findings).toHaveLength(1);
  });

  test("are asked once for a word that stands often", async () => {
    const asked: string[] = [];
    const suggest = (word: string) => {
      asked.push(word);
      return [];
    };
    const counting: Speller = { ...speller, suggest };
    const target = "Il mare callmo. Il mare callmo.";
    await check("The sea is calm. The sea is calm.", target, { from: "en", to: "it", spellers: [counting] });
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});

test("long strings are read in time that grows with their length", async () => {
  const speller: Speller = { language: "it", knows: (word) => word.length < 4, suggest: () => [] };
  const time = async (target: string) => {
    const start = performance.now();
    await check("A text.", target, { from: "en", to: "it", spellers: [speller], only: ["spelling-wrong"], all: true });
    return performance.now() - start;
  };
  for (const piece of ["abcd'", "abcd-", "a.b:c", "callmo ", "callmo", "il'"]) {
    expect(await time(`Il mare. ${piece.repeat(20_000)}`)).toBeLessThan(8_000);
  }
});

test("a language without data of its own is served by the letters of the text", async () => {
  const words = new Set(["havet", "är", "lugnt", "och", "vackert"]);
  const speller: Speller = { language: "sv", knows: (word) => words.has(word.toLowerCase()), suggest: () => [] };
  const options = { from: "en", to: "sv", spellers: [speller], only: ["spelling-wrong"], all: true };
  const { findings } = await check("The sea is calm and beautiful.", "Havet är lugnt och vakert.", options);
  expect(findings.map(({ data }) => [data.word, data.right])).toEqual([["vakert", "vackert"]]);
});
