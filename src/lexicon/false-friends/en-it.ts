/** English and Italian look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enIt = `
actual = effettivo, reale | attuale = current, present, existing, latest | 6 7
actually! = in realtà, effettivamente, davvero | attualmente! = currently, now, at present, presently | 8 8
advertise = pubblicizzare | avvertire = warn, feel, notice | 9 9
advertisement = pubblicità, annuncio | avvertimento = warning | 9 9
annoy = infastidire, seccare | annoiare = bore | 7 7
argument = tesi, discussione, lite | argomento = topic, subject, matter | 4 4
attend = frequentare, partecipare, assistere | attendere = wait, await, expect | 7 8
barrack = caserma | baracca = shack, hut | 9 8
billion = miliardo | bilione = trillion | 9 9
brave = coraggioso | bravo = good, clever, skilled | 6 7
canteen = mensa, borraccia | cantina = cellar, winery | 9 9
casualty = vittima, ferito | casualità = chance, randomness, coincidence | 9 9
cave = grotta, caverna | cava = quarry | 9 9
code = codice | coda = queue, tail | 9 9
cold = freddo | caldo = hot, warm, heat | 9 9
commodity = merce, materia prima | comodità = comfort, convenience | 9 9
comprehensive = completo, esauriente, globale | comprensivo = understanding, including, inclusive | 4 6
confidence = fiducia, sicurezza | confidenza = familiarity, intimacy | 4 3
confront = affrontare | confrontare = compare | 4 7
consistent = coerente, costante | consistente = substantial, considerable, sizeable | 6 7
convenient = comodo, pratico | conveniente = cheap, advantageous, worthwhile | 5 6
definitely! = sicuramente, senz'altro, decisamente | definitivamente! = permanently, finally, for good | 7 7
delude = illudere, ingannare | deludere = disappoint, let down | 8 9
delusion = illusione, delirio | delusione = disappointment | 9 9
disgrace = vergogna, disonore | disgrazia = misfortune, accident, mishap | 8 8
editor = redattore, curatore, direttore | editore = publisher | 6 8
educated = istruito, colto | educato = polite, well-mannered | 5 7
education = istruzione, formazione | educazione = upbringing, manners | 3 3
estate = tenuta, proprietà, patrimonio | estate! = summer | 9 9
eventual = finale, definitivo | eventuale = possible, any, potential | 7 7
eventually! = alla fine, infine, prima o poi | eventualmente! = possibly, if necessary, perhaps, maybe | 8 8
exhibition = mostra, esposizione | esibizione = performance, show | 5 5
exit = uscita | esito = outcome, result | 7 8
fabric = tessuto, stoffa | fabbrica = factory, plant | 9 9
facility = struttura, impianto | facilità = ease, easiness | 9 8
factory = fabbrica | fattoria = farm | 9 9
fame = fama | fame! = hunger, famine | 9 9
fastidious = pignolo, meticoloso | fastidioso = annoying, irritating, tiresome | 9 9
firm = azienda, ditta, studio | firma = signature | 9 9
furniture = mobili, arredamento | fornitura = supply, provision | 9 9
genial = gioviale, cordiale | geniale = brilliant, ingenious | 9 9
gentle = delicato, dolce, mite | gentile = kind, polite | 4 6
inconvenient = scomodo, inopportuno | inconveniente = drawback, snag, mishap | 6 6
inhabited = abitato | inabitato = uninhabited, deserted | 9 9
injury = ferita, lesione, infortunio | ingiuria = insult, abuse | 8 9
large = grande, ampio | largo = wide, broad | 3 4
lecture = conferenza, lezione | lettura = reading | 6 8
library = biblioteca | libreria = bookshop, bookstore, bookcase | 4 4
lunatic = pazzo, folle | lunatico = moody | 7 8
lurid = sgargiante, sensazionale | lurido = filthy, dirty | 9 9
luxury = lusso | lussuria = lust, lechery | 9 9
magazine = rivista | magazzino = warehouse, storehouse, store | 8 9
maroon = bordeaux | marrone = brown | 8 8
mess = disordine, pasticcio | messa = mass | 8 8
miser = avaro | misero = poor, wretched, miserable | 8 9
morbid = morboso | morbido = soft, smooth | 9 9
noise = rumore | noia = boredom | 9 9
notice = avviso, preavviso | notizia = news | 5 6
novel = romanzo | novella = short story, tale | 6 6
occur = accadere, verificarsi | occorrere = need, necessary, require | 5 6
ostrich = struzzo | ostrica = oyster | 9 9
parent = genitore | parente = relative, relation, kin | 8 8
patent = brevetto | patente = licence, license | 8 8
pavement = marciapiede | pavimento = floor | 6 7
pest = parassita | peste = plague | 7 8
physician = medico | fisico = physicist, physical, body | 8 9
plate = piatto, targa | platea = audience, stalls | 9 9
preoccupied = assorto, distratto | preoccupato = worried, concerned, anxious | 5 7
preservative = conservante | preservativo = condom | 9 9
pretend = fingere, far finta | pretendere = demand, expect, claim, insist | 8 8
prize = premio | prezzo = price, cost | 9 9
rapist = stupratore | rapinatore = robber | 9 9
rate = tasso, tariffa | rata = instalment, installment | 7 9
recipient = destinatario, beneficiario | recipiente = container, vessel, receptacle | 8 9
record = registrare, documentare | ricordare = remember, recall, remind | 4 4
relevant = pertinente, attinente | rilevante = significant, important, considerable | 3 3
retain = conservare, trattenere | ritenere = believe, consider, think, deem | 6 8
retribution = punizione, castigo | retribuzione = pay, wage, salary, remuneration | 8 9
romance = storia d'amore | romanzo!/romanzi! = novel | 4 6
rumour/rumor = voce, diceria | rumore = noise, sound | 8 9
salute = saluto | salute! = health | 9 9
scholar = studioso | scolaro = pupil, schoolboy | 8 8
sensible = ragionevole, assennato, sensato | sensibile = sensitive, considerable, noticeable | 7 7
spade = vanga, pala | spada = sword | 8 9
stamp = francobollo, timbro | stampa = press, print | 6 8
stranger = estraneo, sconosciuto | straniero = foreigner, foreign | 4 4
succeed = riuscire | succedere = happen, occur | 4 6
support = sostenere, appoggiare | sopportare = bear, endure, tolerate, stand | 6 7
sympathetic = comprensivo, solidale | simpatico = nice, likeable, pleasant, friendly | 7 8
tenant = inquilino, affittuario | tenente = lieutenant | 9 9
terrific = fantastico, formidabile | terrificante = terrifying, frightening | 8 8
tip = mancia, punta, consiglio | tipo = type, kind, sort, guy | 9 9
tremendous = enorme, straordinario | tremendo = terrible, awful, dreadful | 5 7
trivial = banale, insignificante | triviale = vulgar, coarse | 8 9
ultimately! = in definitiva, alla fine | ultimamente! = lately, recently | 9 9
vacancy = posto vacante, camera libera | vacanza = holiday, vacation | 9 9
villain = cattivo, malvagio | villano = rude, boorish, peasant | 7 7
vine = vite | vino = wine | 8 9
`;
