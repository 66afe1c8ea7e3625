import type { Demand, Severity } from "./Rule";

export type RuleSetId = "start" | "usual" | "strict";

/** Rules to begin with. The reasons come with the words. */
export interface RuleSet {
  readonly id: RuleSetId;
  readonly rules: readonly { readonly demand: Demand; readonly severity: Severity }[];
}

/** What decides who may do what. Few jobs need it, and none needs it for long. */
const decidingScopes: readonly string[] = [
  "vso.tokenadministration",
  "vso.security_manage",
  "vso.memberentitlementmanagement_write",
  "vso.graph_manage",
  "vso.identity_manage",
];

/** The mildest first. */
export const ruleSets: readonly RuleSet[] = [
  {
    id: "start",
    rules: [
      { demand: { kind: "noAllOrganizations" }, severity: "serious" },
      { demand: { kind: "noFullAccess" }, severity: "usual" },
      { demand: { kind: "inactiveOwner", days: 180 }, severity: "usual" },
    ],
  },
  {
    id: "usual",
    rules: [
      { demand: { kind: "noAllOrganizations" }, severity: "serious" },
      { demand: { kind: "noFullAccess" }, severity: "serious" },
      { demand: { kind: "highPrivilegeLife", days: 30 }, severity: "usual" },
      { demand: { kind: "longestLife", days: 90 }, severity: "usual" },
      { demand: { kind: "inactiveOwner", days: 90 }, severity: "usual" },
    ],
  },
  {
    id: "strict",
    rules: [
      { demand: { kind: "noAllOrganizations" }, severity: "serious" },
      { demand: { kind: "noFullAccess" }, severity: "serious" },
      { demand: { kind: "forbiddenScopes", scopes: decidingScopes }, severity: "serious" },
      { demand: { kind: "highPrivilegeLife", days: 7 }, severity: "serious" },
      { demand: { kind: "longestLife", days: 30 }, severity: "usual" },
      { demand: { kind: "inactiveOwner", days: 30 }, severity: "usual" },
      { demand: { kind: "mostTokens", count: 10 }, severity: "hint" },
    ],
  },
];
