import { table } from "./marked.ts";

table("unit-mismatch", "finds", [
  ["en>fr", "The field measures ⟦12⟧ acres.", "Le champ mesure ⟦12⟧ hectares.", "unit"],
  ["en>nl", "The road is ⟦30⟧ miles long.", "De weg is ⟦30⟧ kilometer lang.", "unit"],
  ["en>it", "The parcel weighs ⟦10⟧ lb.", "Il pacco pesa ⟦9⟧ kg.", "conversion"],
]);

table("unit-mismatch", "finds nothing in", [
  ["fr>zh", "La réunion a lieu le 3 mai à 19 heures.", "会议定于5月3日晚上7点举行。"],
  ["ru>ja", "Он вступил в силу 1 января 1777 года.", "1777年1月1日に発効した。"],
  ["fr>ja", "Le séisme s'est produit à 4 h 17.", "地震は午前4時17分に発生した。"],
  ["en>ja", "Ninety per cent of them are unknown, 90% at least.", "その9割、少なくとも9割は未知である。"],

  ["en>de", "The parcel weighs 10 lb.", "Das Paket wiegt 4,5 kg."],
  ["en>es", "It is 5 km long.", "Mide 5 kilómetros."],
  ["en>it", "It weighs 20 pounds.", "Costa 20 sterline."],
  ["en>pt", "It took two years.", "Levou 24 meses."],
]);
