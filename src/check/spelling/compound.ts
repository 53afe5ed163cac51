const PART = 3; // letters of a word within another

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** True where a word is made of words that are known, with what may stand between them. */
export function isCompound(word: string, joints: readonly string[], knows: (word: string) => boolean, most = 2): boolean {
  const known = (part: string) => part.length >= PART && (knows(part) || knows(capital(part)));
  const first = (part: string) =>
    joints.some((joint) => part.endsWith(joint) && known(joint === "" ? part : part.slice(0, -joint.length)));
  for (let k = PART; k <= word.length - PART; k++) {
    if (!first(word.slice(0, k))) continue;
    const rest = word.slice(k);
    if (known(rest) || (most > 1 && isCompound(rest, joints, knows, most - 1))) return true;
  }
  return false;
}
