import puppeteer, { type Browser, type CDPSession, type Frame } from "puppeteer-core";

import { findChromium } from "../../scripts/findChromium";
import { flags } from "../e2e/profile/flags";
import { timed } from "./Figure";

/** Milliseconds: of the clock, and of the processor's time that was used. */
export interface Took {
  readonly clockMs: number;
  /** Of all the browser's processes together. */
  readonly processorMs: number;
  /** Of the process that runs the extension's frame, and nothing else. */
  readonly frameMs: number;
}

/** A busy machine may worsen figures but must not end the run. */
const patienceMs = 600_000;

/**
 * Runs hubs in a browser that nobody watches: reporting each request to a debugger, as tools for tests do, takes a third of
 * the time that is to be measured.
 */
export class UnwatchedBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly session: CDPSession,
  ) {}

  static async start(): Promise<UnwatchedBrowser> {
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      // The service makes its certificate at startup, so nobody can know it in advance.
      args: flags,
      acceptInsecureCerts: true,
      pipe: true,
      networkEnabled: false,
      issuesEnabled: false,
      protocolTimeout: patienceMs,
    });
    return new UnwatchedBrowser(browser, await browser.target().createCDPSession());
  }

  /** Opens a hub in a new profile, and works with its frame once a button with this name is there. */
  async inHub<T>(address: string, button: string, use: (hub: OpenHub) => Promise<T>): Promise<T> {
    const context = await this.browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(patienceMs);
      await page.goto(address);
      const element = await page.waitForSelector("iframe.external-content--iframe");
      const frame = await element?.contentFrame();
      if (!frame) throw new Error("There is no frame of the extension.");
      await frame.waitForSelector(`::-p-aria([name="${button}"][role="button"])`);
      // What the page does once it has nothing else to do is not part of what is measured.
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
      const target = await context.waitForTarget((one) => one.url() === frame.url());
      return await use(new OpenHub(frame, await target.createCDPSession(), this.session));
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** A hub's frame, which runs in its own process, apart from its page's. */
export class OpenHub {
  constructor(
    readonly frame: Frame,
    private readonly session: CDPSession,
    private readonly browser: CDPSession,
  ) {}

  async tookFor(work: () => Promise<unknown>): Promise<Took> {
    await this.session.send("HeapProfiler.collectGarbage");
    await this.session.send("Performance.enable");
    const before = await this.used();
    const clockMs = await timed(work);
    const after = await this.used();
    // A process that has begun meanwhile counts as a whole.
    const seconds = [...after.processes].map(([id, used]) => used - (before.processes.get(id) ?? 0));
    return {
      clockMs,
      processorMs: 1000 * seconds.reduce((sum, one) => sum + one, 0),
      frameMs: after.frameMs - before.frameMs,
    };
  }

  /** What the frame holds after garbage collection, in MB: objects, and the columns outside the heap. */
  async heapMb(): Promise<number> {
    await this.session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize = 0 } = await this.session.send("Runtime.getHeapUsage");
    return (usedSize + backingStorageSize) / 2 ** 20;
  }

  private async used() {
    const { processInfo } = await this.browser.send("SystemInfo.getProcessInfo");
    const { metrics } = await this.session.send("Performance.getMetrics");
    const inFrame = metrics.find(({ name }) => name === "ProcessTime")?.value ?? NaN;
    return {
      processes: new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime])),
      frameMs: 1000 * inFrame,
    };
  }
}
