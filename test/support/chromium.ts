import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { demands, pathOf } from "./demand.ts";

/** Whether there is a browser to test pages with. */
export const hasChromium = demands("chromium");

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page opened from a file, with what went wrong and what it asked for. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The address of its file. */
  readonly address: string;
  /** Errors of the script, and complaints on the console: those of the Content-Security-Policy among them. */
  readonly faults: string[];
  /** Addresses that it asked for, its own aside. */
  readonly requests: string[];
}

/** Opens pages in a browser that is started once for the file of tests, each with a profile of its own. */
export function browserOf() {
  const folder = mkdtempSync(join(tmpdir(), "bitextlint-page-"));
  let browser: Awaited<ReturnType<typeof chromium.launch>> | undefined;
  let count = 0;

  beforeAll(async () => {
    if (hasChromium)
      browser = await chromium.launch({
        executablePath: pathOf("chromium") ?? "",
        args: flags,
        env: { ...process.env, HOME: folder },
      });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return async (html: string, options: BrowserContextOptions = {}, hash = ""): Promise<Opened> => {
    if (!browser) throw new Error("the browser has not been started");
    const file = join(folder, `${++count}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    const page = await context.newPage();
    const address = pathToFileURL(file).href;
    const [faults, requests]: [string[], string[]] = [[], []];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== address) requests.push(request.url());
    });
    await page.goto(`${address}${hash}`);
    return { page, context, address, faults, requests };
  };
}
