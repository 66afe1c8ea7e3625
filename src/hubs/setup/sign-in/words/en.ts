/** Words for the page without an Entra token: which cause it is, and the way out. */
export const en = {
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
    changedApp: {
      what: "Your organization's setting now names another Entra application than the one you signed in with here before.",
      next: "Every member of the organization can change that setting. If nobody told you, ask an administrator first. “Give consent” opens a Microsoft window for the new application.",
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
  app: {
    organization: (id: string) => `Application id, from the organization: ${id}`,
    package: (id: string) => `Application id, built into this extension: ${id}`,
  },
  appBefore: (id: string) => `Application id that you used before: ${id}`,
  appChanged: (name: string, when: string) => `Changed by ${name} on ${when}, as stored.`,
  code: (code: string) => `Code: ${code}`,
};

export type SignInWords = typeof en;
