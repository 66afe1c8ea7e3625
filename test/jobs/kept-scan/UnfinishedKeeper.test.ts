import { readKeptScan } from "../../../src/jobs/kept-scan/readKeptScan";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import { UnfinishedKeeper } from "../../../src/jobs/kept-scan/UnfinishedKeeper";
import { ada } from "../scan/aTable";
import { PageStore } from "../store/PageStore";

function keeping(state = new ScanState({ kind: "everyone" })) {
  const clock = { ms: Date.parse("2026-11-21T10:00:00Z") };
  const store = new PageStore();
  const keeper = new UnfinishedKeeper(store, state, "fabrikam", () => clock.ms);
  const keep = (isPaused = false) => keeper.keep(new Date(clock.ms), isPaused);
  const kept = async () => (await readKeptScan(store, "unfinished"))?.takenAt.toISOString();
  return { state, clock, store, keeper, keep, kept };
}

test("keeps what was read once a minute, and immediately when the scan pauses", async () => {
  const { clock, keep, kept } = keeping();
  clock.ms += 59_999;
  await keep();
  expect(await kept()).toBeUndefined();
  clock.ms += 1;
  await keep();
  expect(await kept()).toBe("2026-11-21T10:01:00.000Z");
  clock.ms += 30_000;
  await keep();
  expect(await kept()).toBe("2026-11-21T10:01:00.000Z");
  await keep(true);
  expect(await kept()).toBe("2026-11-21T10:01:30.000Z");
});

test("keeps nothing of a scan of selected people", async () => {
  const { keep, kept } = keeping(new ScanState({ kind: "owners", owners: [] }));
  await keep(true);
  expect(await kept()).toBeUndefined();
});

test("a failed write is retried a minute later", async () => {
  const { clock, store, keep, kept } = keeping();
  const write = jest.spyOn(store, "writeScan").mockRejectedValueOnce(new Error("full"));
  await keep(true);
  clock.ms += 60_000;
  await keep();
  expect(write).toHaveBeenCalledTimes(2);
  expect(await kept()).toBe("2026-11-21T10:01:00.000Z");
});

test("what a pause wants to keep is written after an earlier write finishes", async () => {
  const { state, clock, store, keep } = keeping();
  const writes: (() => void)[] = [];
  const write = store.writeScan.bind(store);
  store.writeScan = (slot, head) => new Promise((resolve) => writes.push(() => resolve(write(slot, head))));
  const writeNext = async () => {
    while (writes.length === 0) await new Promise((resolve) => setImmediate(resolve));
    writes.shift()?.();
  };
  clock.ms += 60_000;
  const first = keep();
  state.meet(ada);
  state.pending.take();
  state.wasRead(ada.descriptor);
  const paused = keep(true);
  await writeNext();
  await first;
  await writeNext();
  await paused;
  const back = await readKeptScan(store, "unfinished");
  expect([...(back?.read ?? [])]).toEqual([ada.descriptor]);
});

test("what is still waiting to be kept when the scan ends is dropped", async () => {
  const { store, keep, keeper } = keeping();
  const kept = [keep(true), keep(true)];
  await keeper.forget();
  await Promise.all(kept);
  expect(await store.readScan("unfinished")).toBeUndefined();
});
