/** English and Polish look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enPl = `
academic = pracownik naukowy, uczelniany | akademik = dormitory, hall of residence | 7 9
accord = porozumienie | akord = chord | 8 9
action = działanie | akcja = campaign, share, plot | 3 4
actual = rzeczywisty, faktyczny | aktualny = current, up-to-date, topical, present | 9 8
actually! = właściwie, w rzeczywistości, faktycznie | aktualnie! = currently, now, at present, presently | 9 9
adept = biegły, wprawny | adept = student, novice, trainee | 7 8
adequate = wystarczający, odpowiedni | adekwatny = appropriate, relevant | 4 4
advocate = zwolennik, rzecznik | adwokat = lawyer, barrister, attorney, solicitor | 6 6
affair = sprawa, romans | afera = scandal | 7 8
agenda = porządek obrad | agenda = agency, branch, department | 6 8
angina = dusznica bolesna | angina = tonsillitis, strep throat | 8 8
antic = wygłup | antyk = antiquity, antique | 9 9
audition = przesłuchanie | audycja = broadcast, programme, program | 9 9
baton = batuta, pałka | baton = bar, candy bar | 8 9
billion = miliard | bilion = trillion | 9 9
cabinet = szafka, gabinet | gabinet = office, surgery, study | 3 4
carnation = goździk | karnacja = complexion | 9 9
carton = kartonik | karton = cardboard, box | 3 4
caution = ostrożność, ostrzeżenie | kaucja = deposit, bail | 8 9
closet = szafa | klozet = toilet, lavatory | 9 9
colony = kolonia | kolonie = summer camp | 1 3
complement = uzupełnienie | komplement = compliment | 8 9
concourse = hala główna | konkurs = competition, contest | 9 9
conductor = dyrygent | konduktor = ticket inspector, guard, conductor | 5 6
confection = słodycze, cukierki | konfekcja = ready-made clothes, clothing | 9 9
consequent = wynikający | konsekwentny = consistent | 8 9
consequently! = w rezultacie, wskutek tego | konsekwentnie! = consistently | 8 8
control = kierować, panować | kontrola = inspection, check, audit | 3 4
creature = stworzenie, istota | kreatura = scoundrel, wretch | 8 8
data = dane | data = date | 9 9
desk = biurko | deska = board, plank | 9 9
devotion = oddanie, poświęcenie | dewocja = bigotry | 8 9
divan = otomana | dywan = carpet, rug | 9 9
dress = sukienka, ubierać się | dres = tracksuit, sweatsuit | 9 9
economy = gospodarka | ekonomia = economics | 5 7
eventual = ostateczny, końcowy | ewentualny = possible, any, potential | 9 9
eventually! = w końcu, ostatecznie | ewentualnie! = possibly, alternatively, if necessary | 9 9
evidence = dowód, dowody | ewidencja = record, register, records | 9 9
expertise = wiedza specjalistyczna | ekspertyza = expert opinion, report, appraisal | 8 9
extra = dodatkowy | ekstra! = great, super | 2 3
fabric = tkanina, materiał | fabryka = factory, plant | 9 9
fatal = śmiertelny | fatalny = awful, terrible, disastrous | 3 4
fraction = ułamek | frakcja = faction, parliamentary group | 6 7
genial = miły, serdeczny | genialny = brilliant, ingenious | 9 9
gem = klejnot | gem = game | 8 8
gymnasium = sala gimnastyczna, siłownia | gimnazjum = secondary school, middle school | 7 8
hazard = zagrożenie, ryzyko | hazard = gambling | 9 9
hymn = pieśń kościelna | hymn = anthem | 3 7
invalid = nieważny | inwalida = disabled | 4 7
lecture = wykład | lektura = reading | 9 9
list = lista | list = letter | 4 4
lunatic = szaleniec, wariat | lunatyk = sleepwalker | 9 9
magazine = czasopismo | magazyn = warehouse, storehouse, store | 3 5
mandate = mandat | mandat = fine, ticket | 2 5
manifestation = przejaw, objaw | manifestacja = demonstration, rally | 6 8
mark = znak, ocena | marka = brand, make | 7 8
novel = powieść | nowela = short story, novella | 8 9
obscure = niejasny, nieznany | obskurny = shabby, squalid, sleazy | 9 9
ordinary = zwykły, zwyczajny | ordynarny = vulgar, crude, coarse | 9 9
paragraph = akapit | paragraf = section, article | 6 7
parcel = paczka | parcela = plot, lot | 8 9
pathetic = żałosny | patetyczny = lofty, solemn, pompous | 8 9
pension = emerytura, renta | pensja = salary, wage, pay | 9 9
physician = lekarz | fizyk = physicist | 9 9
plaster = tynk, gips | plaster = slice, patch | 5 8
preservative = konserwant | prezerwatywa = condom | 9 9
prognosis = rokowanie | prognoza = forecast | 4 6
prospect = perspektywa, widoki | prospekt = brochure, leaflet, prospectus | 8 8
protection = ochrona | protekcja = favouritism, patronage | 6 6
pupil = uczeń | pupil = pet, favourite | 7 8
receipt = paragon, pokwitowanie | recepta = prescription | 9 9
rent = czynsz | renta = pension | 6 8
revenge = zemsta | rewanż = return match, rematch | 5 5
revision = powtórka, korekta | rewizja = search | 3 3
romance = romans | romans = affair | 2 3
rumour/rumor = plotka, pogłoska | rumor = noise, racket, din | 9 9
salad = sałatka | sałata = lettuce | 6 8
script = scenariusz, pismo | skrypt = textbook | 3 3
smoking = palenie | smoking = dinner jacket, tuxedo | 9 9
speaker = mówca, głośnik | spiker = announcer, newsreader | 7 7
stage = scena, etap | staż = internship, training, traineeship | 8 9
sympathetic = współczujący | sympatyczny = nice, likeable, pleasant, friendly | 9 9
sympathy = współczucie | sympatia = liking, affection, boyfriend, girlfriend | 6 7
tablet = tabletka | tablica = board | 6 6
talon = szpon | talon = voucher, coupon | 9 9
transparent = przezroczysty | transparent = banner | 8 9
trap = pułapka | trap = stairs | 4 4
wagon = wóz, furmanka | wagon = carriage, car, coach | 4 5
`;
