import type { Failure } from "../pace/Failure";

/**
 * How far one token has come: `planned -> sent -> accepted -> gone`, or another final state. `stillListed`:
 * the service accepted the revocation and still lists the token as active. `refused`: the token is still
 * active, for the reason given. `unknown`: its state cannot be determined, for the reason given.
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

/** Whether looking again would give the same answer. If a stop cut the looking short, the other states stay open. */
export function isSettled(state: RevocationState): boolean {
  return state === "gone" || state === "refused";
}
