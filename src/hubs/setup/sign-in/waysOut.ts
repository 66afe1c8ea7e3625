import type { EntraCause } from "../../../azure/credentials/EntraUnavailable";
import type { RegistrationStep } from "../registration/RegisterApplication";
import type { SignInWords } from "./words/en";

/** What gets past a failed sign-in, besides trying again. */
interface WayOut {
  /** The Microsoft window, by the name of its button. */
  readonly window?: keyof SignInWords["windows"];
  /** An administrator corrects the hub's settings. */
  readonly isInSettings?: true;
  /** An administrator corrects the application's registration: at this step, or an unknown one. */
  readonly registration?: RegistrationStep | "any";
}

/** The way out of each cause, for every page that shows it. */
export const waysOut: Readonly<Record<EntraCause, WayOut>> = {
  noBridge: {},
  noAnswer: {},
  noClientId: { isInSettings: true, registration: "any" },
  invalidClientId: { isInSettings: true, registration: "any" },
  changedApp: { window: "giveConsent" },
  noConsent: { window: "giveConsent" },
  adminConsent: { registration: "consent" },
  signInAgain: { window: "signIn" },
  secondFactor: { window: "signIn" },
  blockedByPolicy: {},
  missingPermission: { registration: "permissions" },
  unknownApp: { isInSettings: true, registration: "application" },
  wrongRedirect: { registration: "redirect" },
  partialConsent: { window: "giveConsent", registration: "any" },
  cancelled: { window: "openAgain" },
  popupBlocked: { window: "openAgain" },
  failed: { registration: "any" },
};
