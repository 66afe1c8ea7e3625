import type { Host } from "../../azure/host/host";

/** Settings of the hub for administrators, in organization settings. */
export function settingsAddress({ organization, extensionId }: Host): string {
  return `${organization.url}/_settings/${extensionId}.organization-tokens?tab=settings`;
}

/** Where an administrator approves what an installed extension asks for. */
export function extensionsAddress({ organization }: Host): string {
  return `${organization.url}/_settings/extensions?tab=installed`;
}
