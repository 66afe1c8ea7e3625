import { build } from "esbuild";
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";

import { findChromium } from "../../scripts/findChromium";
import { newestVsix } from "../emulator/newestVsix";
import { aService } from "./aService";
import { frameOf, frameSession } from "./heapMb";
import { longestTaskWhile, type LongestTask } from "./longestTaskWhile";
import type { TableInPage } from "./tableInPage";

/** How long something took: until it was drawn, and the CPU time that the frame's main thread spent on it. */
export interface Took {
  readonly drawnMs: number;
  readonly workMs: number;
}

/** The same for work in the frame beside which nothing is done, and the longest that it held the page. */
interface Alone extends LongestTask {
  readonly tookMs: number;
  readonly workMs: number;
}

declare const tableInPage: TableInPage;

/** The administrators' hub in a browser, with a kept scan of any size and a stopwatch inside its frame. */
export class TablePage {
  private session: CDPSession | undefined;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly stopHost: () => void,
  ) {}

  /** Starts the emulator, with this many users and tokens, and the browser. */
  static async open(users: number, tokens: number): Promise<TablePage> {
    const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
    // Long pages, so that a scan is as fast as the page can process it.
    const service = await aService({ users, tokens, vsix, tokensPerPage: 200 });
    // An ordinary profile: in a private window, the cross-site frame has no storage.
    const context = await chromium.launchPersistentContext("", {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-features=ThirdPartyCookieBlocking,TrackingProtection3pcd",
      ],
      viewport: { width: 1366, height: 900 },
    });
    await context.addInitScript({ content: `if (window !== window.top) { ${await inPageScript()} }` });
    const page = await context.newPage();
    await page.goto(service.hub("organization-tokens"));
    return new TablePage(page, context, () => service.stop());
  }

  get hub(): FrameLocator {
    return this.page.frameLocator("iframe.external-content--iframe");
  }

  /** Keeps a scan of this many tokens in the frame's storage and reopens the page. */
  async showKept(size: number): Promise<Took> {
    await this.hub.getByRole("tab", { name: "Tokens" }).waitFor();
    await frameOf(this.page).evaluate((count) => tableInPage.makeScan(count), size);
    await frameOf(this.page).evaluate(() => tableInPage.keepScan());
    return this.reopen();
  }

  /** Keeps a scan of this many tokens in the frame's storage, then reads it, without showing it. */
  async keepAndRead(size: number): Promise<{ keeping: Alone; reading: Alone; bytes: number }> {
    await this.hub.getByRole("tab", { name: "Tokens" }).waitFor();
    const frame = frameOf(this.page);
    this.session ??= await frameSession(this.page);
    await this.session.send("Performance.enable", { timeDomain: "threadTicks" });
    await frame.evaluate((count) => tableInPage.makeScan(count), size);
    // What one leaves behind is not collected while the next is measured.
    await this.collectGarbage();
    const keeping = await this.alone(() => frame.evaluate(() => tableInPage.keepScan()));
    await this.collectGarbage();
    const reading = await this.alone(() => frame.evaluate(() => tableInPage.readScan()));
    return { keeping, reading, bytes: await frame.evaluate(() => tableInPage.storedBytes()) };
  }

  /** Reopens the page; measures from reading the kept scan to its first rows. */
  async reopen(): Promise<Took> {
    await this.page.reload();
    await this.hub.locator("tbody tr[data-row-index]").first().waitFor({ timeout: 60_000 });
    const drawnMs = await frameOf(this.page).evaluate(() => tableInPage.opened());
    this.session = await frameSession(this.page);
    await this.session.send("Performance.enable", { timeDomain: "threadTicks" });
    await this.settle();
    return { drawnMs, workMs: NaN };
  }

  /** From the event that `act` causes in the frame until different rows are drawn. */
  async time(event: string, act: () => Promise<unknown>): Promise<Took> {
    await this.settle();
    await frameOf(this.page).evaluate((name) => tableInPage.watch(name), event);
    const before = await this.workedMs();
    await act();
    const drawnMs = await frameOf(this.page).evaluate(() => tableInPage.watched());
    return { drawnMs, workMs: (await this.workedMs()) - before };
  }

  /** Clicks on something. Playwright's checks beforehand, whether it can be clicked, do not count. */
  async timeClick(target: Locator): Promise<Took> {
    await target.hover();
    return this.time("click", () => this.page.mouse.down().then(() => this.page.mouse.up()));
  }

  frames(): Promise<{ long: number[]; longestPause: number }> {
    return frameOf(this.page).evaluate(() => tableInPage.frames());
  }

  rowsInDocument(): Promise<number> {
    return frameOf(this.page).evaluate(() => tableInPage.rowsInDocument());
  }

  /** Waits until the frame has nothing left to do. */
  async settle(): Promise<void> {
    await frameOf(this.page).evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
    );
  }

  async collectGarbage(): Promise<void> {
    await this.session?.send("HeapProfiler.collectGarbage");
  }

  async close(): Promise<void> {
    await this.context.close();
    this.stopHost();
  }

  private async alone(work: () => Promise<number>): Promise<Alone> {
    const before = await this.workedMs();
    let tookMs = NaN;
    const longest = await longestTaskWhile(this.page, async () => (tookMs = await work()));
    return { tookMs, workMs: (await this.workedMs()) - before, ...longest };
  }

  /** The CPU time that the frame's main thread has used so far, without anything else the machine does. */
  async workedMs(): Promise<number> {
    const { metrics } = (await this.session?.send("Performance.getMetrics")) ?? { metrics: [] };
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  }
}

async function inPageScript(): Promise<string> {
  const entryPoints = ["test/bench/tableInPage.ts"];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "iife" });
  return outputFiles[0]?.text ?? "";
}
