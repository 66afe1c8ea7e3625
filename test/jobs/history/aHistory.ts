import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { History } from "../../../src/jobs/history/History";
import type { HistoryData } from "../../../src/jobs/history/HistoryData";
import type { RunEnding } from "../../../src/jobs/history/RunSummary";
import { ExtensionDataStore } from "../../emulator/world/ExtensionDataStore";
import { dataManagerOf } from "../../hubs/dataManagerOf";
import { inDays, now } from "../../tokens/builders";
import { aReport } from "../report/aReport";

/** A person's documents, and the history in them as two tabs see it. */
export function aHistory() {
  const store = new ExtensionDataStore();
  const data = extensionDataOf(async () => dataManagerOf(store), "person");
  const scope = { type: "User", value: "Me" } as const;
  const documents = () => store.list(scope, "revocations");
  const tamper = (id: string, fields: object) =>
    void store.set(scope, "revocations", { ...fields, id, __etag: -1 });
  return { data, documents, tamper, history: new History(data, "bulk"), other: new History(data, "bulk") };
}

export const aRun = (number = 1, ending: RunEnding = "ended") => ({
  ...{ id: `run${number}-a`, ending, writtenAt: inDays(number) },
});

/** The report of the run with this number: each begins a day after the one before. */
export const reportOfRun = (number = 1) => aReport({ startedAt: inDays(number, now) });

/** Calls that are handed on unless `before` rejects. */
export function watched(data: HistoryData, before: (call: string) => Promise<void>): HistoryData {
  return {
    getDocument: async (...given) => (await before("get"), data.getDocument(...given)),
    setDocument: async (...given) => (await before("set"), data.setDocument(...given)),
    deleteDocument: async (...given) => (await before("delete"), data.deleteDocument(...given)),
  };
}
