import type { Language } from "./language.ts";
import { fr as modality } from "./modality/fr.ts";
import { fr as quantities } from "./quantity/fr.ts";

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
    eras: ["av. J.-C.", "av. J.C.", "avant J.-C.", "avant notre ère", "ap. J.-C.", "après J.-C."],
  },
  quantities,
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
  negation: {
    words: "non, nullement, aucunement, nulle part".split(", "),
    without: "sans".split(", "),
    particles: "ne, n'".split(", "),
    concord: "jamais, aucun, aucune, aucuns, aucunes, rien, guère, nul, nulle, nuls, nulles, ni, pas".split(", "),
    openers: `
      et, mais, ou, donc, pourquoi, presque, surtout, or, car, que, si, quand, même, encore, toujours, non, de, pour, à
    `
      .trim()
      .split(/,\s+/),
    loose: `
      non seulement, pas seulement, pas uniquement, pas simplement, non pas seulement, ne … que, n' … que, ne … pas seulement,
      n' … pas seulement, ne … plus, n' … plus, pas encore, pas toujours, pas tous, pas toutes, pas tout, pas très, pas trop,
      pas loin, pas beaucoup, pas si, pas assez, pas vraiment, pas nécessairement, pas forcément, pas moins de, pas plus de,
      pas plus que, pas avant, à moins que … ne, à moins que … n', avant que … ne, avant que … n', de peur que … ne,
      crains que … ne, plus … que … ne, plus … que … n', que … ne le, que … ne l', moins … que … ne, autrement que … ne,
      sans doute, sans aucun doute, sans cesse, sans conteste, sans nul doute, sans précédent, sans faute, sans pareil,
      sans abri, ne cesse, n'a cessé, n'ont cessé, ne cessent, ne … guère, n'hésite*, n'oublie*, ne manque*, ne … autre que,
      n' … autre que, rien que, rien de plus, rien de nouveau, rien d'autre, pourquoi pas, pourquoi ne, ou non, ou pas,
      si ce n'est, n'importe, n'est-ce pas, pas grand, pas mal, il n'y a qu'à, on ne peut plus, on ne peut que, ne peut que,
      non sans, pas sans, ne … personne, n' … personne, personne n', personne ne, ne sait, ne saurait, ne sauraient, ne peut,
      ne peuvent, ne pouvait, ne pouvaient, n'ose, ne daigne, ne … sans, n' … sans, ne … avant, n' … avant, ne … jusqu*,
      n' … jusqu*, ne … tant que, tant que … ne, tant que … n', ne … point, n' … point, ne … qu', n' … qu', ne sais,
      ne savai*, ne put, ne puis, n' … pu, n' … pourrai*, ne … nulle part, ne laiss* … de, n'empêch*, n'y prenai*
    `
      .trim()
      .split(/,\s+/),
    idle: `
      non-stop, n'importe quel*, n'importe qui, n'importe où, n'importe quand, n'importe comment, pas à pas, un pas, le pas,
      les pas, faux pas, mille pas, quelques pas, à grands pas, au pas, ses pas, leurs pas, mes pas, chaque pas, que jamais,
      si jamais, à jamais
    `
      .trim()
      .split(/,\s+/),
    negative: `
      in*able*, im*able*, in*ible*, im*ible*, ir*ible*, il*ible*, inacc*, inach*, inact*, inadap*, inadéqu*, inaper*, inappr*,
      inatt*, incap*, incert*, incompat*, incompét*, incompl*, incompr*, inconn*, inconsc*, inconst*, incorr*, incroy*,
      indécis*, indéf*, indépend*, indétermin*, indiff*, indirect*, inédit*, ineffic*, inégal*, inépuis*, inév*, inexact*,
      inexist*, inexpl*, infid*, infin*, inhab*, inhum*, injust*, innoc*, innombr*, inoff*, inopér*, inoubl*, inquiét*,
      insatis*, insens*, insép*, insign*, insolit*, insoupç*, insouc*, instab*, insuff*, intact*, intempest*, interdi*,
      intol*, inutil*, invain*, invalid*, invari*, invis*, involont*, illég*, illic*, illim*, illis*, illog*, immat*,
      immobil*, immor*, immu*, impair*, impass*, impat*, imposs*, imprat*, impréc*, imprév*, improb*, impropr*, impru*,
      impuis*, impun*, irré*, mé*content*, méconn*, mécont*, méf*, mépris*, malhonn*, mauvais*, pire, anti*, manqu*, faute,
      échou*, échec*, refus*, nie, nient, niait, nié*, rejet*, évit*, empêch*, empech*, prohib*, exclu*, absen*, ignor*,
      néglig*, omet*, omis*, oubli*, cess*, abandonn*, abol*, retir*, supprim*, élimin*, dispar*, dout*, soupç*, résist*,
      abst*, rétic*, hésit*, erron*, rare*, peu, moins, à peine, seulement, sauf, excepté, hormis, sinon, autrement, exempt*,
      dépourv*, dénué*, vide*, zéro, annul*, renonc*, vain, pour autant, anonym*, à court de, gratuit*, nier, niant, désacc*,
      désagré*, désapp*, désarm*, désav*, déshon*, désinform*, désinté*, désob*, désord*, désorm* plus, disconvenir,
      déconseil*, défavor*, déloy*, déplais*, déraisonn*, déséqu*, discontinu*, disgrac*, disqualif*, dissembl*, dissuad*,
      malentend*, maladroit*, faute de, faux, fausse*, privé de, privée de, privés de, privées de, au lieu de, plutôt que,
      loin de, trop … pour, difficile*, contraire*, opposé*, oppose*, non-*, craign*, moindre, hors de, perdu*, perdre,
      vainement, libre de
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      dét*, désign*, désir*, désert*, dépend*, départ*, dépos*, dépens*, déb*, déc*, déf*, dég*, déj*, dél*, dém*, dés, dép*,
      dév*, dédi*, déesse, déd*, dim*, dispos*, distan*, distinct*, distingu*, distrib*, district*, discours*, discut*,
      discuss*, disque*, disciplin*, dissip*, contrat*, contrast*, contrib*, contrôl*, opportun*, opérat*, opin*, autriche,
      autrich*, finance*, final*, finl*, fermier*, ferme, privil*, privé*, permanent, inform*, nonante, impér*, imperial,
      intens*, falloir, faut, faudra*, faudrait, fauteuil*
    `
      .trim()
      .split(/,\s+/),
    only: "seulement, uniquement, simplement, exclusivement".split(", "),
  },
  modality,
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
  expansion: 118,
  capitalisedNouns: false,
  compounds: [],
  generalNouns: `
    personne personnes gens homme hommes femme femmes enfant enfants garçon garçons fille filles ami amis chose choses
    façon manière fois temps moment moments jour jours journée semaine semaines mois an ans année années heure heures
    minute minutes nuit matin soir aujourd monde vie endroit lieu lieux place partie parties part côté côtés fin début
    point points cas genre sorte type exemple exemples nombre nombres quantité reste fait faits raison raisons résultat
    résultats idée idées question questions problème problèmes nom noms mot mots tête main mains œil yeux visage corps
    maison famille groupe groupes membre membres ligne pensée quelqu
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      le la les l du des au aux un une d ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
    `
      .trim()
      .split(/\s+/),
    origins: [
      "ais",
      "aise",
      "aises",
      "ois",
      "oise",
      "oises",
      "ien",
      "ienne",
      "iens",
      "iennes",
      "ain",
      "aine",
      "ains",
      "aines",
      "éen",
      "éenne",
      "éens",
      "éennes",
    ],
    others: `
      monsieur madame mademoiselle m mme mlle docteur professeur maître sir lord lady baron baronne comte comtesse duc
      duchesse roi reine prince princesse empereur impératrice tsar pape cardinal archevêque évêque père mère frère sœur saint
      sainte révérend imam rabbin juge président présidente premier première chancelier chancelière ministre secrétaire
      procureur gouverneur maire sénateur député directeur directrice chef général capitaine commandant colonel lieutenant
      amiral maréchal ambassadeur commissaire conseiller gouvernement parlement congrès sénat chambre assemblée conseil comité
      commission cabinet ministère département bureau agence autorité institut université collège école académie faculté
      hôpital cour tribunal constitution traité loi acte convention charte déclaration protocole directive règlement accord
      union fédération confédération ligue alliance association société organisation fondation église cathédrale abbaye
      mosquée temple banque fonds groupe compagnie état états nation nations république royaume empire province comté district
      ville région territoire armée marine force forces garde police gendarmerie service sécurité nationale national
      internationale international européenne européen fédérale royale unis unies uni monde mondiale guerre révolution civile
      grande grand nouveau nouvelle haut haute bas basse nord sud est ouest centre moyen extrême proche occident orient
      arctique antarctique terre soleil lune mer océan lac fleuve baie golfe détroit canal manche île îles mont monts montagne
      vallée désert parc jardin place rue avenue boulevard route pont tour château palais salle musée galerie bibliothèque
      théâtre stade aéroport gare port noël pâques pentecôte toussaint ramadan dieu seigneur christ messie bible évangile
      testament coran torah prophète jeux jeu coupe championnat tournoi olympiques paralympiques finale équipe club parti
      travailliste travaillistes conservateur conservateurs libéraux démocrate démocrates républicain républicains verts
      communiste socialistes alliés internet web toile article chapitre section partie annexe figure tableau volume page livre
      prix ordre médaille âge renaissance lumières blanche blanc noire noir rouge allemand allemands français anglais suisse
      suisses belge belges grec grecs russe russes turc turcs arabe arabes juif juifs espagnol espagnols justice santé
      intérieur affaires étrangères défense économie finances éducation culture agriculture environnement transports commerce
      industrie hiver été printemps automne rapport chaîne mode siècle dynastie trésor
    `
      .trim()
      .split(/\s+/),
    differing: `
      Angleterre Écosse Galles Bretagne Hollande Turquie Pékin Haye Munich Vienne Cologne Aix Mayence Ratisbonne Bâle Genève
      Liège Anvers Gand Florence Venise Livourne Milan Prague Varsovie Moscou Athènes Caire Jérusalem Danube Rhin Tamise Nil
      Alger Colomb Guillaume Jacques Jean Charles Henri Louis Georges Étienne Laurent François Jeanne Marie Matthieu Pierre
      André Moïse Jésus Homère
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: {
    letters: [
      ["é", "e"],
      ["è", "e"],
      ["ê", "e"],
      ["ë", "e"],
      ["î", "i"],
      ["ï", "i"],
      ["ô", "o"],
      ["û", "u"],
      ["ù", "u"],
      ["â", "a"],
      ["à", "a"],
      ["ç", "c"],
      ["œ", "oe"],
    ],
    endings: [],
    telling: "é és ée ées èrent âmes âtes ât îmes îtes ît înt ûmes ûtes ût ûnt".split(" "),
    distinct: `
      notre votre tache taches tacher tachent jeune jeunes jeuner
      foret forets matin matins colon colons chasse chasses chassis acre acres roder haler boite boites boitent cote cotes gene
      genes gener mures pale pales faite faites pecher pecheur pecheurs peche peches pechent repartir reparti repartis repartie
      reparties repartition recreer recreation reformer reforme reformes reformation denier deniers mater sures meler relacher
      relache baille bailler bailleur pause tater voler voulut haleur raler malin cela prete pretes dessert consumer
      perpetre pecha
    `
      .trim()
      .split(/\s+/),
    customs: [
      ["œ", "oe"],
      ["æ", "ae"],
      ["î", "i"],
      ["û", "u"],
      ["événement", "évènement"],
    ],
  },
  foreignQuotes: [
    ["»", "«"],
    ["„", "“"],
    ["„", "”"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [
    {
      forms: {
        le: "l'",
        la: "l'",
        de: "d'",
        je: "j'",
        que: "qu'",
        ne: "n'",
        me: "m'",
        te: "t'",
        se: "s'",
        jusque: "jusqu'",
        lorsque: "lorsqu'",
        puisque: "puisqu'",
      },
      before:
        "(?:[aeiouâàéèêëîïôùûœ]|homm|hôtel|heure|histoir|histori|hôpit|habit|honneur|honnêt|huile|humain|humani|herbe|hérit|hiver|horloge|horizon|hypoth|horreur|horrib|humid|hydro|hélico|hémi|hormon)",
      except: "onz|ou[iïïatk]|uhl|ulul|iota|un(?:e|s|es)?$|à$|et$|est-|oued",
    },
    { forms: { si: "s'" }, before: "ils?$" },
    { forms: { ce: "c'" }, before: "(?:est|était|étaient|eût)$" },
    {
      forms: { ma: "mon", ta: "ton", sa: "son" },
      before: "(?:[aeiouâàéèêëîïôùûœ]|heure|histoir|habit|humani|herbe|honnêt|huile|humeur|hypoth)",
      except: "onz|ou[iïatk]|et$|à$|est$|ou$|en$|au|avec$",
    },
    {
      forms: { de: "du", à: "au" },
      before: "le$",
      both: true,
      unless: "(?:r|re|oir)$|^(?:lui|leur|y|en|plus|moins|bien|mieux|mal|tout|trop|ne|pas|a|an|la)$",
    },
    {
      forms: { de: "des", à: "aux" },
      before: "les$",
      both: true,
      unless: "(?:r|re|oir)$|^(?:lui|leur|y|en|plus|moins|bien|mieux|mal|tout|tous|trop|ne|pas)$",
    },
  ],
  scriptSigns: {},
};
