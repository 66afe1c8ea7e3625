import { chromium, type FrameLocator, type Page } from "playwright-core";

import { findChromium } from "../../scripts/findChromium";
import { newestVsix } from "../emulator/newestVsix";
import { aService, type ServiceOptions } from "./aService";
import { timed, type Figure } from "./Figure";
import { heapMb } from "./heapMb";
import { plainScan } from "./plainLoop";

const answerMs = 40;
const large = { users: 10_000, tokens: 50_000, answerMs };
/** Only six connections: a scan of everyone would just take longer. */
const small = { users: 2_000, tokens: 10_000, answerMs };
/** For everyone, the plain loop would take seven minutes. */
const usersOfPlainLoop = 1_000;

/** A busy machine may worsen figures but must not end the run. */
const patienceMs = 600_000;

interface Run {
  readonly way: string;
  readonly service: ServiceOptions;
  readonly atLeast?: number;
}

/**
 * Each user has an address of its own, so the browser sends a preflight for each. The emulator answers preflights at
 * once and everything else after 40 ms; the second run delays preflights too.
 */
const runs: readonly Run[] = [
  { way: "HTTP/2", service: { ...large, isSecure: true }, atLeast: 20 },
  { way: "HTTP/2, preflights 40 ms too", service: { ...large, isSecure: true, preflightMs: answerMs } },
  { way: "HTTP/1.1", service: small },
];

/** The scan in a real browser, through the installed package, beside the plain loop of Microsoft's script. */
export async function benchBrowserScan(): Promise<Figure[]> {
  const plainMs = await plainMsPerUser();
  const figures: Figure[] = [
    {
      what: `plain sequential loop, ${usersOfPlainLoop.toLocaleString("en")} users`,
      value: (plainMs * usersOfPlainLoop) / 1000,
      unit: "s",
    },
  ];
  for (const run of runs) figures.push(...(await figuresOf(run, plainMs)));
  return figures;
}

async function plainMsPerUser(): Promise<number> {
  const service = await aService(small);
  try {
    return (await timed(() => plainScan(service, usersOfPlainLoop))) / usersOfPlainLoop;
  } finally {
    service.stop();
  }
}

async function figuresOf({ way, service: options, atLeast }: Run, plainMs: number): Promise<Figure[]> {
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const service = await aService({ ...options, vsix });
  // The service makes its certificate at startup, so nobody can know it in advance.
  const args = ["--no-sandbox", "--disable-gpu", "--ignore-certificate-errors"];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patienceMs);
    await page.goto(service.hub("organization-tokens"));
    const { scanMs, slowestMs } = await scanAndType(page);
    const users = options.users ?? NaN;
    const name = `browser scan of ${users.toLocaleString("en")} users, ${way}:`;
    return [
      { what: `${name} time`, value: scanMs / 1000, unit: "s", note: `at ${answerMs} ms per answer` },
      {
        what: `${name} faster than the plain loop`,
        value: (plainMs * users) / scanMs,
        unit: "times",
        atLeast,
      },
      { what: `${name} heap of the hub after it`, value: await heapMb(page), unit: "MB", atMost: 300 },
      { what: `${name} typing into the filter meanwhile, slowest`, value: slowestMs, unit: "ms" },
    ];
  } finally {
    await browser.close();
    service.stop();
  }
}

/** A person who does not wait for the scan to end, and how the filter feels to them. */
async function scanAndType(page: Page): Promise<{ scanMs: number; slowestMs: number }> {
  const hub = page.frameLocator("iframe.external-content--iframe");
  await hub.getByRole("button", { name: "Scan everyone" }).click();
  const scan = timed(() =>
    hub
      .getByText(/^Scan complete/)
      .first()
      .waitFor(),
  );
  const [scanMs, slowestMs] = await Promise.all([scan, slowestTyping(hub, page, scan)]);
  return { scanMs, slowestMs };
}

async function slowestTyping(hub: FrameLocator, page: Page, until: Promise<unknown>): Promise<number> {
  let isDone = false;
  const stop = () => (isDone = true);
  const noted = until.then(stop, stop);
  const field = hub.getByPlaceholder(/Filter/).first();
  await field.waitFor();
  let slowestMs = 0;
  for (let word = 0; !isDone; word++) {
    const tookMs = await timed(() => field.fill(word % 2 ? "clone" : ""));
    slowestMs = Math.max(slowestMs, tookMs);
    await page.waitForTimeout(1_000);
  }
  await noted;
  return slowestMs;
}
