import type { IDocumentOptions } from "azure-devops-extension-api";

import type { DataScope, ExtensionDataStore, NewDocument } from "../emulator/world/ExtensionDataStore";

/** The host's data manager, whose errors come over the frame channel as plain objects. */
export function dataManagerOf(extensionData: ExtensionDataStore) {
  const plain = async <T>(work: () => T): Promise<T> => {
    try {
      return overChannel(work());
    } catch (error) {
      throw error instanceof Error ? { ...error, message: error.message } : error;
    }
  };
  const read = (key: string, where?: IDocumentOptions): unknown =>
    extensionData.get(scopeOf(where), "$settings", key)["value"];
  const write = (key: string, value: unknown, where?: IDocumentOptions): unknown =>
    extensionData.set(scopeOf(where), "$settings", { id: key, value, __etag: -1 })["value"];
  return {
    getValue: <T>(key: string, where?: IDocumentOptions) => plain(() => read(key, where) as T),
    setValue: <T>(key: string, value: T, where?: IDocumentOptions) =>
      plain(() => write(key, value, where) as T),
    getDocument: (name: string, id: string, where?: IDocumentOptions) =>
      plain(() => extensionData.get(scopeOf(where), name, id)),
    createDocument: (name: string, document: NewDocument, where?: IDocumentOptions) =>
      plain(() => extensionData.create(scopeOf(where), name, overChannel(document))),
    setDocument: (name: string, document: NewDocument, where?: IDocumentOptions) =>
      plain(() => extensionData.set(scopeOf(where), name, overChannel(document))),
    getDocuments: (name: string, where?: IDocumentOptions) =>
      plain(() => extensionData.list(scopeOf(where), name)),
    deleteDocument: (name: string, id: string, where?: IDocumentOptions) =>
      plain(() => extensionData.delete(scopeOf(where), name, id)),
  };
}

/** What is left of a value between host and page: members that are null or undefined are gone. */
function overChannel<T>(value: T): T {
  if (Array.isArray(value)) return value.map(overChannel) as T;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, overChannel(member)])) as T;
}

function scopeOf(where: IDocumentOptions = {}): DataScope {
  return where.scopeType === "User" ? { type: "User", value: "Me" } : { type: "Default", value: "Current" };
}
