import { table } from "./marked.ts";

table(
  "markup-mismatch",
  "finds",
  [
    ["en>it", "# A in 1891\n\nIt is ⟦*very*⟧ old in 2020.", "# A nel 1891\n\nNel 2020 è molto vecchio.⟦⟧", "missing"],
    ["en>de", "# A in 1891\n\nIt was built in 1900.⟦⟧", "# A von 1891\n\n⟦**1900**⟧ erbaut.", "added"],
    [
      "en>fr",
      "# A in 1891\n\nRun this in 2020:\n\n⟦```sh\nls\n```⟧\n\nWait until 2021.\n\n```sh\ncd\n```",
      "# A en 1891\n\nLancez ceci en 2020 :⟦⟧\n\nAttendez 2021.\n\n```sh\ncd\n```",
      "code",
    ],
    [
      "en>ja",
      "# A 1891\n\n## ⟦B 1892⟧\n\nC in 1893.\n\n## D 1894\n\nE in 1895.",
      "# A 1891\n\n# ⟦B 1892⟧\n\n1893年のC。\n\n## D 1894\n\n1895年のE。",
      "level",
    ],
    [
      "en>es",
      "# Madrid 1891\n\n- ⟦Opened in 1891⟧\n- Closed in 1934",
      "# Madrid 1891\n\n⟦Inaugurado en 1891⟧\n\n- Cerrado en 1934",
      "kind",
    ],
  ],
  undefined,
  "markdown",
);

table(
  "markup-mismatch",
  "finds nothing in",
  [
    ["en>it", "# A 1891\n\nIt is **very** old.", "# A 1891\n\nÈ **molto** vecchio."],
    ["en>de", "# A 1891\n\nB in 1892.\n\n## C 1893\n\nD in 1894.", "## A 1891\n\nB von 1892.\n\n### C 1893\n\nD von 1894."],
    [
      "en>ja",
      "# A 1891\n\nB *c* 1892.\n\nD *e* 1893.\n\nF *g* 1894.\n\nH *i* 1895.",
      "# A 1891\n\nB「c」1892。\n\nD「e」1893。\n\nF「g」1894。\n\nH「i」1895。",
    ],
    ["en>fr", "# A 1891\n\nRun in 2020:\n\n```\nls # list\n```", "# A 1891\n\nLancez en 2020 :\n\n```\nls # liste\n```"],
  ],
  undefined,
  "markdown",
);

table("markup-mismatch", "looks at Markdown alone", [
  ["en>it", "It is **very** old.", "È molto vecchio."],
  ["en>de", "# A\n\nB", "A\n\nB"],
]);
