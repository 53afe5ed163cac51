import type { Language } from "./language.ts";
import { pl as modality } from "./modality/pl.ts";
import { pl as quantities } from "./quantity/pl.ts";

/** Polish. */
export const pl: Language = {
  tag: "pl",
  iso3: "pol",
  scripts: ["Latn"],
  abbreviations: {
    within: `
      gen. bryg., gen. dyw., prof., doc., inż., hab., med., dypl., kand., arch., adw., mec., prok., gen., kpt., por., ppor.,
      chor., sierż., plut., kpr., szer., adm., wiceadm., kontradm., kadm., kom., podkom., nadkom., insp., podinsp., asp.,
      st.asp., st. asp., mł.asp., mł. asp., ks., kard., św., bł., śp., ś.p., ś. p., hr., ob., obyw., pos., amb., dyr., wicedyr.,
      przew., wiceprzew., prez., wiceprez., sekr., zast., kier., nacz., red., wiceprem., prem., J.E., J. E., J.Em., J. Em.,
      J.Eks., J. Eks., J.K.M., J. K. M., J.M., J. M., N.M.P., N. M. P., Mr., Mrs., Ms., St., np., tzn., tzw., tj., t.j., t. j.,
      t.zn., t. zn., t.zw., t. zw., m.in., m. in., m.i., m. i., ew., ewent., wzgl., zob., zwł., szczeg., ściśl., vs., cf., ca.,
      dot., ds., ws., pt., pn., ul., al., pl., woj., pow., gm., m.st., m. st., pld., płd., płn., wsch., zach., śr., ang., niem.,
      franc., łac., ros., wł., hiszp., czes., słow., ukr., węg., szwedz., duń., norw., jap., chiń., hebr., grec., gr.-kat.,
      rzym.-kat., rzym., ewang., prawosł., pol., polsk., amer., bryt., staropol., stpol., hist., geogr., techn., fiz., chem.,
      biol., ekon., ur., zw., właśc., pseud., ps., daw., dawn., obec., wg., wyd., oprac., przeł., tłum., przekł., fot., cyt.,
      przyp., ilustr., tel., sygn., późn., Dz.U., Dz. U., Dz.Urz., Dz. Urz., M.P., M. P., Mon.Pol., Mon. Pol., rozp., uchw.,
      orz., wyr., zarz., ww., wym., ub., bież., ozn., jedn., odp., zaw., dł., wys., głęb., obj., poj., temp., pp., wlk., Wlk.,
      mł., pod red., red. nauk., red. nacz., z późn., tekst jedn., t.j. Dz.U., t. j. Dz. U., t.j. Dz. U., dr hab., dr inż.,
      mgr inż., dr n. med., n. med., prof. dr hab., prof. zw., prof. nadzw., p., k., o., holend.
    `
      .trim()
      .split(/,\s+/),
    beforeNumber: `
      marsz. art. ust. lit. par. poz. s. ss. str. t. z. zesz. rozdz. podrozdz. rys. tab. tabl. ryc. il. wykr. zał. załącz.
      przykł. zad. ćw. pyt. odc. cz. akap. zd. kol. szp. f. fol. vol. rocz. m. lok. kl. skr. pok. os. godz. dn. im. nb. Nb. op.
      wz. równ. def. tw. lem. uw. wn. dz. ods. Rdz. Mt. Mk. Łk. Ps. Rz. Kor. Ga. Ef. Flp. Hbr. Jk. Ap. Iz. Wj. Kpł. Lb. Pwt.
      syg. repert. ark. stycz. sty. lut. mar. kwiet. kwi. czerw. cze. lip. sierp. sie. wrzes. wrz. paźdz. paź. listop. lis.
      grudz. gru. ok. maks. lek.
    `
      .trim()
      .split(/\s+/),
    either: `
      itd., itp., etc., in., nn., n., n.n., n. n., jw., j.w., j. w., jn., cd., c.d., c. d., cdn., c.d.n., c. d. n., d.n., d. n.,
      b.d., b. d., b.r., b. r., b.m., b. m., b.m.w., b. m. w., br., bm., b.n., b. n., r., rr., w., n.e., n. e., p.n.e.,
      p. n. e., r.ż., r. ż., ub.r., ub. r., zm., tys., proc., szt., egz., opak., pud., min., sek., mies., tyg., kw., rb., st.,
      gr., dol., S.A., S. A., s.a., s. a., S.K.A., S. K. A., s.c., s. c., sp.j., sp. j., sp.k., sp. k., sp.p., sp. p., P.S.A.,
      P. S. A., Co., Inc., Ltd., Corp., o.o., o. o., jr., sr., Jr., Sr., op.cit., op. cit., loc.cit., loc. cit., ibid., dz.cyt.,
      dz. cyt., l.c., l. c., p.o., p. o., P.S., P. S., N.B., N. B., N.N., N. N., a.m., a. m., p.m., p. m., A.D., A. D., U.S.,
      U. S., U.S.A., U. S. A., U.K., U. K., D.C., D. C., Ph.D., Ph. D., k.c., k. c., k.p.c., k. p. c., k.k., k. k., k.k.s.,
      k. k. s., k.w., k. w., k.p.k., k. p. k., k.p.w., k. p. w., k.k.w., k. k. w., k.p.a., k. p. a., k.r.o., k. r. o., k.s.h.,
      k. s. h., k.p., k. p., k.z., k. z., o.p., o. p., p.w., p. w., p.p.m., p. p. m., n.p.m., n. p. m., p.t., p. t., pon., wt.,
      czw., sob., niedz., ndz., l.mn., l. mn., l.poj., l. poj., bibl., pł., ż., ptr., dop., ogł., urodz., zam., księg., mieszk.,
      i in., i n., i nn., i nast., nast., sp. z o.o., sp. z o. o., spółka z o.o., spółka z o. o., z o.o., z o. o., et al.,
      przyp. red., przyp. tłum., przyp. aut., przyp. wyd., z późn. zm., z późniejszymi zm., późn. zm., ze zm., m n.p.m.,
      m n. p. m., w. n.e., w. n. e., r. n.e., r. n. e., r. p.n.e., r. p. n. e., w. p.n.e., w. p. n. e., i S-ka., Wlkp., Maz.,
      Śl., Podl.
    `
      .trim()
      .split(/,\s+/),
  },
  quotes: [
    ["„", "”"],
    ["«", "»"],
    ["»", "«"],
    ["‚", "’"],
    ["“", "”"],
  ],
  numbers: {
    decimal: [","],
    group: [" ", "."],
    ordinalSuffixes: `
      -szy -gi -ci -ty -my -wszy -sza -ga -cia -ta -ma -sze -gie -cie -te -me -go -ego -tego -ej -tej -tym
    `
      .trim()
      .split(/\s+/),
    ordinalPoint: true,
    eras: ["p.n.e.", "p. n. e.", "n.e.", "n. e.", "przed Chr", "przed naszą erą", "r.", "roku"],
  },
  quantities,
  functionWords: `
    bez beze dla do dokoła dookoła dzięki ku koło między miast mimo na nad nade naprzeciw naprzeciwko niby o obok od ode około
    oprócz pod pode podczas podług pomiędzy pomimo ponad popod poprzez poza prócz przeciw przeciwko przed przede przez przy
    sponad spod spode spośród spoza sprzed spomiędzy u w we według wbrew wobec wokół wśród względem wskutek wraz wzdłuż z za ze
    znad zza zamiast zgodnie ja mnie mi mną ty ciebie cię tobie ci tobą on ona ono jego go niego jemu mu niemu jej niej ją nią
    nim nie nich im my nas nam nami wy was wam wami oni one ich nimi siebie się sobie sobą doń zeń nań zań weń mój moja moje
    mojego mojej mojemu moją moim moi moich moimi mym mych mymi mego mej memu mą twój twoja twoje twojego twojej twojemu twoją
    twoim twoi twoich twoimi swój swoja swoje swojego swojej swojemu swoją swoim swoi swoich swoimi swego swej swemu swą swym
    swych swymi nasz nasza nasze naszego naszej naszemu naszą naszym nasi naszych naszymi wasz wasza wasze waszego waszej
    waszemu waszą waszym wasi waszych waszymi ten ta to tego tej temu tę tą tym te tych tymi tamten tamta tamto tamtego tamtej
    tamtemu tamtą tamtym tamci tamte tamtych tamtymi ów owa owo owego owej owemu ową owym owi owe owych owymi taki taka takie
    takiego takiej takiemu taką takim tacy takich takimi sam sama samo samego samej samemu samą samym sami same samych samymi
    kto kogo komu kim co czego czemu czym który która które którego której któremu którą którym którzy których którymi jaki jaka
    jakie jakiego jakiej jakiemu jaką jakim jacy jakich jakimi czyj czyja czyje czyjego czyjej czyich ile ilu iloma ktoś kogoś
    komuś kimś coś czegoś czemuś czymś któryś któraś któreś jakiś jakaś jakieś jakiegoś jakiejś jakimś jakichś ktokolwiek
    cokolwiek jakikolwiek jakakolwiek jakiekolwiek którykolwiek nikt nikogo nikomu nikim nic niczego niczemu niczym żaden żadna
    żadne żadnego żadnej żadnemu żadną żadnym żadnych żadnymi każdy każda każde każdego każdej każdemu każdą każdym wszyscy
    wszystkie wszystkich wszystkim wszystkimi wszystko wszystkiego wszystkiemu wszelki wszelka wszelkie wszelkiego wszelkiej
    wszelkich wszelkim wszelkimi inny inna inne innego innej innemu inną innym inni innych innymi kilka kilku kilkoma wiele
    wielu wieloma niektóre niektórzy niektórych niektórym niektórymi oba obie oboje obu obydwa obydwie pewien pewna pewne
    pewnego pewnej pewnych i a oraz tudzież ani lub albo bądź czy ale lecz jednak jednakże zaś natomiast więc zatem toteż
    dlatego przeto że iż żeby aby ażeby by gdyby jeśli jeżeli jeśliby jeżeliby skoro ponieważ bo bowiem gdyż albowiem choć
    chociaż choćby gdy kiedy gdzie dokąd skąd dopóki dopóty póki zanim jak jako jakby niż aniżeli czyli mianowicie być jestem
    jesteś jest jesteśmy jesteście są był była było byli były byłem byłam byliśmy będę będziesz będzie będziemy będziecie będą
    byłby byłaby byłoby byliby byłyby niech niechaj został została zostało zostali zostały zostanie zostaną zostać zostaje
    zostają mieć mam masz ma mamy macie mają miał miała miało mieli miały mogę możesz może możemy możecie mogą mógł mogła mogło
    mogli mogły mógłby mogłaby mogłoby mogliby mogłyby móc muszę musisz musi musimy musicie muszą musiał musiała musiało musieli
    musiały musieć powinien powinna powinno powinni powinny można trzeba należy wolno warto chcę chce chcą chciał chciała tak
    nigdy nigdzie już jeszcze też także również tylko jedynie dopiero nawet właśnie przecież chyba zapewne podobno bardzo
    bardziej najbardziej mniej więcej najwięcej zbyt dość całkiem prawie zaledwie ledwo niemal raczej wręcz wcale oto zresztą
    ponadto tam tu tutaj stąd stamtąd tędy wtedy teraz zawsze często czasem potem następnie dlaczego po no
  `
    .trim()
    .split(/\s+/),
  negationWords: `
    nie ani nic niczego niczemu niczym nikt nikogo nikomu nikim nigdy nigdzie donikąd znikąd żaden żadna żadne żadnego żadnej
    żadnemu żadną żadnym żadni żadnych żadnymi bez beze bynajmniej wcale niepodobna niczyj niczyja niczyje niczyjego niczyjej
    brak nijak nijaki nijaka nijakie
  `
    .trim()
    .split(/\s+/),
  negation: {
    words: "nie".split(", "),
    without: "bez, beze".split(", "),
    particles: [],
    concord: `
      nic, niczego, niczemu, niczym, nikt, nikogo, nikomu, nikim, nigdy, nigdzie, donikąd, znikąd, żaden, żadna, żadne,
      żadnego, żadnej, żadnemu, żadną, żadnym, żadni, żadnych, żadnymi, bynajmniej, wcale, niczyj, niczyja, niczyje,
      niczyjego, niczyjej, nijak, nijaki, nijaka, nijakie, ani
    `
      .trim()
      .split(/,\s+/),
    openers: [],
    loose: `
      nie tylko, nie jedynie, nie wyłącznie, już nie, nie … już, jeszcze nie, nie … jeszcze, nie zawsze, nie wszyscy,
      nie wszystkie, nie wszystko, nie każd*, nie bardzo, nie tak, nie za, nie zbyt, nie dużo, nie wiele, nie mało,
      nie daleko, nie długo, nie musi, nie bez, nie mniej niż, nie więcej niż, nie później niż, nie wcześniej niż, nie … aż,
      dopóki nie, póki nie, dopóki … nie, aż nie, nie … dopóki, nic innego, nic nowego, nic więcej, nic dziwnego, nic tylko,
      nikt inny, bez wątpienia, bez przerwy, bez względu, mimo że nie, czy nie, lub nie, albo nie, jeśli nie, jeżeli nie,
      o ile nie, dlaczego nie, czemu nie, nie ma wątpliwości, nie zapom*, nie wah*, nie przesta*, nie mog* … doczekać,
      nie sposób, nie martw*, nie ma sprawy, nie ma mowy, nie lada, nie da się ukryć, nie byle, nie do końca, co nie,
      bądź nie, nie omieszka*, nie chyb*, nie dość, nie … bez, zanim … nie, nie … zanim, prawie nigdy, prawie nie
    `
      .trim()
      .split(/,\s+/),
    idle: [],
    negative: `
      brak*, przeciw*, a*normal*, zawod*, zawiod*, odmów*, odmaw*, odmow*, zaprzecz*, odrzuc*, unik*, uchyl*, zapobie*,
      uniemoż*, zakaz*, zabron*, zabrania*, wyklucz*, ignorow*, zignorow*, zaniedb*, pomin*, zapom*, przesta*, porzuc*,
      znieś*, zniós*, wycof*, utrac*, utrat*, pozbaw*, pozbyć, pozbyw*, znik*, wątp*, podejrz*, powstrzym*, wstrzym*, obaw*,
      źle, fałsz*, błędn*, myln*, rzadko, mało, mniej, ledwie, ledwo, zaledwie, oprócz, prócz, z wyjątkiem, chyba że, zamiast,
      odmienn*, dopóki, zero, negatywn*, minus, sprzeciw*, protest*, próżno, daremn*, anonim*, darm*, wbrew, porażk*, nie*,
      bez*, poza tym, trudno, zaprzesta*, pomimo braku, inaczej niż, daleki*, zbyt … aby, zbyt … by, antykoncep*, dezaprob*,
      dezinform*, dyskwalif*, stracił*, stracić, tracą, traci, wolny od, wolne od, za wyjątkiem, wyjątkiem
    `
      .trim()
      .split(/,\s+/),
    affirmative: `
      niemc*, niemie*, niech*, niej, nieba, niebo, niebie*, niedziel*, nieco, niem*al, niemal, niegdyś, niektór*, niesie*,
      nieśl*, niesion*, niekiedy, niedawn*, niedługo, różnor*, bezpiecz*, bezpoś*, anglik*, żądn*, zerw*, zaled, złot*, złoż*,
      złap*, bezpośredn*, państw*, niego, niemu, nieść, nieruchomoś*, niewątpliw*, niezwykl*, nieustann*, niezależnie od
    `
      .trim()
      .split(/,\s+/),
    only: "tylko, jedynie, wyłącznie".split(", "),
  },
  modality,
  doubles: `
    tak nie no już ale bardzo dawno daleko długo cicho powoli wolno ledwo ledwie coraz co to tu tam jeszcze oj och ach ej hej
    cóż nigdy zawsze wiele prawie raz dalej mało dużo szybko nic
  `
    .trim()
    .split(/\s+/),
  spacing: { betweenWords: true, before: "", inside: "", special: "\u202f\u2009" },
  headings: {
    article: `
      artykuł artykułu artykułowi artykułem artykule artykuły artykułów artykułach art. paragraf paragrafu paragrafie §
    `
      .trim()
      .split(/\s+/),
    section: ["sekcja", "sekcji", "sekcję", "sekcją", "oddział", "oddziału", "oddziale", "podrozdział"],
    chapter: ["rozdział", "rozdziału", "rozdziałem", "rozdziale", "rozdziały", "rozdziałów", "rozdz."],
    part: ["część", "części", "częścią", "cz.", "tytuł", "tytułu", "tytule", "księga", "dział", "działu", "dziale"],
    annex: "załącznik załącznika załącznikiem załączniku załączniki załączników zał. aneks aneksu aneksie dodatek".split(" "),
  },
  sentenceStarters: `
    Ale Lecz Jednak Jednakże Jeśli Jeżeli Gdy Gdyby Kiedy Ponieważ Ponadto Poza Po Na Do Od Dla Przy Przed Przez Pod Nad Bez Nie
    To Ten Ta Te Tym Tego Tej Tych Takie Jest Są Był Była On Ona Ono Oni One Jego Jej Ich My Co Kto Jak Gdzie Dlaczego Czy Więc
    Zatem Dlatego Także Również Następnie Potem Teraz Tam Tutaj Wtedy Tak Obecnie Wszystkie Wszyscy Każdy Każda Niektóre Inne
    Choć Chociaż Podczas Według Zgodnie Mimo Nikt
  `
    .trim()
    .split(/\s+/),
  expansion: 110,
  capitalisedNouns: false,
  compounds: [],
  generalNouns: `
    osoba osoby osób ludzie ludzi człowiek człowieka mężczyzna kobieta kobiety dziecko dzieci chłopiec dziewczyna
    przyjaciel rzecz rzeczy sposób sposoby raz razy czas czasu chwila chwili moment dzień dni tydzień tygodnie tygodni
    miesiąc miesiące miesięcy rok roku lata lat godzina godziny minuta minuty noc rano wieczór dziś dzisiaj świat świata
    życie życia miejsce miejsca część części strona strony koniec końca początek punkt punkty przypadek przypadku rodzaj
    typ przykład przykłady liczba liczby ilość reszta fakt fakty powód powody wynik wyniki pomysł pytanie pytania problem
    problemy sprawa sprawy kwestia nazwa imię słowo słowa głowa ręka ręce oko oczy twarz ciało dom rodzina grupa grupy
    członek linia myśl coś ktoś
  `
    .trim()
    .split(/\s+/),
  names: {
    articles: [],
    origins: ["anin", "anie", "anina", "anom", "anami", "czyk", "czycy", "czyków", "anka", "ańczyk"],
    others: `
      pan pana panu panem pani państwo doktor profesor sir lord lady baron hrabia książę księżna król królowa cesarz car
      papież kardynał arcybiskup biskup ojciec matka brat siostra święty święta święte imam rabin sędzia prezydent
      wiceprezydent premier kanclerz minister sekretarz prokurator gubernator burmistrz senator poseł dyrektor szef generał
      kapitan major pułkownik porucznik admirał marszałek ambasador komisarz radny rząd rządu parlament parlamentu kongres
      kongresu senat senatu sejm sejmu izba izby zgromadzenie zgromadzenia rada rady komitet komitetu komisja komisji gabinet
      ministerstwo ministerstwa departament departamentu urząd biuro agencja agencji instytut instytutu uniwersytet
      uniwersytetu szkoła szkoły akademia akademii wydział szpital sąd sądu trybunał trybunału konstytucja konstytucji traktat
      traktatu ustawa konwencja konwencji karta karty deklaracja protokół dyrektywa rozporządzenie umowa porozumienie unia
      unii federacja federacji konfederacja liga ligi sojusz stowarzyszenie towarzystwo organizacja organizacji fundacja
      fundacji kościół kościoła katedra opactwo meczet świątynia bank banku fundusz funduszu grupa grupy stan stany stanów
      stanach naród narodów narodowy narodowa narodowego narodowej republika republiki królestwo królestwa cesarstwo cesarstwa
      województwo hrabstwo hrabstwa okręg miasto gmina region armia armii marynarka marynarki siły sił lotnictwo gwardia
      policja policji służba bezpieczeństwa międzynarodowy międzynarodowa międzynarodowego międzynarodowej europejska
      europejskiej europejski federalny federalnego królewski zjednoczone zjednoczonych zjednoczonego świat świata wojna wojny
      wojnie rewolucja rewolucji wielka wielki wielkiej nowy nowa nowe nowej stary górny dolny północ północy północna
      północnej południe południa południowa południowej wschód wschodu wschodzie wschodni wschodnia wschodniej zachód zachodu
      zachodzie zachodni zachodnia zachodniej środkowa środkowej bliski bliskim bliskiego daleki arktyka antarktyda ziemia
      ziemi słońce słońca księżyc księżyca morze morza ocean oceanu jezioro rzeka zatoka cieśnina kanał wyspa wyspy góra góry
      dolina pustynia park ogród plac ulica aleja most wieża zamek pałac sala muzeum galeria biblioteka teatr stadion lotnisko
      dworzec port boże bożego narodzenie narodzenia wielkanoc ramadan bóg boga bogu bogiem chrystus mesjasz biblia ewangelia
      testament koran tora prorok igrzyska igrzysk igrzyskach puchar pucharu mistrzostwa mistrzostw turniej olimpijskie
      olimpijskich finał drużyna klub partia partii laburzyści konserwatyści liberałowie demokraci demokratów republikanie
      republikanów zieloni komuniści socjaliści alianci aliantów internet internecie internetu sieć artykuł rozdział część
      załącznik rysunek tabela tom strona książka nagroda nagrody order medal średniowiecze renesans oświecenie biały biała
      białego białym czarny czarna czerwony czerwona polak polacy polaków niemcy niemców rosjanie żydzi żydów żyd arab
      arabowie brytyjczycy francuzi anglicy sprawiedliwości zdrowia spraw wewnętrznych zagranicznych obrony gospodarki
      finansów edukacji kultury rolnictwa środowiska transportu handlu przemysłu zima lato wiosna jesień zimowe zimowych
      letnie letnich raport moda wiek dynastia skarbu
    `
      .trim()
      .split(/\s+/),
    differing: `
      Anglia Szkocja Walia Brytania Holandia Turcja Pekin Haga Monachium Wiedeń Kolonia Akwizgran Moguncja Ratyzbona Bazylea
      Genewa Liège Antwerpia Gandawa Florencja Wenecja Livorno Mediolan Praga Warszawa Moskwa Ateny Kair Jerozolima Dunaj Ren
      Tamiza Nil Algier Kolumb Wilhelm Jakub Jan Karol Henryk Ludwik Jerzy Szczepan Wawrzyniec Franciszek Joanna Maria Mateusz
      Piotr Andrzej Mojżesz Jezus Homer
    `
      .trim()
      .split(/\s+/),
  },
  hyphenBeforeNoun: false,
  variants: { letters: [], endings: [], telling: [], distinct: [], customs: [] },
  foreignQuotes: [
    ["“", "”"],
    ["「", "」"],
  ],
  punctuation: { opening: [], unmarkedQuestions: [], wide: [] },
  joints: [
    { forms: { w: "we" }, before: "w[bcdfghjklłmnprstzśźż]", except: "wh|www|wr(?:ite|ap)|wzmac" },
    { forms: { w: "we" }, before: "(?:francji|wrocław|włosz|wschow|władyw)", also: "names" },
    {
      forms: { z: "ze" },
      before: "(?:s[bcdfgkłlmnprtw]|z[bcdgłmnrw]|ś[cmnpw]|ź[rd]|sz[cknpt]|wz|ws[pstz]|wsch)",
      except: "sms|spa$|smart",
    },
  ],
  scriptSigns: {},
};
