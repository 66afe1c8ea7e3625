/** Words of the hub's page, around the list. */
export const en = {
  title: "My tokens",
  newToken: "New token",
  description: (person: string, organization: string) =>
    `Personal access tokens of ${person}, as seen from ${organization}`,
  openBuiltIn: "Open the built-in token page",
  loading: "Loading your tokens",
  otherOrganization: "Another organization",
  otherOrganizationWhy: "It belongs to another organization. Open My tokens there to change it.",
};

export type MyTokensWords = typeof en;
