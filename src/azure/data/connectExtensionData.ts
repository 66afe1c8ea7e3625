import type { IExtensionDataService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import type { WritableExtensionData } from "./ExtensionData";
import { extensionDataOf, type DataOwner } from "./extensionDataOf";

export function connectExtensionData(owner?: DataOwner): WritableExtensionData {
  return extensionDataOf(async () => {
    const service = await SDK.getService<IExtensionDataService>("ms.vss-features.extension-data-service");
    const token = await SDK.getAccessToken();
    return service.getExtensionDataManager(SDK.getExtensionContext().id, token);
  }, owner);
}
