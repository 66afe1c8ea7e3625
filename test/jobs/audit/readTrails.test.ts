import { pagesOf } from "../../../src/azure/rest/pagesOf";
import { AzureError } from "../../../src/azure/rest/AzureError";
import type { AuditRange } from "../../../src/jobs/audit/ReadAuditLog";
import { readTrails } from "../../../src/jobs/audit/readTrails";
import type { TrailsProgress } from "../../../src/jobs/audit/TrailsProgress";
import type { AuditEntry } from "../../../src/tokens/audit/AuditEntry";
import { anAzure } from "../../hubs/anAzure";
import { anEntry, daysAgo, hoursAgo, idOf, now } from "./anEntry";

type Page = readonly AuditEntry[] | Error;
type Options = Partial<Parameters<typeof readTrails>[0]> & { readonly pageMs?: number };

/** Reads a log of these pages to the end; each takes so many milliseconds. */
async function read(pages: Iterable<Page>, { pageMs = 0, ...options }: Options = {}) {
  let ms = 0;
  const asked: AuditRange[] = [];
  const log = async function* (range: AuditRange) {
    asked.push(range);
    for (const page of pages) {
      ms += pageMs;
      if (page instanceof Error) throw page;
      yield { entries: page, unreadable: 0 };
    }
  };
  const clock = { now: () => now, monotonicMs: () => ms };
  const { signal } = new AbortController();
  const events: TrailsProgress[] = [];
  for await (const event of readTrails({ pages: log, clock, signal, ...options })) events.push(event);
  const last = events.at(-1);
  if (!last) throw new Error("There is always an event at the end.");
  return { events, last, asked };
}

const at = (hours: number, entry: Partial<AuditEntry> = {}) => anEntry({ at: hoursAgo(hours), ...entry });

/** Pages that go on and on, one hour older each. */
function* olderAndOlder() {
  for (let hours = 1; ; hours++) yield [at(hours)];
}

test("each page brings an event that says how far the log was read, and the end one that says that it is whole", async () => {
  const { events, asked } = await read([[at(1), at(2)], [], [at(3, { authorizationId: undefined })]]);
  expect(asked).toEqual([{ start: daysAgo(90), end: now }]);
  expect(events).toMatchObject([
    { state: "reading", entriesRead: 2, since: hoursAgo(2) },
    { state: "reading", entriesRead: 2, since: hoursAgo(2) },
    { state: "reading", entriesRead: 3, since: hoursAgo(3) },
    { state: "whole", entriesRead: 3, since: daysAgo(90) },
  ]);
  expect(events[0]?.trails.of(idOf(1))?.count).toBe(2);
});

test("an empty log is whole", async () => {
  const { events } = await read([]);
  expect(events).toMatchObject([{ state: "whole", entriesRead: 0, since: daysAgo(90) }]);
});

test("an entry that is on two pages counts once", async () => {
  const twice = at(2);
  const { last } = await read([[at(1), twice], [twice, at(3)], [twice]]);
  expect(last).toMatchObject({ entriesRead: 5 });
  expect(last.trails.of(idOf(1))?.count).toBe(3);
});

test("an entry out of order is counted, and not taken for how far the log was read", async () => {
  const { events, last } = await read([
    [at(1), at(50), at(2)],
    [at(1.5), at(3)],
  ]);
  expect(events.map(({ since }) => since)).toEqual([hoursAgo(2), hoursAgo(3), daysAgo(90)]);
  expect(last.trails.of(idOf(1))).toMatchObject({ count: 5, first: hoursAgo(50) });
});

test("rows that could not be read are counted, over all pages", async () => {
  const log = async function* () {
    yield { entries: [at(1)], unreadable: 2 };
    yield { entries: [], unreadable: 1_000 };
  };
  const { last } = await read([], { pages: log });
  expect(last).toMatchObject({ state: "whole", entriesRead: 1, unreadable: 1_002 });
});

test("a long log is read for a minute, and the last event says how far", async () => {
  const { last, events } = await read(olderAndOlder(), { pageMs: 25_000 });
  expect(last).toMatchObject({ state: "timeUp", since: hoursAgo(3) });
  expect(events).toHaveLength(3);
  const brief = await read(olderAndOlder(), { pageMs: 25_000, longestMs: 1_000 });
  expect(brief.last).toMatchObject({ state: "timeUp", since: hoursAgo(1) });
});

test.each([
  ["brings the same entries again and again", () => [at(1), at(2)]],
  ["brings new entries that are no older", () => [at(2)]],
  ["brings empty pages", () => []],
])("a log that %s ends, and what was read is kept", async (_, page) => {
  const pages = function* () {
    yield [at(1, { authorizationId: idOf(2) }), at(2)];
    while (true) yield page();
  };
  const { last, events } = await read(pages());
  expect(last).toMatchObject({ state: "endless", since: hoursAgo(2) });
  expect(events).toHaveLength(21);
  expect(last.trails.of(idOf(2))?.count).toBe(1);
});

test("a continuation token that comes twice is a failure that keeps what was read", async () => {
  const pages = () => pagesOf(async () => ({ entries: [at(1)], unreadable: 0, continuationToken: "again" }));
  const { last } = await read([], { pages });
  expect(last).toMatchObject({ state: "failed", failure: { kind: "unexpected" }, entriesRead: 2 });
});

test("a failure half way keeps what was read, and the reading can go on from there", async () => {
  const known = at(2);
  const { last } = await read([[at(1), known], new AzureError("throttled", "slower", { status: 429 })]);
  expect(last).toMatchObject({
    state: "failed",
    failure: { kind: "throttled", status: 429 },
    since: hoursAgo(2),
    entriesRead: 2,
  });
  const resumed = await read([[known, at(3)]], { from: last });
  // The rest of the millisecond is read again: the service counts finer.
  expect(resumed.asked).toEqual([{ start: daysAgo(90), end: new Date(hoursAgo(2).getTime() + 1) }]);
  expect(resumed.last).toEqual({
    state: "whole",
    since: daysAgo(90),
    entriesRead: 4,
    unreadable: 0,
    trails: last.trails,
  });
  expect(last.trails.of(idOf(1))?.count).toBe(3);
});

test("a failure before the first page has read nothing", async () => {
  const { events } = await read([new AzureError("forbidden", "no")]);
  expect(events).toMatchObject([
    { state: "failed", failure: { kind: "forbidden" }, entriesRead: 0, since: now },
  ]);
});

test("an abort pauses it, and the last event is where it goes on", async () => {
  const abort = new AbortController();
  const seen: TrailsProgress[] = [];
  const log = async function* () {
    yield* [1, 2, 3].map((hours) => ({ entries: [at(hours)], unreadable: 0 }));
  };
  const clock = { now: () => now, monotonicMs: () => 0 };
  const reading = async () => {
    for await (const event of readTrails({ pages: log, clock, signal: abort.signal })) {
      seen.push(event);
      if (seen.length === 2) abort.abort(new Error("paused"));
    }
  };
  await expect(reading()).rejects.toThrow("paused");
  const paused = seen.at(-1);
  expect(paused).toMatchObject({ state: "reading", since: hoursAgo(2), entriesRead: 2 });
  const { last } = await read([[at(3)]], { from: paused });
  expect(last).toMatchObject({ state: "whole", entriesRead: 3 });
});

test("a request that the abort breaks off is a pause too, not a failure", async () => {
  const abort = new AbortController();
  const log = async function* () {
    abort.abort(new Error("paused"));
    yield* [];
    throw new Error("the connection");
  };
  await expect(read([], { pages: log, signal: abort.signal })).rejects.toThrow("paused");
});

test("a range can be chosen, and only wanted tokens are followed", async () => {
  const range = { start: daysAgo(7), end: daysAgo(1) };
  const pages = [[at(30, { authorizationId: idOf(2) }), at(31)]];
  const { asked, last } = await read(pages, { range, wanted: [idOf(2)] });
  expect(asked).toEqual([range]);
  expect(last).toMatchObject({ state: "whole", since: daysAgo(7) });
  expect([last.trails.of(idOf(1)), last.trails.of(idOf(2))?.count]).toEqual([undefined, 1]);
  expect(last.trails.of(idOf(2))?.byDay.at(-1)).toBe(1);
});

test("through Azure DevOps: every token's trail in pages of a thousand", async () => {
  const { azure, world } = anAzure();
  const { audit } = await azure.organization();
  const tokens = [world.addToken({ displayName: "one" }).token, world.addToken({ displayName: "two" }).token];
  for (let index = 0; index < 1_500; index++) {
    const mechanism = `PAT_Unscoped authorizationId: ${tokens[index % 2]?.authorizationId}`;
    const when = new Date(world.now().getTime() - index * 60_000);
    world.audit.recordAct({ action: "Git.RepositoryCreated", actor: world.me, mechanism, when });
  }
  const clock = { now: () => world.now(), monotonicMs: () => 0 };
  const { events, last } = await read([], { pages: (...asked) => audit.pages(...asked), clock });
  expect(events).toHaveLength(3);
  expect(last).toMatchObject({ state: "whole", unreadable: 0 });
  for (const { authorizationId } of tokens)
    expect(last.trails.of(authorizationId)).toMatchObject({
      count: 750,
      addresses: { names: [{ name: "203.0.113.24", count: 750 }] },
      clients: { names: [{ name: "git", count: 750 }] },
    });
});
