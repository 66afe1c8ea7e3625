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
  // Only the ids: a plan also has names. Tokens of one owner mostly follow each other, and an owner's id is long.
  const runs: { owner: string; ids: string[] }[] = [];
  for (const { authorizationId, owner } of tokens) {
    const last = runs.at(-1);
    if (last?.owner === owner) last.ids.push(authorizationId);
    else runs.push({ owner, ids: [authorizationId] });
  }
  const owners = [...new Set(runs.map(({ owner }) => owner))];
  const places = new Map(owners.map((owner, place) => [owner, place]));
  return {
    owners,
    runs: runs.map(({ owner, ids }) => [places.get(owner) ?? 0, ids]),
    ...(purpose && { purpose: purposePayload(purpose) }),
  };
}

/** Reads a journal's revocations. */
export const revocationReader: JobReader<readonly PlannedToken[], KeptStep> = {
  jobKind: "revocation",
  readPlan(payload) {
    if (!isJsonObject(payload)) return undefined;
    const planned = Array.isArray(payload.runs) ? plannedIn(payload.runs, payload.owners) : payload.tokens;
    if (!Array.isArray(planned)) return undefined;
    const tokens = planned.flatMap((token: unknown) => readPlanned(token) ?? []);
    // A plan with a gap is useless: finishing part of it would look like finishing all of it.
    return tokens.length === 0 || tokens.length !== planned.length ? undefined : tokens;
  },
  readStep(payload) {
    if (!isJsonObject(payload) || !Array.isArray(payload.tokens)) return undefined;
    const state = revocationStates.find((known) => known === payload.state);
    const tokens = payload.tokens.filter((place): place is number => Number.isInteger(place));
    return state && { tokens, state, why: failureKinds.find((known) => known === payload.why) };
  },
};

/** Each token with its owner, unchecked. Earlier plans had them in this form. */
function plannedIn(runs: readonly unknown[], owners: unknown): unknown[] {
  return runs.flatMap((run: unknown) => {
    const [place, ids]: readonly unknown[] = Array.isArray(run) ? run : [];
    if (!Array.isArray(ids) || ids.length === 0) return [undefined];
    const owner: unknown = Array.isArray(owners) && typeof place === "number" ? owners[place] : undefined;
    return ids.map((authorizationId: unknown) => ({ authorizationId, owner }));
  });
}

function readPlanned(value: unknown): PlannedToken | undefined {
  if (!isJsonObject(value)) return undefined;
  const { authorizationId, owner } = value;
  if (typeof authorizationId !== "string" || typeof owner !== "string") return undefined;
  return authorizationId === "" || owner === "" ? undefined : { authorizationId, owner };
}
