/** What a reference to a publication is made of. */
const SIGNS: readonly RegExp[] = [
  /\(\d{4}[a-z]?\)|, \d{4}[a-z]?[.,;:)]|\d{4}[a-z]?\.?$/u, // the year
  /\b(?:pp?|S|pág|págs|pag|pagg|str|с|стр)\. ?\d|\b\d{1,4}[-–]\d{1,4}\b/u, // pages
  /\b(?:vol|no|nr|n|Bd|t|iss)\. ?\d|\b\d{1,4} ?\(\d{1,4}\)/iu, // volume and issue
  /\bet al\b|\b(?:eds?|Hrsg|Hg|dir|trans)\./u, // authors and editors
  /\b(?:doi|ISBN|ISSN|arXiv|PMID)\b/iu,
  /\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?)+|(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]+,/u, // "Smith, J. K." or "J. K. Smith,"
];

/** True where a text is a reference to a publication: its title stays in the language it was published in. */
export function isCitation(text: string): boolean {
  return SIGNS.filter((sign) => sign.test(text)).length >= 3;
}
