import { describe, expect, test, vi } from "vitest";

describe("examples/custom-check", () => {
  test("output.txt is what salutation.ts prints", async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((...parts: unknown[]) => void lines.push(parts.join(" ")));
    await import("./salutation.ts");
    log.mockRestore();
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("output.txt");
  });
});
