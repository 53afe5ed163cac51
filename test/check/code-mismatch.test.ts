import { table } from "./marked.ts";

table("code-mismatch", "finds", [
  ["en>it", "Install ⟦KB-12345⟧ now.", "Installa ora ⟦KB-12435⟧.", "changed"],
  ["en>it", "The part ⟦XR45678⟧ is new.", "Il pezzo è nuovo.⟦⟧", "missing"],
  ["en>de", "Update to ⟦v2.3.1⟧.", "Aktualisieren Sie auf ⟦v2.3.2⟧.", "changed"],
  ["en>de", "Set ⟦user_name⟧ first.", "Setzen Sie zuerst ⟦user_nmae⟧.", "changed"],
  ["en>fr", "Call ⟦`getAll()`⟧ twice.", "Appelez deux fois la fonction.⟦⟧", "missing"],
  ["en>fr", "Print on ⟦A4⟧.", "Imprimez en ⟦A3⟧.", "changed"],
  ["en>ja", "Before the first run, set ⟦max_cache_size⟧ in it.", "最初の実行の前に、値を設定します。⟦⟧", "missing"],
  ["en>ja", "He has a ⟦LinkedIn⟧ page.", "彼は⟦LinkdeIn⟧ページを持っている。", "changed"],
]);

table("code-mismatch", "finds nothing in", [
  ["en>ru", "The T-72 and the F-16.", "Т-72 и F-16."],
  ["en>pl", "An iPhone and two F-16s.", "iPhone'a i dwa F-16."],
  ["en>de", "COVID-19 and H1N1.", "Covid-19-Fälle und H1N1-Viren."],
  ["en>fr", "The EU27 in Q1 2020.", "L'UE27 au T1 2020."],
  ["en>zh", "McDonald bought an MP3.", "麦当劳买了MP3。"],
  ["en>ja", "A4 paper", "Ａ４の紙"],
  ["en>it", "Pri_ority:", "Pri_orità:"],
  ["en>de", "column_name", "Spaltenname"],
  ["en>de", "The krb5_info structure", "Krb5_info-Struktur"],
  ["en>it", "Press `Save` now.", "Premi ora `Salva`."],
  [
    "en>it",
    "Set `max_size` in %(user_name)s and <a id='x_y'>here</a>.",
    "Imposta `max_size` in %(user_name)s e <a id='x_y'>qui</a>.",
  ],
  ["en>es", "In the 1990s he ran 5km on 3rd May.", "En los años noventa corrió 5 km el 3 de mayo."],
]);

table(
  "code-mismatch",
  "finds in Markdown",
  [
    ["en>it", "# Rome 1891\n\nRun ⟦`make all2`⟧ in 2020.", "# Roma 1891\n\nNel 2020 esegui ⟦`make all3`⟧.", "changed"],
    ["en>de", "# Rome 1891\n\nRun `make` in 2020.", "# Rom 1891\n\n2020 `make` ausführen."],
  ],
  undefined,
  "markdown",
);
