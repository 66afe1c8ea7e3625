import { openJournal, type JournalOpening } from "../../journal/openJournal";
import { leaveOutProtected, type ProtectionGap } from "../plan/leaveOutProtected";
import type { DescribedToken } from "../plan/RevocationPlan";
import type { RevocationEvent } from "../RevocationEvent";
import { revokeAndVerify } from "../revokeAndVerify";
import { keepRevocation } from "./keepRevocation";
import type { RevocationEnvironment } from "./RevocationEnvironment";
import type { RevocationJob } from "./RevocationJob";
import { revokeWithJournal } from "./revokeWithJournal";

/** Why nothing was begun. `busy`: another page runs a revocation. */
export type Obstacle = "busy" | ProtectionGap;

/** `kept`: a closed page can go on with the job. Otherwise why not. */
export type Continuity = "kept" | "noStorage" | "storageFailed";

/** How a run stands. What has become of each token is in the job's outcomes. */
export type RevocationRunState =
  | { readonly state: "notBegun"; readonly why: Obstacle }
  | (RunFacts & { readonly state: "running" | "ended" })
  /** An error of ours. What became of the tokens is in the service, so a retry lists first. */
  | (RunFacts & { readonly state: "crashed"; readonly error: unknown });

/** What is found out while a run begins. */
export interface RunFacts {
  readonly continuity: Continuity;
  /** Tokens that were left out since they are protected by now. */
  readonly protectedCount: number;
}

/**
 * Revokes and verifies what is open of a job, writes it down, and leaves out what is protected by now. Tells how it
 * stands after each step and never throws. To retry or to continue a job, run it again.
 */
export async function* runRevocation(
  job: RevocationJob,
  environment: RevocationEnvironment,
  signal: AbortSignal,
): AsyncGenerator<RevocationRunState> {
  const facts: Facts = { continuity: "noStorage", protectedCount: 0 };
  let opening: JournalOpening | undefined;
  try {
    const tokens = await openTokens(job, environment, facts);
    if (typeof tokens === "string") return yield { state: "notBegun", why: tokens };
    opening = await openFor(environment);
    if (opening.state === "busy") return yield { state: "notBegun", why: "busy" };
    if (signal.aborted) return;
    const events = await begin(job, tokens, environment, opening, signal, facts);
    yield { state: "running", ...facts };
    for await (const event of events) {
      job.outcomes.record(event);
      yield { state: "running", ...facts };
    }
    yield { state: "ended", ...facts };
  } catch (error) {
    yield { state: "crashed", error, ...facts };
  } finally {
    if (opening?.state === "open") await opening.journal.close();
  }
}

type Facts = { -readonly [Fact in keyof RunFacts]: RunFacts[Fact] };

async function openTokens(
  job: RevocationJob,
  { protection }: RevocationEnvironment,
  facts: Facts,
): Promise<readonly DescribedToken[] | ProtectionGap> {
  if (!protection) return job.open;
  const split = await leaveOutProtected(job.open, protection, job.plan.includedProtected);
  if (typeof split === "string") return split;
  const left = split.covered.filter(({ authorizationId }) => !job.outcomes.isGone(authorizationId));
  facts.protectedCount = left.length;
  return split.free;
}

async function openFor({ journal, now, wait }: RevocationEnvironment): Promise<JournalOpening> {
  return journal ? openJournal({ ...journal, now, wait }) : { state: "cannotResume", why: "noStorage" };
}

/** Keeps the plan before anything is sent. Only what was really written can be continued. */
async function begin(
  job: RevocationJob,
  tokens: readonly DescribedToken[],
  environment: RevocationEnvironment,
  opening: Exclude<JournalOpening, { state: "busy" }>,
  signal: AbortSignal,
  facts: Facts,
): Promise<AsyncIterable<RevocationEvent>> {
  const { door, now, journal: keeping } = environment;
  const { isRetry, untouched } = job;
  const options = { ...environment, signal, isRetry, untouched };
  if (opening.state === "open" && keeping) {
    const kept = await keepRevocation(job, tokens, opening.journal, now, keeping);
    facts.continuity = opening.journal.canResume ? "kept" : "storageFailed";
    job.runs++;
    return revokeWithJournal(tokens, door, options, kept);
  }
  if (opening.state === "cannotResume") facts.continuity = opening.why;
  job.runs++;
  return revokeAndVerify(tokens, door, options);
}
