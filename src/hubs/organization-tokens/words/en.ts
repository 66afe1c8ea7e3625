/** Words of the hub "Organization tokens" that its first view needs. */
export const en = {
  title: "Organization tokens",
  description: (name: string) => `Personal access tokens of everyone in ${name}`,
  probing: "Checking whether you may see everyone's tokens",
  notAdministrator: {
    title: "This page is for administrators of the organization",
    what: "It shows the personal access tokens of every user, finds the dangerous ones, and revokes them in bulk.",
    who: (name: string) =>
      `Azure DevOps lets only Project Collection Administrators of ${name} see other people's tokens, and says that you are not one. Ask one of them to open this page or to add you to that group.`,
    pending:
      "If you are one, permissions of this extension may still be waiting for approval under Organization settings > Extensions.",
    untried: "The other way in, your Microsoft Entra sign-in, could not be tried. My tokens says why.",
    own: "Your own tokens are on the My tokens page.",
    openMyTokens: "Open My tokens",
    checkAgain: "Check again",
  },
  /** Shown wherever inactive owners are searched for. */
  leavers:
    "Disabling or removing an account does not revoke its tokens: they stop working within an hour, and work again when access is restored. To end them, revoke them.",
  tabs: {
    label: "Sections",
    overview: "Overview",
    tokens: "Tokens",
    revocations: "Revocations",
    settings: "Settings",
  },
  /** Of a setting. */
  changedBy: (name: string, when: string) => `Last changed by ${name} on ${when}, according to the setting.`,
  changedUnknown: "It is not known who last changed it.",
  tokenInAddress:
    "Something in this page's address looked like a token and was removed. If it is one, revoke it.",
  unknownQuery: (parts: string) =>
    `The address of this page has filters that are not known here. They were ignored: ${parts}`,
};

export type PageWords = typeof en;
