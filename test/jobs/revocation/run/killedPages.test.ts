import fc from "fast-check";

import type { RevocationDoor } from "../../../../src/jobs/revocation/RevocationDoor";
import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { runRevocation } from "../../../../src/jobs/revocation/run/runRevocation";
import { unfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import type { JournalStore } from "../../../../src/jobs/journal/JournalStore";
import { PersonStore } from "../../../../src/jobs/store/person/PersonStore";
import { aClock, APerson } from "../../store/person/aPerson";
import { ABrowser, Lifetime } from "../../store/aBrowser";
import { MemoryStore } from "../../store/MemoryStore";
import { ADoor } from "../aDoor";
import { continued } from "./continued";

const now = () => new Date("2026-11-21T10:00:00Z");
const here = { organizationId: "an organization", now: new Date(now().getTime() + 3_600_000) };

/** 500 tokens of 25 people are planned, out of 40 people with 800. */
function aService() {
  const owners = Array.from({ length: 40 }, (_, owner) => [
    `aad.${owner}`,
    Array.from({ length: 20 }, (_each, token) => `${owner}-${token}`),
  ]);
  const door = new ADoor(Object.fromEntries(owners));
  const planned = door.plan.filter(({ owner }) => Number(owner.slice(4)) < 25);
  const untouched = door.plan.slice(planned.length).map(({ authorizationId }) => authorizationId);
  const tokens = planned.map(({ authorizationId, owner }) =>
    describeId(authorizationId, { descriptor: owner }),
  );
  return { door, plan: { tokens }, untouched };
}

/** Where the pages of one test keep their journal. */
interface Shelf {
  readonly isPerson: boolean;
  open(life: Lifetime): JournalStore;
  now(): Date;
  wait(): Promise<void>;
}

let pages = 0;

function inBrowser(): Shelf {
  const store = new MemoryStore();
  return { isPerson: false, open: () => store, now, wait: () => Promise.resolve() };
}

/** Each request to the service is a step of a page's life. No timer rings, and a dead page's lease has run out. */
function amongDocuments(): Shelf {
  const person = new APerson();
  let opened = 0;
  return {
    isPerson: true,
    open: (life) => {
      opened++;
      return new PersonStore(life.over(person.documents), { ...aClock(), now: () => clockOf(opened) });
    },
    now: () => clockOf(opened),
    // No heartbeat comes; whatever waits in the run itself goes on.
    wait: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

const clockOf = (page: number) => new Date(now().getTime() + page * 60_000);
const shelves: readonly [string, () => Shelf][] = [
  ["in the browser", inBrowser],
  ["among the person's documents", amongDocuments],
];

/** A page that runs the job, new or unfinished, until it ends or dies. */
async function livedThrough(
  life: Lifetime,
  service: ReturnType<typeof aService>,
  shelf: Shelf,
  browser: ABrowser,
): Promise<"ended" | "dead" | "nothing to do"> {
  const tab = browser.openTab();
  const store = shelf.open(life);
  const own = shelf.isPerson ? store : life.over(store);
  const door: RevocationDoor = life.over(service.door);
  const journal = {
    ...{ store: own, name: "revoke", holder: shelf.isPerson ? `page ${++pages}` : "a page" },
    locks: shelf.isPerson ? undefined : tab.locks,
    ...{ actorId: "an id", organizationId: "an organization" },
  };
  const run = async () => {
    const unfinished = await unfinishedRevocation(own, here);
    if (!unfinished && (await own.readAll()).length > 0) return "nothing to do" as const;
    const job = unfinished ? continued(undefined, unfinished) : new RevocationJob(undefined, service.plan);
    const clock = { now: shelf.now, monotonicMs: () => 0, wait: shelf.wait };
    const environment = { ...clock, door, journal };
    for await (const told of runRevocation(job, environment, new AbortController().signal)) {
      if (told.state === "crashed") throw told.error;
      if (told.state === "notBegun") throw new Error(told.why);
    }
    return "ended" as const;
  };
  const end = await Promise.race([run(), life.death]);
  tab.die();
  return end;
}

async function killedAndResumed(
  makeShelf: () => Shelf,
  moments: readonly { readonly step: number; readonly isDone: boolean }[],
) {
  const service = aService();
  const store = makeShelf();
  const browser = new ABrowser();
  for (const { step, isDone } of moments)
    await livedThrough(new Lifetime(step, isDone), service, store, browser);
  await livedThrough(new Lifetime(), service, store, browser);
  const left = [...service.door.active.values()].flatMap((ids) => [...ids]);
  return {
    left,
    untouched: service.untouched,
    unfinished: await unfinishedRevocation(store.open(new Lifetime()), here),
    sent: service.door.sent,
  };
}

async function stepsOfOneLife(makeShelf: () => Shelf): Promise<number> {
  const life = new Lifetime();
  await livedThrough(life, aService(), makeShelf(), new ABrowser());
  return life.steps;
}

describe.each(shelves)("with its journal %s", (_, makeShelf) => {
  test("a page killed at any step and reopened finishes with exactly the planned tokens", async () => {
    const steps = await stepsOfOneLife(makeShelf);
    expect(steps).toBeGreaterThan(30);
    for (let step = 1; step <= steps; step++) {
      for (const isDone of [false, true]) {
        const { left, untouched, unfinished } = await killedAndResumed(makeShelf, [{ step, isDone }]);
        expect({ step, isDone, left }).toEqual({ step, isDone, left: untouched });
        expect(unfinished).toBeUndefined();
      }
    }
  });

  test("so does one killed again and again while it resumes", async () => {
    const moment = fc.record({ step: fc.integer({ min: 1, max: 90 }), isDone: fc.boolean() });
    const property = fc.asyncProperty(fc.array(moment, { minLength: 1, maxLength: 5 }), async (moments) => {
      const { left, untouched } = await killedAndResumed(makeShelf, moments);
      expect(left).toEqual(untouched);
    });
    await fc.assert(property, { numRuns: 100, seed: 4 });
  });

  test("what was seen gone before the kill is not sent again", async () => {
    const steps = await stepsOfOneLife(makeShelf);
    const { sent } = await killedAndResumed(makeShelf, [{ step: steps - 5, isDone: true }]);
    expect(sent).toHaveLength(5);
  });
});
