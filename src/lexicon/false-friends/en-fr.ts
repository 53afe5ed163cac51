/** English and French look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enFr = `
ability = capacité, aptitude | habileté = skill, cleverness, dexterity | 4 5
abuse = maltraiter, violences | abuser = exploit, take advantage, overdo | 3 3
achieve = atteindre, accomplir | achever = finish, complete, end | 6 6
actual = réel, véritable | actuel = current, present, existing | 8 8
actually! = en fait, en réalité, vraiment | actuellement! = currently, now, at present, presently | 9 9
advertisement = publicité, annonce | avertissement = warning | 9 9
agenda = ordre du jour, programme | agenda = diary, planner | 4 4
apology = excuses | apologie = defence, defense, praise, apologia | 7 8
assist = aider | assister = attend, witness, present | 3 6
attend = assister, fréquenter, participer | attendre = wait, await, expect | 8 9
axe/ax = hache | axe = axis, axle, line | 8 9
balance = équilibre, solde | balance = scales, scale | 4 4
benefit = avantage, prestation | bénéfice = profit | 4 4
bless = bénir | blesser = wound, hurt, injure | 9 9
cave = grotte, caverne | cave = cellar | 8 8
chair = chaise, fauteuil | chair = flesh | 9 9
chance = hasard, occasion, possibilité | chance = luck, lucky | 3 3
coin = pièce | coin = corner | 9 9
college = université, faculté | collège = middle school, secondary school | 3 4
comprehensive = complet, exhaustif, global | compréhensif = understanding | 9 9
confidence = confiance, assurance | confidence = secret | 5 5
confused = désorienté, perplexe | confus = embarrassed, sorry | 4 4
corpse = cadavre | corps = body | 4 7
crayon = pastel | crayon = pencil | 8 8
deception = tromperie, duperie | déception = disappointment | 9 9
deceive = tromper, duper | décevoir = disappoint | 9 9
delay = retard, retarder | délai = time limit, deadline, period | 3 3
demand = exiger, exigence | demander = ask, request | 4 4
eventual = final, définitif | éventuel = possible, any, potential | 8 8
eventually! = finalement, à la longue, enfin | éventuellement! = possibly, perhaps, if necessary | 9 9
evidence = preuve, indices | évidence = obviousness, obvious, evident | 7 7
exit = sortie | exciter = excite | 9 9
fabric = tissu, étoffe | fabrique = factory | 9 9
figure = chiffre, silhouette | figure = face | 3 3
fastidious = méticuleux, tatillon | fastidieux = tedious, boring, tiresome | 9 9
formidable = redoutable | formidable = great, tremendous, terrific | 4 6
furniture = meubles, mobilier | fourniture = supply, provision | 9 9
genial = cordial, jovial | génial = brilliant, great | 8 9
gentle = doux | gentil = kind, nice | 3 4
grape = raisin | grappe = bunch, cluster | 7 8
habit = habitude | habit = clothes, dress, suit, coat | 4 4
hazard = danger, risque | hasard = chance, luck, coincidence | 8 9
inhabited = habité | inhabité = uninhabited, deserted | 9 9
injury = blessure, lésion | injure = insult, abuse | 7 9
issue = question, problème, numéro | issue = outcome, exit, end | 6 7
journey = voyage, trajet | journée = day, daytime | 9 9
large = grand, vaste | large = wide, broad | 3 3
lecture = conférence, cours | lecture = reading | 8 9
library = bibliothèque | librairie = bookshop, bookstore | 9 9
location = emplacement, lieu | location = rental, hire, renting | 8 9
lunatic = fou, aliéné | lunatique = moody, whimsical | 7 8
luxury = luxe | luxure = lust, lechery | 9 9
medicine = médicament, médecine | médecin = doctor, physician | 9 9
money = argent | monnaie = currency, change, coin | 4 4
misery = souffrance, tristesse, malheur | misère = poverty, destitution | 4 4
novel = roman | nouvelle = short story, news | 4 4
nude = nu | nuée = cloud, swarm | 9 9
patron = mécène, client | patron = boss, employer, owner, pattern | 6 7
petulant = irascible, boudeur | pétulant = exuberant, vivacious, lively | 8 9
phrase = expression, locution | phrase = sentence | 3 4
physician = médecin | physicien = physicist | 9 9
preservative = conservateur | préservatif = condom | 9 9
pretend = feindre, faire semblant | prétendre = claim, assert, maintain, aspire | 4 4
prune = pruneau | prune = plum | 6 6
raisin = raisin sec | raisin = grape | 7 9
realise/realize = se rendre compte | réaliser = carry out, achieve, fulfil | 2 3
relieve = soulager | relever = raise, note, lift | 7 8
resume = reprendre | résumer = summarise, summarize, sum up | 8 9
retire = prendre sa retraite | retirer = withdraw, remove, take | 4 6
route = itinéraire | route = road | 3 3
sale = vente | sale = dirty | 9 9
sensible = raisonnable, sensé | sensible = sensitive, perceptible, considerable | 7 7
sort = sorte, trier | sort!/sorts! = fate, lot, destiny, spell | 9 9
stage = étape, scène | stage = internship, placement, training | 6 6
store = magasin | store = blind | 8 9
support = soutenir, appuyer | supporter = bear, stand, endure, tolerate | 4 4
surname = nom de famille | surnom = nickname | 9 9
sympathetic = compatissant, compréhensif | sympathique = nice, likeable, pleasant, friendly | 7 8
travel = voyager | travail = work, labour, labor, job | 8 9
trivial = insignifiant, banal | trivial = vulgar, coarse | 4 4
umbrella = parapluie | ombrelle = parasol, sunshade | 7 8
vest = gilet, maillot | veste = jacket | 8 8
wagon = chariot | wagon = carriage, coach | 3 3
`;
