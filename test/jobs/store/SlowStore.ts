import type { JournalEntry } from "../../../src/jobs/journal/JournalEntry";
import { MemoryStore } from "./MemoryStore";

/** Takes longer to write than a service takes to answer. */
export class SlowStore extends MemoryStore {
  override async append(entry: JournalEntry): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await super.append(entry);
  }
}
