/** From finding to finding, from mark to mark. */
export const stepScript = String.raw`
let listed = [];
let current;

function place() {
  const at = listed.indexOf(current);
  one("#place").value = listed.length === 0 ? "none" : (at < 0 ? "–" : at + 1) + " of " + listed.length;
}

function leave() {
  current?.classList.remove("at");
  current = undefined;
}

function centre(element, block = "center") {
  element.scrollIntoView({ block });
  // What lay out of sight has its true height only now.
  requestAnimationFrame(() => element.scrollIntoView({ block }));
}

function go(card) {
  if (!card) return;
  show("texts", root.dataset.view === "align");
  const tr = card.closest("tr");
  card.hidden = false;
  if (tr) reveal(tr);
  leave();
  current = card;
  card.classList.add("at");
  card.focus({ preventScroll: true });
  centre(tr && tr.offsetHeight < innerHeight * .7 ? tr : card);
  lit([card.id.slice(1)]);
  place();
  keep();
}

function goRow(tr) {
  if (!tr) return;
  show("texts", root.dataset.view === "align");
  reveal(tr);
  centre(tr);
  tr.classList.remove("flash");
  void tr.offsetWidth;
  tr.classList.add("flash");
}

/** The finding next to what is in sight, where none is chosen. */
function step(by) {
  const at = listed.indexOf(current);
  if (at >= 0) return go(listed[at + by]);
  const top = one("#top").offsetHeight;
  const next = listed.findIndex((card) => card.getBoundingClientRect().top >= top);
  go(by > 0 ? listed[Math.max(0, next)] : listed[(next < 0 ? listed.length : next) - 1]);
}

let bright = [];
function lit(ids) {
  for (const element of bright) element.classList.remove("lit");
  bright = ids.flatMap((id) => [...(marksOf.get(id) ?? []), cardOf.get(id)]).filter(Boolean);
  for (const element of bright) element.classList.add("lit");
}

function touched({ target }) {
  const element = target.closest?.(".k,.also,.f");
  if (!element) return lit(current ? [current.id.slice(1)] : []);
  const ids = element.matches(".f") ? [element.id.slice(1)] : idsOf(element);
  lit(ids);
  if (element.matches(".k") && !element.title) element.title = ids.map((id) => one(".m", cardOf.get(id))?.textContent).join("\n");
}
for (const kind of ["pointerover", "focusin"]) texts.addEventListener(kind, touched);

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const found = /^#([fr])(\d+)$/.exec(link?.getAttribute("href") ?? "");
  if (!found) return;
  event.preventDefault();
  if (link.closest("#terms") && found[1] === "r") return walkFrom(link);
  if (found[1] === "f") go(cardOf.get(found[2]));
  else goRow(document.getElementById("r" + found[2]));
});

/** Opens or closes the folds on either side of the chosen finding. */
function context() {
  const part = current?.closest(".part");
  const around = [part?.previousElementSibling, part?.nextElementSibling, current?.closest(".fold")].filter((fold) => fold?.matches(".fold"));
  const open = around.some((fold) => !fold.open);
  for (const fold of around) fold.open = open;
  const bars = all(".bar-rows", texts).filter((bar) => { const next = bar.closest("tr.gone") ?? bar; return part && (part.contains(next) || next === part.previousElementSibling || next === part.nextElementSibling); });
  for (const bar of bars) bar.click();
  if (current) centre(current);
}
`;
