import { scan } from "../../src/jobs/scan/scan";
import type { ScanProgress } from "../../src/jobs/scan/ScanProgress";
import { keptScanOf } from "../../src/jobs/kept-scan/keptScanOf";
import { ScanState } from "../../src/jobs/scan/ScanState";
import { buildService } from "../emulator/world/people";
import { readStored, storedOf, type Stored } from "../jobs/kept-scan/stored";
import { anOffice, openPage, pauseAfter, type Office } from "./anOffice";
import { Chance } from "./Chance";
import { Page } from "./Page";
import { brokenInScan, brokenInTable, expectedLists, type Expected } from "./scanChecks";
import type { Tally } from "./Tally";
import { clear, someTrouble } from "./weather";
import { quiet } from "./VirtualTime";
import { Witness } from "./Witness";

const mostStretches = 6;
const restMs = 600_000;

/** Runs one scan of everyone under faults, paused, killed and continued, then to its end without faults. Returns violations. */
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
  let state = new ScanState({ kind: "everyone" });
  const witness = new Witness();
  const broken: string[] = [];
  for (let stretch = 1; stretch <= mostStretches; stretch++) {
    const fate = chance.happens(0.4) ? chance.oneOf(["paused", "killed"] as const) : "calm";
    const { last, kept } = await oneStretch(office, state, witness, fate, tally);
    if (last) broken.push(...brokenInScan(state, last, expected, world, witness));
    else {
      state = new ScanState({ kind: "everyone" }, kept && readStored(kept));
      broken.push(...brokenInTable(state, expected, world));
    }
    if (last?.state === "done") break;
    if (last && last.state !== "paused") broken.push(`the scan ends while it is ${last.state}`);
    await time.sleep(restMs);
  }
  tally.end(state.isComplete ? "scans complete" : "scans with a gap, which was named");

  clear(world);
  office.expiryPercent = 0;
  office.renewalPercent = 100;
  await time.sleep(restMs);
  state.retryFailed();
  const { last } = await oneStretch(office, state, witness, "calm", tally);
  if (last) broken.push(...brokenInScan(state, last, expected, world, witness));
  if (last?.state !== "done" || !state.isComplete) broken.push("it cannot be completed in calm weather");
  return broken;
}

/** No `last` if the page was killed: then `kept` is what its browser has of the scan. */
async function oneStretch(
  office: Office,
  state: ScanState,
  witness: Witness,
  fate: "calm" | "paused" | "killed",
  tally: Tally,
): Promise<{ last?: ScanProgress; kept?: Stored | undefined }> {
  const { chance } = office;
  const page = fate === "killed" ? new Page(chance.between(2, 150), chance.happens(0.5)) : new Page();
  const { door, now, monotonicMs, wait } = openPage(office, page);
  globalThis.fetch = witness.overFetch(globalThis.fetch);
  const pause = pauseAfter(fate === "paused" ? chance.between(1, 150) : Infinity);
  let kept: Stored | undefined;
  const run = async () => {
    let last: ScanProgress | undefined;
    for await (const progress of scan(state, door, { now, monotonicMs, wait, signal: pause.signal })) {
      last = progress;
      if (fate === "killed" && chance.happens(0.3)) kept = storedOf(keptScanOf(state, "here", now()));
    }
    return last;
  };
  const last = await Promise.race([run(), page.death]);
  await quiet();
  if (last === undefined) throw new Error("A scan tells at least how it ended.");
  if (last !== "killed") {
    if (fate === "paused") tally.fault("paused");
    return { last };
  }
  tally.fault("page killed");
  return { kept };
}
