import { isGuid } from "../../tokens/token/isGuid";
import type { Change } from "../data/Setting";
import { isJsonObject } from "../../tokens/json/JsonObject";

/** An application and the tenant its requests go to. Only together do they say who is asking. */
export interface AppIds {
  readonly clientId: string;
  /** Tenant of a single-tenant application. */
  readonly tenantId?: string;
}

/** The Entra application that a person's token is requested for. */
export interface EntraApp extends AppIds {
  /** Who decided: the organization's setting, or whoever packaged the extension. */
  readonly from: "organization" | "package";
}

/** The same, with the person who claims to have set it. */
export interface NamedEntraApp extends EntraApp {
  readonly changed?: Change | undefined;
}

/** What a person compares before consent. */
export interface AppFacts {
  readonly app: NamedEntraApp;
  /** What the person used here before, if it is a different one. */
  readonly before?: AppIds | undefined;
  /** True if what was used before could not be read. */
  readonly isMemoryLost?: boolean;
  /** The organization's own tenant, if the application names a tenant and Azure DevOps gave the organization's. */
  readonly ownTenantId?: string | undefined;
}

/** The key of the organization's setting in extension data. */
export const entraAppKey = "entraApp";

/** What the setting holds: an application, nothing, or something that cannot be an application. */
export type EntraAppSetting = EntraApp | "none" | "invalid";

/** Checks the organization's setting: GUIDs or nothing, since any member of the organization can write it. */
export function readEntraApp(value: unknown): EntraAppSetting {
  if (value === undefined || value === null || value === "") return "none";
  if (!isJsonObject(value)) return "invalid";
  const { clientId, tenantId } = value;
  // How an emptied setting is stored, together with who emptied it.
  if (clientId === "" && tenantId === "") return "none";
  if (typeof clientId !== "string" || !isGuid(clientId)) return "invalid";
  if (tenantId === undefined || tenantId === null || tenantId === "")
    return { clientId, from: "organization" };
  if (typeof tenantId !== "string" || !isGuid(tenantId)) return "invalid";
  return { clientId, tenantId, from: "organization" };
}

/** The client id built in at packaging time (`ENTRA_CLIENT_ID`). */
export function packagedEntraApp(): EntraApp | undefined {
  const clientId = process.env.ENTRA_CLIENT_ID ?? "";
  return isGuid(clientId) ? { clientId, from: "package" } : undefined;
}

/** GUIDs are case-insensitive. */
export function isSameApp(one: AppIds, other: AppIds): boolean {
  const idsOf = ({ clientId, tenantId = "" }: AppIds) => `${clientId} ${tenantId}`.toLowerCase();
  return idsOf(one) === idsOf(other);
}

/** Whether the application came with the extension: whoever trusts the code can trust that too. */
export function isPackaged(app: EntraApp): boolean {
  const packaged = packagedEntraApp();
  return app.from === "package" || (packaged !== undefined && isSameApp(app, packaged));
}
