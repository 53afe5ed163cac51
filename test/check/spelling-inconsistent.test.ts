import { table } from "./marked.ts";

const SOURCE = "It came. Rain fell. We saw it. Nobody spoke. She knew it. War broke out. They lost it. We slept.";
const FRENCH = "Il vint. Il a plu. On le vit. Personne ne parla. Elle le sut. La guerre éclata. On le perdit. On dormit.";

table("spelling-inconsistent", "finds", [
  [
    "fr>en",
    FRENCH,
    "A colour came. Rain fell. We saw the colour. Nobody spoke. She knew the ⟦color⟧. War broke out. They lost the colour. We slept.",
    "drift",
  ],
  [
    "en>fr",
    SOURCE,
    "L’École ouvrit. Il a plu. On vit l’École. Personne ne parla. Elle sut l’⟦Ecole⟧. La guerre éclata. On perdit l’École. On aima l’École.",
    "drift",
  ],
  [
    "en>de",
    SOURCE,
    "Der Fluss kam. Es regnete. Man sah den Fluss. Niemand sprach. Sie kannte den ⟦Fluß⟧. Krieg brach aus. Kein Fluss blieb. Wir schliefen.",
    "drift",
  ],
]);

table("spelling-inconsistent", "finds nothing in", [
  ["en>fr", SOURCE, "Une école vint. Il a plu. On vit une ecole. Personne ne parla. On dormit. Il rit."],
  [
    "en>it",
    SOURCE,
    "Parlo piano. È piovuto. Canto e parlo. Nessuno venne. Io parlo ancora. Poi parlò lui. Fu guerra. Parlo sempre. Dormimmo.",
  ],
  [
    "en>fr",
    "It came with Tony Blair Defense. Rain fell. We saw it. Nobody spoke. She knew it.",
    "La tâche vint. Il a plu. On vit la tâche. Personne ne parla. La tâche dure. Une tache reste.",
  ],
  [
    "fr>en",
    FRENCH,
    "The centre is old. Rain fell. We saw the centre. Nobody spoke. The centre burned. She left the Kennedy Center. We slept. War broke out.",
  ],
  ["en>ja", SOURCE, "来た。雨が降った。見た。誰も話さなかった。知っていた。戦争が起きた。失った。眠った。"],
]);
