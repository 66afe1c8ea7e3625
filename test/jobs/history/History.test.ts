import { History } from "../../../src/jobs/history/History";
import type { ReportLine } from "../../../src/jobs/report/RevocationReport";
import { looksLikeToken } from "../../../src/tokens/naming/looksLikeToken";
import { inDays } from "../../tokens/builders";
import { aHistory, aRun, reportOfRun, watched } from "./aHistory";

afterEach(() => jest.restoreAllMocks());

test("a revocation reads back with its reason, filter, names, times and outcomes", async () => {
  const { history, other } = aHistory();
  await history.keep(aRun(), reportOfRun());
  const record = await other.read("run1-a");
  expect(record?.report).toEqual(reportOfRun());
  expect(record?.missing).toBe(0);
  expect((await other.list()).runs).toEqual([
    {
      ...aRun(),
      ...{ startedAt: inDays(1), byName: "Ines Calder", reason: "Too old", parts: 1 },
      counts: { refused: 1, stillListed: 1, unknown: 0, open: 0, gone: 1 },
    },
  ]);
});

test("a run that is written again has one entry, with what is true now", async () => {
  const { history, documents } = aHistory();
  await history.keep(aRun(1, "begun"), { ...reportOfRun(), lines: many(1_000) });
  expect(documents().length).toBeGreaterThan(3);
  await history.keep(aRun(1, "stopped"), reportOfRun());
  const { runs } = await history.list();
  expect(runs.map(({ ending }) => ending)).toEqual(["stopped"]);
  expect(documents()).toHaveLength(2);
});

test("10,000 tokens fit into documents under 32 KB, with ids of at most 36 characters, and read back", async () => {
  const { history, documents } = aHistory();
  const lines = many(10_000);
  await history.keep(aRun(), { ...reportOfRun(), lines });
  const sizes = documents().map((document) => Buffer.byteLength(JSON.stringify(document)));
  expect(Math.max(...sizes)).toBeLessThan(32_000);
  expect(sizes.length).toBeLessThan(60);
  expect(documents().every(({ id }) => id.length <= 36)).toBe(true);
  expect((await history.read("run1-a"))?.report.lines).toEqual(lines);
});

test("10,000 tokens are written and read in steps, between which the page can draw", async () => {
  const { history, documents } = aHistory();
  const turnsUntil = async (isDone: () => boolean) => {
    let turns = 0;
    for (; !isDone(); turns++) await new Promise((resolve) => setImmediate(resolve));
    return turns;
  };
  // On this clock, each step takes long enough for a pause.
  let at = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (at += 20));
  await history.keep(aRun(1), reportOfRun(1));
  const keeping = history.keep(aRun(2), { ...reportOfRun(2), lines: many(10_000) });
  expect(await turnsUntil(() => documents().length > 2)).toBeGreaterThan(20);
  await keeping;
  let isRead = false;
  const reading = history.read("run2-a").then(() => {
    isRead = true;
  });
  expect(await turnsUntil(() => isRead)).toBeGreaterThan(20);
  await reading;
});

test("the last fifty are kept; the oldest goes with its documents", async () => {
  const { history, documents } = aHistory();
  for (let number = 1; number <= 52; number++) await history.keep(aRun(number), reportOfRun(number));
  const { runs } = await history.list();
  expect(runs).toHaveLength(50);
  expect([runs[0]?.id, runs.at(-1)?.id]).toEqual(["run52-a", "run3-a"]);
  expect(documents()).toHaveLength(51);
  // A run that is older than all of them has no place, and leaves nothing behind.
  await history.keep({ ...aRun(99) }, reportOfRun(-5));
  expect(documents()).toHaveLength(51);
});

test("long reasons and names leave room for the list under 32 KB", async () => {
  const { history, documents } = aHistory();
  const long = { reason: "ゆ".repeat(500), byName: "語".repeat(200) };
  for (let number = 1; number <= 50; number++)
    await history.keep(aRun(number), { ...reportOfRun(number), ...long });
  const index = documents().find(({ id }) => id === "index");
  expect(Buffer.byteLength(JSON.stringify(index))).toBeLessThan(32_000);
  expect((await history.list()).runs.length).toBeGreaterThan(40);
  expect((await history.read("run50-a"))?.report.reason).toBe(long.reason);
});

test("two tabs that write at once lose neither run", async () => {
  const { data, history } = aHistory();
  let isFirst = true;
  const late = new History(
    watched(data, async (call) => {
      if (call !== "set" || !isFirst) return;
      isFirst = false;
      await history.keep(aRun(2), reportOfRun(2));
    }),
    "bulk",
  );
  await late.keep(aRun(1), reportOfRun(1));
  expect((await history.list()).runs.map(({ id }) => id)).toEqual(["run2-a", "run1-a"]);
});

test("a deleted revocation leaves no document, and the others stay", async () => {
  const { history, documents } = aHistory();
  await history.keep(aRun(1), { ...reportOfRun(1), lines: many(600) });
  await history.keep(aRun(2), reportOfRun(2));
  await history.remove("run1-a");
  expect(documents().map(({ id }) => id)).toEqual(["index", "run2-a.0"]);
  await history.remove("run1-a");
  expect(await history.read("run1-a")).toBeUndefined();
});

test("a revocation whose documents could not be deleted is still in the list", async () => {
  const { data, history } = aHistory();
  await history.keep(aRun(), reportOfRun());
  const failing = new History(
    watched(data, async (call) => {
      if (call === "delete") throw new Error("503");
    }),
    "bulk",
  );
  await expect(failing.remove("run1-a")).rejects.toThrow("503");
  expect((await history.list()).runs).toHaveLength(1);
});

test.each<[string, object, { runs: number; unreadable: number }]>([
  ["no list", {}, { runs: 0, unreadable: 1 }],
  ["text for a list", { runs: "all" }, { runs: 0, unreadable: 1 }],
  ["entries that are none", { runs: [null, 1, {}, { id: "../x" }] }, { runs: 0, unreadable: 4 }],
  ["10,000 entries", { runs: Array.from({ length: 1e4 }, () => 0) }, { runs: 0, unreadable: 100 }],
])(
  "a tampered list with %s is skipped, counted, and does not keep a new run away",
  async (_, fields, expected) => {
    const { history, tamper } = aHistory();
    tamper("index", fields);
    const { runs, unreadable } = await history.list();
    expect({ runs: runs.length, unreadable }).toEqual(expected);
    await history.keep(aRun(), reportOfRun());
    expect((await history.list()).runs).toHaveLength(1);
  },
);

test.each<[string, object | undefined, number | undefined]>([
  ["text for rows", { rows: "all" }, undefined],
  ["no head", { byName: 1 }, undefined],
  ["an impossible start", { startedAtMs: 1e99 }, undefined],
  ["rows that are none", { rows: [null, [], ["id", "name", null, "blown up"]] }, 3],
  ["no owners", { owners: {} }, 3],
])("a tampered document with %s never breaks the page", async (_, fields, missing) => {
  const { history, documents, tamper } = aHistory();
  await history.keep(aRun(), reportOfRun());
  const [, part] = documents();
  tamper("run1-a.0", { ...part, ...fields });
  const record = await history.read("run1-a");
  if (missing === undefined && !(fields && "rows" in fields)) expect(record).toBeUndefined();
  else expect(record?.missing).toBe(3);
});

test("what looks like a token's value is written nowhere", async () => {
  const { history, documents } = aHistory();
  const secret = "a".repeat(52);
  const [line] = reportOfRun().lines;
  const lines = line ? [{ ...line, tokenName: secret, ownerName: `Ada ${secret}` }] : [];
  await history.keep(aRun(), { ...reportOfRun(), lines });
  expect(looksLikeToken(secret)).toBe(true);
  expect(JSON.stringify(documents())).not.toContain(secret);
});

/** Lines of so many tokens, of ten for each owner, with all that a line can have. */
function many(count: number): ReportLine[] {
  return Array.from({ length: count }, (_, number) => ({
    authorizationId: `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
    tokenName: `build agent ${number}`,
    scopes: ["vso.code_write", number % 2 ? "vso.packaging" : "vso.build_execute"],
    validTo: inDays(90),
    owner: `aad.${Math.floor(number / 10)
      .toString()
      .padStart(48, "x")}`,
    ownerName: `Person ${Math.floor(number / 10)}`,
    ownerMail: `person.${Math.floor(number / 10)}@fabrikam.example`,
    ...{ sentAt: inDays(1), acceptedAt: inDays(1.001), stateAt: inDays(1.002), wasProtected: false },
    ...(number % 100 === 0
      ? { state: "refused" as const, why: { kind: "refused" as const, status: 400, serverMessage: "No." } }
      : { state: "gone" as const, why: undefined }),
  }));
}
