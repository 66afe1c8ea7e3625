import { entraAppKey, readEntraApp, type EntraAppSetting } from "../credentials/entraApp";
import type { ExtensionData, WritableExtensionData } from "./ExtensionData";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { readChange, writeChange, type Change } from "./Setting";

export interface EntraAppReading {
  readonly app: EntraAppSetting;
  readonly changed: Change | undefined;
}

/** The organization's Entra application, and who claims to have set it. @throws AzureError */
export async function loadEntraApp(data: ExtensionData): Promise<EntraAppReading> {
  const value = await data.getValue(entraAppKey);
  return {
    app: readEntraApp(value),
    changed: isJsonObject(value) ? readChange(value["changed"]) : undefined,
  };
}

/**
 * Empty text removes a value; anything that is not a GUID is refused as `invalid` and not stored. @throws
 * AzureError
 */
export async function saveEntraApp(
  data: WritableExtensionData,
  app: { readonly clientId: string; readonly tenantId: string },
  change: Change,
): Promise<"saved" | "invalid"> {
  const value = { clientId: app.clientId.trim(), tenantId: app.tenantId.trim() };
  const isEmpty = value.clientId === "" && value.tenantId === "";
  if (!isEmpty && typeof readEntraApp(value) === "string") return "invalid";
  // An empty value must read as not set, and still say who emptied it.
  await data.setValue(entraAppKey, { ...value, changed: writeChange(change) });
  return "saved";
}
