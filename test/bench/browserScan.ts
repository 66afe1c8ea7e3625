import { newestVsix } from "../emulator/newestVsix";
import { aService, type Service, type ServiceOptions } from "./aService";
import { bareFetch, type BareRequest } from "./bareFetch";
import { timed, type Figure } from "./Figure";
import { inPairs, measured, measuredOver } from "./pairs";
import { plainScan } from "./plainLoop";
import { preflightFigures } from "./preflights";
import { scanUntilComplete, slowestTypingDuring } from "./scanInFrame";
import { UnwatchedBrowser, type OpenHub, type Took } from "./UnwatchedBrowser";

const answerMs = 40;
const users = 4_000;
const size = { users, tokens: 5 * users, answerMs };
/** Only six connections: a scan of everyone would just take longer. */
const few = { users: 1_000, tokens: 5_000, answerMs };
/** For everyone, the plain loop would take minutes. */
const usersOfPlainLoop = 100;
const pairs = 3;
/** As many requests as the browser sends at once over one connection. */
const lanes = 100;
const leastOfBare = 0.85;

/**
 * The scan in a real browser, through the installed package: beside bare `fetch` of the same requests in the same frame,
 * and beside the plain loop of Microsoft's script. Each person has an address of their own, so the browser sends a
 * preflight for each; the emulator answers preflights at once, and everything else after 40 ms.
 */
export async function benchBrowserScan(): Promise<Figure[]> {
  const browser = await UnwatchedBrowser.start();
  try {
    return [
      ...(await onService({ ...size, isSecure: true }, (service) => besideBare(browser, service))),
      ...(await onService(few, (service) => besidePlain(browser, service))),
    ];
  } finally {
    await browser.close();
  }
}

async function onService(
  options: ServiceOptions,
  work: (service: Service) => Promise<Figure[]>,
): Promise<Figure[]> {
  const service = await aService({ ...options, vsix: process.env.VSIX_PATH ?? (await newestVsix("dist")) });
  try {
    return await work(service);
  } finally {
    service.stop();
  }
}

async function besideBare(browser: UnwatchedBrowser, service: Service): Promise<Figure[]> {
  const name = nameOf("HTTP/2", users);
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

async function besidePlain(browser: UnwatchedBrowser, service: Service): Promise<Figure[]> {
  const name = nameOf("HTTP/1.1", few.users);
  const scanMs = await inHub(browser, service, (hub) => timed(() => scanUntilComplete(hub)));
  const plainMs = await timed(() => plainScan(service, usersOfPlainLoop));
  const times = plainMs / usersOfPlainLoop / (scanMs / few.users);
  return [
    { what: `${name} time`, value: scanMs / 1000, unit: "s" },
    { what: `${name} faster than the plain loop`, value: times, unit: "times" },
  ];
}

function inHub<T>(
  browser: UnwatchedBrowser,
  service: Service,
  use: (hub: OpenHub) => Promise<T>,
): Promise<T> {
  return browser.inHub(service.hub("organization-tokens"), "Scan everyone", use);
}

function nameOf(way: string, people: number): string {
  return `browser scan of ${people.toLocaleString("en")} people, ${way}:`;
}
