import type { Language } from "./language.ts";
import { nl as modality } from "./modality/nl.ts";
import { nl as quantities } from "./quantity/nl.ts";

/** Dutch. */
export const nl: Language = {
  tag: "nl",
  iso3: "nld",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      dhr., hr., mevr., mw., mej., mr., ms., drs., dra., ir., ing., dr., prof., ds., pred., em., mgr., kard., jhr., jkvr., jkh.,
      kol., lt.-kol., lt., luit., maj., sgt., adj., adm., elt., cdt., kapt., korp., sld., burg., voorz., secr., staatssecr.,
      dir., St., Ste., Z.K.H., Z. K. H., H.K.H., H. K. H., Z.M., Z. M., H.M., H. M., Z.Exc., Z. Exc., Z.D.H., Z. D. H., Z.E.,
      Z. E., H.H., H. H., Fa., fa., Gebr., gebr., bc., dipl., wnd., plv., vice-voorz., wijl., wwe., echtg., geb., overl., gest.,
      bijv., bv., bvb., b.v., b. v., d.w.z., d. w. z., dwz., d.i., d. i., nl., n.l., n. l., o.a., o. a., o.m., o. m., o.i.,
      o. i., o.a.v., o. a. v., m.n., m. n., m.a.w., m. a. w., m.i., m. i., m.i.v., m. i. v., m.u.v., m. u. v., m.m.v., m. m. v.,
      m.b.v., m. b. v., m.b.t., m. b. t., m.h.o., m. h. o., m.h.o.o., m. h. o. o., m.v.g., m. v. g., m.h.a., m. h. a., a.d.h.v.,
      a. d. h. v., a.h.w., a. h. w., a.g.v., a. g. v., b.g.v., b. g. v., d.m.v., d. m. v., i.c., i. c., i.c.m., i. c. m.,
      i.d.h., i. d. h., i.e., i. e., i.g.v., i. g. v., i.h.a., i. h. a., i.h.b., i. h. b., i.h.k.v., i. h. k. v., i.h.l.v.,
      i. h. l. v., i.h.v., i. h. v., i.k.v., i. k. v., i.m., i. m., i.o.m., i. o. m., i.o.v., i. o. v., i.p.v., i. p. v.,
      i.s.m., i. s. m., i.t.t., i. t. t., i.v.m., i. v. m., i.z., i. z., n.a.v., n. a. v., n.h.v., n. h. v., o.b.v., o. b. v.,
      o.g.v., o. g. v., o.l.v., o. l. v., o.v.v., o. v. v., o.w.v., o. w. v., r.k., r. k., r.-k., t.a.v., t. a. v., t.b.v.,
      t. b. v., t.g.v., t. g. v., t.h.v., t. h. v., t.l.v., t. l. v., t.n.v., t. n. v., t.o.v., t. o. v., t.t.v., t. t. v.,
      t.v.v., t. v. v., t.w.v., t. w. v., t.e.m., t. e. m., t.o., t. o., v.a., v. a., v.d., v. d., v.h., v. h., v.w.b.,
      v. w. b., v.w., v. w., w.o., w. o., w.g., w. g., z.a., z. a., z.g., z. g., zgn., zg., zogen., d.d., d. d., dd., c.q.,
      c. q., ca., resp., respect., evt., event., ev., vgl., cf., vs., incl., inkl., excl., exkl., gem., ong., ongev., plm.,
      tel., red., vert., oorspr., eig., vnl., vnml., voorn., spec., bep., betr., bijz., alg., gez., gen.-maj., lt.-gen., Ned.,
      Nederl., jur., tech., geref., herv., prot., kath., vrl., mnl.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      art., artt., afb., fig., tab., hfdst., hst., hoofdst., par., nr., nrs., no., blz., bladz., pag., p., pp., dl., bd., jrg.,
      jg., afl., vol., bijl., aanh., alin., onderd., ond., pt., r.o., r. o., rov., rn., ov., overw., subpar., aant., voetn.,
      vn., n., r., v.v., v. v., tit., afd., cap., ex., opm., vb., verg., zaaknr., rolnr., kenm., ref., dos., dossiernr.,
      art.nr., art. nr., best.nr., best. nr., tel.nr., tel. nr., rek.nr., rek. nr., kl., cat., Stb., Stcrt., Trb., Pb., Jur.,
      Jurispr., Kamerst., str., pl., fl., f., max., toest., lok., op., Ps., Matt., Mt., Mc., Luc., Joh., Rom., Kor., Gal., Ef.,
      Fil., Tess., Tim., Hebr., Jak., Petr., Openb., Lev., Num., Deut., Jes., Jer., Ez., jan., feb., febr., mrt., apr., jun.,
      jul., aug., sep., sept., okt., nov., dec., ma., di., wo., do., vr., za., zo., gen., kap., u.
    `
      .trim()
      .split(/,\s+/),
    either: `
      enz., enzv., etc., e.d., e. d., e.a., e. a., e.v., e. v., e.e.a., e. e. a., c.s., c. s., c.a., c. a., vv., vlg., vlgg.,
      ff., o.i.d., o. i. d., jl., ll., jongstl., a.s., a. s., aanst., d.a.v., d. a. v., t.z.t., t. z. t., z.s.m., z. s. m.,
      z.o.z., z. o. z., z.g.a.n., z. g. a. n., z.j., z. j., z.p., z. p., z.d., z. d., s.d., s. d., s.l., s. l., n.v.t.,
      n. v. t., nvt., n.t.b., n. t. b., n.o.t.k., n. o. t. k., n.n.b., n. n. b., n.n., n. n., N.N., N. N., a.u.b., a. u. b.,
      aub., s.v.p., s. v. p., svp., b.d., b. d., i.o., i. o., i.v., i. v., i.r., i. r., v.l.n.r., v. l. n. r., v.r.n.l.,
      v. r. n. l., p.j., p. j., p.w., p. w., p.d., p. d., p.u., p. u., p.p., p. p., p.p.p.d., p. p. p. d., p.p.p.n.,
      p. p. p. n., p.m., p. m., a.m., a. m., v.m., v. m., n.m., n. m., p.a., p. a., p.o., p. o., p.s., p. s., P.S., P. S., N.B.,
      N. B., w.v.t.t.k., w. v. t. t. k., w.v.s., w. v. s., t.a.p., t. a. p., a.w., a. w., ibid., id., loc.cit., loc. cit.,
      op.cit., op. cit., jr., sr., Jr., Sr., B.V., B. V., N.V., N. V., V.O.F., V. O. F., C.V., C. V., B.V.B.A., B. V. B. A.,
      v.z.w., v. z. w., vzw., Inc., Ltd., Co., Corp., Cie., Mij., S.A., S. A., S.p.A., S. p. A., Ph.D., Ph. D., M.A., M. A.,
      B.A., B. A., B.Sc., B. Sc., M.Sc., M. Sc., LL.M., LL. M., v.Chr., v. Chr., n.Chr., n. Chr., Chr., v.C., v. C., n.C.,
      n. C., v.o.j., v. o. j., v.g.j., v. g. j., n.o.j., n. o. j., A.D., A. D., mln., mld., mrd., milj., dz., st., stk., min.,
      sec., sek., dgn., wk., mnd., kwart., gld., bfr., ct., prov., dept., afz., uitg., ed., aut., bew., herz., mv., U.S., U. S.,
      U.S.A., U. S. A., U.K., U. K., V.S., V. S., V.N., V. N., E.U., E. U., D.C., D. C., K.B., K. B., M.B., M. B., B.S., B. S.,
      H.R., H. R., B.W., B. W., R.O., R. O., v., d., z.o., z. o., z.w., z. w., n.o., n. o., n.w., n. w., et al., noot v.d. red.,
      noot v. d. red., noot v.d. vert., noot v. d. vert., & Co., en co., e.v.a., e. v. a.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["“", "”"],
    ["‘", "’"],
    ["„", "”"],
    ["‚", "’"],
    ["«", "»"],
  ],
  numbers: {
    decimal: [","],
    group: [".", " "],
    ordinalSuffixes: ["e", "ste", "de", "ᵉ"],
    ordinalPoint: false,
    eras: ["v.Chr.", "v. Chr.", "voor Chr", "n.Chr.", "n. Chr.", "na Chr", "v.C.", "voor onze jaartelling"],
  },
  quantities,
  functionWords: `
    de het een t n den der des ene aan aangaande achter af afgezien bij behalve behoudens benevens beneden betreffende binnen
    blijkens boven buiten conform contra dankzij door doorheen gedurende gezien hangende in ingevolge inzake jegens krachtens
    langs luidens met middels mits na naar naast nabij namens niettegenstaande nopens om omstreeks omtrent onder ondanks
    ongeacht onverminderd op over overeenkomstig per rond rondom sedert sinds te tegen tegenover ten ter tijdens tot tussen uit
    uitgezonderd van vanaf vanuit vanwege via volgens voor voorbij wegens zonder ik mij me mijn mijne jij je jou jouw jouwe u uw
    uwe hij hem zijn zijne zij ze haar hare wij we ons onze jullie hun hunne hen zich mezelf mijzelf jezelf uzelf zichzelf
    haarzelf hemzelf onszelf elkaar elkaars elkander mekaar m k m'n z'n d'r m’n z’n d’r deze dit die dat dezelfde hetzelfde
    degene degenen diegene diegenen hetgeen datgene dergelijke dergelijk zulk zulke zo'n zo’n zelf zelfde wie wiens wier wat
    welk welke hoe hoeveel waar wanneer waarom waarvan waarin waarop waaraan waarbij waardoor waarmee waarna waarnaar waarover
    waaronder waaruit waartoe waartegen waartussen waarvoor men iemand iemands niemand niemands iets niets niks elk elke ieder
    iedere iedereen alles alle allen al allebei beide beiden enig enige enkele enkelen sommige sommigen menig menige veel vele
    velen weinig weinige weinigen meer meerdere meeste meesten minder verscheidene verschillende genoeg ander andere anderen
    geen geeneen en of maar want dus doch noch zowel alsmede alsook evenals hetzij ofwel oftewel als dan toen terwijl omdat
    doordat aangezien opdat zodat indien hoewel ofschoon alhoewel tenzij voordat nadat zodra zolang totdat naarmate naargelang
    zoals alsof daar vermits ben bent is zijt was waren geweest wees weze heb hebt heeft hebben had hadden gehad word wordt
    worden werd werden geworden zal zult zullen zou zouden zoudt kan kun kunt kunnen kon konden gekund moet moeten moest moesten
    gemoeten mag mogen mocht mochten wil wilt willen wilde wilden wou wouden hoef hoeft hoeven hoefde hoefden laat laten liet
    lieten ga gaat gaan ging gingen niet nooit nergens nee neen ja ook nog wel reeds nu toch zelfs slechts alleen pas eens even
    gewoon zeer erg heel zo zodanig immers echter evenwel niettemin desondanks daarentegen integendeel bovendien voorts verder
    daarnaast eveneens tevens derhalve dientengevolge bijgevolg vervolgens daarna daarom altijd steeds soms vaak weer opnieuw
    meestal bijna vrijwel ongeveer hier er ginds ergens overal heen toe mee vandaar daaraan daarbij daardoor daarin daarmee
    daarover daarop daaronder daartegen daartoe daaruit daarvan daarvoor eraan erbij erdoor erin ermee ernaar erop erover
    ertegen ertoe eruit ervan ervoor hieraan hierbij hierdoor hierin hiermee hierna hierop hierover hiertoe hieruit hiervan
    hiervoor
  `
    .trim()
    .split(/\s+/),
  negationWords: `
    niet niets niks nooit nimmer nergens niemand niemands geen geeneen geenszins geenerlei generlei zonder noch nee neen
    nimmermeer evenmin niemendal nergensheen
  `
    .trim()
    .split(/\s+/),
  negation: {
    words: `
      niet, niets, niks, nooit, nimmer, nimmermeer, nergens, niemand, niemands, geen, geeneen, geenszins, geenerlei, generlei,
      noch, nee, neen, evenmin, niemendal
    `
      .trim()
      .split(/,\s+/),
    without: "zonder".split(", "),
    particles: [],
    concord: [],
    openers: [],
    loose: `
      niet alleen, niet slechts, niet enkel, niet louter, niet zomaar, niet meer, niet langer, nog niet, nog nooit,
      niet altijd, niet alle, niet iedereen, niet elk*, niet zo, niet zeer, niet erg, niet te, niet veel, niet ver, niet lang,
      niet noodzakelijk*, niet on*, niet zelden, niet voor niets, niet zonder, niet minder dan, niet meer dan,
      niet eerder dan, niet voor, niet … tot, pas niet, niets anders dan, niets dan, niet anders dan, niets nieuws,
      geen … meer, geen wonder, geen twijfel, geen ander dan, zonder twijfel, zonder meer, al dan niet, of niet, zo niet,
      waarom niet, toch niet, niet vergeten, vergeet niet, aarzel niet, niet aarzelen, niet wachten, niet anders kunnen,
      geen zorgen, geen probleem, geen idee, niet genoeg, niet zeker, niet helemaal, niet bepaald, niet goed, nooit eerder,
      nooit meer, niet in het minst, niet te missen, niet in de laatste plaats, niet … zonder, zolang … niet, totdat … niet,
      niet … voordat, niet … totdat, bijna nooit, bijna geen
    `
      .trim()
      .split(/,\s+/),
    idle: [],
    negative: `
      on*, *loos, *loze, *loosheid, *vrij, *vrije, non*, anti*, in*tolerant*, incap*, incompet*, incompl*, incons*, indirect*,
      instab*, irr*, illeg*, immuun, wederr*, tegendeel, gebrek*, faal*, weiger*, geweigerd, betwist*, afwij*, afgewezen,
      verwerp*, verworpen, vermijd*, vermeden, mijd*, voorkom*, voorkwam*, verhinder*, verbied*, verbod*, uitsluit*,
      uitgesloten, sluit* … uit, afwezig*, genegeerd, verwaarlo*, weglat*, weggelaten, overslaan, vergeet*, vergat*, vergeten,
      gestopt, ophoud*, beëindig*, opgeven, opgegeven, afschaff*, afgeschaft, intrek*, ingetrokken, verwijder*, verloren,
      gemist, missen, verdwen*, verdwijn*, gestorven, twijfel*, betwijfel*, verdacht*, weersta*, aarzel*, verkeerd*, vals*,
      zelden, zeldza*, nauwelijks, amper, weinig*, minder, behalve, uitgezonderd, tenzij, in plaats, voordat, vrijgesteld,
      verstoken, negatief*, minus, bezwaar*, protest*, vergeefs*, tevergeefs, anoniem*, misluk*, misverst*, misnoeg*,
      wantrouw*, wanordel*, wanbet*, falen, gefaald, tegenstan*, tegengest*, tegen*houd*, tegenhield*, verliest, verliezen,
      verloor, in plaats van, ver van, te … om, moeilijk te, moeilijk om, vrij van, negat*ie*, negeert, negeren, negeerde,
      buiten, desinteress*, diskwalif*, opgehouden
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      onder*, ons, onze, ont*, one*, ontw*, wanneer*, want, wand*, mission*, missouri, mississippi, miss, fallen, distric*,
      discuss*, dinsdag, tegenwoordig*, tegenover, tegelijk*, eindelijk, uiteindelijk, mistig*, irak*, iran*, vrijdag*,
      vrijw*, vrijheid, discipl*, display*, disc*, dist*
    `
      .trim()
      .split(/,\s+/),
    only: "alleen, slechts, enkel, louter, uitsluitend".split(", "),
  },
  modality,
  doubles: `
    die dat wat wie er ze zij je we had is was heel zeer erg ja nee nooit veel ver door om en op in aan over te lang lange zo
    toe kom steeds telkens bij met voor van zijn u hen tot langzaam stil wel
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: {
    article: ["artikel", "artikels", "artikelen", "art.", "artt."],
    section: ["afdeling", "afdelingen", "afd.", "sectie", "secties", "paragraaf", "paragrafen", "par.", "§"],
    chapter: ["hoofdstuk", "hoofdstukken", "hfdst.", "hst.", "kapittel"],
    part: ["deel", "delen", "dl.", "titel", "boek"],
    annex: ["bijlage", "bijlagen", "bijl.", "aanhangsel", "aanhangsels", "annex", "appendix"],
  },
  sentenceStarters: `
    De Het Een Deze Dit Dat Die Hij Zij Ze Wij We Ik Jij Je Men Er Daar Hier Daarom Daarna Daarbij Daardoor Daarnaast Dan Toen
    Maar En Of Want Dus Als Wanneer Omdat Hoewel Terwijl Toch Ook Nog Nu In Op Bij Met Na Naar Om Onder Over Sinds Tijdens Tot
    Uit Vanaf Volgens Voor Zonder Door Wie Wat Waar Waarom Hoe Alle Veel Sommige Elke Iedere Niemand Geen Zijn Haar Hun Onze
    Mijn Bovendien Echter Verder Vervolgens
  `
    .trim()
    .split(/\s+/),
  expansion: 112,
  capitalisedNouns: false,
  compounds: ["", "s", "en", "n", "e", "er"],
  generalNouns: `
    persoon personen mens mensen man mannen vrouw vrouwen kind kinderen jongen jongens meisje meisjes vriend vrienden ding
    dingen zaak zaken manier wijze keer keren tijd tijden moment momenten dag dagen week weken maand maanden jaar jaren
    uur uren minuut minuten nacht ochtend avond vandaag wereld leven plaats plaatsen plek deel delen kant kanten zijde
    einde begin punt punten geval gevallen soort type voorbeeld voorbeelden aantal nummer hoeveelheid rest feit feiten
    reden redenen resultaat resultaten idee ideeën vraag vragen probleem problemen kwestie naam namen woord woorden hoofd
    hand handen oog ogen gezicht lichaam huis thuis familie gezin groep groepen lid leden lijn gedachte iets iemand
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      de het een 't deze dit die dat zijn haar hun ons onze mijn
    `
      .trim()
      .split(/\s+/),
    origins: ["ees", "ese", "aans", "aanse", "iaan", "ianen", "anen", "isch", "ische", "ezen"],
    others: `
      meneer heer mevrouw dr dokter doctor professor sir lord lady baron barones graaf gravin hertog hertogin koning koningin
      prins prinses keizer keizerin tsaar paus kardinaal aartsbisschop bisschop pater vader moeder broeder zuster sint dominee
      imam rabbijn rechter president vicepresident premier kanselier minister minister-president secretaris staatssecretaris
      procureur gouverneur burgemeester senator kamerlid directeur chef hoofd generaal kapitein majoor kolonel luitenant
      commandant admiraal maarschalk ambassadeur commissaris raadslid regering parlement congres senaat kamer huis lagerhuis
      hogerhuis vergadering raad comité commissie kabinet ministerie departement bureau agentschap autoriteit instituut
      universiteit hogeschool school academie faculteit ziekenhuis hof gerechtshof rechtbank grondwet verdrag wet conventie
      handvest verklaring protocol richtlijn verordening overeenkomst unie federatie confederatie liga alliantie vereniging
      maatschappij organisatie stichting kerk kathedraal abdij moskee tempel bank fonds groep bedrijf staat staten natie
      naties republiek koninkrijk rijk provincie graafschap district stad gemeente regio gebied leger marine luchtmacht
      strijdkrachten garde politie dienst veiligheid nationale internationale europese federale koninklijke verenigde wereld
      wereldoorlog oorlog revolutie burgeroorlog grote groot nieuwe nieuw oude hoge lage noord zuid oost west noorden zuiden
      oosten westen noordelijke zuidelijke oostelijke westelijke centrale midden-oosten midden verre nabije arctis antarctica
      aarde zon maan zee oceaan meer rivier baai golf straat kanaal eiland eilanden berg gebergte vallei woestijn park tuin
      plein laan weg brug toren kasteel paleis zaal museum galerie bibliotheek theater stadion luchthaven station haven kerst
      kerstmis pasen pinksteren ramadan god christus messias bijbel evangelie testament koran thora profeet spelen spel beker
      kampioenschap kampioenschappen toernooi olympische paralympische finale team club partij labour conservatieven liberalen
      democraten republikeinen groenen communisten socialisten geallieerden internet web artikel hoofdstuk sectie deel bijlage
      figuur tabel band pagina boek prijs orde medaille middeleeuwen renaissance verlichting witte zwarte rode duits duitse
      duitser duitsers frans franse fransen fransman engels engelse engelsen brit britten britse russisch russische russen
      spaans spaanse nederlands nederlandse nederlander nederlanders belg belgen belgisch belgische grieks griekse grieken
      turk turken turkse justitie gezondheid volksgezondheid binnenlandse buitenlandse zaken defensie economie financiën
      onderwijs cultuur landbouw milieu verkeer handel industrie winter zomer lente herfst rapport mode eeuw dynastie
    `
      .trim()
      .split(/\s+/),
    differing: `
      Engeland Schotland Wales Brittannië Holland Turkije Peking Haag München Wenen Keulen Aken Mainz Regensburg Bazel Genève
      Luik Antwerpen Gent Florence Venetië Livorno Milaan Praag Warschau Moskou Athene Caïro Jeruzalem Donau Rijn Theems Nijl
      Algiers Columbus Willem Jacobus Johannes Karel Hendrik Lodewijk George Stefanus Laurens Franciscus Johanna Maria Matteüs
      Petrus Andreas Mozes Jezus Homerus
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: {
    letters: [
      ["ë", "e"],
      ["ï", "i"],
      ["ö", "o"],
      ["ü", "u"],
      ["kt", "ct"],
    ],
    endings: [],
    telling: [],
    distinct: `
      pact pacten
    `
      .trim()
      .split(/\s+/),
    customs: [["ij", "y"]],
  },
  foreignQuotes: [
    ["»", "«"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [],
  scriptSigns: {},
};
