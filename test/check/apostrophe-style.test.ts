import { table } from "./marked.ts";

table("apostrophe-style", "finds", [
  ["en>it", "The love of the art and the age of the island.", "L’amore dell’arte e l⟦'⟧età dell’isola.", "drift"],
  ["en>fr", "The water, the air and the hour of the school.", "L'eau, l'air et l⟦’⟧heure de l⟦’⟧école d'été.", "drift"],
  ["en>fr", "The water of the tree.", "L'eau de l⟦´⟧arbre d'hier.", "drift"],
  ["it>en", "Non è vero, non lo so e non posso.", "It isn't true, I don’t know and I can’t.", "drift"],
  [
    "en>it",
    "The hour had come.\n\nThe water was clear. The island slept.",
    "L’ora era giunta.\n\nL’acqua era limpida. L⟦'⟧isola dormiva.",
    "drift",
  ],
]);

table("apostrophe-style", "finds nothing in", [
  ["en>it", "The water of the lake.", "L'acqua del lago e l'aria del monte."],
  ["en>it", "O'Brien met the engineer of the island.", "O'Brien incontrò l’ingegnere dell’isola."],
  ["en>fr", "Levi's and the water of L'Oréal.", "Levi's et l’eau de L'Oréal, l’air d’été."],
  ["en>de", "The year '68 and the house of 'Hans'.", "Das Jahr '68 und das Haus von ‚Hans‘."],
  ["en>es", "It is late and she is not here.", "Es tarde y ella no está aquí."],
  ["en>ja", "The water of the lake.", "湖の水。"],
  ["en>it", "He did a bit of that.", "Ne fece un po’ e andò nell’orto."],
]);
