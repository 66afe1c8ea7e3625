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
  /** The token came without one of the two scopes. */
  | "partialConsent"
  /** The person closed the consent window. */
  | "cancelled"
  /** The consent window could not open. */
  | "popupBlocked"
  /** Any other error from the bridge. */
  | "failed";

/** Causes that the person can resolve in the consent window. */
export const settledByConsent: readonly EntraCause[] = [
  "changedApp",
  "noConsent",
  "partialConsent",
  "cancelled",
  "popupBlocked",
];

/** A person's own tokens need their Entra token, and it could not be obtained. */
export class EntraUnavailable extends Error {
  override readonly name = "EntraUnavailable";
  /** Same as in `AzureError`: a job that meets this is signed out, and its request was not sent. */
  readonly kind = "signedOut";
  readonly details = { mayHaveActed: false };

  /** @param detail The bridge's own code, to show as a detail. Never a token. */
  constructor(
    readonly reason: EntraCause,
    readonly detail?: string,
    /** The application that the token was to be requested for. */
    readonly facts?: AppFacts,
  ) {
    super(`No Entra token: ${reason}${detail ? ` (${detail})` : ""}`);
  }
}
