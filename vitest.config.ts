import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // The examples import the package by its name, as its users do; the tests need no build.
    alias: [
      { find: /^bitextlint$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^bitextlint\/node$/, replacement: `${import.meta.dirname}/src/node/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
    reporters: ["default", "./test/support/count-reporter.ts"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html", "lcov"],
      thresholds: { statements: 80, branches: 80, functions: 80, lines: 80 },
    },
  },
});
