import { scopeDifference } from "../scopes/inheritance";
import { dayInMilliseconds } from "../token/expiry";
import type { Token } from "../token/Token";
import type { OrganizationTemplate, TemplateContent } from "./OrganizationTemplate";
import { isSame, templateDifference, type TemplateDifference } from "./templateDifference";

/** The template that a token was made from, as it was then. */
export interface Origin extends Pick<TemplateContent, "scopes" | "usualDays" | "longestDays"> {
  readonly templateId: string;
  readonly version: number;
}

export type DriftKind = "wider" | "extended" | "retired" | "newer";

/** Most severe first. */
export const driftKinds: readonly DriftKind[] = ["wider", "extended", "retired", "newer"];

/** How a token has drifted from its template. At least one of these is so. */
export interface Drift {
  /** What the token may do and the template does not ask for, as scope ids. */
  readonly wider: readonly string[];
  /** Whole days beyond the longest life for the job; 0 if it is within. */
  readonly extendedDays: number;
  readonly isRetired: boolean;
  /** What a newer version asks for otherwise. */
  readonly newer: { readonly version: number; readonly difference: TemplateDifference } | undefined;
}

/**
 * Compares a token that works with its template as it is now. Nothing: it has not drifted, or the template cannot be
 * read and nothing is known.
 */
export function driftOf(
  token: Pick<Token, "scopes" | "validFrom" | "validTo">,
  origin: Origin,
  template: OrganizationTemplate | undefined,
): Drift | undefined {
  if (!template) return undefined;
  const newer = newerThan(origin, template);
  const drift: Drift = {
    wider: scopeDifference(template.scopes, token.scopes).gained,
    extendedDays: daysBeyond(token, template.longestDays),
    isRetired: template.state === "retired",
    newer,
  };
  return driftKindsOf(drift).length > 0 ? drift : undefined;
}

export function driftKindsOf({ wider, extendedDays, isRetired, newer }: Drift): readonly DriftKind[] {
  const isSo = {
    wider: wider.length > 0,
    extended: extendedDays > 0,
    retired: isRetired,
    newer: newer !== undefined,
  };
  return driftKinds.filter((kind) => isSo[kind]);
}

/** A version that only says the same in other words is no reason for a new token. */
function newerThan(origin: Origin, template: OrganizationTemplate): Drift["newer"] {
  if (template.version <= origin.version) return undefined;
  const difference = templateDifference({ ...template, ...lifeAndScopes(origin) }, template);
  return isSame(difference) ? undefined : { version: template.version, difference };
}

function lifeAndScopes({ scopes, usualDays, longestDays }: Origin) {
  return { scopes, usualDays, longestDays };
}

/** Whoever chooses a date gets that whole day. */
function daysBeyond(
  { validFrom, validTo }: Pick<Token, "validFrom" | "validTo">,
  longestDays: number,
): number {
  if (!validFrom || !validTo) return 0;
  const days = (validTo.getTime() - validFrom.getTime()) / dayInMilliseconds;
  return days > longestDays + 1 ? Math.ceil(days - longestDays - 1) : 0;
}
