import type { QuantityWords } from "./quantity.ts";

/** French. */
export const fr: QuantityWords = {
  cardinals: `
    zéro=0 un|une=1 deux=2 trois=3 quatre|quatr-=4 cinq|cinqu-=5 six=6 sept=7 huit=8 neuf|neuv-=9 dix=10 onze|onz-=11
    douze|douz-=12 treize|treiz-=13 quatorze|quatorz-=14 quinze|quinz-=15 seize|seiz-=16 dixsept=17 dixhuit=18 dixneuf|dixneuv-=19
    vingt=20 trente|trent-=30 quarante|quarant-=40 cinquante|cinquant-=50 soixante|soixant-=60 soixantedix|septante=70
    soixanteetonze|soixanteonze|soixanteetonz-=71 soixantedouze|soixantedouz-=72 soixantetreize|soixantetreiz-=73
    soixantequatorze|soixantequatorz-=74 soixantequinze|soixantequinz-=75 soixanteseize|soixanteseiz-=76 soixantedixsept=77
    soixantedixhuit=78 soixantedixneuf|soixantedixneuv-=79 quatrevingt|quatrevingts|huitante|octante=80
    quatrevingtdix|nonante=90 quatrevingtonze|quatrevingtonz-=91 quatrevingtdouze|quatrevingtdouz-=92
    quatrevingttreize|quatrevingttreiz-=93 quatrevingtquatorze|quatrevingtquatorz-=94 quatrevingtquinze|quatrevingtquinz-=95
    quatrevingtseize|quatrevingtseiz-=96 quatrevingtdixsept=97 quatrevingtdixhuit=98 quatrevingtdixneuf|quatrevingtdixneuv-=99
    cent|cents=100 mille|mil|mill-=1000 million|millions=1e6 milliard|milliards=1e9 billion|billions=1e12 trillion|trillions=1e18 douzaine|douzaines=*12
    dizaine|dizaines=*10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60
    centaine|centaines=100 millier|milliers=1000
  `,
  ordinals: `
    premier|première|premiers|premières=1 deuxième|deuxièmes|second|seconde=2 tiers|troisième|troisièmes=3 quart|quarts=4
  `,
  joiners: "et",
  tails: "ième ièmes",
  idle: `
    un une zéro premier première premiers premières second seconde tiers cent cents mille mil dizaine dizaines douzaine douzaines
    quinzaine quarantaine centaine centaines millier milliers six dix neuf neufs=9 unique|seul|seule=1
    double|doubler|doublé|paire|couple|bis|jumeaux|jumelles=2 triple|tripler|triplé|trio=3 quadruple=4 décennie|décennies=10
    siècle|siècles=100 midi=12 minuit=0 minuit=24 aucun|aucune=0 quart|quarts=0.25 an|annuel|annuelle=1 biennal|biennale=2 centenaire=100
    quinzaine=14 quinzaine=2 millénaire|millénaires=1000 adolescent|adolescents|adolescente=13
  `,
  halves: "demi demie moitié",
  partitives: "de d'",
  shorts: "m=1e6 md|mds|mrd=1e9 k=1000",
  joined: false,
  unitsFirst: false,
  vigesimal: true,
  months: `
    janvier|janv. février|févr. mars avril|avr. mai juin juillet|juil. août|aout septembre|sept. octobre|oct. novembre|nov.
    décembre|déc.
  `,
  weekdays: "lundi|lundis mardi|mardis mercredi|mercredis jeudi|jeudis vendredi|vendredis samedi|samedis dimanche|dimanches",
  doubtful: "mars sept.",
  reigns: "",
  units: `
    pour_cent|pourcent|points_de_pourcentage|point_de_pourcentage=pct kilomètre|kilomètres=km mètre|mètres=m centimètre|centimètres=cm
    millimètre|millimètres=mm mille|milles=mi miles|mile=mi milles_marins|milles_nautiques=nmi yard|yards|verges=yd pied|pieds=ft
    pouce|pouces=in kilomètre_carré|kilomètres_carrés=km2 mètre_carré|mètres_carrés=m2 miles_carrés|milles_carrés=mi2
    pieds_carrés=ft2 acre|acres=ac hectare|hectares|ha=ha kilogramme|kilogrammes|kilo|kilos=kg gramme|grammes=g tonne|tonnes=t
    livre|livres=lb|gbp livres_sterling|livre_sterling=gbp once|onces=oz litre|litres=l gallon|gallons=gal pinte|pintes=pt
    baril|barils=bbl mètre_cube|mètres_cubes=m3 kilomètres_par_heure|kilomètres_heure|kilomètres_à_l'heure|kilomètres-heure=kmh
    miles_par_heure|miles_à_l'heure|milles_à_l'heure|mph=mph nœud|nœuds|noeuds=kn degré|degrés=c|f
    degrés_celsius|degré_celsius|celsius=c degrés_fahrenheit|fahrenheit=f seconde|secondes=s minute|minutes|min=min
    heure|heures=h jour|jours|journées=d semaine|semaines=wk mois=mo an|ans|année|années=y décennie|décennies=dec siècle|siècles=cen
    dollar|dollars=usd euro|euros=eur yen|yens=jpy yuan|yuans=cny franc|francs=chf rouble|roubles=rub zloty|zlotys=pln roupie|roupies=inr
    mégapixel|mégapixels=mpx pixel|pixels=px
  `,
  dateOrders: ["dmy", "ymd"],
};
