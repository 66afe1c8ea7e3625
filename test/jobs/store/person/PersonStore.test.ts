import type { JournalEntry } from "../../../../src/jobs/journal/JournalEntry";
import { planPayload } from "../../../../src/jobs/revocation/run/revocationReader";
import { finish } from "../../../../src/tokens/steps/finish";
import { noon } from "../../journal/aJournal";
import { aClock, APerson } from "./aPerson";

const common = { jobKind: "revocation", at: noon.getTime() };
const begin = (job: string, payload: unknown = "a plan"): JournalEntry => ({
  ...{ ...common, part: "begin", job, actorId: "me", organizationId: "here" },
  payload,
});
const step = (job: string, payload: unknown): JournalEntry => ({ ...common, part: "step", job, payload });
const end = (job: string): JournalEntry => ({ ...common, part: "end", job });

const tokens = (count: number, perOwner = 5) =>
  Array.from({ length: count }, (_, index) => ({
    authorizationId: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    owner: `aad.${String(Math.floor(index / perOwner)).padStart(54, "x")}`,
  }));

test("a later page finds what was written, in its order", async () => {
  const person = new APerson();
  const store = person.openStore();
  const written = [begin("a"), step("a", 1), step("a", 2), begin("b"), step("b", 3), step("a", 4), end("b")];
  for (const entry of written) await store.append(entry);
  await store.flush();
  const read = await person.openStore().readAll();
  const of = (job: string) => written.filter((entry) => entry.job === job);
  expect(read.filter((entry) => of("a").some((own) => own.job === Object(entry).job))).toMatchObject(of("a"));
  expect(read).toMatchObject(expect.arrayContaining(of("b")));
  // The job that wrote last is the last one.
  expect(read.at(-1)).toMatchObject({ job: "b", part: "end" });
});

test("the page that writes sees steps that are not written yet, and another page does not", async () => {
  const person = new APerson();
  const [store, other] = [person.openStore(), person.openStore()];
  await store.append(begin("a"));
  await store.append(step("a", 1));
  expect(await store.readAll()).toHaveLength(2);
  expect(await other.readAll()).toHaveLength(1);
});

test("steps are written together after ten seconds, and at once before a batch and at the end", async () => {
  const [person, clock] = [new APerson(), aClock()];
  const store = person.openStore(clock);
  await store.append(begin("a"));
  const before = person.writes.length;
  const written = () => person.writes.length - before;
  for (let times = 0; times < 50; times++) await store.append(step("a", times));
  expect(written()).toBe(0);
  await clock.passes(10_000);
  expect(written()).toBe(1);
  await store.append(step("a", 50));
  await store.flush();
  expect(written()).toBe(2);
  await store.append(end("a"));
  expect(written()).toBe(3);
  await clock.passes(10_000);
  expect(written()).toBe(3);
  expect(await person.openStore().readAll()).toHaveLength(53);
});

test.each([1, 600, 10_000])("a plan of %i tokens comes back, in documents under 32 KB", async (count) => {
  const person = new APerson();
  const plan = finish(planPayload(tokens(count)));
  await person.openStore().append(begin("a", plan));
  expect(await person.openStore().readAll()).toEqual([begin("a", plan)]);
  expect(Math.max(...person.writes.map(({ bytes }) => bytes))).toBeLessThan(32_768);
  expect(person.writes.length).toBeLessThanOrEqual(count < 600 ? 1 : 25);
  expect(Math.max(...[...person.ids(), ...person.ids("journal-parts")].map((id) => id.length))).toBeLessThan(
    37,
  );
});

test("the steps of 10,000 tokens take several documents under 32 KB, and all come back", async () => {
  const person = new APerson();
  const store = person.openStore();
  await store.append(begin("a"));
  const steps = Array.from({ length: 300 }, (_, batch) =>
    step("a", { tokens: Array.from({ length: 100 }, (_each, place) => batch * 100 + place), state: "gone" }),
  );
  for (const each of steps) {
    await store.append(each);
    await store.flush();
  }
  expect(Math.max(...person.writes.map(({ bytes }) => bytes))).toBeLessThan(32_768);
  expect(person.ids().length).toBeGreaterThan(3);
  expect((await person.openStore().readAll()).slice(1)).toEqual(steps);
});

test("a plan whose writer was killed between its documents was never begun, and is swept away by the next", async () => {
  const person = new APerson();
  const plan = finish(planPayload(tokens(2_000)));
  let left = 3;
  person.failing = (call) =>
    call === "setDocument" && left-- <= 0 ? new Promise(() => undefined) : undefined;
  void person.openStore().append(begin("killed", plan));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(person.ids("journal-parts").length).toBeGreaterThan(0);
  person.failing = () => undefined;
  expect(await person.openStore().readAll()).toEqual([]);
  await person.openStore().append(begin("next"));
  expect(person.ids("journal-parts")).toEqual([]);
  expect(await person.openStore().readAll()).toEqual([begin("next")]);
});

test("forgets one job with all its documents, and keeps the others", async () => {
  const person = new APerson();
  const store = person.openStore();
  for (const job of ["a", "b"]) {
    await store.append(begin(job, finish(planPayload(tokens(2_000)))));
    await store.append(step(job, 1));
    await store.flush();
  }
  await store.forget("a");
  const left = await person.openStore().readAll();
  expect(left.map((entry) => Object(entry).job)).toEqual(["b", "b"]);
  await store.forget("b");
  expect([...person.ids(), ...person.ids("journal-parts")]).toEqual([]);
});

test("a page that continues a job writes where the earlier one stopped", async () => {
  const person = new APerson();
  const first = person.openStore();
  await first.append(begin("a"));
  await first.append(step("a", 1));
  await first.flush();
  const second = person.openStore();
  await second.takeLease("second", noon.getTime(), noon.getTime() + 30_000);
  await second.append(step("a", 2));
  await second.append(end("a"));
  expect(await person.openStore().readAll()).toMatchObject([
    begin("a"),
    step("a", 1),
    step("a", 2),
    end("a"),
  ]);
  expect(person.ids().filter((id) => id.includes("-"))).toHaveLength(1);
});

const lease = (nowMs: number) => [noon.getTime() + nowMs, noon.getTime() + nowMs + 30_000] as const;

test("a lease goes to one page until it expires or is given back", async () => {
  const person = new APerson();
  const [x, y, z] = [person.openStore(), person.openStore(), person.openStore()];
  const asked = await Promise.all([x.takeLease("x", ...lease(0)), y.takeLease("y", ...lease(0))]);
  expect(asked.filter(Boolean)).toHaveLength(1);
  const [holder, store] = asked[0] ? (["x", x] as const) : (["y", y] as const);
  expect(await z.takeLease("z", ...lease(29_000))).toBe(false);
  await store.releaseLease(holder);
  expect(await z.takeLease("z", ...lease(29_001))).toBe(true);
  expect(await x.takeLease("x", ...lease(60_000))).toBe(true);
});

test("a page that slept learns that another took over, even if that one has ended since", async () => {
  const person = new APerson();
  const [slept, other] = [person.openStore(), person.openStore()];
  await slept.takeLease("slept", ...lease(0));
  await other.takeLease("other", ...lease(31_000));
  await other.releaseLease("other");
  expect(await slept.takeLease("slept", ...lease(40_000))).toBe(false);
  expect(await slept.takeLease("slept", ...lease(80_000))).toBe(false);
  await slept.releaseLease("slept");
  expect(await slept.takeLease("slept", ...lease(80_001))).toBe(true);
});

test("so does one whose steps meet those of another page", async () => {
  const person = new APerson();
  const [slept, other] = [person.openStore(), person.openStore()];
  await slept.takeLease("slept", ...lease(0));
  await slept.append(begin("a"));
  await slept.append(step("a", 1));
  await slept.flush();
  await other.takeLease("other", ...lease(31_000));
  await other.append(step("a", 2));
  await other.flush();
  await slept.append(step("a", 3));
  await slept.flush();
  expect(await slept.takeLease("slept", ...lease(31_000))).toBe(false);
  expect(await person.openStore().readAll()).toMatchObject([begin("a"), step("a", 1), step("a", 2)]);
});

test("renewing within nine seconds writes nothing", async () => {
  const person = new APerson();
  const store = person.openStore();
  for (let ms = 0; ms < 30_000; ms += 500) expect(await store.takeLease("x", ...lease(ms))).toBe(true);
  expect(person.writes).toHaveLength(4);
});

test("a lease of a computer whose clock is ahead ends half a minute after it was first seen", async () => {
  const person = new APerson();
  const [ahead, here] = [person.openStore(), person.openStore()];
  await ahead.takeLease("ahead", ...lease(3_600_000));
  expect(await here.takeLease("here", ...lease(0))).toBe(false);
  expect(await here.takeLease("here", ...lease(29_999))).toBe(false);
  expect(await here.takeLease("here", ...lease(30_000))).toBe(true);
});

test("a write whose answer was lost is not taken for another page's", async () => {
  const person = new APerson();
  const store = person.openStore();
  await store.takeLease("x", ...lease(0));
  await store.append(begin("a"));
  const { data } = person;
  const set = data.set.bind(data);
  const create = data.create.bind(data);
  const lost = (): never => {
    throw Object.assign(new Error("The answer was lost."), { status: 0 });
  };
  data.set = (...given) => (set(...given), lost());
  data.create = (...given) => (create(...given), lost());
  await store.append(step("a", 1));
  await expect(store.flush()).rejects.toThrow();
  await expect(store.takeLease("x", ...lease(10_000))).rejects.toThrow();
  Object.assign(data, { set, create });
  await store.append(step("a", 2));
  await store.append(end("a"));
  await store.releaseLease("x");
  expect(await person.openStore().readAll()).toMatchObject([
    begin("a"),
    step("a", 1),
    step("a", 2),
    end("a"),
  ]);
  expect(await person.openStore().takeLease("y", ...lease(10_001))).toBe(true);
});

test("what is no document of the journal is skipped", async () => {
  const person = new APerson();
  await person.openStore().append(begin("a"));
  const key = "0123456789abcdef01234567";
  const alien: ({ id: string } & Record<string, unknown>)[] = [
    { id: "x" },
    { id: "lease", holder: 1, untilMs: "soon" },
    { id: `${key}-0`, job: "a", jobKind: "revocation", order: "first", steps: [] },
    { id: `${key}-1`, job: "a", jobKind: "revocation", order: 2, steps: "none" },
    { id: `${key}-2`, job: "a", jobKind: "revocation", order: 3, steps: [null, 7, { at: "now" }] },
    { id: `${key}-3`, job: 1, jobKind: "revocation", order: 2, steps: [] },
    { id: "p1", job: "p", order: 1, text: "{" },
    { id: "p2", job: "p", order: 1, text: 7 },
    { id: "p3", job: "p", order: 1e300, text: "{}" },
    { id: "p4", job: "p", order: 1, stamp: key, parts: 1e9 },
    { id: "p5", job: "p", order: 1, stamp: key, parts: -1 },
    { id: "p6", job: "p", order: 1, stamp: key, parts: 2 },
    { id: "p7", job: "p", order: 1, text: `"${"x".repeat(2_100_000)}"` },
    { id: "scan", begunAt: "yesterday" },
  ];
  for (const each of alien) person.put(each);
  person.put({ id: `${key}-0`, text: "half a plan" }, "journal-parts");
  const store = person.openStore();
  const read = await store.readAll();
  expect(read).toEqual(expect.arrayContaining([begin("a")]));
  expect(read.filter((entry) => Object(entry).part === "begin")).toEqual([begin("a")]);
  expect(await store.readLease()).toBeUndefined();
  expect(await store.takeLease("x", ...lease(0))).toBe(true);
});

test("a service that does not answer keeps a batch waiting for five seconds once, and then for nothing", async () => {
  const [person, clock] = [new APerson(), aClock()];
  const store = person.openStore(clock);
  await store.takeLease("x", ...lease(0));
  await store.append(begin("a"));
  person.failing = () => new Promise(() => undefined);
  await store.append(step("a", 1));
  const first = store.flush();
  first.catch(() => undefined);
  await clock.passes(5_000);
  await expect(first).rejects.toThrow();
  const calls = person.calls.length;
  for (let times = 0; times < 20; times++) {
    await store.append(step("a", times));
    await expect(store.flush()).rejects.toThrow();
  }
  expect(person.calls.length).toBe(calls);
});

test("a plan survives a service that stumbles twice", async () => {
  const [person, clock] = [new APerson(), aClock()];
  const store = person.openStore(clock);
  let stumbles = 2;
  person.failing = (call) => {
    if (call === "setDocument" && stumbles-- > 0) throw new Error("503");
  };
  const begun = store.append(begin("a", finish(planPayload(tokens(2_000)))));
  for (let times = 0; times < 4; times++) await clock.passes(4_000);
  await begun;
  expect(await person.openStore().readAll()).toHaveLength(1);
});

test("a page that opens reads everything with one request", async () => {
  const person = new APerson();
  await person.openStore().append(begin("a"));
  person.calls.length = 0;
  const store = person.openStore();
  await Promise.all([store.readLease(), store.readAll(), store.readScanHead(), store.readAll()]);
  expect(person.calls).toHaveLength(1);
});
