import type { Language } from "./language.ts";
import { it as modality } from "./modality/it.ts";
import { it as quantities } from "./quantity/it.ts";

/** Italian. */
export const it: Language = {
  tag: "it",
  iso3: "ita",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      sig., sig.ra, sig.na, sig.re, sig.ri, sigg., sigg.ri, sig.ne, dott., dott.ssa, dott.sse, dott.ri, dr., dr.ssa, d.ssa, prof.,
      prof.ssa, prof.sse, proff., proff.sse, avv., avv.to, avv.ti, ing., ingg., arch., archh., geom., rag., per. ind., per. agr.,
      p.i., on., on.le, on.li, onn., sen., pres., vicepres., segr., cons., ass., isp., comm., cav., cav. uff., gr. uff., uff.,
      gen., gen. C.A., col., ten. col., magg., cap., ten., s.ten., sottoten., mar.llo, m.llo, serg., serg. magg., brig., c.le,
      amm., card., mons., rev., rev.do, rev.da, rev.mo, rev.ma, Ven., ven.le, march., princ., princ.ssa, m.o, m.stro, N.H., N.D.,
      S., SS., S.E., S. E., S.Em., S. Em., S.E.R., S.A.R., S. A. R., S.M., S. M., LL.MM., LL. MM., LL.AA., LL.EE., ill., ill.mo,
      ill.ma, ill.mi, ill.me, egr., gent., gent.mo, gent.ma, gent.mi, gent.me, gent.le, gent.li, preg., preg.mo, preg.ma, spett.,
      spett.le, spett.li, chiar.mo, chiar.ma, ch.mo, ch.ma, stim.mo, stim.ma, ecc.mo, ecc.ma, ecc.mi, em.mo, ns., vs., f.lli,
      p.es., p. es., per es., ad es., es., cfr., cf., v., vd., ved., i.e., e.g., c.d., c. d., c.dd., N.B., N. B., n.b., P.S.,
      P. S., p.s., all'att.ne, att.ne, Cass., Cass. civ., Cass. pen., Trib., App., C. App., Corte App., C. Conti,
      Cons. giust. amm., v.le, p.za, p.zza, p.le, c.so, l.go, c.da, b.go, str., vic., fraz., loc., s.ta, s.to
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      art., artt., par., parr., pag., pagg., p., pp., pg., pgg., n., nn., nr., n.ro, nro., num., n°, n.°, nº, n.º, vol., voll.,
      t., tt., capp., sez., sezz., tit., titt., lett., let., lit., co., cc., c., cpv., capov., all., app., add., tab., tabb.,
      tav., tavv., fig., figg., graf., eq., eqq., form., fasc., fascc., f., fol., foll., vv., st., r., l., ll., lib., libb., ser.,
      op., opp., rif., prot., rep., racc., prat., mod., reg., regg., dir., circ., ord., sent., sentt., dec., decr., delib., det.,
      ris., punt., LL., d.l., D.L., d. l., d.lgs., D.Lgs., d. lgs., D. Lgs., D.LGS., d.lg., d.leg., d.lgt., D.Lgt., d.P.R.,
      d.p.r., d. P.R., d.P.C.M., d.p.c.m., D.M., d.m., D.I., d.i., D.D., d.d., D.A., r.d., R.D., r.d.l., R.D.L., r.d.lgs.,
      R.D.Lgs., l.r., L.R., l. reg., l. cost., l. prov., L.P., D.G.R., d.g.r., d.d.l., D.D.L., D.C.R., D.C.C., D.G.C., S.S., S.P.,
      S.R., C.P., C.F., c.f., cod. fisc., P.I., P. I., p. IVA, P.IVA, tel., cell., int., sc., c.c.p., a.s., A.S., a.a., A.A.,
      genn., febb., feb., mar., apr., mag., giu., lug., ag., ago., sett., set., ott., nov., dic., lun., mart., mer., merc., gio.,
      giov., ven., sab., sec., secc., ca., c.ca, max., min., med., h., lat., long., vers., ver., dom.
    `
      .trim()
      .split(/,\s+/),
    either: `
      ecc., ecc.ra, etc., et al., e al., ss., segg., sgg., seg., sg., s., ff., succ., prec., precc., ibid., ib., id., cit., citt.,
      op. cit., op.cit., loc. cit., art. cit., ult. cit., ult., s.v., s. v., AA.VV., AA. VV., Aa.Vv., aa.vv., ed., edd., edit.,
      rist., trad., trad. it., introd., pref., postf., orig., ms., mss., cod., codd., s.d., s. d., s.l., s. l., s.n., s.e.,
      s.i.p., N.d.R., N.d.T., N.d.A., N.d.E., N.d.C., N. d. R., N. d. T., N. d. A., n.d.r., n.d.t., n.d.a., n.d.e., N.D.R.,
      N.D.T., u.s., c.s., p.v., c.m., c.a., u.sc., p.c., p.c.c., p.t., f.f., a.r., A.R., q.b., f.to, r.s.v.p., R.S.V.P., s.m.i.,
      s.m., ss.mm.ii., ss.mm., s.l.m., m.s.l.m., o.d.g., O.d.G., O.D.G., c.c., c.p., c.p.c., c.p.p., c. c., c. p., c. p. c.,
      c. p. p., cod. civ., cod. pen., cod. proc. civ., cod. proc. pen., cod. nav., cod. cons., cod. strad., c. nav., c. cons.,
      C.d.S., c.d.s., l. fall., l.fall., l.f., t.u., T.U., t.u.b., T.U.B., t.u.f., T.U.F., t.u.i.r., T.U.I.R., T.U.L.P.S.,
      disp. att., disp. prel., disp. trans., prel., Cost., C. cost., Corte cost., Cons. St., Cons. Stato, Sez. Un., sez. un.,
      S.U., SS.UU., SS. UU., T.A.R., G.U., G.U.C.E., G.U.U.E., Gazz. Uff., S.O., B.U.R., B.U., p.m., P.M., g.i.p., G.I.P., g.u.p.,
      G.U.P., g.i., G.I., P.G., p.g., P.Q.M., p.q.m., a.C., d.C., a. C., d. C., a.Cr., d.Cr., a.e.v., e.v., A.D., a.m., A.M.,
      ant., pom., S.p.A., s.p.a., S.P.A., S. p. A., S.r.L., s.r.l., S.R.L., S. r. l., s.r.l.s., S.R.L.S., s.a.s., S.A.S., s.n.c.,
      S.N.C., s.a.p.a., S.A.P.A., s.s., soc., soc. coop., Soc. Coop., coop., a r.l., a.r.l., s.c.a.r.l., s.c.r.l., s.c.p.a.,
      S.C.p.A., s.c., & C., Inc., Ltd., Corp., Co., N.V., B.V., A.G., C.d.A., c.d.a., C.d.F., P.A., p.a., Assoc., Fond., Ist.,
      Univ., Dip., Dipt., Fac., Amm.ne, Dir.ne, prov., circ.ne, C.A.P., c.a.p., O.N.U., U.E., C.E., C.E.E., C.E.C.A., U.S.A.,
      U.S., U.K., N.A.T.O., U.R.S.S., O.M.S., F.M.I., O.I.L., B.C.E., C.E.D.U., R.A.I., C.N.R., C.O.N.I., A.N.A.S., A.S.L.,
      U.S.L., I.N.P.S., I.N.A.I.L., I.V.A., I.R.P.E.F., I.M.U., I.S.T.A.T., C.G.I.L., C.I.S.L., U.I.L., C.C.N.L., C.C.I.A.A.,
      R.E.A., O.N.L.U.S., S.S.N., P.I.L., P.C., P.C.I., P.S.I., P.D., F.S., C.V., c.v., S.O.S., V.I.P., W.C., T.V., Q.I., R.C.,
      r.c., D.O.C., D.O.C.G., D.O.P., I.G.P., I.G.T., T.A.N., T.A.E.G., Ph.D., M.D., B.A., M.A., jr., Sr., R.I.P., km., cm., mm.,
      kg., hg., dag., mg., ml., cl., lt., mq., mc., kmq., q.li, q.le, gr., sec.ti, tot., abit., ab., sing., pl., plur., masch.,
      femm., agg., sost., prep., cong., pron., inter., v. tr., v. intr., s.f., fr., ingl., ted., sp., spagn., ital., cors., incl.,
      escl., ind., sogg., S.A., S. A.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["«", "»"],
    ["“", "”"],
    ["‘", "’"],
    ['"', '"'],
    ["„", "”"],
  ],
  numbers: {
    decimal: [","],
    group: [".", " ", "’", "'"],
    ordinalSuffixes: ["º", "ª", "°", "o", "a", "esimo", "esima", "esimi", "esime"],
    ordinalPoint: false,
    eras: ["a.C.", "a. C.", "d.C.", "d. C.", "aC", "dC", "avanti Cristo"],
  },
  quantities,
  functionWords: `
    il lo la i gli le l un uno una di a da in con su per tra fra d del dello della dell dei degli delle al allo alla all ai agli
    alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle col coi
    pel verso presso durante senza dopo prima contro entro oltre sopra sotto dietro davanti mediante tramite circa secondo lungo
    fino sino fin attraverso nonostante malgrado salvo eccetto tranne dentro fuori vicino insieme io tu egli ella esso essa essi
    esse lui lei noi voi loro mi ti ci vi si se sé ne me te m t s c v gliene glielo gliela glieli gliele stesso stessa stessi
    stesse medesimo medesima medesimi medesime mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre
    vostro vostra vostri vostre proprio propria propri proprie altrui questo questa questi queste quest quello quella quelli
    quelle quell quel quei quegli ciò costui costei costoro colui colei coloro codesto tale tali che chi cui quale quali qual
    quanto quanta quanti quante cosa alcuno alcuna alcuni alcune alcun qualche qualcuno qualcuna qualcosa qualunque qualsiasi
    qualsivoglia chiunque ogni ognuno ognuna ciascuno ciascuna ciascun nessuno nessuna nessun niente nulla altro altra altri altre
    altr tutto tutta tutti tutte tutt molto molta molti molte poco poca pochi poche troppo tanto tanta tanti tante parecchi
    parecchie vari varie entrambi entrambe ambedue certo certa certi certe e ed o od oppure ovvero ossia ma però anzi bensì né
    neanche nemmeno neppure anche anch pure inoltre quindi dunque pertanto perciò perché poiché affinché benché sebbene seppure
    qualora purché finché allorché giacché siccome mentre quando come com dove dov ove dovunque tuttavia nonché infatti cioè
    invece altrimenti eppure sono sei è siamo siete era ero eri eravamo erano fu fui furono fosse fossero sarà saranno sarò saremo
    sarebbe sarebbero sia siano essere essendo stato stata stati state ho hai ha abbiamo avete hanno aveva avevo avevano avevamo
    ebbe ebbero avesse avessero avrà avranno avrebbe avrebbero abbia abbiano avere aver avendo avuto viene vengono veniva venivano
    venne vennero verrà verranno verrebbe venga vengano può possono posso puoi possiamo poteva potevano potrà potranno potrebbe
    potrebbero possa possano potere poter potuto deve devono debbono devo dobbiamo doveva dovevano dovrà dovranno dovrebbe
    dovrebbero debba debbano dovere dover dovuto vuole vogliono voglio vuoi vogliamo voleva volevano vorrà vorrebbe vorrebbero
    voglia vogliano volere voler non no sì più meno assai così già ancora mai sempre solo soltanto solamente quasi forse qui qua
    lì là ecco poi ora allora appena
  `
    .trim()
    .split(/\s+/),
  negationWords: `
    non no né nessuno nessuna nessun niente nient nulla mai giammai senza neanche nemmeno neppure neanch nemmen mica
  `
    .trim()
    .split(/\s+/),
  negation: {
    words: "non, no, nient'affatto".split(", "),
    without: "senza".split(", "),
    particles: [],
    concord: `
      nessuno, nessuna, nessun, nessun', niente, nulla, mai, giammai, neanche, nemmeno, neppure, mica, affatto, né, nient'
    `
      .trim()
      .split(/,\s+/),
    openers: `
      che, ma, e, ed, o, se, quando, perché, poiché, dove, mentre, come, in, per, a, ad, di, con, anche, cui, affinché,
      sebbene, tuttavia, è che, dice, dunque, quindi
    `
      .trim()
      .split(/,\s+/),
    loose: `
      non solo, non soltanto, non solamente, non unicamente, non appena, non più, non ancora, non sempre, non tutti,
      non tutte, non tutto, non ogni, non molto, non molti, non molte, non poco, non poca, non pochi, non poche, non lontano,
      non a caso, non fa che, non fanno che, non faceva che, non facevano che, non fece che, non è che, non sono che,
      non … altro che, non … se non, se non, se no, a meno che non, a meno di non, finché non, fino a che non,
      fintanto che non, fin quando non, fino a quando non, prima che non, per poco non, poco ci manca che non, che non,
      di quanto non, più di quanto non, di quello che non, non c'è dubbio, non vi è dubbio, senza dubbio, senza fallo,
      non per niente, non meno di, non più di, non oltre, non prima di, non prima che, non oltre il, nulla di più,
      nulla di nuovo, niente di più, niente di meno, non si può fare a meno, non poter fare a meno, non posso fare a meno,
      non può che, non possono che, non poteva che, non potevano che, non resta che, non rimane che, non vedo l'ora,
      non vede l'ora, non vedono l'ora, non vedeva l'ora, non vedevano l'ora, non importa, non da ultimo, non ultimo,
      non è un caso, non manca*, non dimenticare, non dimenticate, non dimentichiamo, non preoccuparti, non preoccupatevi,
      non esita*, no comment, o no, perché no, perché non, come no, non necessariamente, non tanto, non troppo, non così,
      non particolarmente, non abbastanza, non bene, non sopporta*, non è da meno, non resiste*, non a lungo,
      non indifferente, non comune, finché … non, fino a che … non, fino a quando … non, fin quando … non, fintanto che … non,
      a meno che … non, prima che … non, impossibile non, difficile non, come non, penso di no, non … meno, nient'altro
    `
      .trim()
      .split(/,\s+/),
    idle: "non che, no-profit, non profit, quanto mai, più che mai, se mai, caso mai, non è vero?".split(", "),
    negative: `
      in*abil*, in*ibil*, im*abil*, im*ibil*, ir*ibil*, ir*abil*, incapac*, inabil*, inadat*, inadegua*, inadempi*, inalter*,
      inammiss*, inappropr*, inaspett*, inatt*, inaud*, incert*, incolum*, incolp*, incompat*, incompet*, incompiut*,
      incomplet*, incompr*, inconsap*, incosc*, incoer*, inconsist*, incorrett*, incred*, incur*, indec*, indefin*,
      indetermin*, indiffer*, indipend*, indirett*, indolor*, inedit*, ineffic*, inegual*, inesatt*, inesist*, inesper*,
      inevit*, infedel*, infeli*, infinit*, infond*, infrequent*, ingiust*, ingrat*, innocen*, innocu*, innum*, inoff*,
      inosserv*, inquiet*, insens*, insicur*, insignif*, insod*, insoff*, insolit*, insopport*, insost*, insuff*, intatt*,
      intoll*, inutil*, invan*, invalid*, invari*, invis*, involont*, illeg*, illec*, illim*, illogic*, immatur*, immobil*,
      immor*, immut*, imparzial*, impazien*, imperfett*, imposs*, impot*, imprec*, imprep*, imprevist*, improb*, impropr*,
      impun*, irr*, s*conosciut*, sconosc*, sconsigl*, scontent*, scontr*, scorrett*, sfavor*, sfiduc*, sfort*, sgrad*, slea*,
      sleg*, smett*, smes*, smis*, smenti*, spiacev*, sproporz*, sprovv*, squilibr*, svantagg*, anti*, contrari*, a*normal*,
      anomal*, anonim*, manc*, rifiut*, nega*, respin*, evit*, imped*, proib*, viet*, divieto, divieti, escl*, assen*, ignor*,
      trascur*, omess*, omett*, omission*, dimentic*, abbandon*, abol*, ritir*, elimin*, rimoss*, rimuov*, tolt*, togli*,
      priv*, spari*, scompar*, dubb*, dubit*, resist*, asten*, astien*, riluttan*, peggio*, sbagliat*, fals*, errat*,
      raramente, poco, poca, pochi, poche, meno, a malapena, a stento, soltanto, solamente, eccetto, tranne, salvo, fuorché,
      bensì, anziché, piuttosto, altrimenti, differen*, lontan*, esent*, vuot*, zero, scars*, carent*, carenz*, obiett*,
      obiezion*, annull*, rinunc*, vano, giammai, finché, fino a, a meno, nonostante, rimand*, gratis, gratuit*, disab*,
      disaccord*, disadatt*, disagi*, disapprov*, disarm*, disatt*, discont*, disconosc*, disdett*, disdic*, disgiunt*,
      disillus*, disimp*, disinform*, disinnesc*, disinter*, disobb*, disoccup*, disonest*, disordin*, disper*ato, disprezz*,
      dissent*, dissuad*, dissoci*, disubb*, disug*, disum*, disus*, fallit*, fallisc*, fallire, fallim*, perso, persi, perde,
      perdere, privat* di, cessat*, cessare, cessa, raro, rara, rari, rare, di rado, opposto, opposti, opposta, oppon*,
      fuori da, fuori dal*, tanto meno, eccezion*, invece di, al posto di, troppo … per, difficile, difficilmente, a parte,
      al di fuori, senz*, inabitat*, indesider*, indiscutib*, indiscuss*, indubb*, incontrast*, incustod*, insaput*, illes*,
      indenn*, perdut*, nulla, esigu*, fallì, indistint*, sottovalut*, liber* da, liber* dal*
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      dispon*, dispos*, distan*, distint*, distin*, distrib*, distrett*, disegn*, discors*, discut*, discuss*, disco, dischi,
      disciplin*, dito, disast*, distr*, discend*, dispens*, display, disturb*, possibil*, stabil*, mobil*, responsabil*,
      disponibil*, sensibil*, bibbia, abil*, credibil*, flessibil*, accessibil*, sostenibil*, rispettabil*, notevole,
      automobile*, mobile, utile, simile, nobile, civile, aprile, variabile, contabil*, fallo, persona*, persin*, persist*,
      perse*, perso, temp*, temperat*, tempor*, tema, temi, tempio, malatt*, malgrado, rarefatt*, oppur*, opportun*, opzion*,
      opin*, oper*, oppor*, prevision*, prevalen*, preved*, prevent*, provinc*, provin*, provoc*, proven*, fermo, negozi*,
      contratt*, contrast*, contrib*, controll*, incontr*, terminal*, finitura, fino, privat*, privile*, malta, negli, manch*,
      indubb*, inevit*
    `
      .trim()
      .split(/,\s+/),
    only: "solo, soltanto, solamente, unicamente, semplicemente, esclusivamente".split(", "),
  },
  modality,
  doubles: `
    via man mano piano pian poco quasi così bene ben molto tanto piccolo grande presto subito adesso ora sì no ciao mogli quatto
    quatta lemme passo giù su zitto zitta zitti terra lì là qua mai ah eh ha bla lento appena se è
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: {
    article: ["articolo", "articoli", "art.", "artt."],
    section: ["sezione", "sezioni", "sez.", "sezz."],
    chapter: ["capitolo", "capitoli", "capo", "cap.", "capp."],
    part: ["parte", "parti", "titolo", "titoli", "tit.", "titt.", "libro", "libri", "lib."],
    annex: ["allegato", "allegati", "all.", "appendice", "appendici", "app."],
  },
  sentenceStarters: `
    Il Lo La I Gli Le L Un Uno Una Questo Questa Questi Queste Quest Quello Quella Quelli Quelle Ciò Egli Ella Esso Essa Essi Esse
    Lui Lei Noi Loro Io Non Né E Ed Ma Però Anche Inoltre Tuttavia Pertanto Quindi Dunque Infatti Così Se Quando Mentre Poiché
    Siccome Sebbene Benché Dopo Prima Durante Secondo Per Con In Nel Nella Nei Nelle Nell Dal Dalla Al Alla Come Perché Dove Chi
    Che Cosa Quale Quali Poi Allora Oggi Ieri Intanto Infine
  `
    .trim()
    .split(/\s+/),
  expansion: 118,
  capitalisedNouns: false,
  compounds: [],
  generalNouns: `
    persona persone gente uomo uomini donna donne bambino bambini bambina ragazzo ragazzi ragazza amico amici cosa cose
    modo modi maniera volta volte tempo tempi momento momenti giorno giorni giornata settimana settimane mese mesi anno
    anni ora ore minuto minuti notte mattina sera oggi mondo vita posto posti luogo luoghi parte parti lato lati fine
    inizio punto punti caso casi tipo tipi genere esempio esempi numero numeri quantità resto fatto fatti motivo motivi
    ragione ragioni risultato risultati idea idee domanda domande problema problemi questione questioni nome nomi parola
    parole testa mano mani occhio occhi faccia viso corpo casa famiglia gruppo gruppi membro membri linea pensiero
    qualcosa qualcuno
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      il lo la i gli le l del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle
      dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull un uno una questo questa questi queste
      quel quello quella quei quegli quelle suo sua suoi sue loro nostro nostra nostri nostre
    `
      .trim()
      .split(/\s+/),
    origins: [],
    others: `
      signor signore signora signorina sig dottor dottore dottoressa professor professore professoressa ingegnere avvocato
      onorevole sir lord lady barone baronessa conte contessa duca duchessa marchese re regina principe principessa imperatore
      imperatrice zar papa cardinale arcivescovo vescovo padre madre fratello sorella suor don san santo santa beato reverendo
      imam rabbino giudice presidente vicepresidente premier cancelliere cancelliera primo ministro ministra segretario
      segretaria procuratore governatore sindaco sindaca senatore senatrice deputato deputata direttore direttrice dirigente
      fondatore capo generale capitano maggiore colonnello tenente sergente comandante ammiraglio maresciallo ispettore
      ambasciatore commissario consigliere leader membro governo parlamento congresso senato camera camere assemblea consiglio
      comitato commissione gabinetto ministero dipartimento ufficio agenzia autorità istituto università collegio scuola
      accademia facoltà ospedale corte tribunale costituzione trattato legge atto convenzione carta dichiarazione protocollo
      direttiva regolamento accordo unione federazione confederazione lega alleanza associazione società organizzazione
      fondazione chiesa cattedrale duomo abbazia moschea tempio banca fondo gruppo azienda stato stati nazione nazioni
      repubblica regno impero provincia contea distretto città comune regione territorio paese paesi esercito marina
      aeronautica forza forze guardia polizia carabinieri servizio sicurezza nazionale internazionale europea europeo federale
      reale uniti unite unito mondo mondiale mondiali guerra rivoluzione civile grande nuovo nuova alto alta basso bassa nord
      sud est ovest settentrionale meridionale orientale occidentale centrale medio estremo vicino artico antartico terra sole
      luna mare oceano lago fiume baia golfo stretto canale manica isola isole monte monti valle deserto parco giardino
      giardini piazza via viale strada corso ponte torre castello palazzo sala museo galleria biblioteca teatro stadio
      aeroporto stazione porto natale pasqua pentecoste ramadan capodanno ferragosto dio cristo messia bibbia vangelo
      testamento corano torah profeta gioco giochi coppa campionato campionati torneo olimpiadi paralimpiadi finale squadra
      club partito laburista laburisti conservatore conservatori liberale liberali democratico democratici repubblicano
      repubblicani verdi comunista comunisti socialista socialisti alleati internet rete web articolo capitolo sezione parte
      allegato appendice figura tabella volume pagina libro premio ordine medaglia medioevo rinascimento illuminismo bianca
      bianco nera nero rossa rosso ottocento novecento settecento seicento cinquecento quattrocento trecento giustizia sanità
      salute interno interni esteri difesa economia finanze istruzione cultura agricoltura ambiente trasporti commercio
      industria affari inverno estate primavera autunno invernali estivi rapporto catena moda secolo dinastia tesoro
    `
      .trim()
      .split(/\s+/),
    differing: `
      Inghilterra Scozia Galles Bretagna Olanda Turchia Pechino Aia Monaco Vienna Colonia Aquisgrana Magonza Ratisbona Basilea
      Ginevra Liegi Anversa Gand Firenze Venezia Livorno Milano Praga Varsavia Mosca Atene Cairo Gerusalemme Danubio Reno
      Tamigi Nilo Algeri Colombo Guglielmo Giacomo Giovanni Carlo Enrico Luigi Giorgio Stefano Lorenzo Francesco Giovanna
      Maria Matteo Pietro Andrea Mosè Gesù Omero
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: {
    letters: [
      ["è", "é"],
      ["ì", "í"],
      ["ò", "ó"],
      ["ù", "ú"],
      ["à", "á"],
    ],
    endings: [],
    telling: [],
    distinct: [],
    customs: [],
  },
  foreignQuotes: [
    ["»", "«"],
    ["„", "“"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [
    {
      forms: {
        il: "lo",
        un: "uno",
        del: "dello",
        al: "allo",
        dal: "dallo",
        nel: "nello",
        sul: "sullo",
        quel: "quello",
        i: "gli",
        dei: "degli",
        ai: "agli",
        nei: "negli",
        sui: "sugli",
        quei: "quegli",
        bei: "begli",
      },
      before: "(?:s[bcdfghklmnpqrtvz]|z|gn|ps|x[aeio]|y[aeou])",
    },
    {
      forms: { il: "l'", del: "dell'", al: "all'", dal: "dall'", nel: "nell'", sul: "sull'", quel: "quell'", bel: "bell'" },
      before: "[aeiouàèéìòù]",
      except: "(?:e|ed|o|od|a|ad|al|io|in|ai|el|an|at)$|iu|io[dnw]|uni[ot]|eu|one|usa",
      also: "names",
    },
    {
      forms: { i: "gli", dei: "degli", ai: "agli", nei: "negli", sui: "sugli", quei: "quegli", bei: "begli" },
      before: "[aeiouàèéìòù]",
      except: "(?:e|ed|o|od|a|ad|al|io|in|ai|è)$",
    },
    {
      forms: { dello: "dell'", allo: "all'", dallo: "dall'", nello: "nell'", sullo: "sull'" },
      before: "[aeiouàèéìòù]",
      except: "iu|io[dn]|ie",
    },
    {
      forms: {
        dello: "del",
        allo: "al",
        dallo: "dal",
        nello: "nel",
        sullo: "sul",
        degli: "dei",
        agli: "ai",
        negli: "nei",
        sugli: "sui",
        quegli: "quei",
        begli: "bei",
      },
      before: "(?:[bcdfmpqrtv][aeiouàèéìòùlr]|g[aeiourl]|l[aeiouàèéìòù]|s[aeou])",
      except: "dei$|ge|gi|cha|che|sci|su[iv]",
    },
    { forms: { di: "del", a: "al", da: "dal", in: "nel", su: "sul" }, before: "il$", both: true },
    { forms: { di: "dei", a: "ai", da: "dai", in: "nei", su: "sui" }, before: "i$", both: true },
    { forms: { di: "degli", a: "agli", da: "dagli", in: "negli", su: "sugli" }, before: "gli$", both: true },
  ],
  scriptSigns: {},
};
