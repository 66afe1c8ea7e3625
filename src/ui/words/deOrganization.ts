import { organization } from "./de/organization";
import { organizationFind } from "./de/organizationFind";
import { organizationRevoke } from "./de/organizationRevoke";
import { organizationScan } from "./de/organizationScan";
import { organizationSettings } from "./de/organizationSettings";
import type { OrganizationWords } from "./enOrganization";

export const deOrganization: OrganizationWords = {
  page: organization,
  scan: organizationScan,
  find: organizationFind,
  revoke: organizationRevoke,
  settings: organizationSettings,
};
