import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("modality-mismatch", "finds", [
  ["en>it", "The shop is open every day ⟦except⟧ Monday.", "Il negozio è aperto ogni giorno il lunedì.", "lost"],
  ["en>es", "The contract ⟦may⟧ be cancelled by the customer.", "El contrato ⟦debe⟧ ser cancelado por el cliente.", "changed"],
  ["en>fr", "You ⟦must⟧ read the instructions before use.", "Vous ⟦pouvez⟧ lire la notice avant l'emploi.", "changed"],
  ["en>de", "You ⟦should⟧ read the instructions before use.", "Sie ⟦müssen⟧ die Anleitung vor Gebrauch lesen.", "changed"],
  ["en>pt", "The report ⟦must⟧ be signed by the director.", "O relatório ⟦pode⟧ ser assinado pelo diretor.", "changed"],
  ["en>nl", "The report ⟦must⟧ be signed by the director.", "Het verslag ⟦kan⟧ door de directeur worden ondertekend.", "changed"],
  ["en>pl", "The report ⟦must⟧ be read by everyone.", "Raport ⟦może⟧ być przeczytany przez wszystkich.", "changed"],
  ["en>ru", "The report ⟦must⟧ be signed by the director.", "Отчёт ⟦может⟧ быть подписан директором.", "changed"],
  ["en>zh", "The report ⟦must⟧ be signed by the director.", "报告⟦可以⟧由主任签字。", "changed"],
  ["en>ja", "The report ⟦must⟧ be signed by the director.", "報告書には所長が署名する⟦ことができる⟧。", "changed"],
  ["en>nl", "You ⟦should⟧ drink water before the race.", "U drinkt water voor de wedstrijd.", "lost"],
  ["en>pt", "The report ⟦should⟧ mention the costs.", "O relatório menciona os custos.", "lost"],
  ["en>pl", "The shop opens ⟦unless⟧ it rains.", "Sklep jest otwarty, gdy pada deszcz.", "lost"],
  ["en>zh", "⟦Only⟧ members can enter this room.", "会员可以进入这个房间。", "lost"],
  ["en>ja", "⟦Only⟧ members can enter this room.", "会員はこの部屋に入ることができます。", "lost"],
  ["de>en", "Der Antrag ⟦muss⟧ schriftlich gestellt werden.", "The application ⟦may⟧ be made in writing.", "changed"],
  ["it>en", "La domanda può essere presentata ⟦solo⟧ per iscritto.", "The application may be submitted in writing.", "lost"],
  ["fr>en", "Le dossier ⟦doit⟧ être déposé avant midi.", "The file ⟦can⟧ be submitted before noon.", "changed"],
  ["es>en", "El billete ⟦solamente⟧ es válido hoy.", "The ticket is valid today.", "lost"],
  ["pt>en", "O bilhete ⟦só⟧ é válido hoje.", "The ticket is valid today.", "lost"],
  ["nl>en", "U ⟦hoeft niet⟧ te betalen.", "You ⟦must not⟧ pay.", "changed"],
  ["pl>en", "⟦Nie musisz⟧ płacić za bilet.", "You ⟦must not⟧ pay for the ticket.", "changed"],
  ["ru>en", "Вход разрешён ⟦только⟧ членам клуба.", "Club members are allowed to enter.", "lost"],
  ["zh>en", "⟦只⟧有会员可以进入这个房间。", "Members can enter this room.", "lost"],
  ["ja>en", "会員⟦だけ⟧がこの部屋に入れます。", "Members can enter this room.", "lost"],
]);

table("modality-mismatch", "finds nothing in", [
  ["en>it", "The shop is open every day except Monday.", "Il negozio è aperto ogni giorno tranne il lunedì."],
  ["en>it", "The parties shall inform the committee.", "Le parti informano il comitato."],
  ["en>it", "It is necessary to act now; you must hurry.", "Bisogna agire ora: occorre affrettarsi."],
  ["en>it", "The report should be read by everyone.", "La relazione deve essere letta da tutti."],
  ["en>it", "Mrs May arrived in Brussels in May.", "La signora May è arrivata a Bruxelles a maggio."],
  ["en>it", "You must not enter.", "È vietato entrare."],
  ["en>de", "You must not open the door.", "Sie dürfen die Tür nicht öffnen."],
  ["en>de", "You need not pay.", "Sie müssen nicht zahlen."],
  ["en>de", "He was not only rich but also kind.", "Er war reich und auch freundlich."],
  ["en>de", "The file can be opened with any program.", "Die Datei lässt sich mit jedem Programm öffnen."],
  ["en>de", "He only came on Monday.", "Er kam erst am Montag."],
  ["en>fr", "There is only one key.", "Il n'y a qu'une clé."],
  ["en>fr", "You may leave.", "Vous avez le droit de partir."],
  ["en>es", "We must wait.", "Hay que esperar."],
  ["en>es", "I would not go unless you paid me.", "No iría si no me pagaras."],
  ["en>pt", "They may be late.", "Talvez cheguem tarde."],
  ["en>nl", "You must not smoke here.", "U mag hier niet roken."],
  ["en>pl", "You must go now unless you are ill.", "Musisz już iść, chyba że jesteś chory."],
  ["en>pl", "You should rest.", "Należy odpocząć."],
  ["en>ru", "Only doctors can enter.", "Войти могут лишь врачи."],
  ["en>ru", "You must rest.", "Вам надо отдохнуть."],
  ["en>zh", "You must go now unless you are ill.", "你必须现在走，除非你病了。"],
  ["en>ja", "There is only one key.", "鍵は一つしかない。"],
  ["en>ja", "I know only French, but it is enough.", "フランス語だけ知っていますが、しかし十分です。"],
  ["pl>de", "Oprócz Polski lubię Niemcy.", "Neben Polen mag ich Deutschland."],
  ["en>xx", "You must go now.", "Qapla batlh je."],
]);

const sure = async (languages: string, source: string, target: string) =>
  (await findingsOf("modality-mismatch", languages, source, target)).map(({ confidence }) => confidence >= 0.5);

test("doubts a word that translations often leave out", async () => {
  expect(await sure("en>it", "You can see the church from here.", "Da qui vedi la chiesa.")).toEqual([false]);
});

test("doubts an addition", async () => {
  expect(await sure("en>it", "The hotel has ten rooms.", "L'albergo ha solo dieci camere.")).toEqual([false]);
});

test("says nothing of a passage that was left in the language of the source", async () => {
  const source = "He went home. Only time will tell what happens.";
  expect(await findingsOf("modality-mismatch", "en>it", source, "È andato a casa. Only time will tell what happens.")).toEqual(
    [],
  );
});

test("takes many such words together for a free translation", async () => {
  const lines = ["dog barks", "cat sleeps", "child cries", "bird sings", "horse runs", "teacher reads", "doctor works"];
  const righe = [
    "Il cane abbaia",
    "Il gatto dorme",
    "Il bambino piange",
    "L'uccello canta",
    "Il cavallo corre",
    "L'insegnante legge",
    "Il medico lavora",
  ];
  const source = lines.map((line) => `Only the ${line} in the morning.`).join("\n\n");
  const target = righe.map((riga) => `${riga} di mattina.`).join("\n\n");
  const found = await sure("en>it", source, target);
  expect(found.length).toBeGreaterThan(4);
  expect(found).not.toContain(true);
});

test("looks at hostile text in no time", async () => {
  const start = performance.now();
  await findingsOf("modality-mismatch", "en>fr", `${"must not only ".repeat(3000)}.`, `${"ne doit que non ".repeat(3000)}.`);
  expect(performance.now() - start).toBeLessThan(10_000);
});
