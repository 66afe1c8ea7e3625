import { organization } from "./en/organization";
import { organizationFind } from "./en/organizationFind";
import { organizationRevoke } from "./en/organizationRevoke";
import { organizationScan } from "./en/organizationScan";
import { organizationSettings } from "./en/organizationSettings";

/** The part of the words that only "Organization tokens" needs. It comes with that page. */
export const enOrganization = {
  page: organization,
  scan: organizationScan,
  find: organizationFind,
  revoke: organizationRevoke,
  settings: organizationSettings,
};

export type OrganizationWords = typeof enOrganization;
