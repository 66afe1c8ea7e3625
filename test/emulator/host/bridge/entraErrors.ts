import type { entraErrorNumbers } from "../../world/Switches";
import type { World } from "../../world/World";
import type { BridgeFailure } from "./failures";

type EntraErrorNumber = (typeof entraErrorNumbers)[number];

interface EntraError {
  /** MSAL turns the first into an `InteractionRequiredAuthError`, and the second into a `ServerError`. */
  readonly status: "USER_INTERACTION_REQUIRED" | "PERSISTENT_ERROR";
  /** The OAuth error; several numbers share one. */
  readonly code: string;
  readonly sentence: string;
  /** What the person does in Entra's window to get past it; absent if nothing there would help. */
  readonly inWindow?: "consent" | "verify";
}

/**
 * Microsoft Entra's refusals by number. The numbers and sentences are from
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes; the status and code that the real host
 * sends with them are not public.
 */
const entraErrors: Readonly<Record<EntraErrorNumber, EntraError>> = {
  "65001": {
    status: "USER_INTERACTION_REQUIRED",
    code: "invalid_grant",
    sentence: "The user or administrator has not consented to use the application.",
    inWindow: "consent",
  },
  "50076": {
    status: "USER_INTERACTION_REQUIRED",
    code: "interaction_required",
    sentence: "You must use multi-factor authentication to access the resource.",
    inWindow: "verify",
  },
  "50079": {
    status: "USER_INTERACTION_REQUIRED",
    code: "interaction_required",
    sentence: "You must enroll in multi-factor authentication to access the resource.",
    inWindow: "verify",
  },
  "53000": {
    status: "USER_INTERACTION_REQUIRED",
    code: "interaction_required",
    sentence: "Your device is required to be managed to access this resource.",
  },
  "53003": {
    status: "USER_INTERACTION_REQUIRED",
    code: "interaction_required",
    sentence: "Access has been blocked by Conditional Access policies.",
  },
  "650057": {
    status: "PERSISTENT_ERROR",
    code: "invalid_resource",
    sentence:
      "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration.",
  },
  "700016": {
    status: "PERSISTENT_ERROR",
    code: "unauthorized_client",
    sentence: "The application was not found in the directory.",
  },
  "50011": {
    status: "PERSISTENT_ERROR",
    code: "invalid_request",
    sentence: "The redirect URI specified in the request does not match the redirect URIs configured.",
  },
  "9002326": {
    status: "PERSISTENT_ERROR",
    code: "invalid_request",
    sentence:
      "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
  },
  "90094": {
    status: "PERSISTENT_ERROR",
    code: "access_denied",
    sentence: "The grant requires admin permission.",
  },
  "90008": {
    status: "PERSISTENT_ERROR",
    code: "invalid_request",
    sentence: "The user or administrator has not consented to use the application.",
  },
};

/** The refusal that the switch asks for. */
export function entraErrorOf(world: World): EntraError | undefined {
  const { entraError } = world.switches;
  return entraError === "none" ? undefined : entraErrors[entraError];
}

/** As Entra writes it: with the person's name and ids for support, neither of which belongs on a screen. */
export function entraFailureOf(world: World, { status, code, sentence }: EntraError): BridgeFailure {
  const ids =
    "Trace ID: 7ace0000-0000-4000-8000-000000007ace Correlation ID: c0de0000-0000-4000-8000-00000000c0de";
  const who = `User account '${world.me.principalName}'.`;
  return {
    status,
    code,
    description: `AADSTS${world.switches.entraError}: ${sentence} ${who} ${ids} Timestamp: 2026-11-21 10:00:00Z`,
  };
}
