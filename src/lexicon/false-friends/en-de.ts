/** English and German look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enDe = `
actual = tatsächlich, eigentlich | aktuell = current, present, topical, latest | 8 8
actually! = eigentlich, tatsächlich | aktuell! = currently, current, up to date, latest | 8 8
also! = auch, außerdem | also! = so, thus, therefore, that is | 7 7
art = Kunst | Art = kind, type, sort, species, way, manner | 7 8
bald = kahl, kahlköpfig | bald! = soon | 9 9
become/became = werden | bekommen/bekam/bekäme = get, receive, obtain | 9 9
billion = Milliarde | Billion = trillion | 9 9
blank = leer | blank = shiny, bare, bright | 6 6
boot!/boots! = Stiefel | Boot!/Boote!/Boots! = boat | 9 9
brand = Marke | Brand = fire, blaze | 8 9
brave = tapfer, mutig | brav = good, well-behaved, obedient | 6 8
brief = kurz | Brief = letter | 9 9
caution = Vorsicht | Kaution = bail, deposit | 9 8
chef = Koch, Küchenchef | Chef = boss, head, chief, director | 5 9
concern = Sorge, Anliegen | Konzern = group, corporation, company | 7 9
confession = Geständnis, Beichte | Konfession = denomination | 7 9
consequent = daraus folgend | konsequent = consistent, rigorous, strict | 7 8
consequently! = folglich, daher | konsequent! = consistently, rigorously | 8 8
corn = Mais, Getreide | Korn = grain, seed | 3 3
decent = anständig, ordentlich | dezent = discreet, subtle, unobtrusive | 8 9
dome = Kuppel | Dom = cathedral | 8 8
eventual = schließlich, endgültig | eventuell = possible, any, potential | 9 9
eventually! = schließlich, letztendlich, irgendwann | eventuell! = possibly, perhaps, maybe | 9 9
expertise = Fachwissen, Sachkenntnis | Expertise = expert report, appraisal | 4 5
fabric = Stoff, Gewebe | Fabrik = factory, plant | 9 9
fast = schnell | fast! = almost, nearly | 9 9
fatal = tödlich | fatal = disastrous, awkward, fateful | 3 4
formula = Formel | Formular = form | 8 9
gift = Geschenk, Gabe | Gift = poison, venom, toxin | 9 9
genial = freundlich, gutmütig | genial = brilliant, ingenious | 8 9
gymnasium = Turnhalle | Gymnasium = grammar school, secondary school, high school | 6 7
handy = praktisch, handlich | Handy = mobile, cell phone, phone | 8 9
hell = Hölle | hell = bright, light | 9 9
herd = Herde | Herd = stove, cooker, hearth | 8 9
hut = Hütte | Hut = hat | 8 9
irritate = ärgern, reizen | irritieren = confuse, puzzle, disconcert | 5 6
island = Insel | Island = Iceland | 9 9
kind = freundlich, Art | Kind = child, kid | 9 9
lack = Mangel | Lack = varnish, paint, lacquer | 9 9
last = letzter, dauern | Last = load, burden, weight | 8 9
lecture = Vorlesung, Vortrag | Lektüre = reading | 9 9
list = Liste | List = cunning, ruse, trick | 8 9
lust = Begierde, Wollust | Lust = desire, pleasure, joy, inclination | 3 4
map = Karte, Landkarte | Mappe = folder, portfolio, briefcase | 5 6
marmalade = Orangenmarmelade | Marmelade = jam | 4 6
meaning = Bedeutung, Sinn | Meinung = opinion, view | 9 9
mist = Nebel, Dunst | Mist = dung, manure, rubbish | 9 9
mode = Modus, Art | Mode = fashion | 8 9
murder = Mord | Mörder = murderer, killer | 5 7
note = Notiz, Anmerkung | Note = mark, grade, note | 3 3
novel = Roman | Novelle = novella, short story, amendment | 6 7
ordinary = gewöhnlich | ordinär = vulgar, common | 8 9
overhear = zufällig mithören | überhören = miss, ignore, not hear | 9 9
oversee = beaufsichtigen | übersehen = overlook, miss | 9 9
pathetic = erbärmlich, jämmerlich | pathetisch = emotional, dramatic, solemn | 6 8
personal = persönlich | Personal = staff, personnel, employees | 8 9
physician = Arzt | Physiker = physicist | 9 9
plump = mollig, rundlich | plump = clumsy, crude, awkward | 7 8
pregnant = schwanger | prägnant = concise, succinct, terse | 9 9
preservative = Konservierungsmittel | Präservativ = condom | 9 9
principal = hauptsächlich, Direktor | Prinzip = principle | 9 9
promotion = Beförderung, Werbung | Promotion = doctorate, PhD | 4 6
prospect = Aussicht | Prospekt = brochure, leaflet, prospectus | 9 9
prove = beweisen | prüfen = check, test, examine, verify | 8 9
rat = Ratte | Rat = advice, council, counsel | 9 9
rate = Quote, Satz, bewerten | Rate = instalment, installment, rate | 3 3
rent = Miete | Rente = pension | 9 9
roman = römisch | Roman = novel | 6 7
rock = Fels, Stein | Rock = skirt | 6 8
self-conscious = befangen, verlegen | selbstbewusst = self-confident, confident | 9 9
sensible = vernünftig | sensibel = sensitive | 9 9
serious = ernst | seriös = respectable, reputable, trustworthy | 4 4
spend = ausgeben, verbringen | spenden = donate, give | 8 9
spot = Fleck, Stelle | Spott = mockery, ridicule, scorn | 9 9
stadium = Stadion | Stadium = stage, phase | 9 9
stall = Stand | Stall = stable, cowshed, barn | 6 7
stark = krass, deutlich | stark = strong, heavy, severe | 6 8
stern = streng, ernst | Stern = star | 9 9
sympathetic = mitfühlend, verständnisvoll | sympathisch = likeable, nice, pleasant, friendly | 8 9
sympathy = Mitgefühl, Beileid | Sympathie = liking, affection, fondness | 4 4
tag = Etikett, Markierung | Tag = day | 3 4
tablet = Tablette | Tablett = tray | 9 9
warehouse = Lager, Lagerhaus | Warenhaus = department store | 9 9
wand = Stab, Zauberstab | Wand = wall | 9 9
while = während | weil! = because, since | 6 6
`;
