// Line ends and tabs: what reports show of a text stays on one line.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

// What would steer the program that shows it: controls, signs that turn the direction of what follows, half a surrogate pair,
// and the two code points that XML has no way to write.
const STEERING = /[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cc}|\p{Cs}/gu;

/** A character that must not be obeyed, as one that can be seen. */
export function written(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && (code < 0xe000 || code >= 0xfffe)) return "\ufffd";
  // The pictures of the controls stand in the same order as they do.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}

/** A text on one line, in which nothing is obeyed and everything can be seen. Other white space is left as it is. */
export function visible(text: string): string {
  return text.replace(BREAKS, " ").replace(STEERING, written);
}
