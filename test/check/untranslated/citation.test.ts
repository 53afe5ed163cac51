import { expect, test } from "vitest";
import { isCitation } from "../../../src/check/untranslated/citation.ts";

test.each([
  "Smith, J. K. (2010), The garden of the north, Oxford, pp. 12–34.",
  "Doe J, Roe R et al. Sleep and health. Lancet 2015;12(3):45-67. doi: 10.1000/1",
  "Müller, H. (Hrsg.), Handbuch des Rechts, Bd. 2, Berlin 2004, S. 12",
])("a reference: %s", (text) => {
  expect(isCitation(text)).toBe(true);
});

test.each([
  "The museum opened in 1891 (2010 in its present form).",
  "In 1998, 45–50 people, led by J. Smith, came.",
  "It was closed for a year because of the fire.",
])("no reference: %s", (text) => {
  expect(isCitation(text)).toBe(false);
});
