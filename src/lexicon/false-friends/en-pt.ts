/** English and Portuguese look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const enPt = `
actual = real, verdadeiro, efetivo | atual = current, present, existing | 8 8
actually! = na verdade, de facto, na realidade | atualmente! = currently, now, at present, presently | 9 9
advertisement = anúncio, publicidade | advertência = warning | 9 9
agenda = ordem de trabalhos, pauta | agenda = diary, planner, agenda | 3 2
anthem = hino | antena = aerial, antenna | 9 9
application = candidatura, inscrição | aplicação = enforcement, investment | 3 3
appoint = nomear | apontar = point, aim, indicate | 8 9
argument = discussão, briga | argumento = plot, reasoning | 3 3
assist = ajudar | assistir = watch, attend, see | 5 8
attend = assistir, participar, frequentar | atender = serve, answer, meet | 7 7
baton = batuta, cassetete | batom = lipstick | 9 9
billion = mil milhões, bilhão | bilião = trillion | 8 8
cafeteria = refeitório, cantina | cafeteira = coffee pot, coffee maker | 9 9
carton = caixa, pacote | cartão = card | 8 9
casualty = baixa, vítima | casualidade = chance, coincidence, accident | 9 9
cigar = charuto | cigarro = cigarette | 9 9
collar = gola, coleira | colar = necklace, glue, paste | 7 8
college = faculdade, universidade | colégio = school | 6 6
commodity = mercadoria, produto | comodidade = comfort, convenience | 9 9
comprehensive = abrangente, completo | compreensivo = understanding | 9 9
compromise = acordo, meio-termo | compromisso = commitment, appointment, engagement | 7 9
confidence = confiança | confidência = secret | 8 9
contest = concurso, competição | contexto = context | 9 9
convict = condenado | convicto = convinced | 7 9
costume = traje, fantasia | costume = custom, habit | 9 9
data = dados | data = date | 8 9
deception = engano, fraude | decepção = disappointment | 9 9
defendant = réu, acusado | defensor = defender, advocate | 6 6
educated = instruído, culto | educado = polite, well-mannered | 4 7
effective = eficaz | efetivo = actual, permanent | 2 3
enroll/enrol = inscrever, matricular | enrolar = roll up, wrap, roll | 9 9
estate = propriedade, património | estado = state, condition, status | 8 9
eventual = final, definitivo | eventual = possible, occasional | 7 7
eventually! = finalmente, por fim, acabar por | eventualmente! = possibly, occasionally | 8 9
exciting = emocionante, empolgante | excitante = arousing | 5 5
exit = saída | êxito = success | 9 9
expert = perito, especialista | esperto = smart, clever, bright | 9 9
exquisite = requintado, primoroso | esquisito = strange, odd, weird | 9 9
fabric = tecido | fábrica = factory, plant | 9 9
facility = instalação | facilidade = ease | 7 6
fastidious = meticuloso, exigente | fastidioso = boring, tedious | 9 9
gracious = gentil, cortês | gracioso = graceful, funny | 6 6
grip = aperto, pegar | gripe = flu, influenza | 9 9
idiom = expressão idiomática | idioma = language | 8 9
inhabited = habitado | inabitado = uninhabited | 9 9
injury = lesão, ferimento | injúria = insult, abuse, slander | 8 9
intend = pretender, tencionar | entender = understand | 9 9
journal = revista, diário | jornal = newspaper | 5 7
large = grande | largo = wide, broad | 7 8
lecture = palestra, conferência | leitura = reading | 9 9
legend = lenda | legenda = caption, subtitle | 5 6
library = biblioteca | livraria = bookshop, bookstore | 8 9
lunch = almoço | lanche = snack | 8 8
luxury = luxo | luxúria = lust, lechery | 9 9
magazine = revista | magazine = department store | 6 6
mayor = presidente da câmara, prefeito, autarca | maior = larger, greater, bigger, largest | 9 9
notice = aviso, reparar | notícia = news | 7 9
novel = romance | novela = soap opera, novella | 7 8
office = escritório, gabinete | oficina = workshop, garage | 7 9
parent = pai, pais, progenitor | parente = relative, relation, kin | 9 9
pasta = massa | pasta = folder, briefcase, paste | 6 8
patron = mecenas, cliente | patrão = boss, employer | 8 9
physician = médico | físico = physicist, physical | 8 9
policy = política, apólice | polícia = police | 9 9
prejudice = preconceito | prejuízo = loss, damage, harm | 9 9
preservative = conservante | preservativo = condom | 9 9
pretend = fingir | pretender = intend, want, aim, seek | 9 9
principal = diretor, principal | príncipe = prince | 9 9
procure = adquirir, obter | procurar = look for, seek, search, try | 8 9
push = empurrar | puxar = pull, draw | 9 9
realise/realize = perceber, dar-se conta | realizar = carry out, perform, hold, accomplish | 7 8
record = registar, registrar, gravar | recordar = remember, recall, remind | 8 9
recipient = destinatário, beneficiário | recipiente = container, vessel | 9 9
resume = retomar | resumir = summarise, summarize, sum up | 9 9
retire = aposentar-se, reformar-se | retirar = withdraw, remove, take | 6 5
retribution = castigo, represália | retribuição = reward, remuneration, return | 6 6
sensible = sensato, razoável | sensível = sensitive | 9 9
succeed = ter sucesso, conseguir | suceder = happen, occur | 5 6
support = apoiar, sustentar | suportar = bear, stand, endure, tolerate | 4 4
sympathetic = compreensivo, solidário | simpático = nice, likeable, pleasant, friendly | 7 8
syllabus = programa | sílaba = syllable | 9 9
tax = imposto | taxa = rate, fee | 3 5
tenant = inquilino, arrendatário | tenente = lieutenant | 9 9
ultimately! = em última análise, no fim | ultimamente! = lately, recently | 9 9
vest = colete | veste = robe, garment | 7 7
`;
