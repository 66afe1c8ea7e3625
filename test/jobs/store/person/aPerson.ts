import { extensionDataOf } from "../../../../src/azure/data/extensionDataOf";
import type { Clock } from "../../../../src/jobs/pace/Clock";
import { PersonStore } from "../../../../src/jobs/store/person/PersonStore";
import type { PersonDocuments } from "../../../../src/jobs/store/PersonDocuments";
import { ExtensionDataStore } from "../../../emulator/world/ExtensionDataStore";
import { dataManagerOf } from "../../../hubs/dataManagerOf";
import { noon } from "../../journal/aJournal";

type Call = keyof PersonDocuments;

/** A person's documents in the emulator, each call counted. Each page of a test opens them anew. */
export class APerson {
  readonly calls: { readonly call: Call; readonly id: string; readonly bytes: number }[] = [];
  /** Throws, or takes its time, when the service is to fail at this call. */
  failing: (call: Call, id: string) => void | Promise<void> = () => undefined;

  /** @param data The same for the browsers of one person. */
  constructor(readonly data = new ExtensionDataStore()) {}

  get documents(): PersonDocuments {
    const kept = extensionDataOf(async () => dataManagerOf(this.data), "person");
    const made = async <T>(call: Call, id: string, action: () => Promise<T>, bytes = 0): Promise<T> => {
      this.calls.push({ call, id, bytes });
      await this.failing(call, id);
      return action();
    };
    return {
      getDocument: (name, id) => made("getDocument", id, () => kept.getDocument(name, id)),
      getDocuments: (name) => made("getDocuments", name, () => kept.getDocuments(name)),
      deleteDocument: (name, id) => made("deleteDocument", id, () => kept.deleteDocument(name, id)),
      setDocument: (name, id, fields, etag) =>
        made(
          "setDocument",
          id,
          () => kept.setDocument(name, id, fields, etag),
          Buffer.byteLength(JSON.stringify({ ...fields, id, __etag: etag })),
        ),
    };
  }

  openStore(clock: Partial<Clock> = {}): PersonStore {
    return new PersonStore(this.documents, { ...aClock(), ...clock });
  }

  get writes(): APerson["calls"] {
    return this.calls.filter(({ call }) => call === "setDocument" || call === "deleteDocument");
  }

  /** Ids of what is kept. */
  ids(collection = "journal"): string[] {
    try {
      return this.data.list(mine, collection).map(({ id }) => id);
    } catch {
      return [];
    }
  }

  /** Keeps a document that somebody else wrote. */
  put(document: { readonly id: string } & Record<string, unknown>, collection = "journal"): void {
    this.data.set(mine, collection, { ...document, __etag: -1 });
  }
}

const mine = { type: "User", value: "Me" } as const;

/** Time passes only when the test says so, and nothing that waits goes on by itself. */
export function aClock(): Clock & { passes(milliseconds: number): Promise<void> } {
  let ms = 0;
  const waits = new Set<{ readonly at: number; readonly over: () => void }>();
  return {
    now: () => new Date(noon.getTime() + ms),
    monotonicMs: () => ms,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const one = { at: ms + milliseconds, over: resolve };
        waits.add(one);
        signal?.addEventListener("abort", () => {
          waits.delete(one);
          resolve();
        });
      }),
    async passes(milliseconds) {
      ms += milliseconds;
      for (const one of [...waits]) {
        if (one.at > ms) continue;
        waits.delete(one);
        one.over();
      }
      for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
