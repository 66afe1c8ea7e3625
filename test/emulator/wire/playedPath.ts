const olderHost = /^([^.]+)\.(?:(\w+)\.)?visualstudio\.com$/;
const serviceHost = /^\w+\.dev\.azure\.com$/;

/**
 * The emulator's path for an address of Azure DevOps: services with a host of their own have its name in front, and
 * the organization comes next, which the older addresses have in their host. Other hosts keep their path.
 */
export function playedPath({ hostname, pathname }: URL): string {
  const [, organization, service] = olderHost.exec(hostname) ?? [];
  if (organization !== undefined) {
    const host = service === undefined ? "" : `/${service}.dev.azure.com`;
    return `${host}/${organization}${pathname}`;
  }
  return serviceHost.test(hostname) ? `/${hostname}${pathname}` : pathname;
}
