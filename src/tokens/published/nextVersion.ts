import { mostVersions, type OrganizationTemplate } from "./OrganizationTemplate";

/**
 * The version after a change of what a template says, or the first of a new one. What members have not seen yet needs no
 * new number. The highest stays: with a higher one, the template could not be read.
 */
export function nextVersion(before: OrganizationTemplate | undefined): number {
  if (!before) return 1;
  return before.state === "draft" ? before.version : Math.min(before.version + 1, mostVersions);
}
