import { TextMap } from "../../tokens/text/TextMap";
import type { RevocationEvent } from "./RevocationEvent";
import type { RevocationProgress } from "./RevocationProgress";

/** How far a token has come, and when. Times are from this machine's clock. */
export interface Outcome {
  readonly progress: RevocationProgress;
  readonly sentAt?: Date;
  readonly acceptedAt?: Date;
  /** When it reached its state; absent for a token that nothing has happened to. */
  readonly stateAt?: Date;
}

const untold: Outcome = { progress: { state: "planned" } };

/** What has become of each token, according to the events of one or more runs. */
export class Outcomes {
  private readonly byId = new TextMap<Outcome>();
  private readonly ids: string[] = [];

  record({ authorizationIds, progress, at }: RevocationEvent): void {
    for (const id of authorizationIds) {
      const { sentAt, acceptedAt } = this.of(id);
      this.ids.push(id);
      this.byId.set(id, {
        progress,
        sentAt: progress.state === "sent" ? at : sentAt,
        acceptedAt: progress.state === "accepted" ? at : acceptedAt,
        stateAt: at,
      });
    }
  }

  /** Whether nothing has happened to any token. */
  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  /** Ids in the order in which something was recorded of them, each as often as that. */
  get recorded(): readonly string[] {
    return this.ids;
  }

  of(authorizationId: string): Outcome {
    return this.byId.get(authorizationId) ?? untold;
  }

  isGone(authorizationId: string): boolean {
    return this.of(authorizationId).progress.state === "gone";
  }
}
