import type { IDocumentOptions, IExtensionDataManager } from "azure-devops-extension-api";

import { AzureError } from "../rest/AzureError";
import { readHostMessage } from "../host/readHostMessage";
import { withinLimit } from "../withinLimit";
import type { WritableExtensionData } from "./ExtensionData";
import { storedDocument } from "./storedDocument";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { readOptionalText } from "../wire/read";

type Manager = Pick<
  IExtensionDataManager,
  | "getValue"
  | "setValue"
  | "getDocument"
  | "getDocuments"
  | "createDocument"
  | "setDocument"
  | "deleteDocument"
>;

/** Milliseconds. */
const timeLimitMs = 30_000;

/** Whose data: everyone's in the organization, or this person's own, which nobody else can read or write. */
export type DataOwner = "organization" | "person";

/** Over the host's manager, which is asked for each time since its token ages. */
export function extensionDataOf(
  manager: () => Promise<Manager>,
  owner: DataOwner = "organization",
): WritableExtensionData {
  // The host's own default is the organization.
  const where: readonly IDocumentOptions[] = owner === "person" ? [{ scopeType: "User" }] : [];
  const ask = (question: (data: Manager) => Promise<unknown>) =>
    withinLimit(timeLimitMs, async () => question(await manager()), { late: noAnswer });
  return {
    async getValue(key) {
      try {
        const value = await ask((data) => data.getValue(key, ...where));
        return value ?? undefined;
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw failed(`The setting "${key}" could not be read.`, error);
      }
    },
    async setValue(key, value) {
      try {
        await ask((data) => data.setValue(key, value, ...where));
      } catch (error) {
        throw failed(`The setting "${key}" could not be saved.`, error);
      }
    },
    async getDocument(collection, id) {
      try {
        const document = await ask((data) => data.getDocument(collection, id, ...where));
        return storedDocument(document);
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw failed(`The setting "${id}" could not be read.`, error);
      }
    },
    async getDocuments(collection) {
      try {
        const documents = await ask((data) => data.getDocuments(collection, ...where));
        return Array.isArray(documents) ? documents.flatMap((one) => storedDocument(one) ?? []) : [];
      } catch (error) {
        if (isAbsence(error)) return [];
        throw failed(`The documents "${collection}" could not be read.`, error);
      }
    },
    async deleteDocument(collection, id) {
      try {
        await ask((data) => data.deleteDocument(collection, id, ...where));
      } catch (error) {
        if (!isAbsence(error)) throw failed(`The document "${id}" could not be deleted.`, error);
      }
    },
    async setDocument(collection, id, fields, etag) {
      try {
        await ask((data) =>
          etag === undefined
            ? data.createDocument(collection, { ...fields, id }, ...where)
            : data.setDocument(collection, { ...fields, id, __etag: etag }, ...where),
        );
        return "saved";
      } catch (error) {
        // Somebody removed what was to be replaced.
        const isGone = etag !== undefined && isAbsence(error);
        if (isConflict(error) || isGone) return "changedMeanwhile";
        throw failed(`The setting "${id}" could not be saved.`, error);
      }
    },
  };
}

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

function noAnswer(): AzureError {
  return new AzureError("offline", "The page of Azure DevOps did not answer.", { mayHaveActed: true });
}

function failed(message: string, error: unknown): AzureError {
  if (error instanceof AzureError) return error;
  return new AzureError("unexpected", message, { serverMessage: readHostMessage(error) });
}
