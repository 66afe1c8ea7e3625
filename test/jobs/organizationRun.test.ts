import { confirmationFor, planRevocation } from "../../src/jobs/revocation/plan";
import { linesOf, ReportInProgress } from "../../src/jobs/report/report";
import { reportFromJson, reportToCsv, reportToJson } from "../../src/jobs/report/reportFiles";
import { openJournal, unfinishedJob } from "../../src/jobs/journal/journal";
import { ownerNotes } from "../../src/jobs/report/ownerNotes";
import { revokeWithJournal } from "../../src/jobs/revocation/revokeWithJournal";
import { nothingProtected } from "../../src/tokens/organization/ProtectedList";
import { defaultOrganizationFilter } from "../../src/tokens/organization/OrganizationFilter";
import { selectRows } from "../../src/tokens/organization/selectRows";
import { parseCsv } from "../tokens/text/parseCsv";
import type { FaultRule } from "../emulator/faults";
import type { WorldOptions } from "../emulator/world/World";
import { ABrowser } from "./store/aBrowser";
import { MemoryStore } from "./store/MemoryStore";
import { activeIds, anOrganization, scanned } from "./anOrganization";

/** Reads everyone, selects all that is active, and revokes it, as an administrator would on the page. */
async function cleanedUp(options: WorldOptions = {}, faults: readonly FaultRule[] = []) {
  const { world, clock, door, authTokenProvider } = anOrganization(options);
  const { state, last } = await scanned(door, clock);
  const before = activeIds(world);
  const rows = selectRows(state.table, defaultOrganizationFilter, world.now());
  const me = { descriptor: world.me.descriptor, name: world.me.principalName };
  const choices = { me, includesMine: false, protectedList: nothingProtected, now: world.now() };
  const plan = planRevocation(state.table, rows, choices);
  const store = new MemoryStore();
  const opening = await openJournal({
    store,
    locks: new ABrowser().openTab().locks,
    name: "revoke",
    holder: "this tab",
    ...clock,
  });
  if (opening.state !== "open") throw new Error(opening.state);
  await opening.journal.begin(
    { job: "1", actorId: world.me.id, organizationId: world.organization.id },
    plan.tokens,
  );
  const report = new ReportInProgress(
    {
      byId: world.me.id,
      byName: world.me.displayName,
      startedAt: world.now(),
      organizationId: world.organization.id,
      organizationName: world.organization.name,
      reason: "Cleaning up",
      filter: {},
      isContinued: false,
    },
    linesOf(state.table, plan.rows),
  );
  world.faults.add(...faults);
  for await (const event of revokeWithJournal(plan.tokens, door, clock, opening.journal))
    report.record(event);
  await opening.journal.close();
  const journalled = await store.readAll();
  return {
    world,
    state,
    last,
    plan,
    before,
    report: report.report,
    store,
    journalled,
    clock,
    authTokenProvider,
  };
}

/** Tokens that were active before and are not now: what was really done. */
function vanished({ before, world }: { before: string[]; world: Parameters<typeof activeIds>[0] }): string[] {
  const after = new Set(activeIds(world));
  return before.filter((id) => !after.has(id));
}

const idsOf = (lines: readonly { authorizationId: string }[]) =>
  lines.map((line) => line.authorizationId).sort();

test("an administrator reads everyone's tokens, revokes all but their own, and they are gone", async () => {
  const run = await cleanedUp();
  expect(run.last).toMatchObject({
    state: "done",
    usersRead: 11,
    usersFound: 11,
    isTotalKnown: true,
    failed: [],
  });
  expect(run.last.serviceIdentities).toBe(1);
  expect(run.plan.summary).toMatchObject({ owners: 10, yours: 0, protectedLeftOut: 0 });
  expect(run.plan.summary.yoursLeftOut).toBeGreaterThan(0);
  expect(vanished(run)).toEqual(idsOf(run.plan.tokens));
  expect(new Set(run.report.lines.map(({ state }) => state))).toEqual(new Set(["gone"]));
  expect(await unfinishedJob(run.store)).toBeUndefined();
});

test("the report survives its files, and every owner gets a note about just their tokens", async () => {
  const { report, plan } = await cleanedUp();
  expect(reportFromJson(reportToJson(report))).toEqual(report);
  const [head, ...lines] = parseCsv(reportToCsv(report));
  expect(head?.[0]).toBe("authorizationId");
  expect(lines.map((cells) => cells[0]).sort()).toEqual(idsOf(plan.tokens));
  const notes = ownerNotes(report);
  expect(notes).toHaveLength(plan.summary.owners);
  expect(notes.flatMap(({ tokens }) => tokens)).toHaveLength(plan.summary.tokens);
});

test("the journal keeps ids, states and times, and no name, reason or secret", async () => {
  const { journalled, world, report } = await cleanedUp();
  const text = JSON.stringify(journalled);
  for (const { displayName, mailAddress } of world.users.all()) {
    expect(text).not.toContain(displayName);
    if (mailAddress !== "") expect(text).not.toContain(mailAddress);
  }
  for (const { tokenName } of report.lines) if (tokenName !== "") expect(text).not.toContain(tokenName);
  expect(text).not.toContain("Cleaning up");
});

test("Azure DevOps Server is asked in the oldest version, and remembers it", async () => {
  const run = await cleanedUp({ scenario: "server" });
  expect(run.last).toMatchObject({ state: "done", usersRead: 11 });
  expect(vanished(run)).toEqual(idsOf(run.plan.tokens));
  const refused = run.world.requests.filter(({ status }) => status === 400);
  // Each client falls back once, in as many requests as were under way at first: two versions for users, three for tokens.
  expect(refused.length).toBeLessThanOrEqual(2 * 1 + 3 * (4 + 3));
});

test("someone who is no administrator gets a scan that stops at once and says why", async () => {
  const { door, clock, world } = anOrganization({ scenario: "member" });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({
    state: "paused",
    why: { kind: "forbidden" },
    tokensFound: 0,
    usersRead: 0,
    failed: [],
  });
  expect(world.requests.length).toBeLessThan(30);
});

test("a session that ends in the middle of a scan pauses it, and it goes on after signing in again", async () => {
  const { world, clock, door } = anOrganization();
  world.faults.add({ kind: "signInPage", path: "personalaccesstokens", count: 40 });
  const { state, last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "paused", why: { kind: "signedOut" } });
  world.faults.clear();
  const resumed = await scanned(door, clock, state);
  expect(resumed.last).toMatchObject({ state: "done", usersRead: 11, failed: [] });
  expect(new Set(Array.from({ length: state.table.length }, (_, row) => state.table.ids.at(row))).size).toBe(
    state.table.length,
  );
});

test("a session that is renewed in the middle goes on without a word", async () => {
  const { world, clock, door } = anOrganization();
  world.faults.add({ kind: "status", status: 401, path: "personalaccesstokens", nth: 3 });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "done", usersRead: 11, failed: [] });
});

describe("a scan reads everyone in spite of", () => {
  test.each<[string, FaultRule]>([
    ["two 429", { kind: "status", status: 429, count: 2 }],
    ["a server failure", { kind: "status", status: 500, nth: 4 }],
    ["a dropped connection", { kind: "dropBefore", nth: 2 }],
    ["a lost answer", { kind: "dropAfter", nth: 5 }],
    ["a sign-in page", { kind: "signInPage", nth: 6 }],
    ["truncated JSON", { kind: "truncatedJson", nth: 3 }],
    [
      "a list of users that turns in a circle once",
      { kind: "repeatingContinuation", path: "graph/users", count: 1 },
    ],
    ["pages that come twice", { kind: "duplicatePage" }],
    ["pages in another order", { kind: "reorderedPage" }],
  ])("%s", async (_, fault) => {
    const { world, clock, door } = anOrganization();
    world.pageSizes.graphUsers = 4;
    world.faults.add(fault);
    const { last, state } = await scanned(door, clock);
    expect(last).toMatchObject({ state: "done", usersRead: 11, failed: [] });
    const clean = anOrganization();
    expect(state.table.length).toBe((await scanned(clean.door, clean.clock)).state.table.length);
  });
});

test("a list of users that always turns in a circle is never called complete", async () => {
  const { world, clock, door } = anOrganization();
  world.pageSizes.graphUsers = 4;
  world.faults.add({ kind: "repeatingContinuation", path: "graph/users" });
  const { last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "paused", why: { kind: "unexpected" }, isTotalKnown: false });
  expect(last.usersRead).toBe(last.usersFound);
});

test("someone whose list always fails is listed with the reason, and can be read later alone", async () => {
  const { world, clock, door } = anOrganization();
  const milo = world.users.all()[1];
  world.faults.add({ kind: "truncatedJson", path: milo?.descriptor });
  const { state, last } = await scanned(door, clock);
  expect(last).toMatchObject({ state: "done", usersRead: 10 });
  expect(last.failed).toEqual([
    {
      owner: expect.objectContaining({ displayName: "Milo Andersen" }),
      why: expect.objectContaining({ kind: "unexpected" }),
    },
  ]);
  world.faults.clear();
  const asked = world.requests.length;
  state.retryFailed();
  expect((await scanned(door, clock, state)).last).toMatchObject({
    state: "done",
    usersRead: 11,
    failed: [],
  });
  expect(world.requests.length - asked).toBe(1);
});

describe("a revocation tells the truth about", () => {
  const batch = { path: "tokenadmin/revocations", method: "POST" };
  test.each<[string, FaultRule, string[]]>([
    ["a 429", { kind: "status", status: 429, count: 1, ...batch }, ["gone"]],
    ["a server failure", { kind: "status", status: 500, count: 1, ...batch }, ["refused"]],
    ["a request that never arrived", { kind: "dropBefore", count: 1, ...batch }, ["refused"]],
    ["an answer that got lost", { kind: "dropAfter", count: 1, ...batch }, ["gone"]],
    ["a sign-in page", { kind: "signInPage", count: 1, ...batch }, ["refused"]],
    ["a batch that is accepted and not done", { kind: "acceptedNotDone", ...batch }, ["stillListed"]],
    ["a list that cannot be read", { kind: "truncatedJson", path: "personalaccesstokens" }, ["unknown"]],
    ["a throttled list", { kind: "status", status: 429, count: 3, path: "personalaccesstokens" }, ["gone"]],
  ])("%s", async (_, fault, states) => {
    const run = await cleanedUp({}, [fault]);
    expect([...new Set(run.report.lines.map(({ state }) => state))]).toEqual(states);
    const gone = run.report.lines.filter(({ state }) => state === "gone");
    const really = new Set(vanished(run));
    expect(idsOf(gone).filter((id) => !really.has(id))).toEqual([]);
    expect([...really].filter((id) => !idsOf(run.plan.tokens).includes(id))).toEqual([]);
  });
});

test("one bad id among the planned tokens fails alone", async () => {
  const { world, clock, door } = anOrganization();
  const { state } = await scanned(door, clock);
  const me = { descriptor: world.me.descriptor, name: "" };
  const choices = { me, includesMine: false, protectedList: nothingProtected, now: world.now() };
  const { tokens } = planRevocation(
    state.table,
    selectRows(state.table, defaultOrganizationFilter, world.now()),
    choices,
  );
  const bad = { authorizationId: "00000000-0000-4000-8000-000000000000", owner: world.me.descriptor };
  const plan = [...tokens.slice(0, 5), bad, ...tokens.slice(5)];
  const before = activeIds(world);
  const store = new MemoryStore();
  const opening = await openJournal({
    store,
    locks: new ABrowser().openTab().locks,
    name: "revoke",
    holder: "this tab",
    ...clock,
  });
  if (opening.state !== "open") throw new Error(opening.state);
  await opening.journal.begin({ job: "1", actorId: "me", organizationId: "here" }, plan);
  for await (const event of revokeWithJournal(plan, door, clock, opening.journal))
    expect(event).toBeDefined();
  await opening.journal.close();
  expect(vanished({ before, world })).toEqual(idsOf(tokens));
});

test("the confirmation grows with the count", () => {
  expect([1, 2, 19, 20, 500].map(confirmationFor)).toEqual([
    "button",
    "countInButton",
    "countInButton",
    "typed",
    "typed",
  ]);
});
