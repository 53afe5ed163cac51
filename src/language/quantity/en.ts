import type { QuantityWords } from "./quantity.ts";

/** English. */
export const en: QuantityWords = {
  cardinals: `
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
    fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty|twenties=20 thirty|thirties=30 forty|forties=40
    fifty|fifties=50 sixty|sixties=60 seventy|seventies=70 eighty|eighties=80 ninety|nineties=90 hundred|hundreds=100
    thousand|thousands=1000 million|millions|mln=1e6 billion|billions|bln=1e9 trillion|trillions=1e12 lakh|lakhs=1e5
    crore|crores=1e7 dozen|dozens=*12
  `,
  ordinals: `
    first=1 second=2 third|thirds=3 fourth|fourths=4 fifth|fifths=5 sixth|sixths=6 seventh|sevenths=7 eighth|eighths=8
    ninth|ninths=9 tenth|tenths=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17
    eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80
    ninetieth=90 hundredth=100 thousandth=1000 millionth=1e6
  `,
  joiners: "and a an",
  tails: "fold something",
  idle: `
    zero one first second third dozen dozens hundred hundreds thousand thousands once=1 ones=1 single=1 sole=1 both=2 couple=2
    pair=2 twice=2 double|doubled|doubling|twin|twins|dual=2 triple|tripled|thrice|trio=3 quarter|quarters=4 quarter|quarters=0.25
    quadruple|quadrupled=4 decade|decades=10 century|centuries=100 fortnight=14 fortnight=2 score|scores=*20 noon|midday=12
    midnight=0 midnight=24 nil|no|none=0 secondly=2 thirdly=3 annual|yearly|year=1 biannual|biennial=2 centenary=100
    millennium|millennia=1000 teens|teenager|teenagers=13
  `,
  halves: "half halves",
  partitives: "of",
  shorts: "m|mn=1e6 bn|b=1e9 tn|trn=1e12 k=1000",
  joined: false,
  unitsFirst: false,
  vigesimal: false,
  months: `
    january|jan. february|feb. march|mar. april|apr. may june|jun. july|jul. august|aug. september|sept.|sep. october|oct.
    november|nov. december|dec.
  `,
  weekdays:
    "monday|mondays tuesday|tuesdays wednesday|wednesdays thursday|thursdays friday|fridays saturday|saturdays sunday|sundays",
  doubtful: "may march mar. august jun.",
  reigns: "",
  units: `
    per_cent|percent|percentage_point|percentage_points|percentage=pct kilometer|kilometers|kilometre|kilometres|kms=km
    meter|meters|metre|metres=m centimeter|centimeters|centimetre|centimetres=cm millimeter|millimeters|millimetre|millimetres=mm
    mile|miles|mi=mi nautical_mile|nautical_miles=nmi yard|yards|yd|yds=yd foot|feet|ft=ft inch|inches|in.=in
    square_kilometer|square_kilometers|square_kilometre|square_kilometres=km2 square_meter|square_meters|square_metre|square_metres=m2
    square_mile|square_miles|sq_mi=mi2 square_foot|square_feet|sq_ft=ft2 acre|acres=ac hectare|hectares|ha=ha
    kilogram|kilograms|kilo|kilos|kgs=kg gram|grams|gramme|grammes=g ton|tons|tonne|tonnes|metric_ton|metric_tons=t
    pound|pounds=lb|gbp lb|lbs=lb ounce|ounces|oz=oz liter|liters|litre|litres=l gallon|gallons=gal pint|pints=pt
    barrel|barrels=bbl cubic_meter|cubic_meters|cubic_metre|cubic_metres=m3
    kilometers_per_hour|kilometres_per_hour|kilometers_an_hour|kilometres_an_hour|kph|kmph=kmh miles_per_hour|miles_an_hour|mph=mph knot|knots=kn
    degree|degrees=c|f degrees_celsius|degree_celsius|celsius|centigrade=c degrees_fahrenheit|fahrenheit|degree_fahrenheit=f
    second|seconds|sec=s minute|minutes|min=min hour|hours|hr|hrs=h day|days=d week|weeks=wk month|months=mo
    year|years|yr|yrs=y decade|decades=dec century|centuries=cen
    dollar|dollars|bucks=usd euro|euros=eur yen=jpy yuan|renminbi=cny franc|francs=chf ruble|rubles|rouble|roubles=rub
    zloty|zlotys=pln megapixel|megapixels|mp=mpx pixel|pixels=px rupee|rupees=inr sterling=gbp
  `,
  dateOrders: ["mdy", "dmy", "ymd"],
};
