import { isFullAccess } from "../../tokens/scopes/catalogue";
import { expandScopes, grants, sameScopes, scopeDifference } from "../../tokens/scopes/inheritance";
import { lacksScope } from "../../tokens/scopes/lacksScope";
import { blankTemplateId, builtInTemplates } from "../../tokens/templates/builtInTemplates";
import type { Template } from "../../tokens/templates/Template";

/** How a token can be replaced, as far as its scopes tell. */
export type Replacement =
  /** `isWider`: the template allows something that the token did not. */
  | { readonly kind: "template"; readonly template: Template; readonly isWider: boolean }
  /** No template fits: the scopes themselves. */
  | { readonly kind: "scopes" }
  /** Its scopes do not say what it was for. */
  | { readonly kind: "fullAccess" | "unknown" };

/**
 * The built-in template with exactly these scopes, otherwise the smallest that covers them. One with a scope that has
 * nothing to do with any of them is not offered: it would hand out more than it saves.
 */
export function replacementOf(scopes: readonly string[]): Replacement {
  if (isFullAccess(scopes)) return { kind: "fullAccess" };
  if (lacksScope(scopes)) return { kind: "unknown" };
  const template =
    templates.find((one) => sameScopes(one.scopes, scopes)) ??
    templates.filter((one) => covers(one.scopes, scopes)).sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  if (!template) return { kind: "scopes" };
  const isWider = scopeDifference(scopes, template.scopes).gained.length > 0;
  return { kind: "template", template, isWider };
}

const templates = builtInTemplates.filter(({ id }) => id !== blankTemplateId);

function covers(offered: readonly string[], needed: readonly string[]): boolean {
  return (
    needed.every((scope) => grants(offered, scope)) &&
    offered.every((scope) => needed.some((one) => grants([scope], one)))
  );
}

function sizeOf({ scopes }: Template): number {
  return expandScopes(scopes).size;
}
