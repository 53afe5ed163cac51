import { type Sentence, toRange } from "../core/document.ts";
import type { Token } from "../token/tokenize.ts";
import { defineCheck, type SideContext } from "./define.ts";

/** Two equal words next to each other, or with one word between them. */
interface Repeat {
  readonly first: Token;
  readonly second: Token;
  readonly near: boolean;
}

const LONG = 4; // letters a word must have to be missed when it stands twice around another
const CAPITAL = /^\p{Lu}/u;
const CODE = /[\p{N}_@/\\=-]/u; // "pam_unix", "anti-anti": parts of one word

/** True where a token is no word by itself. */
const isPart = (text: string, { start, end }: Token) => CODE.test(text[start - 1] ?? "") || CODE.test(text[end] ?? "");

function repeatsOf(side: SideContext, sentence: Sentence): Repeat[] {
  const { language } = side;
  const tokens = side.tokens(sentence);
  const word = (k: number) => tokens[k]?.form.lower;
  const isWord = (k: number) => tokens[k]?.kind === "word" && !isPart(sentence.text, tokens[k] as Token);
  const spaced = (k: number) => tokens[k]?.end !== tokens[k + 1]?.start;
  const found: Repeat[] = [];
  for (let k = 0; k + 1 < tokens.length; k++) {
    const first = tokens[k] as Token;
    const own = first.form.lower;
    const twice = own === word(k + 1);
    if ((!twice && own !== word(k + 2)) || !isWord(k) || !isWord(k + 1) || !spaced(k)) continue;
    if (twice) {
      // "Duran Duran", "New York, New York": a capital on both is a name; a single letter is a list or a code.
      const name = !language.capitalisedNouns && CAPITAL.test(first.text) && CAPITAL.test((tokens[k + 1] as Token).text);
      if (!name && own.length > 1 && !language.doubles.includes(own)) {
        const last = found.at(-1);
        const run = last && !last.near && last.second === first ? found.pop() : undefined;
        found.push({ first: run?.first ?? first, second: tokens[k + 1] as Token, near: false });
      }
      continue;
    }
    const between = word(k + 1) as string;
    const plain = (text: string) => text.length >= LONG && !language.functionWords.includes(text);
    if (!isWord(k + 2) || !spaced(k + 1) || !plain(own) || !plain(between)) continue;
    const second = tokens[k + 2] as Token;
    if (!CAPITAL.test(first.text) && !CAPITAL.test(second.text)) found.push({ first, second, near: true });
  }
  return found;
}

/** True where a source writes any word twice. */
function doubles(side: SideContext, sentence: Sentence): boolean {
  const tokens = side.tokens(sentence);
  return tokens.some(({ kind, form }, k) => kind === "word" && form.lower === tokens[k + 1]?.form.lower);
}

const CLOSE = 4; // words between which a repetition is heard

/** True where a source repeats a word that is more than grammar nearby: "two packages provide two versions". */
function repeatsWord(side: SideContext, sentence: Sentence): boolean {
  const words = side
    .tokens(sentence)
    .flatMap((token) => (token.kind === "word" ? [isPart(sentence.text, token) ? "" : token.text.toLowerCase()] : []));
  const plain = (word: string) => word.length > 2 && !side.language.functionWords.includes(word);
  return words.some((word, k) => plain(word) && words.slice(k + 1, k + 1 + CLOSE).includes(word));
}

/** Finds words written twice in the translation. */
export const wordRepeated = defineCheck({
  meta: {
    id: "word-repeated",
    category: "linguistic-conventions/repeated-word",
    severity: "minor",
    stability: "stable",
    summary: "A word of the translation stands twice, next to itself or around one other word.",
    messages: { twice: "“{word}” stands twice.", near: "“{word}” stands again after one word." },
    examples: [
      { languages: "en>it", source: "He opened the door.", target: "Ha aperto ⟦la la⟧ porta.", finds: "twice" },
      {
        languages: "en>de",
        source: "She read the report before the session.",
        target: "Sie las den ⟦Bericht Bericht⟧ vor der Sitzung.",
        finds: "twice",
      },
      { languages: "en>it", source: "He had a large house.", target: "Aveva una ⟦casa grande casa⟧.", finds: "near" },
      { languages: "en>fr", source: "We met yesterday.", target: "Nous nous sommes rencontrés hier." },
      { languages: "it>en", source: "Sapeva che era vero.", target: "He knew that that was true." },
    ],
  },
  *bead(bead, context) {
    const side = context.target;
    // Reduplication is grammar where words are not parted by spaces.
    if (!side.language.spacing.betweenWords) return;
    const known = new Map<boolean, boolean>();
    const follow = (near: boolean) => {
      const own = near ? repeatsWord : doubles;
      const answer = known.get(near) ?? bead.source.some((sentence) => own(context.source, sentence));
      known.set(near, answer);
      return answer;
    };
    for (const sentence of bead.target) {
      for (const { first, second, near } of repeatsOf(side, sentence)) {
        const follows = follow(near);
        yield {
          messageId: near ? "near" : "twice",
          data: { word: first.text },
          confidence: follows ? 0.2 : near ? 0.6 : 0.9,
          source: bead.source.map(({ range }) => range),
          target: [toRange(sentence, first.start, second.end)],
          suggestions: near ? [] : [first.text],
        };
      }
    }
  },
});
