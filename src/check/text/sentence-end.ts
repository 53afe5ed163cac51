/** What the mark at the end of a sentence says. */
type EndKind = "stop" | "question" | "cry" | "colon" | "ellipsis" | "pause";

const KINDS: Readonly<Record<string, EndKind>> = {
  ".": "stop",
  "。": "stop",
  "．": "stop",
  "｡": "stop",
  "।": "stop",
  "?": "question",
  "？": "question",
  "؟": "question",
  "\u037e": "question",
  "!": "cry",
  "！": "cry",
  ":": "colon",
  "：": "colon",
  "…": "ellipsis",
  ";": "pause",
  "；": "pause",
  ",": "pause",
  "，": "pause",
  "、": "pause",
};
const CLOSER = /[\s\p{Pe}\p{Pf}\p{Pi}"'*_]/u;

/** The marks that a sentence ends in, those before and after closing quotes and brackets alike. */
export interface SentenceEnd {
  readonly kinds: ReadonlySet<EndKind>;
  /** Index of the last mark; -1 where there is none. */
  readonly index: number;
}

/** How a sentence ends. */
export function endOf(text: string): SentenceEnd {
  const kinds = new Set<EndKind>();
  let index = -1;
  for (let k = text.length - 1; k >= 0; k--) {
    const mark = text[k] as string;
    const kind = KINDS[mark];
    if (kind === undefined) {
      if (!CLOSER.test(mark)) break;
      continue;
    }
    if (index < 0) index = k;
    kinds.add(kind === "stop" && text[k - 1] === mark ? "ellipsis" : kind);
  }
  return { kinds, index };
}

/** True where a text asks anywhere. */
export const asks = (text: string): boolean => /[?？؟\u037e]/.test(text);
