import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("word-repeated", "finds", [
  ["en>it", "He opened the door.", "Ha aperto ⟦la la⟧ porta.", "twice"],
  ["en>it", "The door was open.", "⟦La la⟧ porta era aperta.", "twice"],
  ["en>fr", "He opened the door.", "Il a ouvert ⟦la la⟧ porte.", "twice"],
  ["en>es", "He opened the door.", "Abrió ⟦la la⟧ puerta.", "twice"],
  ["en>ru", "He opened the door.", "Он ⟦открыл открыл⟧ дверь.", "twice"],
  ["en>pl", "He opened the door.", "Otworzył ⟦drzwi drzwi⟧.", "twice"],
  ["it>en", "Aprì la porta.", "He opened ⟦the the⟧ door.", "twice"],
  ["en>de", "He waited for an answer.", "Er wartete auf eine ⟦Antwort Antwort⟧.", "twice"],
  ["en>es", "He had a large house.", "Tenía una ⟦casa grande casa⟧.", "near"],
]);

table("word-repeated", "finds nothing in", [
  ["en>it", "Little by little he opened it.", "Piano piano lo aprì."],
  ["en>fr", "We met yesterday.", "Nous nous sommes rencontrés hier."],
  ["it>en", "Lo aveva avuto lui.", "He had had it."],
  ["en>it", "He loves Duran Duran and New York, New York.", "Ama Duran Duran e New York, New York."],
  ["en>it", "Never, never, never.", "No, no, mai."],
  ["en>ja", "Various people came.", "人々が色々来た。"],
  ["en>zh", "He looked at it.", "他看看看它。"],
  ["en>it", "The bye bye song", "La canzone bye bye"],
  ["en>de", "Two packages provide two versions.", "Hier liefern zwei Pakete zwei Fassungen."],
  ["en>it", "The PAM modules pam_unix and more.", "I moduli PAM pam_unix e altri."],
  ["en>it", "They stood side by side.", "Stavano fianco a fianco."],
]);

test("suggests the word once", async () => {
  const [finding] = await findingsOf("word-repeated", "en>it", "He opened the door.", "Ha aperto la la porta.");
  expect(finding?.suggestions).toEqual(["la"]);
});
