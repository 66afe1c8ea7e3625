import { grants, sameScopes } from "../scopes/inheritance";
import { blankTemplateId } from "../templates/builtInTemplates";
import type { Template } from "../templates/Template";
import type { Token } from "../token/Token";
import { JobNames, type NamedTemplate } from "./JobNames";

/** What a token is probably for, and what that rests on. */
export interface LikelyTemplate {
  readonly template: Template;
  /** Other jobs that its name calls besides. */
  readonly others: readonly Template[];
  /** `asked`: somebody named the template. */
  readonly basis: "tool" | "name" | "scopes" | "asked";
}

/**
 * The template that a token was probably made from: by the tool in its name, by what the name calls the job, or by
 * exactly the template's scopes. Never one that needs more than the token may do. Names can be typed by anyone, so this
 * proposes and proves nothing.
 */
export function likelyTemplate(
  { name, scopes }: Pick<Token, "name" | "scopes">,
  offered: readonly NamedTemplate[],
): LikelyTemplate | undefined {
  const names = new JobNames(offered);
  const named = names.jobsOf(names.signsIn(name), scopes);
  if (named) {
    const [template, ...others] = named.templates;
    return { template, others, basis: named.basis };
  }
  const byScopes = offered.find(
    ({ template }) =>
      template.id !== blankTemplateId &&
      sameScopes(template.scopes, scopes) &&
      template.scopes.every((scope) => grants(scopes, scope)),
  );
  return byScopes && { template: byScopes.template, others: [], basis: "scopes" };
}
