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
      next: "An organization administrator can set one. The setup check says where, and PAT Steward's Marketplace page lists the steps.",
    },
    invalidClientId: {
      what: "The organization's setting “entraApp” does not contain a valid client id, so it was not used.",
      next: "Ask an organization administrator to correct it.",
    },
    changedApp: {
      what: "Your organization's setting names an Entra application that you have not used here before.",
      next: "Compare it as described below, or ask an administrator, before you continue. “Give consent” opens a Microsoft window for this application.",
    },
    noConsent: {
      what: "You have not yet allowed the Entra application to read and manage your tokens (vso.pats and vso.pats_manage).",
      next: "Select “Give consent” to open a Microsoft window. Your organization may require an administrator's approval.",
    },
    adminConsent: {
      what: "Only an Entra administrator can consent to the application, and none has done so yet.",
      next: "Ask your Entra administrator to grant admin consent, then try again.",
    },
    signInAgain: {
      what: "Microsoft Entra asks you to sign in again.",
      next: "Select “Sign in” to open a Microsoft window. It may also ask for your consent to the application.",
    },
    secondFactor: {
      what: "Microsoft Entra asks for a second factor, such as a code from your phone.",
      next: "Select “Sign in” to open a Microsoft window, and confirm your sign-in there.",
    },
    blockedByPolicy: {
      what: "A Conditional Access policy of your organization blocks this sign-in, for example because of your device or network.",
      next: "Signing in again does not help. Give the code to your Entra administrator or support desk, who can see which policy it is.",
    },
    missingPermission: {
      what: "The Entra app registration lacks the permissions vso.pats and vso.pats_manage.",
      next: "Ask an Entra administrator to add both under API permissions and to grant consent, then try again.",
    },
    unknownApp: {
      what: "Microsoft Entra does not know the application in this tenant.",
      next: "The application id or the tenant id is wrong, or the application accepts only accounts of another tenant. Ask an administrator to compare both ids with the app registration.",
    },
    wrongRedirect: {
      what: "The Entra app registration does not accept sign-ins from Azure DevOps: the redirect URI is missing, or its platform is not “Single-page application (SPA)”.",
      next: "Ask an Entra administrator to add the redirect URI for that platform, then try again.",
    },
    partialConsent: {
      what: "The consent covers only part of what is needed: both vso.pats and vso.pats_manage.",
      next: "Ask an Entra administrator to grant both permissions to the application, then try again.",
    },
    cancelled: {
      what: "The Microsoft window was closed before you finished.",
      next: "Nothing was changed. Select “Open window again” to continue.",
    },
    popupBlocked: {
      what: "The browser blocked the Microsoft window.",
      next: "Allow pop-ups for Azure DevOps, then select “Open window again”.",
    },
    failed: {
      what: "The Azure DevOps sign-in failed.",
      next: "Try again. If this keeps happening, give the code below to your administrator.",
    },
  },
  /** Buttons that open the Microsoft window. */
  windows: {
    giveConsent: "Give consent",
    signIn: "Sign in",
    openAgain: "Open window again",
  },
  /** Replaces `next` where there is no such button. */
  inForm: "Close this form and refresh the list: the page then offers the Microsoft window.",
  waitingForConsent: "Waiting for the Microsoft window",
  app: {
    organization: (id: string) => `Application id, set by the organization: ${id}`,
    package: (id: string) => `Application id, built into this extension: ${id}`,
  },
  tenant: {
    id: (id: string) => `Tenant id, set by the organization: ${id}`,
    none: "The organization has set no tenant id.",
    own: "That is your organization's tenant.",
    foreign: (own: string) => `That is not your organization's tenant, which is ${own}.`,
    unknown: "PAT Steward could not check whether that is your organization's tenant.",
  },
  appBefore: (id: string) => `Application id you used before: ${id}`,
  tenantBefore: (id: string) => `Tenant id you used before: ${id}`,
  memoryLost: "PAT Steward could not read which application you used before, so it asks again.",
  appChanged: (name: string, account: string, when: string) =>
    `Last changed by ${name} (account id ${account}) on ${when}, according to the setting.`,
  appChangedUnknown: "The setting does not say who last changed it.",
  anyMember: "Any member of the organization can change this setting, including who it says changed it.",
  compare:
    "To compare: in the Microsoft Entra admin center, App registrations > All applications lists your organization's applications with their ids, and Overview shows the tenant id.",
  code: "Code:",
  copyCode: "Copy the code",
};

export type SignInWords = typeof en;
