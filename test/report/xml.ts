/** An element of an XML file: its own text, and the elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gu;
const ATTRIBUTE = /([\w:-]+)="([^"<]*)"/gu;
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d+));|&/gu;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What XML 1.0 allows of characters. */
const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function plain(text: string): string {
  return text.replace(ENTITY, (whole, name?: string, code?: string) => {
    if (name) return NAMED[name] as string;
    if (code) return String.fromCodePoint(Number(code));
    throw new Error(`a bare ${whole}`);
  });
}

/** Reads XML of elements, attributes and text; throws where it is not well-formed. Enough for what this package writes. */
export function parseXml(xml: string): Element {
  if (!LEGAL.test(xml)) throw new Error("a character that XML 1.0 does not allow");
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const open = [root];
  for (const [whole, close, name, attributes, empty, text, bare] of xml.matchAll(TOKEN)) {
    const top = open.at(-1) as typeof root;
    if (bare) throw new Error("a < that begins no tag");
    if (text !== undefined) top.text += plain(text);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`${whole} closes nothing`);
    } else if (name) {
      const pairs = [...(attributes ?? "").matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, plain(value)] as const);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`${whole} has an attribute twice`);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (open.length > 1 || !only || more.length > 0 || root.text.trim() !== "") throw new Error("not one whole element");
  return only;
}
