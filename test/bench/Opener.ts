import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";

import { findChromium } from "../../scripts/findChromium";
import { tellWhenUsable, type Usable } from "./tellWhenUsable";

/** What the network and the machine are like. */
export interface Weather {
  readonly latencyMs: number;
  readonly megabitsPerSecond: number;
  readonly cpuSlowdown: number;
}

export interface Opened extends Usable {
  /** From the address of the host's page to the usable hub. */
  readonly openMs: number;
  readonly page: Page;
}

/** Opens hubs in a browser that has nothing of them yet: a new profile, so an empty cache, for each. */
export class Opener {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<Opener> {
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];
    return new Opener(await puppeteer.launch({ executablePath: findChromium(), args }));
  }

  /** Opens a hub, and lets `use` work with it before it is closed. `selector` is in the frame once it can be used. */
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
   * The frame is on another site than its page, and so another target of the browser: it waits at its start until it is
   * slowed down and has the script that watches it.
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
