import type { QuantityWords } from "./quantity.ts";

/** Chinese, in both scripts. */
export const zh: QuantityWords = {
  cardinals: `
    〇|零=0 一|壹=1 二|两|兩|贰|貳=2 三|叁|參=3 四|肆=4 五|伍=5 六|陆=6 七|柒=7 八|捌=8 九|玖=9 十|拾=10 百|佰=100 千|仟=1000
    万|萬=1e4 亿|億=1e8 兆=1e12
  `,
  ordinals: "",
  joiners: "",
  tails: "",
  idle: "双|雙|对|對|倍=2 半=0.5 打=12 俩|倆=2 仨=3 廿=20 卅=30 世纪|世紀=100 十年=10 正午|中午=12 午夜=0 午夜=24",
  halves: "半",
  partitives: "",
  shorts: "k=1000 m=1e6",
  joined: true,
  unitsFirst: false,
  vigesimal: false,
  months: `
    一月|1月 二月|2月 三月|3月 四月|4月 五月|5月 六月|6月 七月|7月 八月|8月 九月|9月 十月|10月 十一月|11月 十二月|12月
  `,
  weekdays: `
    星期一|周一|週一|礼拜一|禮拜一 星期二|周二|週二|礼拜二|禮拜二 星期三|周三|週三|礼拜三|禮拜三 星期四|周四|週四|礼拜四|禮拜四
    星期五|周五|週五|礼拜五|禮拜五 星期六|周六|週六|礼拜六|禮拜六 星期日|星期天|周日|週日|礼拜天|禮拜天|礼拜日
  `,
  doubtful: "周一 周二 周三 周四 周五 周六 周日",
  reigns: "民国|民國=1911",
  units: `
    ％|个百分点|個百分點=pct 公里|千米=km 米|公尺=m 厘米|公分=cm 毫米=mm 英里|哩=mi 海里|浬=nmi 码|碼=yd 英尺|呎=ft 英寸|英吋|吋|寸=in
    平方公里|平方千米=km2 平方米|平方公尺=m2 平方英里=mi2 平方英尺=ft2 英亩|英畝=ac 公顷|公頃=ha 公斤|千克=kg 克=g 吨|噸=t 磅=lb
    英镑|英鎊=gbp 盎司=oz 升|公升=l 加仑|加侖=gal 品脱=pt 桶=bbl 立方米=m3 公里/小时|公里每小时|千米每小时=kmh 英里/小时|英里每小时=mph
    节|節=kn 度=c|f 摄氏度|攝氏度|°c=c 华氏度|華氏度=f 秒|秒钟=s 分钟|分鐘=min 小时|小時|个小时|個小時=h 天|日=d 周|週|星期|个星期|個星期=wk
    个月|個月=mo 年|岁|歲=y 世纪|世紀=cen 美元|美金=usd 欧元|歐元=eur 日元|日圆|日圓=jpy 元|人民币|人民幣=cny 瑞士法郎=chf 卢布|盧布=rub
    卢比|盧比=inr 成=tenth 像素=px
  `,
  dateOrders: ["ymd", "dmy", "mdy"],
};
