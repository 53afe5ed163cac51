import type { Modality } from "./modality.ts";

/** German. */
export const de: Modality = {
  obligation: {
    words: "obligatorisch*, verpflichtend*, zwingend*",
    faint: `
      muss, musst, müssen, müsst, musste, musstest, mussten, musstet, müsse, müssest, müsset, gemusst, muß, mußt, müßt,
      mußte, mußten, gemußt, ist verpflichtet, sind verpflichtet, war verpflichtet, waren verpflichtet, ist gezwungen,
      sind gezwungen, war gezwungen, waren gezwungen
    `,
    answers: `
      müss*, hat … zu, haben … zu, habe … zu, hatte … zu, hatten … zu, ist … zu, sind … zu, sei … zu, war … zu, waren … zu,
      zu *en, *zuhalten, *zugeben, *zunehmen, *zustellen, *zu*en, verpflicht*, pflicht*, *pflicht, *pflichtig*, *pflichten,
      gezwung*, zwing*, zwang*, zwung*, zwäng*, nötig*, notwend*, erforder*, bedarf, bedürf*, bedurf*, brauch*, gilt es,
      galt es, gelten, vorgeschrieben*, vorschr*, verlang*, forder*, fordern, gefordert, soll*, unerläss*, unabding*,
      unumgäng*, unbedingt, unverzicht*, unvermeid*, zwangs*, genötigt, dürf*, darf, obliegt, verbindlich*, wesentlich,
      entscheidend, dringend, gehalten, heiß*, hieß*, auferleg*, gebot*, lass*, wichtig*, sicherlich, wohl, bestimmt,
      kann nur, können nur, bleibt, blieb, aufgabe, verantwort*, zuständig, sicherstell*, gewährleist*, achten, kommen um,
      schuld*, vermutlich, unterlieg*, könn*
    `,
  },
  advice: {
    words: "",
    faint: "sollte, solltest, sollten, solltet",
    answers: `
      müsse, soll, sollst, sollen, sollt, solle, müsste*, müßte*, empf*, ratsam, rat*, angeraten, geraten, besser, best*, lieber,
      dürfte*, wohl, vermutlich, wahrscheinlich, vorgesehen*, erwart*, falls, wenn, sofern, könnte*, kann, können, wäre*,
      würde*, hätte*, brauch*, geplant*, plan*, angebracht*, angezeigt, wünsch*, hat … zu, haben … zu, ist … zu, sind … zu,
      zu *en, gehör*, verdien*, gilt, heiß*, raten, rate*, rät, zweck, ziel*, wollen, will, wollte*, darf, dürfen, möge*,
      mag, lass*, forder*, bitte, erforder*, notwend*, nötig, gedacht, bestimmt, angeblich, offenbar, wichtig, gelte*,
      eigentlich, hoff*, schlag*, vorschl*, sinnvoll, natürlich, vorhab*, eventuell
    `,
  },
  possibility: {
    words: "darf, darfst, dürfen, dürft, durfte, durftest, durften, durftet, dürfe, gedurft",
    faint: `
      kann, kannst, können, könnt, konnte, konntest, konnten, konntet, könne, könnest, könnte, könntest, könnten, könntet,
      gekonnt
    `,
    answers: `
      dürft*, mag, magst, mögen, mögt, mochte*, möge*, möglich*, unmöglich*, vermag*, vermög*, vermocht*, vielleicht, eventuell*, wahrschein*, wohl,
      vermutlich*, fähig*, *fähig*, unfähig*, imstande, stande, lage, lass*, lässt, ließ*, ließen, erlaub*, gestatt*, zuläss*, zulass*, zugelassen*, befugt, berechtig*, recht, rechte, *bar,
      *bare*, *barer, *barkeit, *lich, *liche*, gelegenheit*, chance*, gefahr*, potenz*, potentiell*, potenziell*, ermöglich*, gelang*, geling*, gelungen*, hilf*, helf*, zu *en, *zu*en, schaff*, geschafft*, erlaubnis,
      würde*, wäre*, könn*, sollte*, soll, sollen, müsste*, weiß, versteht, verstand, möchte*, frei, leicht, womöglich, denkbar, wissen, dank, sich, drohen*, droht*, bieten, bietet, wird, werden, will, wollen, wollte*, trau*, schein*,
      scheint, anscheinend, offenbar, schätz*, schafft*, falls, erreich*, zugriff, zugang
    `,
  },
  prohibition: {
    words: `
      darf nicht, darfst nicht, dürfen nicht, durfte nicht, durften nicht, dürfe nicht, darf … nicht, dürfen … nicht,
      durfte … nicht, durften … nicht, darf kein*, dürfen kein*, darf … kein*, dürfen … kein*, nicht … darf, nicht … dürfen,
      nicht … durfte, nicht … durften, darf nie*, dürfen nie*, verboten, untersagt
    `,
    faint: "kann nicht, können nicht, kann … nicht, können … nicht",
    answers:
      "verb*, verbot*, untersag*, unzulässig*, nicht … zu *en, nicht gestattet, nicht erlaubt, kein*, nie, niemals, niemand",
  },
  release: {
    words: `
      muss nicht, musst nicht, müssen nicht, musste nicht, mussten nicht, müsse nicht, muss … nicht, müssen … nicht,
      musste … nicht, mussten … nicht, muss kein*, müssen kein*, muss … kein*, müssen … kein*, nicht … muss, nicht … müssen,
      nicht … musste, nicht … mussten, brauch* nicht, brauch* … nicht, nicht … brauch*, brauch* kein*, brauch* … kein*,
      ist nicht verpflichtet, sind nicht verpflichtet, nicht erforderlich, nicht nötig, nicht notwendig
    `,
    answers:
      "nicht … zwing*, unnötig*, nicht verpflicht*, freiwillig*, nicht unbedingt, nicht … unbedingt, ohne … zu müssen, ohne … müssen, erübrigt, überflüssig",
  },
  exclusivity: {
    words: `
      nur, lediglich, ausschließlich*, ausschliesslich*, bloß, bloss, nichts als, nichts anderes als, niemand anderes als,
      niemand anderer als
    `,
    answers: `
      allein*, erst, einzig*, alleinig*, nichts weiter, kein* ander*, nicht mehr als, nicht … als, kaum, höchstens, maximal,
      exklusiv*, rein, reine*, schlicht*, einfach, wenig*, außer, ausgenommen, ausnahm*, beschränk*, vorbehalten, eigens,
      speziell, *nur, einz*, ein einz*, einzeln*, pur, pure*, gerade einmal, gerade mal, begrenzt, begrenzt auf,
      beschränkt sich, erst wenn, nicht mehr, auf … begrenzt
    `,
  },
  exception: {
    words: `
      es sei denn, ausgenommen, ausgenommene*, mit ausnahme, unter ausnahme, mit der ausnahme, mit der einzigen ausnahme
    `,
    faint: `
      außer, ausser
    `,
    answers: `
      ausnahm*, sofern … nicht, soweit … nicht, wenn … nicht, wenn nicht, falls … nicht, wenn … kein*, sofern … kein*,
      sofern, soweit, solange, bis auf, abgesehen, mit ausschluss, ausgeschloss*, ausschließ*, nur, lediglich, erst wenn,
      sondern, ohne, neben, jenseits, außerhalb, statt, anstatt, sonst, ansonsten, anderenfalls, andernfalls, exkl*,
      abzüglich, vorbehaltlich, unbeschadet, allein*, zusätzlich, befreit, frei, einzig*, nichts … als, sollte nicht,
      sollten nicht, anders als, unterschied
    `,
  },
  loose: `
    nicht nur, nicht bloß, nicht lediglich, nicht ausschließlich, wenn auch nur, auch nur, nur so, nur noch, nur zu, nur mal, nur dass, nur weil, so schnell … nur,
    außer sich, außer kraft, außer betrieb, außer acht, außer gefecht, außer frage, außer kontrolle, außer dienst, außer atem, außer haus, außer reichweite, außer stande, sich nur, kann nicht umhin,
    muss man sagen, muss ich sagen
  `,
};
