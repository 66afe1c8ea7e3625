import { isOrganizationTemplateId, type OrganizationTemplate } from "./OrganizationTemplate";

/** Why a template that a link names cannot be chosen. */
export type NotOffered = "unknownTemplate" | "retiredTemplate" | "damagedTemplate" | "templatesNotRead";

/** What was read of the organization's templates. */
interface Found {
  readonly templates: readonly OrganizationTemplate[];
  /** Ids of documents that are no templates. */
  readonly damaged: readonly string[];
}

/** Whether this is what a link calls a template of the organization. */
export const isOfOrganization = (offeredId: string) =>
  offeredId.startsWith("org:") && isOrganizationTemplateId(offeredId.slice(4));

/** For an id that is not among those offered. A draft is nobody's business yet. Nothing found: they could not be read. */
export function whyNotOffered(offeredId: string, found: Found | undefined): NotOffered {
  if (!isOfOrganization(offeredId)) return "unknownTemplate";
  if (!found) return "templatesNotRead";
  const id = offeredId.slice(4);
  if (found.damaged.includes(id)) return "damagedTemplate";
  const state = found.templates.find((template) => template.id === id)?.state;
  return state === "retired" ? "retiredTemplate" : "unknownTemplate";
}
