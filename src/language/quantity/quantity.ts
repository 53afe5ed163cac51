/** The order of day, month and year in a date in figures. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/**
 * The words of a language for numbers, dates and measures. Lists are strings, read when first needed: entries parted by white
 * space, forms of one entry by "|", the value after "=". "_" stands for a space; "*" after a form for an ending; a form that
 * ends in "-" never ends a word ("cinqu-" in "venticinquesimo"); a value after "*" multiplies what stands before it
 * ("two dozen"), and so do hundred, thousand and the powers above.
 */
export interface QuantityWords {
  readonly cardinals: string;
  readonly ordinals: string;
  /** Words within a number: "and", "y", "und". */
  readonly joiners: string;
  /** Ends of words that are made of a number: "esimo", "ième", "jährig". */
  readonly tails: string;
  /** Words that may stand for a number and need not: "one", "second", "pair". Values as above, or none where listed already. */
  readonly idle: string;
  /** Words for a half. */
  readonly halves: string;
  /** Words between a number and what it counts: "3 milioni di euro". */
  readonly partitives: string;
  /** Short forms right after digits that may be multipliers: "m=1e6". */
  readonly shorts: string;
  /** True where a number word begins other words: "dreitägig", "двухлетний". */
  readonly joined: boolean;
  /** True where units come before tens: "einundzwanzig". */
  readonly unitsFirst: boolean;
  /** True where eleven to nineteen may follow sixty: "soixante et onze". */
  readonly vigesimal: boolean;
  /** Forms of the twelve months, in order. */
  readonly months: string;
  /** Forms of the seven days of the week, Monday first. */
  readonly weekdays: string;
  /** Months and days that are other words as well: "may", "среда". */
  readonly doubtful: string;
  /** Reigns that years are counted by, with the year before the first: "平成=1988"; two characters each. */
  readonly reigns: string;
  /** Names of units and currencies, "feet|foot=ft"; a form of several units has them all: "pounds=lb|gbp". */
  readonly units: string;
  /** How dates in figures may be written. */
  readonly dateOrders: readonly DateOrder[];
}

/** Where nothing is known of a language. */
export const noQuantityWords: QuantityWords = {
  cardinals: "",
  ordinals: "",
  joiners: "",
  tails: "",
  idle: "",
  halves: "",
  partitives: "",
  shorts: "",
  joined: false,
  unitsFirst: false,
  vigesimal: false,
  months: "",
  weekdays: "",
  doubtful: "",
  reigns: "",
  units: "",
  dateOrders: ["dmy", "mdy", "ymd"],
};
