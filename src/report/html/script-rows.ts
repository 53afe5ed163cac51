/** Which rows are shown: filters, search and the bars that stand for hidden rows. */
export const rowScript = String.raw`
const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const tools = one("#tools"), texts = one("#texts"), said = one("#said");
const say = (text) => { said.textContent = text; };
const idsOf = (element) => element.dataset.f ? element.dataset.f.split(" ") : [element.hash.slice(2)];
const cards = all(".f", texts);
const cardOf = new Map(cards.map((card) => [card.id.slice(1), card]));
const marks = all(".k,.also", texts);
const marksOf = new Map();
for (const mark of marks) for (const id of idsOf(mark)) marksOf.has(id) ? marksOf.get(id).push(mark) : marksOf.set(id, [mark]);
const rows = all("tbody tr", texts).map((tr) => ({ tr, ids: new Set(), text: undefined }));
const rowOf = new Map(rows.map((row) => [row.tr, row]));
for (const mark of marks) { const row = rowOf.get(mark.closest("tr")); for (const id of idsOf(mark)) row?.ids.add(id); }
for (const card of cards) rowOf.get(card.closest("tr"))?.ids.add(card.id.slice(1));
const names = ["category", "check", "status", "rows", "terms", "q"];
const boxes = all("[name=severity]", tools);
let filters = {};
let sifted = false;

function read() {
  filters = { min: Number(tools.elements.min.value), severity: boxes.filter((box) => box.checked).map((box) => box.value) };
  for (const name of names) filters[name] = tools.elements[name].value.trim();
  if (root.dataset.view !== "align") filters.rows = "";
}

const passes = ({ dataset: { s, c, i, p, d } }) =>
  filters.severity.includes(s) && (!filters.category || c === filters.category) && (!filters.check || i === filters.check) &&
  Number(p) >= filters.min && (!filters.status || (filters.status === "open" ? !d : d === filters.status));

const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
const textOf = (row) => row.text ??= folded(row.tr.textContent);

function clear() {
  for (const bar of all(".bar-rows", texts)) (bar.closest("tr.gone") ?? bar).remove();
  for (const { tr } of rows) tr.hidden = false;
  for (const part of all(".part,.fold", texts)) part.hidden = false;
  for (const fold of all(".fold.sifted", texts)) { fold.classList.remove("sifted"); fold.open = root.dataset.view === "align"; }
}

function bar(run) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "bar-rows";
  button.textContent = run.length === 1 ? "1 row hidden" : run.length.toLocaleString("en") + " rows hidden";
  button.onclick = () => {
    (button.closest("tr.gone") ?? button).remove();
    for (const { tr } of run) reveal(tr);
    run[0].tr.scrollIntoView({ block: "nearest" });
  };
  const { tr } = run[0];
  if (tr.previousElementSibling) {
    const line = document.createElement("tr"), cell = line.insertCell();
    line.className = "gone";
    cell.className = "fill";
    cell.colSpan = 4;
    cell.append(button);
    tr.before(line);
    return;
  }
  const part = tr.closest(".part"), fold = part.closest(".fold");
  (fold && (fold.hidden || !part.previousElementSibling?.matches(".part")) ? fold : part).before(button);
}

function reveal(tr) {
  tr.hidden = false;
  const part = tr.closest(".part"), fold = tr.closest(".fold");
  part.hidden = false;
  if (fold) { fold.hidden = false; fold.open = true; }
}

// The texts lie still while the terms are shown.
let late = false;

function sift() {
  read();
  late = root.dataset.view === "terms";
  if (late) return siftTerms(folded(filters.q));
  for (const card of cards) card.hidden = !passes(card);
  const shown = (id) => cardOf.get(id)?.hidden === false;
  for (const mark of marks) mark.classList.toggle("off", !idsOf(mark).some(shown));
  const query = folded(filters.q);
  const byFinding = filters.severity.length < boxes.length || filters.category || filters.check || filters.status || filters.min > 0;
  if (sifted) clear();
  sifted = Boolean(byFinding || query || filters.rows);
  if (sifted) {
    let run = [];
    let sheet;
    const runs = [];
    const end = () => { if (run.length) runs.push(run); run = []; };
    for (const row of rows) {
      const { tr, ids } = row;
      const fits = (!byFinding || [...ids].some(shown)) && (!filters.rows || tr.classList.contains(filters.rows)) && (!query || textOf(row).includes(query));
      const of = tr.closest(".sheet");
      if (of !== sheet) { end(); sheet = of; }
      tr.hidden = !fits;
      if (fits) end(); else run.push(row);
    }
    end();
    for (const part of all(".part", texts)) part.hidden = !one("tbody tr:not([hidden])", part);
    for (const fold of all(".fold", texts)) {
      fold.hidden = !one(".part:not([hidden])", fold);
      if (!fold.hidden) { fold.classList.add("sifted"); fold.open = true; }
    }
    for (const hidden of runs) bar(hidden);
  }
  light(query);
  listed = cards.filter((card) => !card.hidden && !card.closest("tr")?.hidden);
  if (current && current.hidden) leave();
  place();
  for (const field of [...names.map((name) => tools.elements[name])]) field.classList.toggle("set", field.value !== "");
  one(".range output", tools).value = filters.min + " %";
}

function light(query) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("found");
  if (!query) return;
  const ranges = [];
  for (const { tr } of rows) {
    if (tr.hidden || ranges.length > 2000) continue;
    const walker = document.createTreeWalker(tr, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.data.toLowerCase(), needle = filters.q.toLowerCase();
      if (text.length !== node.length) continue;
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + needle.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}
`;
