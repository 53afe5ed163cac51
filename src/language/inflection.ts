/**
 * Regular inflection for looking words up: for each language, endings of dictionary forms and what may stand in their place, the
 * longer ending first. Folded letters (no accents, Cyrillic in Latin letters); "-" is no ending. More generous than grammar: a
 * form that no word has does no harm.
 */
export const inflections: Readonly<Record<string, readonly (readonly [ending: string, forms: string])[]>> = {
  en: [
    ["y", "y ies ied ying ys"],
    ["e", "e es ed ing"],
    ["", "- s es ed ing"],
  ],
  it: [
    ["are", "are o i a iamo ate ano ava avano avo ai o arono ato ata ati ate ando ante anti era eranno erebbe asse assero ino"],
    ["ere", "ere o i e iamo ete ono eva evano evo ette ettero uto uta uti ute endo era eranno erebbe a ano"],
    ["ire", "ire o i e iamo ite ono iva ivano isce iscono isco ito ita iti ite endo ira iranno i irono a ano isca iscano"],
    ["io", "io i ia ie"],
    ["co", "co ci chi ca che"],
    ["ca", "ca che"],
    ["o", "o a i e"],
    ["a", "a e i"],
    ["e", "e i"],
    ["", "-"],
  ],
  fr: [
    ["er", "er e es ons ez ent ait aient a erent ee es ees ant era eront erait"],
    ["ir", "ir is it issons issez issent issait issaient i ie ies issant ira iront"],
    ["re", "re s - ons ez ent ait aient it irent u ue us ues ant ra ront rait"],
    ["eux", "eux euse euses"],
    ["if", "if ifs ive ives"],
    ["al", "al ale aux ales"],
    ["el", "el elle els elles"],
    ["e", "e es"],
    ["", "- e s es"],
  ],
  es: [
    ["ar", "ar o as a amos an aba aban o aron e ado ada ados adas ando ara aran aria e en"],
    ["er", "er o es e emos en ia ian io ieron i ido ida idos idas iendo era eran eria a an"],
    ["ir", "ir o es e imos en ia ian io ieron i ido ida idos idas iendo ira iran iria a an"],
    ["z", "z ces"],
    ["o", "o a os as"],
    ["a", "a as"],
    ["e", "e es"],
    ["", "- es s a as"],
  ],
  pt: [
    ["ar", "ar o as a amos am ava avam ou aram ei ado ada ados adas ando ara arao aria e em"],
    ["er", "er o es e emos em ia iam eu eram i ido ida idos idas endo era erao eria a am"],
    ["ir", "ir o es e imos em ia iam iu iram i ido ida idos idas indo ira irao iria a am"],
    ["cao", "cao coes"],
    ["al", "al ais"],
    ["el", "el eis"],
    ["il", "il is eis"],
    ["m", "m ns"],
    ["o", "o a os as"],
    ["a", "a as"],
    ["e", "e es"],
    ["", "- es s a as"],
  ],
  de: [
    ["ieren", "ieren iere ierst iert ierte ierten ierend"],
    ["en", "en e st est t et te ten ete eten end ens"],
    ["e", "e en es er em n s"],
    ["", "- e en er em es s n nen"],
  ],
  nl: [
    ["eren", "eren eer eert eerde eerden erend geeerd"],
    ["en", "en - t e de te den ten end"],
    ["e", "e en s es"],
    ["ief", "ief ieve ieven"],
    ["", "- e en s er t"],
  ],
  pl: [
    ["ny", "ny na ne ni nego nej nemu nym nych nymi"],
    ["cja", "cja cji cje cjo cjom cjami cjach"],
    ["ka", "ka ki ce ke ko kom kami kach ek"],
    ["owac", "owac uje uja ujemy owal owala owali owalo owaly owano ujac owany"],
    ["ac", "ac am a amy aja al ala ali alo aly any ajac"],
    ["ic", "ic e i imy il ila ili ilo ily iony iac"],
    ["ia", "ia ii ie io iom iami iach"],
    ["a", "a y i e o ie om ami ach -"],
    ["y", "y a e i ego ej emu ym ych ymi"],
    ["i", "i a ie iego iej iemu im ich imi"],
    ["o", "o a u em ie om ami ach"],
    ["ik", "ik iki ika ikowi ikiem iku ikow ikom ikami ikach icy"],
    ["", "- a u owi em ie y i e ow om ami ach ze"],
  ],
  ru: [
    ["nyi", "nyi naa noe nye nogo noi nomu nym nom nyh nymi nuu"],
    ["yi", "yi aa oe ye ogo oi omu ym om yh ymi uu"],
    ["ii", "ii aa oe ie ogo oi omu im om ih imi uu"],
    ["cia", "cia cii ciu ciei ciam ciami ciah"],
    ["ia", "ia ii iu iei iam iami iah"],
    ["ka", "ka ki ke ku koi kam kami kah ok"],
    ["irovat", "irovat iruet iruut iroval irovala irovali iruem"],
    ["a", "a y i e u oi am ami ah -"],
    ["", "- a u om e y i ov am ami ah ei"],
  ],
};

/** The folded forms of a folded word in dictionary form; the word alone where nothing is known of the language. */
export function formsOf(word: string, tag: string): string[] {
  const row = inflections[tag]?.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= 2);
  if (!row) return [word];
  const stem = word.slice(0, word.length - row[0].length);
  return [word, ...row[1].split(" ").map((form) => stem + (form === "-" ? "" : form))];
}
