/** Words for the page without an Entra token: which cause it is, and the way out. */
export const guided = {
  title: "Your tokens cannot be listed here yet",
  why: "Azure DevOps gives the list of your tokens only to a Microsoft Entra sign-in of yours, not to an extension by itself.",
  causes: {
    noBridge: {
      what: "This Azure DevOps has no Nested App Authentication, so an extension cannot get that sign-in.",
      next: "Nothing is wrong with your account. Use the built-in token page until your organization has it.",
    },
    noAnswer: {
      what: "The sign-in of Azure DevOps did not answer.",
      next: "Try again. If it stays, reload the page or use the built-in token page.",
    },
    noClientId: {
      what: "No Entra application is configured for this extension.",
      next: "An organization administrator can name one in Organization tokens, under Settings. The listing of PAT Steward in the Marketplace has the steps.",
    },
    invalidClientId: {
      what: "The organization's setting “entraApp” does not hold a valid client id, so it was not used.",
      next: "Ask an organization administrator to correct it.",
    },
    noConsent: {
      what: "You have not yet allowed the Entra application to read and manage your tokens (vso.pats and vso.pats_manage).",
      next: "Choose “Give consent”: a Microsoft window opens. Your organization may ask an administrator to approve.",
    },
    partialConsent: {
      what: "The consent covers only a part of what is needed: both vso.pats and vso.pats_manage.",
      next: "Ask an Entra administrator to grant both permissions to the application, then try again.",
    },
    cancelled: {
      what: "The consent window was closed before it was done.",
      next: "Nothing was changed. Choose “Give consent” to try again.",
    },
    popupBlocked: {
      what: "The browser blocked the consent window.",
      next: "Allow pop-up windows for Azure DevOps, then choose “Give consent” again.",
    },
    failed: {
      what: "The sign-in of Azure DevOps failed.",
      next: "Try again. If it stays, give the code below to your administrator.",
    },
  },
  giveConsent: "Give consent",
  waitingForConsent: "Waiting for the Microsoft window",
  code: (code: string) => `Code: ${code}`,
  serverTitle: "Azure DevOps Server has no such list",
  serverText:
    "Azure DevOps Server offers no interface through which an extension could list or revoke your tokens. The built-in page can.",
  openBuiltIn: "Open the built-in token page",
};
