import { table } from "./marked.ts";

table("quote-style", "finds", [
  ["en>it", "“One”, “two”, “three” and “four”.", "“Uno”, “due”, ⟦«tre»⟧ e “quattro”.", "drift"],
  ["en>de", "“One”, “two” and “three”.", '„Eins“, „zwei“ und ⟦"drei"⟧.', "drift"],
  ["en>fr", "“One”, “two” and “three”.", "« Un », « deux » et ⟦“trois”⟧.", "drift"],
  ["en>zh", "“One”, “two” and “three”.", "“一”、“二”和⟦「三」⟧。", "drift"],
  ["en>ru", "“One”, “two” and “three”.", "«Один», «два» и ⟦„три“⟧.", "drift"],
  ["en>es", "‘One’, ‘two’ and ‘three’.", "‘Uno’, ‘dos’ y ⟦'tres'⟧.", "drift"],
]);

table("quote-style", "finds nothing in", [
  ["en>it", "“One”, “two” and “three”.", "“Uno”, “due” e “tre”."],
  ["en>de", "“He said ‘no’ and left”, she wrote in “The Hour”.", "„Er sagte ‚nein‘ und ging“, schrieb sie in „Die Stunde“."],
  ["en>de", "“One. He said ‘no’. Two”, she wrote. “Yes”.", "„Eins. Er sagte ‚nein‘. Zwei“, schrieb sie. „Ja“."],
  [
    "en>it",
    "He likes rock 'n' roll and O'Neill's “song” and “dance”.",
    "Gli piace il rock 'n' roll e “canto” e “ballo” di O'Neill.",
  ],
  ["en>fr", "“One” and “two” are «three».", "“Un” et “deux” font «trois»."],
  ["en>ja", "“One” and “two”.", "「一」と「二」。"],
  ["en>zh", "“It ended.” He left. “Again.”", "“结束了。”他走了。“又来了。”"],
  ["en>es", "He said “yes” or “no”.", "Dijo “sí” o «no»."],
  ["en>pl", '5\'10" tall and 6" wide.', '5\'10" wysokości i 6" szerokości.'],
  ["en>it", "No quotation.", "Nessuna citazione."],
]);
