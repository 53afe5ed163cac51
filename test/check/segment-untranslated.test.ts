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

table("segment-untranslated", "finds nothing in", [
  ["en>it", "Max Planck, Albert Einstein and Marie Curie", "Max Planck, Albert Einstein e Marie Curie"],
  ["en>de", "First run npm run build --watch and wait.", "Zuerst npm run build --watch ausführen und warten."],
  ["en>fr", "See https://example.org/a/b for more of it.", "Voir https://example.org/a/b pour en savoir plus."],
  ["en>it", "The manager likes the marketing of the computer.", "Al manager piace il marketing del computer."],
  ["en>es", "Hotel Metropol, Bar Central", "Hotel Metropol, Bar Central de noche"],
  ["en>it", "armel: little-endian ARM machines.", "armel: macchine ARM little-endian."],
  ["zh>ja", "会谈始于2014年。", "会談は2014年に始まった。"],
]);
