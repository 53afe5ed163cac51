import { table } from "./marked.ts";

const around = (middle: string, before: string, after: string) => `${before} ${middle} ${after}`;
const en = (middle: string) => around(middle, "The museum opened in 1891.", "The new wing was built in 1934.");

table("segment-untranslated", "finds", [
  [
    "en>fr",
    en("⟦Nobody knows what the painter wanted to show us.⟧"),
    around(
      "⟦Nobody knows what the painter wanted to show us.⟧",
      "Le musée a ouvert en 1891.",
      "La nouvelle aile a été construite en 1934.",
    ),
    "untranslated",
  ],
  [
    "en>pl",
    en("⟦It is not for us to say what she meant.⟧"),
    around("⟦It is not for us to say what she meant.⟧", "Muzeum otwarto w 1891 roku.", "Nowe skrzydło zbudowano w 1934 roku."),
    "untranslated",
  ],
  [
    "en>ja",
    "The museum opened in 1891. ⟦It was closed for a year because of the fire.⟧",
    "美術館は1891年に開館した。⟦It was closed for a year because of the fire.⟧",
    "untranslated",
  ],
  [
    "ja>en",
    "美術館は1891年に開館した。⟦火事のために一年間閉鎖された。⟧",
    "The museum opened in 1891. ⟦火事のために一年間閉鎖された。⟧",
    "untranslated",
  ],
]);

const paragraphs = (...parts: string[]) => parts.join("\n\n");
const english = [
  "The storm hit the coast on Monday and thousands of people left their homes.",
  "Rescue workers searched the villages, where the water had reached the roofs.",
  "The government sent trucks with blankets and drinking water to the harbour.",
  "Experts had warned of strong winds and high waves two days before the storm.",
  "Fishermen described waves that were higher than the houses along the coast.",
  "On Thursday the schools stayed closed while teachers cleared the classrooms.",
];
const italian = [
  "La tempesta ha colpito la costa lunedì e migliaia di persone hanno lasciato le loro case.",
  "I soccorritori hanno perlustrato i villaggi, dove l'acqua aveva raggiunto i tetti.",
  "Il governo ha inviato al porto camion con coperte e acqua potabile.",
  "Due giorni prima della tempesta gli esperti avevano annunciato forti venti e onde alte.",
  "I pescatori hanno descritto onde più alte delle case lungo la costa.",
  "Giovedì le scuole sono rimaste chiuse mentre gli insegnanti sgomberavano le aule.",
];

table("segment-untranslated", "finds", [
  // A short sentence, its grammar at its head; a headline without any.
  [
    "en>it",
    en("⟦They bullied me!⟧"),
    around("⟦They bullied me!⟧", "Il museo aprì nel 1891.", "La nuova ala risale al 1934."),
    "untranslated",
  ],
  [
    "en>it",
    paragraphs("⟦Strong storm hits coast villages⟧", ...english),
    paragraphs("⟦Strong storm hits coast villages⟧", ...italian),
    "untranslated",
  ],
]);

table("segment-untranslated", "finds nothing in", [
  ["en>it", paragraphs("Blue Velvet Underground", ...english), paragraphs("Blue Velvet Underground", ...italian)],
  ["en>it", "Max Planck, Albert Einstein and Marie Curie", "Max Planck, Albert Einstein e Marie Curie"],
  ["en>de", "First run npm run build --watch and wait.", "Zuerst npm run build --watch ausführen und warten."],
  ["en>fr", "See https://example.org/a/b for more of it.", "Voir https://example.org/a/b pour en savoir plus."],
  ["en>it", "The manager likes the marketing of the computer.", "Al manager piace il marketing del computer."],
  ["en>es", "Hotel Metropol, Bar Central", "Hotel Metropol, Bar Central de noche"],
  ["en>it", "armel: little-endian ARM machines.", "armel: macchine ARM little-endian."],
  [
    "en>fr",
    "He wrote three books.\n\nSmith, J. K. (2010), The garden of the north and its people, Oxford, pp. 12–34.",
    "Il a écrit trois livres.\n\nSmith, J. K. (2010), The garden of the north and its people, Oxford, pp. 12–34.",
  ],
  ["en>it", "salt, salt, salt, salt, salt, salt, salt, salt", "sale, salt, salt, salt, salt, salt, salt, salt, salt"],
  ["en>ja", "The new wing was opened by the mayor.", "新しい棟は市長によってwas opened by the mayor。"],
  ["zh>ja", "会谈始于2014年。", "会談は2014年に始まった。"],
]);
