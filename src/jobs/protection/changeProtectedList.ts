import { mostProtected, withoutProtected, withProtected } from "../../tokens/organization/protectedEntries";
import { nothingProtected, type ProtectedList } from "../../tokens/organization/ProtectedList";
import type { StoredProtectedList } from "../revocation/plan/leaveOutProtected";

/** Where the list is stored. Both reject if the service does. */
interface ProtectedListStore<R extends StoredProtectedList> {
  load(): Promise<R>;
  /** Replaces what was loaded, but nothing newer. */
  save(list: ProtectedList, loaded: R): Promise<"saved" | "changedMeanwhile">;
}

/** Entries to put on the list, or to take off it. */
export interface ProtectionChange {
  readonly kind: "protect" | "unprotect";
  readonly entries: ProtectedList;
}

/**
 * What became of a change. `undo` takes back exactly what it changed, and nothing that was so before. `invalid`: what
 * is stored is no list, and only the settings may replace it.
 */
export type ProtectionOutcome =
  | { readonly state: "saved"; readonly undo: ProtectionChange }
  | { readonly state: "tooMany" | "invalid" | "changedMeanwhile" };

/** Everyone who saves at the same time gets through within a few rounds. */
const mostTries = 5;

/**
 * Changes the list as it is stored now, and again if somebody else saves in between: both changes hold. Rejects with
 * the error of the store.
 */
export async function changeProtectedList<R extends StoredProtectedList>(
  { kind, entries }: ProtectionChange,
  store: ProtectedListStore<R>,
): Promise<ProtectionOutcome> {
  for (let tries = 0; tries < mostTries; tries++) {
    const loaded = await store.load();
    if (loaded.state === "invalid") return { state: "invalid" };
    const before = loaded.state === "valid" ? loaded.value : nothingProtected;
    const after = kind === "protect" ? withProtected(before, entries) : withoutProtected(before, entries);
    const [shorter, longer] = kind === "protect" ? [before, after] : [after, before];
    const changed = withoutProtected(longer, shorter);
    const undo = { kind: kind === "protect" ? "unprotect" : "protect", entries: changed } as const;
    if (changed.people.length + changed.tokens.length === 0) return { state: "saved", undo };
    if (after.people.length > mostProtected || after.tokens.length > mostProtected)
      return { state: "tooMany" };
    if ((await store.save(after, loaded)) === "saved") return { state: "saved", undo };
  }
  return { state: "changedMeanwhile" };
}
