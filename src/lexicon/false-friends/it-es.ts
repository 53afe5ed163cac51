/** Italian and Spanish look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const itEs = `
acquistare = comprar | aquietar = calmare, acquietare | 8 9
accostare = acercar, arrimar | acostar = coricare, mettere a letto | 9 9
autista = chófer, conductor | autista = autistico | 9 8
abito = vestido, traje | hábito = abitudine | 7 7
botte = barril, tonel, cuba | bote = barca, barattolo | 8 9
burro = mantequilla | burro = asino, somaro | 9 9
caldo = caliente, calor | caldo = brodo | 9 9
camino = chimenea | camino = strada, cammino, via | 9 9
carta = papel | carta = lettera | 3 4
contestare = impugnar, cuestionar | contestar = rispondere | 8 9
cura = tratamiento, cuidado | cura = prete, parroco | 3 4
embargo = embargo | imbarco = embarque | 9 9
esito = resultado, desenlace | éxito = successo | 9 9
equipaggio = tripulación | equipaje = bagaglio, bagagli | 9 9
fermare = parar, detener | firmar = firmare | 9 9
gamba = pierna | gamba = gambero, gamberetto | 9 9
guardare = mirar | guardar = conservare, custodire, salvare, mettere via | 8 9
gara = competición, carrera | garra = artiglio, grinta | 9 9
imbarazzata = avergonzada | embarazada = incinta, gravida | 9 9
largo = ancho, amplio | largo = lungo | 9 9
lobo = lóbulo | lobo = lupo | 9 9
mantello = capa | mantel = tovaglia | 9 9
mai! = nunca, jamás | más! = più | 9 9
nudo = desnudo | nudo = nodo | 9 9
negozio = tienda | negocio = affare, attività, affari | 8 8
officina = taller | oficina = ufficio | 9 9
pasto = comida | pasto = pascolo, foraggio | 8 9
pregare = rezar, rogar | preguntar = chiedere, domandare | 9 9
prendere = tomar, coger | prender = accendere | 6 6
primo = primero | primo = cugino | 9 9
ratto = rata | rato = momento, attimo, po' | 9 9
salire = subir, montar | salir = uscire, partire | 9 9
seta = seda | seta = fungo | 9 9
sembrare = parecer | sembrar = seminare | 9 9
subire = sufrir, padecer | subir = salire | 9 9
spalla = hombro | espalda = schiena | 7 7
stanco = cansado | estanco = tabaccheria | 9 9
tasca = bolsillo | tasca = osteria, bettola | 9 9
tenda = cortina, tienda de campaña | tienda = negozio, bottega | 3 7
topo = ratón | topo = talpa | 9 9
timo = tomillo | timo = truffa, imbroglio | 9 9
vaso = jarrón, florero | vaso = bicchiere | 8 9
`;
