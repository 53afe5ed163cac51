const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** A text in an element or between quotation marks of XML. Holds no character that XML 1.0 forbids: see to it beforehand. */
export const xmlEscaped = (text: string): string => text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] as string);
