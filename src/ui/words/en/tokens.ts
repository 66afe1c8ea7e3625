import type { DescribedTool } from "../../../tokens/naming/recognizeName";
import { english } from "./english";

const { number, plural, stopDay } = english;

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
  status: { active: "Active", expired: "Expired", stopped: "Stopped", revoked: "Revoked" },
  risk: {
    fullAccess: {
      name: "Full access",
      why: "It can do everything its owner can do. Replace it with a token that has only the scopes it needs.",
    },
    allOrganizations: {
      name: "All organizations",
      get why() {
        return `It was made for every organization its owner belongs to. From ${stopDay()} on, tokens of this kind do not work. Replace it with one token per organization.`;
      },
    },
    highPrivilege: {
      name: "High privilege",
      why: "At least one of its scopes can change code, pipelines, security or tokens. Keep its lifetime short and check who has it.",
    },
    longLived: {
      name: "Long-lived",
      why: "Its lifetime is more than a year. Replace it with a token that expires within weeks.",
    },
    unknownScope: {
      name: "Unknown scope",
      why: "It has a scope that PAT Steward does not recognize, so what it can do is unclear. Find out what it is for, or revoke it.",
    },
    unknownExpiry: {
      name: "Unknown expiry",
      why: "Azure DevOps did not report when it expires. If it is still needed, replace it with a token that has an expiry date.",
    },
  },
  /** Follows the description of a high-privilege scope. */
  scopeAdvice: {
    narrower: (title: string) => `Use “${title}” if that is enough.`,
    check: "Keep the token's lifetime short and check who has it.",
  },
  /** Names in the format of a tool. Anyone can type such a name, so it proves nothing. */
  recognized: {
    tool: (tool: string, machine: string | undefined, date: string | undefined) =>
      `The name has the format that ${tool} uses${machine ? `, here for ${machine}` : ""}${date ? ` (${date})` : ""}. If the token is revoked, that tool needs a new sign-in.`,
    tools: {
      jetBrains: "the Azure DevOps plug-in for JetBrains IDEs",
      reposInVsCode: "the Azure Repos extension for Visual Studio Code",
      boardsInVsCode: "the Azure Boards extension for Visual Studio Code",
      artifacts: "the Azure Artifacts credential provider",
    } satisfies Readonly<Record<DescribedTool, string>>,
    serviceHooks:
      "The name has the format that Azure DevOps uses for a service hook. If the token is revoked, that subscription stops working.",
    loadTest: "The name has the format that the Azure portal uses for a web app load test.",
    teams:
      "The name has the format that the Microsoft Teams integration uses. If the token is revoked, that integration stops working.",
  },
  allOrganizations: "All of its owner's organizations",
  organizations: (count: number) =>
    plural(count, { one: "1 organization", other: `${number(count)} organizations` }),
  hiddenCharacters: "contains invisible characters",
  noScopes: "No scopes listed",
  moreScopes: (count: number) => `and ${number(count)} more`,
  unknownScope: (id: string) => `${id} (unknown scope)`,
  expires: {
    unknown: "Not reported by Azure DevOps",
  },
  /** Azure DevOps ends tokens for all organizations, whatever their own expiry dates. */
  retirement: {
    day: stopDay,
    why: (isPast: boolean) =>
      isPast
        ? `It was made for all organizations, so it stopped working on ${stopDay()}.`
        : `It works in all organizations, so it stops working on ${stopDay()}.`,
    stops: (count: number) =>
      plural(count, {
        one: `1 token works in all organizations. Azure DevOps is retiring such tokens, so this one stops working on ${stopDay()}.`,
        other: `${number(count)} tokens work in all organizations. Azure DevOps is retiring such tokens, so they stop working on ${stopDay()}.`,
      }),
    stopped: (count: number) =>
      plural(count, {
        one: `1 token was made for all organizations. Azure DevOps retired such tokens on ${stopDay()}, so this one no longer works, whatever its own expiry date.`,
        other: `${number(count)} tokens were made for all organizations. Azure DevOps retired such tokens on ${stopDay()}, so they no longer work, whatever their own expiry dates.`,
      }),
    show: (count: number) => plural(count, { one: "Show it", other: "Show them" }),
  },
};
