import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";

import { findChromium } from "../../scripts/findChromium";
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
  readonly page: Page;
}

/** Opens hubs in a browser that has cached nothing: each in a new profile. */
export class Opener {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<Opener> {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
    return new Opener(await puppeteer.launch({ executablePath: findChromium(), args }));
  }

  /** Opens a hub and lets `use` work with it before closing it. `selector` is in the frame once the hub is usable. */
  async open(
    address: string,
    selector: string,
    weather?: Weather,
    use: (opened: Opened) => Promise<void> = async () => undefined,
  ): Promise<Opened> {
    const context = await this.browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const { usable } = await this.watch(page, selector, weather);
      await page.goto(address);
      const told = await usable;
      const openMs = told.usableAt - (await page.evaluate(() => performance.timeOrigin));
      const opened = { ...told, openMs, page };
      await use(opened);
      return opened;
    } finally {
      await context.close();
    }
  }

  /**
   * The frame is on a different site from its page, and so a separate browser target: it waits at its start until it
   * is slowed down and has the script that watches it.
   */
  private async watch(page: Page, selector: string, weather?: Weather): Promise<{ usable: Promise<Usable> }> {
    const session = await page.createCDPSession();
    await slowDown(session, weather);
    const usable = new Promise<Usable>((resolve, reject) => {
      session.on("Target.attachedToTarget", ({ sessionId }) => {
        const frame = session.connection()?.session(sessionId);
        if (!frame) return reject(new Error("The frame cannot be reached."));
        frame.on("Runtime.bindingCalled", ({ payload }) => resolve(JSON.parse(payload)));
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

async function prepare(frame: CDPSession, selector: string, weather?: Weather): Promise<void> {
  await slowDown(frame, weather);
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
