import type { Steps } from "../../tokens/steps/Steps";
import type { JobKind } from "./JournalEntry";
import { readEntry } from "./readEntry";

/** Reads the payloads of one kind of job. `undefined` for a payload that makes no sense. */
export interface JobReader<Plan, Step> {
  readonly jobKind: JobKind;
  readPlan(payload: unknown): Steps<Plan | undefined>;
  readStep(payload: unknown): Step | undefined;
}

/** A job that was started and not deleted. */
export interface KeptJob<Plan, Step> {
  readonly id: string;
  readonly begunAt: Date;
  readonly actorId: string;
  readonly organizationId: string;
  readonly plan: Plan;
  /** What the plan was read from, which may hold more. */
  readonly payload: unknown;
  /** In the order they were written. */
  readonly steps: readonly { readonly at: Date; readonly step: Step }[];
  readonly hasEnded: boolean;
}

/** All jobs of one kind, oldest first. Skips anything that is not an entry or has a payload that makes no sense. */
export function* keptJobs<Plan, Step>(
  stored: readonly unknown[],
  reader: JobReader<Plan, Step>,
): Steps<KeptJob<Plan, Step>[]> {
  const entries = stored
    .flatMap((value) => readEntry(value) ?? [])
    .filter(({ jobKind }) => jobKind === reader.jobKind);
  const jobs: KeptJob<Plan, Step>[] = [];
  for (const begin of entries) {
    const plan = begin.part === "begin" ? yield* reader.readPlan(begin.payload) : undefined;
    if (begin.part !== "begin" || plan === undefined) continue;
    const own = entries.filter(({ job }) => job === begin.job);
    jobs.push({
      id: begin.job,
      begunAt: new Date(begin.at),
      actorId: begin.actorId,
      organizationId: begin.organizationId,
      plan,
      payload: begin.payload,
      steps: own.flatMap((entry) => {
        const step = entry.part === "step" ? reader.readStep(entry.payload) : undefined;
        return step === undefined ? [] : { at: new Date(entry.at), step };
      }),
      hasEnded: own.some(({ part }) => part === "end"),
    });
  }
  return jobs;
}

/** Ids of ended jobs of any kind, whose entries can be deleted. */
export function endedJobs(stored: readonly unknown[]): string[] {
  return stored.flatMap((value) => {
    const entry = readEntry(value);
    return entry?.part === "end" ? entry.job : [];
  });
}
