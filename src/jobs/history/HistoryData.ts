import type { JsonObject } from "../../tokens/json/JsonObject";

/** Documents that only one person reads and writes, as Azure DevOps keeps them. Every call may reject. */
export interface HistoryData {
  getDocument(
    collection: string,
    id: string,
  ): Promise<{ readonly fields: JsonObject; readonly etag: number } | undefined>;
  /** Creates without an etag; replaces the document that has it. An etag of -1 always wins, and creates what is missing. */
  setDocument(
    collection: string,
    id: string,
    fields: JsonObject,
    etag: number | undefined,
  ): Promise<"saved" | "changedMeanwhile">;
  deleteDocument(collection: string, id: string): Promise<void>;
}
