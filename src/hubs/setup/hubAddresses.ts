import type { Host } from "../../azure/host/host";

/** Settings of the hub for administrators, in organization settings. */
export function settingsAddress(host: Host): string {
  return organizationTokensAddress(host, "?tab=settings");
}

/** The hub for administrators, in organization settings. The query begins with a question mark. */
export function organizationTokensAddress({ organization, extensionId }: Host, query: string): string {
  return `${organization.url}/_settings/${extensionId}.organization-tokens${query}`;
}

/** Where an administrator approves what an installed extension asks for. */
export function extensionsAddress({ organization }: Host): string {
  return `${organization.url}/_settings/extensions?tab=installed`;
}
