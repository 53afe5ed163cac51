import { table } from "./marked.ts";

const en =
  "The museum opened in 1891 in Hamburg.⟦⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.";

table("sentence-added", "finds", [
  [
    "en>fr",
    en,
    "Le musée a ouvert en 1891 à Hambourg. ⟦Au début, la collection était toute petite et peu de visiteurs venaient jusqu'au vieux port de la ville.⟧ En 1934, le directeur, Karl Meyer, acheta 212 tableaux à Londres. Le musée fut fermé de 1940 à 1945. Il rouvrit en 1952.",
    "added",
  ],
]);

table("sentence-added", "finds nothing in", [
  ["en>it", "It was late, and he closed the door of the museum.", "Era tardi. Chiuse la porta del museo."],
  ["en>de", "He opened the door. He went in.", "Er öffnete die Tür und ging hinein."],
  ["en>ja", "The museum opened in 1891. It closed in 1952.", "美術館は1891年に開館した。1952年に閉館した。"],
  ["en>es", "Yes.", "Sí."],
]);
