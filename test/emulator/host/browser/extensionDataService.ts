import type {
  ExtensionDataCollection,
  IDocumentOptions,
  IExtensionDataManager,
  IExtensionDataService,
} from "azure-devops-extension-api";

import type { PageModel } from "../PageModel";
import { HttpError, requestJson } from "./http";

/** Values are documents of this collection, written regardless of their etag. */
const settings = "$settings";

/**
 * The host's data service, on top of the REST resource that the real one also uses:
 * https://learn.microsoft.com/azure/devops/extend/develop/data-storage
 */
export function extensionDataService(page: PageModel): IExtensionDataService {
  return {
    getExtensionDataManager(extensionId) {
      return extensionId.toLowerCase() === page.extension.id.toLowerCase()
        ? Promise.resolve(extensionDataManager(page))
        : Promise.reject(new Error(`The extension ${extensionId} has no data here.`));
    },
  };
}

function extensionDataManager({ organization, extension }: PageModel): IExtensionDataManager {
  const root = ["extmgmt.dev.azure.com", organization.name, "_apis/ExtensionManagement/InstalledExtensions"]
    .concat(encodeURIComponent(extension.publisherId), encodeURIComponent(extension.extensionId))
    .join("/");
  const documents = (collection: string, options: IDocumentOptions = {}, id?: string) => {
    const { scopeType = "Default", scopeValue = scopeType === "User" ? "Me" : "Current" } = options;
    const path = [
      "Data/Scopes",
      scopeType,
      scopeValue,
      "Collections",
      encodeURIComponent(collection),
      "Documents",
    ];
    if (id !== undefined) path.push(encodeURIComponent(id));
    return `/${root}/${path.join("/")}`;
  };
  const query = (collections: unknown) =>
    requestJson<ExtensionDataCollection[]>("POST", `/${root}/ExtensionDataCollectionQuery`, { collections });
  return {
    async getValue<T>(key: string, options?: IDocumentOptions): Promise<T> {
      const fallback: unknown = options?.defaultValue;
      try {
        const found = await requestJson<{ value: T }>("GET", documents(settings, options, key));
        return found.value ?? (fallback as T);
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return fallback as T;
        throw error;
      }
    },
    async setValue<T>(key: string, value: T, options?: IDocumentOptions): Promise<T> {
      const document = { id: key, value, __etag: -1 };
      return (await requestJson<{ value: T }>("PUT", documents(settings, options), document)).value;
    },
    getDocument: (name, id, options) => requestJson("GET", documents(name, options, id)),
    getDocuments: (name, options) => requestJson("GET", documents(name, options)),
    createDocument: (name, document, options) => requestJson("POST", documents(name, options), document),
    setDocument: (name, document, options) => requestJson("PUT", documents(name, options), document),
    updateDocument: (name, document, options) => requestJson("PATCH", documents(name, options), document),
    deleteDocument: (name, id, options) => requestJson("DELETE", documents(name, options, id)),
    queryCollectionsByName: (names) =>
      query(names.map((collectionName) => ({ collectionName, scopeType: "Default", scopeValue: "Current" }))),
    queryCollections: (collections) => query(collections),
  };
}
