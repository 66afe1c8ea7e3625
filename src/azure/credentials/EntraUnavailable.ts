import type { AppFacts } from "./entraApp";

/** Why there is no Entra token. Each cause has its own way out on the screen. */
export type EntraCause =
  /** The host has no Nested App Authentication. */
  | "noBridge"
  /** The bridge is there and does not answer. */
  | "noAnswer"
  /** Neither the organization nor the package names an application. */
  | "noClientId"
  /** The organization's setting is not a client id. */
  | "invalidClientId"
  /** The organization names an application that is not built in and that this person has not used here before. */
  | "changedApp"
  /** The person (or an administrator) has not consented yet; asking is possible. */
  | "noConsent"
  /** Only an administrator can consent. */
  | "adminConsent"
  /** The person has to sign in again, in a window. */
  | "signInAgain"
  /** Entra wants a second factor, which the person can give in a window. */
  | "secondFactor"
  /** Conditional Access refuses this person, device or place; no window helps. */
  | "blockedByPolicy"
  /** The application's registration lacks the permissions. */
  | "missingPermission"
  /** The tenant does not know the application. */
  | "unknownApp"
  /** The application's registration lacks the redirect URI, or has it for a platform other than SPA. */
  | "wrongRedirect"
  /** The token came without one of the two scopes. */
  | "partialConsent"
  /** The person closed the window. */
  | "cancelled"
  /** The window could not open. */
  | "popupBlocked"
  /** Any other error from the bridge. */
  | "failed";

/** A person's own tokens need their Entra token, and it could not be obtained. */
export class EntraUnavailable extends Error {
  override readonly name = "EntraUnavailable";
  /** Same as in `AzureError`: a job that meets this is signed out, and its request was not sent. */
  readonly kind = "signedOut";
  readonly details = { mayHaveActed: false };

  /** @param detail Entra's number (`AADSTS53003`) or the bridge's own code, to show to people. Never a token or a name. */
  constructor(
    readonly reason: EntraCause,
    readonly detail?: string,
    /** The application that the token was to be requested for. */
    readonly facts?: AppFacts,
  ) {
    super(`No Entra token: ${reason}${detail ? ` (${detail})` : ""}`);
  }
}
