const olderHost = /^([^.]+)\.(?:(\w+)\.)?visualstudio\.com$/;
const serviceHost = /^\w+\.dev\.azure\.com$/;

/**
 * The emulator's path for an Azure DevOps address: the service's host name if it has its own, then the organization,
 * even if an older address names it in the host. Other hosts keep their path.
 */
export function playedPath({ hostname, pathname }: URL): string {
  const [, organization, service] = olderHost.exec(hostname) ?? [];
  if (organization !== undefined) {
    const host = service === undefined ? "" : `/${service}.dev.azure.com`;
    return `${host}/${organization}${pathname}`;
  }
  return serviceHost.test(hostname) ? `/${hostname}${pathname}` : pathname;
}
