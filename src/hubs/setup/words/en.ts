import { english } from "../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the setup check, loaded on demand. */
export const en = {
  title: "Setup check",
  what: "This check tries each step with your own permissions and changes nothing. A green step worked just now, on this page. Nothing is saved except what you confirm.",
  whatMember:
    "These are the steps that affect you. The check tries each one now and changes nothing. If a step needs an administrator, it says so.",
  server:
    "Azure DevOps Server has no API for your own tokens and no Nested App Authentication. The Entra application, consent and the list of your own tokens do not apply here, so this is the only step.",
  list: "Setup steps",
  again: (title: string) => `Try again: ${title}`,
  tryAll: "Try all again",
  trying: "Checking",
  showTokens: "Show my tokens",
  state: {
    untried: "Not checked yet",
    trying: "Checking",
    passed: "Passed",
    failed: "Failed",
    unconfirmed: "Check this",
    blocked: "Waiting for an earlier step",
  },
  blockedBy: (number: number, title: string) => `This step needs step ${number} to pass first: ${title}.`,
  announced: (number: number, title: string, state: string) => `Step ${number}, ${title}: ${state}.`,
  allPassed: "All steps passed.",
  somePassed: (passed: number, all: number) => `${passed} of ${all} steps passed.`,
  steps: {
    permission: {
      title: "You can manage tokens in this organization",
      what: "Asks Azure DevOps for your own tokens through the administrator API.",
    },
    application: {
      title: "An Entra application is configured",
      what: "Reads the organization's setting and the application built into this extension, and compares it with what you confirmed.",
    },
    signIn: {
      title: "Microsoft Entra issues a token",
      what: "Requests vso.pats and vso.pats_manage from Microsoft Entra without opening a window.",
    },
    ownTokens: {
      title: "Azure DevOps accepts that token",
      what: "Lists your active tokens once.",
    },
  },
  seen: {
    administrator: "Azure DevOps returned your tokens through the administrator API.",
    fromPackage: (clientId: string) =>
      `Built into this extension: client id ${clientId}. The organization has not set its own.`,
    confirmed: "You confirmed this application earlier.",
    signedIn: "Nested App Authentication works here, and Entra issued a token with both permissions.",
    listed: (count: number) =>
      plural(count, {
        one: "Azure DevOps returned the list of your tokens: 1 active token.",
        other: `Azure DevOps returned the list of your tokens: ${number(count)} active tokens.`,
      }),
  },
  notAdministrator: {
    what: "Azure DevOps refused access to the administrator API, both for the extension and for your Entra sign-in.",
    next: "You need to be a Project Collection Administrator. If you are one, check the installed extensions: PAT Steward may have permissions waiting for approval.",
  },
  confirm: {
    why: "You have not confirmed this application yet. An Entra administrator can consent for everyone in the tenant, so compare it first. Your confirmation is remembered for your account only.",
    button: "I compared this in Entra",
  },
  openExtensions: "Open installed extensions",
  openSettings: "Open settings",
  register: {
    title: "How to register the application",
    portal: {
      application:
        "Microsoft Entra admin center > App registrations > New registration. Accounts: this organizational directory only.",
      redirect: "Redirect URI: platform “Single-page application (SPA)”, with the address below.",
      permissions:
        "API permissions > Add a permission > Azure DevOps > Delegated permissions: vso.pats and vso.pats_manage. The sign-in needs both.",
      consent:
        "Grant admin consent. Then copy the application (client) id and the directory (tenant) id to the form “Entra application”.",
    },
    redirect: "Redirect URI",
    copyRedirect: "Copy the redirect URI",
    commands:
      "Or use the Azure CLI, with an account that can register applications and grant consent for the tenant:",
    copyCommands: "Copy the Azure CLI commands",
  },
  ask: {
    text: "An administrator can fix this. Send them this address:",
    copy: "Copy the address of the page",
  },
  adminConsent: {
    text: "At this address, an Entra administrator consents for the whole tenant:",
    copy: "Copy the address for admin consent",
  },
  notice: {
    noClientId: "Setup is not complete: no Entra application is configured, so nobody can use My tokens.",
    invalidClientId: "Setup is not complete: the Entra application setting is not valid and is ignored.",
    check: "Check setup",
  },
  offer: {
    administrator: "You administer this organization. Check which setup step is missing.",
    member: "Check which of your own setup steps is missing, and who can help.",
    check: "Check setup",
  },
};

export type SetUpWords = typeof en;
