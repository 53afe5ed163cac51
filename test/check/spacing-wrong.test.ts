import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("spacing-wrong", "finds", [
  ["en>it", "The end is near.", "La fine è vicina⟦ .⟧", "before"],
  ["en>de", "Is it open?", "Ist es offen⟦ ?⟧", "before"],
  ["en>fr", "Red, green and blue.", "Rouge⟦ ,⟧ vert et bleu.", "before"],
  ["en>fr", "“One”, “two” and “three”.", "« Un », « deux » et ⟦«⟧trois ».", "unspaced"],
  ["en>fr", "Who? Where? When? Why?", "Qui ? Où ? Quand ? Pourquoi⟦?⟧", "unspaced"],
  ["en>it", "The week, and it is over.", "La settimana⟦,⟧è finita.", "after"],
  ["en>pl", "It ended. He left the house.", "To koniec⟦.⟧Wyszedł z domu.", "after"],
  ["en>es", "The red (and green) house.", "La casa roja (y verde⟦ ⟧).", "bracket"],
  ["zh>de", "基金已经开放，而且很新。", "Der Fonds ist offen⟦，⟧und neu.", "wide"],
  ["en>zh", "It is open, and it is new.", "它开放⟦,⟧而且很新。", "narrow"],
  ["en>zh", "The fund is open.", "基金⟦ ⟧已经开放。", "inner"],
]);

table("spacing-wrong", "finds nothing in", [
  ["en>fr", "Who? Me: yes; of course!", "Qui ? Moi : oui ; bien sûr !"],
  ["en>fr", "Who? Me!", "Qui? Moi!"],
  ["en>it", "He smiled :) and ran .NET on 3 : 2.", "Sorrise :) e usò .NET sul 3 : 2."],
  ["en>it", "Wait . . . here", "Aspetta . . . qui"],
  ["en>de", "See www.example.Com and foo.Bar() now", "Siehe www.example.Com und foo.Bar() jetzt"],
  ["en>es", "The city , the house", "La ciudad , la casa"],
  ["en>zh", "Chapter one: General", "第一章 总则"],
  ["en>ja", "Use HTML 5 and CSS.", "HTML 5 と CSS を使う。"],
  ["zh>en", "他说“你好。”", "He said “你好。”"],
]);

test("takes what a text does throughout for its way", async () => {
  const english = Array.from({ length: 12 }, (_, k) => `The house of number ${k} is open and large.`).join("\n\n");
  const italian = Array.from({ length: 12 }, (_, k) => `La casa del numero ${k} è aperta , e grande .`).join("\n\n");
  const found = await findingsOf("spacing-wrong", "en>it", english, italian);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
});
