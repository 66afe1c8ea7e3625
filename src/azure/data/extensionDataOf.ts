import type { IExtensionDataManager } from "azure-devops-extension-api";

import { AzureError } from "../rest/AzureError";
import type { WritableExtensionData } from "./extensionData";
import { isJsonObject, readOptionalText } from "../wire/read";

type Manager = Pick<
  IExtensionDataManager,
  "getValue" | "setValue" | "getDocument" | "createDocument" | "setDocument"
>;

/** Over the host's manager, which is asked for anew each time since its token ages. */
export function extensionDataOf(manager: () => Promise<Manager>): WritableExtensionData {
  return {
    async getValue(key) {
      try {
        const value: unknown = await (await manager()).getValue(key);
        return value ?? undefined;
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw failed(`The setting "${key}" could not be read.`, error);
      }
    },
    async setValue(key, value) {
      try {
        await (await manager()).setValue(key, value);
      } catch (error) {
        throw failed(`The setting "${key}" could not be saved.`, error);
      }
    },
    async getDocument(collection, id) {
      try {
        const document: unknown = await (await manager()).getDocument(collection, id);
        if (!isJsonObject(document)) return undefined;
        const { __etag: etag, ...fields } = document;
        return { fields, etag: typeof etag === "number" ? etag : anyEtag };
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw failed(`The setting "${id}" could not be read.`, error);
      }
    },
    async setDocument(collection, id, fields, etag) {
      try {
        const data = await manager();
        if (etag === undefined) await data.createDocument(collection, { ...fields, id });
        else await data.setDocument(collection, { ...fields, id, __etag: etag });
        return "saved";
      } catch (error) {
        if (isConflict(error)) return "changedMeanwhile";
        throw failed(`The setting "${id}" could not be saved.`, error);
      }
    },
  };
}

/** With this one the last writer wins; used where the host drops the document's own. */
const anyEtag = -1;

/** The service answers 404 for a collection or document that was never written. Errors of the host are plain objects. */
function isAbsence(error: unknown): boolean {
  return statusOf(error) === 404 || /DoesNotExist(Exception)?$/.test(typeKeyOf(error));
}

function isConflict(error: unknown): boolean {
  const isConflictType = /^(InvalidDocumentVersion|DocumentExists)(Exception)?$/.test(typeKeyOf(error));
  return statusOf(error) === 409 || isConflictType;
}

function statusOf(error: unknown): unknown {
  return isJsonObject(error) ? error["status"] : undefined;
}

function typeKeyOf(error: unknown): string {
  if (!isJsonObject(error)) return "";
  const body = isJsonObject(error["serverError"]) ? error["serverError"] : error;
  return readOptionalText(body["typeKey"]) ?? "";
}

function failed(message: string, error: unknown): AzureError {
  const said = isJsonObject(error) ? error["message"] : undefined;
  const serverMessage = typeof said === "string" ? said.slice(0, 500) : undefined;
  return new AzureError("unexpected", message, { serverMessage });
}
