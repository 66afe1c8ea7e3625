import type { ILocationService } from "azure-devops-extension-api";
import * as SDK from "azure-devops-extension-sdk";

import { onceUnlessItFails } from "../onceUnlessItFails";

/** The host's service that knows the addresses, asked for once: it is the same for the whole page. */
export const locations = onceUnlessItFails(() =>
  SDK.getService<ILocationService>("ms.vss-features.location-service"),
);
