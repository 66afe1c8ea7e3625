import type { PageModel } from "../PageModel";
import { extensionDataService } from "./extensionDataService";
import { globalMessagesService } from "./globalMessagesService";
import { hostNavigationService } from "./hostNavigationService";
import { hostPageLayoutService } from "./hostPageLayoutService";
import { locationService } from "./locationService";

/** `DevOps.ServiceManager`. Ids: `CommonServiceIds` of azure-devops-extension-api. */
export function serviceManager(page: PageModel) {
  const services: Record<string, () => object> = {
    "ms.vss-features.location-service": () => locationService(page),
    "ms.vss-features.extension-data-service": () => extensionDataService(page),
    "ms.vss-features.host-navigation-service": () => hostNavigationService(page),
    "ms.vss-features.host-page-layout-service": () => hostPageLayoutService(),
    "ms.vss-tfs-web.tfs-global-messages-service": () => globalMessagesService(),
    // Settings pages belong to the organization, so there is no project.
    "ms.vss-tfs-web.tfs-page-data-service": () => ({ getProject: () => Promise.resolve(undefined) }),
  };
  return {
    getService(id: string): Promise<object> {
      const service = Object.hasOwn(services, id) ? services[id] : undefined;
      if (service === undefined) return Promise.reject(new Error(`The service "${id}" could not be found.`));
      return Promise.resolve(service());
    },
  };
}
