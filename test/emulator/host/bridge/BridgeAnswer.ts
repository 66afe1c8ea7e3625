/** What the server tells the host page to do with a request to the Nested App Authentication bridge. */
export type BridgeAnswer =
  | { readonly kind: "response"; readonly response: object }
  | { readonly kind: "popup"; readonly address: string }
  | { readonly kind: "silence" };

const outcomes = ["accepted", "cancelled", "adminRequired", "refused", "blocked"] as const;

export type ConsentOutcome = (typeof outcomes)[number];

export function isConsentOutcome(value: unknown): value is ConsentOutcome {
  return outcomes.some((outcome) => outcome === value);
}

/** The `type` of the message from the popup to the host page. */
export const consentMessage = "emulator.consent";
