import { TextMap } from "../../tokens/text/TextMap";
import { askWithRetries } from "../pace/retry/askWithRetries";
import { Gate } from "../pace/Gate";
import { usualPatience, type Patience } from "./Patience";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationDoor } from "./RevocationDoor";
import type { RevocationOptions } from "./RevocationOptions";
import type { RevocationProgress } from "./RevocationProgress";

/** Number of owners listed at once from the start. The pace lowers it as soon as the service slows down. */
const firstLanes = 64;
/** As many as a browser runs at once over one connection. */
const usualMostLanes = 100;

/** What the steps of one run share: the gate to the service, and what has become of each token. */
export class RevocationRun {
  readonly gate: Gate;
  private readonly progressById = new TextMap<RevocationProgress>();

  constructor(
    readonly door: RevocationDoor,
    readonly options: RevocationOptions,
    private readonly onReport: (authorizationIds: readonly string[], progress: RevocationProgress) => void,
  ) {
    const { mostLanes = usualMostLanes } = options;
    this.gate = new Gate({ ...options, firstLanes, mostLanes });
  }

  get isStopped(): boolean {
    return this.options.signal?.aborted ?? false;
  }

  get patience(): Patience {
    return this.options.patience ?? usualPatience;
  }

  /** Ids of the owner's tokens that are still active. Retries as often as one look allows. */
  listActive(owner: string): Promise<ReadonlySet<string>> {
    return askWithRetries(this.gate, () => this.door.listActive(owner), this.patience.listing);
  }

  report(authorizationIds: readonly string[], progress: RevocationProgress): void {
    for (const id of authorizationIds) this.progressById.set(id, progress);
    if (authorizationIds.length > 0) this.onReport(authorizationIds, progress);
  }

  progressOf(authorizationId: string): RevocationProgress {
    return this.progressById.get(authorizationId) ?? { state: "planned" };
  }

  wasSent({ authorizationId }: PlannedToken): boolean {
    return this.progressOf(authorizationId).state !== "planned";
  }
}
