import { randomUUID } from "node:crypto";

import { ServiceError } from "../wire/ServiceError";
import type { Switches } from "./Switches";

/** `Default` with `Current` is shared by the organization; `User` with `Me` belongs to one person. */
export interface DataScope {
  readonly type: "Default" | "User";
  readonly value: string;
}

export type DataDocument = { readonly id: string; readonly __etag: number } & Readonly<
  Record<string, unknown>
>;
export type NewDocument = Readonly<Record<string, unknown>>;

const largestBytes = 5_244_928;
const longestCollectionName = 100;
/** Windows forbids these in the name of a file. */
const forbiddenInIds = /[\\/:*?"<>|\p{Cc}]/u;

/**
 * Extensions' documents. Etags work as documented: an update carries the stored one, success increments it, a mismatch
 * fails, -1 always wins. The error names are not documented. Every member may write `Default`.
 * https://learn.microsoft.com/azure/devops/extend/develop/data-storage
 */
export class ExtensionDataStore {
  readonly #collections = new Map<string, Map<string, DataDocument>>();

  constructor(private readonly conflictStatus: () => Switches["dataConflictStatus"] = () => 400) {}

  create(scope: DataScope, collection: string, document: NewDocument): DataDocument {
    const id = idOf(document) ?? randomUUID();
    if (this.#documents(scope, collection)?.has(id)) {
      throw this.#conflictOf("DocumentExists", `The document "${id}" already exists.`);
    }
    return this.#write(scope, collection, id, 1, document);
  }

  /** Creates or replaces. */
  set(scope: DataScope, collection: string, document: NewDocument): DataDocument {
    const id = idOf(document);
    const stored = id === undefined ? undefined : this.#documents(scope, collection)?.get(id);
    return stored === undefined
      ? this.create(scope, collection, document)
      : this.#replace(scope, collection, stored, document);
  }

  update(scope: DataScope, collection: string, document: NewDocument): DataDocument {
    return this.#replace(scope, collection, this.get(scope, collection, idOf(document) ?? ""), document);
  }

  get(scope: DataScope, collection: string, id: string): DataDocument {
    const document = this.#existing(scope, collection).get(id);
    if (document !== undefined) return structuredClone(document);
    throw failure(404, "DocumentDoesNotExistException", `The document "${id}" does not exist.`);
  }

  /** Fails with 404 if nothing was ever written to the collection. */
  list(scope: DataScope, collection: string): DataDocument[] {
    return structuredClone([...this.#existing(scope, collection).values()]);
  }

  delete(scope: DataScope, collection: string, id: string): void {
    this.get(scope, collection, id);
    this.#existing(scope, collection).delete(id);
  }

  /** Reads several collections, leaving out those that do not exist. */
  query(
    collections: readonly { readonly scope: DataScope; readonly collection: string }[],
  ): QueriedCollection[] {
    return collections
      .filter(({ scope, collection }) => this.#documents(scope, collection) !== undefined)
      .map(({ scope, collection }) => ({ scope, collection, documents: this.list(scope, collection) }));
  }

  #replace(scope: DataScope, collection: string, stored: DataDocument, document: NewDocument): DataDocument {
    const etag = document.__etag;
    if (etag !== -1 && etag !== stored.__etag) {
      const message = `The document "${stored.id}" was changed since it was read (etag ${stored.__etag}).`;
      throw this.#conflictOf("InvalidDocumentVersion", message);
    }
    return this.#write(scope, collection, stored.id, stored.__etag + 1, document);
  }

  #write(
    scope: DataScope,
    collection: string,
    id: string,
    etag: number,
    document: NewDocument,
  ): DataDocument {
    refuseUnkept(collection, id, document);
    const kept = Object.entries(structuredClone(document)).filter(([name]) => !name.startsWith("__"));
    const stored: DataDocument = { ...Object.fromEntries(kept), id, __etag: etag };
    const documents = this.#documents(scope, collection) ?? new Map<string, DataDocument>();
    documents.set(id, stored);
    this.#collections.set(keyOf(scope, collection), documents);
    return structuredClone(stored);
  }

  #conflictOf(name: string, message: string): ServiceError {
    return this.conflictStatus() === 400
      ? failure(400, name, message)
      : failure(409, `${name}Exception`, message);
  }

  #documents(scope: DataScope, collection: string): Map<string, DataDocument> | undefined {
    return this.#collections.get(keyOf(scope, collection));
  }

  #existing(scope: DataScope, collection: string): Map<string, DataDocument> {
    const documents = this.#documents(scope, collection);
    if (documents !== undefined) return documents;
    const message = `The collection "${collection}" does not exist.`;
    throw failure(404, "DocumentCollectionDoesNotExistException", message);
  }
}

export interface QueriedCollection {
  readonly scope: DataScope;
  readonly collection: string;
  readonly documents: readonly DataDocument[];
}

function keyOf(scope: DataScope, collection: string): string {
  return [scope.type, scope.value, collection].map(encodeURIComponent).join("/").toLowerCase();
}

/** What the service cannot keep. */
function refuseUnkept(collection: string, id: string, document: NewDocument): void {
  if (collection.length > longestCollectionName)
    throw failure(
      400,
      "ArgumentException",
      `The name of a collection has more than ${longestCollectionName} characters.`,
    );
  if (forbiddenInIds.test(id))
    throw failure(400, "ArgumentException", `The id "${id}" has a character that an id may not have.`);
  if (Buffer.byteLength(JSON.stringify(document)) > largestBytes)
    throw failure(400, "MaximumDocumentSizeException", `The document "${id}" is too large.`);
}

function idOf(document: NewDocument): string | undefined {
  return typeof document.id === "string" && document.id !== "" ? document.id : undefined;
}

function failure(status: number, typeKey: string, message: string): ServiceError {
  const namespace = "Microsoft.VisualStudio.Services.ExtensionManagement.WebApi";
  return new ServiceError(status, typeKey, message, { namespace });
}
