/** What a rule asks of tokens. Days are whole days, scopes are ids. */
export type Demand =
  /** From start to end. */
  | { readonly kind: "longestLife"; readonly days: number }
  | { readonly kind: "noFullAccess" }
  | { readonly kind: "noAllOrganizations" }
  /** Neither directly nor through a wider scope. */
  | { readonly kind: "forbiddenScopes"; readonly scopes: readonly string[] }
  /** The longest life of a token with a high-privilege scope. */
  | { readonly kind: "highPrivilegeLife"; readonly days: number }
  /** The whole name fits one of the patterns, with `*` and `?`, ignoring case and accents. */
  | { readonly kind: "namePattern"; readonly patterns: readonly string[] }
  /** The owner has signed in within so many days. */
  | { readonly kind: "inactiveOwner"; readonly days: number }
  /** Tokens of one person that work. */
  | { readonly kind: "mostTokens"; readonly count: number };

export type RuleKind = Demand["kind"];

/** In the order in which a form offers them. */
export const ruleKinds: readonly RuleKind[] = [
  "longestLife",
  "noFullAccess",
  "noAllOrganizations",
  "forbiddenScopes",
  "highPrivilegeLife",
  "namePattern",
  "inactiveOwner",
  "mostTokens",
];

export type Severity = "serious" | "usual" | "hint";

/** Most severe first. */
export const severities: readonly Severity[] = ["serious", "usual", "hint"];

/** What an organization asks of its tokens. Azure DevOps does not enforce it. */
export interface Rule {
  /** 8 hexadecimal digits, unique among the rules. */
  readonly id: string;
  readonly demand: Demand;
  readonly severity: Severity;
  /** Why, in the organization's own words. May be empty. */
  readonly words: string;
  /** A page that says more: an address with https. */
  readonly link: string | undefined;
}

/** Instead of the id of a rule: whichever is broken. */
export const anyRule = "any";

/** Each rule has a bit in a row's mask. */
export const mostRules = 30;
export const mostRuleDays = 3_650;
export const mostRulePatterns = 20;
export const longestRulePattern = 100;
export const mostForbiddenScopes = 60;
export const longestRuleWords = 500;
export const mostTokensAllowed = 1_000;
