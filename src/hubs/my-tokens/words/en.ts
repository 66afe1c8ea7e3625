import { english } from "../../../ui/words/en/english";

const { dayCount, number, tokenCount } = english;

/** Words of the hub "My tokens". */
export const myTokens = {
  title: "My tokens",
  newToken: "New token",
  description: (person: string, organization: string) =>
    `Personal access tokens of ${person}, seen from ${organization}`,
  openBuiltIn: "Open the built-in token page",
  loading: "Reading your tokens",
  filter: {
    label: "Filters",
    text: "Filter by name, scope or id",
    status: "Status",
    expiry: "Expires",
    scope: "Scope",
    risk: "Risk",
    anyStatus: "Any status",
    anyExpiry: "Any time",
    anyScope: "Any scope",
    anyRisk: "Any risk",
    expiryWindows: { "7d": "Within 7 days", "30d": "Within 30 days", "90d": "Within 90 days" },
    clear: "Reset filters",
    shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} tokens shown`,
    unknown: (keys: string) =>
      `The address of this page names filters that are not known here and were left out: ${keys}`,
  },
  columns: {
    name: "Name",
    scopes: "Scopes",
    expires: "Expires",
    created: "Created",
    risk: "Risk",
    status: "Status",
  },
  table: "Your personal access tokens",
  selected: (count: number) => `${tokenCount(count)} selected`,
  selectAll: "Select all tokens that can be revoked",
  selectOne: (name: string) => `Select ${name}`,
  clearSelection: "Clear selection",
  revokeSelected: (count: number) => `Revoke ${tokenCount(count)}`,
  revokeOne: "Revoke",
  empty: {
    title: "You have no personal access tokens",
    text: "Azure DevOps lists none for you: none active, expired or revoked. Choose “New token” when a job needs one.",
  },
  noMatch: {
    title: "No token matches the filters",
    text: "Change the filters, or reset them to see your active tokens.",
  },
  refreshing: "Refreshing the list",
  panel: {
    title: "Token details",
    id: "Authorization id",
    reach: "Works in",
    lifetime: "Lifetime",
    days: dayCount,
    risks: "Risks",
    noRisks: "None found",
    madeBy: "Origin",
    copyId: "Copy the authorization id",
    lastUsed: "Azure DevOps does not tell when a token was last used.",
  },
  server: {
    title: "Azure DevOps Server has no such list",
    text: "Azure DevOps Server offers no interface through which an extension could list or revoke your tokens. The built-in page can.",
  },
};
