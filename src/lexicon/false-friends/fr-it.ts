/** French and Italian look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const frIt = `
autiste = autistico | autista = chauffeur, conducteur | 8 9
camion = camion | camino = cheminée | 9 9
cantine = mensa | cantina = cave, chai | 9 9
cave = cantina | cava = carrière | 9 9
confetti = coriandoli | confetto = dragée | 8 9
débile = stupido, debole | debole = faible | 4 5
embrasser = baciare | imbarazzare = embarrasser, gêner | 8 9
embarrasser = imbarazzare | imbarcare = embarquer | 8 9
équipage = equipaggio | equipaggiamento = équipement | 9 9
fermer = chiudere | fermare = arrêter, stopper | 9 9
firme = azienda, ditta | firma = signature | 9 9
fier = fiero, orgoglioso | fiera = foire, salon | 8 9
fourneau = fornello | forno = four | 5 6
gare = stazione | gara = concours, compétition, course | 9 9
gambe = gamba | gambero = crevette, écrevisse | 9 9
garder = tenere, conservare, custodire | guardare = regarder | 7 9
lecteur = lettore | lettura = lecture | 8 8
mère = madre | mare = mer | 9 9
morbide = morboso | morbido = doux, souple, moelleux | 9 9
nonne = suora, monaca | nonna = grand-mère, grand-maman | 9 9
notice = istruzioni, nota | notizia = nouvelle | 8 9
noter = annotare | notare = remarquer | 3 4
patron = padrone, capo | patrono = saint patron | 6 6
regarder = guardare | riguardare = concerner | 6 8
salir = sporcare | salire = monter, gravir | 9 9
sale = sporco | sale! = sel | 9 9
sentir = odorare, sentire | sentire = entendre, écouter | 3 4
sembler = sembrare | assemblare = assembler | 9 9
subir = subire | subito! = tout de suite, immédiatement, aussitôt | 9 9
tenture = tendaggio | tintura = teinture | 8 8
tourner = girare | tornare = revenir, rentrer, retourner | 7 8
voler = rubare, volare | volere = vouloir | 9 9
`;
