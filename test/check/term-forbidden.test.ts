import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

const it = `en,it,forbidden:it
hotspot,focolaio,punto caldo|hotspot
security,sicurezza,sicura
screen,schermo,
display,monitor,schermo
,persona con disabilità,handicappato`;
const zh = "en,zh,forbidden:zh\npeacekeeping,维和,保护和平";

table(
  "term-forbidden",
  "finds",
  [
    ["en>it", "The ⟦hotspot⟧ is near.", "Il ⟦punto caldo⟧ è vicino.", "forbidden"],
    ["en>it", "Two ⟦hotspots⟧ are near.", "Due ⟦Hotspot⟧ sono vicini.", "forbidden"],
    ["en>it", "The ⟦display⟧ is black.", "Lo ⟦schermo⟧ è nero.", "forbidden"],
    ["en>it", "A seat for disabled people.", "Un posto per un ⟦handicappato⟧.", "banned"],
  ],
  it,
);
table("term-forbidden", "finds", [["en>zh", "They discussed ⟦peacekeeping⟧.", "他们讨论了⟦保护和平⟧。", "forbidden"]], zh);

table(
  "term-forbidden",
  "finds nothing in",
  [
    ["en>it", "The hotspot is near.", "Il focolaio è vicino."],
    ["en>it", "The hotspot is near.", "I punti caldi sono vicini."],
    ["en>it", "The warm point is near.", "Il punto caldo è vicino."],
    ["en>it", "The screen of the display is black.", "Lo schermo del monitor è nero."],
    ["en>it", "She is sure of her security.", "È sicuramente al riparo."],
  ],
  it,
);

test("a forbidden term is one finding, not two", async () => {
  const pair = ["en>it", "The hotspot is near.", "Il punto caldo è vicino.", it] as const;
  expect(await findingsOf("term-missing", ...pair)).toEqual([]);
  const [finding, ...more] = await findingsOf("term-forbidden", ...pair);
  expect(more).toEqual([]);
  expect([finding?.message, finding?.suggestions]).toEqual(["“punto caldo” must not stand for “hotspot”.", ["focolaio"]]);
});
