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
  if (own[fp]?.decision === decision) delete own[fp]; else own[fp] = { decision };
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

one("#save").onclick = () => {
  const findings = cards.filter((card) => card.dataset.d).map((card) => {
    const { decision, reason = decision } = decisionOf(card);
    return { fingerprint: card.dataset.fp, checkId: card.dataset.i, message: one(".m", card).textContent, reason, decision };
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify({ version: 1, findings }, null, 2) + "\n"], { type: "application/json" }));
  link.download = "bitextlint-baseline.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
};

one("#load").onchange = async ({ target }) => {
  try {
    const { findings } = JSON.parse(await target.files[0].text());
    const known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    let count = 0;
    for (const card of cards) {
      const { decision = "false alarm", reason } = known.get(card.dataset.fp) ?? {};
      if (!known.has(card.dataset.fp) || !["false alarm", "done"].includes(decision)) continue;
      decided.get(card.closest(".sheet"))[card.dataset.fp] = { decision, ...(reason && reason !== decision ? { reason: String(reason) } : {}) };
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
