import type { RuleKind } from "../../../../tokens/rules/Rule";
import { english } from "../../en/english";

const { counted } = english;

const days = (count: number) => counted(count, "day", "days");

/** What rules ask for. */
export const en = {
  sentences: {
    longestLife: (count: number) => `A token lives for ${days(count)} at most`,
    noFullAccess: "No token has full access",
    noAllOrganizations: "No token works in all organizations",
    forbiddenScopes: (scopes: string) => `No token has ${scopes}`,
    highPrivilegeLife: (count: number) => `A token with high privilege lives for ${days(count)} at most`,
    namePattern: (patterns: string) => `A token is called ${patterns}`,
    inactiveOwner: (count: number) => `Whoever has not signed in for ${days(count)} has no tokens`,
    mostTokens: (count: number) => `Nobody has more than ${counted(count, "token", "tokens")}`,
  } satisfies Readonly<Record<RuleKind, unknown>>,
  quoted: (item: string) => `“${item}”`,
  or: " or ",
  breaks: (rule: string) => `Breaks: ${rule}`,
  breaksAny: "Breaks a rule",
  breaksAnyWhat: "Tokens that break at least one rule of this organization",
  broken: "Rules that it breaks",
  more: "More about this rule",
  notEnforced: "Azure DevOps does not enforce these rules.",
};

export type RuleWords = typeof en;
