/** Names of the parameters of an address that say in which language its page is. */
const PARAMETER = /^(?:lang|language|locale|hl|lc|setlang|uselang|l)$/i;
const SITE = /^(?:[a-z][a-z0-9+.-]{0,12}:)?\/\/([^/?#]*)(.*)$/is;
const WORD = /[^a-z0-9_-]+/i;
const COUNTRY = /^[a-z]{2}$/;

interface Address {
  /** Labels of the site, last first; empty for a path alone. */
  readonly site: readonly string[];
  readonly path: readonly string[];
  readonly query: readonly (readonly [string, string])[];
}

function addressOf(text: string): Address {
  const whole = SITE.exec(text.toLowerCase().replace(/^www\./, "//www."));
  const [path = "", query = ""] = (whole?.[2] ?? text.toLowerCase()).split(/[?#]/, 2);
  return {
    site: (whole?.[1] ?? "")
      .split(".")
      .filter((label) => label !== "" && label !== "www" && label !== "m")
      .reverse(),
    path: path.split("/").filter((part) => part !== ""),
    query: query.split("&").map((pair) => pair.split("=") as unknown as readonly [string, string]),
  };
}

/** True where a part of an address names a language: "it", "it-IT", "it_it", "index.it.html" among its words. */
function names(part: string, language: string): boolean {
  const base = language.split("-")[0]?.toLowerCase() as string;
  return part.split(WORD).some((word) => word === base || word.startsWith(`${base}-`) || word.startsWith(`${base}_`));
}

const parts = ({ site, path, query }: Address) => [
  ...site.slice(1),
  ...path,
  ...query.flatMap(([name, value]) => (PARAMETER.test(name) && value ? [value] : [])),
];

/** An address without what makes no difference: protocol, "www.", a slash at the end. */
export function canonical(text: string): string {
  const found = SITE.exec(text.replace(/^www\./i, "//www."));
  if (!found) return text.replace(/\/+$/, "");
  return `${(found[1] ?? "").toLowerCase().replace(/^www\./, "")}${(found[2] ?? "").replace(/\/+$/, "")}`;
}

/**
 * True where one address is the other in another language: "en.wikipedia.org/wiki/Rome" and "it.wikipedia.org/wiki/Roma",
 * "/en/about" and "/it/chi-siamo", "example.com" and "example.it". The rest of the path may differ then, the site may not.
 */
export function localised(source: string, target: string, [from, to]: readonly [string, string]): boolean {
  if (canonical(source) === canonical(target)) return true;
  const [a, b] = [addressOf(source), addressOf(target)];
  const [theirs, ours] = [parts(a).some((part) => names(part, from)), parts(b).some((part) => names(part, to))];
  const plain = (address: Address, language: string) => address.site.filter((label) => !names(label, language)).join(".");
  if (a.site.length === 0 || b.site.length === 0) return a.site.length === b.site.length && theirs && ours;
  // A page that names its other languages leads to the translation here and to the source there.
  const crosswise = parts(a).some((part) => names(part, to));
  if (plain(a, from) === plain(b, to)) return theirs || ours || crosswise;
  // The same name under a country's domain.
  const [last = ""] = b.site;
  return COUNTRY.test(last) && a.site[1] !== undefined && b.site.slice(1, 3).includes(a.site[1]);
}
