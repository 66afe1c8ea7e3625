import type { ApiPath } from "./ApiPath";

/** A service of an organization that the lines name. `core` is the organization's own address. */
export type Service = ApiPath["host"] | "pkgs";

interface Hosts {
  /** For an organization at `https://dev.azure.com/ORG`. */
  today: string;
  /** For an organization at `https://ORG.visualstudio.com`. */
  older: string;
}

/**
 * The audit log never had an older host. The packages still answer at theirs, `ORG.pkgs.visualstudio.com`, but every
 * organization also has them at today's, the only one on Microsoft's pages.
 * https://learn.microsoft.com/azure/devops/extend/develop/work-with-urls
 */
const hosts: Readonly<Record<Exclude<Service, "core">, Hosts>> = {
  vsrm: {
    today: "https://vsrm.dev.azure.com/{organization}",
    older: "https://{organization}.vsrm.visualstudio.com",
  },
  analytics: {
    today: "https://analytics.dev.azure.com/{organization}",
    older: "https://{organization}.analytics.visualstudio.com",
  },
  auditservice: {
    today: "https://auditservice.dev.azure.com/{organization}",
    older: "https://auditservice.dev.azure.com/{organization}",
  },
  pkgs: {
    today: "https://pkgs.dev.azure.com/{organization}",
    older: "https://pkgs.dev.azure.com/{organization}",
  },
};

const olderDomain = ".visualstudio.com";

/** Whether the organization's address is of the older kind, whose host names the organization. */
export function hasOlderAddress(organization: URL): boolean {
  return organization.hostname.endsWith(olderDomain);
}

/**
 * Where a service of this organization is, without a slash at the end of the path. An organization at neither kind of
 * address has a single host for all services.
 */
export function serviceUrl(organization: URL, service: Service): URL {
  if (service === "core") return organization;
  const { today, older } = hosts[service];
  if (hasOlderAddress(organization)) {
    const name = organization.hostname.slice(0, -olderDomain.length);
    return new URL(older.replace("{organization}", name));
  }
  if (organization.hostname !== "dev.azure.com") return organization;
  const name = organization.pathname.replaceAll("/", "");
  return new URL(today.replace("{organization}", () => name));
}
