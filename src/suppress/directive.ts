import { closest } from "fastest-levenshtein";
import type { Comment } from "../core/document.ts";

/** What a comment may say after "bitextlint-". */
export const words = ["ignore-next", "ignore-line", "disable", "enable"] as const;

/** A comment as it is understood. */
export interface Directive {
  readonly comment: Comment;
  readonly word: (typeof words)[number];
  /** The checks that it is about; for `enable`, none stands for all. */
  readonly ids: readonly string[];
  readonly reason: string;
}

/** What is wrong with a comment. */
export interface Fault {
  readonly comment: Comment;
  readonly messageId: "word" | "check" | "none" | "reason";
  /** The word or the check that is not known. */
  readonly name?: string;
  /** What may have been meant. */
  readonly nearest?: string;
}

const SAID = /^bitextlint-([^\s:：]*)/;
const BETWEEN = /[\s,，、]+/;

/** Reads a comment: `bitextlint-ignore-next number-mismatch, date-mismatch: the reason`. What is not right silences nothing. */
export function readComment(comment: Comment, known: readonly string[]): { directive?: Directive; faults: readonly Fault[] } {
  const text = comment.text.trim();
  const name = SAID.exec(text)?.[1] ?? "";
  const word = words.find((one) => one === name);
  if (!word) return { faults: [{ comment, messageId: "word", name, nearest: closest(name, [...words]) }] };
  const rest = text.slice("bitextlint-".length + name.length);
  const colon = rest.search(/[:：]/);
  const named = (colon < 0 ? rest : rest.slice(0, colon)).split(BETWEEN).filter((id) => id !== "");
  const reason =
    colon < 0
      ? ""
      : rest
          .slice(colon + 1)
          .replace(/\s+/g, " ")
          .trim();
  const faults: Fault[] = named
    .filter((id) => !known.includes(id))
    .map((id) => ({ comment, messageId: "check", name: id, nearest: closest(id, [...known]) }));
  const ids = [...new Set(named.filter((id) => known.includes(id)))];
  if (word !== "enable") {
    if (named.length === 0) faults.push({ comment, messageId: "none" });
    else if (reason === "") faults.push({ comment, messageId: "reason" });
    if (ids.length === 0 || reason === "") return { faults };
  } else if (ids.length === 0 && named.length > 0) return { faults };
  return { directive: { comment, word, ids, reason }, faults };
}
