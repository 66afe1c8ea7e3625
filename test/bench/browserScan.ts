import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

import { chromium, type Page } from "playwright-core";

import { findChromium } from "../../scripts/findChromium";
import { timed, type Figure } from "./Figure";

const answerMs = 40;

/**
 * The same scan in a real browser, through the installed package. The emulator speaks HTTP/1.1, over which a browser
 * opens six connections and no more: the best possible is a sixth of the sequential time.
 */
export async function benchBrowserScan(): Promise<Figure[]> {
  const { url, stop } = await anEmulator();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    await slowDown(url);
    await page.goto(url);
    const hub = page.frameLocator("iframe.external-content--iframe");
    await hub.getByRole("button", { name: "Scan everyone" }).click();
    const filters: number[] = [];
    let isDone = false;
    const usingIt = async () => {
      const field = hub.getByPlaceholder(/Filter/).first();
      await field.waitFor();
      for (let word = 0; !isDone; word++) {
        filters.push(await timed(() => field.fill(word % 2 ? "clone" : "")));
        await page.waitForTimeout(1_000);
      }
    };
    const done = hub.getByText(/^Scan complete/).first();
    const using = usingIt();
    const scanMs = await timed(() => done.waitFor({ timeout: 300_000 }));
    isDone = true;
    await using;
    filters.sort((a, b) => a - b);
    return [
      {
        what: `browser: scan of 10,000 users at ${answerMs} ms per answer, HTTP/1.1`,
        value: scanMs / 1000,
        unit: "s",
      },
      {
        what: "browser: heap of the hub after that scan",
        value: await heapMb(page),
        unit: "MB",
        note: "at most 300",
      },
      {
        what: `browser: typing into the filter meanwhile, slowest of ${filters.length}`,
        value: filters.at(-1) ?? 0,
        unit: "ms",
      },
    ];
  } finally {
    await browser.close();
    stop();
  }
}

/** Heap of the page and its frame after a collection, in MB. */
async function heapMb(page: Page): Promise<number> {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("There is no frame of the extension.");
  const session = await page.context().newCDPSession(frame);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}

async function slowDown(url: string): Promise<void> {
  await fetch(`${new URL(url).origin}/_emulator/faults`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ kind: "delay", milliseconds: answerMs }),
  });
}

/** Starts the emulator with the packed extension, as `npm start` does, and finds the hub's address in what it prints. */
async function anEmulator(): Promise<{ url: string; stop: () => void }> {
  const parameters = ["node_modules/tsx/dist/cli.mjs", "test/emulator/start.ts", "--scenario", "enterprise"];
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+organization-tokens\b/.exec(line)?.[0];
    if (url) return { url, stop: () => void child.kill() };
  }
  throw new Error("The emulator shows no hub Organization tokens.");
}
