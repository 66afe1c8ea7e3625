import type { JournalStore } from "../../../src/jobs/journal/JournalStore";
import { ABrowser } from "../store/aBrowser";
import { MemoryStore } from "../store/MemoryStore";
import { aJournal, opening } from "./aJournal";

test("without storage it says so, and why", async () => {
  expect(await opening(undefined)).toEqual({ state: "cannotResume", why: "noStorage" });
});

test.each<keyof JournalStore>(["readAll", "takeLease"])(
  "a store that fails at %s keeps nothing",
  async (call) => {
    const store = new MemoryStore();
    store.failing = (made) => {
      if (made === call) throw new Error("QuotaExceededError");
    };
    expect(await opening(store)).toEqual({ state: "cannotResume", why: "storageFailed" });
  },
);

test("a second page learns that the first is busy, until that one closes the journal", async () => {
  const [store, browser] = [new MemoryStore(), new ABrowser()];
  const journal = await aJournal(store, { tab: browser.openTab() });
  expect(await opening(store, { tab: browser.openTab() })).toEqual({ state: "busy" });
  await journal.close();
  expect((await opening(store, { tab: browser.openTab() })).state).toBe("open");
});
