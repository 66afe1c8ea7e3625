import type { Journal } from "../../../src/jobs/journal/Journal";
import type { JournalStore } from "../../../src/jobs/journal/JournalStore";
import { openJournal } from "../../../src/jobs/journal/openJournal";
import type { ATab } from "../store/aBrowser";

export const noon = new Date("2026-11-21T12:00:00Z");

interface Given {
  readonly holder?: string;
  readonly now?: () => Date;
  /** Where there is none, a lease in the store takes the place of its locks. */
  readonly tab?: ATab;
}

/** Opens a journal for a page whose heartbeat never comes. */
export function opening(store: JournalStore | undefined, given: Given = {}) {
  return openJournal({
    store,
    locks: given.tab?.locks,
    name: "revoke",
    holder: given.holder ?? "a page",
    now: given.now ?? (() => noon),
    wait: () => new Promise(() => undefined),
  });
}

/** The journal of such a page, which must be free. */
export async function aJournal(store: JournalStore, given?: Given): Promise<Journal> {
  const opened = await opening(store, given);
  if (opened.state !== "open") throw new Error(opened.state);
  return opened.journal;
}
