import { organization } from "../../hubs/organization-tokens/words/en";
import { organizationFind } from "../../hubs/organization-tokens/findings/words/en";
import { organizationRevoke } from "../../hubs/organization-tokens/revocation/words/en";
import { organizationScan } from "../../hubs/organization-tokens/scan/words/en";
import { organizationSettings } from "../../hubs/organization-tokens/settings/words/en";

/** The part of the words that only "Organization tokens" needs. It comes with that page. */
export const enOrganization = {
  page: organization,
  scan: organizationScan,
  find: organizationFind,
  revoke: organizationRevoke,
  settings: organizationSettings,
};

export type OrganizationWords = typeof enOrganization;
