import type { Reporter, TestModule } from "vitest/node";

/** How many tests ended in which way. */
export interface Counts {
  /** Tests that passed. */
  readonly passed: number;
  /** Tests that failed, and whatever else makes the run fail: a file that does not load, a hook that throws. */
  readonly failed: number;
  /** Tests that were left out. */
  readonly skipped: number;
}

/** The counts on one line: `3 passed, 0 failed`, and `, 1 skipped` where some were. */
export function countLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function countTests(modules: readonly TestModule[], otherErrors: number): Counts {
  const counts = { passed: 0, failed: otherErrors, skipped: 0 };
  for (const module of modules) {
    // The errors of a module or a suite are not those of its tests: they kept the tests from running.
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test still pending when the run ends did not pass.
      counts[state === "pending" ? "failed" : state] += 1;
    }
  }
  return counts;
}

/** Closes the output of a run with its counts, alone on the last line. */
export default class CountReporter implements Reporter {
  #counts: Counts = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    // The table of the coverage comes after every reporter: only at the exit is a line sure to be the last.
    process.once("exit", () => {
      const { passed, failed } = this.#counts;
      // A run in which nothing ran has shown nothing.
      if (passed + failed === 0) process.exitCode = 1;
      process.stdout.write(`${countLine(this.#counts)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.#counts = countTests(modules, errors.length);
  }
}
