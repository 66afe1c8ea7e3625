/** Words of a list of tokens, in both hubs. */
export const tokenList = {
  filter: {
    label: "Filters",
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
    looksLikeToken:
      "This looks like a token, so it is neither searched for nor put in the address. If it leaked, revoke it.",
    notSearched: "Nothing was searched for",
  },
  columns: {
    name: "Name",
    scopes: "Scopes",
    expires: "Expires",
    created: "Created",
    risk: "Risk",
    status: "Status",
  },
  selectAll: "Select all tokens that can be revoked",
  selectOne: (name: string) => `Select ${name}`,
  revokeOne: "Revoke",
};
