import { table } from "./marked.ts";

const lease =
  "Der Vertrag beginnt am 1. Mai 2020. Der Mieter zahlt 500 Euro im Monat. Der Vertrag endet nach zwei Jahren. Der Vermieter kann den Vertrag nach 12 Monaten kündigen. Der Mieter unterschreibt den Vertrag in Berlin. Der ⟦Vertrag⟧ liegt seit Juni bei der Bank. Der Garten hat 200 Quadratmeter. Ein neuer Vertrag braucht die Zustimmung der Bank.";
const contract =
  "The contract begins on 1 May 2020. The tenant pays 500 euros a month. The contract ends after 2 years. The owner may cancel the contract after 12 months. The tenant signs the contract in Berlin. The ⟦contract⟧ also covers the garden. The garden has 200 square metres. The contract was written by a lawyer.";
const valve =
  "The valve controls the flow of oil. Open the valve before the pump starts. A worn valve must be replaced. The pump draws water from the tank. Clean the tank every month. Check the ⟦valve⟧ for leaks. Close the valve after use. The motor drives the pump.";
const causes =
  "The report names the root causes of the crisis. Poverty and hunger are among the root causes of war. The ministers met in Geneva on 3 May. The plan removes the root causes of hunger. The talks lasted 12 days. Schools can fight the ⟦root causes⟧ of poverty. The ministers signed the plan in Rome.";
const plain = (text: string) => text.replace(/[⟦⟧]/g, "");

table("term-inconsistent", "finds", [
  [
    "de>en",
    lease,
    "The contract begins on 1 May 2020. The tenant pays 500 euros a month. The contract ends after two years. The landlord may terminate the contract after 12 months. The tenant signs the contract in Berlin. The ⟦treaty⟧ has been at the bank since June. The garden has 200 square metres. A new contract needs the consent of the bank.",
    "drift",
  ],
  [
    "en>ru",
    valve,
    "Клапан регулирует поток масла. Откройте клапан до запуска насоса. Изношенный клапан нужно заменить. Насос берёт воду из бака. Чистите бак каждый месяц. Проверьте ⟦кран⟧ на утечки. Закройте клапан после работы. Мотор приводит насос.",
    "drift",
  ],
  [
    "en>zh",
    contract,
    "合同于2020年5月1日开始。租户每月支付500欧元。合同在2年后结束。业主可在12个月后取消合同。租户在柏林签署合同。该⟦条约⟧也适用于花园。花园有200平方米。合同由律师起草。",
    "drift",
  ],
  [
    "en>it",
    causes,
    "Il rapporto indica le cause profonde della crisi. Povertà e fame sono tra le cause profonde della guerra. I ministri si sono riuniti a Ginevra il 3 maggio. Il piano elimina le cause profonde della fame. I colloqui sono durati 12 giorni. Le scuole possono combattere le ⟦cause originarie⟧ della povertà. I ministri hanno firmato il piano a Roma.",
    "drift",
  ],
  // A short text teaches little of how a word is rendered; the vocabulary knows it.
  [
    "en>it",
    "The user opens the program. The disk holds 40 photos. The user may change the password. The lamp of the disk is red. A message tells the ⟦user⟧ what to do. The photos are copied in May.",
    "L'utente apre il programma. Il disco contiene 40 foto. L'utente può cambiare la password. La spia del disco è rossa. Un messaggio dice al ⟦fruitore⟧ che cosa fare. Le foto vengono copiate in maggio.",
    "drift",
  ],
  // One word of a rendering of two changes.
  [
    "en>it",
    "The talks are about the hotspots in Asia. The minister named 3 hotspots in May. War threatens the hotspots again. The price of oil fell in June. The council helps the ⟦hotspots⟧ of Africa. The hotspots need peace. The ships left Genoa on 12 July. New hotspots appear every year. Europe fears the hotspots near Turkey. The map shows 9 hotspots. The army left the hotspots in 2020.",
    "I colloqui riguardano i punti di crisi in Asia. Il ministro ha indicato 3 punti di crisi in maggio. La guerra minaccia di nuovo i punti di crisi. Il prezzo del petrolio è sceso in giugno. Il consiglio aiuta i ⟦punti caldi⟧ dell'Africa. I punti di crisi hanno bisogno di pace. Le navi hanno lasciato Genova il 12 luglio. Nuovi punti di crisi nascono ogni anno. L'Europa teme i punti di crisi vicino alla Turchia. La carta mostra 9 punti di crisi. L'esercito ha lasciato i punti di crisi nel 2020.",
    "drift",
  ],
]);

table("term-inconsistent", "finds nothing in", [
  // "office" and "officer" are two words.
  [
    "en>it",
    "The officer opened the gate at 8. Two officers searched the house. The officer found 30 coins. The gate is made of iron. The officers left in May. The office was closed in June. The house has 12 rooms.",
    "L'agente ha aperto il cancello alle 8. Due agenti hanno perquisito la casa. L'agente ha trovato 30 monete. Il cancello è di ferro. Gli agenti sono partiti in maggio. L'ufficio è stato chiuso in giugno. La casa ha 12 stanze.",
  ],
  // Verbs are no terms.
  [
    "en>it",
    "The waves reached the village in May. The ship reached the port at 8. The aid reached the island in June. The port has 3 gates. The rescuers reached the valley. The waves reached up to 6 metres. The island has 900 houses.",
    "Le onde hanno raggiunto il villaggio in maggio. La nave ha raggiunto il porto alle 8. Gli aiuti hanno raggiunto l'isola in giugno. Il porto ha 3 cancelli. I soccorritori hanno raggiunto la valle. Le onde erano alte fino a 6 metri. L'isola ha 900 case.",
  ],
  [
    "en>it",
    "We stay committed to peace. The states stay committed to the treaty. The council met on 3 May. All parties stay committed to the plan. The talks lasted 12 days. The ministers stay committed to peace. Stay committed to the aims of the charter.",
    "Rimaniamo impegnati per la pace. Gli Stati restano impegnati nel trattato. Il consiglio si è riunito il 3 maggio. Tutte le parti restano impegnate nel piano. I colloqui sono durati 12 giorni. I ministri restano impegnati per la pace. Mantenere l'impegno verso gli scopi della carta.",
  ],
  // Two usual words for one thing.
  [
    "en>de",
    "The program runs on 3 computers. The user opens the program. Each user has a number. The user reads the rules. The rules were printed in May. The program greets the user. The computers are blue.",
    "Das Programm läuft auf 3 Computern. Der Benutzer öffnet das Programm. Jeder Benutzer hat eine Nummer. Der Anwender liest die Regeln. Die Regeln wurden im Mai gedruckt. Das Programm begrüßt den Benutzer. Die Computer sind blau.",
  ],
  [
    "de>en",
    plain(lease),
    "The contract begins on 1 May 2020. The tenant pays 500 euros a month. It ends after two years. The landlord may terminate the contract after 12 months. The tenant signs the contracts in Berlin. It has been at the bank since June. The garden has 200 square metres. A new contract needs the consent of the bank.",
  ],
  [
    "en>zh",
    plain(contract),
    "合同于2020年5月1日开始。租户每月支付500欧元。合同在2年后结束。业主可在12个月后取消合同。租户在柏林签署合同。它也适用于花园。花园有200平方米。该合同由律师起草。",
  ],
  [
    "en>it",
    plain(causes),
    "Il rapporto indica le cause profonde della crisi. Povertà e fame sono tra le cause profonde della guerra. I ministri si sono riuniti a Ginevra il 3 maggio. Il piano elimina le profonde cause della fame. I colloqui sono durati 12 giorni. Le scuole possono combattere quelle della povertà. I ministri hanno firmato il piano a Roma.",
  ],
  // Everyday nouns have no fixed rendering.
  [
    "en>fr",
    "The people open the gate. The people close it at 8. People drink the water in May. The pump draws water from the tank. The people know the pump. The people left in June. The motor drives the pump.",
    "Les gens ouvrent le portail. Les gens le ferment à 8 heures. Les gens boivent l'eau en mai. La pompe aspire l'eau du réservoir. Les gens connaissent la pompe. Le peuple est parti en juin. Le moteur entraîne la pompe.",
  ],
  // Fewer than five pairs.
  [
    "en>it",
    "The valve is open. The valve is worn. Close the valve.",
    "La valvola è aperta. La valvola è usurata. Chiudere il rubinetto.",
  ],
]);
