import { enOrganization, type OrganizationWords } from "./enOrganization";
import { inLanguage } from "./inLanguage";

export function organizationWordsFor(locale: string): Promise<OrganizationWords> {
  return inLanguage(locale, enOrganization, {
    de: () =>
      import(/* webpackChunkName: "words-de-organization" */ "./deOrganization").then(
        ({ deOrganization }) => deOrganization,
      ),
  });
}
