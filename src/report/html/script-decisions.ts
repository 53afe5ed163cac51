/** False alarm or done: kept in the browser, downloaded as the baseline. */
export const decisionScript = String.raw`
const sheets = all(".sheet", texts);
const storeOf = (sheet) => "bitextlint:" + sheet.dataset.key;
let lasting = true;

function load(sheet) {
  try { return { ...JSON.parse(localStorage.getItem(storeOf(sheet))) }; } catch { return {}; }
}

const decided = new Map(sheets.map((sheet) => [sheet, load(sheet)]));
const decisionOf = (card) => decided.get(card.closest(".sheet"))[card.dataset.fp];

function store(sheet) {
  try { localStorage.setItem(storeOf(sheet), JSON.stringify(decided.get(sheet))); } catch { lasting = false; }
}

function dress(card) {
  const { decision, reason = "" } = decisionOf(card) ?? {};
  if (decision) card.dataset.d = decision; else delete card.dataset.d;
  one(".no", card).setAttribute("aria-pressed", decision === "false alarm");
  one(".ok", card).setAttribute("aria-pressed", decision === "done");
  for (const mark of marksOf.get(card.id.slice(1)) ?? []) mark.classList.toggle("past", idsOf(mark).every((id) => cardOf.get(id)?.dataset.d));
  let why = one(".why", card);
  if (decision === "false alarm" && !why) {
    why = document.createElement("input");
    why.className = "why";
    why.placeholder = "Reason, if you like";
    why.setAttribute("aria-label", "Reason");
    one(".d", card).append(why);
  }
  if (decision !== "false alarm") why?.remove();
  else if (why !== document.activeElement) why.value = reason;
}

function progress() {
  const count = cards.filter((card) => card.dataset.d).length;
  one("#progress").textContent = cards.length === 0 ? "" : count + " of " + cards.length + " decided" + (lasting ? "" : " (this browser does not keep them: download them)");
}

function decide(card, decision) {
  if (!card) return;
  const sheet = card.closest(".sheet"), own = decided.get(sheet), { fp } = card.dataset;
  if (own[fp]?.decision !== decision) own[fp] = { decision };
  else {
    delete own[fp];
    known.delete(entryKey({ path: sheet.dataset.path, fingerprint: fp }));
    known.delete(entryKey({ fingerprint: fp }));
  }
  store(sheet);
  dress(card);
  progress();
  say(own[fp] ? "Marked: " + decision : "No longer marked");
}

texts.addEventListener("click", (event) => {
  const button = event.target.closest(".f .d button");
  if (button) decide(button.closest(".f"), button.matches(".no") ? "false alarm" : "done");
});

texts.addEventListener("input", ({ target }) => {
  if (!target.matches(".why")) return;
  const card = target.closest(".f"), sheet = card.closest(".sheet"), { fp } = card.dataset;
  const reason = target.value.trim();
  decided.get(sheet)[fp] = { decision: "false alarm", ...(reason ? { reason } : {}) };
  store(sheet);
});

// What a baseline says already: the entries of findings that are not on the page stay.
const entryKey = ({ path = "", fingerprint }) => path + "\0" + fingerprint;
const known = new Map(JSON.parse(texts.dataset.known ?? "[]").map((entry) => [entryKey(entry), entry]));

function entryOf(card) {
  const { path } = card.closest(".sheet").dataset, { decision, reason = "" } = decisionOf(card) ?? {};
  const entry = { fingerprint: card.dataset.fp, checkId: card.dataset.i, ...(path ? { path } : {}), ...JSON.parse(card.dataset.b), reason, decision };
  return { ...entry, ...known.get(entryKey(entry)), ...entry };
}

const inOrder = (a, b) => {
  for (const key of ["path", "checkId", "fingerprint"]) {
    const [x, y] = [a[key] ?? "", b[key] ?? ""];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};

one("#save").onclick = () => {
  const entries = new Map(known);
  for (const card of cards.filter((card) => card.dataset.d)) {
    const entry = entryOf(card);
    entries.set(entryKey(entry), entry);
  }
  const baseline = { version: 1, findings: [...entries.values()].sort(inOrder) };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(baseline, null, 2) + "\n"], { type: "application/json" }));
  link.download = "bitextlint-baseline.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
};

one("#load").onchange = async ({ target }) => {
  try {
    const { findings } = JSON.parse(await target.files[0].text());
    const loaded = new Map(findings.flatMap((entry) => [[entryKey({ fingerprint: entry.fingerprint }), entry], [entryKey(entry), entry]]));
    for (const entry of findings) known.set(entryKey(entry), entry);
    let count = 0;
    for (const card of cards) {
      const { path } = card.closest(".sheet").dataset, { fp: fingerprint } = card.dataset;
      const entry = loaded.get(entryKey({ path, fingerprint })) ?? loaded.get(entryKey({ fingerprint }));
      const { decision = "false alarm", reason } = entry ?? {};
      if (!entry || !["false alarm", "done"].includes(decision)) continue;
      decided.get(card.closest(".sheet"))[fingerprint] = { decision, ...(reason && reason !== decision ? { reason: String(reason) } : {}) };
      dress(card);
      count++;
    }
    sheets.forEach(store);
    progress();
    say(count + " decisions loaded");
  } catch { say("This file holds no decisions"); }
  target.value = "";
};
`;
