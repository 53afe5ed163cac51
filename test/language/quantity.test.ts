import { describe, expect, it } from "vitest";
import { languages } from "../../src/language/index.ts";
import { entriesOf, wordsOf } from "../../src/token/entries.ts";
import { allQuantities } from "../../src/token/quantity.ts";
import { dimensionOf, SIGNS } from "../../src/token/units.ts";

const groups = (list: string) => list.trim().split(/\s+/);

describe.each(languages.map((language) => [language.tag, language] as const))("the quantities of %s", (tag, language) => {
  const { quantities: data } = language;

  it("has twelve months and seven days", () => {
    expect(groups(data.months)).toHaveLength(12);
    expect(groups(data.weekdays)).toHaveLength(7);
  });

  it("knows the months and days by the names that the platform gives them", () => {
    const missed: string[] = [];
    for (let k = 0; k < 12; k++) {
      const date = new Date(Date.UTC(2021, k, 1));
      const name = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }).format(date);
      const [found] = allQuantities(name, language).dates;
      if (found?.kind !== "month" || found.value !== k + 1) missed.push(name);
    }
    for (let k = 0; k < 7; k++) {
      const name = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2021, 1, 1 + k)));
      const [found] = allQuantities(name, language).dates;
      if (found?.kind !== "weekday" || found.value !== k) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it("gives every number word a value and every unit a measure", () => {
    const lists = [data.cardinals, data.ordinals].flatMap(entriesOf);
    expect(lists.filter(({ value }) => !/^\*?\d/.test(value)).map(({ form }) => form)).toEqual([]);
    const units = entriesOf(`${data.units} ${SIGNS}`).flatMap(({ value }) => value.split("|"));
    expect(units.filter((unit) => dimensionOf(unit) === "")).toEqual([]);
  });

  it("names the doubtful months and days among the others", () => {
    const dates = [...groups(data.months), ...groups(data.weekdays)].flatMap((group) => group.split("|"));
    expect(wordsOf(data.doubtful).filter((form) => !dates.includes(form))).toEqual([]);
  });

  it("is in lower case and composed", () => {
    const words = [data.cardinals, data.ordinals, data.idle, data.months, data.weekdays].flatMap(wordsOf);
    expect(words.filter((word) => word !== word.toLowerCase() || word !== word.normalize("NFC"))).toEqual([]);
  });
});
