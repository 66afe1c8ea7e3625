import type { JsonObject } from "../../tokens/json/JsonObject";
import { readWarnings } from "./readWarnings";
import { mostWarnings, type Warning } from "./Warning";
import { writeWarning } from "./writeWarning";

/** The documents in which one person keeps warnings. Every call may reject. */
export interface WarningStore {
  /** Unchecked. */
  readAll(): Promise<readonly JsonObject[]>;
  /** False if there is one with this id. */
  create(id: string, fields: JsonObject): Promise<boolean>;
  /** Does nothing if there is none. */
  delete(id: string): Promise<void>;
}

/** Keeps a warning, or no part of it: rejects then. The oldest goes if there are too many. */
export async function keepWarning(warning: Warning, store: WarningStore): Promise<void> {
  const known = readWarnings(await store.readAll());
  const created: string[] = [];
  try {
    for (const { id, fields } of writeWarning(warning)) {
      if (!(await store.create(id, fields))) throw new Error("Another warning has the same id.");
      created.push(id);
    }
  } catch (error) {
    // What cannot be deleted is skipped when read.
    await Promise.allSettled(created.map((id) => store.delete(id)));
    throw error;
  }
  const newestFirst = [...known].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  const tooMany = newestFirst.slice(mostWarnings - 1);
  // Only the newest are read, so one that stays does no harm.
  await Promise.allSettled(tooMany.map(({ id }) => forgetWarning(id, store)));
}

/** Deletes every document of a warning, also of one that was only partly written. */
export async function forgetWarning(id: string, store: WarningStore): Promise<void> {
  for (const { id: document, warning } of await store.readAll())
    if (warning === id && typeof document === "string") await store.delete(document);
}
