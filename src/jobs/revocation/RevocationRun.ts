import { Gate } from "../pace/Gate";
import type { PlannedToken, Progress, RevocationDoor, RevocationOptions } from "./revocation";

/** So many owners are listed at once from the start. The pace takes it back as soon as the service slows down. */
const firstLanes = 64;
/** As many as a browser has under way over one connection. */
const usualMostLanes = 100;

/** What the steps of one revocation share: the way to the service, and what has become of each token. */
export class RevocationRun {
  readonly gate: Gate;
  private readonly ledger = new Map<string, Progress>();

  constructor(
    readonly door: RevocationDoor,
    readonly options: RevocationOptions,
    private readonly onReport: (authorizationIds: readonly string[], progress: Progress) => void,
  ) {
    const { mostLanes = usualMostLanes } = options;
    this.gate = new Gate({ ...options, firstLanes, mostLanes });
  }

  get isStopped(): boolean {
    return this.options.signal?.aborted ?? false;
  }

  report(authorizationIds: readonly string[], progress: Progress): void {
    for (const id of authorizationIds) this.ledger.set(id, progress);
    if (authorizationIds.length > 0) this.onReport(authorizationIds, progress);
  }

  progressOf(authorizationId: string): Progress {
    return this.ledger.get(authorizationId) ?? { state: "planned" };
  }

  wasSent({ authorizationId }: PlannedToken): boolean {
    return this.progressOf(authorizationId).state !== "planned";
  }
}
