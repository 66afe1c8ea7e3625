import type { Operation } from "./operation";

/** The services that are played, by the ids of their areas, which are the same in every organization. */
const areas = [
  { id: "bb1e7ec9-e901-4b68-999a-de7012b920f8", name: "Graph", host: "vssps.dev.azure.com" },
  { id: "af68438b-ed04-4407-9eb6-f1dbae3f922e", name: "TokenAdmin", host: "vssps.dev.azure.com" },
  {
    id: "68ddce18-2501-45f1-a17b-7931a9922690",
    name: "MEMBER_ENTITLEMENT_MANAGEMENT",
    host: "vsaex.dev.azure.com",
  },
  { id: "6c2b0933-3600-42ae-bf8b-93d4f7e83594", name: "ExtensionManagement", host: "extmgmt.dev.azure.com" },
] as const;

/**
 * GET on `resourceAreas`: where each service is. The clients in azure-devops-node-api begin with it, and take an empty
 * list for a Server, where all services have one address.
 */
export const resourceAreas: Operation = {
  method: "GET",
  path: "_apis/resourceAreas",
  host: "dev.azure.com",
  admit: () => undefined,
  handle: ({ world, url }) => {
    const listed = world.switches.isHosted ? areas : [];
    return {
      value: listed.map(({ id, name, host }) => ({
        id,
        name,
        locationUrl: `${url.origin}/${host}/${world.organization.name}/`,
      })),
    };
  },
};
