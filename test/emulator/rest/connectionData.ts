import { WireEnum, type WireValue } from "../wire/wireJson";
import { unauthorized } from "../wire/ServiceError";
import { allows } from "../world/knownScopes";
import { seededGuid } from "../world/seeded";
import type { User } from "../world/User";
import type { Operation } from "./operation";

/** GET on `connectionData`: who am I, and which organization is this? Works without a version, like the real service. */
const connectionDataOf = (host: Operation["host"]): Operation => ({
  method: "GET",
  path: "_apis/connectionData",
  host,
  released: "any",
  admit: ({ caller, world }) => {
    if (caller.kind !== "pat" || world.switches.whoAmINeeds === "nothing") return;
    if (!allows(caller.scopes, world.switches.whoAmINeeds)) throw unauthorized(caller.user.id);
  },
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
});

/** Every service of Azure DevOps answers it, of which two are played. */
export const connectionData = connectionDataOf("dev.azure.com");
export const connectionDataOfTokens = connectionDataOf("vssps.dev.azure.com");

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
