import { align, check, checkBitext, jsonReport, pair, parse, segment, terminalReport } from "bitextlint";

const source = "The ferry leaves at 7.30 every morning. It carries 120 passengers. Dogs travel free.";
const target = "Le ferry part à 7 h 30 tous les matins. Il transporte 210 passagers. Les chiens voyagent gratuitement.";

// Two texts: read, segmented, aligned and checked in one go.
const checked = await check(source, target, { from: "en", to: "fr" });
for (const { severity, message, target: places } of checked.findings) {
  const words = places.map(({ start, end }) => target.slice(start, end));
  console.log(`${severity}: ${message} (${words.join(", ")})`);
}

// The stages one by one, for a program that wants the alignment alone.
const [a, b] = [await parse(source, { language: "en" }), await parse(target, { language: "fr" })];
const bitext = align(await segment(a), await segment(b));
for (const bead of bitext.beads) {
  console.log(bead.source.map(({ text }) => text).join(" "), "=", bead.target.map(({ text }) => text).join(" "));
}

// Segments that a translation tool has already paired: nothing is aligned.
const pairs = pair(["Open daily.", "Closed in May."], ["Ouvert tous les jours.", ""], { from: "en", to: "fr" });
const result = checkBitext(pairs, { only: ["sentence-omitted"] });
console.log(result.findings.map(({ checkId, bead }) => `${checkId} in pair ${bead}`).join("\n"));

// The reports of the command line are functions that give a string.
const tool = { name: "my-program", version: "1.0.0" };
const input = { checked: [checked], tool, checks: [] };
console.log(terminalReport(input, { columns: 80 }));
const { bitexts } = JSON.parse(jsonReport(input)) as { bitexts: { summary: unknown }[] };
console.log(JSON.stringify(bitexts[0]?.summary));
