import type { QuantityWords } from "./quantity.ts";

/** Spanish. */
export const es: QuantityWords = {
  cardinals: `
    cero=0 uno|un|una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
    quince=15 dieciséis|dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno|veintiún|veintiun|veintiuna=21
    veintidós|veintidos=22 veintitrés|veintitres=23 veinticuatro=24 veinticinco=25 veintiséis|veintiseis=26 veintisiete=27
    veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100
    doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500
    seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900 mil|miles=1000
    millón|millon|millones|mill.=1e6 millardo|millardos=1e9 billón|billones=1e12 trillón|trillones=1e18 docena|docenas=*12
    decena|decenas=*10 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centenar|centenares|centena|centenas=100
    millar|millares=1000
  `,
  ordinals: `
    primero|primer|primera|primeros|primeras=1 segundo|segunda|segundos|segundas=2 tercero|tercer|tercera|tercio|tercios=3
    cuarto|cuarta|cuartos=4 quinto|quinta|quintos=5 sexto|sexta=6 séptimo|séptima=7 octavo|octava|octavos=8 noveno|novena=9
    décimo|décima|décimas=10 undécimo|undécima=11 duodécimo|duodécima=12 decimotercero|decimotercera|decimotercer=13
    decimocuarto|decimocuarta=14 decimoquinto|decimoquinta=15 decimosexto|decimosexta=16 decimoséptimo|decimoséptima=17
    decimoctavo|decimoctava=18 decimonoveno|decimonovena=19 vigésimo|vigésima|vigesimo-|vigesimo|vigesima=20
    trigésimo|trigésima|trigesimo-=30 cuadragésimo|cuadragésima=40 quincuagésimo|quincuagésima=50 sexagésimo|sexagésima=60
    septuagésimo|septuagésima=70 octogésimo|octogésima=80 nonagésimo|nonagésima=90 centésimo|centésima=100 milésimo|milésima=1000
  `,
  joiners: "y",
  tails: "avo avos ava",
  idle: `
    cero uno un una primero primer primera primeros primeras segundo segunda segundos segundas tercer cuarto cuarta cuartos mil miles
    cien ciento cuarentena centenar centenares millar millares decena decenas docena docenas único|única|solo|sola=1
    ambos|ambas|par|pareja|doble|duplicar|duplicado|gemelos|gemelas|bis=2 triple|triplicar|trío=3 cuádruple=4 década|décadas|decenio=10
    siglo|siglos=100 mediodía=12 medianoche=0 medianoche=24 ningún|ninguno|ninguna=0 cuarto|cuartos=0.25 quincena=15 quincena=2
    quincena=14 anual|año=1 bienal|bienio=2 trienio|trienal=3 quinquenio|quinquenal=5 centenario=100 milenio|milenios=1000
    veinteañero|veinteañera=20 adolescente|adolescentes=13
  `,
  halves: "medio media mitad",
  partitives: "de",
  shorts: "m=1e6 k=1000",
  joined: false,
  unitsFirst: false,
  vigesimal: false,
  months: `
    enero|ene. febrero|feb. marzo|mar. abril|abr. mayo|may. junio|jun. julio|jul. agosto|ago. septiembre|setiembre|sept.|sep.
    octubre|oct. noviembre|nov. diciembre|dic.
  `,
  weekdays: "lunes martes miércoles jueves viernes sábado|sábados domingo|domingos",
  doubtful: "mar. may. domingo",
  reigns: "",
  units: `
    por_ciento|puntos_porcentuales|punto_porcentual=pct kilómetro|kilómetros=km metro|metros=m centímetro|centímetros=cm
    milímetro|milímetros=mm milla|millas=mi millas_náuticas|milla_náutica=nmi yarda|yardas=yd pie|pies=ft pulgada|pulgadas=in
    kilómetro_cuadrado|kilómetros_cuadrados=km2 metro_cuadrado|metros_cuadrados=m2 milla_cuadrada|millas_cuadradas=mi2
    pie_cuadrado|pies_cuadrados=ft2 acre|acres=ac hectárea|hectáreas=ha kilogramo|kilogramos|kilo|kilos=kg gramo|gramos=g
    tonelada|toneladas=t libra|libras=lb|gbp libras_esterlinas|libra_esterlina=gbp onza|onzas=oz litro|litros=l galón|galones=gal
    pinta|pintas=pt barril|barriles=bbl metro_cúbico|metros_cúbicos=m3 kilómetros_por_hora=kmh millas_por_hora|mph=mph nudo|nudos=kn
    grado|grados=c|f grados_celsius|grado_celsius|grados_centígrados|celsius|centígrados=c grados_fahrenheit|fahrenheit=f
    segundo|segundos|seg=s minuto|minutos|min=min hora|horas=h día|días=d semana|semanas=wk mes|meses=mo año|años=y
    década|décadas|decenio|decenios=dec siglo|siglos=cen dólar|dólares=usd euro|euros=eur yen|yenes=jpy yuan|yuanes=cny
    franco|francos=chf rublo|rublos=rub rupia|rupias=inr esloti|zlotys=pln
    megapíxel|megapíxeles|megapixeles=mpx píxel|píxeles|pixeles=px
  `,
  dateOrders: ["dmy", "ymd"],
};
