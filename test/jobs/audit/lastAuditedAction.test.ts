import { AzureError } from "../../../src/azure/rest/AzureError";
import { lastAuditedAction } from "../../../src/jobs/audit/lastAuditedAction";
import type { AuditEntry } from "../../../src/tokens/audit/AuditEntry";
import { anAzure, now } from "../../hubs/anAzure";

const id = "0d1f7a52-3b6e-4f1c-9a51-2c9d4be8a7f0";
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const act = (hours: number, authorizationId: string | undefined = id): AuditEntry => ({
  id: undefined,
  at: hoursAgo(hours),
  action: "Project.CreateCompleted",
  authorizationId,
  userAgent: undefined,
  ipAddress: undefined,
});

/** Looks in a log of these pages; each takes so many milliseconds. */
function look(pages: readonly (readonly AuditEntry[] | Error)[], pageMs = 0) {
  let ms = 0;
  let read = 0;
  const log = async function* () {
    for (const page of pages) {
      read++;
      ms += pageMs;
      if (page instanceof Error) throw page;
      yield { entries: page, unreadable: 1 };
    }
  };
  const clock = { now: () => now, monotonicMs: () => ms };
  const looking = lastAuditedAction(id.toUpperCase(), log, clock, new AbortController().signal);
  return looking.then((answer) => ({ answer, read }));
}

test("the newest action is found, and nothing older is read", async () => {
  const { answer, read } = await look([[act(1, "other")], [act(3), act(2), act(4)], [act(5)]]);
  expect(answer).toEqual({ kind: "seen", entry: act(2) });
  expect(read).toBe(2);
});

test("without one, the answer is for 90 days", async () => {
  const { answer } = await look([[act(1, "other")], [], [{ ...act(3), authorizationId: undefined }]]);
  expect(answer).toEqual({ kind: "notSeen", since: hoursAgo(90 * 24), isWhole: true, unreadable: 3 });
});

test("a long log is read for half a minute, and the answer says how far", async () => {
  const others = Array.from({ length: 100 }, (_, index) => [act(index + 1, "other")]);
  const { answer, read } = await look(others, 10_000);
  expect(answer).toEqual({ kind: "notSeen", since: hoursAgo(4), isWhole: false, unreadable: 4 });
  expect(read).toBe(4);
});

test("a failure in the middle is one, not an answer", async () => {
  const { answer } = await look([[act(1, "other")], new AzureError("forbidden", "no")]);
  expect(answer).toMatchObject({ kind: "failed", failure: { kind: "forbidden" } });
});

test("an abort ends it", async () => {
  const abort = new AbortController();
  const log = async function* () {
    abort.abort(new Error("closed"));
    yield* [];
    throw new Error("the connection");
  };
  const clock = { now: () => now, monotonicMs: () => 0 };
  await expect(lastAuditedAction(id, log, clock, abort.signal)).rejects.toThrow("closed");
});

test("through Azure DevOps: pages of a thousand, and the action that a token did", async () => {
  const { azure, world } = anAzure();
  const { audit } = await azure.organization();
  const { token } = world.addToken({ displayName: "old" });
  const mechanism = `PAT_Unscoped authorizationId: ${token.authorizationId}`;
  const done = { action: "Git.RepositoryCreated", actor: world.me, mechanism, when: hoursAgo(30) };
  world.audit.recordAct(done);
  for (let index = 0; index < 1_500; index++)
    world.audit.recordAct({ ...done, mechanism: "AAD_Cookie", when: hoursAgo(index / 100) });
  const before = world.requests.length;
  const clock = { now: () => now, monotonicMs: () => 0 };
  const pages = (...asked: Parameters<typeof audit.pages>) => audit.pages(...asked);
  const answer = await lastAuditedAction(token.authorizationId, pages, clock, new AbortController().signal);
  expect(answer).toMatchObject({
    kind: "seen",
    entry: { at: hoursAgo(30), action: "Git.RepositoryCreated" },
  });
  expect(world.requests.slice(before).filter(({ url }) => url.includes("auditlog"))).toHaveLength(2);
});
