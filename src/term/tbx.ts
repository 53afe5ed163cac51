import { UserError } from "../core/errors.ts";
import {
  type LanguageTerms,
  rate,
  statusOf,
  type TermBase,
  type TermBaseOptions,
  type TermEntry,
  type TermStatus,
  tagOf,
  truth,
} from "./term-base.ts";

type Text = "partOfSpeech" | "definition" | "note";

/** What is known so far of a concept, a language or a term. */
interface Level {
  texts: Partial<Record<Text, string>>;
}

interface OpenTerm {
  text: string;
  status?: TermStatus | undefined;
}

interface OpenLanguage extends Level {
  readonly language: string;
  readonly terms: OpenTerm[];
}

interface OpenEntry extends Level {
  readonly id: string | undefined;
  readonly languages: OpenLanguage[];
  caseSensitive: boolean;
}

// Version 2 and version 3 name the same three levels differently; other elements and attributes are alike, or in another style.
const ENTRY = new Set(["termEntry", "conceptEntry"]);
const LANGUAGE = new Set(["langSet", "langSec"]);
const TERM = new Set(["tig", "ntig", "termSec"]);
const STATUS = new Set(["administrativeStatus", "normativeAuthorization"]);
const TYPED = new Set(["termNote", "descrip", "admin"]);
const TEXTS: Readonly<Record<string, Text>> = { partOfSpeech: "partOfSpeech", definition: "definition", note: "note" };

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();

/** What has been read of a TBX file. */
class Reading {
  readonly entries: TermEntry[] = [];
  readonly languages = new Set<string>();
  #entry: OpenEntry | undefined;
  #language: OpenLanguage | undefined;
  #term: OpenTerm | undefined;
  /** The elements whose text is wanted, innermost last: a term may hold `<hi>`. */
  readonly #open: { readonly name: string; readonly what: string; text: string }[] = [];
  readonly #fault: (cause: string, remedy: string) => UserError;

  constructor(fault: (cause: string, remedy: string) => UserError) {
    this.#fault = fault;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (ENTRY.has(name)) this.#entry = { id: attributes.id, languages: [], caseSensitive: false, texts: {} };
    else if (LANGUAGE.has(name) && this.#entry) {
      const named = attributes["xml:lang"] ?? attributes.lang ?? "";
      const language = tagOf(named);
      if (language === undefined)
        throw this.#fault(`“${named}” is not a language tag`, `give <${name}> an xml:lang such as en, it or pt-BR`);
      this.#language = { language, terms: [], texts: {} };
      this.#entry.languages.push(this.#language);
    } else if (TERM.has(name) && this.#language) {
      this.#term = { text: "" };
      this.#language.terms.push(this.#term);
    } else if (this.#entry) this.#open.push({ name, what: TYPED.has(name) ? (attributes.type ?? "") : name, text: "" });
  }

  add(text: string): void {
    for (const element of this.#open) element.text += text;
  }

  close(name: string): void {
    if (this.#open.at(-1)?.name === name) {
      const { what, text } = this.#open.pop() as { what: string; text: string };
      this.#take(what, tidy(text));
    } else if (TERM.has(name)) this.#term = undefined;
    else if (LANGUAGE.has(name)) this.#language = undefined;
    else if (ENTRY.has(name) && this.#entry) {
      const entry = finished(this.#entry);
      for (const { language } of entry.languages) this.languages.add(language);
      if (entry.languages.length > 0) this.entries.push(entry);
      this.#entry = undefined;
    }
  }

  #take(what: string, text: string): void {
    if (text === "" || !this.#entry) return;
    const key = TEXTS[what];
    if (what === "term" && this.#term) this.#term.text ||= text;
    else if (STATUS.has(what) && this.#term) this.#term.status = statusOf(text) ?? this.#term.status;
    else if (/^case-?sensitiv/i.test(what)) this.#entry.caseSensitive ||= truth(text) ?? true;
    else if (key) (this.#language ?? this.#entry).texts[key] ??= text;
  }
}

function finished({ id, languages, caseSensitive, texts }: OpenEntry): TermEntry {
  const byTag = new Map<string, OpenLanguage>();
  for (const own of languages) {
    const before = byTag.get(own.language);
    if (before) before.terms.push(...own.terms);
    else byTag.set(own.language, own);
  }
  const terms = [...byTag.values()].flatMap((own): LanguageTerms | [] => {
    const named = own.terms.filter(({ text }) => text !== "");
    return named.length === 0 ? [] : { language: own.language, ...rate(named), ...own.texts };
  });
  return { ...(id === undefined ? {} : { id }), languages: terms, caseSensitive, ...texts };
}

/**
 * Reads a term base from TBX: version 2 (`martif`) and 3 (`tbx`), in either style. `administrativeStatus` and
 * `normativeAuthorization` tell which terms are preferred, admitted or forbidden (deprecated, superseded).
 * @throws UserError where it is no TBX, with the line.
 */
export async function termBaseFromTbx(text: string, { path }: TermBaseOptions = {}): Promise<TermBase> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  const fault = (cause: string, remedy: string, line?: number) => {
    const place = line === undefined ? path : path === undefined ? `line ${line}` : `${path}:${line}`;
    return new UserError({ ...(place === undefined ? {} : { path: place }), cause, remedy });
  };
  const reading = new Reading((cause, remedy) => fault(cause, remedy, parser.line));
  // The style in which each kind of data is an element of its own puts a prefix before it: "min:partOfSpeech".
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  let root = "";
  parser.on("error", ({ message }) => {
    throw fault(`it cannot be read as XML (at ${message.replace(/\.$/, "")})`, "give a well-formed TBX file");
  });
  parser.on("opentagstart", ({ name }) => {
    root ||= local(name);
    if (!/^(?:martif|tbx)$/i.test(root))
      throw fault(`it is XML, and no TBX: it begins with <${name}>`, "export the terms as TBX or CSV");
  });
  parser.on("opentag", ({ name, attributes }) => reading.open(local(name), attributes));
  parser.on("text", (part) => reading.add(part));
  parser.on("cdata", (part) => reading.add(part));
  parser.on("closetag", ({ name }) => reading.close(local(name)));
  parser.write(text.replace(/^\ufeff/, "")).close();
  if (reading.entries.length === 0) throw fault("it holds no terms", "give a TBX file with entries, or a CSV file");
  return { ...(path === undefined ? {} : { path }), languages: [...reading.languages], entries: reading.entries };
}
