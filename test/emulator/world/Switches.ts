/** Ways in which the real service may behave: every open question of the facts is one switch. */
export interface Switches {
  /** A policy refusal comes as 200 with `patTokenError`, or the same body under 400. */
  policyRefusalStatus: 200 | 400;
  /** What the lifetime policy does to a `validTo` beyond it. */
  lifetimePolicy: "clamp" | "refuse";
  /** Longest lifetime in days, or none. */
  maximumLifetimeDays: number | undefined;
  /** Policies of the tenant and the organization. */
  restrictFullScope: boolean;
  restrictGlobal: boolean;
  restrictCreation: "off" | "all" | "packagingOnly";
  /** Revoked tokens stay in the Token Admin list with `isValid: false`, or vanish from it. */
  adminListKeepsRevoked: boolean;
  /** Expired tokens are part of the Token Admin list. */
  adminListKeepsExpired: boolean;
  /** Ids that a revocation batch does not know: refused with 400 for the whole batch, or ignored. */
  unknownRevocationId: "refuse" | "ignore";
  /** The host has the `DevOps.NestedAppAuth` object. */
  nestedAppAuth: "present" | "absent" | "silent";
  /** Consent of this user for the Entra application. */
  consent: "granted" | "missing" | "adminOnly" | "partial";
  /** What the consent popup does when consent is missing. */
  popup: "grants" | "cancelled" | "blocked";
  /** The user context carries `descriptor`. */
  userHasDescriptor: boolean;
  /** False is Azure DevOps Server: sandboxed frame, no lifecycle API, no bridge. */
  isHosted: boolean;
  /** The newest REST version that the service knows: 7.2 on Services, 5 on Azure DevOps Server 2019. */
  newestApiVersion: number;
  /** The only version that the APIs of tokens take, own ones and everyone's. */
  tokenApiVersion: "any" | "7.2-preview.1" | "7.1-preview.1" | "7.1";
  /** Revoking an own token by an id that does not exist: a success without effect, or 404. */
  unknownPatRevocation: "ignore" | "refuse";
  /** The Token Admin API takes the extension's own token. */
  adminTakesExtensionToken: boolean;
  /** A request without a valid session is answered with this. */
  signedOutAnswer: "203" | "302" | "401";
  /** A token whose scopes do not cover the request; 401 by most public reports, never documented. */
  missingScopeStatus: 401 | 403;
  /** What the frame may do. */
  frameMayWriteClipboard: boolean;
  frameMayDownload: boolean;
  /** The host shows the hub group of user settings to third parties. */
  showsUserSettingsHubs: boolean;
  /** The language of this person in the page context: one that the product has, one that it has not, or none at all. */
  culture: "en-US" | "de-DE" | "fr-FR" | "absent";
}

export const defaultSwitches: Switches = {
  policyRefusalStatus: 200,
  lifetimePolicy: "clamp",
  maximumLifetimeDays: undefined,
  restrictFullScope: false,
  restrictGlobal: true,
  restrictCreation: "off",
  adminListKeepsRevoked: false,
  adminListKeepsExpired: true,
  unknownRevocationId: "refuse",
  nestedAppAuth: "present",
  consent: "granted",
  popup: "grants",
  userHasDescriptor: true,
  isHosted: true,
  newestApiVersion: 7.2,
  tokenApiVersion: "any",
  unknownPatRevocation: "ignore",
  adminTakesExtensionToken: true,
  signedOutAnswer: "203",
  missingScopeStatus: 401,
  frameMayWriteClipboard: false,
  frameMayDownload: false,
  showsUserSettingsHubs: true,
  culture: "en-US",
};
