import type { IExtensionDataManager, IExtensionDataService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import { AzureError } from "./AzureError";
import { isJsonObject } from "./wire/read";

/**
 * Values of this extension that every member of the organization can read and write (scope Default).
 * Whatever comes from here is untrusted: its reader validates it, and no secret ever goes in.
 * https://learn.microsoft.com/azure/devops/extend/develop/data-storage
 */
export interface ExtensionData {
  /** The stored value, or `undefined` where none was ever stored. @throws AzureError */
  getValue(key: string): Promise<unknown>;
}

export function connectExtensionData(): ExtensionData {
  const manager = async (): Promise<IExtensionDataManager> => {
    const service = await SDK.getService<IExtensionDataService>("ms.vss-features.extension-data-service");
    const token = await SDK.getAccessToken();
    return service.getExtensionDataManager(SDK.getExtensionContext().id, token);
  };
  return {
    async getValue(key) {
      try {
        const value: unknown = await (await manager()).getValue(key);
        return value ?? undefined;
      } catch (error) {
        if (isAbsence(error)) return undefined;
        throw new AzureError("unexpected", `The setting "${key}" could not be read.`, {
          serverMessage: messageOf(error),
        });
      }
    },
  };
}

/** The service answers 404 for a collection or document that was never written. Errors of the host are plain objects. */
function isAbsence(error: unknown): boolean {
  if (!isJsonObject(error)) return false;
  const body = isJsonObject(error["serverError"]) ? error["serverError"] : error;
  return error["status"] === 404 || /DoesNotExist(Exception)?$/.test(String(body["typeKey"] ?? ""));
}

function messageOf(error: unknown): string | undefined {
  const message = isJsonObject(error) ? error["message"] : undefined;
  return typeof message === "string" ? message.slice(0, 500) : undefined;
}
