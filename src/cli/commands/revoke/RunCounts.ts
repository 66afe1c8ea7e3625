import type { Clock } from "../../../jobs/pace/Clock";
import type { RevocationEvent } from "../../../jobs/revocation/RevocationEvent";
import type { RevocationJob } from "../../../jobs/revocation/run/RevocationJob";
import type { Narrator } from "../../Narrator";
import { words } from "./words";

/** Milliseconds between two texts; more often would only be distracting. */
const tellEveryMs = 200;

/** Counts what has become of a run's tokens, and says so. */
export class RunCounts {
  private readonly gone = new Set<string>();
  private readonly onTheWay = new Set<string>();
  private toldAtMs = -Infinity;

  constructor(
    private readonly job: Pick<RevocationJob, "plan">,
    private readonly narrator: Narrator,
    private readonly clock: Pick<Clock, "monotonicMs">,
  ) {}

  readonly take = ({ authorizationIds, progress }: RevocationEvent): void => {
    const isOnTheWay = progress.state === "sent" || progress.state === "accepted";
    for (const id of authorizationIds) {
      this.onTheWay.delete(id);
      if (progress.state === "gone") this.gone.add(id);
      else if (isOnTheWay) this.onTheWay.add(id);
    }
    const total = this.job.plan.tokens.length;
    const nowMs = this.clock.monotonicMs();
    if (nowMs - this.toldAtMs < tellEveryMs && this.gone.size < total) return;
    this.toldAtMs = nowMs;
    const share = total === 0 ? undefined : this.gone.size / total;
    this.narrator.progress(share, words.progress(this.gone.size, total, this.onTheWay.size));
  };
}
