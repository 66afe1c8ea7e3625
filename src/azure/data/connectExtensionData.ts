import type { IExtensionDataManager, IExtensionDataService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import { onceUnlessItFails } from "../onceUnlessItFails";
import type { WritableExtensionData } from "./ExtensionData";
import { extensionDataOf, type DataOwner } from "./extensionDataOf";

/**
 * Milliseconds. A page that opens reads several things at once, and each would otherwise wait for a token and a manager
 * of its own; later, the token would be too old.
 */
const usedAgainForMs = 5_000;

/** Asks for the host's manager at once: a page that connects is about to read. */
export function connectExtensionData(owner?: DataOwner): WritableExtensionData {
  // Told by the first reading, which asks again.
  recentManager().catch(() => undefined);
  return extensionDataOf(recentManager, owner);
}

const service = onceUnlessItFails(() =>
  SDK.getService<IExtensionDataService>("ms.vss-features.extension-data-service"),
);

let last: { readonly manager: () => Promise<IExtensionDataManager>; readonly askedAt: number } | undefined;

function recentManager(): Promise<IExtensionDataManager> {
  const now = performance.now();
  if (!last || now - last.askedAt >= usedAgainForMs) {
    last = { manager: onceUnlessItFails(askForManager), askedAt: now };
  }
  return last.manager();
}

async function askForManager(): Promise<IExtensionDataManager> {
  const [data, token] = await Promise.all([service(), SDK.getAccessToken()]);
  return data.getExtensionDataManager(SDK.getExtensionContext().id, token);
}
