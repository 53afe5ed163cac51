import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { allQuantities, quantitiesIn } from "../../src/token/quantity.ts";

const values = (language: string, text: string) =>
  allQuantities(text, languageOf(language)).numbers.map(({ readings }) => readings[0]?.join(":"));

describe("numbers in words", () => {
  test.each<[string, string, number]>([
    ["en", "seven", 7],
    ["en", "twenty-one", 21],
    ["en", "one hundred and five", 105],
    ["en", "nine thousand nine hundred and ninety-nine", 9999],
    ["en", "two dozen", 24],
    ["en", "two and a half million", 2_500_000],
    ["en", "half a million", 500_000],
    ["en", "twelve hundred", 1200],
    ["en", "seventy-sixth", 76],
    ["it", "ventuno", 21],
    ["it", "ventitré", 23],
    ["it", "trecentoquarantacinque", 345],
    ["it", "novemilanovecentonovantanove", 9999],
    ["it", "settantaseiesimo", 76],
    ["it", "ventitreesima", 23],
    ["it", "trentunenne", 31],
    ["it", "due milioni e mezzo", 2_500_000],
    ["it", "duecentomila", 200_000],
    ["fr", "vingt et un", 21],
    ["fr", "soixante et onze", 71],
    ["fr", "soixante-dix-huit", 78],
    ["fr", "quatre-vingts", 80],
    ["fr", "quatre-vingt-dix-sept", 97],
    ["fr", "septante-trois", 73],
    ["fr", "neuf mille neuf cent quatre-vingt-dix-neuf", 9999],
    ["fr", "dix-septième", 17],
    ["fr", "deux cents", 200],
    ["de", "einundzwanzig", 21],
    ["de", "dreihundertfünfundvierzig", 345],
    ["de", "neuntausendneunhundertneunundneunzig", 9999],
    ["de", "neunzehnhundertachtundneunzig", 1998],
    ["de", "zweieinhalb Millionen", 2_500_000],
    ["de", "anderthalb Milliarden", 1_500_000_000],
    ["de", "einundzwanzigste", 21],
    ["de", "dreitägige", 3],
    ["es", "treinta y uno", 31],
    ["es", "veintidós mil quinientos", 22_500],
    ["es", "nueve mil novecientos noventa y nueve", 9999],
    ["es", "tres mil millones", 3_000_000_000],
    ["pt", "duzentos e trinta e quatro", 234],
    ["pt", "nove mil novecentos e noventa e nove", 9999],
    ["pt", "três mil milhões", 3_000_000_000],
    ["pt", "vigésimo primeiro", 21],
    ["nl", "eenentwintig", 21],
    ["nl", "tweeëntwintig", 22],
    ["nl", "driehonderdvijfenveertig", 345],
    ["nl", "negenduizend negenhonderdnegenennegentig", 9999],
    ["nl", "anderhalf miljoen", 1_500_000],
    ["pl", "dwadzieścia jeden", 21],
    ["pl", "dziewięć tysięcy dziewięćset dziewięćdziesiąt dziewięć", 9999],
    ["pl", "dwustu trzydziestu czterech", 234],
    ["pl", "dwudziestego pierwszego", 21],
    ["ru", "двадцать один", 21],
    ["ru", "девять тысяч девятьсот девяносто девять", 9999],
    ["ru", "двухсот тридцати четырёх", 234],
    ["ru", "два с половиной миллиона", 2_500_000],
    ["ru", "двадцать первого", 21],
    ["zh", "三百五十", 350],
    ["zh", "九千九百九十九", 9999],
    ["zh", "二〇二三", 2023],
    ["zh", "三万五千", 35_000],
    ["ja", "千二百", 1200],
    ["ja", "九千九百九十九", 9999],
  ])("%s: %s is %d", (language, text, value) => expect(values(language, text)).toEqual([String(value)]));

  test.each<[string, string, string[]]>([
    ["en", "ten, twenty", ["10", "20"]],
    ["en", "two three", ["2", "3"]],
    ["en", "a six-month break", ["6"]],
    ["en", "someone often attended", []],
    ["en", "King Louis XIV", ["14"]],
    ["de", "die Zweistaatenlösung", ["2"]],
    ["it", "il secolo XIX", ["100", "19"]],
    ["xx", "seven XIX", ["19"]],
  ])("%s: in %s they are %j", (language, text, expected) => expect(values(language, text)).toEqual(expected));
});

describe("numbers in digits", () => {
  test.each<[string, string, string[]]>([
    ["en", "$3.2 billion and £3.2bn", ["3200000000", "3200000000"]],
    ["it", "3,2 miliardi di euro", ["3200000000"]],
    ["de", "3 200 Millionen, 3,2 Mrd. Euro", ["3200000000", "3200000000"]],
    ["fr", "1 234,5 millions", ["1234500000"]],
    ["es", "3.200 millones, 3,2 mil millones", ["3200000000", "3200000000"]],
    ["pt", "2,5 bilhões", ["2500000000"]],
    ["pl", "3,2 mld zł, 10 tys. osób", ["3200000000", "10000"]],
    ["ru", "3,2 млрд рублей", ["3200000000"]],
    ["zh", "32亿、150万、1亿2000万", ["3200000000", "1500000", "120000000"]],
    ["ja", "1億2,000万円、3万人", ["120000000", "30000"]],
    ["en", "5 lakh and 2 crore, 12,34,567", ["500000", "20000000", "1234567"]],
    ["en", "1½ inches, ¾ of them", ["1.5", "0.75"]],
    ["en", "See https://example.org/2020/5 and {0} of %1$s by joe12@example.org", []],
    ["en", "the H1N1 virus", ["1", "1"]],
  ])("%s: in %s they are %j", (language, text, expected) => expect(values(language, text)).toEqual(expected));

  test.each<[string, string, string]>([
    ["en", "50 miles", "mi"],
    ["en", "80 °F", "f"],
    ["en", "$5", "usd"],
    ["it", "50 miglia quadrate", "mi2"],
    ["it", "3 milioni di dollari", "usd"],
    ["fr", "5 %", "pct"],
    ["de", "50 km/h", "kmh"],
    ["es", "5 por ciento", "pct"],
    ["pt", "6 pés", "ft"],
    ["nl", "5 procent", "pct"],
    ["pl", "5 kilometrów", "km"],
    ["ru", "5 километров", "km"],
    ["zh", "50公里", "km"],
    ["ja", "3万円", "jpy"],
    ["xx", "5 km", "km"],
  ])("%s: %s is measured in %s", (language, text, unit) => {
    expect(allQuantities(text, languageOf(language)).numbers[0]?.units).toEqual([unit]);
  });

  test("tells a unit from a word that begins alike", () => {
    expect(allQuantities("7.1-magnitude, 802.11g", languageOf("en")).numbers.map(({ units }) => units)).toEqual([[], []]);
  });
});

describe("months and days", () => {
  const dates = (language: string, text: string) =>
    allQuantities(text, languageOf(language)).dates.map(({ kind, value, asks }) => `${kind} ${value}${asks ? "" : "?"}`);

  test.each<[string, string, string[]]>([
    ["en", "on 5 May 2020, a Friday", ["month 5", "weekday 4"]],
    ["en", "you may march", ["month 5?", "month 3?"]],
    ["en", "Sept. 11, mid-June", ["month 9", "month 6"]],
    ["it", "il 1º aprile, lunedì", ["month 4", "weekday 0"]],
    ["it", "sette mari", []],
    ["fr", "le 1er août", ["month 8"]],
    ["de", "Ende März, am Dienstagabend", ["month 3", "weekday 1"]],
    ["es", "el sábado 3 de septiembre", ["weekday 5", "month 9"]],
    ["pt", "na segunda-feira, a segunda vez", ["weekday 0", "weekday 0?"]],
    ["nl", "op woensdag 3 maart", ["weekday 2", "month 3"]],
    ["pl", "w grudniu i 5 stycznia", ["month 12", "month 1"]],
    ["ru", "в декабре, среда", ["month 12", "weekday 2?"]],
    ["zh", "12月5日星期一，十二月", ["month 12", "weekday 0", "month 12"]],
    ["ja", "3月5日（日曜日）", ["month 3", "weekday 6"]],
    ["ja", "3か月", []],
  ])("%s: %s", (language, text, expected) => expect(dates(language, text)).toEqual(expected));
});

test("a text without numbers is left at once", () => {
  expect(quantitiesIn("One of the best in a second.", languageOf("en"))).toEqual({ numbers: [], dates: [] });
});

describe("any text", () => {
  const tags = "en it fr de es pt nl pl ru zh ja xx".split(" ");
  const pieces =
    "1 23 456 . , ' - – % $ € ½ 第 万 億 千 十 月 日 twenty ein und zwanzig cent mille vingt et e y ² https:// { } May lunedì XIX km m".split(
      " ",
    );

  test("is read without fault, and every number stands where it is said to", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, " "), { maxLength: 30 }), fc.constantFrom(...tags), (parts, tag) => {
        const text = parts.join("");
        const { numbers, dates } = allQuantities(text, languageOf(tag));
        for (const own of [...numbers, ...dates]) expect(text.slice(own.start, own.end)).toBe(own.text);
        for (const value of numbers.flatMap(({ readings }) => readings.flat())) expect(value).not.toBeNaN();
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    "1 ",
    "1.",
    "twenty ",
    "ein",
    "centocento",
    "vingt-",
    "and a ",
    "千",
    "{",
    "5 mil ",
    "a@",
    "XIX",
    "6 feet 2 inches ",
    "12月",
  ])("is read in linear time: %s again and again", (piece) => {
    const time = (size: number) => {
      const text = piece.repeat(size);
      const start = performance.now();
      for (const tag of ["en", "it", "de", "fr", "es", "zh"]) allQuantities(text, languageOf(tag));
      return performance.now() - start;
    };
    time(200);
    expect(time(8000)).toBeLessThan(3000);
  });
});
