import { UserError } from "../core/errors.ts";
import { primary } from "../lexicon/knowledge.ts";
import { streamBytes } from "./files.ts";

/** A segment and its language, as the file names it. */
export interface Variant {
  readonly language: string;
  readonly text: string;
}

/** A translation unit: its variants in order, and the language that the file calls the source, if it does. */
export interface TranslationUnit {
  readonly source: string | undefined;
  readonly variants: readonly Variant[];
}

// Their content is code of the format that the segment comes from; that of "hi" is text.
const CODE = new Set(["bpt", "ept", "ph", "it", "ut"]);

const sourceOf = (tag: string | undefined) => (tag === undefined || /^\*all\*$/i.test(tag) ? undefined : tag);

/** What is read of a TMX file between two of its events. */
class Reading {
  /** The units read since they were last taken. */
  units: TranslationUnit[] = [];
  #variants: Variant[] = [];
  #fileSource: string | undefined;
  #unitSource: string | undefined;
  #language = "";
  #text: string | undefined;
  #code = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "header") this.#fileSource = sourceOf(attributes.srclang);
    else if (name === "tu") {
      this.#variants = [];
      this.#unitSource = sourceOf(attributes.srclang) ?? this.#fileSource;
    } else if (name === "tuv") this.#language = attributes["xml:lang"] ?? attributes.lang ?? "";
    else if (name === "seg") this.#text = "";
    else if (CODE.has(name)) this.#code++;
  }

  add(text: string): void {
    if (this.#text !== undefined && this.#code === 0) this.#text += text;
  }

  close(name: string): void {
    if (CODE.has(name)) this.#code--;
    else if (name === "seg") {
      if (this.#text?.trim()) this.#variants.push({ language: this.#language, text: this.#text });
      this.#text = undefined;
    } else if (name === "tu") this.units.push({ source: this.#unitSource, variants: this.#variants });
  }
}

/** The encoding that the first bytes of an XML file tell. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/**
 * The translation units of a TMX file, read as a stream.
 * @throws UserError where it cannot be read, or is no TMX.
 */
export async function* readTmx(path: string): AsyncIterable<TranslationUnit> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  const reading = new Reading();
  const fault = (cause: string) => new UserError({ path, cause, remedy: "give a well-formed TMX file" });
  let root = "";
  parser.on("error", ({ message }) => {
    throw fault(`it cannot be read as XML (at ${message.replace(/\.$/, "")})`);
  });
  parser.on("opentagstart", ({ name }) => {
    root ||= name;
    if (root !== "tmx") throw fault(`it is XML, and no TMX: it begins with <${name}>`);
  });
  parser.on("opentag", ({ name, attributes }) => reading.open(name, attributes));
  parser.on("text", (text) => reading.add(text));
  parser.on("cdata", (text) => reading.add(text));
  parser.on("closetag", ({ name }) => reading.close(name));
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of streamBytes(path)) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* reading.units;
    reading.units = [];
  }
  parser.close();
  yield* reading.units;
}

/** Two languages, as primary subtags, named or still to be found. */
export interface Chosen {
  from?: string;
  to?: string;
}

/**
 * The two variants of a unit in the languages chosen. What is not chosen is found, and chosen, with the first unit that has it: the
 * source that the file names, or its first language; and the first other.
 */
export function choose({ source, variants }: TranslationUnit, chosen: Chosen): [Variant, Variant] | undefined {
  const known = variants.map(({ language, text }) => ({ language: primary(language), text }));
  const first = source === undefined ? known[0]?.language : primary(source);
  const from = chosen.from ?? (first === chosen.to ? known.find(({ language }) => language !== chosen.to)?.language : first);
  const to = chosen.to ?? known.find(({ language }) => language !== from)?.language;
  const a = known.find(({ language }) => language === from);
  const b = known.find(({ language }) => language === to && language !== from);
  if (!a || !b) return undefined;
  chosen.from = a.language;
  chosen.to = b.language;
  return [a, b];
}
