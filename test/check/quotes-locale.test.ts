import { table } from "./marked.ts";

table("quotes-locale", "finds", [
  ["en>de", "“One” and “two”.", "⟦“Eins”⟧ und ⟦“zwei”⟧.", "foreign"],
  ["en>ru", "He said “yes”.", "Он сказал ⟦“да”⟧.", "foreign"],
  ["fr>en", "Il a dit « oui ».", "He said ⟦« yes »⟧.", "foreign"],
  ["de>it", "Er sagte „ja“.", "Disse ⟦„sì“⟧.", "foreign"],
]);

table("quotes-locale", "finds nothing in", [
  ["en>de", "“One” and “two”.", "„Eins“ und “zwei”."],
  ["en>de", "“One”.", "»Eins«."],
  ["en>it", "He said “yes”.", "Disse «sì»."],
  ["en>fr", "He said “yes”.", "Il a dit “oui”."],
  ["en>zh", "He said “yes”.", "他说“是”。"],
  ["en>pl", 'He said "yes".', 'Powiedział "tak".'],
]);
