import puppeteer, { type Browser, type BrowserContext, type CDPSession, type Page } from "puppeteer-core";

import { findChromium } from "../../scripts/findChromium";
import { flags } from "../e2e/profile/flags";
import { tellWhenUsable, type Usable } from "./tellWhenUsable";

/** How slow the network and the machine are. */
export interface Weather {
  readonly latencyMs: number;
  readonly megabitsPerSecond: number;
  readonly cpuSlowdown: number;
}

export interface Opened extends Usable {
  /** From the host page's address to the usable hub. */
  readonly openMs: number;
  /** What the frame's main thread worked until then: scripts, styles, layout, painting, and reading what arrived. */
  readonly mainThreadMs: number;
  readonly page: Page;
}

type Told = Usable & Pick<Opened, "mainThreadMs">;
type Use = (opened: Opened) => Promise<void>;

/** Opens hubs. Unless it says otherwise, each in a new profile, in which the browser has cached nothing. */
export class Opener {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<Opener> {
    return new Opener(await puppeteer.launch({ executablePath: findChromium(), args: flags }));
  }

  /** Opens a hub and lets `use` work with it before closing it. `selector` is in the frame once the hub is usable. */
  open(address: string, selector: string, weather?: Weather, use?: Use): Promise<Opened> {
    return this.inNewProfile((context) => this.openIn(context, address, selector, weather, use));
  }

  /** The same for a person who comes back: what the browser has stored is there, and its cache is empty. */
  openAgain(address: string, selector: string, weather?: Weather, use?: Use): Promise<Opened> {
    return this.inNewProfile(async (context) => {
      await this.openIn(context, address, selector, undefined, async ({ page }) => {
        const session = await page.createCDPSession();
        await session.send("Network.clearBrowserCache");
      });
      return this.openIn(context, address, selector, weather, use);
    });
  }

  /** The same in the browser's own profile: after some visits it has the files, too, and what it compiled of them. */
  openKept(address: string, selector: string): Promise<Opened> {
    return this.openIn(this.browser.defaultBrowserContext(), address, selector);
  }

  private async inNewProfile<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
    const context = await this.browser.createBrowserContext();
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  }

  private async openIn(
    context: BrowserContext,
    address: string,
    selector: string,
    weather?: Weather,
    use: Use = async () => undefined,
  ): Promise<Opened> {
    const page = await context.newPage();
    const { usable } = await this.watch(page, selector, weather);
    await page.goto(address);
    const told = await usable;
    const openMs = told.usableAt - (await page.evaluate(() => performance.timeOrigin));
    const opened = { ...told, openMs, page };
    await use(opened);
    await page.close();
    return opened;
  }

  /**
   * The frame is on a different site from its page, and so a separate browser target: it waits at its start until it
   * is slowed down and has the script that watches it.
   */
  private async watch(page: Page, selector: string, weather?: Weather): Promise<{ usable: Promise<Told> }> {
    const session = await page.createCDPSession();
    await slowDown(session, weather);
    const usable = new Promise<Told>((resolve, reject) => {
      session.on("Target.attachedToTarget", ({ sessionId }) => {
        const frame = session.connection()?.session(sessionId);
        if (!frame) return reject(new Error("The frame cannot be reached."));
        frame.on("Runtime.bindingCalled", ({ payload }) => {
          mainThreadMsOf(frame).then(
            (mainThreadMs) => resolve({ ...JSON.parse(payload), mainThreadMs }),
            reject,
          );
        });
        prepare(frame, selector, weather).catch(reject);
      });
      setTimeout(() => reject(new Error(`The hub never showed ${selector}.`)), 60_000).unref();
    });
    await session.send("Target.setAutoAttach", {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    });
    return { usable };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Milliseconds of tasks since `Performance.enable`. The frame has a process, and so a main thread, of its own. */
async function mainThreadMsOf(frame: CDPSession): Promise<number> {
  const { metrics } = await frame.send("Performance.getMetrics");
  const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
  if (seconds === undefined) throw new Error("The browser does not say how long the main thread worked.");
  return seconds * 1_000;
}

async function prepare(frame: CDPSession, selector: string, weather?: Weather): Promise<void> {
  await slowDown(frame, weather);
  await frame.send("Performance.enable");
  await frame.send("Page.enable");
  await frame.send("Runtime.enable");
  await frame.send("Runtime.addBinding", { name: "tellUsable" });
  const source = `(${tellWhenUsable})(${JSON.stringify(selector)})`;
  await frame.send("Page.addScriptToEvaluateOnNewDocument", { source });
  await frame.send("Runtime.runIfWaitingForDebugger");
}

async function slowDown(session: CDPSession, weather?: Weather): Promise<void> {
  if (!weather) return;
  const bytesPerSecond = (weather.megabitsPerSecond * 1_000_000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: weather.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: weather.cpuSlowdown });
}
