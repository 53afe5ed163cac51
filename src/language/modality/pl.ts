import type { Modality } from "./modality.ts";

/** Polish. */
export const pl: Modality = {
  obligation: {
    words: "obowiązkowy, obowiązkowa, obowiązkowe, obowiązkowego, obowiązkowej, obowiązkowych, obowiązkowo",
    faint: `
      muszę, musisz, musi, musimy, musicie, muszą, musiał, musiała, musiało, musieli, musiały, musiałem, musiałam, musiałeś,
      musiałaś, musieliśmy, musiałyśmy, musieliście, musiałyście, musiałby, musiałaby, musiałoby, musieliby, musiałyby,
      musząc, musieć, trzeba, należy, jest zobowiązany, jest zobowiązana, są zobowiązani, są zobowiązane, jest obowiązany,
      są obowiązani, jest zmuszony, jest zmuszona, są zmuszeni, został zmuszony, zostali zmuszeni
    `,
    answers: `
      mus*, należał*, powin*, obowiąz*, zobowiąz*, zmusz*, zmus*, koniecz*, niezbędn*, wymag*, wymóg*, potrzeb*, trzeba, konieczn*, istotn*, ważn*, kluczow*, wiążąc*, przymus*, ma *ć, mają *ć, miał* *ć, mam *ć, mamy *ć, ma się, nakaz*, narzuc*, polec*,
      nieuchronn*, nieunikn*, pilnie, pilna, pilne, przypad*, warunk*, odpowiedzial*, zadani*, zapewne, na pewno, z pewnością, pozostaj*, wypada, nie sposób, nie może nie, nie można nie, zapewn*, win*, będzie, będą
    `,
  },
  advice: {
    words: `
      powinien, powinna, powinno, powinni, powinny, powinienem, powinnam, powinieneś, powinnaś, powinniśmy, powinnyśmy,
      powinniście, powinnyście, należałoby, trzeba by, wypadałoby, powinno się, winien, winna, winno, winni, winny
    `,
    answers: `
      należ*, trzeba, mus*, ma, mają, miał*, mam, mamy, zalec*, porad*, radz*, doradz*, sugero*, lepiej, najlepiej, warto, dobrze, wskazan*, oczekiw*, spodziew*, przypuszcz*, jeśli, gdyby, jeżeli, mog*, może*, można, mógł*, mogł*, *by, *łby, *łaby, *łoby, *liby,
      potrzeb*, koniecz*, chc*, chci*, prawdopodobn*, powin*, planow*, wypad*, proponow*, zasłu*, niech, aby, żeby, ważne, istotn*, najwyraźniej
    `,
  },
  possibility: {
    words: "",
    faint: `
      mogę, możesz, może, możemy, możecie, mogą, mógł, mogła, mogło, mogli, mogły, mogłem, mogłam, mogłeś, mogłaś, mogliśmy,
      mogłyśmy, mogliście, mogłyście, mógłby, mogłaby, mogłoby, mogliby, mogłyby, mógłbym, mogłabym, mógłbyś, mogłabyś,
      moglibyśmy, mogłybyśmy, moglibyście, można, mogąc, móc
    `,
    answers: `
      możliw*, niemożliw*, niepodobn*, chyba, być może, ewentualn*, prawdopodobn*, pozwal*, pozwol*, zezwal*, zezwol*, dozwol*, dopuszcz*, zdoln*, zdoła*, potraf*, umie*, uda*, udaj*, stanie, wolno, praw*, upraw*, okazj*, szans*, ryzyk*, zdaje, wydaj*,
      powin*, *alny, *alna, *alne, *alności, łatwo, trudno, wolny, woln*, sposób, spos*, pomoc*, pomag*, pomóc, pomog*, upoważ*, da się, dało, dać, się da, nie sposób, zapewne, *by, *łby, *łaby, *łoby, *liby, *łyby, potencjaln*, grozi, dzięki, wiedz*, wie, sił*, władz*, umożliw*
    `,
  },
  prohibition: {
    words: `
      nie wolno, nie należy, nie powinno się, zabrania się, jest zabronione, zabroniony, zabroniona, zabronione, zabronieni,
      zakazany, zakazana, zakazane
    `,
    faint: "nie może, nie mogą, nie możesz, nie możemy, nie możecie, nie mogę, nie można",
    answers: "zakaz*, zabr*, wzbr*, niedozw*, niedopuszcz*, nigdy, nikt, żad*",
  },
  release: {
    words: `
      nie musi, nie muszą, nie musisz, nie muszę, nie musimy, nie musicie, nie musiał, nie musiała, nie musieli, nie musiały,
      nie trzeba, nie ma potrzeby, nie potrzeba, nie jest konieczne, nie jest zobowiązany, nie jest zobowiązana, nie są zobowiązani,
      nie jest obowiązkowe, nie jest obowiązkowy, nie jest obowiązkowa
    `,
    answers:
      "zbędn*, niepotrzebn*, niekonieczn*, zbyteczn*, dobrowoln*, opcjonaln*, nieobowiązkow*, bez potrzeby, bez konieczności",
  },
  exclusivity: {
    words:
      "tylko, wyłącznie, jedynie, tylko i wyłącznie, zaledwie, nic poza, nikt poza, nic oprócz, nie … innego jak, nic innego jak",
    answers: `
      jedyn*, sam, sama, samo, sami, same, samego, samej, samych, wyłączn*, dopiero, po prostu, zwykł*, prost*, ledwie,
      ledwo, najwyżej, co najwyżej, maksymaln*, chyba że, oprócz, prócz, poza, z wyjątkiem, nie więcej, niewiele, ogranicz*,
      zastrzeż*, pojedyncz*, osamotn*, specjaln*, czyst*, całkowicie, ściśle, o ile, pod warunkiem, byle, poszczeg*
    `,
  },
  exception: {
    words: `
      chyba że, z wyjątkiem, za wyjątkiem, wyjąwszy, z wyłączeniem, wyłączając
    `,
    faint: `
      oprócz, prócz
    `,
    answers: `
      wyjąt*, wyjątk*, jeśli … nie, jeżeli … nie, o ile … nie, jeśli nie, jeżeli nie, o ile nie, gdyby nie, bez, tylko,
      jedynie, wyłącznie, wyłącz*, poza, zamiast, dopóki, póki, pod warunkiem, zwolnion*, w przeciwnym, niż, wykluc*,
      nie licząc, ponadto, dopiero, wyklucz*, nic, ale nie, lecz nie, inny niż
    `,
  },
  loose: `
    nie tylko, nie jedynie, nie wyłącznie, gdy tylko, jak tylko, kiedy tylko, skoro tylko, jeśli tylko, jeżeli tylko, byle tylko, tylko co, tylko że, gdyby tylko, co tylko, ile tylko,
    być może, może być może, morze może, a może, nie może nie, winny jest, oprócz tego, prócz tego
  `,
};
