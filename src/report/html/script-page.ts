/** Views, keys, the address, the map, and the start. */
export const pageScript = String.raw`
function show(view, stay = false) {
  if (stay || root.dataset.view === view) return;
  const before = root.dataset.view;
  root.dataset.view = view;
  for (const tab of all("[data-view]", tools)) tab.setAttribute("aria-pressed", tab.dataset.view === view);
  if (view === "align" || before === "align") {
    for (const fold of all(".fold", texts)) fold.open = view === "align";
    if (filters.severity) sift();
  }
  if (filters.severity && (late || view === "terms")) sift();
  keep();
}

const first = root.dataset.start;
let starting = true;
function keep() {
  if (starting) return;
  const state = new URLSearchParams();
  if (root.dataset.view !== first) state.set("view", root.dataset.view);
  if (filters.severity.length < boxes.length) state.set("severity", filters.severity.join(","));
  for (const name of names) if (filters[name]) state.set(name, filters[name]);
  if (filters.min > 0) state.set("min", filters.min);
  if (current) state.set("at", current.id);
  const text = state.toString();
  try { history.replaceState(null, "", text ? "#" + text : location.pathname + location.search); } catch { /* some pages have no address of their own */ }
}

function restore() {
  const hash = location.hash.slice(1);
  const jump = /^[fr]\d+$/.test(hash) ? hash : undefined;
  const state = new URLSearchParams(jump ? "" : hash);
  const severity = state.get("severity")?.split(",");
  for (const box of boxes) box.checked = !severity || severity.includes(box.value);
  for (const name of names) tools.elements[name].value = state.get(name) ?? "";
  tools.elements.min.value = state.get("min") ?? 0;
  const view = state.get("view");
  starting = true;
  show(["texts", "terms", "align"].includes(view) ? view : first);
  sift();
  const at = jump ?? state.get("at") ?? "";
  if (at.startsWith("f")) go(cardOf.get(at.slice(1)));
  else if (jump) goRow(document.getElementById(jump));
  starting = false;
}

let waiting;
const soon = (work) => { clearTimeout(waiting); waiting = setTimeout(work, 150); };
tools.addEventListener("input", () => soon(() => { sift(); keep(); }));
tools.addEventListener("submit", (event) => { event.preventDefault(); sift(); keep(); });
tools.addEventListener("reset", () => setTimeout(() => { sift(); keep(); }));
tools.addEventListener("click", ({ target }) => { const view = target.closest("[data-view]")?.dataset.view; if (view) { show(view); scrollTo(0, 0); } });
one("#more").onclick = ({ target }) => target.setAttribute("aria-expanded", tools.classList.toggle("open"));
one("#prev").onclick = () => step(-1);
one("#next").onclick = () => step(1);
const help = one("#help");
one("#ask").onclick = () => help.showModal();
addEventListener("hashchange", restore);

const keys = {
  j: () => step(1), k: () => step(-1), f: () => decide(current, "false alarm"), d: () => decide(current, "done"), o: context,
  "1": () => show("texts"), "2": () => show("terms"), "3": () => show("align"), "?": () => help.showModal(),
  n: () => stepWalk(1), p: () => stepWalk(-1), Escape: () => { for (const score of all(".score[open]")) score.open = false; endWalk(true); },
  "/": () => { tools.classList.add("open"); tools.elements.q.focus(); tools.elements.q.select(); },
};
addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (target.matches?.("input:not([type=checkbox],[type=range]),select,textarea")) { if (key === "Escape") target.blur(); return; }
  if (!Object.hasOwn(keys, key)) return;
  event.preventDefault();
  keys[key]();
});

const top = one("#top"), here = one("#here");
const numberOf = (tr) => Number(tr.id.slice(1));
/** The row at a height of the window; the next one below where a fold lies there. */
function rowAt(y, by) {
  const x = texts.getBoundingClientRect().left + 90;
  for (let k = 0; k < 12; k++, y += by) { const tr = document.elementFromPoint(x, y)?.closest?.("tbody tr[id]"); if (tr) return numberOf(tr); }
}
function follow() {
  const first = rowAt(top.offsetHeight + 50, 20), last = rowAt(innerHeight - 8, -20);
  const height = one(".map svg")?.viewBox.baseVal.height ?? 0, total = rows.length;
  if (!first || !last || root.dataset.view === "terms") return here?.setAttribute("height", 0);
  here.setAttribute("y", (Math.min(first, last) - 1) * height / total);
  here.setAttribute("height", Math.max(4, (Math.abs(last - first) + 1) * height / total));
}
let frame = 0;
addEventListener("scroll", () => { frame ||= requestAnimationFrame(() => { frame = 0; follow(); }); }, { passive: true });
new ResizeObserver(() => { root.style.setProperty("--head", top.offsetHeight + "px"); follow(); }).observe(top);

root.classList.add("js");
texts.before(one("#align"));
cards.forEach((card) => { if (decisionOf(card)) dress(card); });
progress();
restore();
requestAnimationFrame(follow);
`;
