/** A real browser. Without one, the tests that need it are skipped. The only file that names playwright-core and axe-core. */

import axe from "npm:axe-core@4.14.1";
import { type Browser, chromium as playwright, type Page } from "npm:playwright-core@1.65.1";
import { chromium } from "../../scripts/tools/_chromium.ts";

export type { Page } from "npm:playwright-core@1.65.1";

const path = await chromium.find();

/** What a page did that it should not. */
export interface Watched {
  readonly page: Page;
  /** Requests but for the page itself. */
  readonly requests: string[];
  /** Errors and warnings of the console. */
  readonly complaints: string[];
}

/** How the page is looked at. */
export interface Look {
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce";
  ignoreHTTPSErrors?: boolean;
}

/** A test that needs a browser. */
export function browserTest(
  name: string,
  fn: (open: (url: string, look?: Look) => Promise<Watched>) => Promise<void>,
): void {
  Deno.test({
    name,
    ignore: path === undefined,
    fn: () => withBrowser(fn),
    sanitizeOps: false,
    sanitizeResources: false,
  });
}

async function withBrowser(fn: (open: (url: string, look?: Look) => Promise<Watched>) => Promise<void>): Promise<void> {
  const args = ["--no-sandbox", "--disable-dev-shm-usage"];
  const browser = await playwright.launch({ ...(path !== undefined && { executablePath: path }), args });
  try {
    await fn((url, look) => watch(browser, url, look ?? {}));
  } finally {
    await browser.close();
  }
}

async function watch(browser: Browser, url: string, look: Look): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...look });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => request.url() === url ? undefined : requests.push(request.url()));
  page.on("console", (message) => /error|warning/.test(message.type()) ? complaints.push(message.text()) : undefined);
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, requests, complaints };
}

/** What an accessibility checker finds, one line each. */
export async function violationsIn(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    `(async () => { ${axe.source}; const { violations } = await axe.run(); return violations; })()`,
  );
  return (found as { id: string; help: string; nodes: { html: string }[] }[])
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160)}`);
}
