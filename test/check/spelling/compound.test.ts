import { expect, test } from "vitest";
import { isCompound } from "../../../src/check/spelling/compound.ts";

const words = new Set(["Brücke", "Regen", "Schirm", "rot", "Freiheit", "gerutscht", "herein"]);
const compound = (word: string, joints = ["", "s", "n"]) => isCompound(word, joints, (part) => words.has(part));

test.each(["Regenschirm", "Brückenregen", "Freiheitsbrücke", "Regenschirmbrücke", "hereingerutscht", "Rotregen"])(
  "%s is a compound",
  (word) => expect(compound(word.replace(/^Rot/, "rot"))).toBe(true),
);

test.each(["Regenschrim", "Brükcenregen", "Regen", "Freiheitxbrücke", "", "abc"])("%s is none", (word) =>
  expect(compound(word)).toBe(false),
);

test("what stands between the words must be what the language has", () => {
  expect(compound("Freiheitsbrücke", [""])).toBe(false);
  expect(compound("Regenschirm", [""])).toBe(true);
});
