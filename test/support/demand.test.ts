import { afterEach, describe, expect, test, vi } from "vitest";
import { countLine } from "./count-reporter.ts";
import { demands } from "./demand.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("demands", () => {
  test("finds a program on the PATH", () => expect(demands("node", "nodejs")).toBe(true));

  test("says on one line what is missing, and in which package it is", () => {
    vi.stubEnv("BITEXTLINT_DEMAND", "");
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(demands("no-such-program", "no-such-package")).toBe(false);
    expect(write.mock.calls).toEqual([["skipped: needs no-such-program (Debian package no-such-package)\n"]]);
  });

  test("throws where nothing may be skipped", () => {
    vi.stubEnv("BITEXTLINT_DEMAND", "1");
    expect(() => demands("no-such-program")).toThrow("needs no-such-program (Debian package no-such-program)");
  });
});

describe("countLine", () => {
  test("says how many were skipped only where some were", () => {
    expect(countLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(countLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });
});
