import { type Category, severities } from "../../core/finding.ts";
import type { CategoryPenalty, Summary } from "../../core/report.ts";
import { perThousand } from "../../core/score.ts";
import { categoryName } from "./card.ts";
import { escaped } from "./escape.ts";

/** The score, and where its points come from when it is opened. */
export function scoreHtml({ score, perThousandWords, words, byCategory, weights }: Summary): string {
  const found = (Object.entries(byCategory) as [Category, CategoryPenalty][]).sort(([, a], [, b]) => b.penalty - a.penalty);
  const rows = found.map(
    ([category, { findings, penalty }]) =>
      `<tr><th scope="row">${escaped(categoryName(category))}</th><td class="num">${findings}</td><td class="num">${perThousand(penalty, words).toFixed(1)}</td></tr>`,
  );
  const head = ["Category", "Findings", "Points"].map((text) => `<th scope="col">${text}</th>`).join("");
  const table = rows.length === 0 ? "" : `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  const points = [...severities].reverse().map((severity) => `${severity} ${weights[severity]}`);
  return `<details class="score"><summary>score <b>${score}</b></summary><div class="pop"><p><b>${perThousandWords}</b> penalty points per 1,000 of ${words.toLocaleString("en")} source words. A finding costs: ${points.join(", ")}. The score is 100 less the points per 100 words.</p>${table}<p>A screening score by a program, not a judgement of the translation.</p></div></details>`;
}
