import { failureKinds, type FailureKind } from "../pace/Failure";
import { isRecord } from "../store/fields";
import { revocationStates, type PlannedToken, type RevocationState } from "../revocation/revocation";

/** What the journal holds: ids, states and times. Never a name, a reason, a filter or a secret. */
export type JournalEntry =
  | {
      readonly kind: "plan";
      readonly job: string;
      /** Milliseconds since 1970, as in every entry. */
      readonly at: number;
      /** Identity id of who began it. */
      readonly actorId: string;
      readonly organizationId: string;
      readonly tokens: readonly PlannedToken[];
    }
  | {
      readonly kind: "step";
      readonly job: string;
      readonly at: number;
      /** Places in the plan. */
      readonly tokens: readonly number[];
      readonly state: RevocationState;
      readonly why?: FailureKind;
    }
  | { readonly kind: "end"; readonly job: string; readonly at: number };

/** A job that was begun. */
export interface KeptJob {
  readonly id: string;
  readonly begunAt: Date;
  readonly actorId: string;
  readonly organizationId: string;
  readonly plan: readonly PlannedToken[];
  /** Tokens that were seen gone. */
  readonly done: number;
  readonly total: number;
  /** The last state that was written down for each token; the rest is `planned`. It is a claim, not the truth: list again. */
  readonly states: ReadonlyMap<string, RevocationState>;
  /** It has ended, or all of it was seen gone, so that there is nothing to continue. */
  readonly isOver: boolean;
}

/** The youngest job that is not over. What is no entry is passed over. */
export function findUnfinished(stored: readonly unknown[]): KeptJob | undefined {
  return keptJobs(stored).findLast(({ isOver }) => !isOver);
}

/** Every job that was begun and not forgotten, the oldest first. */
export function keptJobs(stored: readonly unknown[]): KeptJob[] {
  const entries = stored.flatMap((value) => readEntry(value) ?? []);
  return entries.flatMap((entry) => (entry.kind === "plan" ? [keptJob(entry, entries)] : []));
}

function keptJob(plan: Extract<JournalEntry, { kind: "plan" }>, entries: readonly JournalEntry[]): KeptJob {
  const own = entries.filter(({ job }) => job === plan.job);
  const states = new Map<string, RevocationState>();
  for (const entry of own) {
    if (entry.kind !== "step") continue;
    for (const place of entry.tokens) {
      const token = plan.tokens[place];
      if (token) states.set(token.authorizationId, entry.state);
    }
  }
  const done = [...states.values()].filter((state) => state === "gone").length;
  return {
    id: plan.job,
    begunAt: new Date(plan.at),
    actorId: plan.actorId,
    organizationId: plan.organizationId,
    plan: plan.tokens,
    done,
    total: plan.tokens.length,
    states,
    isOver: done === plan.tokens.length || own.some(({ kind }) => kind === "end"),
  };
}

/** Ids of the jobs that came to their end: what is kept of them can go. */
export function endedJobs(stored: readonly unknown[]): string[] {
  return stored.flatMap((value) => {
    const entry = readEntry(value);
    return entry?.kind === "end" ? [entry.job] : [];
  });
}

function readEntry(value: unknown): JournalEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, job, at } = value;
  if (typeof job !== "string" || typeof at !== "number" || !Number.isFinite(new Date(at).getTime()))
    return undefined;
  if (kind === "end") return { kind, job, at };
  if (!Array.isArray(value.tokens)) return undefined;
  if (kind === "step") {
    const state = revocationStates.find((known) => known === value.state);
    const tokens = value.tokens.filter((place): place is number => Number.isInteger(place));
    return state && { kind, job, at, tokens, state, why: failureKinds.find((known) => known === value.why) };
  }
  const { actorId, organizationId } = value;
  if (kind !== "plan" || typeof actorId !== "string" || typeof organizationId !== "string") return undefined;
  const tokens = value.tokens.flatMap((token: unknown) => readPlanned(token) ?? []);
  // A plan with a hole is no plan: to finish a part of it would look like all of it.
  if (tokens.length === 0 || tokens.length !== value.tokens.length) return undefined;
  return { kind, job, at, actorId, organizationId, tokens };
}

function readPlanned(value: unknown): PlannedToken | undefined {
  if (!isRecord(value)) return undefined;
  const { authorizationId, owner } = value;
  if (typeof authorizationId !== "string" || typeof owner !== "string") return undefined;
  return authorizationId === "" || owner === "" ? undefined : { authorizationId, owner };
}
