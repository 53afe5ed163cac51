/** A table of Markdown, its columns as wide as what they hold. */
export function tableOf(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(3, ...rows.map((row) => row[k]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, k) => (right.includes(k) ? cell.padStart(widths[k] ?? 0) : cell.padEnd(widths[k] ?? 0))).join(" | ")} |\n`;
  const [head = [], ...body] = rows;
  const rule = widths.map((width, k) => (right.includes(k) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return line(head) + line(rule) + body.map(line).join("");
}

/** A page with another table in the place of that whose first heading is named; as it was where it has none. */
export function withTable(page: string, heading: string, table: string): string {
  return page.replace(new RegExp(`^\\| ${heading} .*\\n(?:\\|.*\\n)*`, "m"), () => table);
}

/** The rows of the tables of a page that begin with a name in code, by that name: their other cells. */
export function measuredRows(page: string, heading: string): ReadonlyMap<string, readonly string[]> {
  const start = page.search(new RegExp(`^\\| ${heading} `, "m"));
  const [table = ""] = start < 0 ? [] : page.slice(start).split(/\n(?!\|)/, 1);
  return new Map(
    table
      .split("\n")
      .slice(2)
      .map((row) => row.split("|").map((cell) => cell.trim()))
      .map(([, name = "", ...cells]) => [name.replaceAll("`", ""), cells.slice(0, -1)]),
  );
}
