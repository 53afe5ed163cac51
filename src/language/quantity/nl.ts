import type { QuantityWords } from "./quantity.ts";

/** Dutch. */
export const nl: QuantityWords = {
  cardinals: `
    nul=0 een|één|ene=1 twee|tweeën=2 drie|drieën=3 vier|vieren=4 vijf|vijven=5 zes|zessen=6 zeven=7 acht=8 negen=9 tien=10 elf=11
    twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40
    vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd|honderden=100 duizend|duizenden=1000
    miljoen|miljoenen|mln|mln.=1e6 miljard|miljarden|mld|mld.|mrd=1e9 biljoen|biljoenen=1e12 dozijn|dozijnen=*12 anderhalf|anderhalve=1.5
    tiental|tientallen=10 twintigtal=20 dertigtal=30 veertigtal=40 vijftigtal=50 honderdtal=100 duizendtal=1000
  `,
  ordinals: "eerste=1 derde|derden=3 achtste|achtsten=8 kwart=4",
  joiners: "en ën",
  tails: "ste sten de den jarig jarige jarigen daags daagse maal voudig voudige koppig koppige er ers",
  idle: `
    nul een één ene eerste honderd honderden duizend duizenden tiental tientallen dozijn dozijnen acht zeven enige|enkel|eenmaal|enkele=1
    beide|beiden|paar|dubbel|dubbele|verdubbel*|tweeling*|koppel|tweemaal=2 driemaal|drievoudig|verdrievoudig*|trio=3 kwart=0.25
    decennium|decennia=10 eeuw|eeuwen=100 millennium|millennia=1000 middag=12 middernacht=0 middernacht=24 geen=0 kwartier=15
    jaarlijks|jaarlijkse|jaar=1 tiener|tieners=13
  `,
  halves: "half halve helft",
  partitives: "",
  shorts: "mln=1e6 mld=1e9 k=1000",
  joined: true,
  unitsFirst: true,
  vigesimal: false,
  months: `
    januari|jan. februari|feb. maart|mrt. april|apr. mei juni|jun. juli|jul. augustus|aug. september|sept.|sep. oktober|okt.
    november|nov. december|dec.
  `,
  weekdays: `
    maandag|maandagen|maandagavond|maandagochtend|maandagmiddag dinsdag|dinsdagen|dinsdagavond|dinsdagochtend|dinsdagmiddag
    woensdag|woensdagen|woensdagavond|woensdagochtend|woensdagmiddag
    donderdag|donderdagen|donderdagavond|donderdagochtend|donderdagmiddag vrijdag|vrijdagen|vrijdagavond|vrijdagochtend|vrijdagmiddag
    zaterdag|zaterdagen|zaterdagavond|zaterdagochtend|zaterdagmiddag zondag|zondagen|zondagavond|zondagochtend|zondagmiddag
  `,
  doubtful: "mei jun.",
  reigns: "",
  units: `
    procent|percent|procentpunt|procentpunten=pct kilometer|kilometers=km meter|meters=m centimeter|centimeters=cm
    millimeter|millimeters=mm mijl|mijlen=mi zeemijl|zeemijlen=nmi yard|yards=yd voet=ft inch|duim=in
    vierkante_kilometer=km2 vierkante_meter=m2 vierkante_mijl=mi2 vierkante_voet=ft2 acre|acres=ac hectare|hectares|hectaren|ha=ha
    kilogram|kilo|kilo's=kg gram=g ton=t pond=lb|gbp ounce|ons=oz liter|liters=l gallon=gal pint=pt vat|vaten=bbl kubieke_meter=m3
    kilometer_per_uur|km_per_uur=kmh mijl_per_uur|mph=mph knopen|knoop=kn graad|graden=c|f graden_celsius|graad_celsius|celsius=c
    graden_fahrenheit|fahrenheit=f seconde|seconden=s minuut|minuten|min=min uur|uren=h dag|dagen=d week|weken=wk
    maand|maanden=mo jaar|jaren=y decennium|decennia=dec eeuw|eeuwen=cen dollar|dollars=usd euro|euro's=eur yen=jpy
    yuan|renminbi=cny frank=chf roebel|roebels=rub roepie|roepies=inr zloty=pln megapixel|megapixels=mpx pixel|pixels=px
  `,
  dateOrders: ["dmy", "ymd"],
};
