import { table } from "./marked.ts";

table("unit-mismatch", "finds", [
  ["en>fr", "The field measures ⟦12⟧ acres.", "Le champ mesure ⟦12⟧ hectares.", "unit"],
  ["en>nl", "The road is ⟦30⟧ miles long.", "De weg is ⟦30⟧ kilometer lang.", "unit"],
  ["en>it", "The parcel weighs ⟦10⟧ lb.", "Il pacco pesa ⟦9⟧ kg.", "conversion"],
]);

table("unit-mismatch", "finds nothing in", [
  ["en>de", "The parcel weighs 10 lb.", "Das Paket wiegt 4,5 kg."],
  ["en>es", "It is 5 km long.", "Mide 5 kilómetros."],
  ["en>it", "It weighs 20 pounds.", "Costa 20 sterline."],
  ["en>pt", "It took two years.", "Levou 24 meses."],
]);
