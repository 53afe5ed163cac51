import type { QuantityWords } from "./quantity.ts";

/** Italian. */
export const it: QuantityWords = {
  cardinals: `
    zero=0 uno|un|una|un-=1 due=2 tre|tré=3 quattro|quattr-=4 cinque|cinqu-=5 sei=6 sette|sett-=7 otto|ott-=8 nove|nov-=9 dieci=10
    undici|undic-=11 dodici|dodic-=12 tredici|tredic-=13 quattordici|quattordic-=14 quindici|quindic-=15 sedici|sedic-=16
    diciassette|diciassett-=17 diciotto|diciott-=18 diciannove|diciannov-=19 venti|vent-=20 trenta|trent-=30
    quaranta|quarant-=40 cinquanta|cinquant-=50 sessanta|sessant-=60 settanta|settant-=70 ottanta|ottant-=80
    novanta|novant-=90 cento|cent-=100 mille|mila|mill-=1000 milione|milioni|milion-|mln|mln.=1e6
    miliardo|miliardi|miliard-|mld|mld.|mrd=1e9 bilione|bilioni=1e12 trilione|trilioni=1e18 dozzina|dozzine=*12
    decina|decine=*10 ventina=20 trentina=30 quarantina=40 cinquantina=50 sessantina=60 settantina=70 ottantina=80 novantina=90
    centinaio|centinaia=100 migliaio|migliaia=1000
  `,
  ordinals: `
    primo|prima|primi|prime=1 secondo|seconda|secondi|seconde=2 terzo|terza|terzi|terze=3 quarto|quarta|quarti|quarte=4
    quinto|quinta|quinti|quinte=5 sesto|sesta|sesti|seste=6 settimo|settima|settimi|settime=7 ottavo|ottava|ottavi|ottave=8
    nono|nona|noni|none=9 decimo|decima|decimi|decime=10
  `,
  joiners: "e ed",
  tails: "esimo esima esimi esime enne enni ennale ennali ennio",
  idle: `
    zero uno un una primo prima primi prime secondo seconda secondi seconde terzo terza quarto quarta cento mille mila decina decine
    dozzina dozzine centinaio centinaia migliaio migliaia sei sette nona none unico|unica|singolo|singola|solo|sola=1
    entrambi|entrambe|ambedue|ambo|coppia|coppie|paio|paia|doppio|doppia|doppi|doppie|duplice|raddoppiato|raddoppiare|bis|gemelli|gemelle=2
    triplo|tripla|triplice|trio|triplicato=3 quadruplo|quadrupla|quadruplicato=4 decennio|decenni=10 secolo|secoli=100 quindicina=15
    mezzogiorno=12 mezzanotte=0 mezzanotte=24 nessuno|nessuna=0 biennio|biennale=2 triennio|triennale=3 quadriennale=4
    quinquennio|quinquennale=5 decennale=10 ventennio=20 trentennio=30 centenario=100 millennio|millenni=1000
    duecento=200 trecento=300 quattrocento=400 cinquecento=500 seicento=600 settecento=700 ottocento=800 novecento=900
    duecento=13 trecento=14 quattrocento=15 cinquecento=16 seicento=17 settecento=18 ottocento=19 novecento=20
    duecento=1200 trecento=1300 quattrocento=1400 cinquecento=1500 seicento=1600 settecento=1700 ottocento=1800 novecento=1900
    annuo|annua|annuale|anno=1 quarto|quarti=0.25 adolescente|adolescenti=13
  `,
  halves: "mezzo mezza metà",
  partitives: "di",
  shorts: "mln=1e6 mld=1e9 k=1000",
  joined: true,
  unitsFirst: false,
  vigesimal: false,
  months: `
    gennaio|genn.|gen. febbraio|febbr.|feb. marzo|mar. aprile|apr. maggio|magg.|mag. giugno|giu. luglio|lug. agosto|ago.
    settembre|sett.|set. ottobre|ott. novembre|nov. dicembre|dic.
  `,
  weekdays: "lunedì martedì mercoledì giovedì venerdì sabato|sabati domenica|domeniche",
  doubtful: "mar. set. sett. ago. domenica",
  reigns: "",
  units: `
    per_cento|percento|punti_percentuali|punto_percentuale=pct chilometro|chilometri|km.=km metro|metri|mt=m centimetro|centimetri=cm
    millimetro|millimetri=mm miglio|miglia=mi miglio_nautico|miglia_nautiche|miglia_marine=nmi iarda|iarde|yard|yarde=yd
    piede|piedi=ft pollice|pollici=in chilometro_quadrato|chilometri_quadrati|chilometri_quadri|kmq=km2
    metro_quadrato|metri_quadrati|metri_quadri|mq=m2 miglio_quadrato|miglia_quadrate=mi2 piede_quadrato|piedi_quadrati=ft2
    acro|acri=ac ettaro|ettari=ha chilogrammo|chilogrammi|chilo|chili=kg grammo|grammi=g tonnellata|tonnellate=t libbra|libbre=lb
    oncia|once=oz litro|litri=l gallone|galloni=gal pinta|pinte=pt barile|barili=bbl metro_cubo|metri_cubi=m3
    chilometri_orari|chilometri_all'ora|chilometri_l'ora|km_orari|km_all'ora=kmh miglia_orarie|miglia_all'ora|miglia_l'ora|mph=mph nodo|nodi=kn
    grado|gradi=c|f gradi_celsius|grado_celsius|gradi_centigradi|celsius|centigradi=c gradi_fahrenheit|fahrenheit=f
    secondo|secondi|sec=s minuto|minuti|min=min ora|ore=h giorno|giorni|giornate=d settimana|settimane=wk mese|mesi=mo
    anno|anni=y decennio|decenni=dec secolo|secoli=cen
    dollaro|dollari=usd euro=eur sterlina|sterline=gbp yen=jpy yuan|renminbi=cny franco|franchi=chf rublo|rubli=rub
    zloty=pln rupia|rupie=inr megapixel=mpx pixel=px
  `,
  dateOrders: ["dmy", "ymd"],
};
