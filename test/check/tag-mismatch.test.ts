import { table } from "./marked.ts";

table("tag-mismatch", "finds", [
  ["en>it", "Press ⟦<b>⟧Save⟦</b>⟧.", "Premi Salva.⟦⟧", "missing"],
  ["en>it", "Line one⟦<br/>⟧line two", "Riga uno riga due⟦⟧", "missing"],
  ["en>it", "Read ⟦&brandName;⟧.", "Leggi.⟦⟧", "missing"],
  ["en>de", 'Go <a href="x.html">⟦<i>⟧home⟦</i>⟧</a>.', '<a href="x.html">Nach Hause</a>.⟦⟧', "missing"],
  ["en>de", 'Go ⟦<a href="x.html">⟧home</a>.', '⟦<a href="y.html">⟧Heim</a>.', "attribute"],
  ["en>de", "Press ⟦<1>⟧Save⟦</1>⟧.", "⟦<2>⟧Speichern⟦</2>⟧ drücken.", "changed"],
  ["en>fr", "One</b> <b>two</b>", "Un <b>deux</b>⟦⟧", "missing"],
  ["en>fr", "<b>One</b>⟦⟧", "<b>Un</b>⟦<b>⟧", "added"],
  ["en>ja", "⟦<b>⟧One⟦</b>⟧ and ⟦<i>⟧two⟦</i>⟧", "<b>1と⟦<i>⟧2</b>⟦</i>⟧", "unpaired"],
  ["en>ja", "Press {1>Save<1} ⟦<x id='2'/>⟧.", "{1>保存<1}を押します。⟦⟧", "missing"],
  ["en>es", "[b]One[/b] ⟦[url=a]⟧two[/url]", "[b]Uno[/b] ⟦[url=b]⟧dos[/url]", "attribute"],
]);

table("tag-mismatch", "finds nothing in", [
  ["en>it", "It holds if a < b and c > d.", "Vale se a < b e c > d."],
  ["en>de", "Type <file> here.", "Geben Sie hier <Datei> ein."],
  ["en>fr", "<b>One</b> and <i>two</i>", "<i>Un</i> et <b>deux</b>"],
  ["en>fr", '<a href="a.html" title="Home">Home</a>', '<a title="Accueil" href="a.html">Accueil</a>'],
  ["en>es", '<a href="https://en.wikipedia.org/wiki/Rome">Rome</a>', '<a href="https://es.wikipedia.org/wiki/Roma">Roma</a>'],
  ["en>de", "Tom &amp; Ann&nbsp;Lee", "Tom und Ann Lee"],
  ["en>ja", "One<br>two", "一<br/>二"],
  ["en>nl", "I <3 you, R&D; x<y", "Ik <3 je, R&D; x<y"],
]);

table(
  "tag-mismatch",
  "finds in Markdown",
  [
    ["en>it", "# Rome 1891\n\nPress ⟦<kbd>⟧Ctrl⟦</kbd>⟧ in 2020.", "# Roma 1891\n\nPremi Ctrl nel 2020.⟦⟧", "missing"],
    ["en>de", "# Rome 1891\n\n<b>Press</b> it. Wait <i>here</i>.", "# Rom 1891\n\n<b>Drücken</b> Sie. Warten Sie <i>hier</i>."],
  ],
  undefined,
  "markdown",
);

table("tag-mismatch", "remarks, numbered placeholders, and tags that the source leaves open", [
  ["en>pl", "<cannot open>", "<nie mogę otworzyć>"],
  ["en>ja", "<key name='%s'> shadows <key name='%s'>", "<key name='%1$s'> は <key name='%2$s'> を隠します"],
  ["en>de", "<i>Take part, please.", "<i>Bitte machen Sie mit.</i>"],
  ["en>pt", "<key name='%s'> is given", "<key name=“%s”> foi dado", "attribute"],
]);
