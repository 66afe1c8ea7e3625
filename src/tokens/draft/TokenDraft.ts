import { displayName } from "../text/displayText";
import {
  lifetimePresetsDays,
  parseDateInput,
  validToAfter,
  type DateInput,
  type DateInputError,
} from "../token/lifetime";
import { fitName, longestName } from "../naming/encodedLength";
import { fillNamePattern } from "../naming/namePattern";
import { nameWarnings } from "../naming/nameWarnings";
import { sameScopes } from "../scopes/inheritance";
import { lacksScope } from "../scopes/lacksScope";
import type { TemplateLink } from "../templates/templateLink";
import type { Template } from "../templates/Template";
import { blankTemplateId } from "../templates/builtInTemplates";
import type { Token } from "../token/Token";
import type { TokenWish } from "./TokenWish";

/** A number of days from the moment of sending, or the end of a day (`YYYY-MM-DD`, as a date field gives it). */
export type ExpiryChoice =
  { readonly kind: "days"; readonly days: number } | { readonly kind: "date"; readonly text: string };

/** The form as filled in so far. */
export interface TokenDraft {
  readonly templateId: string;
  readonly name: string;
  readonly expiry: ExpiryChoice;
  readonly scopes: readonly string[];
}

export type DraftProblem =
  | { readonly field: "name"; readonly reason: "empty" | "tooLong" | "controlCharacters" }
  | { readonly field: "expiry"; readonly reason: DateInputError }
  | { readonly field: "scopes"; readonly reason: "none" };

/** What a token whose job is unknown gets: the shortest lifetime. A longer life is somebody's decision. */
export const shortestExpiry: ExpiryChoice = { kind: "days", days: lifetimePresetsDays[0] };

interface Filling {
  /** The template's title, used for the name. */
  readonly title: string;
  readonly user: string;
  readonly now: Date;
}

/** The form for a template; values from a link override it. */
export function draftFromTemplate(
  template: Template,
  { title, user, now }: Filling,
  link: TemplateLink = {},
): TokenDraft {
  return {
    templateId: template.id,
    name: link.name ?? fillNamePattern(template.namePattern, { user, template: title, date: now }),
    expiry: { kind: "days", days: link.days ?? template.lifetimeDays },
    scopes: template.scopes,
  };
}

/** The form for a token that replaces another: same name and scopes, and the life that is usual for the job. */
export function draftLike(token: Pick<Token, "name" | "scopes">, templates: readonly Template[]): TokenDraft {
  const template = templates.find(({ scopes }) => sameScopes(scopes, token.scopes));
  return {
    templateId: template?.id ?? blankTemplateId,
    name: likeName(displayName(token.name)),
    expiry: template ? { kind: "days", days: template.lifetimeDays } : shortestExpiry,
    scopes: token.scopes,
  };
}

/** A name within the limit stays whole, since only the service knows whether it would fit again. */
function likeName(name: string): string {
  return name.length > longestName ? fitName(name).trim() : name;
}

export function expiryOf(choice: ExpiryChoice, now: Date): DateInput {
  return choice.kind === "days"
    ? { validTo: validToAfter(choice.days, now) }
    : parseDateInput(choice.text, now);
}

/** What must be fixed before the form can be sent, in field order. */
export function draftProblems(draft: Omit<TokenDraft, "templateId">, now: Date): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const warnings = nameWarnings(draft.name);
  const reason = (["empty", "tooLong", "controlCharacters"] as const).find((one) => warnings.includes(one));
  if (reason) problems.push({ field: "name", reason });
  const expiry = expiryOf(draft.expiry, now);
  if ("error" in expiry) problems.push({ field: "expiry", reason: expiry.error });
  if (lacksScope(draft.scopes)) problems.push({ field: "scopes", reason: "none" });
  return problems;
}

/** What is sent; absent while anything needs fixing. */
export function wishFrom(draft: TokenDraft, now: Date): TokenWish | undefined {
  const expiry = expiryOf(draft.expiry, now);
  if ("error" in expiry || draftProblems(draft, now).length > 0) return undefined;
  return { name: draft.name.trim(), scopes: draft.scopes, validTo: expiry.validTo };
}
