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
]);

table("term-inconsistent", "finds nothing in", [
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
