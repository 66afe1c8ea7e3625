/** A bridge error; MSAL maps `status` (`dist/naa/BridgeStatusCode.mjs`) to the class that it throws. */
export interface BridgeFailure {
  readonly status: string;
  readonly code: string;
  readonly subError?: string;
  readonly description: string;
}

/** The sentences that follow Microsoft Entra's AADSTS codes. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const failures = {
  malformed: {
    status: "PERSISTENT_ERROR",
    code: "invalid_request",
    description: "AADSTS900144: The request must contain the parameters 'client_id' and 'scope'.",
  },
  cancelled: {
    status: "USER_CANCEL",
    code: "user_cancelled",
    description: "The user closed the sign-in window.",
  },
  popupBlocked: {
    status: "PERSISTENT_ERROR",
    code: "popup_window_error",
    description: "The browser did not open the sign-in window.",
  },
  unknownMethod: (method: string) => ({
    status: "PERSISTENT_ERROR",
    code: "unknown_method",
    description: `The host does not know the method ${method}.`,
  }),
  consentRequired: (clientId: string) => ({
    status: "USER_INTERACTION_REQUIRED",
    code: "consent_required",
    subError: "consent_required",
    description: `AADSTS65001: The user or administrator has not consented to use the application with ID '${clientId}'.`,
  }),
  adminRequired: (clientId: string) => ({
    status: "PERSISTENT_ERROR",
    code: "access_denied",
    subError: "consent_required",
    description: `AADSTS90094: The grant of permissions for the application with ID '${clientId}' requires admin permission.`,
  }),
} as const satisfies Record<string, BridgeFailure | ((detail: string) => BridgeFailure)>;
