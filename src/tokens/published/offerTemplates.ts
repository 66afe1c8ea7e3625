import type { OfferedTemplate } from "../templates/OfferedTemplate";
import type { OrganizationTemplate } from "./OrganizationTemplate";

/** What an organization's template is called among those that are offered, and in a link. */
export const offeredId = ({ id }: Pick<OrganizationTemplate, "id">) => `org:${id}`;

/** The organization's published templates, in the form in which all templates are offered. */
export function offerTemplates(templates: readonly OrganizationTemplate[]): readonly OfferedTemplate[] {
  return templates.filter(({ state }) => state === "published").map(offer);
}

function offer(template: OrganizationTemplate): OfferedTemplate {
  const { scopes, usualDays, namePattern, snippets, title, job, alternative } = template;
  return {
    template: { id: offeredId(template), scopes, lifetimeDays: usualDays, namePattern, snippets },
    words: { title, forWhat: job, why: "", alternative },
    organization: template,
  };
}
