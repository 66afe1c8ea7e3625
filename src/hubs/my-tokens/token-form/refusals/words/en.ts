import type { PatTokenError } from "../../../../../tokens/draft/PatTokenError";
import { globalTokensCreationBlocked } from "../../../../../tokens/token/globalRetirement";
import { formatUtcDay } from "../../../../../ui/time/format";

export interface ErrorWords {
  /** What happened, and why. */
  what: string;
  /** What to do next. */
  next: string;
}

const signInAgain =
  "Reload the page to sign in again. If this keeps happening, ask an organization administrator.";
const tryLater = "Check the list first: if the token is not there, try again in a few minutes.";
const useBuiltInPage =
  "Use the built-in personal access tokens page of Azure DevOps, and report this message to us.";
const reloadList = "Refresh the list to see the current state.";

/** One entry for each value of `patTokenError`, in the service's numeric order. */
export const en: Readonly<Record<PatTokenError, ErrorWords>> = {
  none: { what: "Azure DevOps reported no error.", next: reloadList },
  displayNameRequired: { what: "The token has no name yet.", next: "Enter a name, then try again." },
  invalidDisplayName: {
    what: "Azure DevOps does not accept this name.",
    next: "Use a shorter name of plain letters, digits and spaces, then try again.",
  },
  invalidValidTo: {
    what: "Azure DevOps does not accept this expiry date. It must be in the future, and at most one year away.",
    next: "Choose an earlier date, then try again.",
  },
  invalidScope: {
    what: "Azure DevOps does not accept one of the chosen scopes, or this combination of them.",
    next: "Choose at least one scope, remove any that this organization does not offer, then try again.",
  },
  userIdRequired: {
    what: "Azure DevOps could not tell whose token this is: the request named no user.",
    next: signInAgain,
  },
  invalidUserId: {
    what: "Azure DevOps does not know the user that the token would belong to.",
    next: signInAgain,
  },
  invalidUserType: {
    what: "This kind of account cannot have personal access tokens. They belong to people, not to service identities.",
    next: "Sign in with a person's account, or use a service principal or managed identity with a Microsoft Entra token instead.",
  },
  accessDenied: {
    what: "Your account is not allowed to do this in this organization.",
    next: "Check that you are signed in with the right account and have Basic access, or ask an organization administrator.",
  },
  failedToIssueAccessToken: {
    what: "Azure DevOps could not issue the token and did not say why.",
    next: tryLater,
  },
  invalidClient: {
    what: "Azure DevOps does not accept the application that made this request.",
    next: "Ask an organization administrator to check the Entra application in the settings of this extension.",
  },
  invalidClientType: {
    what: "Azure DevOps does not let this kind of application manage personal access tokens.",
    next: "Ask an organization administrator to check the Entra application in the settings of this extension.",
  },
  invalidClientId: {
    what: "Azure DevOps does not know the client id of the application that made this request.",
    next: "Ask an organization administrator to check the client id in the settings of this extension.",
  },
  invalidTargetAccounts: {
    what: "The token was requested for organizations that it cannot be created for.",
    next: "Open this page in the organization that the token is for, and create it there.",
  },
  hostAuthorizationNotFound: {
    what: "Azure DevOps has no authorization for this token in this organization. It may have been revoked.",
    next: reloadList,
  },
  authorizationNotFound: {
    what: "Azure DevOps can no longer find this token. It may have been revoked or removed.",
    next: reloadList,
  },
  failedToUpdateAccessToken: {
    what: "Azure DevOps could not change the token and did not say why.",
    next: "Refresh the list to see whether the change was made, then try again if it was not.",
  },
  sourceNotSupported: {
    what: "Azure DevOps does not accept a token request from this kind of client.",
    next: useBuiltInPage,
  },
  invalidSourceIP: {
    what: "Azure DevOps does not accept requests from your network address. Your organization may have a policy that restricts them.",
    next: "Try again from your company's network, or ask an administrator of your directory.",
  },
  invalidSource: {
    what: "Azure DevOps does not accept the source of this request.",
    next: useBuiltInPage,
  },
  duplicateHash: {
    what: "Azure DevOps already has a credential with the same content.",
    next: "Nothing was added. Check the list first, then try again if the token is not there.",
  },
  sshPolicyDisabled: {
    what: "Your organization does not allow authentication with SSH keys.",
    next: "Use HTTPS with Git Credential Manager, or ask an organization administrator about the policy.",
  },
  invalidToken: {
    what: "Azure DevOps does not accept this token. It may be revoked, expired or damaged.",
    next: "Refresh the list. If you still need access, create a new token.",
  },
  tokenNotFound: {
    what: "Azure DevOps cannot find this token. Expired and revoked tokens disappear after a few months.",
    next: reloadList,
  },
  invalidAuthorizationId: {
    what: "Azure DevOps does not accept the id of this token.",
    next: reloadList,
  },
  failedToReadTenantPolicy: {
    what: "Azure DevOps could not read the token policies of your Microsoft Entra directory, so it made no decision.",
    next: tryLater,
  },
  globalPatPolicyViolation: {
    what: "A policy in your directory does not allow tokens for all organizations.",
    next: "Create a token for this organization only.",
  },
  fullScopePatPolicyViolation: {
    what: "A policy in your directory does not allow tokens with full access.",
    next: "Choose the scopes that the job needs, then try again. If the job needs full access, ask an Azure DevOps administrator in your directory.",
  },
  patLifespanPolicyViolation: {
    what: "A policy in your directory sets a maximum lifetime for tokens, and this one would last longer.",
    next: "Choose a shorter lifetime, then try again. An Azure DevOps administrator in your directory knows the limit.",
  },
  invalidTokenType: {
    what: "Azure DevOps does not accept the kind of token that was requested.",
    next: useBuiltInPage,
  },
  invalidAudience: {
    what: "The sign-in is for a service other than Azure DevOps.",
    next: signInAgain,
  },
  invalidSubject: {
    what: "Azure DevOps does not accept the account that you signed in with.",
    next: signInAgain,
  },
  deploymentHostNotSupported: {
    what: "An organization's tokens cannot be managed at this address of Azure DevOps.",
    next: "Open this page from inside an organization, then try again.",
  },
  disablePatCreationPolicyViolation: {
    what: "Your organization restricts who may create personal access tokens. It may allow only some people, or only tokens for packages.",
    next: "If you need it for packages, try again with packaging scopes only. Otherwise, use Microsoft Entra sign-in, or ask an organization administrator to add you to the allow list.",
  },
  failedToReadOrgPolicy: {
    what: "Azure DevOps could not read the token policies of your organization, so it made no decision.",
    next: tryLater,
  },
  globalPATCreationBlocked: {
    get what() {
      const day = formatUtcDay(globalTokensCreationBlocked, "en");
      return `Azure DevOps is retiring tokens for all organizations. Since ${day}, they can no longer be created or renewed.`;
    },
    next: "Create one token for each organization that you need.",
  },
  expiredPatCannotBeExtended: {
    what: "This token has expired, and Azure DevOps no longer extends expired tokens.",
    next: "Create a similar token, then put the new secret wherever the old one was used.",
  },
};

export type RefusalWords = typeof en;
