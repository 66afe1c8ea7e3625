import { isOrganizationTemplateId } from "../published/OrganizationTemplate";

const ofOrganization = "org:";

/** Whether text could be the id of a template as it is offered: a short name, or `org:` and the organization's id. */
export function isTemplateId(text: string): boolean {
  return text.startsWith(ofOrganization)
    ? isOrganizationTemplateId(text.slice(ofOrganization.length))
    : /^[a-z][a-z\d-]{0,39}$/.test(text);
}
