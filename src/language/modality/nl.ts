import type { Modality } from "./modality.ts";

/** Dutch. */
export const nl: Modality = {
  obligation: {
    words: "verplicht, verplichte, gedwongen",
    faint: `
      moet, moeten, moest, moesten, gemoeten, dient te, dienen te, diende te, dienden te, dient … te, dienen … te,
      is verplicht, zijn verplicht
    `,
    answers: `
      behoeft, hoef*, hoeft, nodig, noodzak*, noodzaa*, vereis*, eis*, geëist*, verplicht*, dwing*, dwong*, essentieel*, essentië*, onmisba*, onontbeerlijk*, cruciaal, cruciale, belangrijk*, vitaal, vitale, bindend*,
      te *en, te *n, heeft … te, hebben … te, is … te, zijn … te, valt … te, gehouden, genoodzaakt, zou*, plicht*, taak, opdrac*, opdroeg, bevel*, bevolen, onvermijdelijk*, dringend*, voorgeschreven, voorschr*, verantwoord*,
      gelast*, zorg*, horen, hoort, behoort, behoren, mag, alleen maar, ongetwijfeld, vast, zal, zullen, blijft, laat, laten, dient*, dienen
    `,
  },
  advice: {
    words: `
      zou moeten, zouden moeten, zou … moeten, zouden … moeten, zou … moet, had moeten, hadden moeten, had … moeten,
      hadden … moeten, behoort te, behoren te, hoort te, horen te
    `,
    answers: `
      moet*, moest*, zou, zouden, zal, zullen, dient*, dienen, diende*, hoor*, hor*, behoor*, behor*, aanbe*, aangeraden, raad*, raden, advi*, geadvis*, suggere*, beter, best*, liever, verwacht*, gepland*, indien, als, mocht*, kan, kun*, kon*, gewenst*,
      wenselijk*, nodig, noodzak*, te *en, verdien*, wil*, bedoel*, waarschijnlijk*, wellicht, misschien, mag, laat, laten, belangrijk*, raadzaam*, verstandig, bestemd*, ideal*, naar verwachting
    `,
  },
  possibility: {
    words: "mag, mogen, mocht, mochten, gemogen",
    faint: "kan, kunt, kunnen, kun, kon, konden, gekund",
    answers: `
      mogelijk*, onmogelijk*, misschien, wellicht, eventue*, waarschijnlijk*, vermoedelijk*, toestem*, toegestaan*, toesta*, toelat*, toegelaten, veroorlo*, in staat, staat, vermogen*, vermag*, bekwaam*, bevoegd*, recht*, gerechtigd*, geslaag*, slaag*, luk*, geluk*,
      weet*, weten, wist*, kans*, gelegenheid*, risico*, lijk*, zou*, *baar, *bare, *lijk, *lijke, gemakkelijk*, makkelijk*, moeilijk*, laat, laten, liet*, vrij*, manier*, help*, hielp*, zal, zullen, te *en, wil*, durf*, potenti*, dank*, bied*, geef*, geven, moet*, blijk*, dreig*
    `,
  },
  prohibition: {
    words: `
      mag niet, mogen niet, mocht niet, mochten niet, mag … niet, mogen … niet, mocht … niet, mochten … niet, mag geen,
      mogen geen, mag … geen, mogen … geen, niet … mag, niet … mogen, niet … mocht, niet … mochten, mag nooit, mogen nooit,
      moet niet, moeten niet, moet … niet, moeten … niet, moet geen, moeten geen, verboden
    `,
    faint: "kan niet, kunnen niet, kan … niet, kunnen … niet",
    answers: "verb*, verbied*, verboden, nooit, geen, niemand",
  },
  release: {
    words: `
      hoeft niet, hoeven niet, hoefde niet, hoefden niet, hoeft … niet, hoeven … niet, hoefde … niet, hoefden … niet, niet hoeft,
      niet hoeven, niet … hoeft, niet … hoeven, niet … hoefde, niet … hoefden, hoeft geen, hoeven geen, hoeft … geen, hoeven … geen,
      is niet verplicht, zijn niet verplicht, niet nodig, niet noodzakelijk
    `,
    answers: "onnodig*, overbodig*, vrijwillig*, hoef*, zonder … te hoeven, zonder … te moeten, niet per se, niet nodig",
  },
  exclusivity: {
    words: "alleen, slechts, enkel, uitsluitend, louter, alleen maar, niets dan, niets anders dan, niemand anders dan",
    answers: `
      enige*, pas, eenvoudig*, simpel*, puur, pure, zuiver*, exclusie*, hoogstens, hooguit, maximaal, nauwelijks, amper,
      tenzij, behalve, mits, niet meer dan, beperk*, beperkt*, voorbehouden, enkele, enkelt*, uniek*, speciaal, speciale,
      specifiek*, strikt*, eenzaam, eenzame, zojuist, *alleen, maar één, maar een, nog maar, maar #, nog niet
    `,
  },
  exception: {
    words: `
      tenzij, uitgezonderd, met uitzondering van, behoudens, op … na, met de uitzondering van
    `,
    faint: `
      behalve
    `,
    answers: `
      uitzonder*, als … niet, indien … niet, als … geen, zonder, alleen, slechts, enkel, uitsluitend, buiten, naast,
      afgezien, uitgesl*, uitsluit*, in plaats, mits, totdat, zolang, vrijgesteld*, onverminderd, bovendien, tenzij,
      wanneer, niets, niet … dan, maar niet, anders dan, niets … dan, niet … als, niet … indien
    `,
  },
  loose: `
    niet alleen, niet slechts, niet enkel, niet uitsluitend, alleen al, alleen is, alleen was, alleen te, helemaal alleen, niet alleen … maar, vandaag de dag, mag niet ontbreken,
    kan zijn, mocht het, mocht u, mocht de, mocht hij, zo snel … kan, alleenstaand*, met elkaar alleen
  `,
};
