import { reportOf } from "../../src/jobs/report/reportOf";
import type { ReportHead, RevocationReport } from "../../src/jobs/report/RevocationReport";
import { describeId } from "../../src/jobs/revocation/plan/describeToken";
import type { RevocationPlan } from "../../src/jobs/revocation/plan/RevocationPlan";
import { revokeAndVerify } from "../../src/jobs/revocation/revokeAndVerify";
import { RevocationJob } from "../../src/jobs/revocation/run/RevocationJob";
import { runRevocation } from "../../src/jobs/revocation/run/runRevocation";
import { findUnfinished, unfinishedRevocation } from "../../src/jobs/revocation/run/unfinishedRevocation";
import { statusOf } from "../emulator/world/Token";
import { ABrowser } from "../jobs/store/aBrowser";
import { continued } from "../jobs/revocation/run/continued";
import { anOffice, openPage, pauseAfter, type Office } from "./anOffice";
import { Chance } from "./Chance";
import { Page } from "./Page";
import { brokenInJournal, brokenInLife, brokenInWorld, goneInJournal, revokedIds } from "./revocationChecks";
import { amongDocuments, inBrowser, type Shelf } from "./Shelf";
import type { Tally } from "./Tally";
import { quiet } from "./VirtualTime";
import { batchTrouble, clear, someTrouble } from "./weather";
import { Witness } from "./Witness";

/** How the job ended on one page, and what the page reported until then. */
export interface Life {
  readonly how: "done" | "paused" | "killed";
  readonly isRetry: boolean;
  /** False for a page that was paused before its run began, which writes nothing down. */
  readonly hasBegun: boolean;
  /** The journal could be written whenever the page wanted to. */
  readonly isKept: boolean;
  /** The id of the job in the journal, as far as this page knows. */
  readonly keptAs: string | undefined;
  readonly report: RevocationReport;
  readonly witness: Witness;
  /** Ids that were still valid when they were called gone. */
  readonly goneTooSoon: readonly string[];
}

interface Desk {
  readonly office: Office;
  readonly plan: RevocationPlan;
  readonly shelf: Shelf;
  readonly browser: ABrowser;
}

/** Runs one bulk revocation under faults, through kills and pauses, to its end. Returns the violations. */
export async function revocationRun(seed: number, tally: Tally): Promise<string[]> {
  const chance = new Chance(seed);
  const size = chance.happens(0.3) ? chance.between(5, 40) : chance.between(5, 400);
  const office = anOffice(chance, seed, chance.between(6, 70), 60 + 2 * size);
  // Half of the runs keep their journal where no browser setting takes it away.
  const shelf = seed % 2 === 0 ? amongDocuments(office) : inBrowser();
  const desk = { office, plan: aPlan(office, size), shelf, browser: new ABrowser() };
  const began = office.time.now().getTime();
  office.world.faults.add(...someTrouble(chance), ...batchTrouble(chance));
  const broken = await office.time.run(() => livedThrough(desk, tally));
  tally.met(office.world, office.time.now().getTime() - began);
  tally.fault("session expired", office.expiries);
  tally.fault("data service failed", shelf.failures);
  tally.end(shelf.isPerson ? "runs with documents" : "runs with a browser's store");
  tally.end("documents written", shelf.writes);
  return broken;
}

async function livedThrough(desk: Desk, tally: Tally): Promise<string[]> {
  const { office, plan, shelf } = desk;
  const { chance, world } = office;
  const before = revokedIds(world);
  const broken: string[] = [];
  const troubles = chance.happens(0.5) ? chance.between(1, 4) : 0;
  for (let left = troubles; ; left--) {
    const isLast = left <= 0;
    const life = await live(desk, isLast ? "calm" : chance.oneOf(["killed", "killed", "paused"]));
    if (life.how !== "done") tally.fault(life.how === "killed" ? "page killed" : "paused");
    broken.push(...brokenInLife(life, plan.tokens));
    const entries = await shelf.entries();
    if (life.how !== "killed" && life.hasBegun && life.isKept) broken.push(...brokenInJournal(life, entries));
    const claimed = goneInJournal(entries).filter((id) => isValid(office, id));
    broken.push(...claimed.map((id) => `the journal says that ${id} is gone, and it is valid`));
    const unfinished = findUnfinished(entries, hereIn(office));
    const isUnfinished = unfinished !== undefined;
    // A job beside it, which an earlier page began, may still be offered.
    if (life.how === "done" && life.isKept && unfinished?.id === life.keptAs)
      broken.push("the job is done, and offered to be continued");
    // A page that was killed before its plan was kept has sent nothing: the person begins anew.
    if (isUnfinished || (entries.length === 0 && life.how !== "done")) continue;
    if (life.how === "killed") tally.end("tokens gone", plan.tokens.length);
    else life.report.lines.forEach(({ state }) => tally.end(`tokens ${state}`));
    break;
  }
  broken.push(...brokenInWorld(plan.tokens, before, world), ...(await brokenInCalm(desk)));
  return [...new Set(broken)];
}

async function live(desk: Desk, fate: "calm" | "killed" | "paused"): Promise<Life> {
  const { office, plan, shelf, browser } = desk;
  const failuresBefore = shelf.failures;
  const { chance } = office;
  const page = fate === "killed" ? new Page(chance.between(1, 120), chance.happens(0.5)) : new Page();
  const { door, now, monotonicMs, wait } = openPage(office, page);
  const witness = new Witness();
  globalThis.fetch = witness.overFetch(globalThis.fetch);
  const tab = browser.openTab();
  const own = shelf.open(page);
  const locks = chance.happens(0.7) && !shelf.isPerson ? tab.locks : undefined;
  const pause = pauseAfter(fate === "paused" ? chance.between(1, chance.oneOf([12, 100])) : Infinity);
  const holder = `page ${now().getTime()} ${chance.between(0, 1e9)}`;
  const goneTooSoon: string[] = [];
  let job = new RevocationJob(aHead(now()), plan);
  let hasBegun = false;
  const run = async () => {
    const unfinished = await unfinishedRevocation(own, hereIn(office));
    if (unfinished) job = continued(job.head, unfinished);
    const gone = new Set(job.gone);
    const batchSize = chance.oneOf([door.batchSize, 40, 7]);
    const environment = {
      ...{ door: witness.over({ ...door, batchSize }), now, monotonicMs, wait },
      mostLanes: chance.oneOf([undefined, 1, 8]),
      journal: { store: own, locks, name: "revoke", holder, actorId: "me", organizationId },
    };
    const runOnce = async () => {
      for await (const told of runRevocation(job, environment, pause.signal)) {
        if (told.state === "crashed") throw told.error;
        if (told.state === "notBegun") return told.why;
        hasBegun = true;
        if (told.continuity !== "kept" && shelf.failures === failuresBefore) throw new Error(told.continuity);
        const fresh = job.gone.filter((id) => !gone.has(id));
        fresh.forEach((id) => gone.add(id));
        goneTooSoon.push(...fresh.filter((id) => isValid(office, id)));
      }
      return undefined;
    };
    // A lease of a page that was killed runs out by itself.
    while ((await runOnce()) === "busy") await wait(31_000);
    return pause.signal.aborted ? ("paused" as const) : ("done" as const);
  };
  const how = await Promise.race([run(), page.death]);
  tab.die();
  await quiet();
  const { head, outcomes, isContinued: isRetry } = job;
  const isKept = shelf.failures === failuresBefore;
  const report = reportOf(head, job.plan, outcomes);
  return { how, isRetry, hasBegun, isKept, keptAs: job.keptAs?.id, report, witness, goneTooSoon };
}

const organizationId = "here";

function hereIn({ time }: Office) {
  return { organizationId, now: time.now() };
}

function isValid({ world }: Office, id: string): boolean {
  const token = world.findToken(id);
  return token !== undefined && statusOf(token, world.now()) === "active";
}

/** Once the faults end, the rest can be revoked: only what the service keeps stays behind. */
async function brokenInCalm({ office, plan }: Desk): Promise<string[]> {
  const { world, time } = office;
  clear(world);
  office.expiryPercent = 0;
  office.renewalPercent = 100;
  world.revocationDelayMilliseconds = 0;
  await time.sleep(3_700_000);
  const { door, now, monotonicMs, wait } = openPage(office);
  const left = new Set(plan.tokens.map(({ authorizationId }) => authorizationId));
  for await (const { authorizationIds, progress } of revokeAndVerify(plan.tokens, door, {
    now,
    monotonicMs,
    wait,
    isRetry: true,
  })) {
    if (progress.state === "gone") authorizationIds.forEach((id) => left.delete(id));
  }
  return left.size === 0 ? [] : [`${left.size} tokens could not be revoked in calm weather either`];
}

/** So many active tokens of others, in any order, now and then with an id that the service does not know. */
function aPlan({ world, chance }: Office, size: number): RevocationPlan {
  const others = world.users.all().filter((user) => user !== world.me);
  const active = others
    .flatMap(({ descriptor }) => world.tokensOf(descriptor))
    .filter((token) => statusOf(token, world.now()) === "active");
  const tokens = chance
    .some(active, size)
    .map(({ authorizationId, ownerDescriptor: descriptor }) => describeId(authorizationId, { descriptor }));
  const someone = tokens[0];
  if (someone && chance.happens(0.15))
    tokens.push({ ...someone, authorizationId: "00000000-0000-4000-8000-000000000bad" });
  return { tokens };
}

function aHead(startedAt: Date): ReportHead {
  const nobody = { byId: "", byName: "", organizationId: "", organizationName: "", reason: "" };
  return { ...nobody, startedAt, filter: {}, isContinued: false };
}
