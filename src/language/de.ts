import type { Language } from "./language.ts";
import { de as modality } from "./modality/de.ts";
import { de as quantities } from "./quantity/de.ts";

/** German. */
export const de: Language = {
  tag: "de",
  iso3: "deu",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      Dr., Dres., Prof., Priv.-Doz., Doz., Mag., Dipl., Dipl.-Ing., Dipl.-Kfm., Dipl.-Kffr., Dipl.-Phys., Dipl.-Inf.,
      Dipl.-Päd., Dipl.-Psych., Dipl.-Chem., Dipl.-Biol., Dipl.-Math., Dipl.-Geol., Dipl.-Geogr., Dipl.-Soz., Dipl.-Pol.,
      Dipl.-Betriebsw., Dipl.-Volksw., Dipl.-Vw., Dipl.-Hdl., Dipl.-Jur., Dipl.-Bibl., Dipl.-Des., Dipl.-Met., Dipl.-Wirt.-Ing.,
      Dipl.-Wirtsch.-Ing., Dipl.-Sozpäd., Dipl.-Übers., Dipl.-Dolm., Dipl.-Finw., Dipl.-Verww., Dr.-Ing., Ing., Bakk., Hr.,
      Hrn., Frl., Fam., Fa., Gebr., St., hl., hll., sel., Msgr., Mgr., Pfr., Bf., Erzbf., Kard., Frhr., Frfr., Exz., Hptm., Lt.,
      Ltn., Oblt., Olt., Maj., Kpt., Adm., Fw., Feldw., Uffz., Gefr., Obgefr., Genlt., Genmaj., Brig.-Gen., Wm., Insp., Präs.,
      Vizepräs., Vors., stellv., stv., Abg., Bgm., Univ.-Prof., Mr., Mrs., Ms., z.B., z. B., d.h., d. h., d.i., d. i., z.Bsp.,
      z. Bsp., bspw., bzw., ca., evtl., evt., ggf., ggfs., inkl., exkl., einschl., ausschl., zzgl., abzgl., zuz., abz., vgl.,
      s., bes., insb., insbes., i.d.R., i. d. R., i.Allg., i. Allg., i.allg., i. allg., i.A., i. A., i.V., i. V., i.B., i. B.,
      i.J., i. J., i.H., i. H., i.H.v., i. H. v., i.H.d., i. H. d., i.V.m., i. V. m., i.S.d., i. S. d., i.S.v., i. S. v.,
      i.S.e., i. S. e., i.S., i. S., i.R.d., i. R. d., i.R.v., i. R. v., i.Z.m., i. Z. m., i.F.d., i. F. d., i.F.v., i. F. v.,
      i.d.F., i. d. F., i.d.S., i. d. S., i.Ü., i. Ü., i.ü., i. ü., i.Ggs., i. Ggs., i.Vgl., i. Vgl., i.E., i. E., u.U., u. U.,
      u.a.a., u. a. a., m.E., m. E., m.W., m. W., m.a.W., m. a. W., v.a., v. a., z.T., z. T., z.Zt., z. Zt., z.Z., z. Z., zzt.,
      dzt., derz., z.Hd., z. Hd., z.Hdn., z. Hdn., z.H., z. H., o.g., o. g., o.a., o. a., u.g., u. g., s.a., s. a., a.a.S.,
      a. a. S., v.T., v. T., lt., gem., betr., bzgl., bez., hins., wg., aufgr., sog., ehem., vorm., urspr., ursprüngl., eigtl.,
      eig., jew., entspr., allg., grds., grundsätzl., gegr., geb., gest., verst., verh., gesch., gefl., verw., led., unverh.,
      gez., ppa., hg., hrsg., zit., ersch., erw., überarb., durchges., bearb., neubearb., veränd., unveränd., gek., gedr.,
      übers., erg., verm., versch., näml., mind., tägl., wöchentl., monatl., mtl., jährl., jhrl., stdl., mögl., möbl., amtl.,
      gesetzl., öffentl., wiss., wirtsch., gerichtl., schriftl., mündl., persönl., röm., kath., röm.-kath., ev., evang.,
      ev.-luth., luth., jüd., kgl., k.u.k., k. u. k., k.k., k. k., k.-k., dt., dtsch., deutschspr., engl., frz., ital., griech.,
      altgriech., lat., mlat., russ., poln., tschech., türk., arab., hebr., chin., jap., niederl., ndl., dän., schwed., norw.,
      österr., bayr., sächs., preuß., schles., schwäb., südd., nordd., norddt., süddt., westdt., ostdt., amerik., brit., europ.,
      mhd., ahd., nhd., nördl., südl., östl., westl., od., kfm., techn., hist., geogr., vs., desgl., verb. Rs., Urt. v.,
      Beschl. v., Hrsg. v., hg. v., hrsg. v., ung.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      Art., Artt., Abs., Unterabs., UAbs., Nr., Nrn., nr., S., Ss., Bd., Bde., Bdn., Abb., Tab., Fig., Kap., Unterkap., Ziff.,
      Zif., lit., litt., Buchst., Bst., Lit., Anm., Abschn., Abt., Unterabschn., Anh., Anl., Beil., Tl., Pos., Pkt., Par., Rn.,
      Rnr., Rdnr., Rdn., Rd.-Nr., Randnr., Randziff., Rz., Rdz., Tz., Fn., Fußn., Alt., Var., Hs., Halbs., Z., Zl., Sp., Bl.,
      Taf., Pl., Kt., Gl., Gln., Bsp., Def., Bem., Kor., Lem., Thm., Prop., Jg., Jgg., Jahrg., Lfg., Vol., No., Op., op., Az.,
      Gz., Rs., Slg., ABl., BGBl., RGBl., GVBl., GVOBl., GBl., BStBl., BAnz., AmtsBl., MBl., BBl., LGBl., Drs., BT-Drs.,
      BR-Drs., Drucks., BT-Drucks., BR-Drucks., Prot., Erwgr., Dok., Best.-Nr., Art.-Nr., Tel.-Nr., Kto.-Nr., Kd.-Nr., Rg.-Nr.,
      Fax-Nr., Ser.-Nr., Lfd.-Nr., Hs.-Nr., Inv.-Nr., Kat.-Nr., Aktenz., Kto., Tel., Str., Kl., Gr., max., min., Ps., Mt., Mk.,
      Lk., Joh., Apg., Röm., Gal., Eph., Kol., Thess., Tim., Hebr., Jak., Petr., Offb., Jes., Jer., Hes., Ez., Koh., Spr., Mos.,
      Jan., Jän., Feb., Febr., Apr., Jun., Jul., Aug., Sep., Sept., Okt., Nov., Dez., Mo., Di., Mi., Do., Sa., So., lfd. Nr.,
      Gen.
    `
      .trim()
      .split(/,\s+/),
    either: `
      usw., u.s.w., u. s. w., etc., pp., u.a., u. a., u.a.m., u. a. m., u.v.a., u. v. a., u.v.a.m., u. v. a. m., u.v.m.,
      u. v. m., u.ä., u. ä., u.Ä., u. Ä., o.ä., o. ä., o.Ä., o. Ä., u.dgl., u. dgl., dgl., u.d.m., u. d. m., uam., uvm., s.o.,
      s. o., s.u., s. u., s.d., s. d., f., ff., a.a.O., a. a. O., aaO., ebd., ibid., loc., op.cit., op. cit., m.w.N., m. w. N.,
      m.N., m. N., m.w.H., m. w. H., a.F., a. F., n.F., n. F., h.M., h. M., a.A., a. A., a.M., a. M., h.L., h. L., M.M., M. M.,
      st.Rspr., st. Rspr., Rspr., i.e.S., i. e. S., i.w.S., i. w. S., i.R., i. R., a.D., a. D., a.G., a. G., e.h., e. h., E.h.,
      E. h., h.c., h. c., habil., phil., med., rer., nat., jur., iur., theol., dent., vet., mult., oec., agr., paed., sc.,
      publ., u.A.w.g., u. A. w. g., z.b.V., z. b. V., z.d.A., z. d. A., z.K., z. K., z.w.V., z. w. V., o.B., o. B., o.J., o. J.,
      o.O., o. O., o.V., o. V., o.D., o. D., o.R., o. R., N.N., N. N., n.a., n. a., k.A., k. A., n.v., n. v., d.J., d. J., d.M.,
      d. M., v.J., v. J., v.M., v. M., l.J., l. J., d.Ä., d. Ä., d.Gr., d. Gr., d.O., d. O., d.Red., d. Red., Red., Verf.,
      Übers., Hg., Hgg., Hrsg., Hrsgg., Aufl., Ausg., Bearb., Nachdr., Neudr., Diss., Habil., Univ., Inst., Ges., Mitgl., jun.,
      jr., Jr., sen., Sr., v.Chr., v. Chr., n.Chr., n. Chr., Chr., v.u.Z., v. u. Z., n.u.Z., n. u. Z., u.Z., u. Z., v.d.Z.,
      v. d. Z., n.d.Z., n. d. Z., Jh., Jhs., Jhd., Jhdt., Jahrh., Mio., Mill., Mrd., Md., Bio., Tsd., Std., Min., Sek., Dtzd.,
      Stck., Pfd., Ztr., Pf., Rp., Msp., Pck., Pkg., Fl., Zi., Whg., Fr., Bez., Reg.-Bez., Kr., Lkr., Ldkr., Ktn., Gde., Hbf.,
      Bhf., Flgh., MwSt., Mwst., USt., ESt., Abk., Abw., Adr., Bibl., Wdh., Wz., Kfm., Inh., Forts., e.V., e. V., e.G., e. G.,
      e.K., e. K., e.Kfm., e. Kfm., m.b.H., m. b. H., G.m.b.H., G. m. b. H., Co., Cie., Inc., Ltd., Corp., S.A., S. A., S.p.A.,
      S. p. A., S.E., S. E., B.V., B. V., N.V., N. V., d.o.o., d. o. o., p.a., p. a., p.A., p. A., p.m., p. m., a.m., a. m.,
      p.P., p. P., P.S., P. S., N.B., N. B., U.S., U. S., U.S.A., U. S. A., U.K., U. K., U.N., U. N., D.C., D. C., E.U., E. U.,
      ü.M., ü. M., ü.d.M., ü. d. M., ü.NN., ü. NN., ü.N.N., ü. N. N., u.d.M., u. d. M., a.Rh., a. Rh., a.d., a. d., d., u., v.,
      v.H., v. H., m.Anm., m. Anm., s.Anm., s. Anm., a.d.Ü., a. d. Ü., a.d.V., a. d. V., Ph.D., Ph. D., M.A., M. A., B.A.,
      B. A., B.Sc., B. Sc., M.Sc., M. Sc., LL.M., LL. M., LL.B., LL. B., B.Eng., B. Eng., M.Eng., M. Eng., M.Ed., M. Ed., B.Ed.,
      B. Ed., GmbH & Co., & Co., etc. pp., et al., loc. cit., Anm. d. Red., Anm. d. Übers., Anm. d. Verf., Anm. d. Hrsg.,
      d. Verf., d. Übers., u. dgl. m., u. Ä. m., m. w. Nachw., Dr. h. c., Dr. h.c., Dr. h. c. mult., rer. nat., rer. pol., Stk.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["„", "“"],
    ["‚", "‘"],
    ["»", "«"],
    ["›", "‹"],
    ["«", "»"],
    ["‹", "›"],
    ["“", "”"],
  ],
  numbers: {
    decimal: [","],
    group: [".", " ", "’"],
    ordinalSuffixes: [],
    ordinalPoint: true,
    eras: ["v. Chr.", "v.Chr.", "vor Chr", "n. Chr.", "n.Chr.", "nach Chr", "v. u. Z.", "v.u.Z.", "vor unserer Zeit"],
  },
  quantities,
  functionWords: `
    der die das den dem des ein eine einen einem einer eines am ans aufs beim durchs fürs hinterm hinters im ins überm übers ums
    unterm unters vom vorm vors zum zur ab abseits abzüglich an angesichts anhand anlässlich anstatt anstelle auf aufgrund aus
    außer außerhalb ausschließlich bei betreffend bezüglich binnen bis dank diesseits durch einschließlich entgegen entlang
    entsprechend exklusive für gegen gegenüber gemäß halber hinsichtlich hinter in infolge inklusive inmitten innerhalb jenseits
    kraft längs laut mangels mit mithilfe mittels nach nächst namens neben nebst oberhalb ohne per pro samt seit seitens statt
    trotz über um ungeachtet unter unterhalb unweit via von vor während wegen wider zu zufolge zugunsten zuliebe zulasten
    zuzüglich zwecks zwischen ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner
    deines er ihn ihm sein seine seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer ihres ihnen es wir uns unser unsere
    unseren unserem unserer unseres unsre unsren unsrem unsrer euch euer eure euren eurem eurer eures sich einander dieser diese
    dieses diesen diesem dies jener jene jenes jenen jenem derjenige diejenige dasjenige denjenigen demjenigen diejenigen
    derjenigen derselbe dieselbe dasselbe denselben demselben dieselben derselben desselben dessen deren derer denen solch
    solche solcher solches solchen solchem selbst selber wer wen wem wessen was welch welche welcher welches welchen welchem man
    jemand jemanden jemandem jemandes niemand niemanden niemandem niemandes etwas nichts jeder jede jedes jeden jedem jedermann
    jeglicher jegliche jegliches jeglichen jeglichem jedweder jedwede kein keine keinen keinem keiner keines keins keinerlei
    alle aller alles allen allem all beide beider beides beiden beidem einige einiger einiges einigen einigem manch manche
    mancher manches manchen manchem mehrere mehrerer mehreren viel viele vieler vieles vielen vielem wenig wenige weniger
    weniges wenigen wenigem etliche etlicher etlichen sämtliche sämtlicher sämtlichen irgendein irgendeine irgendeinen
    irgendeinem irgendeiner irgendwelche irgendwelcher irgendwelchen irgendwer irgendwas irgendjemand andere anderer anderes
    anderen anderem eins und oder aber sondern denn doch jedoch allein sowie sowohl weder noch entweder beziehungsweise dass daß
    weil da obwohl obgleich obschon wenngleich wenn falls sofern soweit sobald solange sooft als wie ob damit indem nachdem
    bevor ehe seitdem währenddessen sodass zumal desto umso je insofern insoweit wohingegen bin bist ist sind seid war warst
    waren wart gewesen sei seiest seien seiet wäre wärst wären wärt habe hast hat haben habt hatte hattest hatten hattet gehabt
    hätte hättest hätten hättet werde wirst wird werden werdet wurde wurdest wurden wurdet worden geworden würde würdest würden
    würdet kann kannst können könnt konnte konntest konnten konntet könne könnte könntest könnten könntet muss mußt muß musst
    müssen müsst musste mussten müsse müsste müssten darf darfst dürfen dürft durfte durften dürfe dürfte dürften soll sollst
    sollen sollt sollte solltest sollten solltet solle will willst wollen wollt wollte wolltest wollten wolltet wolle mag magst
    mögen mögt mochte mochten möge möchte möchtest möchten möchtet nicht nie niemals nirgends nein ja auch nur schon erst nun so
    sehr mehr meist meistens ganz gar eben halt mal bloß etwa wohl zwar also sogar selten zudem außerdem ebenso ebenfalls
    gleichfalls dennoch trotzdem allerdings deshalb deswegen daher darum folglich somit mithin hingegen dagegen vielmehr
    überdies ferner weiterhin sonst ansonsten immer wieder stets jetzt dann danach daraufhin damals bereits bald hier dort
    dorthin hierhin hin her dabei dadurch dafür daran darauf daraus darin darüber darunter davon davor dazu dazwischen daneben
    dahinter hierbei hierdurch hierfür hiermit hiervon hierzu hierin hieran hierauf wo wohin woher wann warum weshalb weswegen
    wieso wobei wodurch wofür womit wonach woran worauf woraus worin worüber worum wovon wovor wozu
  `
    .trim()
    .split(/\s+/),
  negationWords: `
    nicht nichts nie niemals nimmer nimmermehr niemand niemanden niemandem niemandes nirgends nirgendwo nirgendwohin
    nirgendwoher kein keine keinen keinem keiner keines keins keinerlei keinesfalls keineswegs keinesgleichen keinmal ohne weder
    noch nein nee nö nix mitnichten
  `
    .trim()
    .split(/\s+/),
  negation: {
    words: `
      nicht, nichts, nix, nie, niemals, nimmer, nimmermehr, niemand, niemanden, niemandem, niemandes, nirgends, nirgendwo,
      nirgendwohin, nirgendwoher, kein, keine, keinen, keinem, keiner, keines, keins, keinerlei, keinesfalls, keineswegs,
      keinesgleichen, keinmal, weder, nein, nee, nö, mitnichten
    `
      .trim()
      .split(/,\s+/),
    without: "ohne".split(", "),
    particles: [],
    concord: [],
    openers: [],
    loose: `
      nicht nur, nicht allein, nicht bloß, nicht lediglich, nicht einfach nur, nicht mehr, nicht länger, nicht zuletzt,
      noch nicht, noch nie, nicht immer, nicht alle, nicht jede*, nicht sehr, nicht so, nicht zu, nicht viel, nicht viele,
      nicht wenig*, nicht weit, nicht un*, nicht selten, nicht umsonst, nicht ohne, nicht mehr als, nicht vor, nicht bis,
      nicht … bis, nichts anderes als, nichts als, nichts neues, kein … mehr, keine … mehr, keinen … mehr, kein wunder,
      kein zweifel, keine frage, keine geringere*, kein geringer*, kein anderer als, keine andere als, ohne zweifel,
      ohne frage, ohne weiteres, ob oder nicht, oder nicht, wenn nicht, warum nicht, nicht wahr, nicht vergessen,
      vergessen sie nicht, nicht zögern, zögern sie nicht, keine sorge, kein problem, nicht genug, nicht sicher,
      nicht besonders, nicht gut, nie zuvor, nie wieder, nichts mehr, nicht schlecht, wie seit … nicht, seit … nicht mehr,
      bevor … nicht, solange … nicht, bis … nicht, nicht … ohne, nicht … bevor, nicht ganz
    `
      .trim()
      .split(/,\s+/),
    idle: [],
    negative: `
      un*, miss*, miß*, *los, *lose, *losen, *loser, *loses, *losem, *losigkeit, *frei, *freie, *freien, *freier, *freies,
      *leer, in*stabil*, inakzept*, intoler*, indirekt*, ir*reg*, mang*, scheiter*, versag*, verweiger*, weiger*, leugn*,
      bestreit*, bestritt*, ablehn*, abgelehn*, zurückweis*, zurückgewies*, vermeid*, vermied*, verhinder*, verbiet*, verbot*,
      ausschl*, ausgeschl*, schließ* … aus, abwesen*, ignor*, vernachläss*, auslass*, ausgelass*, übersehen, vergess*,
      aufhör*, aufgehört, hör* … auf, abbrech*, abgebrochen, aufgeb*, aufgegeb*, abschaff*, abgeschaff*, zurückzieh*, entzog*,
      entzieh*, beseitig*, verpass*, verschw*, zweif*, bezweif*, widersteh*, zöger*, schwierig*, wenig*, gering*, lediglich,
      ausgenommen, anstatt, anstelle, vielmehr, andernfalls, befreit, ausnahm*, entbehr*, verzicht*, negativ*, verneint,
      widersp*, umsonst, kostenlos*, entgeh*, entging*, entgang*, fehlt*, fehlen*, fehler*, fehlschl*, fehlgeschl*, verloren,
      verlor, verliert, verlieren, anstelle von, statt*, außer, kaum, selten*, fern*ab, zu … um, schwer zu, schwierig zu,
      nur schwer, schwerlich, im gegensatz, im gegenteil, gegenteil*, entgegen, widerleg*, nega*tiv*, falsch*, lehnt* … ab,
      lehnen … ab, bevor, egal, erst wenn, erst nach*, erst am, erst im, erst als, erst dann, erst seit, erst vor, nur … wenn,
      fast nie
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      und, uns, unser*, unter*, uni, union, unit*, univers*, unesco, unfall, unfäll*, ungar*, ungefähr, mission*, missouri,
      mississippi, los, irak*, iran*, irland*, irisch*, irgend*, wenigstens, distanz*, diskuss*, disku*, disz*, disk*,
      distrik*, display*, zwei*felsohne, endgült*, endl*, total*, toter, abs*, widme*, widerspieg*, gegend*, gegenst*,
      gegenw*, gegenseit*, gegenüber*, ausl*, wenigst*, frei*tag*, freitag*, freiburg, schweren, schwerpunkt*, schwester*,
      bestimm*, unterschiedl*, weitere*, weiter, negl, ungeachtet, unbedingt, unglaublich*, unmittelbar*, unweit
    `
      .trim()
      .split(/,\s+/),
    only: "nur, bloß, lediglich, allein, ausschließlich".split(", "),
  },
  modality,
  doubles: `
    der die das den dem denen deren dessen sie es ein eine einen einem einer was wer wie so ja nein sehr nie immer viel ganz
    lange weit noch nach und bis doch halt komm los mal ist hat sind haben werden wird sein zu in über an auf für vor mit um hin
    her wieder durch tief ihr ihnen uns euch
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: {
    article: ["artikel", "artikels", "artikeln", "art.", "paragraph", "paragraf", "paragraphen", "paragrafen", "§"],
    section: ["abschnitt", "abschnitts", "abschnitte", "abschnitten", "abschn.", "unterabschnitt", "sektion"],
    chapter: ["kapitel", "kapitels", "kapiteln", "kap.", "hauptstück"],
    part: ["teil", "teils", "teile", "teilen", "buch", "titel"],
    annex: ["anhang", "anhangs", "anhänge", "anhängen", "anh.", "anlage", "anlagen", "anl.", "beilage"],
  },
  sentenceStarters: `
    Der Die Das Den Dem Ein Eine Einen Einem Einer Er Sie Es Wir Ich Man Dies Diese Dieser Dieses Diesen Diesem Jeder Jede Jedes
    Alle Viele Einige Kein Keine Aber Und Oder Doch Denn Dann Da Dabei Daher Damit Danach Darum Deshalb Dazu Dennoch Dort Hier
    In Im Am Auf Aus Bei Bis Durch Für Mit Nach Nachdem Seit Unter Vor Während Wegen Zum Zur Wenn Weil Als Obwohl Auch Nun Nur
    Schon So Was Wer Wie Warum
  `
    .trim()
    .split(/\s+/),
  expansion: 120,
  capitalisedNouns: true,
  compounds: ["", "s", "es", "n", "en", "ens", "er", "e"],
  generalNouns: `
    person personen mensch menschen leute mann männer frau frauen kind kinder kindern junge jungen mädchen freund freunde
    ding dinge sache sachen weise art arten mal male zeit zeiten moment augenblick tag tage tagen woche wochen monat
    monate monaten jahr jahre jahren stunde stunden minute minuten nacht morgen abend heute welt leben ort orte platz
    stelle stellen teil teile seite seiten ende anfang punkt punkte fall fälle fällen beispiel beispiele zahl zahlen
    anzahl menge rest tatsache tatsachen grund gründe ergebnis ergebnisse idee ideen frage fragen problem probleme
    angelegenheit name namen wort worte wörter kopf hand hände auge augen gesicht körper haus zuhause familie gruppe
    gruppen mitglied mitglieder linie gedanke etwas jemand
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: `
      der die das den dem des ein eine einen einem einer eines am im zum zur vom beim ins ans aufs fürs durchs ums dieser
      diese dieses diesen diesem jener jene jedes jeder jede jeden kein keine keinen keinem keiner mein meine sein seine
      seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unserer unseren alle aller allen viele vieler
      vielen einige einiger
    `
      .trim()
      .split(/\s+/),
    origins: [],
    others: `
      herr herrn frau fräulein doktor professor professorin sir lord lady baron graf gräfin herzog herzogin fürst könig
      königin prinz prinzessin kaiser kaiserin zar papst kardinal erzbischof bischof pater vater mutter bruder schwester sankt
      pfarrer imam rabbi richter richterin präsident präsidentin vizepräsident premier kanzler kanzlerin bundeskanzler
      bundeskanzlerin minister ministerin premierminister premierministerin ministerpräsident außenminister innenminister
      finanzminister justizminister verteidigungsminister staatssekretär generalsekretär staatsanwalt gouverneur bürgermeister
      bürgermeisterin senator senatorin abgeordneter abgeordnete direktor direktorin leiter leiterin chef chefin gründer
      general hauptmann major oberst leutnant kommandant admiral marschall botschafter kommissar trainer kapitän regierung
      parlament kongress senat kammer unterhaus oberhaus repräsentantenhaus versammlung rat ausschuss kommission kabinett
      ministerium amt behörde büro institut universität hochschule schule akademie krankenhaus gericht gerichtshof verfassung
      vertrag gesetz übereinkommen charta erklärung protokoll richtlinie verordnung abkommen union bund verband liga allianz
      verein gesellschaft organisation stiftung kirche dom kloster moschee tempel bank fonds gruppe unternehmen firma staat
      staaten vereinigte vereinigten nation nationen republik königreich reich provinz grafschaft bezirk kreis stadt gemeinde
      dorf region land länder armee heer marine luftwaffe streitkräfte garde polizei feuerwehr dienst sicherheit welt
      weltkrieg krieg revolution norden süden osten westen nahen nahe nahost mittlere mittleren naher ferner großer große neue
      neuer arktis antarktis erde sonne mond meer ozean see fluss bucht golf straße kanal insel inseln berg gebirge tal wüste
      wald park garten platz weg allee gasse brücke turm burg schloss palast halle museum galerie bibliothek theater stadion
      flughafen bahnhof hafen weihnachten ostern pfingsten ramadan silvester neujahr gott herrgott christus messias bibel
      evangelium testament koran thora prophet spiele spiel pokal meisterschaft turnier olympische olympischen olympia finale
      mannschaft team club partei konservative konservativen liberale liberalen demokraten republikaner grünen grüne
      kommunisten sozialisten alliierten alliierte internet web netz artikel kapitel abschnitt teil anhang abbildung tabelle
      band seite buch preis orden medaille mittelalter renaissance aufklärung rote roten weiße weißen schwarze schwarzen jahr
      jahre jahren tag tage tagen uhr woche monat morgen abend nacht mittag stunde stunden minute minuten sekunden prozent
      euro dollar pfund million millionen milliarde milliarden kilometer meter kilo kilogramm grad menschen leute mann männer
      frauen kinder kind ende anfang mitte zeit leben justiz gesundheit inneres innen außen auswärtiges verteidigung
      wirtschaft finanzen bildung kultur landwirtschaft umwelt verkehr handel industrie winter sommer frühling frühjahr herbst
      bericht mode jahrhundert dynastie schatz mitglied mitglieder
    `
      .trim()
      .split(/\s+/),
    differing: `
      England Schottland Wales Großbritannien Holland Türkei Peking Haag München Wien Köln Aachen Mainz Regensburg Basel Genf
      Lüttich Antwerpen Gent Florenz Venedig Livorno Mailand Prag Warschau Moskau Athen Kairo Jerusalem Donau Rhein Themse Nil
      Algier Kolumbus Wilhelm Jakob Johannes Karl Heinrich Ludwig Georg Stephan Lorenz Franz Johanna Maria Matthäus Petrus
      Andreas Mose Jesus Homer
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: {
    letters: [
      ["ß", "ss"],
      ["photo", "foto"],
      ["graph", "graf"],
      ["delphin", "delfin"],
      ["phantas", "fantas"],
      ["potentia", "potenzia"],
      ["potentie", "potenzie"],
      ["essentie", "essenzie"],
      ["substantie", "substanzie"],
      ["differentia", "differenzia"],
      ["selbständ", "selbstständ"],
      ["aufwend", "aufwänd"],
    ],
    endings: [],
    telling: [],
    distinct: `
      masse massen busse bussen flosse flossen rosse grafen grafs geschosse schosse
    `
      .trim()
      .split(/\s+/),
    customs: [["ß", "ss"]],
  },
  foreignQuotes: [
    ["“", "”"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [],
  scriptSigns: {},
};
