/** Entra's numbers (AADSTS) for refusing a sign-in. A window gets past the first three. */
export const entraErrorNumbers = [
  "65001",
  "50076",
  "50079",
  "53000",
  "53003",
  "650057",
  "700016",
  "50011",
  "9002326",
  "90094",
  "90008",
] as const;

/** Ways in which the real service may behave: every open question is a switch. */
export interface Switches {
  /** A policy refusal is a 200 with `patTokenError`, or the same body with 400. */
  policyRefusalStatus: 200 | 400;
  /** What the lifetime policy does to a `validTo` that exceeds it. */
  lifetimePolicy: "clamp" | "refuse";
  /** Longest lifetime in days, or none. */
  maximumLifetimeDays: number | undefined;
  /** Policies of the tenant and the organization. */
  restrictFullScope: boolean;
  restrictGlobal: boolean;
  restrictCreation: "off" | "all" | "packagingOnly";
  /** Revoked tokens stay in the Token Admin list with `isValid: false`, or vanish from it. */
  adminListKeepsRevoked: boolean;
  /** The Token Admin list includes expired tokens. */
  adminListKeepsExpired: boolean;
  /** The Token Admin list has the hash of each token (`crossCompanyCorrelatingId`), or leaves it out. */
  adminListHasHashes: boolean;
  /**
   * What the continuation GUID of the Token Admin list stands for: the last token read (once that is revoked, the
   * next page is complete, or skips a row), or a row number.
   */
  adminListContinuation: "anchor" | "anchorSkips" | "row";
  /** The server has the Token Admin API; an old one has no such route for anyone. */
  tokenAdministration: "present" | "absent";
  /** Unknown ids in a revocation batch: the whole batch is refused with 400, or they are ignored. */
  unknownRevocationId: "refuse" | "ignore";
  /** The host has the `DevOps.NestedAppAuth` object. */
  nestedAppAuth: "present" | "absent" | "silent";
  /** This user's consent to the Entra application. */
  consent: "granted" | "missing" | "adminOnly" | "partial";
  /** What the consent popup does when consent is missing. */
  popup: "grants" | "cancelled" | "blocked";
  /** Entra refuses the sign-in. */
  entraError: "none" | (typeof entraErrorNumbers)[number];
  /** The user context carries `descriptor`. */
  userHasDescriptor: boolean;
  /** False is Azure DevOps Server: sandboxed frame, no lifecycle API, no bridge. */
  isHosted: boolean;
  /** The newest REST version that the service knows: 7.2 on Services, 5 on Azure DevOps Server 2019. */
  newestApiVersion: number;
  /** The only version that the token APIs accept, for own tokens and for everyone's. */
  tokenApiVersion: "any" | "7.2-preview.1" | "7.1-preview.1" | "7.1";
  /** Revoking one of your tokens by an unknown id: a success without effect, or 404. */
  unknownPatRevocation: "ignore" | "refuse";
  /** The service HTML-encodes the names of tokens, as its code is known to do, or keeps them as sent. */
  namesAreEncoded: boolean;
  /** The Token Admin API accepts the extension's own token. */
  adminTakesExtensionToken: boolean;
  /** The answer to a request without a valid session. */
  signedOutAnswer: "203" | "302" | "401";
  /** Such a 401 names the anonymous user, refuses anonymous access, or is an empty object. */
  anonymousAnswer: "nobodysId" | "anonymousAccess" | "emptyObject";
  /** Refuses every signed-in request: with VS403463 (Conditional Access) or TF401444. */
  accessRefusal: "none" | "conditionalAccess" | "signInFirst";
  /**
   * The audit log of an organization in which auditing is not switched on: refused, or an empty list. `on`: it is.
   */
  auditing: "on" | "refused" | "empty";
  /** An empty list is `[]`, or `null`. */
  emptyList: "array" | "null";
  /** The status for a token whose scopes do not cover the request: 401 in most public reports, not documented. */
  missingScopeStatus: 401 | 403;
  /** The scope that a personal access token needs to ask whose it is, on `connectionData`. */
  whoAmINeeds: "nothing" | "vso.profile";
  /** The answer to a document of the extension that exists or was changed meanwhile: 400 as its code has it, or 409. */
  dataConflictStatus: 400 | 409;
  /** What the frame may do. */
  frameMayWriteClipboard: boolean;
  frameMayDownload: boolean;
  /** Whether the browser lets the frame store anything; it does not where it blocks third-party cookies. */
  frameHasStorage: boolean;
  /** Whether the host tells a frame that its hash has changed, as its interface says. */
  tellsHash: boolean;
  /** The host lets third parties into the user settings hub group. */
  showsUserSettingsHubs: boolean;
  /** This person's language in the page context: one that the product has, one that it lacks, or none. */
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
  adminListHasHashes: true,
  adminListContinuation: "anchor",
  tokenAdministration: "present",
  unknownRevocationId: "refuse",
  nestedAppAuth: "present",
  consent: "granted",
  popup: "grants",
  entraError: "none",
  userHasDescriptor: true,
  isHosted: true,
  newestApiVersion: 7.2,
  tokenApiVersion: "any",
  unknownPatRevocation: "ignore",
  namesAreEncoded: true,
  adminTakesExtensionToken: true,
  signedOutAnswer: "203",
  anonymousAnswer: "nobodysId",
  accessRefusal: "none",
  whoAmINeeds: "nothing",
  auditing: "on",
  emptyList: "array",
  missingScopeStatus: 401,
  dataConflictStatus: 400,
  frameMayWriteClipboard: false,
  frameMayDownload: false,
  frameHasStorage: true,
  tellsHash: true,
  showsUserSettingsHubs: true,
  culture: "en-US",
};
