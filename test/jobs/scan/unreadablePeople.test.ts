import { ScanState } from "../../../src/jobs/scan/ScanState";
import { aClock, scanned } from "../anOrganization";
import { aFailure } from "../revocation/aDoor";
import { AnOffice } from "./AnOffice";

/** The last people of the list cannot be read, for this reason. */
function anOfficeWith(unreadable: number, kind: string, count = 60) {
  const office = new AnOffice(count);
  const isUnreadable = (descriptor: string) => Number(descriptor.slice(4)) >= count - unreadable;
  office.before = (descriptor) => {
    if (isUnreadable(descriptor)) throw aFailure(kind);
  };
  return office;
}

describe.each([
  ["forbidden", 1],
  ["forbidden", 3],
  ["forbidden", 25],
  ["missing", 20],
  ["refused", 45],
  ["unexpected", 4],
  ["unexpected", 12],
  ["offline", 7],
  ["throttled", 1],
])("people who are %s, %d of them, at the end of the list", (kind, unreadable) => {
  test("are listed with the reason, and the scan is done", async () => {
    const { last } = await scanned(anOfficeWith(unreadable, kind), aClock());
    expect(last).toMatchObject({ state: "done", why: undefined, usersRead: 60 - unreadable });
    expect(last.failed.map(({ why }) => why.kind)).toEqual(Array.from({ length: unreadable }, () => kind));
  });

  test("stay listed after a retry that does not help, and the scan stays done", async () => {
    const office = anOfficeWith(unreadable, kind);
    const { state } = await scanned(office, aClock());
    for (let retry = 1; retry <= 2; retry++) {
      state.retryFailed();
      const { all, last } = await scanned(office, aClock(), state);
      expect(last).toMatchObject({ state: "done", why: undefined, usersRead: 60 - unreadable });
      expect(all.every(({ failed }) => failed.length === unreadable)).toBe(true);
      expect(all.every(({ state }) => state !== "paused")).toBe(true);
    }
  });

  test("are read by a retry once they can be read again", async () => {
    const office = anOfficeWith(unreadable, kind);
    const { state } = await scanned(office, aClock());
    office.before = () => undefined;
    const askedBefore = office.asked.length;
    state.retryFailed();
    const { last } = await scanned(office, aClock(), state);
    expect(last).toMatchObject({ state: "done", usersRead: 60, tokensFound: 120, failed: [] });
    expect(office.asked.length - askedBefore).toBe(unreadable);
  });
});

test("twenty missing people in a later run do not stop a scan that has read somebody", async () => {
  const office = anOfficeWith(30, "missing");
  const pause = new AbortController();
  const before = office.before;
  office.before = (descriptor, times) => {
    if (office.asked.length >= 30) pause.abort();
    return before(descriptor, times);
  };
  const { state } = await scanned(office, { ...aClock(), signal: pause.signal, mostLanes: 1 });
  office.before = before;
  expect((await scanned(office, aClock(), state)).last).toMatchObject({ state: "done", usersRead: 30 });
});

test.each(["forbidden", "offline", "signedOut"])(
  "a retry that finds everyone %s ends, and everyone in it stays listed",
  async (kind) => {
    const office = anOfficeWith(10, "missing");
    const { state } = await scanned(office, aClock());
    office.before = () => {
      throw aFailure(kind);
    };
    const askedBefore = office.asked.length;
    state.retryFailed();
    const { last } = await scanned(office, aClock(), state);
    expect(last).toMatchObject({ state: "done", why: undefined, usersRead: 50 });
    expect(last.failed).toHaveLength(10);
    expect(new Set(last.failed.map(({ why }) => why.kind))).toContain(kind);
    expect(office.asked.length - askedBefore).toBeLessThan(100);
  },
);

test("losing the right to read midway calls nobody unreadable", async () => {
  const office = new AnOffice(300);
  office.before = () => {
    if (office.asked.length > 100) throw aFailure("forbidden");
  };
  const { state, last } = await scanned(office, aClock());
  expect(last).toMatchObject({ state: "paused", why: { kind: "forbidden" }, failed: [] });
  office.before = () => undefined;
  expect((await scanned(office, aClock(), state)).last).toMatchObject({ state: "done", usersRead: 300 });
});

test.each<[string, string, number]>([
  ["forbidden", "at once", 20],
  ["missing", "after twenty people", 60],
])("if nobody can be read (%s), the scan stops %s and says why", async (kind, _, mostAsked) => {
  const office = anOfficeWith(300, kind, 300);
  const { last } = await scanned(office, aClock());
  expect(last).toMatchObject({ state: "paused", why: { kind }, usersRead: 0 });
  expect(office.asked.length).toBeLessThanOrEqual(mostAsked);
});

test("a retry requested twice reads nobody twice", async () => {
  const office = anOfficeWith(3, "missing");
  const { state } = await scanned(office, aClock());
  office.before = () => undefined;
  state.retryFailed();
  state.retryFailed();
  const { last } = await scanned(office, aClock(), state);
  expect(last).toMatchObject({ usersRead: 60, tokensFound: 120, failed: [] });
});

test("a scan continued from another visit knows that somebody was read", async () => {
  const office = anOfficeWith(3, "forbidden");
  const { state } = await scanned(office, aClock());
  const again = new ScanState({ kind: "everyone" }, { table: state.table, read: state.readDescriptors() });
  expect((await scanned(office, aClock(), again)).last).toMatchObject({ state: "done", usersRead: 57 });
  expect(again.failed.get("aad.57")?.why.kind).toBe("forbidden");
});
