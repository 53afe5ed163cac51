/** German and Dutch look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const deNl = `
Andacht = devotie, gebed | aandacht = Aufmerksamkeit, Beachtung | 9 9
bellen = blaffen | bellen = anrufen, telefonieren, klingeln | 9 9
deftig = stevig, grof | deftig = vornehm, fein | 9 9
doof = dom, stom | doof = taub, gehörlos | 9 9
dürfen = mogen | durven = wagen, sich trauen | 9 9
Enkel = kleinzoon, kleinkind | enkel = Knöchel, einzeln, nur | 9 9
fahren = rijden | varen = mit dem Schiff fahren, segeln | 5 5
hell = licht, helder | hel = Hölle | 9 9
klar = helder, duidelijk | klaar = fertig, bereit | 8 9
Laken = doek | laken = Bettlaken, Leintuch | 3 4
Laune = humeur, bui | loon = Lohn, Gehalt | 9 9
Meer = zee | meer = See, mehr | 9 9
mögen = houden van, leuk vinden | mogen = dürfen | 3 3
Monster = monster | monster = Muster, Probe, Stichprobe | 1 7
Opfer = slachtoffer, offer | offer = Opfergabe | 4 2
Rente = pensioen | rente = Zinsen, Zins | 9 9
schlimm = erg, ernstig, slecht | slim = klug, schlau, intelligent | 9 9
Stadium = stadium, fase | stadion = Stadion | 9 9
stören = storen | sturen = schicken, senden, lenken | 9 9
stur = koppig | stuur = Lenkrad, Steuer | 9 9
tot = dood | tot! = bis | 9 9
vertrag = verdrag | vertraging = Verspätung, Verzögerung | 9 9
vertragen = verdragen, kunnen tegen | vertragen = verlangsamen, verzögern | 9 9
wer = wie | weer! = wieder, Wetter | 9 9
wie = hoe, als | wie! = wer | 8 9
winkel = hoek | winkel = Laden, Geschäft | 9 9
`;
