import type { Modality } from "./modality.ts";

/** English. */
export const en: Modality = {
  obligation: {
    words: "must, mandatory, compulsory, obligatory",
    faint: `
      have to, has to, had to, having to, have got to, has got to, gotta, is required to,
      are required to, was required to, were required to, be required to, is obliged to, are obliged to, was obliged to,
      were obliged to, be obliged to, is obligated to, are obligated to
    `,
    answers: `
      need*, necess*, requir*, shall, oblig*, forc*, compel*, bound, essential, imperative, vital, crucial, indispensab*,
      binding, duty, duties, demand*, mandat*, should, ought, supposed, is to, are to, was to, were to, be to, isn't to,
      due, expected, liable, better, responsib*, inevitab*, unavoidab*, choice, can only, could only, may only, cannot but,
      let, let's, important, impos*, instructed, task*, burden*, remain*, urge*, urgent*, got to, subject to, owe*,
      prescrib*, stipulat*, surely, certainly, probably, pressing, insist*, ensure*, sure, coerc*
    `,
  },
  advice: {
    words: "should, shouldn't, ought to, oughtn't",
    answers: `
      recommend*, advis*, advice, suggest*, suppos*, expect*, due, better, best, must, need*, have to, has to, had to, having to,
      would, could, may, might, can, if, is to, are to, was to, were to, be to, likely, probabl*, shall, meant, want*, call*, urg*,
      requir*, necess*, appropriat*, worth*, intend*, intent*, design*, plan*, aim*, hop*, will, ought, oblig*, wise, prefer*,
      said, desir*, encourag*, propos*, set to, scheduled, about to, in case, when, let, let's, deserv*, important, essential,
      imperativ*, necessit*, ideal*, possib*, right, reportedly, apparently, alleged*, claim*, slated, destin*, purpose, going to,
      got to, ask*, demand*, order*
    `,
  },
  possibility: {
    words: "may, might",
    faint: "can, could",
    answers: `
      cannot, can't, couldn't, able, unable, abilit*, inabilit*, possib*, impossib*, perhaps, maybe, permit*, permission,
      allow*, enabl*, let, lets, letting, capab*, capacit*, capability, incapab*, likel*, probab*, potential*, *able, *ably,
      *ible, *ibly, *ability, *ibility, opportunit*, option*, chance*, power*, entitl*, right*, free, freely, freedom,
      manag*, would, should, way, ways, fail*, authoriz*, authoris*, authorit*, licen*, suppos*, risk*, threat*, seem*,
      appear*, suggest*, available, succe*, conceiv*, eligib*, prospect*, afford*, get to, gets to, got to, know how,
      knows how, managed, empower*, cause*, leave*, left, qualif*, offer*, giving, gave, access*, easi*, easy, hard,
      difficult*, means, room, danger*, prevent*, must, ought, believ*, estimat*, presum*, sometimes, occasionally,
      eventual*, as … as, to be *ed, be *en, is *ed, are *ed, skill*, too … to, enough to, hope*, tend*, would-be
    `,
  },
  prohibition: {
    words: `
      must not, mustn't, must never, must no longer, must under no circumstances, may not, may never, is not allowed to,
      are not allowed to, not be allowed to, isn't allowed to, aren't allowed to, is not permitted to,
      are not
      permitted to, not be permitted to, shall not, shan't, forbidden, prohibited, no one may, nobody may
    `,
    faint: "can not, cannot, can't, can never, no one can, nobody can",
    answers: "forbid*, prohibit*, ban, bans, banned, outlaw*, never",
  },
  release: {
    words: `
      need not, needn't, need never, do not have to, don't have to, does not have to, doesn't have to, did not have to,
      didn't have to, will not have to, won't have to, would not have to, wouldn't have to, not having to, do not need to,
      don't need to, does not need to, doesn't need to, did not need to, didn't need to, is not required to, are not required to,
      isn't required to, aren't required to, is not obliged to, are not obliged to, no need to, not be required to
    `,
    answers:
      "without having to, unnecess*, not necessary, not need*, don't need, doesn't need, not mandatory, optional*, no need",
  },
  exclusivity: {
    words: `
      only, solely, exclusively, merely, nothing but, nothing except, nothing other than, no one but, nobody but, none but,
      nowhere but, none other than, no one other than
    `,
    answers: `
      just, sole, lone, mere, alone, pure, purely, simply, simple, uniquely, unique, exclusiv*, at most, barely, hardly,
      scarcely, single*, solo, until, not before, limit*, restrict*, confin*, reserv*, unless, except*, other than,
      apart from, fewer, entirely, wholly, completely, totally, strictly, specific*, specifically, as few as, all i, all we,
      all you, all they, all he, all she, anything but, provid*, as long as, so long as, nothing … but, no … but,
      none … but, not … but, no one … but, have but, has but, is but, but one, but a, nothing more, no more than,
      not more than, little more than, as recently as, no less than, if … only, on its own, by itself, by himself,
      on their own, on his own, as little as, a mere, do no more
    `,
  },
  exception: {
    words: `
      unless, except, excepting, excepted, with the exception of, with the sole exception of, save for, barring
    `,
    answers: `
      exception*, apart, aside, other than, besides, beside, exclud*, exclus*, but, only, without, if … not, if … no,
      if it weren't, if it wasn't, bar, exempt*, outside, provid*, until, till, rather than, unlike, instead, else,
      otherwise, minus, save, in addition, as well as, not counting, short of, even if, as long as, not includ*, free from,
      free of, subject to, without prejudice, notwithstanding, omit*, left, limit*, solely, less, no other, nothing,
      leaving aside, leaving out
    `,
  },
  loose: `
    not only, not merely, not just, not solely, not simply, not exclusively, if only, only just, only then, only too, only to, only child,
    only children, only son, only daughter, read-only, write-only, *-only, except that, only rarely, only occasionally, only so much, only so many, not the only, only natural, only fair, only human,
    a must, a must-*, must-*, must have, may #, of may, in may, may day, may or may not, as may be, as the case may be,
    come what may, be that as it may, may well be, a can, can of, cans, the might, its might, his might, tin can, trash can,
    must say, must admit, must confess, must own, must allow, must acknowledge, must know, must understand, must be said, must be admitted,
    so that … may, so that … might, in order that … may, lest … should, lest … may, lest … might, for fear … should, afraid … may, afraid … might,
    strange that … should, odd that … should, surprising that … should, surprised that … should, i should say, i should think, how should, why should, have to do with,
    has to do with, had to do with, having to do with, have to offer, has to offer, had to offer, have to say, has to say,
    had to say, have to show, as best … can, as … as … can, can't help, cannot help, could not help, couldn't help, can't stand,
    can't wait, cannot but, could not but, as soon as … can, should there, should it, should they, should he, should you
  `,
};
