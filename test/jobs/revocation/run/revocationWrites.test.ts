import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { runRevocation } from "../../../../src/jobs/revocation/run/runRevocation";
import { unfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import type { JournalStore } from "../../../../src/jobs/journal/JournalStore";
import { noon } from "../../journal/aJournal";
import { aClock, APerson } from "../../store/person/aPerson";
import { ADoor } from "../aDoor";

const batches = 10;

/** 1,000 tokens of 50 people, in batches of 100. */
function aService() {
  const lists = Array.from({ length: 50 }, (_, owner) => [
    `aad.${owner}`,
    Array.from({ length: 20 }, (_each, place) => {
      const number = String(owner * 20 + place).padStart(12, "0");
      return `00000000-0000-4000-8000-${number}`;
    }),
  ]);
  const door = Object.assign(new ADoor(Object.fromEntries(lists)), { batchSize: 100 });
  const tokens = door.plan.map(({ authorizationId, owner }) =>
    describeId(authorizationId, { descriptor: owner }),
  );
  return { door, plan: { tokens } };
}

async function revoked(store: JournalStore, { door, plan }: ReturnType<typeof aService>) {
  const told = [];
  const wait = () => new Promise<void>((resolve) => setImmediate(resolve));
  const environment = {
    ...{ door, now: () => noon, monotonicMs: () => 0, wait },
    journal: {
      ...{ store, locks: undefined, name: "revoke", holder: "a page" },
      ...{ actorId: "me", organizationId: "here" },
    },
  };
  const job = new RevocationJob(undefined, plan);
  for await (const state of runRevocation(job, environment, new AbortController().signal)) told.push(state);
  return { last: told.at(-1), gone: job.gone.length };
}

test("a revocation of 1,000 tokens writes its plan, once for each batch, and its end", async () => {
  const person = new APerson();
  const { last, gone } = await revoked(person.openStore(), aService());
  expect([last, gone]).toMatchObject([{ state: "ended", continuity: "kept" }, 1_000]);
  // Two parts of the plan and its head, the end, and the lease taken and given back.
  expect(person.writes.length).toBeLessThanOrEqual(3 + batches + 1 + 2);
  expect(Math.max(...person.writes.map(({ bytes }) => bytes))).toBeLessThan(32_768);
  const here = { organizationId: "here", now: noon };
  expect(await unfinishedRevocation(person.openStore(), here)).toBeUndefined();
});

test.each([
  ["from the start", 0, "storageFailed"],
  ["once the plan is written", 6, "kept"],
] as const)("a data service that fails %s never stops it", async (_, calls, continuity) => {
  const person = new APerson();
  let left = calls as number;
  person.failing = (call) => {
    if (call === "setDocument" && left-- <= 0) throw new Error("503");
  };
  const store = person.openStore({
    ...aClock(),
    wait: (ms) => (ms < 5_000 ? Promise.resolve() : new Promise(() => undefined)),
  });
  const { last, gone } = await revoked(store, aService());
  expect([last, gone]).toMatchObject([{ state: "ended", continuity }, 1_000]);
});
