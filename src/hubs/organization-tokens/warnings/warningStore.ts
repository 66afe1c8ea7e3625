import type { WritableExtensionData } from "../../../azure/data/ExtensionData";
import type { WarningStore } from "../../../jobs/warnings/keptWarnings";
import { warningCollection } from "./StoredWarnings";

/** Warnings among what the person keeps in Azure DevOps. Its calls reject with an AzureError. */
export function warningStore(data: WritableExtensionData): WarningStore {
  return {
    readAll: async () => (await data.getDocuments(warningCollection)).map(({ fields }) => fields),
    create: async (id, fields) =>
      (await data.setDocument(warningCollection, id, fields, undefined)) === "saved",
    delete: (id) => data.deleteDocument(warningCollection, id),
  };
}
