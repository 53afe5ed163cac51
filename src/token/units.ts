/** Units by the name that language data give them: what they measure, and how much of it, in the first unit of each line. */
const TABLE = `
  length m=1 mm=0.001 cm=0.01 km=1000 in=0.0254 ft=0.3048 yd=0.9144 mi=1609.344 nmi=1852
  area m2=1 km2=1e6 ha=1e4 ac=4046.86 ft2=0.0929 mi2=2.59e6
  mass kg=1 g=0.001 t=1000 lb=0.45359 oz=0.02835
  volume l=1 ml=0.001 gal=3.785 pt=0.473 bbl=159 m3=1000
  speed kmh=1 mph=1.609 kn=1.852
  time s=1 min=60 h=3600 d=86400 wk=604800 mo=2629800 y=31557600 dec=315576000 cen=3155760000
  temperature c=1 f=1
  share pct=1 pml=0.1 tenth=10
  image px=1 mpx=1e6
  money usd=0 eur=0 gbp=0 jpy=0 cny=0 chf=0 rub=0 pln=0 inr=0 brl=0
`;

/** Signs that name a unit in every language. */
export const SIGNS = `
  %|٪=pct ‰=pml km=km m=m cm=cm mm=mm kg=kg g=g t=t l|L=l ml=ml km²|km2=km2 m²|m2=m2 m³|m3=m3 km/h=kmh mph=mph
  °C|º_C|ºC|°_C=c °F|º_F|ºF|°_F=f °|º=c|f h=h min=min €|EUR=eur $|USD|US$=usd £|GBP=gbp ¥|￥|JPY|CNY=jpy|cny CHF=chf ₽|RUB=rub PLN=pln ₹|INR=inr R$|BRL=brl
`;

interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const units = new Map<string, Unit>(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [dimension = "", ...entries] = line.trim().split(" ");
      return entries.map((entry): [string, Unit] => {
        const [name = "", factor = ""] = entry.split("=");
        return [name, { dimension, factor: Number(factor) }];
      });
    }),
);

/** What a unit measures: "length", "money"; empty for an unknown one. */
export const dimensionOf = (unit: string): string => units.get(unit)?.dimension ?? "";

/** True where so much of a unit is less than one of the other, which measures the same: 11 inches and a foot. */
export function partOf(value: number, unit: string, whole: string): boolean {
  const [own, other] = [units.get(unit), units.get(whole)];
  return own !== undefined && own.dimension === other?.dimension && value * own.factor < other.factor;
}

/** How far a value may be off by rounding: half of its last significant place. */
function rounding(value: number): number {
  if (value === 0) return 0.5;
  let step = 1;
  if (Number.isInteger(value)) while (value % (step * 10) === 0) step *= 10;
  else for (let k = 0; k < 6 && Math.abs(value / step - Math.round(value / step)) > 1e-6; k++) step /= 10;
  return step / 2;
}

const LEAST = 0.03; // converters round on the way
const MOST = 0.25;

/** True where two measures are the same length, weight or time but for rounding; undefined where they measure different things or money. */
export function agree(a: number, from: string, b: number, to: string): boolean | undefined {
  const [own, other] = [units.get(from), units.get(to)];
  if (!own || !other || own.dimension !== other.dimension || own.factor === 0) return undefined;
  if (own.dimension === "temperature" && from !== to) {
    const celsius = from === "f" ? (5 / 9) * (a - 32) : a;
    const expected = to === "f" ? (5 / 9) * (b - 32) : b;
    // A difference of degrees is converted without the offset.
    const span = Math.abs((from === "f" ? (5 / 9) * a : a) - (to === "f" ? (5 / 9) * b : b));
    return Math.abs(celsius - expected) <= 1 + rounding(a) || span <= 1;
  }
  const [left, right] = [a * own.factor, b * other.factor];
  const room = rounding(a) * own.factor + rounding(b) * other.factor;
  const size = Math.max(Math.abs(left), Math.abs(right));
  return Math.abs(left - right) <= Math.max(LEAST * size, Math.min(room, MOST * size));
}

/** True where two sets of units have one in common, or either is empty. */
export const sameUnit = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((unit) => b.includes(unit));
