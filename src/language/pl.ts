import type { Language } from "./language.ts";

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
  },
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
  capitalisedNouns: false,
};
