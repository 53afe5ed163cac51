/** Two texts that answer each other, with a wrong number in the third sentence and a doubled word in the fourth. */
export const en = `The bakery in Mill Street opened in 1987.
It sells bread, rolls and a cake with plums.
Last year 4,200 loaves were sold on market days.
The oven is heated with wood from the forest nearby.
On Sundays the shop is closed.
Children get a biscuit when they help to carry the baskets.
`;

export const de = `Die Bäckerei in der Mühlstraße wurde 1987 eröffnet.
Sie verkauft Brot, Brötchen und einen Kuchen mit Pflaumen.
Im letzten Jahr wurden an Markttagen 4.300 Brote verkauft.
Der Ofen wird mit Holz aus dem nahen nahen Wald geheizt.
Am Sonntag ist der Laden geschlossen.
Kinder bekommen einen Keks, wenn sie die Körbe tragen helfen.
`;

/** The same translation without a fault. */
export const clean = de.replace("4.300", "4.200").replace("nahen nahen", "nahen");
