import { scan } from "../../src/jobs/scan";
import type { ScanProgress } from "../../src/jobs/scanning";
import { ScanState } from "../../src/jobs/ScanState";
import { buildService } from "../emulator/world/people";
import { anOffice, openPage, pauseAfter, type Office } from "./anOffice";
import { Chance } from "./Chance";
import { brokenInScan, expectedLists, type Expected } from "./scanChecks";
import type { Tally } from "./Tally";
import { clear, someTrouble } from "./weather";
import { Witness } from "./Witness";

const mostStretches = 6;
const restMs = 600_000;

/** One scan of everyone in bad weather, paused and resumed, to its end in calm. Returns what it broke. */
export async function scanRun(seed: number, tally: Tally): Promise<string[]> {
  const chance = new Chance(seed);
  const office = anOffice(chance, seed, chance.between(5, 250), chance.between(50, 1_200));
  const { world, time } = office;
  world.addUser(buildService(time.now()));
  const began = time.now().getTime();
  world.faults.add(...someTrouble(chance));
  const expected = expectedLists(world);
  const broken = await time.run(() => scanned(office, expected, tally));
  tally.met(world, time.now().getTime() - began);
  tally.fault("session expired", office.expiries);
  return [...new Set(broken)];
}

async function scanned(office: Office, expected: Expected, tally: Tally): Promise<string[]> {
  const { chance, world, time } = office;
  const state = new ScanState({ kind: "everyone" });
  const witness = new Witness();
  const broken: string[] = [];
  for (let stretch = 1; stretch <= mostStretches; stretch++) {
    const last = await oneStretch(office, state, witness, chance.happens(0.25), tally);
    broken.push(...brokenInScan(state, last, expected, world, witness));
    if (last.state === "done") break;
    if (last.state !== "paused") broken.push(`the scan ends while it is ${last.state}`);
    await time.sleep(restMs);
  }
  tally.end(state.isComplete ? "scans complete" : "scans with a gap, which was named");

  clear(world);
  office.expiryPercent = 0;
  office.renewalPercent = 100;
  await time.sleep(restMs);
  state.retryFailed();
  const last = await oneStretch(office, state, witness, false, tally);
  broken.push(...brokenInScan(state, last, expected, world, witness));
  if (last.state !== "done" || !state.isComplete) broken.push("it cannot be completed in calm weather");
  return broken;
}

async function oneStretch(
  office: Office,
  state: ScanState,
  witness: Witness,
  isPaused: boolean,
  tally: Tally,
): Promise<ScanProgress> {
  const { chance } = office;
  const { door, now, wait } = openPage(office);
  globalThis.fetch = witness.overFetch(globalThis.fetch);
  if (isPaused) tally.fault("paused");
  const pause = pauseAfter(isPaused ? chance.between(1, 150) : Infinity);
  let last: ScanProgress | undefined;
  for await (const progress of scan(state, door, { now, wait, signal: pause.signal })) last = progress;
  if (!last) throw new Error("A scan tells at least how it ended.");
  return last;
}
