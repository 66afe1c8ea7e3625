import type { JsonObject } from "../../tokens/json/JsonObject";

/**
 * Values of this extension that every member of the organization can read and write (scope Default).
 * Whatever comes from here is untrusted: its reader validates it, and no secret ever goes in.
 * https://learn.microsoft.com/azure/devops/extend/develop/data-storage
 */
export interface ExtensionData {
  /** The stored value, or `undefined` where none was ever stored. @throws AzureError */
  getValue(key: string): Promise<unknown>;
}

/** A document and the number that changes with each writing. */
export interface StoredDocument {
  readonly fields: JsonObject;
  readonly etag: number;
}

export interface WritableExtensionData extends ExtensionData {
  /** The last writer wins. @throws AzureError */
  setValue(key: string, value: unknown): Promise<void>;
  /** `undefined` where none was ever stored. @throws AzureError */
  getDocument(collection: string, id: string): Promise<StoredDocument | undefined>;
  /**
   * Writes over the document that has this etag; without an etag, one that does not exist yet.
   * Answers `changedMeanwhile` when somebody else wrote since. @throws AzureError
   */
  setDocument(
    collection: string,
    id: string,
    fields: JsonObject,
    etag: number | undefined,
  ): Promise<"saved" | "changedMeanwhile">;
}
