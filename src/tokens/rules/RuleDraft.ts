import { scopeById } from "../scopes/catalogue";
import { parseScopes } from "../scopes/parseScopes";
import { readLink } from "../text/readLink";
import { isRulePattern } from "./readRules";
import {
  mostForbiddenScopes,
  mostRuleDays,
  mostRulePatterns,
  mostTokensAllowed,
  type Demand,
  type Rule,
  type RuleKind,
  type Severity,
} from "./Rule";

/** The form as filled in so far: what was typed, for every kind, so that choosing another kind loses nothing. */
export interface RuleDraft {
  readonly kind: RuleKind;
  readonly days: string;
  readonly count: string;
  readonly scopes: string;
  /** One per line. */
  readonly patterns: string;
  readonly severity: Severity;
  readonly words: string;
  readonly link: string;
}

export type RuleProblem =
  | { readonly field: "days" | "count" | "link"; readonly reason: "invalid" }
  | { readonly field: "scopes"; readonly reason: "none" | "tooMany" }
  | { readonly field: "scopes"; readonly reason: "unknown"; readonly ids: readonly string[] }
  | { readonly field: "patterns"; readonly reason: "none" | "invalid" };

export const emptyRuleDraft: RuleDraft = {
  kind: "longestLife",
  days: "90",
  count: "10",
  scopes: "",
  patterns: "",
  severity: "usual",
  words: "",
  link: "",
};

/** The form for a rule that is to be changed. */
export function draftOfRule({ demand, severity, words, link = "" }: Rule): RuleDraft {
  return {
    ...emptyRuleDraft,
    ...{ kind: demand.kind, severity, words, link },
    ...("days" in demand ? { days: String(demand.days) } : {}),
    ...("count" in demand ? { count: String(demand.count) } : {}),
    ...("scopes" in demand ? { scopes: demand.scopes.join(" ") } : {}),
    ...("patterns" in demand ? { patterns: demand.patterns.join("\n") } : {}),
  };
}

/** What the form asks for, or what must be corrected before it can be known. */
export function demandOf(draft: RuleDraft): Demand | RuleProblem {
  const { kind } = draft;
  switch (kind) {
    case "noFullAccess":
    case "noAllOrganizations":
      return { kind };
    case "longestLife":
    case "highPrivilegeLife":
    case "inactiveOwner": {
      const days = wholeNumber(draft.days, mostRuleDays);
      return days === undefined ? { field: "days", reason: "invalid" } : { kind, days };
    }
    case "mostTokens": {
      const count = wholeNumber(draft.count, mostTokensAllowed);
      return count === undefined ? { field: "count", reason: "invalid" } : { kind, count };
    }
    case "forbiddenScopes":
      return forbidden(parseScopes(draft.scopes));
    case "namePattern": {
      const patterns = draft.patterns
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
      if (patterns.length === 0) return { field: "patterns", reason: "none" };
      const isValid = patterns.length <= mostRulePatterns && patterns.every(isRulePattern);
      return isValid ? { kind, patterns } : { field: "patterns", reason: "invalid" };
    }
  }
}

/** The address of the page, or what is wrong with it. Empty means none. */
export function linkOf({ link }: RuleDraft): string | undefined | RuleProblem {
  const typed = link.trim();
  return typed === "" ? undefined : (readLink(typed) ?? { field: "link", reason: "invalid" });
}

function forbidden(scopes: readonly string[]): Demand | RuleProblem {
  if (scopes.length === 0) return { field: "scopes", reason: "none" };
  if (scopes.length > mostForbiddenScopes) return { field: "scopes", reason: "tooMany" };
  const ids = scopes.filter((id) => scopeById(id) === undefined);
  return ids.length > 0 ? { field: "scopes", reason: "unknown", ids } : { kind: "forbiddenScopes", scopes };
}

function wholeNumber(text: string, most: number): number | undefined {
  const typed = text.trim();
  const value = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  return value >= 1 && value <= most ? value : undefined;
}
