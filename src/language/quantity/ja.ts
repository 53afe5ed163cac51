import type { QuantityWords } from "./quantity.ts";

/** Japanese. */
export const ja: QuantityWords = {
  cardinals: `
    〇|零=0 一|壱=1 二|弐=2 三|参=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 百=100 千=1000 万=1e4 億=1e8 兆=1e12
  `,
  ordinals: "",
  joiners: "",
  tails: "",
  idle: `
    ゼロ=0 ひとつ|1人|ひとり=1 ふたつ|ふたり|両|双|ダブル|倍=2 みっつ|トリプル=3 半=0.5 ダース=12 世紀=100 正午=12 真夜中|深夜=0 真夜中|深夜=24
  `,
  halves: "半",
  partitives: "",
  shorts: "k=1000 m=1e6",
  joined: true,
  unitsFirst: false,
  vigesimal: false,
  months: "一月|1月 二月|2月 三月|3月 四月|4月 五月|5月 六月|6月 七月|7月 八月|8月 九月|9月 十月|10月 十一月|11月 十二月|12月",
  weekdays: "月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜",
  doubtful: "",
  reigns: "令和=2018 平成=1988 昭和=1925 大正=1911 明治=1867",
  units: `
    パーセント|％|ポイント=pct キロメートル|キロ=km|kg 公里=km メートル=m センチメートル|センチ=cm ミリメートル|ミリ=mm マイル=mi 海里=nmi
    ヤード=yd フィート=ft インチ=in 平方キロメートル|平方キロ=km2 平方メートル=m2 平方マイル=mi2 平方フィート=ft2 エーカー=ac
    ヘクタール=ha キログラム=kg グラム=g トン=t ポンド=lb|gbp オンス=oz リットル=l ガロン=gal パイント=pt バレル=bbl 立方メートル=m3
    時速キロ=kmh ノット=kn 度=c|f 秒|秒間=s 分|分間=min 時間=h 日|日間=d 週間|週=wk か月|ヶ月|カ月|ヵ月|ヶ月間|か月間=mo 年|年間|歳|才=y 世紀=cen
    ドル|米ドル=usd ユーロ=eur 円=jpy 元|人民元=cny スイスフラン=chf ルーブル=rub ルピー=inr 割=tenth 画素|ピクセル=px
  `,
  dateOrders: ["ymd", "dmy", "mdy"],
};
