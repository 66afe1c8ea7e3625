import { TextSet, type Texts } from "../../../tokens/text/TextSet";
import { Outcomes } from "../Outcomes";
import type { DescribedToken, RevocationPlan } from "../plan/RevocationPlan";
import type { PlannedToken } from "../PlannedToken";
import type { RevocationPurpose } from "../purpose/RevocationPurpose";
import type { Continuation } from "./Continuation";

/** A job as the journal stores it. A retry may start it there again, with the remaining tokens. */
interface KeptAs {
  readonly id: string;
  readonly tokens: readonly PlannedToken[];
}

/**
 * One plan and what has become of it, over as many runs as it takes. `head` says who revokes and why. The plan is what
 * a person has confirmed, even for a continued job: nothing is sent just because the journal has it.
 */
export class RevocationJob<Head = unknown> {
  readonly outcomes = new Outcomes();
  keptAs: KeptAs | undefined;
  /** What the latest run is to revoke or check, whatever has become of it since. */
  underWay: readonly PlannedToken[] = [];
  /** How many runs have started on this page. */
  runs = 0;

  constructor(
    readonly head: Head,
    readonly plan: RevocationPlan,
    readonly continues?: Continuation,
    /** Absent for own tokens, and for a job that an earlier version began. */
    readonly purpose: RevocationPurpose | undefined = continues?.purpose,
  ) {
    if (!continues) return;
    this.keptAs = continues;
    for (const event of continues.events) this.outcomes.record(event);
    this.recordSeen(continues.seen);
  }

  /** Whether an earlier visit started it. */
  get isContinued(): boolean {
    return this.continues !== undefined;
  }

  /** Whether tokens may have been sent before, in which case a run has to list first. */
  get isRetry(): boolean {
    return this.runs > 0 || this.isContinued;
  }

  /** What the next run has to revoke or check. */
  get open(): readonly DescribedToken[] {
    if (this.outcomes.isEmpty) return this.plan.tokens;
    return this.plan.tokens.filter(({ authorizationId }) => !this.outcomes.isGone(authorizationId));
  }

  /** Ids of tokens that were confirmed gone. */
  get gone(): readonly string[] {
    if (this.outcomes.isEmpty) return [];
    const ids = this.plan.tokens.map(({ authorizationId }) => authorizationId);
    return ids.filter((id) => this.outcomes.isGone(id));
  }

  /** Ids of tokens that were certainly not revoked. For a continued job, nothing is certain. */
  get untouched(): Texts {
    const isUntouched = (id: string) => ["planned", "refused"].includes(this.outcomes.of(id).progress.state);
    const ids = this.isContinued ? [] : this.open.map(({ authorizationId }) => authorizationId);
    return new TextSet(ids.filter(isUntouched));
  }

  /** What an earlier visit wrote down is a claim; only a list decides what is gone. */
  private recordSeen({ gone, at }: Continuation["seen"]): void {
    const ids = this.plan.tokens.map(({ authorizationId }) => authorizationId);
    const seenGone = new TextSet(gone);
    const authorizationIds = ids.filter((id) => !seenGone.has(id) && this.outcomes.isGone(id));
    this.outcomes.record({ authorizationIds, progress: { state: "planned" }, at });
    this.outcomes.record({
      authorizationIds: ids.filter((id) => seenGone.has(id)),
      progress: { state: "gone" },
      at,
    });
  }
}
