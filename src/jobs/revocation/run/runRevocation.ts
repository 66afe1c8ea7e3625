import { openJournal, type JournalOpening } from "../../journal/openJournal";
import { leaveOutProtected, type ProtectionGap } from "../plan/leaveOutProtected";
import type { DescribedToken } from "../plan/RevocationPlan";
import type { RevocationEvent } from "../RevocationEvent";
import { revokeAndVerify } from "../revokeAndVerify";
import { keepRevocation } from "./keepRevocation";
import type { RevocationEnvironment } from "./RevocationEnvironment";
import type { RevocationJob } from "./RevocationJob";
import { revokeWithJournal } from "./revokeWithJournal";
import { whyNotContinued, type NotContinued } from "./whyNotContinued";

/** Why nothing was started. `busy`: another page is running a revocation. */
export type Obstacle = "busy" | ProtectionGap | NotContinued;

/** `kept`: the job can continue after the page was closed. Otherwise the reason it cannot. */
export type Continuity = "kept" | "noStorage" | "storageFailed";

/** The state of a run. The job's outcomes hold what has become of each token. */
export type RevocationRunState =
  | { readonly state: "notBegun"; readonly why: Obstacle }
  | (RunFacts & { readonly state: "running" | "ended" })
  /** An error of ours. Only the service knows what became of the tokens, so a retry lists first. */
  | (RunFacts & { readonly state: "crashed"; readonly error: unknown });

/** What is found out while a run starts. */
export interface RunFacts {
  readonly continuity: Continuity;
  /** Tokens that were left out because they are protected by now. */
  readonly protectedCount: number;
}

/**
 * Revokes and verifies what is open in a job, records it, and leaves out what is protected by now. Reports
 * the state after each step and never throws. To retry or continue a job, run it again.
 */
export async function* runRevocation(
  job: RevocationJob,
  environment: RevocationEnvironment,
  signal: AbortSignal,
): AsyncGenerator<RevocationRunState> {
  const facts: Facts = { continuity: "noStorage", protectedCount: 0 };
  let opening: JournalOpening | undefined;
  let hasBegun = false;
  let isOver = false;
  // Whoever took over says how it ended; this page only knows a part of it.
  const isLost = () => opening?.state === "open" && opening.journal.lost.aborted;
  const writeEnd = async (how: "ended" | "crashed") => {
    if (isOver || !hasBegun || isLost()) return;
    isOver = true;
    const written = environment.record?.over(how === "ended" && signal.aborted ? "stopped" : how);
    const waiting = new AbortController();
    await Promise.race([written, environment.wait(longestEndMs, waiting.signal)]);
    waiting.abort();
  };
  try {
    const refusal = refusalOf(job, environment);
    if (refusal) return yield { state: "notBegun", why: refusal };
    const tokens = await openTokens(job, environment, facts);
    if (typeof tokens === "string") return yield { state: "notBegun", why: tokens };
    opening = await openFor(environment);
    if (opening.state === "busy") return yield { state: "notBegun", why: "busy" };
    if (signal.aborted) return;
    const events = await begin(job, tokens, environment, opening, signal, facts, () => writeEnd("ended"));
    hasBegun = true;
    environment.record?.begun();
    yield { state: "running", ...facts };
    for await (const event of events) {
      job.outcomes.record(event);
      environment.onEvent?.(event);
      yield { state: "running", ...facts };
    }
    // Once the page says that it is over, every other page and reload says so too.
    await writeEnd("ended");
    yield { state: "ended", ...facts };
  } catch (error) {
    await writeEnd("crashed");
    yield { state: "crashed", error, ...facts };
  } finally {
    // Also when the iteration is left early.
    await writeEnd("ended");
    if (opening?.state === "open") await opening.journal.close();
  }
}

/** How long an end may take to write down before it is shown. */
const longestEndMs = 5_000;

type Facts = { -readonly [Fact in keyof RunFacts]: RunFacts[Fact] };

/** Whoever offered the job may have checked less closely, or long ago. */
function refusalOf(
  { continues }: RevocationJob,
  { journal, now }: RevocationEnvironment,
): NotContinued | undefined {
  const here = { organizationId: journal?.organizationId, now: now() };
  return continues && whyNotContinued(continues, here);
}

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

/** Stores the plan before anything is sent. Only what was really written can be continued. */
async function begin(
  job: RevocationJob,
  tokens: readonly DescribedToken[],
  environment: RevocationEnvironment,
  opening: Exclude<JournalOpening, { state: "busy" }>,
  signal: AbortSignal,
  facts: Facts,
  beforeEnd: () => Promise<void>,
): Promise<AsyncIterable<RevocationEvent>> {
  const { door, now, journal: keeping } = environment;
  const { isRetry, continues } = job;
  job.underWay = tokens;
  const options = {
    ...environment,
    signal,
    isRetry,
    ...(isRetry && { untouched: job.untouched }),
    isPartial: continues?.isPartial ?? false,
    beforeEnd,
  };
  if (opening.state === "open" && keeping) {
    const kept = await keepRevocation(job, tokens, opening.journal, now, keeping);
    facts.continuity = opening.journal.canResume ? "kept" : "storageFailed";
    if (continues && job.runs === 0)
      kept.record({ authorizationIds: job.gone, progress: { state: "gone" }, at: continues.seen.at });
    job.runs++;
    return revokeWithJournal(tokens, door, options, kept);
  }
  if (opening.state === "cannotResume") facts.continuity = opening.why;
  job.runs++;
  return revokeAndVerify(tokens, door, options);
}
