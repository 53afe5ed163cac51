import type { Modality } from "./modality.ts";

/** French. */
export const fr: Modality = {
  obligation: {
    words: "obligatoire, obligatoires, obligatoirement",
    faint: `
      dois, doit, devons, devez, doivent, devais, devait, devions, deviez, devaient, dut, durent, devrai, devras, devra,
      devrons, devrez, devront, doive, doives, a dû, ont dû, ai dû, avons dû, avez dû, avait dû, avaient dû, aura dû,
      il faut, faut, fallait, faudra, fallut, a fallu, avait fallu, aura fallu, est tenu de, est tenue de, sont tenus de,
      sont tenues de, est tenu d', sont tenus d', est obligé de, est obligée de, sont obligés de, est contraint de,
      est contrainte de, sont contraints de
    `,
    answers: `
      devoir, devoirs, devant, dû, due, dues, devr*, faudr*, fall*, faille, obligat*, oblig*, contrain*, forc*, tenu*, nécess*,
      besoin*, exig*, requ*, requier*, impos*, impérat*, indispensab*, essentiel*, primordial*, crucial*, vital*, important*, import*,
      à *er, à *ir, à *re, s'agit, convient, reste, incomb*, revient, charge*, charg*, responsab*, mission, prescr*,
      prévu*, ordon*, ordre, inévitab*, urgen*, impérieu*, sommé*, amené*, conduit*, appel*, veill*, certainement, sûrement, sans doute, vraisemblablement, est de, astrein*, censé*
    `,
  },
  advice: {
    words: `
      devrais, devrait, devrions, devriez, devraient, faudrait, aurait dû, auraient dû, aurais dû, aurions dû, auriez dû,
      aurait fallu
    `,
    answers: `
      doi*, doit, doivent, devons, devez, devr*, devoir, faut, faudra*, convien*, convenait, conviendr*, conseil*, recommand*, préconis*, sugg*, mieux, vaut, vaudr*,
      souhait*, prévu*, prévoi*, censé*, attend*, attendu*, préfér*, pourr*, peut, peuvent, si, invit*, appropri*, opportun*, à *er,
      serait, seraient, aurait, soit, soient, import*, probabl*, sans doute, besoin*, nécess*, *rait, *raient, *rais, *rions, mérit*, appel*, lieu de,
      voul*, veut, bon de, bien de, raison, visant, vise*, but, devait, devaient, dû, au cas, idéal*, utile, veiller
    `,
  },
  possibility: {
    words: "",
    faint: `
      peux, peut, pouvons, pouvez, peuvent, pouvais, pouvait, pouvions, pouviez, pouvaient, put, purent, pourrai, pourras,
      pourra, pourrons, pourrez, pourront, pourrais, pourrait, pourrions, pourriez, pourraient, puisse, puisses, puissions,
      puissiez, puissent, pût, a pu, ont pu, ai pu, avons pu, avez pu, avait pu, avaient pu, aurait pu, auraient pu, pouvant
    `,
    answers: `
      pouvoir*, pu, puis, possib*, impossib*, peut-être, éventuel*, probab*, permet*, permis*, permiss*, autoris*, capab*, incapab*, capacit*, mesure, même de,
      sait, savent, savoir, savai*, sais, sach*, su, réuss*, parv*, arriv*, droit*, faculté*, loisib*, licite*, occasion*, opportunit*, risqu*, sembl*, devr*, suscept*,
      *able, *ables, *ible, *ibles, *abilité, facil*, difficil*, aptitude*, apte*, laiss*, libre*, libert*, pouv*, saurai*, moyen*, aid*, façon, manière,
      se *e, se *ent, s'*e, s'*ent, *rait, *raient, *ra, *ront, grâce, vraisembl*, potentiel*, si, habilit*, offr*, donn*, à *er
    `,
  },
  prohibition: {
    words: `
      ne doit pas, ne doivent pas, ne dois pas, ne devez pas, ne devons pas, ne devra pas, ne devront pas, ne doit jamais,
      ne doivent jamais, il ne faut pas, ne faut pas, interdit, interdite, interdits, interdites
    `,
    faint: "ne peut pas, ne peuvent pas, ne peut, ne peuvent, ne pouvez pas, ne pouvons pas, ne pourra, ne pourront",
    answers: "interdi*, défend*, défense, prohib*, proscri*, jamais, aucun*, nul",
  },
  release: {
    words: `
      n'est pas tenu, n'est pas tenue, ne sont pas tenus, ne sont pas tenues, n'est pas obligé, n'est pas obligée,
      ne sont pas obligés, n'est pas obligatoire, n'est pas nécessaire, n'est pas nécessaire de, n'a pas besoin, n'ont pas besoin,
      n'avez pas besoin, n'as pas besoin, n'ai pas besoin, n'avons pas besoin, n'a pas à, n'ont pas à, n'avez pas à,
      n'y a pas lieu, ne doit pas nécessairement, ne doivent pas nécessairement, ne doit pas forcément
    `,
    answers:
      "inutile*, superflu*, facultatif*, facultativ*, sans devoir, sans avoir à, pas besoin, pas nécess*, pas forcément, pas obligat*, dispens*",
  },
  exclusivity: {
    words: `
      seulement, uniquement, exclusivement, rien que, rien d'autre que, personne d'autre que
    `,
    faint: `
      ne … que, ne … qu', n' … que, n' … qu', seul, seule, seuls, seules
    `,
    answers: `
      unique*, simple*, simplement, juste, exclusi*, purement, pur, pure, à peine, tout au plus, au plus, sauf, sinon,
      excepté, hormis, pas plus de, pas plus que, limit*, restre*, restrict*, réserv*, singul*, si ce n'est, que si,
      à condition, pourvu, spécial*, spécifique*, spécifiquement, strict*, ne … point de, pas plus, rien de plus, peu de
    `,
  },
  exception: {
    words: `
      sauf, excepté, exceptée, exceptés, exceptées, hormis, à moins que, à moins qu', à moins de, à moins d', à l'exception d*,
      exception faite, sauf si, sauf que
    `,
    answers: `
      exception*, except*, si … ne, si … pas, sinon, sans, en dehors, hors, à part, outre, exclu*, que si, ne … que,
      ne … qu', n' … que, n' … qu', seulement, uniquement, plutôt, au lieu, tant que, jusqu'*, sous réserve, pourvu,
      à condition, fors, exempt*, moins, seul*, autrement, rien, mais pas
    `,
  },
  loose: `
    non seulement, pas seulement, pas uniquement, pas que, si seulement, tout seul, toute seule, tous seuls, toutes seules, un seul, une seule,
    lui seul, elle seule, seul à seul, d'un seul, le seul fait, être seul, était seul, était seule, est seul, est seule, rester seul, resta seul, laiss* seul, resté seul, vis seul, vit seul, vivre seul,
    peut-être, il se peut, on ne peut plus, sain et sauf, saine et sauve, sains et saufs, à moins de #, put-il, on doit, il faut dire, il va sans dire,
    je dois dire, ne … pas que, n' … pas que, ne … plus que, n' … plus que, ne … jamais que, avant que ne, ne … point que, n' … point que, ne … guère que,
    ne … si … que, ne … tant que, ne … aussi … que, n' … si … que, n' … aussi … que, plus … ne … que, ne … plus … que, ne cess*, de peur, ne … mieux que, ne … moins que, n' … mieux que, n' … moins que, ne … autant que, ne sais … que,
    ne savais … que, ne sait … que, ne savait … que, ne crois … que, ne croyais … que, ne dit … que, ne pens* … que
  `,
};
