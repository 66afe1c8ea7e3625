import { ownerNotes } from "../../src/jobs/report/ownerNotes";
import { reportFromJson } from "./report/reportFromJson";
import { continueRevocation } from "../../src/jobs/revocation/continued/continueRevocation";
import { findLeft } from "../../src/jobs/revocation/continued/findLeft";
import { listPlanned } from "../../src/jobs/revocation/continued/listPlanned";
import { previewRevocation } from "../../src/jobs/revocation/plan/previewRevocation";
import { RevocationJob } from "../../src/jobs/revocation/run/RevocationJob";
import { unfinishedRevocation } from "../../src/jobs/revocation/run/unfinishedRevocation";
import { parseCsv } from "../tokens/text/parseCsv";
import type { FaultRule } from "../emulator/faults";
import type { World, WorldOptions } from "../emulator/world/World";
import { nothingProtected } from "../../src/tokens/organization/ProtectedList";
import { finish } from "../../src/tokens/steps/finish";
import { aPlannedCleanUp, idsOf, reportOn, runInPage, vanished } from "./aCleanUp";
import { activeIds } from "./anOrganization";
import { MemoryStore } from "./store/MemoryStore";
import { csvOf, jsonOf } from "./report/filesOf";

/** Reads everyone, plans all that is active, and revokes it in spite of these faults. */
async function cleanedUp(options: WorldOptions = {}, faults: readonly FaultRule[] = []) {
  const planned = await aPlannedCleanUp(options);
  const { office, job, table } = planned;
  const store = new MemoryStore();
  office.world.faults.add(...faults);
  const end = await runInPage(office, job, { store, table });
  return { ...planned, world: office.world, store, end, report: reportOn(job) };
}

const hereIn = (world: World) => ({ organizationId: world.organization.id, now: world.now() });
/** An owner of none of the planned tokens. */
const aPerson = { descriptor: "aad.somebody", name: "somebody" };
const batch = { path: "tokenadmin/revocations", method: "POST" };

test("an administrator reads everyone's tokens, revokes all but their own, and they are gone", async () => {
  const { last, preview, job, table, before, office, world, report, store, end } = await cleanedUp();
  expect(last).toMatchObject({
    state: "done",
    usersRead: 11,
    usersFound: 11,
    isTotalKnown: true,
    failed: [],
  });
  expect(last.serviceIdentities).toBe(1);
  expect(preview.summary).toMatchObject({ owners: 10, yours: 0, protectedLeftOut: 0 });
  expect(preview.summary.yoursLeftOut).toBeGreaterThan(0);
  expect(vanished(before, world)).toEqual(idsOf(job.plan.tokens));
  expect(new Set(report.lines.map(({ state }) => state))).toEqual(new Set(["gone"]));
  expect(end).toEqual({ state: "ended", continuity: "kept", protectedCount: 0 });
  expect(await unfinishedRevocation(store, hereIn(office.world))).toBeUndefined();
  // The table shows it without another scan.
  expect(table.markRevoked(table.rowsWith(job.gone))).toBe(preview.rows.length);
});

test("the report survives its files, and every owner gets a note about just their tokens", async () => {
  const { report, job, preview } = await cleanedUp();
  expect(reportFromJson(jsonOf(report))).toEqual(report);
  const [head, ...lines] = parseCsv(csvOf(report));
  expect(head?.[0]).toBe("authorizationId");
  expect(lines.map((cells) => cells[0]).sort()).toEqual(idsOf(job.plan.tokens));
  const notes = ownerNotes(report);
  expect(notes).toHaveLength(preview.summary.owners);
  expect(notes.flatMap(({ tokens }) => tokens)).toHaveLength(preview.summary.tokens);
});

test("the journal keeps ids, states and times, and no name, reason or secret", async () => {
  const { store, world, report } = await cleanedUp();
  const text = JSON.stringify(store.entries);
  for (const { displayName, mailAddress } of world.users.all()) {
    expect(text).not.toContain(displayName);
    if (mailAddress !== "") expect(text).not.toContain(mailAddress);
  }
  for (const { tokenName } of report.lines) if (tokenName !== "") expect(text).not.toContain(tokenName);
  expect(text).not.toContain("Cleaning up");
});

test("Azure DevOps Server gets the oldest version, which is remembered", async () => {
  const { last, before, world, job } = await cleanedUp({ scenario: "server" });
  expect(last).toMatchObject({ state: "done", usersRead: 11 });
  expect(vanished(before, world)).toEqual(idsOf(job.plan.tokens));
  const refused = world.requests.filter(({ status }) => status === 400);
  // Each client falls back once, in as many requests as were under way at first: two versions for users, three for tokens.
  expect(refused.length).toBeLessThanOrEqual(2 * 1 + 3 * (4 + 3));
});

test("people protected since the plan was made are left out and counted, also in a retry", async () => {
  const { office, job, table, before } = await aPlannedCleanUp();
  const someone = job.plan.tokens[0];
  const value = { people: [someone?.owner ?? ""], tokens: [] };
  const protectedList = { state: "valid", value } as const;
  for (let runs = 1; runs <= 2; runs++) {
    const end = await runInPage(office, job, { protectedList, table });
    const covered = job.plan.tokens.filter(({ owner }) => owner === someone?.owner);
    expect(end).toMatchObject({ state: "ended", protectedCount: covered.length });
    const others = job.plan.tokens.filter(({ owner }) => owner !== someone?.owner);
    expect(vanished(before, office.world)).toEqual(idsOf(others));
    expect(reportOn(job).lines.filter(({ state }) => state === "planned")).toHaveLength(covered.length);
  }
});

test("a stopped job continues on the next page, with the names from the scan", async () => {
  const { office, job, table, before } = await aPlannedCleanUp();
  const store = new MemoryStore();
  const stop = new AbortController();
  // Ten batches are sent at once; those after them are not.
  office.door.batchSize = 3;
  const onTold = () => void (reportOn(job).lines.some(({ state }) => state === "sent") && stop.abort());
  await runInPage(office, job, { store, table, signal: stop.signal, onTold });
  const unfinished = await unfinishedRevocation(store, hereIn(office.world));
  expect(unfinished).toMatchObject({ total: job.plan.tokens.length, done: job.gone.length });
  expect(job.gone.length).toBeLessThan(job.plan.tokens.length);
  if (!unfinished) return;
  const listed = await listPlanned(unfinished.tokens, office.door, office.clock);
  const findings = finish(findLeft(unfinished, listed, table));
  expect(findings).toMatchObject({ total: job.plan.tokens.length, elsewhere: 0, unknown: 0, unread: 0 });
  const rows = Array.from({ length: findings.left.length }, (_, row) => row);
  const choices = { me: aPerson, includesMine: false, protectedList: nothingProtected };
  const preview = previewRevocation(findings.left, rows, { ...choices, now: office.world.now() });
  const next = finish(continueRevocation({ ...job.head, isContinued: true }, unfinished, findings, preview));
  const byId = (tokens: readonly { authorizationId: string }[]) =>
    [...tokens].sort((one, other) => (one.authorizationId < other.authorizationId ? -1 : 1));
  expect(byId(next.plan.tokens)).toEqual(byId(job.plan.tokens));
  expect(await runInPage(office, next, { store, table })).toMatchObject({ state: "ended" });
  expect(vanished(before, office.world)).toEqual(idsOf(job.plan.tokens));
  expect(new Set(reportOn(next).lines.map(({ state }) => state))).toEqual(new Set(["gone"]));
  expect(await unfinishedRevocation(store, hereIn(office.world))).toBeUndefined();
});

describe("a revocation tells the truth about", () => {
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
    const { report, before, world, job } = await cleanedUp({}, [fault]);
    expect([...new Set(report.lines.map(({ state }) => state))]).toEqual(states);
    const really = new Set(vanished(before, world));
    expect(job.gone.filter((id) => !really.has(id))).toEqual([]);
    expect([...really].filter((id) => !idsOf(job.plan.tokens).includes(id))).toEqual([]);
  });
});

test("a retry sends only what was refused", async () => {
  const { office, job, table, before } = await aPlannedCleanUp();
  office.world.faults.add({ kind: "status", status: 500, count: 1, ...batch });
  office.door.batchSize = 30;
  const store = new MemoryStore();
  await runInPage(office, job, { store, table });
  expect(job.gone.length).toBeGreaterThan(0);
  const left = job.plan.tokens.length - job.gone.length;
  expect(left).toBeGreaterThan(0);
  const asked = office.world.requests.length;
  expect(await runInPage(office, job, { store, table })).toMatchObject({
    state: "ended",
    continuity: "kept",
  });
  expect(vanished(before, office.world)).toEqual(idsOf(job.plan.tokens));
  const posts = office.world.requests.slice(asked).filter(({ url }) => url.includes(batch.path));
  expect(posts).toHaveLength(Math.ceil(left / 30));
  expect(await unfinishedRevocation(store, hereIn(office.world))).toBeUndefined();
});

test("a single bad id among the planned tokens fails alone", async () => {
  const { office, job, table, before } = await aPlannedCleanUp();
  const { tokens } = job.plan;
  const [first] = tokens;
  const bad = first ? [{ ...first, authorizationId: "00000000-0000-4000-8000-000000000000" }] : [];
  const plan = { tokens: [...tokens.slice(0, 5), ...bad, ...tokens.slice(5)] };
  const withBad = new RevocationJob(job.head, plan);
  await runInPage(office, withBad, { table });
  expect(vanished(before, office.world)).toEqual(idsOf(tokens));
  expect(activeIds(office.world)).toHaveLength(before.length - tokens.length);
});
