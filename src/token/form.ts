import type { Language } from "../language/index.ts";
import { fold } from "./fold.ts";
import { Sign, signsOf } from "./sign.ts";

/** What the letters of a word tell, as bits. */
export const Shape = {
  /** It begins with a capital. */
  upper: 1,
  /** A capital first and small letters after it. */
  capitalised: 2,
  /** Two capitals at least. */
  capitals: 4,
  /** It begins with a small letter. */
  lower: 8,
} as const;

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CAMEL = /\p{Ll}\p{Lu}/u;

function shapeOf(text: string): number {
  let shape = 0;
  let capitals = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    const letter = code < 128 ? "" : String.fromCodePoint(text.codePointAt(k) as number);
    if (letter.length > 1) k++;
    const first = k === letter.length - 1 || (letter === "" && k === 0);
    const upper = letter === "" ? code >= 65 && code <= 90 : UPPER.test(letter);
    if (upper) capitals++;
    if (!first) continue;
    if (upper) shape |= Shape.upper;
    else if (letter === "" ? code >= 97 && code <= 122 : LOWER.test(letter)) shape |= Shape.lower;
  }
  if (shape & Shape.upper && capitals === 1 && text.length > 1) shape |= Shape.capitalised;
  return capitals > 1 ? shape | Shape.capitals : shape;
}

/** True of two capitals, and of one that stands alone: a point may follow it. */
const capitalsOf = (text: string, shape: number) =>
  (shape & Shape.capitals) !== 0 || (text.length === 1 && (shape & Shape.upper) !== 0);

/** A spelling of a language: one object wherever the word stands, so that what is true of it everywhere is worked out once. */
export class Form {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** See `Shape`. */
  readonly shape: number;
  /** See `Sign`. */
  readonly signs: number;
  readonly language: Language | undefined;
  /** By the number of the fact. */
  readonly facts: unknown[] = [];
  #folded: string | undefined;

  constructor(text: string, language?: Language) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.shape = shapeOf(text);
    this.signs = signsOf(text) | (capitalsOf(text, this.shape) ? Sign.capitals : 0) | (CAMEL.test(text) ? Sign.camel : 0);
    this.language = language;
  }

  /** As words of two languages are compared: see `fold`. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }
}

let facts = 0;

/** A question about spellings that is answered once for each: `compute` must depend on nothing else. */
export function fact<T extends string | number | boolean | object | null>(compute: (form: Form) => T): (form: Form) => T {
  const number = facts++;
  return (form) => {
    let known = form.facts[number] as T | undefined;
    if (known === undefined) {
      known = compute(form);
      form.facts[number] = known;
    }
    return known;
  };
}

const MOST = 30_000; // spellings of a language that are kept
const SLOTS = 1 << 16;

/** What one character more makes of a hash; a word is looked up by its characters, without a string of its own. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** True where a spelling stands at a place of a text. */
function stands(own: string, text: string, start: number, end: number): boolean {
  if (own.length !== end - start) return false;
  for (let k = 0; k < own.length; k++) if (own.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

// Filled: an array with holes is looked up ten times as slowly.
const noForms = () => new Array<Form | undefined>(SLOTS).fill(undefined);

/** The spellings of a language that were met: a hash table in which the next free slot is taken. */
export class Forms {
  readonly language: Language | undefined;
  readonly #hashes = new Int32Array(SLOTS);
  #forms = noForms();
  #count = 0;

  constructor(language?: Language) {
    this.language = language;
  }

  /** The one object of a spelling. */
  of(text: string): Form {
    let hash = 0;
    for (let k = 0; k < text.length; k++) hash = hashed(hash, text.charCodeAt(k));
    return this.at(text, 0, text.length, hash);
  }

  /** The one object of the spelling at a place of a text; `hash`: of its characters, from 0 on. */
  at(text: string, start: number, end: number, hash: number): Form {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let form = this.#forms[slot]; form !== undefined; form = this.#forms[slot]) {
      if (this.#hashes[slot] === hash && stands(form.text, text, start, end)) return form;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.#add(new Form(text.slice(start, end), this.language), slot, hash);
  }

  #add(form: Form, slot: number, hash: number): Form {
    if (this.#count >= MOST) {
      this.#forms = noForms();
      this.#count = 0;
    }
    this.#count++;
    this.#forms[slot] = form;
    this.#hashes[slot] = hash;
    return form;
  }
}

const pools = new WeakMap<Language, Forms>();

/** The spellings of a language, shared by all its texts. */
export function formsOf(language: Language): Forms {
  let forms = pools.get(language);
  if (!forms) {
    forms = new Forms(language);
    pools.set(language, forms);
  }
  return forms;
}
