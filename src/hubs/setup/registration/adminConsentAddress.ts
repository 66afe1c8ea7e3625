import type { AppIds } from "../../../azure/credentials/entraApp";

/**
 * Where an Entra administrator consents for everyone in the tenant. Both ids are GUIDs, checked where they are read.
 * https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent
 */
export function adminConsentAddress({ clientId, tenantId = "organizations" }: AppIds): string {
  return `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${clientId}`;
}
