import { rm } from "node:fs/promises";

import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";

import type { EditionName } from "../../scripts/editions";
import { findHeadlessChromium } from "../../scripts/findChromium";
import { vsixPath } from "../contract/aVsix";
import { installAndStart, type RunningEmulator } from "../emulator/installAndStart";
import type { WorldOptions } from "../emulator/world/World";
import { endJourney, type OpenJourney } from "./endJourney";
import { journeyClock, journeyNow } from "./journeyClock";
import { printPages } from "./printPages";
import { flags } from "./profile/flags";
import { newProfile, openProfile } from "./profile/openProfile";
import { watchPages, type Offences } from "./watchPages";

export type Theme = "light" | "dark" | "highContrast";

interface Opening extends WorldOptions {
  /** The edition that is installed; the whole one unless given. */
  readonly edition?: EditionName;
  /** The editions that are installed beside it. */
  readonly beside?: readonly EditionName[];
  /** Id of the contribution in the manifest. */
  readonly hub?: string;
  /** Added to the host page's address, as in a shared link. */
  readonly query?: Readonly<Record<string, string>>;
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /**
   * Opens an ordinary profile instead of a private window, which keeps everything in memory, so that the browser's files
   * can be searched for secrets. A journey that creates a token has to; it takes a browser of its own.
   */
  readonly hasStorage?: boolean;
  /** Opens that profile in the whole browser, which writes more to disk than its headless shell. */
  readonly isWholeBrowser?: boolean;
  /** The test can advance the page's time with `page.clock.runFor`. */
  readonly hasOwnClock?: boolean;
  /** Called before the page opens. */
  readonly prepare?: (emulator: RunningEmulator, context: BrowserContext) => void | Promise<void>;
}

export interface Journey {
  readonly page: Page;
  /** The extension's frame, which is on a different site from the page. */
  readonly hub: FrameLocator;
  readonly emulator: RunningEmulator;
  /** Errors in the browser's console, and errors that nothing caught. */
  readonly problems: string[];
  /** A journey that ends with one of these fails. */
  readonly offences: Offences;
  /** The folder of the browser's profile, if it has its own. */
  readonly profile: string | undefined;
  /** Closes the browser's window or profile before the test ends, and says what was wrong with the journey. */
  readonly end: () => Promise<string[]>;
}

let browser: Browser | undefined;
const running = new Set<OpenJourney>();
const profiles: string[] = [];

/** Starts a browser for a test file, and closes whatever a test opened. */
export function useBrowser(): void {
  beforeAll(launchBrowser);
  afterEach(async () => {
    const wrong: string[] = [];
    // Set by `test/journeyEnvironment.js`.
    const { hasTestFailed } = globalThis as { hasTestFailed?: boolean };
    if (hasTestFailed) for (const { context } of running) await printPages(context);
    for (const journey of running) wrong.push(...(await endJourney(journey)));
    running.clear();
    expect(wrong).toEqual([]);
  });
  afterAll(closeBrowser);
}

export async function launchBrowser(): Promise<void> {
  browser = await chromium.launch({ executablePath: findHeadlessChromium(), args: flags });
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
  // The browser may still be writing after it reports that it has closed.
  for (const folder of profiles.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Installs the package into a fresh emulator and opens a hub in a fresh browser profile. */
export async function openHub(opening: Opening = {}): Promise<Journey> {
  const {
    edition,
    beside = [],
    hub = "my-tokens",
    query = {},
    theme = "light",
    width = 1366,
    height = 900,
    hasStorage = false,
    isWholeBrowser = false,
    hasOwnClock = false,
    prepare,
    ...world
  } = opening;
  if (!browser) throw new Error("Launch the browser first: call useBrowser() in this file.");
  const emulator = await installAndStart({
    now: journeyNow,
    ...world,
    vsix: await vsixPath(edition),
    beside: await Promise.all(beside.map(vsixPath)),
  });
  const settings = { viewport: { width, height }, locale: "en-US", timezoneId: "UTC" };
  const profile = hasStorage ? await newProfile() : undefined;
  if (profile) profiles.push(profile);
  const context = profile
    ? await openProfile(profile, settings, isWholeBrowser)
    : await browser.newContext(settings);
  // Only against a page that hangs: a busy machine is no failure.
  context.setDefaultTimeout(120_000);
  await prepare?.(emulator, context);
  if (hasOwnClock) await context.clock.install({ time: journeyNow() });
  else if (!world.now) await context.addInitScript(journeyClock);
  // A world with its own clock shares it with the browser.
  if (world.now) await context.clock.setFixedTime(world.now());
  const offences = await watchPages(context);
  const said: string[] = [];
  context.on("console", (message) => said.push(message.text()));
  const journey = { context, emulator, offences, said, profile };
  running.add(journey);
  const end = () => {
    running.delete(journey);
    return endJourney(journey);
  };
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.addInitScript((name) => {
    // The frame may have no storage, and the theme is up to the host.
    if (window === window.top) localStorage.setItem("emulator.theme", name);
  }, theme);
  const address = new URL(emulator.hubUrl(hub));
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  await page.goto(address.href);
  const hubFrame = page.frameLocator("iframe.external-content--iframe");
  return { page, hub: hubFrame, emulator, problems, offences, profile, end };
}

/** Advances the page's time until something appears, for waits too long for a test. Needs `hasOwnClock`. */
export async function windUntil(page: Page, wanted: Locator, most = 40): Promise<void> {
  for (let winds = 0; winds < most && !(await wanted.isVisible()); winds++) {
    await page.clock.runFor(16_000);
    await wanted.waitFor({ timeout: 500 }).catch(() => undefined);
  }
  await wanted.waitFor();
}

/** The extension's frame, as an object that can wait for a condition. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("There is no frame of the extension.");
  return frame;
}

/** Waits until the frame has been laid out in its new width, after the window changed. */
export async function waitForWidth(page: Page, width: number): Promise<void> {
  await frameOf(page).waitForFunction((most) => document.documentElement.clientWidth <= most, width);
}

/** By how many pixels the frame is wider than it shows. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return frameOf(page).evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Waits until an open panel or dialog has the focus, as a person does before pressing the next key. */
export async function focusInside(hub: FrameLocator): Promise<void> {
  await hub
    .locator('[role="dialog"]:focus, [role="dialog"] :focus, [role="alertdialog"] :focus')
    .waitFor({ state: "attached" });
}

/** Whether a person can see what has the focus: by an outline, a shadow, or, for a row, different borders from other rows. */
function showsFocus(): boolean {
  const focused = document.activeElement;
  if (!focused) return false;
  const isMarked = (element: Element, pseudo?: string) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, pseudo);
    return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  };
  const borderOf = (row: Element) => {
    const cell = row.querySelector("td");
    return cell ? getComputedStyle(cell).borderTopColor : "";
  };
  const otherRow = [...document.querySelectorAll("tbody tr")].find(
    (row) => row !== focused && borderOf(row) !== "",
  );
  if (focused.tagName === "TR" && otherRow) return borderOf(focused) !== borderOf(otherRow);
  const near = [focused, ...focused.querySelectorAll("*"), focused.parentElement];
  return near.some((element) => element && (isMarked(element) || isMarked(element, "::after")));
}

/** Presses a key until the focused element in the frame has this text; fails after `most` presses. */
export async function pressUntil(page: Page, key: string, wanted: RegExp, most = 60): Promise<void> {
  const read = () => {
    const element = document.activeElement;
    return document.hasFocus()
      ? `${element?.tagName} ${element?.getAttribute("aria-label") ?? element?.textContent}`
      : "";
  };
  const passed: string[] = [];
  for (let times = 0; times < most; times++) {
    await page.keyboard.press(key);
    const focused = await frameOf(page).evaluate(read);
    passed.push(focused.slice(0, 40));
    if (!wanted.test(focused)) continue;
    expect(await frameOf(page).evaluate(showsFocus)).toBe(true);
    return;
  }
  throw new Error(`${key}, pressed ${most} times, never reached ${wanted}: ${passed.join("; ")}`);
}
