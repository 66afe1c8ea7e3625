import type { OrganizationTemplate } from "../../../src/tokens/published/OrganizationTemplate";

/** A published template of an organization; say only what matters. */
export function aTemplate(differences: Partial<OrganizationTemplate> = {}): OrganizationTemplate {
  return {
    id: "00000000000000a1",
    version: 3,
    state: "published",
    title: "Read packages in a build",
    job: "Restores packages from the feed of the team.",
    scopes: ["vso.packaging"],
    usualDays: 7,
    longestDays: 30,
    namePattern: "{template} {date}",
    snippets: ["npmrc", "curl"],
    link: "https://wiki.fabrikam.example/packages",
    alternative: "In a pipeline, use its own identity.",
    ...differences,
  };
}
