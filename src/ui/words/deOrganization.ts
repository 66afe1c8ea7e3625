import { organization } from "../../hubs/organization-tokens/words/de";
import { organizationFind } from "../../hubs/organization-tokens/findings/words/de";
import { organizationRevoke } from "../../hubs/organization-tokens/revocation/words/de";
import { organizationScan } from "../../hubs/organization-tokens/scan/words/de";
import { organizationSettings } from "../../hubs/organization-tokens/settings/words/de";
import type { OrganizationWords } from "./enOrganization";

export const deOrganization: OrganizationWords = {
  page: organization,
  scan: organizationScan,
  find: organizationFind,
  revoke: organizationRevoke,
  settings: organizationSettings,
};
