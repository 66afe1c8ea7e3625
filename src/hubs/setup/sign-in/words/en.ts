/** Words for a page without an Entra token: the cause, and how to fix it. */
export const en = {
  title: "Your tokens cannot be listed here yet",
  why: "Azure DevOps lists your tokens only for your own Microsoft Entra sign-in, not for an extension.",
  causes: {
    noBridge: {
      what: "This Azure DevOps has no Nested App Authentication, so an extension cannot use your Entra sign-in.",
      next: "Nothing is wrong with your account. Use the built-in token page until your organization has Nested App Authentication.",
    },
    noAnswer: {
      what: "The Azure DevOps sign-in did not answer.",
      next: "Try again. If this keeps happening, reload the page or use the built-in token page.",
    },
    noClientId: {
      what: "No Entra application is configured for this extension.",
      next: "An organization administrator can set one in Organization tokens, under Settings. PAT Steward's Marketplace page lists the steps.",
    },
    invalidClientId: {
      what: "The organization's setting “entraApp” does not contain a valid client id, so it was not used.",
      next: "Ask an organization administrator to correct it.",
    },
    changedApp: {
      what: "Your organization's setting now names a different Entra application than the one you signed in with before.",
      next: "Any member of the organization can change that setting. If you were not told about this change, ask an administrator first. “Give consent” opens a Microsoft window for the new application.",
    },
    noConsent: {
      what: "You have not yet allowed the Entra application to read and manage your tokens (vso.pats and vso.pats_manage).",
      next: "Select “Give consent” to open a Microsoft window. Your organization may require an administrator's approval.",
    },
    partialConsent: {
      what: "The consent covers only part of what is needed: both vso.pats and vso.pats_manage.",
      next: "Ask an Entra administrator to grant both permissions to the application, then try again.",
    },
    cancelled: {
      what: "The consent window was closed before consent was given.",
      next: "Nothing was changed. Select “Give consent” to try again.",
    },
    popupBlocked: {
      what: "The browser blocked the consent window.",
      next: "Allow pop-ups for Azure DevOps, then select “Give consent” again.",
    },
    failed: {
      what: "The Azure DevOps sign-in failed.",
      next: "Try again. If this keeps happening, give the code below to your administrator.",
    },
  },
  giveConsent: "Give consent",
  waitingForConsent: "Waiting for the Microsoft window",
  app: {
    organization: (id: string) => `Application id, set by the organization: ${id}`,
    package: (id: string) => `Application id, built into this extension: ${id}`,
  },
  appBefore: (id: string) => `Application id you used before: ${id}`,
  code: (code: string) => `Code: ${code}`,
};

export type SignInWords = typeof en;
