/** French and Spanish look-alikes of different meaning; one a line, written as `false-friends.ts` says. */
export const frEs = `
attendre = esperar | atender = servir, s'occuper, répondre | 9 9
batte = bate | bata = robe de chambre, blouse | 9 9
cadre = marco, ejecutivo | cuadro = tableau | 6 7
carte = mapa, tarjeta, menú | carta = lettre | 5 6
code = código | codo = coude | 9 9
concurrence = competencia | concurrencia = affluence, public | 9 9
constiper = estreñir | constipado = rhume, enrhumé | 9 9
contester = impugnar, cuestionar | contestar = répondre | 8 9
créer = crear | creer = croire | 9 9
débile = estúpido | débil = faible | 5 6
demander = pedir, preguntar | demandar = poursuivre, réclamer | 5 5
discuter = hablar, conversar | discutir = se disputer | 3 3
dos = espalda | dos! = deux | 9 9
embrasser = besar, abrazar | embarazar = embarrasser | 9 9
embarrassée = avergonzada, incómoda | embarazada = enceinte | 9 9
enfermer = encerrar | enfermar = tomber malade | 9 9
entendre = oír | entender = comprendre | 8 8
équipage = tripulación | equipaje = bagage, bagages | 9 9
exprimer = expresar | exprimir = presser | 9 9
gâteau = pastel, tarta | gato = chat | 9 9
gros = gordo, grande | grueso = épais | 3 3
jubilation = júbilo, regocijo | jubilación = retraite | 9 9
large = ancho, amplio | largo = long | 9 9
mancher = poner mango | manchar = tacher, salir | 9 9
nombre = número, cantidad | nombre = nom, prénom | 9 9
ombre = sombra | hombre = homme | 9 9
quitter = dejar, abandonar, salir | quitar = enlever, ôter, retirer | 8 9
regarder = mirar | regar = arroser | 9 9
rester = quedar, permanecer | restar = soustraire, déduire | 7 8
salir = ensuciar, manchar | salir = sortir, partir | 9 9
sol = suelo | sol = soleil | 8 9
subir = sufrir, padecer | subir = monter, augmenter | 9 9
sembler = parecer | sembrar = semer | 9 9
tirer = sacar, disparar | tirar = jeter, lancer | 5 6
tourner = girar, dar vueltas | tornar = revenir, retourner | 3 4
timbre = sello | timbre = sonnette | 7 8
vase = jarrón, florero | vaso = verre | 8 9
`;
