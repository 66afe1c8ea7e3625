import { scopeById } from "../scopes/catalogue";
import { scopeDifference } from "../scopes/inheritance";
import { scopesHaveRisk } from "../token/risk";
import type { OrganizationTemplate } from "./OrganizationTemplate";

/** What somebody saw of a template when they last used it. */
export interface SeenTemplate {
  readonly scopes: readonly string[];
  readonly longestDays: number;
}

/** What to know before a template is used. Whoever can write templates could ask for anything. */
export interface TemplateCaution {
  /** Scope ids that it did not ask for when it was last used. */
  readonly gained: readonly string[];
  readonly isForLonger: boolean;
  readonly isHighPrivilege: boolean;
  /** Scope ids that the catalogue does not know. */
  readonly unknown: readonly string[];
}

/** Nothing if there is nothing to say. */
export function cautionAbout(
  template: OrganizationTemplate,
  seen: SeenTemplate | undefined,
): TemplateCaution | undefined {
  const caution: TemplateCaution = {
    gained: seen ? scopeDifference(seen.scopes, template.scopes).gained : [],
    isForLonger: seen !== undefined && template.longestDays > seen.longestDays,
    isHighPrivilege: scopesHaveRisk(template.scopes, "highPrivilege"),
    unknown: template.scopes.filter((id) => scopeById(id) === undefined),
  };
  const { gained, isForLonger, isHighPrivilege, unknown } = caution;
  return gained.length + unknown.length > 0 || isForLonger || isHighPrivilege ? caution : undefined;
}
