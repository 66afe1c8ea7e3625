import { WireEnum, type WireValue } from "../wire/wireJson";
import { seededGuid } from "../world/seeded";
import type { User } from "../world/User";
import type { Operation } from "./operation";

/** GET on `connectionData`: who am I, and which organization is this? Works without a version, like the real service. */
export const connectionData: Operation = {
  method: "GET",
  path: "_apis/connectionData",
  host: "dev.azure.com",
  released: "any",
  admit: () => undefined,
  handle: ({ world, caller, url }) => ({
    value: {
      authenticatedUser: identity(caller.user),
      authorizedUser: identity(caller.user),
      instanceId: world.organization.id,
      deploymentId: seededGuid("deployment"),
      deploymentType: world.switches.isHosted ? new WireEnum("hosted", 1) : new WireEnum("onPremises", 2),
      locationServiceData: {
        serviceOwner: seededGuid("service owner"),
        defaultAccessMappingMoniker: "PublicAccessMapping",
        accessMappings: [
          {
            displayName: "Public Access Mapping",
            moniker: "PublicAccessMapping",
            accessPoint: `${url.origin}/${world.organization.name}/`,
            serviceOwner: seededGuid("service owner"),
            virtualDirectory: world.organization.name,
          },
        ],
        lastChangeId: 1,
        lastChangeId64: 1,
      },
    },
  }),
};

function identity(user: User): WireValue {
  return {
    id: user.id,
    descriptor: `Microsoft.IdentityModel.Claims.ClaimsIdentity;${user.domain}\\${user.principalName}`,
    subjectDescriptor: user.descriptor,
    providerDisplayName: user.displayName,
    isActive: true,
    properties: { Account: { $type: "System.String", $value: user.principalName } },
    resourceVersion: 2,
    metaTypeId: 0,
  };
}
