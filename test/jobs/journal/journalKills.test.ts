import fc from "fast-check";

import { openJournal, unfinishedJob } from "../../../src/jobs/journal/journal";
import type { RevocationDoor, RevocationEvent } from "../../../src/jobs/revocation/revocation";
import { revokeWithJournal } from "../../../src/jobs/revocation/revokeWithJournal";
import { ABrowser, Lifetime } from "../store/aBrowser";
import { ADoor } from "../revocation/aDoor";
import { MemoryStore } from "../store/MemoryStore";

const now = () => new Date("2026-11-21T10:00:00Z");
const head = { job: "job 1", actorId: "an id", organizationId: "an organization" };

/** 500 tokens of 25 people are planned, out of 40 people with 800. */
function aService() {
  const owners = Array.from({ length: 40 }, (_, owner) => [
    `aad.${owner}`,
    Array.from({ length: 20 }, (_, token) => `${owner}-${token}`),
  ]);
  const door = new ADoor(Object.fromEntries(owners));
  const plan = door.plan.filter(({ owner }) => Number(owner.slice(4)) < 25);
  const untouched = door.plan.slice(plan.length).map(({ authorizationId }) => authorizationId);
  return { door, plan, untouched };
}

/** A page that runs the job, new or unfinished, until it ends or dies. */
async function livedThrough(
  life: Lifetime,
  service: ReturnType<typeof aService>,
  store: MemoryStore,
  browser: ABrowser,
): Promise<"done" | "dead" | "nothing to do"> {
  const tab = browser.openTab();
  const wait = () => Promise.resolve();
  const own = life.over(store);
  const door: RevocationDoor = life.over(service.door);
  const run = async () => {
    const opening = await openJournal({
      store: own,
      locks: tab.locks,
      name: "revoke",
      holder: "a page",
      now,
      wait,
    });
    if (opening.state !== "open") throw new Error(opening.state);
    const unfinished = await unfinishedJob(own);
    if (unfinished) opening.journal.resume(unfinished);
    else if (store.entries.length > 0) return "nothing to do" as const;
    else await opening.journal.begin(head, service.plan);
    const options = { now, monotonicMs: () => 0, wait, isRetry: unfinished !== undefined };
    const events: RevocationEvent[] = [];
    for await (const event of revokeWithJournal(
      unfinished?.plan ?? service.plan,
      door,
      options,
      opening.journal,
    )) {
      events.push(event);
    }
    await opening.journal.close();
    return "done" as const;
  };
  const end = await Promise.race([run(), life.death]);
  tab.die();
  return end;
}

async function killedAndResumed(moments: readonly { readonly step: number; readonly isDone: boolean }[]) {
  const service = aService();
  const store = new MemoryStore();
  const browser = new ABrowser();
  for (const { step, isDone } of moments)
    await livedThrough(new Lifetime(step, isDone), service, store, browser);
  await livedThrough(new Lifetime(), service, store, browser);
  const left = [...service.door.active.values()].flatMap((ids) => [...ids]);
  return {
    left,
    untouched: service.untouched,
    unfinished: await unfinishedJob(store),
    sent: service.door.sent,
  };
}

async function stepsOfOneLife(): Promise<number> {
  const life = new Lifetime();
  await livedThrough(life, aService(), new MemoryStore(), new ABrowser());
  return life.steps;
}

test("a page that is killed at any step and opened again finishes with exactly the planned tokens", async () => {
  const steps = await stepsOfOneLife();
  expect(steps).toBeGreaterThan(40);
  for (let step = 1; step <= steps; step++) {
    for (const isDone of [false, true]) {
      const { left, untouched, unfinished } = await killedAndResumed([{ step, isDone }]);
      expect({ step, isDone, left }).toEqual({ step, isDone, left: untouched });
      expect(unfinished).toBeUndefined();
    }
  }
});

test("so does one that is killed again and again while it resumes", async () => {
  const moment = fc.record({ step: fc.integer({ min: 1, max: 90 }), isDone: fc.boolean() });
  const property = fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 5 }), async (moments) => {
    const { left, untouched } = await killedAndResumed(moments);
    expect(left).toEqual(untouched);
  });
  await fc.assert(property, { numRuns: 100, seed: 4 });
});

test("what was seen gone before the kill is not sent again", async () => {
  const steps = await stepsOfOneLife();
  const { sent } = await killedAndResumed([{ step: steps - 5, isDone: true }]);
  expect(sent).toHaveLength(5);
});
