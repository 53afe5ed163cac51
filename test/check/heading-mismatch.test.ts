import { table } from "./marked.ts";

const en = "The museum opened in 1891 in Hamburg with 212 paintings.";
const more = "In 1934 Karl Meyer bought 80 more of them in London.";
const it = "Il museo aprì nel 1891 ad Amburgo con 212 dipinti.";
const altri = "Nel 1934 Karl Meyer ne acquistò altri 80 a Londra.";
const fr = "Le musée a ouvert en 1891 à Hambourg avec 212 tableaux.";
const autres = "En 1934 Karl Meyer en acheta 80 autres à Londres.";

table("heading-mismatch", "finds", [
  ["en>it", `${en}\n\n⟦2. The years of growth⟧\n\n${more}`, `${it}⟦⟧\n\n${altri}`, "missing"],
  ["en>fr", `${en}⟦⟧\n\n${more}`, `${fr}\n\n⟦2. Les années de croissance⟧\n\n${autres}`, "extra"],
]);

table("heading-mismatch", "finds nothing in", [
  ["en>it", `${en}\n\n2. The years of growth\n\n${more}`, `${it}\n\n2. Gli anni della crescita\n\n${altri}`],
  ["en>fr", `${en}\n\n${more}`, `${fr}\n\n${autres}`],
  ["en>zh", "I. Background\n\nThe talks began in 2014.", "一、背景\n\n会谈始于2014年。"],
  ["en>de", "Opening hours", "Öffnungszeiten"],
]);
