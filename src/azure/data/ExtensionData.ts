import type { JsonObject } from "../../tokens/json/JsonObject";

/**
 * Values of this extension that every member of the organization can read and write (scope Default). They are
 * untrusted: each reader validates them, and no secret ever goes in.
 * https://learn.microsoft.com/azure/devops/extend/develop/data-storage
 */
export interface ExtensionData {
  /** The stored value, or `undefined` if none was ever stored. @throws AzureError */
  getValue(key: string): Promise<unknown>;
}

/** A document and the number that changes with each write. */
export interface StoredDocument {
  readonly fields: JsonObject;
  readonly etag: number;
}

export interface WritableExtensionData extends ExtensionData {
  /** The last writer wins. @throws AzureError */
  setValue(key: string, value: unknown): Promise<void>;
  /** `undefined` if none was ever stored. @throws AzureError */
  getDocument(collection: string, id: string): Promise<StoredDocument | undefined>;
  /**
   * Replaces the document that has this etag; without an etag, creates one. Returns `changedMeanwhile` if
   * someone else has written since, or removed it. @throws AzureError
   */
  setDocument(
    collection: string,
    id: string,
    fields: JsonObject,
    etag: number | undefined,
  ): Promise<"saved" | "changedMeanwhile">;
  /** Every document of a collection with its id among the fields; none if it was never written. @throws AzureError */
  getDocuments(collection: string): Promise<readonly StoredDocument[]>;
  /** Does nothing if the document is gone already. @throws AzureError */
  deleteDocument(collection: string, id: string): Promise<void>;
}
