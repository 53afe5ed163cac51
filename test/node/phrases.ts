const things = {
  lid: "il coperchio",
  box: "la scatola",
  wheel: "la ruota",
  road: "la strada",
  house: "la casa",
} as const;
const deeds = {
  "we saw yesterday in the kitchen": "che abbiamo visto ieri in cucina",
  "my brother wanted to sell": "che mio fratello voleva vendere",
  "everybody talks about": "di cui tutti parlano",
  "nobody could find again": "che nessuno riusciva a ritrovare",
  "they painted last summer": "che hanno dipinto la scorsa estate",
} as const;

/** 25 English phrases and their Italian. */
export const phrases: readonly (readonly [string, string])[] = Object.entries(things).flatMap(([thing, cosa]) =>
  Object.entries(deeds).map(([deed, fatto]) => [`This is the ${thing} ${deed}.`, `Ecco ${cosa} ${fatto}.`] as const),
);
