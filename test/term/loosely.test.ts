import { expect, test } from "vitest";
import { looseOf, related, standsLoosely } from "../../src/term/loosely.ts";

const grammar = new Set(["di", "des", "of", "the"]);

test.each<[string, string, boolean]>([
  ["focolaio", "Due focolai restano.", true],
  ["Konzept", "Das Konzeptpapier liegt vor.", true],
  ["stato membro", "Gli Stati sono membri.", true],
  ["focolaio di crisi", "I focolai della crisi.", true],
  ["focolaio di crisi", "I punti di crisi.", false],
  ["Wahl", "Die Europawahlen kommen.", true],
  ["Wahl", "Die Auswahlmannschaft spielt.", false],
  ["e-mail", "Eine Email kam.", true],
  ["Haus", "Die Häuser stehen.", true],
  ["维和", "维和行动", true],
  ["维和", "保护和平", false],
  ["ONU", "L'ONU decide.", true],
  ["NGO", "Two NGOs spoke.", true],
  ["IT", "Italia ITALIA", false],
  ["tappo", "Il coperchio.", false],
  ["re", "Il regno.", false],
])("%s in %j: %s", (term, text, stands) => expect(standsLoosely(term, looseOf(text), grammar)).toBe(stands));

test.each<[string, string, boolean]>([
  ["elettorale", "elezione", true],
  ["Haiart", "Art", true],
  ["Beben", "Erdbeben", true],
  ["Region", "Saison", false],
])("%s may stand for %s: %s", (word, term, may) => expect(related(word, term, grammar)).toBe(may));
