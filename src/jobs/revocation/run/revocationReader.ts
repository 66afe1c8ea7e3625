import type { JobReader, KeptJob } from "../../journal/keptJobs";
import { failureKinds, type FailureKind } from "../../pace/Failure";
import { isJsonObject } from "../../../tokens/json/JsonObject";
import type { PlannedToken } from "../PlannedToken";
import { purposePayload, type RevocationPurpose } from "../purpose/RevocationPurpose";
import { revocationStates, type RevocationState } from "../RevocationProgress";

/** What the journal holds of a step: places in the plan, and the state that these tokens reached. */
export interface KeptStep {
  readonly tokens: readonly number[];
  readonly state: RevocationState;
  readonly why?: FailureKind;
}

export type KeptRevocation = KeptJob<readonly PlannedToken[], KeptStep>;

/** The payload of a revocation's first entry. */
export function planPayload(tokens: readonly PlannedToken[], purpose?: RevocationPurpose) {
  // Only the ids: a plan also has names.
  const ids = tokens.map(({ authorizationId, owner }) => ({ authorizationId, owner }));
  return { tokens: ids, ...(purpose && { purpose: purposePayload(purpose) }) };
}

/** Reads a journal's revocations. */
export const revocationReader: JobReader<readonly PlannedToken[], KeptStep> = {
  jobKind: "revocation",
  readPlan(payload) {
    if (!isJsonObject(payload) || !Array.isArray(payload.tokens)) return undefined;
    const tokens = payload.tokens.flatMap((token: unknown) => readPlanned(token) ?? []);
    // A plan with a gap is useless: finishing part of it would look like finishing all of it.
    return tokens.length === 0 || tokens.length !== payload.tokens.length ? undefined : tokens;
  },
  readStep(payload) {
    if (!isJsonObject(payload) || !Array.isArray(payload.tokens)) return undefined;
    const state = revocationStates.find((known) => known === payload.state);
    const tokens = payload.tokens.filter((place): place is number => Number.isInteger(place));
    return state && { tokens, state, why: failureKinds.find((known) => known === payload.why) };
  },
};

function readPlanned(value: unknown): PlannedToken | undefined {
  if (!isJsonObject(value)) return undefined;
  const { authorizationId, owner } = value;
  if (typeof authorizationId !== "string" || typeof owner !== "string") return undefined;
  return authorizationId === "" || owner === "" ? undefined : { authorizationId, owner };
}
