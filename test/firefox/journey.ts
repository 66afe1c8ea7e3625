import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import puppeteer, {
  type Browser,
  type BrowserContext,
  type Frame,
  type KeyInput,
  type Page,
  type Target,
} from "puppeteer-core";

import { findFirefox } from "../../scripts/findFirefox";
import { checkExchanges } from "../contract/openApi";
import { installAndStart, type RunningEmulator } from "../emulator/installAndStart";
import { newestVsix } from "../emulator/newestVsix";
import type { WorldOptions } from "../emulator/world/World";
import { journeyClock, journeyNow } from "../e2e/journeyClock";
import { secretsOnDisk } from "../e2e/profile/secretsOnDisk";
import { mintedSecrets, secretLeaks } from "../e2e/secretLeaks";
import type { Offences } from "../e2e/watchPages";

interface Opening extends WorldOptions {
  /** Id of the contribution in the manifest. */
  readonly hub?: string;
  /** Called before the page opens. */
  readonly prepare?: (emulator: RunningEmulator) => void;
}

export interface Journey {
  readonly page: Page;
  /** The extension's frame, which is on another site than the page. */
  readonly hub: Frame;
  readonly emulator: RunningEmulator;
  /** Errors in the console, errors that nothing caught, and what the pages' policies stopped. */
  readonly problems: string[];
  /** Every journey fails that ends with one of these. */
  readonly offences: Offences;
  /** The folder of the browser's profile, which the journeys of a file share. */
  readonly profile: string;
}

/**
 * Firefox, driven over WebDriver BiDi. BiDi has no event for violations of a policy, hence `reportViolations`; Puppeteer has
 * no event for a download, so downloads are tested in Chromium only. Puppeteer's own calls count as gestures of a person,
 * as a click does: the popup blocker shows here what opens too late after a click, and not what opens without any.
 */
const preferences = {
  // Automation switches the popup blocker off. People have it on, and the consent window must get past it.
  "dom.disable_open_during_load": true,
  "intl.accept_languages": "en-US",
  // The emulator speaks http. Anything else the frame requests goes to a port where nothing listens.
  "network.proxy.type": 1,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  // Milliseconds. Firefox saves form contents every 15 seconds, or every hour if the person is idle.
  "browser.sessionstore.interval": 500,
  "browser.sessionstore.interval.idle": 500,
};

const patienceMs = 120_000;

let browser: Browser | undefined;
let profile = "";
const running: { context: BrowserContext; emulator: RunningEmulator; offences: Offences }[] = [];
/** The secrets that the journeys of the file created. */
const secrets: string[] = [];

/** Starts Firefox for the tests of a file, and closes whatever a test opened. */
export function useFirefox(): void {
  beforeAll(async () => {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error("There is no Firefox. Install one, or name it with FIREFOX_PATH.");
    profile = await mkdtemp(join(tmpdir(), "firefox-"));
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      extraPrefsFirefox: preferences,
      userDataDir: profile,
    });
  });
  afterEach(async () => {
    const wrong: string[] = [];
    for (const { context, emulator, offences } of running.splice(0)) {
      const own = () => emulator.world.requests.filter(({ headers }) => headers.origin);
      wrong.push(...(await secretsOnDisk(profile, mintedSecrets(own()))));
      await context.close();
      await emulator.close();
      secrets.push(...mintedSecrets(own()));
      wrong.push(...checkExchanges(own()), ...secretLeaks(own()));
      wrong.push(...offences.violations, ...offences.uncaught);
    }
    // As in Chromium: requests match the REST documents, no secret travels twice or stays, no page broke its policy.
    expect(wrong).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    browser = undefined;
    const onDisk = await secretsOnDisk(profile, secrets.splice(0));
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    expect(onDisk).toEqual([]);
  });
}

/** Installs the package into a fresh emulator and opens a hub in a fresh container of the browser. */
export async function openHub({ hub = "my-tokens", prepare, ...world }: Opening = {}): Promise<Journey> {
  if (!browser) throw new Error("Launch the browser first: call useFirefox() in this file.");
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const emulator = await installAndStart({ now: journeyNow, ...world, vsix });
  const context = await browser.createBrowserContext();
  const offences: Offences = { violations: [], uncaught: [] };
  running.push({ context, emulator, offences });
  prepare?.(emulator);
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.setViewport({ width: 1366, height: 900 });
  const problems: string[] = [];
  page.on("pageerror", (error) => {
    const text = String(error);
    problems.push(text);
    // Firefox reports what it writes to the console by itself as an error of the page.
    if (text.includes("Content-Security-Policy")) offences.violations.push(text);
    else if (!text.includes("Cross-Origin Request Blocked")) offences.uncaught.push(text);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
    if (message.text().startsWith("The policy's ")) offences.violations.push(message.text());
  });
  await page.evaluateOnNewDocument(journeyClock);
  await page.evaluateOnNewDocument(reportViolations);
  await page.goto(emulator.hubUrl(hub));
  return { page, hub: await frameOf(page), emulator, problems, offences, profile };
}

/**
 * The extension's frame, once it has left its empty document: what is looked for in that is never seen. It is another
 * frame after a reload.
 */
export async function frameOf(page: Page): Promise<Frame> {
  const isHub = (frame: Frame) => frame.parentFrame() === page.mainFrame() && /\.html\b/.test(frame.url());
  const frame = await page.waitForFrame(isHub);
  await frame.waitForFunction(() => document.readyState === "complete");
  return frame;
}

/**
 * Does something that opens a window, and returns the window once it is at its own address. What Puppeteer begins to wait
 * for in the empty document before that, it never sees: Firefox goes on with the same window, and the search with the old
 * document. The slower the machine, the likelier.
 */
export async function windowOpenedBy(page: Page, act: () => Promise<void>): Promise<Page> {
  const opened = new Promise<Page>((resolve, reject) => {
    page.once("popup", (popup) => (popup ? resolve(popup) : reject(new Error("The window is gone."))));
  });
  await act();
  const popup = await opened;
  popup.setDefaultTimeout(patienceMs);
  const isThere = async (target: Target) => target.url() !== "about:blank" && (await target.page()) === popup;
  await page.browserContext().waitForTarget(isThere, { timeout: patienceMs });
  return popup;
}

/** Runs in every frame of the page, before its own scripts. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`The policy's ${violatedDirective} stopped ${blockedURI}`);
  });
}

/** Presses a key until what has the focus in the frame reads like this; fails after so many times. */
export async function pressUntil(
  page: Page,
  hub: Frame,
  key: KeyInput,
  wanted: RegExp,
  most = 60,
): Promise<void> {
  const read = () => {
    const element = document.activeElement;
    return document.hasFocus()
      ? `${element?.tagName} ${element?.getAttribute("aria-label") ?? element?.textContent}`
      : "";
  };
  for (let times = 0; times < most; times++) {
    await page.keyboard.press(key);
    if (wanted.test(await hub.evaluate(read))) return;
  }
  throw new Error(`${key}, pressed ${most} times, never reached ${wanted}.`);
}
