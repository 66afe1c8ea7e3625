import type { Failure } from "../pace/Failure";

/**
 * How far one token has come: `planned -> sent -> accepted -> gone`, or an end that is not gone.
 * `stillListed`: the service accepted the revocation and still lists the token as active.
 * `refused`: the token is known to be still active, for this reason. `unknown`: nobody can say, for this reason.
 */
export type RevocationProgress =
  | { readonly state: "planned" | "sent" | "accepted" | "gone" | "stillListed" }
  | { readonly state: "refused" | "unknown"; readonly why: Failure };

export type RevocationState = RevocationProgress["state"];

export const revocationStates: readonly RevocationState[] = [
  "planned",
  "sent",
  "accepted",
  "gone",
  "stillListed",
  "refused",
  "unknown",
];

/** Whether looking again would say the same. Patience that a stop cut short leaves the other states open. */
export function isSettled(state: RevocationState): boolean {
  return state === "gone" || state === "refused";
}
