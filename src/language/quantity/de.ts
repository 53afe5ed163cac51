import type { QuantityWords } from "./quantity.ts";

/** German. */
export const de: QuantityWords = {
  cardinals: `
    null=0 ein|eins|eine|einen|einem|einer|eines=1 zwei|zwo|zweien|zweier=2 drei|dreien|dreier=3 vier|vieren=4 fünf|fünfen=5 sechs=6
    sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
    neunzehn=19 zwanzig|zwanziger=20 dreißig|dreissig|dreißiger|dreissiger=30 vierzig|vierziger=40 fünfzig|fünfziger=50
    sechzig|sechziger=60 siebzig|siebziger=70 achtzig|achtziger=80 neunzig|neunziger=90 hundert|hunderte|hunderten|hunderter=100
    tausend|tausende|tausenden|tausender|tsd|tsd.=1000 million|millionen|mio|mio.=1e6 milliarde|milliarden|mrd|mrd.=1e9
    billion|billionen=1e12 billiarde|billiarden=1e15 dutzend|dutzende|dutzenden=*12 anderthalb=1.5
  `,
  ordinals: `
    erste|erster|ersten|erstes|erstem|erstens=1 dritte|dritter|dritten|drittes|drittem|drittel|dritteln|drittens=3
    siebte|siebter|siebten|siebtes|siebtem|siebtel=7 achte|achter|achten|achtes|achtem|achtel=8
  `,
  joiners: "und",
  tails: `
    te ter ten tes tem tel teln tens ste ster sten stes stem stel steln stens mal malig malige maligen fach fache fachen faches
    jährig jährige jährigen jähriger jähriges jährigem tägig tägige tägigen tägiger tägiges stündig stündige stündigen stündiger
    wöchig wöchige wöchigen wöchiger monatig monatige monatigen monatiger minütig minütige minütigen köpfig köpfige köpfigen
    köpfiger stellig stellige stelligen prozentig prozentige prozentigen stöckig stöckige stöckigen
  `,
  idle: `
    null ein eins eine einen einem einer eines erste erster ersten erstes erstem erstens dritte drittel acht achten achter achte hundert
    hunderte hunderten tausend tausende tausenden dutzend dutzende dutzenden einzige|einziger|einzigen|einziges|einmal|einzeln*=1
    beide|beiden|beider|beides|paar|doppelt*|doppel|verdoppel*|zwilling*=2 dreifach|verdreifach*|trio=3 vervierfach*=4 viertel|vierteln=4
    viertel=0.25 jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts=10 jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts=100
    jahrtausend|jahrtausende|jahrtausenden|jahrtausends=1000 mittag|mittags=12 mitternacht=0 mitternacht=24
    kein|keine|keinen|keiner|keines=0 jährlich*=1 teenager*=13
  `,
  halves: "halb halbe halber halben halbes hälfte einhalb",
  partitives: "",
  shorts: "mio=1e6 mrd=1e9 k=1000",
  joined: true,
  unitsFirst: true,
  vigesimal: false,
  months: `
    januar|januars|jänner|jan. februar|februars|feber|feb.|febr. märz|mär. april|aprils|apr. mai|mais juni|junis|jun. juli|julis|jul.
    august|augusts|aug. september|septembers|sept.|sep. oktober|oktobers|okt. november|novembers|nov. dezember|dezembers|dez.
  `,
  weekdays: `
    montag|montags|montagabend|montagmorgen|montagnachmittag|montagmittag|montagnacht
    dienstag|dienstags|dienstagabend|dienstagmorgen|dienstagnachmittag|dienstagmittag|dienstagnacht
    mittwoch|mittwochs|mittwochabend|mittwochmorgen|mittwochnachmittag|mittwochmittag|mittwochnacht
    donnerstag|donnerstags|donnerstagabend|donnerstagmorgen|donnerstagnachmittag|donnerstagmittag|donnerstagnacht
    freitag|freitags|freitagabend|freitagmorgen|freitagnachmittag|freitagmittag|freitagnacht
    samstag|samstags|sonnabend|sonnabends|samstagabend|samstagmorgen|samstagnachmittag|samstagmittag|samstagnacht
    sonntag|sonntags|sonntagabend|sonntagmorgen|sonntagnachmittag|sonntagmittag|sonntagnacht
  `,
  doubtful: "mais august jun.",
  reigns: "",
  units: `
    prozent|prozentpunkte|prozentpunkten|v.h.=pct kilometer|kilometern|kilometers=km meter|metern=m zentimeter|zentimetern=cm
    millimeter|millimetern=mm meile|meilen=mi seemeile|seemeilen=nmi yard|yards=yd fuß|fuss=ft zoll=in
    quadratkilometer|quadratkilometern=km2 quadratmeter|quadratmetern|qm=m2 quadratmeile|quadratmeilen=mi2 quadratfuß=ft2
    acre|acres|morgen=ac hektar|hektare|ha=ha kilogramm|kilo=kg gramm=g tonne|tonnen=t pfund=lb|gbp pfund_sterling=gbp unze|unzen=oz
    liter|litern=l gallone|gallonen=gal pint|pints=pt barrel|fass=bbl kubikmeter|kubikmetern=m3
    kilometer_pro_stunde|stundenkilometer|stundenkilometern|kilometern_pro_stunde=kmh meilen_pro_stunde|mph=mph knoten=kn grad=c|f
    grad_celsius|celsius=c grad_fahrenheit|fahrenheit=f sekunde|sekunden=s minute|minuten|min=min stunde|stunden|std=h
    tag|tage|tagen=d woche|wochen=wk monat|monate|monaten=mo jahr|jahre|jahren=y jahrzehnt|jahrzehnte|jahrzehnten=dec
    jahrhundert|jahrhunderte|jahrhunderten=cen dollar|dollars|us-dollar=usd euro|euros=eur yen=jpy yuan|renminbi=cny
    franken=chf rubel=rub złoty|zloty=pln rupie|rupien=inr megapixel=mpx pixel=px
  `,
  dateOrders: ["dmy", "ymd"],
};
