import { gzipSync } from "node:zlib";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number as an index of dictd writes it. */
export function base64Number(value: number): string {
  const rest = Math.floor(value / 64);
  return (rest > 0 ? base64Number(rest) : "") + DIGITS[value % 64];
}

/** The two files of a dictionary of dictd, of articles by the headword that the index gives them. */
export function dictd(articles: readonly (readonly [head: string, article: string])[]) {
  const lines: string[] = [];
  let text = "";
  for (const [head, article] of articles) {
    lines.push([head, base64Number(Buffer.byteLength(text)), base64Number(Buffer.byteLength(article))].join("\t"));
    text += article;
  }
  return { dict: Buffer.from(text), packed: gzipSync(text), index: `${lines.join("\n")}\n` };
}
