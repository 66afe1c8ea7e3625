import { english } from "./english";

const { number, plural } = english;

/** Words for a token, wherever one is shown. */
export const tokens = {
  /** Cards that are filters. */
  cards: {
    label: "Quick filters",
    expiring7: "Expire within 7 days",
    expiring30: "Expire within 30 days",
    active: "Active",
    expired: "Expired",
    fullAccess: "Full access",
    allOrganizations: "All organizations",
    highPrivilege: "High privilege",
  },
  status: { active: "Active", expired: "Expired", revoked: "Revoked" },
  risk: {
    fullAccess: {
      name: "Full access",
      why: "It can do everything that its owner can do. Replace it with a token of only the scopes that the job needs.",
    },
    allOrganizations: {
      name: "All organizations",
      why: "It works in every organization of its owner. Such tokens stop working on 1 December 2026: replace it with one for each organization.",
    },
    highPrivilege: {
      name: "High privilege",
      why: "One of its scopes can change code, pipelines, security or tokens. Keep its life short and check who holds it.",
    },
    longLived: {
      name: "Long-lived",
      why: "It lives longer than a year. Replace it with one that lives for weeks.",
    },
    unknownScope: {
      name: "Unknown scope",
      why: "It has a scope that PAT Steward does not know, so its reach cannot be judged. Find out what it is for, or revoke it.",
    },
    unknownExpiry: {
      name: "Unknown expiry",
      why: "Azure DevOps did not say when it expires. Replace it with one that has an end, if it is still needed.",
    },
  },
  /** After the sentence about a scope of high privilege. */
  scopeAdvice: {
    narrower: (title: string) => `Use “${title}” where that is enough.`,
    check: "Keep its life short and check who holds it.",
  },
  /** Names that tools give to tokens which they make by themselves. Anybody can type such a name: it proves nothing. */
  recognized: {
    git: (machine: string) =>
      `Named the way Git Credential Manager names the tokens it makes, here on ${machine}. When it is revoked, Git asks for sign-in there again.`,
    serviceHooks:
      "Named the way Azure DevOps names the token of a service hook. When it is revoked, that subscription stops.",
    artifacts:
      "Named the way the Azure Artifacts credential provider names its tokens. When it is revoked, the provider asks for sign-in again.",
    loadTest: "Named the way the Azure portal names the token of a web app load test.",
    teams:
      "Named the way the Microsoft Teams integration names its token. When it is revoked, that integration stops.",
  },
  otherOrganization: "Another organization",
  otherOrganizationWhy: "It belongs to another organization. Open My tokens there to change it.",
  allOrganizations: "All organizations of its owner",
  thisOrganization: "This organization",
  organizations: (count: number) =>
    plural(count, { one: "1 organization", other: `${number(count)} organizations` }),
  noScopes: "No scopes named",
  moreScopes: (count: number) => `and ${number(count)} more`,
  unknownScope: (id: string) => `${id} (unknown scope)`,
  expires: {
    unknown: "Not said by Azure DevOps",
  },
  globalStops: {
    stops: (count: number) =>
      `${plural(count, { one: "1 token works", other: `${number(count)} tokens work` })} in all organizations. Azure DevOps ends such tokens on 1 December 2026.`,
    stopped: (count: number) =>
      plural(count, {
        one: "1 token was made for all organizations. Azure DevOps ended such tokens on 1 December 2026, so it has stopped working, whatever the expiry date says.",
        other: `${number(count)} tokens were made for all organizations. Azure DevOps ended such tokens on 1 December 2026, so they have stopped working, whatever the expiry date says.`,
      }),
    show: "Show them",
  },
};
