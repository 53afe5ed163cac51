import type { Language } from "./language.ts";

/** French. */
export const fr: Language = {
  tag: "fr",
  iso3: "fra",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      M., MM., Mr., Mrs., Mme., Mmes., Mlle., Mlles., Dr., Drs., Pr., Prof., Mgr., Mgrs., Vve., Gal., gén., Col., Lt., Lt-col.,
      Cdt., Cne., Cap., Adj., Sgt., Serg., Maréch., Amb., Préf., Présid., Card., S.E., S. E., S.Exc., S. Exc., S.Em., S. Em.,
      S.M., S. M., S.A.R., S. A. R., S.S., S. S., LL.MM., LL. MM., LL.AA., LL. AA., R.P., R. P., N.-D., N. D., St., Ste., Sts.,
      Stes., p.ex., p. ex., par ex., cf., c.-à-d., c.-à.-d., c.à.d., c. à d., c.à-d., i.e., e.g., v., vs., conf., N.B., N. B.,
      n.b., P.-S., P.S., P. S., av., bd., boul., blvd., bld., rte., fg., fbg., ap., apr., Cass., Cass. civ., Cass. com.,
      Cass. soc., Cass. crim., Cass. req., Cass. ass. plén.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      art., arts., al., alin., par., sect., sec., chap., chapp., ch., tit., liv., p., pp., pag., n., no., nos., nᵒ, n°, nº, n.°,
      t., tt., vol., vols., fasc., cah., fig., figs., ill., illustr., tabl., tab., pl., graph., éq., eq., ann., annex., app.,
      append., suppl., rubr., réf., réfs., ref., fol., fos., f., ff., col., lig., l., ll., vv., str., sc., cons., consid., pt.,
      pts., lett., let., litt., tél., règl., arr., circ., décr., décis., délib., ord., dir., dép., R., D., A., LO., L.O., env.,
      ca., max., min., moy., op., mod., dess., janv., jan., févr., fév., avr., juil., juill., sept., oct., nov., déc., lun., mar.,
      merc., jeud., ven., vend., sam., dim., B.P., C.P., C.S., R.G., R.N., R.D., h., bât., appt., esc., ét., ex.
    `
      .trim()
      .split(/,\s+/),
    either: `
      etc., &c., et al., ibid., ib., id., op. cit., loc. cit., art. cit., cit., préc., sq., sqq., s., ss., suiv., et s., s.v.,
      s. v., q.v., s.d., s. d., s.l., s. l., s.l.n.d., s. l. n. d., s.n., s. n., s.e., éd., éds., édit., coll., collab., trad.,
      réimpr., rééd., coord., dirs., préf., introd., ms., mss., cod., encycl., dict., bull., Bull. civ., Bull. crim., rev., doc.,
      broch., bibliogr., exempl., anon., auj., anc., av. J.-C., ap. J.-C., apr. J.-C., av. J. C., ap. J. C., av. J.C., ap. J.C.,
      J.-C., av. n. è., de n. è., av. n.è., A.D., a.m., p.m., A.M., P.M., S.A., S. A., S.A.S., S. A. S., S.A.R.L., S. A. R. L.,
      S.à.r.l., S. à r. l., s.à r.l., s.a.r.l., s.a., S.N.C., S.C.I., S.C.A., S.C.S., S.C.P., S.C.O.P., S.E.L., S.E.L.A.R.L.,
      S.P.R.L., S.E.M., G.I.E., A.S.B.L., a.s.b.l., Cie., Inc., Ltd., Ltée., Corp., Co., Ets., Éts., Bros., N.V., B.V., A.G.,
      P.-D. G., P.-D.G., P.D.G., D.G., D.R.H., U.S., U.S.A., U.K., É.-U., E.-U., É.-U. A., É.-U.A., É.U., E.U., R.-U., O.N.U.,
      U.E., C.E., C.E.E., C.E.C.A., O.T.A.N., U.R.S.S., R.D.A., R.F.A., S.N.C.F., R.A.T.P., E.D.F., F.M.I., O.M.S., O.M.C.,
      O.I.T., B.C.E., B.I.T., O.N.G., O.C.D.E., P.I.B., P.N.B., T.V.A., T.T.C., H.T., S.M.I.C., C.N.R.S., C.G.T., P.M.E., J.O.,
      J.O.C.E., J.O.U.E., J.O.R.F., C.V., T.V., B.D., Q.I., Q.G., Q.C.M., S.O.S., H.L.M., R.S.V.P., S.V.P., s.v.p., S. V. P.,
      R.-V., N.D.L.R., N.D.T., N.D.A., N.D.E., N.d.l.R., N.d.T., N.d.A., N.d.E., N. d. T., N. d. A., N. d. É., N. d. l. R.,
      n.d.l.r., n.d.t., C. trav., C. com., C. proc. civ., C. pr. civ., C. proc. pén., C. pr. pén., C. consom., C. rur., C. env.,
      c. civ., c. pén., C.c., C.p., Cons. const., Cons. d'Ét., T.G.I., T.I., C.A., T.A., C.J.U.E., C.E.D.H., Jr., Sr., Esq.,
      Ph.D., Ph. D., M.D., B.A., B.Sc., M.A., M.Sc., M.B.A., D.E.A., D.E.S.S., D.E.U.G., km., cm., mm., kg., mg., ml., hab., ind.,
      univ., inst., assoc., adm., admin., gouv., imprim., imp., all., hôp., dépt., prov., arrond., adr., dest., qté., quant.,
      incl., excl., N.-E., N.-O., S.-E., S.-O., adj., adv., n. m., n.m., n. f., n.f., sing., plur., masc., fém., prép., conj.,
      pron., interj., v. tr., v.tr., v. intr., lat., gr., angl., ital., esp., fr., allem., fam., péj., pop., syn., contr., équiv.,
      symb., abrév.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["«", "»"],
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
  ],
  numbers: {
    decimal: [","],
    group: [" ", ".", "’", "'"],
    ordinalSuffixes: "e er re ère ème eme nd nde d de es ers res ères èmes nds ndes º °".split(" "),
    ordinalPoint: false,
  },
  functionWords: `
    le la les l un une des du de d au aux à en dans par pour sur sous avec sans entre vers chez dès depuis pendant durant avant
    après contre selon malgré parmi hors outre envers devant derrière jusque jusqu voici voilà lors près afin suivant moyennant
    concernant sauf excepté vis via ès je j tu t il elle on nous vous ils elles me m te se s lui leur leurs y moi toi soi eux même
    mêmes mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne miens miennes tien tienne sien sienne siens siennes
    nôtre nôtres vôtre vôtres ce c cet cette ces ça cela ceci celui celle ceux celles qui que qu quoi dont où lequel laquelle
    lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles quel quelle quels quelles quelque quelques quelqu
    quelconque quiconque chacun chacune chaque aucun aucune nul nulle personne rien tout toute tous toutes autre autres autrui
    certain certaine certains certaines plusieurs tel telle tels telles maint maints mainte peu beaucoup trop assez tant autant et
    ou mais donc or ni car si comme comment quand lorsque lorsqu puisque puisqu parce quoique quoiqu tandis alors ainsi cependant
    toutefois néanmoins pourtant soit sinon ensuite puis enfin pourquoi combien suis es est sommes êtes sont était étais étaient
    étions étiez fut furent fus fût fussent sera serai seras serons serez seront serait serais seraient sois soient soyons soyez
    être été étant ai as a avons avez ont avait avais avaient avions aviez eut eurent eût eussent aura aurai auras aurons aurez
    auront aurait aurais auraient ait aie aient ayons ayez avoir eu eue eus eues ayant fait font peut peuvent peux pouvons pouvez
    pouvait pouvaient put purent pût pourra pourront pourrait pourraient puisse puissent pouvoir pu doit doivent dois devons devez
    devait devaient dut devra devront devrait devraient doive devoir dû veut veulent veux voulons voulait voudrait vouloir faut
    fallait faudra faudrait ne n pas non jamais plus point guère moins très aussi encore déjà toujours seulement oui bien là ici
    tôt presque surtout également souvent ailleurs
  `
    .trim()
    .split(/\s+/),
  negationWords: "ne n pas non ni jamais aucun aucune aucunement nul nulle nuls nulles nullement rien guère sans".split(" "),
  doubles: `
    nous vous faire chut non oui si très bien tout tous toutes là ah eh ha hé oh ça bla petit doucement vite vrai jamais plus
    toujours encore tant allons voyons toc tic en est
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: ";:!?»", inside: "«", special: "\u202f\u2009" },
  headings: {
    article: ["article", "articles", "art."],
    section: ["section", "sections", "sect.", "sec."],
    chapter: ["chapitre", "chapitres", "chap.", "ch."],
    part: ["partie", "parties", "titre", "titres", "tit.", "livre", "livres", "liv."],
    annex: ["annexe", "annexes", "ann.", "appendice", "appendices", "app."],
  },
  sentenceStarters: `
    Le La Les L Un Une Des Du Ce Cet Cette Ces Cela Ceci Celui Celle Il Elle Ils Elles On Nous Vous Je J Tu C Son Sa Ses Leur
    Leurs Notre Nos Et Mais Ou Donc Or Ni Car Si Quand Lorsque Comme Puisque Bien Alors Ainsi Cependant Toutefois Néanmoins
    Pourtant Puis Ensuite Enfin Aussi En Dans Pour Par Avec Sans Sur Après Avant Depuis Pendant Selon Que Qui Quoi Où Comment
    Pourquoi Quel Quelle Aucun Tout Tous Chaque Plusieurs
  `
    .trim()
    .split(/\s+/),
  capitalisedNouns: false,
};
