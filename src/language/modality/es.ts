import type { Modality } from "./modality.ts";

/** Spanish. */
export const es: Modality = {
  obligation: {
    words: "obligatorio, obligatoria, obligatorios, obligatorias, obligatoriamente",
    faint: `
      debo, debes, debe, debemos, debéis, deben, debía, debías, debíamos, debíais, debían, debí, debió, debimos, debieron,
      deberé, deberás, deberá, deberemos, deberéis, deberán, deba, debas, debamos, debáis, deban, debiendo, ha debido,
      han debido, había debido, tengo que, tienes que, tiene que, tenemos que, tenéis que, tienen que, tenía que,
      tenías que, teníamos que, tenían que, tuve que, tuviste que, tuvo que, tuvimos que, tuvieron que, tendré que,
      tendrás que, tendrá que, tendremos que, tendréis que, tendrán que, tenga que, tengas que, tengamos que, tengan que,
      tuviera que, tuvieran que, tuviese que, tuviesen que, tener que, teniendo que, tenido que, hay que, había que,
      hubo que, habrá que, haya que, hubiera que, he de, has de, ha de, hemos de, habéis de, han de, había de, habían de,
      habrá de, habrán de, haya de, hayan de, está obligado a, está obligada a, están obligados a, están obligadas a,
      se ve obligado a, se vio obligado a, se vieron obligados a
    `,
    answers: `
      deber, deberes, debid*, deb*, obligad*, oblig*, necesi*, necesari*, necesar*, precis*, exig*, requ*, requier*, impon*, impues*,
      imperativ*, indispensab*, imprescindib*, esencial*, fundamental*, crucial*, vital*, important*, import*, forz*, fuerz*, vincul*,
      fuerza, menester, hace falta, falta, toca, tocó, correspond*, compet*, cabe, por *ar, por *er, inevitab*, urg*, preciso, orden*, encarg*, responsab*,
      que *ar, que *er, que *ir, que *rse, *rlo, *rla, previst*, seguramente, sin duda, asegur*, procur*, vio a, acab*
    `,
  },
  advice: {
    words: `
      debería, deberías, deberíamos, deberíais, deberían, debiera, debieras, debiéramos, debieran, debiese, debiesen,
      tendría que, tendrías que, tendríamos que, tendrían que, habría que, convendría, habría debido
    `,
    answers: `
      deb*, hay que, ha de, han de, había de, habían de, tien* que, ten* que, conven*, convien*, aconsej*, recom*, sugi*, suger*, mejor, más vale, prefer*, oportun*,
      previst*, esper*, supon*, supuest*, podr*, pued*, si, sea, sean, fuese, fuera, invit*, apropiad*, adecuad*, necesi*, necesar*, sería, serían,
      *ría, *rían, *ríamos, *rías, *ra, *ran, *se, *sen, quiz*, tal vez, probabl*, merec*, quer*, quier*, pens*, pretend*, destin*, ideal*, important*, import*, hace falta, precis*, en caso, procur*, bueno, cabe
    `,
  },
  possibility: {
    words: "",
    faint: `
      puedo, puedes, puede, podemos, podéis, pueden, podía, podías, podíamos, podíais, podían, pude, pudiste, pudo, pudimos,
      pudieron, podré, podrás, podrá, podremos, podréis, podrán, podría, podrías, podríamos, podríais, podrían, pueda,
      puedas, podamos, podáis, puedan, pudiera, pudieras, pudiéramos, pudieran, pudiese, pudieses, pudiésemos, pudiesen,
      pudiendo, podido
    `,
    answers: `
      poder*, pod*, pud*, posib*, imposib*, quizá*, quizás, tal vez, acaso, eventual*, probab*, permit*, permis*, autoriz*, capaz, capaces, capacidad*, incapa*, logr*, consig*,
      consegu*, sab*, sé, sup*, derecho*, facult*, lícit*, oportunidad*, ocasión*, riesgo*, parec*, deb*, suscept*, *able, *ables, *ible, *ibles, *bilidad, fácil*, facil*, difícil*,
      dej*, libre*, libert*, alcanz*, acert*, medio*, manera, modo, se *a, se *e, se *an, se *en, ayud*, *ría, *rían, *rá, *rán, *ra, *ran, *se, *sen, a lo mejor, potencial*, cab*, cupo, cabe, gracias, si, ofrec*, da, dan, por *ar, que *ar
    `,
  },
  prohibition: {
    words: `
      no debe, no deben, no debes, no debo, no debemos, no deberá, no deberán, no deba, no deban, no se debe, no se deben,
      no se puede, no se pueden, no se podrá, prohibido, prohibida, prohibidos, prohibidas
    `,
    faint: "no puede, no pueden, no puedes, no podemos, no podrá, no podrán, no pueda, no puedan",
    answers: "prohib*, ved*, jamás, nunca, ningún, ninguna, nadie",
  },
  release: {
    words: `
      no tiene que, no tienen que, no tienes que, no tengo que, no tenemos que, no tenía que, no tuvo que, no tendrá que,
      no tendrán que, no hay que, no hace falta, no es necesario, no es preciso, no necesita, no necesitan, no necesitas, no necesito,
      no está obligado, no está obligada, no están obligados, no están obligadas, no es obligatorio, no es obligatoria
    `,
    answers:
      "innecesari*, inútil*, superflu*, facultativ*, opcional*, sin necesidad, sin tener que, sin que … tenga, no necesariamente, no … necesari*",
  },
  exclusivity: {
    words: `
      solo, sólo, solamente, únicamente, exclusivamente, tan solo, tan sólo, nada más que, no … más que, nadie más que,
      nadie salvo, ningún otro que
    `,
    answers: `
      sola, solos, solas, únic*, exclusiv*, simplement*, simple*, meramente, mero, mera, meros, meras, apenas, sino,
      nada más, no más, no … menos, a lo sumo, como máximo, máximo, salvo, excepto, limit*, restring*, restric*, reserv*,
      siempre que, con tal, a condición, singular*, específic*, específicamente, poc*, escas*, puramente, pur*, enteramente,
      aislad*, recién, no … sino, basta, bastaba, bastan
    `,
  },
  exception: {
    words: `
      a menos que, a no ser que, a no ser, salvo, salvo que, excepto, con excepción d*, a excepción d*, con la excepción d*,
      con la sola excepción d*, con la única excepción d*, exceptuando, exceptuad*
    `,
    answers: `
      excep*, si no, si … no, sino, sin, menos, fuera, aparte, además, exclu*, más que, solo, sólo, solamente, únicamente,
      mientras, siempre que, en lugar, en vez, con tal, exent*, sin perjuicio, no obstante, de lo contrario, nad*, ningun*,
      ningún, amén, pero no
    `,
  },
  loose: `
    no solo, no sólo, no solamente, no únicamente, ni solo, un solo, una sola, el solo, a solas, estar solo, está solo, estaba solo,
    por sí solo, por sí sólo, de un solo, se debe a, se deben a, se debió a, se debía a, se debían a, puede que, a más no poder, no puede menos, no pudo menos, no podía menos, a salvo,
    sano y salvo, sana y salva, sanos y salvos, no … más que yo, debe decirse, no puedo sino, no pudo sino, no podía sino, ha de saber, han de saber, que ha de
  `,
};
