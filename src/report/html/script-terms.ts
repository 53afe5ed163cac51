/** The terms: which are shown, and the walk from place to place of one. */
export const termScript = String.raw`
const entries = all("#terms .term,#terms .recur tbody tr").map((element) => ({ element, text: undefined }));
const wordsOf = (entry) => entry.text ??= folded(all("h3,th,summary,td:first-child,li", entry.element).map((part) => part.textContent).join(" "));

function siftTerms(query) {
  for (const entry of entries) {
    const { element } = entry, kind = filters.terms;
    element.hidden = !((!kind || element.matches(kind === "found" ? ".term" : ".several")) && (!query || wordsOf(entry).includes(query)));
  }
  for (const part of all("#terms :is(.recur,.all)")) part.hidden = !one("tbody tr:not([hidden])", part);
}

const bar0 = one("#walk"), [before0, after0, back0] = all("button", bar0);
let walk;

function walkFrom(link) {
  const way = link.closest(".way"), line = link.closest("tr");
  const named = way ? one("th", line) : one("h3", link.closest(".term"));
  const rendered = way ? one("summary span", way) : one("td", line);
  const links = all("a", way ?? line);
  // What the terms were searched for would hide the rows around the place.
  const { q } = tools.elements;
  walk = { search: q.value, links, at: links.indexOf(link), term: named.textContent, rendering: rendered?.matches(".nil,.nil *") ? "" : rendered?.textContent ?? "" };
  one("p", bar0).textContent = walk.term + (walk.rendering ? " → " + walk.rendering : "");
  bar0.hidden = false;
  if (q.value) { q.value = ""; late = true; }
  stepWalk(0);
}

function stepWalk(by) {
  const link = walk?.links[walk.at + by];
  if (!link) return;
  walk.at += by;
  const tr = document.getElementById(link.hash.slice(1));
  goRow(tr);
  one("output", bar0).value = walk.at + 1 + " of " + walk.links.length;
  before0.disabled = walk.at === 0;
  after0.disabled = walk.at === walk.links.length - 1;
  say(walk.term + ", place " + one("output", bar0).value);
  if (!globalThis.CSS?.highlights) return;
  const [source, target] = all("td:not(.c)", tr);
  CSS.highlights.set("term", new Highlight(...found(source, link.dataset.from ?? walk.term), ...found(target, link.dataset.to ?? walk.rendering)));
}

function endWalk(back) {
  if (!walk) return;
  const link = walk.links[walk.at], { search } = walk;
  walk = undefined;
  bar0.hidden = true;
  globalThis.CSS?.highlights?.delete("term");
  if (!back) return;
  tools.elements.q.value = search;
  show("terms");
  link.scrollIntoView({ block: "center" });
  link.focus({ preventScroll: true });
}

/** Where words stand in a cell: as whole words where they do, else wherever. */
function found(cell, words) {
  if (!cell || !words) return [];
  const nodes = [];
  let text = "";
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement.closest(".vh")) continue;
    nodes.push([text.length, walker.currentNode]);
    text += walker.currentNode.data;
  }
  const lower = text.toLowerCase().length === text.length ? text.toLowerCase() : text;
  const place = (offset) => { const [start, node] = nodes.findLast(([start]) => start <= offset); return [node, Math.min(offset - start, node.length)]; };
  return words.split(" … ").flatMap((part) => {
    const needle = part.toLowerCase(), letter = /[\p{L}\p{N}]/u;
    let at = -1;
    for (let k = lower.indexOf(needle); k >= 0; k = lower.indexOf(needle, k + 1)) {
      if (at < 0) at = k;
      if (!letter.test(lower[k - 1] ?? " ") && !letter.test(lower[k + needle.length] ?? " ")) { at = k; break; }
    }
    if (at < 0 || !nodes.length) return [];
    const range = document.createRange();
    range.setStart(...place(at));
    range.setEnd(...place(at + needle.length));
    return [range];
  });
}

document.addEventListener("click", ({ target }) => { if (!target.closest?.(".score")) for (const score of all(".score[open]")) score.open = false; });

before0.onclick = () => stepWalk(-1);
after0.onclick = () => stepWalk(1);
back0.onclick = () => endWalk(true);
`;
