import type { Modality } from "./modality.ts";

/** Italian. */
export const it: Modality = {
  obligation: {
    words: "obbligatorio, obbligatoria, obbligatori, obbligatorie, obbligatoriamente",
    faint: `
      devo, debbo, devi, deve, dobbiamo, dovete, devono, debbono, dovevo, dovevi, doveva, dovevamo, dovevate, dovevano,
      dovetti, dovesti, dovette, dovemmo, dovettero, dovrò, dovrai, dovrà, dovremo, dovrete, dovranno, debba, debbano,
      dobbiate, ho dovuto, hai dovuto, ha dovuto, abbiamo dovuto, avete dovuto, hanno dovuto, aveva dovuto, avevano dovuto,
      è dovuto, è dovuta, sono dovuti, sono dovute, dover, doverlo, doverla, doverli, doverle, doversi, dovendo, dovervi,
      dovermi, è tenuto a, è tenuta a, sono tenuti a, sono tenute a, è obbligato a, è obbligata a, sono obbligati a,
      sono obbligate a, è costretto a, è costretta a, sono costretti a, sono costrette a
    `,
    answers: `
      necess*, bisogn*, occorr*, occors*, serv*, va, vanno, andava, andavano, andrà, andranno, andrebb*, vada, vadano,
      da *re, da *rsi, da *rlo, da *rla, da *rli, da *rle, impon*, impost*, richied*, richiest*, obblig*, costr*, forz*,
      indispensab*, essenzial*, fondamental*, imperativ*, vincol*, tocc*, spett*, dover*, dovut*, dovr*, dovess*, dov*,
      urg*, tenut*, tenere a, imprescind*, inevit*, hanno a, che *re, non può che, non possono che, esig*, vuole, vuol*,
      vorr*, ci vuol*, ci vogl*, fare a meno, incarico, compito, cogent*, per forza, per obbligo, ordin*, importan*,
      cruciale, vitale, chiamat*, compet*, a carico, responsab*, soggett*, previst*, sicuramente, certamente, senz'altro,
      probabilmente, assicur*, accert*, sarà, saranno, fare in modo, ricord*
    `,
  },
  advice: {
    words: "dovrei, dovresti, dovrebbe, dovremmo, dovreste, dovrebbero",
    answers: `
      conven*, convien*, converr*, consigl*, raccomand*, sugger*, meglio, opportun*, andrebb*, occorr*, bisogn*, sarebb*, sia, siano,
      potr*, può, possono, potess*, deve, dev*, debb*, dobb*, va, vanno, vada, vadano, previst*, preved*, dovess*, dovr*, dover*,
      dovut*, necess*, auspic*, invit*, attend*, attes*, se, qualora, ove, caso, probabil*, pens*, destin*, è bene, intend*, è da, sono da,
      tocc*, spett*, volta a, volto a, forse, qualche, farebb*, *rebbe, *rebbero, *remmo, *resti, *rei, giust*, vorr*, vuole,
      serv*, richied*, richiest*, importan*, a quanto pare, secondo, in grado, ragion*, cerc*, prefer*, merit*, doveros*, doverosa*, in teoria
    `,
  },
  possibility: {
    words: "",
    faint: `
      posso, puoi, può, puo', possiamo, potete, possono, potevo, potevi, poteva, potevamo, potevate, potevano, potei,
      potesti, poté, potette, potemmo, poterono, potettero, potrò, potrai, potrà, potremo, potrete, potranno, potrei,
      potresti, potrebbe, potremmo, potreste, potrebbero, possa, possano, possiate, potessi, potesse, potessimo, poteste,
      potessero, potuto, potuta, potuti, potute, poter, poterlo, poterla, poterli, poterle, potersi, poterci, potendo
    `,
    answers: `
      possibil*, impossibil*, forse, magari, probabil*, eventual*, permett*, permess*, permis*, consent*, ammess*, ammett*, capac*, incapac*,
      in grado, riusc*, riesc*, sa, so, sai, sanno, sappiamo, sapeva*, sapp*, saper*, lecit*, facolt*, autorizz*, opportun*,
      occasion*, *bile, *bili, *bilità, *bilmente, diritt*, pot*, rischi*, sembr*, dovrebb*, lasci*, facil*, difficil*, agevol*,
      caso, abil*, inabil*, *rebbe, *rebbero, *remmo, *resti, *rei, dato, aiut*, serv*, access*, libert*, liber*, si *a, si *e, si *ano, si *ono,
      se, suppon*, ipot*, vale, vietat*, modo, impedi*, da *re, *rà, *ranno
    `,
  },
  prohibition: {
    words: `
      non devo, non devi, non deve, non dobbiamo, non dovete, non devono, non debba, non debbano, non dovrà, non dovranno,
      è vietato, è proibito, sono vietati, sono vietate, non bisogna
    `,
    faint: `
      non posso, non puoi, non può, non possiamo, non potete, non possono, non potrà, non potranno, non possa, non possano
    `,
    answers: "viet*, proib*, divieto, divieti, non è consent*, non è permess*, non è ammess*, mai, nessun*",
  },
  release: {
    words: `
      non occorre, non occorreva, non serve, non è necessario, non sono tenuti, non sono tenute, non è tenuto, non è tenuta,
      non è obbligato, non è obbligata, non è obbligatorio, non è obbligatoria, non c'è bisogno, non si è tenuti,
      non sono obbligati, non deve necessariamente, non devono necessariamente, non è indispensabile, non hai bisogno,
      non ha bisogno, non hanno bisogno, non avrà bisogno
    `,
    answers: "non necess*, non * necess*, inutile, superflu*, facoltativ*, senza bisogno, senza dover*, non obblig*, bisogno",
  },
  exclusivity: {
    words: `
      solo, soltanto, solamente, unicamente, esclusivamente, nient'altro che, niente altro che, null'altro che, non … altro che,
      nessun altro che
    `,
    answers: `
      sola, soli, sole, appena, non … se non, non … che, se non, altro che, unic*, esclusiv*, semplicement*, semplice, meramente,
      singol*, al massimo, purché, a patto, a condizione, ristrett*, circoscr*, a meno, salvo, tranne, eccetto, eccezion*,
      fuorché, riserv*, da sé, finché, puramente, mero, mera, meri, mere, puro, pura, puri, pure e semplic*, limitat*,
      limitatamente, limita a, limitano a, limitava a, limitarsi, limitò a, bastano, bastava, bastavano, basterà,
      poco più di, poco più che, non più di, non meno di, poch*, null'altro, niente di più, tanto
    `,
  },
  exception: {
    words: `
      a meno che, tranne, eccetto, salvo, fuorché, ad eccezione d*, a eccezione d*, con l'eccezione d*,
      fatta eccezione per, con la sola eccezione d*, eccettuat*, salvo che, tranne che, eccetto che, fatto salvo, fatta salva,
      fatti salvi, fatte salve
    `,
    answers: `
      a meno di, eccezion*, eccettu*, esclus*, esclud*, escluso, se non, se … non, senza, solo, soltanto, solamente, unicamente,
      esclusivamente, a parte, al di fuori, oltre, al di là, bensì, purché, finché, piuttosto, invece, anziché,
      diversamente, esent*, salv*, a differenza, altro che, altrimenti, non … che, fuori, eventual*, quando non, qualora,
      ma non
    `,
  },
  loose: `
    non solo, non soltanto, non solamente, non unicamente, non esclusivamente, da solo, un solo, una sola, il solo, lo stesso solo, solo che,
    se solo, in solo, il potere, del potere, al potere, di potere, nel potere, dal potere, sul potere, i poteri, può darsi,
    può essere che, possa essere, è salvo, in salvo, sano e salvo, assolo, non è che, non sono che, fa sì che,
    più presto possibile, non è dovut*, a solo, per solo, per poter, per potersi, a poter, di poter, di dover, a dover, fare a meno, farne a meno
  `,
};
