/** Spanish and Portuguese look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const esPt = `
aceite = óleo, azeite | aceitar = aceptar | 9 9
acordar = combinar, decidir | acordar = despertar | 4 9
apellido = sobrenome, apelido | apelido = apodo, sobrenombre | 3 6
aposentar = alojar | aposentar = jubilar | 7 8
asignatura = disciplina, matéria | assinatura = firma, suscripción | 9 9
aula = sala de aula | aula = clase, lección | 6 8
balcón = varanda, sacada | balcão = mostrador, barra | 8 9
berro = agrião | berro = grito, chillido | 9 9
billón = trilhão, bilião | bilhão = mil millones, millardo | 9 9
bolso = bolsa, mala | bolso = bolsillo | 8 9
borracha = bêbada, bêbeda | borracha = goma, caucho | 9 9
brincar = saltar, pular | brincar = jugar, bromear | 9 9
cachorro = filhote | cachorro = perro | 7 8
cena = jantar | cena = escena | 9 9
coche = carro | coche = carruaje | 7 8
cola = fila, cauda | cola = pegamento | 4 6
contestar = responder | contestar = impugnar, discutir, cuestionar | 8 6
copo = floco | copo = vaso | 9 9
crianza = criação | criança = niño, niña, criatura | 9 9
cubierta = coberta, convés | coberta = manta | 1 3
desenvolver = desembrulhar | desenvolver = desarrollar | 9 9
embarazada = grávida | embaraçada = avergonzada, incómoda | 9 9
encerrar = fechar, trancar, prender | encerrar = terminar, finalizar | 3 5
enojar = zangar, irritar | enojar = dar asco, repugnar | 8 9
escoba = vassoura | escova = cepillo | 9 9
escritorio = secretária, escrivaninha | escritório = oficina, despacho, bufete | 9 9
espantoso = assustador, horrível | espantoso = sorprendente, asombroso | 6 7
experto = perito, especialista | esperto = listo, astuto, avispado | 9 9
exquisito = requintado, delicioso | esquisito = raro, extraño | 9 9
faro = farol | faro = olfato | 8 8
firma = assinatura | firma = empresa, compañía | 7 7
funda = capa, fronha | funda = honda | 7 8
grasa = gordura | graça = gracia | 9 9
jugar = jogar, brincar | julgar = juzgar | 9 9
largo = comprido, longo | largo = ancho, amplio | 9 9
latir = bater, pulsar | latir = ladrar | 9 9
leyenda = lenda | legenda = subtítulo, leyenda | 4 6
ligar = amarrar, namorar | ligar = llamar, encender | 3 6
mala = má | mala = maleta | 8 9
mostrador = balcão | mostrador = esfera | 7 7
niño = criança, menino | ninho = nido | 9 9
novela = romance | novela = telenovela, culebrón | 8 8
oficina = escritório, gabinete | oficina = taller | 9 9
oso = urso | osso = hueso | 9 9
pelado = careca, calvo | pelado = desnudo | 7 7
pegar = colar, bater | pegar = coger, agarrar, tomar | 7 8
polvo = pó, poeira | polvo = pulpo | 9 9
presunto = suposto, presumível | presunto = jamón | 9 9
prender = acender, ligar | prender = detener, arrestar, atar | 5 6
quitar = tirar, retirar | quitar = saldar, pagar | 8 9
rato = momento, bocado | rato = ratón, rata | 9 9
raro = estranho, esquisito | raro = poco frecuente, escaso | 4 5
reparar = consertar, reparar | reparar = notar, fijarse | 1 5
rojo = vermelho | roxo = morado, violeta | 9 9
rubio = louro, loiro | ruivo = pelirrojo | 9 9
salsa = molho | salsa = perejil | 8 9
sitio = lugar, local | sítio = finca, granja | 5 5
sobrenombre = alcunha, apelido | sobrenome = apellido | 9 9
suceso = acontecimento, incidente | sucesso = éxito | 9 9
taller = oficina | talher = cubierto, cubiertos | 9 9
tapa = tampa, petisco | tapa = bofetada, palmada | 5 8
tapete = pano de mesa | tapete = alfombra | 7 9
tienda = loja | tenda = tienda de campaña, carpa | 6 6
tirar = deitar fora, jogar fora, atirar | tirar = quitar, sacar | 6 7
todavía! = ainda | todavia! = sin embargo, no obstante, pero | 9 9
vaso = copo | vaso = maceta, florero, jarrón | 9 9
vello = pelo, penugem | velho = viejo, anciano | 9 9
zurdo = canhoto | surdo = sordo | 9 9
`;
