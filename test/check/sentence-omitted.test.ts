import { table } from "./marked.ts";

const en =
  "The museum opened in 1891 in Hamburg. ⟦At first the collection was very small, and few visitors found their way to the old harbour of the city.⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.";

table("sentence-omitted", "finds", [
  [
    "en>fr",
    en,
    "Le musée a ouvert en 1891 à Hambourg.⟦⟧ En 1934, le directeur, Karl Meyer, acheta 212 tableaux à Londres. Le musée fut fermé de 1940 à 1945. Il rouvrit en 1952.",
    "omitted",
  ],
  [
    "en>es",
    en,
    "El museo abrió en 1891 en Hamburgo.⟦⟧ En 1934 el director, Karl Meyer, compró 212 cuadros de Londres. El museo estuvo cerrado de 1940 a 1945. Volvió a abrir en 1952.",
    "omitted",
  ],
]);

table("sentence-omitted", "finds nothing in", [
  ["en>it", "It was late. He closed the door of the museum.", "Era tardi e chiuse la porta del museo."],
  ["en>de", "He opened the door and went in.", "Er öffnete die Tür. Er ging hinein."],
  ["en>zh", "The museum opened in 1891. It closed in 1952.", "博物馆于1891年开放。1952年关闭。"],
  ["en>pl", "Yes.", "Tak."],
]);
