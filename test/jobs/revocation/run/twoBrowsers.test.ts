import { describeId } from "../../../../src/jobs/revocation/plan/describeToken";
import { RevocationJob } from "../../../../src/jobs/revocation/run/RevocationJob";
import { runRevocation } from "../../../../src/jobs/revocation/run/runRevocation";
import { unfinishedRevocation } from "../../../../src/jobs/revocation/run/unfinishedRevocation";
import { ExtensionDataStore } from "../../../emulator/world/ExtensionDataStore";
import { noon } from "../../journal/aJournal";
import { APerson } from "../../store/person/aPerson";
import { ADoor } from "../aDoor";
import { continued } from "./continued";

const people = ["ada", "ben", "cleo", "dan"];
const here = (now: Date) => ({ organizationId: "here", now });

/** A service, and browsers of one person who keep their journal in the same documents. */
function anOrganization(conflictStatus: 400 | 409) {
  const data = new ExtensionDataStore(() => conflictStatus);
  const owned = new Map(people.map((owner) => [owner, [`${owner} 1`, `${owner} 2`]]));
  const service = new ADoor(Object.fromEntries(owned));
  const tokens = service.plan.map(({ authorizationId, owner }) =>
    describeId(authorizationId, { descriptor: owner }),
  );
  const time = { ms: 0 };
  const now = () => new Date(noon.getTime() + time.ms);
  const open = (holder: string) => {
    const person = new APerson(data);
    // No heartbeat comes, as on a computer that sleeps; whatever waits in the run itself goes on.
    const wait = () => new Promise<void>((resolve) => setImmediate(resolve));
    const store = person.openStore({ now, wait: () => new Promise(() => undefined) });
    const sent: string[] = [];
    const over: string[] = [];
    const environment = {
      ...{ now, monotonicMs: () => time.ms, wait },
      door: {
        batchSize: 1,
        listActive: (owner: string) => service.listActive(owner),
        revoke: async (ids: readonly string[]) => {
          sent.push(...ids);
          await service.revoke(ids);
        },
      },
      record: { begun: () => undefined, over: async (how: string) => void over.push(how) },
      journal: { store, locks: undefined, name: "revoke", holder, actorId: "me", organizationId: "here" },
    };
    const run = async (job: RevocationJob) => {
      const told = [];
      for await (const state of runRevocation(job, environment, new AbortController().signal))
        told.push(state);
      const states = job.plan.tokens.map(
        ({ authorizationId }) => job.outcomes.of(authorizationId).progress.state,
      );
      return { last: told.at(-1), states };
    };
    return { person, store, sent, over, run };
  };
  return { service, tokens, open, now, time };
}

describe.each([400, 409] as const)("where a conflict is answered with %i", (conflictStatus) => {
  test("of two browsers that revoke at the same moment one does, and the other says that it is busy", async () => {
    const { tokens, open } = anOrganization(conflictStatus);
    const browsers = ["at home", "in the office"].map(open);
    const ends = await Promise.all(browsers.map(({ run }) => run(new RevocationJob(undefined, { tokens }))));
    expect(ends.map(({ last }) => last)).toEqual(
      expect.arrayContaining([
        { state: "notBegun", why: "busy" },
        { state: "ended", continuity: "kept", protectedCount: 0 },
      ]),
    );
    const ids = tokens.map(({ authorizationId }) => authorizationId);
    expect(browsers.map(({ sent }) => [...sent].sort())).toEqual(
      expect.arrayContaining([[], [...ids].sort()]),
    );
  });

  test("a browser that slept until another took over sends nothing more, and lists what that one did", async () => {
    const { service, tokens, open, now, time } = anOrganization(conflictStatus);
    const [home, office] = [open("at home"), open("in the office")];
    let wake = () => undefined as void;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const isAsleep = new Promise<void>((resolve) => {
      home.person.failing = (call, id) => {
        if (call !== "setDocument" || !/^[\da-f]{24}-0$/.test(id)) return;
        resolve();
        return asleep;
      };
    });
    const atHome = home.run(new RevocationJob(undefined, { tokens }));
    await isAsleep;
    time.ms = 60_000;

    const unfinished = await unfinishedRevocation(office.store, here(now()));
    if (!unfinished) throw new Error("Nothing is offered to be continued.");
    const { last, states } = await office.run(continued(undefined, unfinished));
    expect([last?.state, new Set(states)]).toEqual(["ended", new Set(["gone"])]);
    expect([...office.sent].sort()).toEqual(tokens.map(({ authorizationId }) => authorizationId).sort());

    wake();
    expect((await atHome).states).toEqual(tokens.map(() => "gone"));
    expect(home.sent).toEqual([]);
    expect(service.sent).toHaveLength(tokens.length);
    // The history has what became of it from the browser that ended it.
    expect([home.over, office.over]).toEqual([[], ["ended"]]);
    expect(await unfinishedRevocation(open("later").store, here(now()))).toBeUndefined();
  });
});
