/** English and Spanish look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enEs = `
actual = real, verdadero, efectivo | actual = current, present, existing | 8 8
actually! = en realidad, de hecho | actualmente! = currently, now, at present, presently | 9 9
advertisement = anuncio, publicidad | advertencia = warning | 9 9
advice = consejo | aviso = notice, warning, announcement | 4 4
agenda = orden del día | agenda = diary, planner | 3 3
apology = disculpa | apología = defence, defense, praise | 8 9
arena = estadio, ruedo | arena = sand | 4 9
argument = discusión, pelea | argumento = plot, reasoning | 3 3
assist = ayudar | asistir = attend, present | 4 6
attend = asistir | atender = serve, look after, deal with, pay attention | 6 6
billion = mil millones | billón = trillion | 9 9
bizarre = extraño, estrambótico | bizarro = brave, gallant | 5 7
camp = campamento | campo = field, country, countryside | 4 4
carpet = alfombra | carpeta = folder, file | 9 9
casualty = víctima, baja | casualidad = chance, coincidence, accident | 9 9
code = código | codo = elbow | 9 9
collar = cuello | collar = necklace | 6 8
college = universidad, facultad | colegio = school | 4 5
commodity = mercancía, materia prima | comodidad = comfort, convenience | 9 9
compromise = acuerdo, solución intermedia | compromiso = commitment, obligation, engagement | 6 9
comprehensive = completo, exhaustivo, integral | comprensivo = understanding, sympathetic | 8 9
conductor = director de orquesta, revisor | conductor = driver | 4 7
confidence = confianza | confidencia = secret | 9 9
constipated = estreñido | constipado = cold, have a cold | 9 9
contest = concurso, impugnar | contestar = answer, reply | 6 9
deception = engaño | decepción = disappointment | 9 9
deceive = engañar | decepcionar = disappoint | 9 9
delight = deleite, encanto | delito = crime, offence, offense | 9 9
disgrace = vergüenza, deshonra | desgracia = misfortune, bad luck, tragedy | 8 9
disgust = repugnancia, asco | disgusto = upset, annoyance, displeasure | 6 8
dinner = cena | dinero = money | 9 9
discuss = hablar de, tratar | discutir = argue | 3 4
educated = culto, instruido | educado = polite, well-mannered | 4 7
effective = eficaz | efectivo = cash, actual, real | 3 3
embarrassed = avergonzado | embarazada = pregnant | 9 9
envelope = sobre | envolver = wrap | 8 9
estate = finca, bienes | estado = state, condition, status | 8 9
eventual = final, definitivo | eventual = temporary, casual, possible | 7 7
eventually! = finalmente, con el tiempo, al final | eventualmente! = possibly, temporarily, occasionally | 8 8
exciting = emocionante, apasionante | excitante = arousing, stimulating | 6 5
exit = salida | éxito = success, hit | 9 9
fabric = tela, tejido | fábrica = factory, plant | 9 9
facility = instalación | facilidad = ease, facility | 7 6
fastidious = meticuloso, quisquilloso | fastidioso = annoying, tedious, irritating | 9 9
firm = empresa | firma = signature | 3 8
gracious = cortés, amable | gracioso = funny, amusing | 8 9
grocery = tienda de comestibles | grosería = rudeness, vulgarity, rude | 9 9
idiom = modismo, expresión | idioma = language | 8 9
ignore = no hacer caso, hacer caso omiso | ignorar = not know, unaware, ignore | 3 4
inhabited = habitado | inhabitado = uninhabited | 9 9
injury = lesión, herida | injuria = insult, abuse | 8 9
introduce = presentar | introducir = insert, put in | 3 3
large = grande | largo = long | 6 6
lecture = conferencia, clase | lectura = reading | 9 9
library = biblioteca | librería = bookshop, bookstore | 4 6
luxury = lujo | lujuria = lust, lechery | 9 9
mascot = mascota | mascota = pet | 2 7
mayor = alcalde | mayor = larger, greater, older, elder, bigger, largest | 9 9
molest = abusar de | molestar = bother, annoy, disturb | 8 9
notice = aviso, notar | noticia = news | 7 9
nude = desnudo | nudo = knot | 9 9
once = una vez | once! = eleven | 9 9
parent = padre, padres, progenitor | pariente = relative, relation, kin | 8 9
patron = mecenas, cliente | patrón = boss, pattern, employer, standard | 5 6
pie = tarta, pastel | pie = foot | 9 9
preoccupied = absorto, ensimismado | preocupado = worried, concerned, anxious | 5 8
preservative = conservante | preservativo = condom | 9 9
pretend = fingir, simular | pretender = intend, try, aim, seek, attempt | 8 9
professor = catedrático | profesor = teacher | 2 3
realise/realize = darse cuenta | realizar = carry out, perform, do, make | 7 8
recollection = recuerdo | recolección = harvest, collection, gathering | 9 9
record = registrar, grabar | recordar = remember, recall, remind | 7 9
red = rojo | red = network, net, web | 9 9
resume = reanudar | resumir = summarise, summarize, sum up | 9 9
retire = jubilarse | retirar = withdraw, remove, take away | 3 4
rope = cuerda | ropa = clothes, clothing | 9 9
rumour/rumor = rumor | ruido = noise | 5 9
salad = ensalada | salado = salty, salted | 9 9
sane = cuerdo | sano = healthy, sound | 6 8
sauce = salsa | sauce = willow | 9 9
sensible = sensato, razonable | sensible = sensitive, appreciable | 7 7
soap = jabón | sopa = soup | 9 9
stranger = desconocido | extranjero = foreigner, foreign, abroad | 4 4
succeed = tener éxito, lograr | suceder = happen, occur | 5 7
success = éxito | suceso = event, incident, happening | 9 9
support = apoyar, respaldar | soportar = bear, stand, endure, tolerate | 4 4
sympathetic = compasivo, comprensivo | simpático = nice, likeable, pleasant, friendly | 7 8
target = objetivo, blanco | tarjeta = card | 9 9
topic = tema | tópico = cliché, commonplace, stereotype | 5 8
tuna = atún | tuna = prickly pear | 8 8
tramp = vagabundo | trampa = trap, cheating | 9 9
ultimately! = en última instancia, al final | últimamente! = lately, recently | 9 9
vase = jarrón, florero | vaso = glass | 8 9
vest = chaleco | vestido = dress | 8 9
`;
