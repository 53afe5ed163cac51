// No word of these is of the core vocabulary: what renders what has to be learned.
const things = {
  lid: "il coperchio",
  barrow: "la carriola",
  thimble: "il ditale",
  kettle: "il bollitore",
  drawer: "il cassetto",
} as const;
const deeds = {
  "creaking upstairs in the attic": "che cigola di sopra in soffitta",
  "my cousin hopes to pawn": "che mio cugino spera di impegnare",
  "everybody gossips about": "di cui ognuno spettegola",
  "nobody bothered to scrub": "che nessuno si preoccupò di strofinare",
  "they whitewashed with a broom": "che imbiancarono con una scopa",
} as const;

/** 25 English phrases and their Italian. */
export const phrases: readonly (readonly [string, string])[] = Object.entries(things).flatMap(([thing, cosa]) =>
  Object.entries(deeds).map(([deed, fatto]) => [`This is the ${thing} ${deed}.`, `Ecco ${cosa} ${fatto}.`] as const),
);
