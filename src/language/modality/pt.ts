import type { Modality } from "./modality.ts";

/** Portuguese. */
export const pt: Modality = {
  obligation: {
    words: "obrigatório, obrigatória, obrigatórios, obrigatórias",
    faint: `
      devo, deves, deve, devemos, deveis, devem, devi, deveu, deveram, deverei, deverás, deverá, deveremos, deverão, deva,
      devas, devamos, devam, devendo, tenho que, tenho de, tens que, tens de, tem que, tem de, temos que, temos de, têm que,
      têm de, tinha que, tinha de, tínhamos que, tínhamos de, tinham que, tinham de, tive que, tive de, teve que, teve de,
      tivemos que, tivemos de, tiveram que, tiveram de, terei que, terei de, terá que, terá de, teremos que, teremos de,
      terão que, terão de, tenha que, tenha de, tenham que, tenham de, tivesse que, tivesse de, tivessem que, tivessem de,
      ter que, ter de, tendo que, tendo de, há que, havia que, é preciso, era preciso, foi preciso, será preciso,
      obrigatoriamente, é obrigado a, é obrigada a, são obrigados a, são obrigadas a, foi obrigado a, foram obrigados a,
      está obrigado a, estão obrigados a
    `,
    answers: `
      dever, deveres, devid*, dev*, obrigad*, obrig*, necess*, precis*, exig*, requer*, impõe*, impos*, imperativ*, indispens*, imprescind*, essenci*, fundamental*,
      crucial*, vital*, important*, import*, forç*, forçad*, vincul*, haver de, hei de, há de, hão de, havia de, cabe, compet*, cumpre, por *ar, inevit*, urg*, orden*, encarreg*, responsáv*,
      que *ar, que *er, que *ir, a *ar, a *er, a *ir, previst*, certamente, assegur*, garant*, devia*, vê-se
    `,
  },
  advice: {
    words: `
      deveria, deverias, deveríamos, deveríeis, deveriam, teria que, teria de, teriam que, teriam de, conviria, devia ter,
      deviam ter
    `,
    answers: `
      dev*, devia*, há que, há de, hão de, tem que, tem de, têm que, têm de, conv*, aconselh*, recomend*, suger*, sugir*, melhor, mais vale, prefer*, oportun*, previst*,
      esper*, supo*, supost*, pod*, se, seja, sejam, fosse, convid*, apropriad*, adequad*, precis*, necess*, *ria, *riam, *ríamos, talvez, prov*, merec*, quer*, pens*, pretend*, destin*, ideal*,
      important*, import*, caso, bom, *sse, *ssem
    `,
  },
  possibility: {
    words: "",
    faint: `
      posso, podes, pode, podemos, podeis, podem, podia, podias, podíamos, podiam, pude, pudeste, pôde, pudemos, puderam,
      poderei, poderás, poderá, poderemos, poderão, poderia, poderias, poderíamos, poderiam, possa, possas, possamos,
      possam, pudesse, pudesses, pudéssemos, pudessem, puder, puderes, pudermos, puderem, podendo, podido
    `,
    answers: `
      poder*, pod*, pud*, possív*, possib*, impossív*, impossib*, talvez, quiçá, eventual*, prov*, permit*, permiss*, autoriz*, capaz*, capacidad*, incapa*, conseg*, consig*, sab*, sei, soub*, direito*,
      facult*, lícit*, oportunid*, ocasi*, risco*, parec*, dev*, suscet*, suscept*, *vel, *veis, *bilidade, *bilidades, fácil*, fáceis, facil*, difícil*, difíceis, deix*, livre*, liberd*, modo, maneira, forma,
      se *a, se *e, se *am, se *em, ajud*, *ria, *riam, *rá, *rão, *sse, *ssem, potenci*, cab*, graças, se, oferec*, alcanç*, meio*, permissão
    `,
  },
  prohibition: {
    words: `
      não deve, não devem, não deves, não devo, não devemos, não deverá, não deverão, não deva, não devam, não se deve,
      não se pode, não se podem, proibido, proibida, proibidos, proibidas
    `,
    faint: "não pode, não podem, não podes, não podemos, não poderá, não poderão, não possa, não possam",
    answers: "proib*, ved*, jamais, nunca, nenhum*, ninguém",
  },
  release: {
    words: `
      não tem que, não tem de, não têm que, não têm de, não tens que, não tens de, não tenho que, não tenho de, não temos que,
      não temos de, não terá que, não terá de, não precisa, não precisam, não precisas, não preciso, não precisamos, não é preciso,
      não é necessário, não é necessária, não é obrigado, não é obrigada, não são obrigados, não é obrigatório, não é obrigatória
    `,
    answers:
      "desnecess*, inútil*, supérflu*, facultativ*, opcional*, sem necessidade, sem ter de, sem ter que, sem precisar, dispens*, escus*, não … necess*",
  },
  exclusivity: {
    words:
      "só, somente, apenas, unicamente, exclusivamente, nada mais que, nada mais do que, não … senão, ninguém senão, nenhum outro senão",
    answers: `
      sozinh*, únic*, exclusiv*, simplesmente, simples, meramente, mero, mera, meros, meras, mal, senão, nada mais,
      não mais, no máximo, máximo, salvo, exceto, excepto, limit*, restring*, restri*, reserv*, desde que, contanto,
      singular*, específic*, especificamente, escass*, puramente, pur*, inteiramente, isolad*, recém*, sós, basta, bastam,
      bastava
    `,
  },
  exception: {
    words: `
      a menos que, a não ser que, a não ser, salvo, salvo se, exceto, excepto, exceto se, excepto se, com exceção d*, com excepção d*,
      à exceção d*, à excepção d*, com a exceção d*, com a única exceção d*, excetuando, exceptuando, excetuad*, exceptuad*
    `,
    answers: `
      exce*, se não, se … não, senão, sem, menos, fora, à parte, além, exclu*, só, somente, apenas, unicamente, enquanto,
      desde que, em vez, isent*, sem prejuízo, caso contrário, nad*, nenhum*, caso, mas não
    `,
  },
  loose: `
    não só, não somente, não apenas, não unicamente, um só, uma só, a sós, estar só, tão só, por si só, de uma só, deve-se a, devem-se a,
    deveu-se a, deve-se ao, deve-se à, pode-se dizer, não pode deixar, não podia deixar, a salvo, são e salvo, sã e salva, sãos e salvos, não só … mas
  `,
};
