import { align } from "../../src/align/index.ts";
import type { Bitext } from "../../src/core/bead.ts";
import type { Sentence } from "../../src/core/document.ts";
import { parse } from "../../src/read/index.ts";
import { fromSegments } from "../../src/read/segments.ts";
import { segment } from "../../src/segment/segment.ts";

/** A short story in four languages, sentence by sentence. */
export const story = {
  en: [
    "The old house stood on the hill above the river Adda.",
    "In 1984 a family of four came up the road from Bergamo with a cart.",
    "They had bread, water and 250 kilos of salt.",
    "Nobody asked where they had been before.",
    "Was it true that they had crossed the mountains (in winter)?",
    "Their daughter Lucia was 12 years old and knew three languages.",
    "She taught the other children to read the stars.",
    "The mayor, Carlo Ferri, wrote a letter to the king about it.",
    "No answer ever came from the palace.",
    "When the war was over, 37 of the 90 houses had lost their roofs.",
    "The family opened the school again with two rooms and one stove.",
    "Lucia died there at the age of 86, a teacher to the last day.",
  ],
  it: [
    "La vecchia casa stava sulla collina sopra il fiume Adda.",
    "Nel 1984 una famiglia di quattro persone salì per la strada da Bergamo con un carro.",
    "Avevano pane, acqua e 250 chili di sale.",
    "Nessuno chiese dove fossero stati prima.",
    "Era vero che avevano attraversato le montagne (d'inverno)?",
    "La loro figlia Lucia aveva 12 anni e conosceva tre lingue.",
    "Insegnò agli altri bambini a leggere le stelle.",
    "Il sindaco, Carlo Ferri, ne scrisse una lettera al re.",
    "Dal palazzo non arrivò mai una risposta.",
    "Quando la guerra finì, 37 delle 90 case avevano perso il tetto.",
    "La famiglia riaprì la scuola con due stanze e una stufa.",
    "Lucia morì lì all'età di 86 anni, maestra fino all'ultimo giorno.",
  ],
  de: [
    "Das alte Haus stand auf dem Hügel über dem Fluss Adda.",
    "Im Jahr 1984 kam eine vierköpfige Familie mit einem Karren die Straße von Bergamo herauf.",
    "Sie hatten Brot, Wasser und 250 Kilo Salz.",
    "Niemand fragte, wo sie vorher gewesen waren.",
    "War es wahr, dass sie (im Winter) über die Berge gekommen waren?",
    "Ihre Tochter Lucia war 12 Jahre alt und konnte drei Sprachen.",
    "Sie lehrte die anderen Kinder, die Sterne zu lesen.",
    "Der Bürgermeister, Carlo Ferri, schrieb dem König einen Brief darüber.",
    "Aus dem Palast kam nie eine Antwort.",
    "Als der Krieg vorbei war, hatten 37 der 90 Häuser ihre Dächer verloren.",
    "Die Familie öffnete die Schule wieder, mit zwei Zimmern und einem Ofen.",
    "Lucia starb dort im Alter von 86 Jahren, Lehrerin bis zum letzten Tag.",
  ],
  fr: [
    "La vieille maison se dressait sur la colline au-dessus de la rivière Adda.",
    "En 1984, une famille de quatre personnes monta la route de Bergamo avec une charrette.",
    "Ils avaient du pain, de l'eau et 250 kilos de sel.",
    "Personne ne demanda où ils avaient été auparavant.",
    "Était-il vrai qu'ils avaient traversé les montagnes (en hiver) ?",
    "Leur fille Lucia avait 12 ans et connaissait trois langues.",
    "Elle apprit aux autres enfants à lire les étoiles.",
    "Le maire, Carlo Ferri, écrivit une lettre au roi à ce sujet.",
    "Aucune réponse ne vint jamais du palais.",
    "Quand la guerre fut finie, 37 des 90 maisons avaient perdu leur toit.",
    "La famille rouvrit l'école avec deux pièces et un poêle.",
    "Lucia y mourut à l'âge de 86 ans, institutrice jusqu'au dernier jour.",
  ],
  zh: [
    "那座老房子立在阿达河边的山上。",
    "1984年，一家四口推着车沿着路从贝加莫走上山来。",
    "他们有面包、水和250公斤盐。",
    "没有人问他们以前在哪里。",
    "他们真的（在冬天）翻过了大山吗？",
    "他们的女儿露西亚12岁，会说三种语言。",
    "她教其他孩子看星星。",
    "市长卡洛·费里为此给国王写了一封信。",
    "王宫一直没有回信。",
    "战争结束时，90座房子中有37座没有了屋顶。",
    "这家人用两个房间和一个炉子重新开了学校。",
    "露西亚在那里去世，享年86岁，直到最后一天都是老师。",
  ],
} as const;

export type Tongue = Exclude<keyof typeof story, "en">;
export const tongues = ["it", "de", "fr", "zh"] as const;

/** "3-3", "4,5-4", "-7": the sentences of each bead. */
export function beadsOf({ beads }: Bitext): string[] {
  const side = (sentences: readonly Sentence[]) => sentences.map(({ index }) => index).join();
  return beads.map(({ source, target }) => `${side(source)}-${side(target)}`);
}

/** Aligns sentences already parted. */
export function alignLists(source: readonly string[], target: readonly string[], language = "it"): Bitext {
  return align(fromSegments(source, "en").document, fromSegments(target, language).document);
}

/** Reads, segments and aligns two texts. */
export async function alignTexts(
  source: string,
  target: string,
  language: string,
  format: "text" | "markdown" = "text",
): Promise<Bitext> {
  const read = async (text: string, own: string) => segment(await parse(text, { language: own, format }));
  return align(await read(source, "en"), await read(target, language));
}

/** "0-0" to the last: every sentence with its own. */
export const straight = (count: number): string[] => Array.from({ length: count }, (_, k) => `${k}-${k}`);
