/** The tags that the columns of the tables below stand for, in their order. */
export const cognateLanguages: readonly string[] = ["en", "fr", "it", "es", "pt", "de", "nl", "pl", "ru"];

/**
 * Ends of learned words that these languages share, each in its own form: "session", "sesión", "сессия". A row is a name and the
 * forms in the order of `cognateLanguages`. `-` parts what stays from the endings, which a comma parts, the dictionary form first;
 * several columns of one row inflect alike.
 */
export const cognateEnds = `
  nsion   nsion-,s     nsion-,s     nsion-e,i  nsi-ón,ones  ns-ão,ões  nsion-,en   nsie-,s      nsj-a,i,ę,ą,e,om,ami,ach   нси-я,и,ю,ей,й,ям,ями,ях
  ntion   ntion-,s     ntion-,s     nzion-e,i  nci-ón,ones  nç-ão,ões  ntion-,en   ntie-,s      ncj-a,i,ę,ą,e,om,ami,ach   нци-я,и,ю,ей,й,ям,ями,ях
  rsion   rsion-,s     rsion-,s     rsion-e,i  rsi-ón,ones  rs-ão,ões  rsion-,en   rsie-,s      rsj-a,i,ę,ą,e,om,ami,ach   рси-я,и,ю,ей,й,ям,ями,ях
  rtion   rtion-,s     rtion-,s     rzion-e,i  rci-ón,ones  rç-ão,ões  rtion-,en   rtie-,s      rcj-a,i,ę,ą,e,om,ami,ach   рци-я,и,ю,ей,й,ям,ями,ях
  ssion   ssion-,s     ssion-,s     ssion-e,i  si-ón,ones   ss-ão,ões  ssion-,en   ssie-,s      sj-a,i,ę,ą,e,om,ami,ach    сси-я,и,ю,ей,й,ям,ями,ях
  ction   ction-,s     ction-,s     zion-e,i   cci-ón,ones  ç-ão,ões   ktion-,en   ctie-,s      kcj-a,i,ę,ą,e,om,ami,ach   кци-я,и,ю,ей,й,ям,ями,ях
  logy    log-y,ies    logie-,s     logi-a,e   logía-,s     logia-,s   logie-,n    logie-,ën    logi-a,i,ę,ą,e,om,ami,ach  логи-я,и,ю,ей,й,ям,ями,ях
  nomy    nom-y,ies    nomie-,s     nomi-a,e   nomía-,s     nomia-,s   nomie-,n    nomie-,ën    nomi-a,i,ę,ą,e,om,ami,ach  номи-я,и,ю,ей,й,ям,ями,ях
  graphy  graph-y,ies  graphie-,s   grafi-a,e  grafía-,s    grafia-,s  grafie-,n   grafie-,ën   grafi-a,i,ę,ą,e,om,ami,ach графи-я,и,ю,ей,й,ям,ями,ях
  metry   metr-y,ies   métrie-,s    metri-a,e  metría-,s    metria-,s  metrie-,n   metrie-,ën   metri-a,i,ę,ą,e,om,ami,ach метри-я,и,ю,ей,й,ям,ями,ях
  scopy   scop-y,ies   scopie-,s    scopi-a,e  scopia-,s    scopia-,s  skopie-,n   scopie-,ën   skopi-a,i,ę,ą,e,om,ami,ach скопи-я,и,ю,ей,й,ям,ями,ях
  itis    itis-        ite-,s       it-e,i     itis-        ite-,s     itis-       itis-        -                          ит-,а,у,ом,е
  osis    osis-        ose-,s       osi-       osis-        ose-,s     ose-,n      ose-,n       -                          оз-,а,у,ом,е
`;

/** The same for beginnings, which do not inflect. */
export const cognateBeginnings = `
  hyper   hyper  hyper  iper   hiper  hiper  hyper  hyper  hiper  гипер
  hypo    hypo   hypo   ipo    hipo   hipo   hypo   hypo   hipo   гипо
  macro   macro  macro  macro  macro  macro  makro  macro  makro  макро
  micro   micro  micro  micro  micro  micro  mikro  micro  mikro  микро
  inter   inter  inter  inter  inter  inter  inter  inter  inter  интер
  intra   intra  intra  intra  intra  intra  intra  intra  intra  интра
  mono    mono   mono   mono   mono   mono   mono   mono   mono   моно
  poly    poly   poly   poli   poli   poli   poly   poly   poli   поли
  endo    endo   endo   endo   endo   endo   endo   endo   endo   эндо
  exo     exo    exo    eso    exo    exo    exo    exo    egzo   экзо
`;

/** Parts of words that languages keep apart: a word with the one is not the counterpart of a word with the other. */
export interface Contrast {
  /** Names of rows of the tables above. */
  readonly parts: readonly string[];
  /** True where only a source of the first part beside a target of the second tells of a fault. */
  readonly oneWay: boolean;
  /** Ends of stems, as `plainStem` writes them, whose counterparts have the other part by history: Italian "connessione", English "connection". */
  readonly except: readonly string[];
}

/** Stems with "-nsion" in one language and "-ntion" in another: "pretension", French "prétention". */
const remade = ["prete", "abste", "aste", "diste", "disse"];
/** Stems that no language has with both: the other form can only be a slip of the pen. */
const alone = "este dime pe espa prehe prende asce conde me atte conve inve rve preve dete rete".split(" ");

/** What is kept apart. "-sion" and "-tion" go back to different Latin stems; some languages have remade some words. */
export const contrasts: readonly Contrast[] = [
  { parts: ["nsion", "ntion"], oneWay: false, except: [...remade, ...alone] },
  { parts: ["rsion", "rtion"], oneWay: true, except: ["to"] },
  { parts: ["ssion", "ction"], oneWay: true, except: ["fle", "ne", "ple"] },
  { parts: ["logy", "nomy", "graphy", "metry", "scopy"], oneWay: false, except: [] },
  { parts: ["itis", "osis"], oneWay: false, except: [] },
  { parts: ["hyper", "hypo"], oneWay: false, except: [] },
  { parts: ["macro", "micro"], oneWay: false, except: [] },
  { parts: ["inter", "intra"], oneWay: false, except: [] },
  { parts: ["mono", "poly"], oneWay: false, except: [] },
  { parts: ["endo", "exo"], oneWay: false, except: [] },
];

/** Spellings of one letter of Greek or Latin in several languages: patterns of folded text and what stands for them. Order matters. */
const spellings: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/ph/g, "f"],
  [/qu|kv|kw/g, "cu"],
  [/ks|gz|[xz]/g, "s"],
  [/[aeo]e/g, "e"],
  [/ou/g, "o"],
  [/k/g, "c"],
  [/w/g, "v"],
  [/[yj]/g, "i"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
];

/** A folded word, or a part of one, as words of different languages are compared: "theo" and "teo", "psych" and "psic" are one. */
export function plainStem(folded: string): string {
  return spellings.reduce((text, [pattern, plain]) => text.replace(pattern, plain), folded);
}
