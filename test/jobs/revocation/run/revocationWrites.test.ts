import { History } from "../../../../src/jobs/history/History";
import { recordRun } from "../../../../src/jobs/history/recordRun";
import type { ReportHead } from "../../../../src/jobs/report/RevocationReport";
import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { runRevocation } from "../../../../src/jobs/revocation/run/runRevocation";
import { unfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import type { JournalStore } from "../../../../src/jobs/journal/JournalStore";
import { noon } from "../../journal/aJournal";
import { aClock, APerson } from "../../store/person/aPerson";
import { VirtualTime } from "../../../faults/VirtualTime";
import { ADoor } from "../aDoor";
import { continued } from "./continued";

const batches = 10;
const never = new Promise<void>(() => undefined);
const aHead: ReportHead = {
  ...{ byId: "me", byName: "Me", organizationId: "here", organizationName: "Here", reason: "Old" },
  ...{ startedAt: noon, filter: {}, isContinued: false },
};

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

async function revoked(
  store: JournalStore,
  { door, plan }: ReturnType<typeof aService>,
  job = new RevocationJob(undefined, plan),
  clock = { now: () => noon },
) {
  const told = [];
  const wait = () => new Promise<void>((resolve) => setImmediate(resolve));
  const environment = {
    ...{ door, ...clock, monotonicMs: () => 0, wait },
    journal: {
      ...{ store, locks: undefined, name: "revoke", holder: "a page" },
      ...{ actorId: "me", organizationId: "here" },
    },
  };
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

test("with a slow service and its history, it writes at most once for each batch and once in five seconds", async () => {
  const [person, time] = [new APerson(), new VirtualTime(noon.getTime())];
  const { now, monotonicMs, wait, sleep } = time;
  const { door, plan } = aService();
  const slow = {
    batchSize: door.batchSize,
    revoke: async (ids: readonly string[]) => (await sleep(60_000), door.revoke(ids)),
    listActive: async (owner: string) => (
      await sleep(2_000 * Number(owner.slice(4))),
      door.listActive(owner)
    ),
  };
  const job = new RevocationJob(aHead, plan);
  const written: boolean[] = [];
  const record = recordRun(new History(person.documents, "bulk"), job, {
    ...{ run: "run", now, onWritten: (isWritten: boolean) => written.push(isWritten) },
  });
  const environment = {
    ...{ door: slow, now, monotonicMs, wait, record },
    journal: {
      ...{ store: person.openStore({ now, monotonicMs, wait }), locks: undefined, name: "revoke" },
      ...{ holder: "a page", actorId: "me", organizationId: "here" },
    },
  };
  await time.run(async () => {
    for await (const state of runRevocation(job, environment, new AbortController().signal)) void state;
    await sleep(0);
  });
  const seconds = (now().getTime() - noon.getTime()) / 1_000;
  expect([job.gone.length, written, seconds > 120]).toEqual([1_000, [true, true], true]);
  const ofHistory = person.writes.filter(({ id }) => /^(index$|run\.)/.test(id)).length;
  // The list and the run's documents, when it begins and when it is over. A document that is there is tried to be made first.
  expect(ofHistory).toBeLessThanOrEqual(15);
  // The plan, the end, and the lease taken and given back; its renewals come every ten seconds, and so do the steps.
  expect(person.writes.length - ofHistory).toBeLessThanOrEqual(3 + batches + 1 + 2 + seconds / 5);
});

/** What the host hands on of an answer of the service. */
const answers: readonly [string, object][] = [
  ["400", { status: 400, serverError: { typeKey: "MaximumDocumentSizeException" } }],
  ["401", { status: 401 }],
  ["403", { status: 403 }],
  ["404", { status: 404, serverError: { typeKey: "DocumentCollectionDoesNotExistException" } }],
  ["429", { status: 429 }],
  ["500", { status: 500 }],
  ["503", { status: 503 }],
  ["no answer", {}],
];

test.each(answers)(
  "a data service that answers %s in the middle stops nothing, and what it lacks is listed again",
  async (_, answer) => {
    const person = new APerson();
    const { data } = person;
    const service = aService();
    const kept = { create: data.create.bind(data), set: data.set.bind(data) };
    // The lease, two parts of the plan, its head and one batch.
    let left = 5;
    for (const call of ["create", "set"] as const)
      data[call] = (...given) => {
        if (left-- <= 0) throw Object.assign(new Error("The data service failed."), answer);
        return kept[call](...given);
      };
    const patient = { ...aClock(), wait: (ms: number) => (ms < 5_000 ? Promise.resolve() : never) };
    const { last, gone } = await revoked(person.openStore(patient), service);
    expect([last, gone]).toMatchObject([{ state: "ended", continuity: "kept" }, 1_000]);
    Object.assign(data, kept);

    const here = { organizationId: "here", now: new Date(noon.getTime() + 60_000) };
    const offered = await unfinishedRevocation(person.openStore(), here);
    if (!offered) throw new Error("It is not offered to be continued.");
    expect(offered.total).toBe(1_000);
    const sent = service.door.sent.length;
    const clock = { now: () => here.now };
    await revoked(person.openStore({ ...aClock(), ...clock }), service, continued(undefined, offered), clock);
    expect(service.door.sent).toHaveLength(sent);
    expect(await unfinishedRevocation(person.openStore(), here)).toBeUndefined();
  },
);

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
