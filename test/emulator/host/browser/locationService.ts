import type { ILocationService } from "azure-devops-extension-api";

import { organizationSettingsRoute, userSettingsRoute, type PageModel } from "../PageModel";

/** The host of each resource area; in the emulator, the first folder of one address. */
const areas: Record<string, string> = {
  "55967393-20ef-45c6-a96c-b5d5d5986a9a": "vssps.dev.azure.com",
  "af68438b-ed04-4407-9eb6-f1dbae3f922e": "vssps.dev.azure.com",
  "bb1e7ec9-e901-4b68-999a-de7012b920f8": "vssps.dev.azure.com",
  "68ddce18-2501-45f1-a17b-7931a9922690": "vsaex.dev.azure.com",
  "94ff054d-5ee1-413d-9341-3f4a7827de2e": "auditservice.dev.azure.com",
};

type Place = (host: string, organization: string) => string;

/** Only some services have an older address; the others have one for all organizations. */
const places: Record<PageModel["addresses"], Place> = {
  emulator: (host, name) =>
    host === "dev.azure.com" ? `${location.origin}/${name}/` : `${location.origin}/${host}/${name}/`,
  today: (host, name) => `https://${host}/${name}/`,
  older: (host, name) => {
    const older = host.replace("dev.azure.com", "visualstudio.com");
    return host.startsWith("auditservice") ? `https://${host}/${name}/` : `https://${name}.${older}/`;
  },
};

export function locationService({ organization, addresses }: PageModel): ILocationService {
  const name = encodeURIComponent(organization.name);
  const place = (host: string) => places[addresses](host, name);
  const paths: Record<string, string> = {
    [userSettingsRoute]: "_usersSettings",
    [organizationSettingsRoute]: "_settings",
  };
  return {
    getResourceAreaLocation(resourceAreaId) {
      const host = areas[resourceAreaId.toLowerCase()];
      return host === undefined
        ? Promise.reject(new Error(`The resource area ${resourceAreaId} is not registered.`))
        : Promise.resolve(place(host));
    },
    getServiceLocation: () => Promise.resolve(place("dev.azure.com")),
    routeUrl(routeId, routeValues = {}, hostPath = `/${name}/`) {
      const path = paths[routeId];
      if (path === undefined) return Promise.reject(new Error(`The route ${routeId} could not be found.`));
      const { adminPivot } = routeValues;
      const pivot = adminPivot ? `/${encodeURIComponent(adminPivot)}` : "";
      return Promise.resolve(`${hostPath.replace(/\/?$/, "/")}${path}${pivot}`);
    },
  };
}
