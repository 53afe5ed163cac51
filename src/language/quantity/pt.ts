import type { QuantityWords } from "./quantity.ts";

/** Portuguese. */
export const pt: QuantityWords = {
  cardinals: `
    zero=0 um|uma=1 dois|duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 treze=13
    catorze|quatorze=14 quinze=15 dezesseis|dezasseis=16 dezessete|dezassete=17 dezoito=18 dezenove|dezanove=19 vinte=20 trinta=30
    quarenta=40 cinquenta|cinqüenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem|cento|centos=100 duzentos|duzentas=200
    trezentos|trezentas=300 quatrocentos|quatrocentas=400 quinhentos|quinhentas=500 seiscentos|seiscentas=600
    setecentos|setecentas=700 oitocentos|oitocentas=800 novecentos|novecentas=900 mil=1000 milhão|milhões|mi=1e6
    bilhão|bilhões|bi=1e9 bilião|biliões=1e12 trilhão|trilhões=1e12 trilião|triliões=1e18 dúzia|dúzias=*12 dezena|dezenas=*10
    vintena=20 trintena=30 quarentena=40 centena|centenas=100 milhar|milhares=1000
  `,
  ordinals: `
    primeiro|primeira|primeiros|primeiras=1 segundo|segunda|segundos|segundas=2 terceiro|terceira|terço|terços=3
    quarto|quarta|quartos=4 quinto|quinta|quintos=5 sexto|sexta=6 sétimo|sétima=7 oitavo|oitava|oitavos=8 nono|nona=9
    décimo|décima|décimos=10 vigésimo|vigésima=20 trigésimo|trigésima=30 quadragésimo|quadragésima=40
    quinquagésimo|quinquagésima=50 sexagésimo|sexagésima=60 septuagésimo|septuagésima|setuagésimo|setuagésima=70
    octogésimo|octogésima=80 nonagésimo|nonagésima=90 centésimo|centésima=100 milésimo|milésima=1000
  `,
  joiners: "e",
  tails: "avos",
  idle: `
    zero um uma primeiro primeira primeiros primeiras segundo segunda segundos segundas terça terceira quarta quarto quartos quinta
    sexta nona cem cento mil centena centenas milhar milhares dezena dezenas dúzia dúzias quarentena único|única|só=1
    ambos|ambas|par|casal|dupla|duplo|dobro|dobrar|dobrou|bis|gêmeos|gémeos=2 triplo|tripla|trio|triplicar=3 quádruplo=4
    década|décadas=10 século|séculos=100 meio-dia=12 meia-noite=0 meia-noite=24 nenhum|nenhuma=0 quarto|quartos=0.25 quinzena=15
    quinzena=14 anual|ano=1 bienal|biênio=2 triênio|trienal=3 centenário=100 milênio|milénio|milênios|milénios=1000
    adolescente|adolescentes=13
  `,
  halves: "meio meia metade",
  partitives: "de",
  shorts: "mi=1e6 bi=1e9 k=1000",
  joined: false,
  unitsFirst: false,
  vigesimal: false,
  months: `
    janeiro|jan. fevereiro|fev. março|mar. abril|abr. maio junho|jun. julho|jul. agosto|ago. setembro|set. outubro|out.
    novembro|nov. dezembro|dez.
  `,
  weekdays: `
    segunda-feira|segundas-feiras|segunda terça-feira|terças-feiras|terça quarta-feira|quartas-feiras|quarta
    quinta-feira|quintas-feiras|quinta sexta-feira|sextas-feiras|sexta sábado|sábados domingo|domingos
  `,
  doubtful: "segunda terça quarta quinta sexta domingo mar. set.",
  reigns: "",
  units: `
    por_cento|pontos_percentuais|ponto_percentual=pct quilômetro|quilômetros|quilómetro|quilómetros=km metro|metros=m
    centímetro|centímetros=cm milímetro|milímetros=mm milha|milhas=mi milhas_náuticas|milha_náutica=nmi jarda|jardas=yd pé|pés=ft
    polegada|polegadas=in quilômetro_quadrado|quilômetros_quadrados|quilómetros_quadrados=km2 metro_quadrado|metros_quadrados=m2
    milha_quadrada|milhas_quadradas=mi2 pés_quadrados=ft2 acre|acres=ac hectare|hectares|ha=ha
    quilograma|quilogramas|quilo|quilos=kg grama|gramas=g tonelada|toneladas=t libra|libras=lb|gbp
    libras_esterlinas|libra_esterlina=gbp onça|onças=oz litro|litros=l galão|galões=gal barril|barris=bbl
    metro_cúbico|metros_cúbicos=m3 quilômetros_por_hora|quilómetros_por_hora=kmh milhas_por_hora|mph=mph nó|nós=kn grau|graus=c|f
    graus_celsius|grau_celsius|graus_centígrados|celsius=c graus_fahrenheit|fahrenheit=f segundo|segundos=s minuto|minutos|min=min
    hora|horas=h dia|dias=d semana|semanas=wk mês|meses=mo ano|anos=y década|décadas=dec século|séculos=cen
    dólar|dólares=usd euro|euros=eur iene|ienes=jpy yuan|iuane=cny franco|francos=chf rublo|rublos=rub real|reais=brl rupia|rupias=inr
    megapixel|megapixels|megapíxel|megapíxeis=mpx pixel|pixels|píxeis=px
  `,
  dateOrders: ["dmy", "ymd"],
};
