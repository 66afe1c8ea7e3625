import { english } from "../../../ui/words/en/english";

const { number, plural } = english;

/** Words of the set-up check, which comes in a file of its own. */
export const en = {
  title: "Set-up check",
  what: "Each step is tried now, with your own rights, and changes nothing. Green means that it worked a moment ago on this page: nothing is remembered.",
  whatMember:
    "These are the steps that concern you. Each is tried now and changes nothing. What an administrator has to do is named where it is missing.",
  server:
    "Azure DevOps Server has no interface for own tokens and no Nested App Authentication. An Entra application, consent and the list of own tokens do not apply here: only this step does.",
  list: "Steps of the set-up",
  again: (title: string) => `Try again: ${title}`,
  tryAll: "Try all again",
  trying: "Trying",
  showTokens: "Show my tokens",
  state: {
    untried: "Not tried yet",
    trying: "Being tried",
    passed: "Passed",
    failed: "Failed",
    blocked: "Cannot be tried yet",
  },
  blockedBy: (number: number, title: string) => `It can be tried once step ${number} has passed: ${title}.`,
  announced: (number: number, title: string, state: string) => `Step ${number}, ${title}: ${state}.`,
  allPassed: "Every step has passed.",
  somePassed: (passed: number, all: number) => `${passed} of ${all} steps have passed.`,
  steps: {
    permission: {
      title: "PAT Steward may administrate tokens",
      what: "Asks Azure DevOps for the administrators' list of your own tokens.",
    },
    application: {
      title: "An Entra application is named",
      what: "Reads the setting of the organization, and what was built in.",
    },
    signIn: {
      title: "Microsoft Entra gives a token",
      what: "Asks the sign-in of this page, without a window, for vso.pats and vso.pats_manage.",
    },
    ownTokens: {
      title: "Azure DevOps takes that token",
      what: "Lists your active tokens once.",
    },
  },
  seen: {
    administrator: "Azure DevOps answered the administrators' list of your tokens.",
    fromOrganization: (clientId: string) => `From the organization: client id ${clientId}.`,
    fromPackage: (clientId: string) =>
      `Built in when PAT Steward was packed: client id ${clientId}. The organization names none.`,
    tenant: (tenantId: string) => `Tenant ${tenantId}.`,
    changed: (name: string, when: string) => `Changed by ${name} on ${when}, as stored.`,
    signedIn: "This page has Nested App Authentication, and Entra gave a token for both permissions.",
    listed: (count: number) =>
      plural(count, {
        one: "Azure DevOps answered the list of your tokens: 1 active token.",
        other: `Azure DevOps answered the list of your tokens: ${number(count)} active tokens.`,
      }),
  },
  notAdministrator: {
    what: "Azure DevOps refused the administrators' list of tokens, to the extension and to your Entra sign-in.",
    next: "Be a Project Collection Administrator of the organization. If you are one, look at the installed extensions: permissions of PAT Steward may still wait for approval there.",
  },
  openExtensions: "Open the installed extensions",
  openSettings: "Open Settings",
  register: {
    title: "How to register the application",
    portal: [
      "Microsoft Entra admin center > App registrations > New registration. Accounts: this organizational directory only.",
      "Redirect URI: platform “Single-page application (SPA)”, with the address below.",
      "API permissions > Add a permission > Azure DevOps > Delegated permissions: vso.pats and vso.pats_manage. One alone is refused.",
      "Grant admin consent. Then copy the application (client) id and the directory (tenant) id into Settings.",
    ],
    redirect: "Redirect address",
    copyRedirect: "Copy the redirect address",
    commands: "Or with the Azure CLI, as someone who may register applications and consent for the tenant:",
    copyCommands: "Copy the lines for the Azure CLI",
  },
  ask: {
    text: "An administrator can settle this. Send this address:",
    copy: "Copy the address of the settings",
  },
  notice: {
    noClientId: "Set-up is not complete: no Entra application is named, so nobody can use My tokens.",
    invalidClientId:
      "Set-up is not complete: the setting of the Entra application is not valid and is not used.",
    check: "Check set-up",
  },
  offer: {
    administrator: "You administrate this organization: see which step of the set-up is missing.",
    member: "See which of your own steps is missing, and whom to ask.",
    check: "Check set-up",
  },
};

export type SetUpWords = typeof en;
