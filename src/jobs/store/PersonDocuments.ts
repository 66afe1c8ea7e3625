import type { JsonObject } from "../../tokens/json/JsonObject";

/** A document and the number that changes with each write. */
export interface PersonDocument {
  /** Its id is among them. */
  readonly fields: JsonObject;
  readonly etag: number;
}

/**
 * Documents that only this person reads and writes, in every browser: the data of an extension that Azure DevOps keeps.
 * What is read is unchecked. Every call may reject: the service can be slow, throttled or away.
 */
export interface PersonDocuments {
  /** `undefined` if there is none. */
  getDocument(collection: string, id: string): Promise<PersonDocument | undefined>;
  getDocuments(collection: string): Promise<readonly PersonDocument[]>;
  /** Replaces the document that has this etag; without an etag, creates one. A write that rejects may have happened. */
  setDocument(
    collection: string,
    id: string,
    fields: JsonObject,
    etag: number | undefined,
  ): Promise<"saved" | "changedMeanwhile">;
  /** Does nothing if it is gone already. */
  deleteDocument(collection: string, id: string): Promise<void>;
}
