import type { Organization } from "./connectOrganization";
import { connect, type Azure } from "./connect";
import { appMemoryOf } from "./credentials/AppMemory";
import { connectExtensionData } from "./data/connectExtensionData";
import type { Greeting } from "./host/host";

/** What naming the Entra application takes. */
export type ApplicationAccess = Pick<Organization, "data" | "confirmedApp" | "ownTenant">;

/** The edition whose manifest has no permission: own tokens, and the setting that every member can write. */
export interface PersonalAzure extends Azure {
  readonly application: ApplicationAccess;
}

export async function connectPersonal(greeting: Greeting): Promise<PersonalAzure> {
  const azure = await connect(greeting, { beginsWithOwn: true });
  const { organization, user } = azure.host;
  const person = { organizationId: organization.id, userId: user.id };
  return {
    ...azure,
    application: {
      data: connectExtensionData(),
      confirmedApp: appMemoryOf("confirmed", { ...person, data: azure.ownData }),
      // Only Graph knows the tenant, which takes a permission of the manifest.
      ownTenant: async () => undefined,
    },
  };
}
