const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  "а=a б=b в=v г=g д=d е=e ё=e ж=z з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=c ш=s щ=s ъ= ы=y ь= э=e ю=u я=a і=i ї=i є=e ґ=g"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", ø: "o", þ: "th", ð: "d", œ: "oe", ł: "l", đ: "d", ı: "i" };
const SPECIAL = /[ßæøþðœłđıа-яёіїєґ]/gu;
const PLAIN = /^[a-z]*$/;

/** A word in lower case, in Latin letters where it is Cyrillic, without accents: what words of two languages can be compared by. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? CYRILLIC[letter] ?? letter);
}
