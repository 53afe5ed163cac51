import type { QuantityWords } from "./quantity.ts";

/** Polish. */
export const pl: QuantityWords = {
  cardinals: `
    zero=0 jeden|jedna|jedno|jednego|jednej|jednemu|jednym|jedną=1 dwa|dwie|dwóch|dwu|dwaj|dwom|dwóm|dwoma|dwiema|dwoje|dwojga=2
    trzy|trzech|trzej|trzem|trzema|troje|trojga=3 cztery|czterech|czterej|czterem|czterema|czworo|czworga=4
    pięć|pięciu|pięcioma|pięcioro|pięciorga|pięcio-=5 sześć|sześciu|sześcioma|sześcioro|sześcio-=6 siedem|siedmiu|siedmioma|siedmioro|siedmio-=7
    osiem|ośmiu|ośmioma|ośmioro|ośmio-=8 dziewięć|dziewięciu|dziewięcioma|dziewięcio-=9 dziesięć|dziesięciu|dziesięcioma|dziesięcio-=10
    jedenaście|jedenastu=11 dwanaście|dwunastu=12 trzynaście|trzynastu=13 czternaście|czternastu=14 piętnaście|piętnastu=15
    szesnaście|szesnastu=16 siedemnaście|siedemnastu=17 osiemnaście|osiemnastu=18 dziewiętnaście|dziewiętnastu=19
    dwadzieścia|dwudziestu=20 trzydzieści|trzydziestu=30 czterdzieści|czterdziestu=40 pięćdziesiąt|pięćdziesięciu=50
    sześćdziesiąt|sześćdziesięciu=60 siedemdziesiąt|siedemdziesięciu=70 osiemdziesiąt|osiemdziesięciu=80
    dziewięćdziesiąt|dziewięćdziesięciu=90 sto|stu=100 dwieście|dwustu=200 trzysta|trzystu=300 czterysta|czterystu=400
    pięćset|pięciuset=500 sześćset|sześciuset=600 siedemset|siedmiuset=700 osiemset|ośmiuset=800 dziewięćset|dziewięciuset=900
    tysiąc|tysiące|tysięcy|tysiąca|tysiącu|tysiącem|tysiącom|tysiącami|tysiącach|tys|tys.=1000
    milion|miliona|milionowi|milionem|miliony|milionów|milionom|milionami|milionach|mln=1e6
    miliard|miliarda|miliardowi|miliardem|miliardy|miliardów|miliardom|miliardami|miliardach|mld=1e9
    bilion|biliona|biliony|bilionów|bilionom|bilionach=1e12 półtora|półtorej=1.5 tuzin|tuziny|tuzinów=*12 setki|setek|setka=100
    dziesiątki|dziesiątek=10
    jedenasto-=11 dwunasto-=12 trzynasto-=13 czternasto-=14 piętnasto-=15 szesnasto-=16 siedemnasto-=17 osiemnasto-=18
    dziewiętnasto-=19 dwudziesto-=20 trzydziesto-=30 czterdziesto-=40 pięćdziesięcio-=50 sześćdziesięcio-=60
    siedemdziesięcio-=70 osiemdziesięcio-=80 dziewięćdziesięcio-=90 cztero-=4 trzy-=3 dwu-=2
  `,
  ordinals: `
    pierwsz*=1 drugi|druga|drugie|drugiego|drugiej|drugiemu|drugim|drugą=2 trzeci|trzecia|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecią=3
    czwart*=4 piąty|piąta|piąte|piątego|piątej|piątym|piątą|piątych=5 szóst*=6 siódm*=7 ósm*=8 dziewiąt*=9 dziesiąt*=10
    jedenast*=11 dwunast*=12 trzynast*=13 czternast*=14 piętnast*=15 szesnast*=16 siedemnast*=17 osiemnast*=18 dziewiętnast*=19
    dwudziest*=20 trzydziest*=30 czterdziest*=40 pięćdziesiąt*=50 sześćdziesiąt*=60 siedemdziesiąt*=70 osiemdziesiąt*=80
    dziewięćdziesiąt*=90 setn*=100 tysięczn*=1000
  `,
  joiners: "i",
  tails:
    "letni letnia letnie letniego letniej letnim letnią letnich krotnie krotny krotna krotnego dniowy dniowa dniowego latek latka",
  idle: `
    zero jeden jedna jedno jednego jednej jednemu jednym jedną drugi druga drugie drugiego drugiej drugiemu drugim drugą sto stu setki
    setek setka dziesiątki dziesiątek tysiąc tysiące tysięcy tuzin tuziny tuzinów jedyn*|raz|pojedyncz*=1
    oba|obie|obaj|obu|obydwa|obydwie|obydwaj|para|pary|parę|dwukrotn*|podwójn*|podwoi*|podwaja*|bliźni*|dwojako=2
    trzykrotn*|potrójn*|potroi*=3 czterokrotn*|poczwórn*=4 dekada|dekady|dekad|dekadzie=10 wiek|wieku|wieki|wieków=100
    południe|południu=12 północ|północy=0 północ|północy=24 żaden|żadna|żadne|brak=0 ćwierć|kwadrans=0.25 ćwierć|ćwierci=4 kwadrans=15
    roczn*|corocz*|rok|roku=1 półtorarocz*=1.5 tysiącleci*=1000 nastolat*=13 stuleci*=100 dziesięcioleci*=10 dwuleci*=2
  `,
  halves: "pół połowa połowy połowę połową połowie",
  partitives: "",
  shorts: "mln=1e6 mld=1e9 tys=1000 k=1000",
  joined: true,
  unitsFirst: false,
  vigesimal: false,
  months: `
    styczeń|stycznia|styczniu|styczniem|styczniowy|styczniowe|stycznie luty|lutego|lutym|lutemu marzec|marca|marcu|marcem
    kwiecień|kwietnia|kwietniu|kwietniem maj|maja|maju|majem czerwiec|czerwca|czerwcu|czerwcem lipiec|lipca|lipcu|lipcem
    sierpień|sierpnia|sierpniu|sierpniem wrzesień|września|wrześniu|wrześniem październik|października|październiku|październikiem
    listopad|listopada|listopadzie|listopadem grudzień|grudnia|grudniu|grudniem
  `,
  weekdays: `
    poniedziałek|poniedziałku|poniedziałki|poniedziałkiem|poniedziałkowy|poniedziałkowym wtorek|wtorku|wtorki|wtorkiem|wtorkowy|wtorkowym
    środa|środę|środy|środzie|środą czwartek|czwartku|czwartki|czwartkiem|czwartkowy piątek|piątku|piątki|piątkiem|piątkowy
    sobota|sobotę|soboty|sobocie|sobotą niedziela|niedzielę|niedzieli|niedziele|niedzielą
  `,
  doubtful: "maja środa środy środą piątki",
  reigns: "",
  units: `
    procent|procenta|procentu|procentów|proc.|punktów_procentowych|punkty_procentowe|p.p.=pct
    kilometr|kilometry|kilometrów|kilometra|kilometrach=km metr|metry|metrów|metra|metrach=m centymetr|centymetry|centymetrów|centymetra=cm
    milimetr|milimetry|milimetrów|milimetra=mm mila|mile|mil|mili|milę=mi mil_morskich|mile_morskie=nmi jard|jardy|jardów|jarda=yd
    stopa|stopy|stóp=ft|c|f cal|cale|cali|cala=in kilometrów_kwadratowych|kilometry_kwadratowe|km_kw.=km2
    metrów_kwadratowych|metry_kwadratowe|m_kw.=m2 mil_kwadratowych|mile_kwadratowe=mi2 stóp_kwadratowych|stopy_kwadratowe=ft2
    akr|akry|akrów|akra=ac hektar|hektary|hektarów|hektara|ha=ha kilogram|kilogramy|kilogramów|kilograma|kilo=kg gram|gramy|gramów|grama=g
    tona|tony|ton|tonę=t funt|funty|funtów|funta|funtach=lb|gbp funtów_szterlingów|funty_szterlingi=gbp uncja|uncje|uncji=oz
    litr|litry|litrów|litra=l galon|galony|galonów|galona=gal pinta|pinty|pint=pt baryłka|baryłki|baryłek=bbl
    metrów_sześciennych|metry_sześcienne=m3 kilometrów_na_godzinę|km_na_godzinę=kmh mil_na_godzinę|mile_na_godzinę=mph
    węzeł|węzły|węzłów=kn stopień|stopnie|stopni|stopnia=c|f stopni_celsjusza|stopnie_celsjusza|celsjusza=c
    stopni_fahrenheita|stopnie_fahrenheita|fahrenheita=f sekunda|sekundy|sekund|sekundę=s minuta|minuty|minut|minutę=min
    godzina|godziny|godzin|godzinę|godz.=h dzień|dni|dniach|dnia=d tydzień|tygodnie|tygodni|tygodnia|tygodniach=wk
    miesiąc|miesiące|miesięcy|miesiąca|miesiącach=mo rok|lata|lat|roku|latach=y dekada|dekady|dekad=dec wiek|wieki|wieków=cen
    dolar|dolary|dolarów|dolara|dolarach=usd euro=eur jen|jeny|jenów=jpy juan|juany|juanów=cny frank|franki|franków=chf
    rubel|ruble|rubli=rub złoty|złote|złotych|złotego|zł=pln rupia|rupie|rupii=inr
    megapiksel|megapiksele|megapikseli|megapiksela|mpix=mpx piksel|piksele|pikseli=px
  `,
  dateOrders: ["dmy", "ymd"],
};
