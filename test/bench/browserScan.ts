import { newestVsix } from "../emulator/newestVsix";
import { aService, type Service } from "./aService";
import { bareFetch, type BareRequest } from "./bareFetch";
import type { Figure } from "./Figure";
import { inPairs, measured, measuredOver } from "./pairs";
import { preflightFigures } from "./preflights";
import { scanUntilComplete, slowestTypingDuring } from "./scanInFrame";
import { UnwatchedBrowser, type OpenHub, type Took } from "./UnwatchedBrowser";

const answerMs = 40;
const users = 4_000;
const size = { users, tokens: 5 * users, answerMs };
const pairs = 3;
/** As many requests as the browser sends at once over one connection. */
const lanes = 100;
const leastOfBare = 0.85;

/**
 * The scan in a real browser, through the installed package: beside bare `fetch` of the same requests in the same frame.
 * Each person has an address of their own, so the browser sends a preflight for each; the emulator answers preflights at
 * once, and everything else after 40 ms.
 */
export async function benchBrowserScan(): Promise<Figure[]> {
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const service = await aService({ ...size, isSecure: true, vsix });
  const browser = await UnwatchedBrowser.start();
  try {
    return await besideBare(browser, service);
  } finally {
    await browser.close();
    service.stop();
  }
}

async function besideBare(browser: UnwatchedBrowser, service: Service): Promise<Figure[]> {
  const name = `browser scan of ${users.toLocaleString("en")} people, HTTP/2:`;
  const first = await inHub(browser, service, async (hub) => {
    const { requests, slowestMs } = await slowestTypingDuring(hub, () => scanUntilComplete(hub));
    return { requests, slowestMs, heapMb: await hub.heapMb() };
  });
  const all = await inPairs(
    pairs,
    () => inHub(browser, service, (hub) => hub.tookFor(() => scanUntilComplete(hub))),
    () => inHub(browser, service, (hub) => hub.tookFor(() => bare(hub, first.requests, service))),
  );
  // The share of bare fetch that ours reaches: its time over ours.
  const share = (kind: keyof Took) => measuredOver(all.map(([ours, limit]) => [limit[kind], ours[kind]]));
  const note = `${pairs} pairs of ${first.requests.length.toLocaleString("en")} requests, with as many preflights`;
  return [
    { what: `${name} time`, ...measured(all.map(([{ clockMs }]) => clockMs / 1000)), unit: "s" },
    {
      what: `${name} share of bare fetch, by the clock`,
      ...share("clockMs"),
      unit: "",
      atLeast: leastOfBare,
      note,
    },
    {
      what: `${name} share of bare fetch, by the browser's processor time`,
      ...share("processorMs"),
      unit: "",
      atLeast: leastOfBare,
      note,
    },
    { what: `${name} the same, by that of the frame's process alone`, ...share("frameMs"), unit: "", note },
    { what: `${name} heap of the hub after it`, value: first.heapMb, unit: "MB", atMost: 300 },
    { what: `${name} typing into the filter meanwhile, slowest`, value: first.slowestMs, unit: "ms" },
    ...(await inHub(browser, service, (hub) => preflightFigures(hub, service))),
  ];
}

function bare({ frame }: OpenHub, requests: readonly BareRequest[], service: Service): Promise<void> {
  return frame.evaluate(bareFetch, requests, service.authorization, lanes);
}

function inHub<T>(
  browser: UnwatchedBrowser,
  service: Service,
  use: (hub: OpenHub) => Promise<T>,
): Promise<T> {
  return browser.inHub(service.hub("organization-tokens"), "Scan everyone", use);
}
