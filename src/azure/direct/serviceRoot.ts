import type { OrganizationAddress } from "./organizationUrl";

/** Hosts of Azure DevOps Services, which may get its credentials. */
const hostedServices = /^([a-z0-9-]+\.)?(dev\.azure\.com|visualstudio\.com)$/i;
const olderHost = /\.visualstudio\.com$/i;

/**
 * The address of a service, with a slash at its end: as the organization tells it, else the documented one on Azure
 * DevOps Services, else that of the organization itself, as on a Server. The credential goes there, so an address of
 * another host, or of a less safe kind, counts as none.
 * @param service The first part of its documented host, such as `vssps`
 */
export function serviceRoot(
  { url, name }: OrganizationAddress,
  told: string | undefined,
  service: string,
): string {
  if (told !== undefined && mayHaveCredential(told, new URL(url))) return told.replace(/\/*$/, "/");
  const { hostname } = new URL(url);
  if (hostname !== "dev.azure.com" && !olderHost.test(hostname)) return url;
  return `https://${service}.dev.azure.com/${encodeURIComponent(name)}/`;
}

function mayHaveCredential(told: string, organization: URL): boolean {
  if (!URL.canParse(told)) return false;
  const { protocol, hostname, origin } = new URL(told);
  if (origin === organization.origin) return true;
  return protocol === "https:" && hostedServices.test(organization.hostname) && hostedServices.test(hostname);
}
