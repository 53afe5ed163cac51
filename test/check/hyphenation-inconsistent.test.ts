import { table } from "./marked.ts";

const SOURCE = "It came. Rain fell. We saw it. Nobody spoke. She knew it. War broke out. They lost it. We slept.";

table("hyphenation-inconsistent", "finds", [
  [
    "fr>en",
    "Il vint. Il a plu. On le vit. Personne ne parla. Elle le sut. La guerre éclata. On le perdit. On dormit.",
    "The email came. Rain fell. We saw the email. Nobody spoke. She knew the ⟦e-mail⟧. War broke out. They lost the email. We slept.",
    "drift",
  ],
  [
    "en>it",
    SOURCE,
    "Venne il subcomitato. È piovuto. Vedemmo il subcomitato. Nessuno parlò. Conosceva il ⟦sub-comitato⟧. Fu guerra. Persero il subcomitato.",
    "drift",
  ],
  [
    "en>es",
    SOURCE,
    "Vino el exministro. Llovió. Vimos al exministro. Nadie habló. Conocía al ⟦ex-ministro⟧. Hubo guerra. Perdieron al exministro. Dormimos.",
    "drift",
  ],
  [
    "en>de",
    SOURCE,
    "Der Cyberangriff kam. Es regnete. Man sah den Cyberangriff. Niemand sprach. Sie kannte den ⟦Cyber-Angriff⟧. Krieg brach aus. Kein Cyberangriff.",
    "drift",
  ],
]);

table("hyphenation-inconsistent", "finds nothing in", [
  [
    "fr>en",
    "Il vint. Il a plu. On le vit. Personne ne parla. On dormit.",
    "The email came. Rain fell. We saw the e-mail. Nobody spoke. We slept.",
  ],
  ["en>fr", SOURCE, "Est-il venu ? Il a plu. Il est là. Est-il là ? Il est seul. Il est parti. Il est mort. On dormit."],
  ["en>pt", SOURCE, "Ele vê-la. Choveu. A vela caiu. A vela ardeu. Ninguém falou. A vela ficou. Perderam a vela. Dormimos."],
  [
    "fr>en",
    "Il vint. Il a plu. On le vit. Personne ne parla. Elle le sut. La guerre éclata. On le perdit. On dormit.",
    "They know www.co-op.org well. Rain fell. The coop is old. Nobody left the coop. A coop burned. War broke out. We lost the coop. We slept.",
  ],
  ["en>zh", SOURCE, "来了。下雨了。我们看见了。没人说话。她知道。战争爆发了。丢了。我们睡了。"],
]);
