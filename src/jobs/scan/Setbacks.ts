import type { Failure } from "../pace/Failure";
import { retryPolicies } from "../pace/retryPolicies";
import { Tries } from "../pace/Tries";

/** What a failed request means for the scan. `giveUp`: this one cannot be read, and is listed with its reason. */
export type Verdict =
  | { readonly kind: "giveUp" | "stop" | "startOver" }
  | { readonly kind: "later" | "holdAll"; readonly milliseconds: number };

const mostForbiddenInARow = 3;
/** Milliseconds of pause after as many failures in a row as there are lanes; then the scan stops. */
const outageMs = [5_000, 30_000];

/** So many people who fail with nobody answered in between: it is not them, but the connection or the service. */
const outageFrom = 4;
const nobodyFrom = 20;

/** Tells the trouble of one person from that of the connection, the session or the service. */
export class Setbacks {
  private readonly userTries = new Map<string, Tries>();
  /** Who failed since anyone's tokens were read. */
  private readonly failing = new Set<string>();
  private inARow = 0;
  private outages = 0;
  private forbiddenInARow = 0;
  private hasReadTokens = false;
  private pageTries = new Tries(retryPolicies.reading);
  private hasStartedOver = false;

  /** A page of users was read. It says nothing about the other service, which has the tokens. */
  readUsers(): void {
    this.pageTries = new Tries(retryPolicies.reading);
  }

  /** Someone's tokens were read. */
  readTokens(): void {
    this.hasReadTokens = true;
    this.failing.clear();
    this.inARow = 0;
    this.outages = 0;
    this.forbiddenInARow = 0;
  }

  ofUser(descriptor: string, why: Failure, lanes: number): Verdict {
    switch (why.kind) {
      case "throttled":
        return laterOr("giveUp", this.triesOf(descriptor).failed(why.kind));
      case "signedOut":
        return laterOr("stop", this.triesOf(descriptor).failed(why.kind));
      case "forbidden":
        // Before anything was read, or several times in a row: it is the reader, not the one person.
        return !this.hasReadTokens || ++this.forbiddenInARow >= mostForbiddenInARow
          ? { kind: "stop" }
          : { kind: "giveUp" };
      case "missing":
      case "refused":
        this.failing.add(descriptor);
        // A service that knows none of so many people has no such resource at all.
        return !this.hasReadTokens && this.failing.size >= nobodyFrom ? { kind: "stop" } : { kind: "giveUp" };
      case "offline":
      case "unexpected": {
        this.failing.add(descriptor);
        const outage = this.ofOutage(lanes);
        if (outage) return outage;
        // It is not this person who fails, so that it does not count as one of their tries.
        if (this.failing.size >= outageFrom) return { kind: "later", milliseconds: 1_000 };
        return laterOr("giveUp", this.triesOf(descriptor).failed(why.kind));
      }
    }
  }

  ofPage(why: Failure, hasContinuation: boolean, lanes: number): Verdict {
    switch (why.kind) {
      case "throttled":
        return laterOr("giveUp", this.pageTries.failed(why.kind));
      case "signedOut":
        return laterOr("stop", this.pageTries.failed(why.kind));
      case "refused":
        // A continuation token may be too old after a long pause.
        if (!hasContinuation || this.hasStartedOver) return { kind: "giveUp" };
        this.hasStartedOver = true;
        return { kind: "startOver" };
      case "forbidden":
      case "missing":
        return { kind: "stop" };
      case "offline":
      case "unexpected":
        return this.ofOutage(lanes) ?? laterOr("giveUp", this.pageTries.failed(why.kind));
    }
  }

  private ofOutage(lanes: number): Verdict | undefined {
    if (++this.inARow < Math.max(4, lanes)) return undefined;
    this.inARow = 0;
    const milliseconds = outageMs[this.outages++];
    return milliseconds === undefined ? { kind: "stop" } : { kind: "holdAll", milliseconds };
  }

  private triesOf(descriptor: string): Tries {
    const tries = this.userTries.get(descriptor) ?? new Tries(retryPolicies.reading);
    this.userTries.set(descriptor, tries);
    return tries;
  }
}

function laterOr(end: "giveUp" | "stop", milliseconds: number | undefined): Verdict {
  return milliseconds === undefined ? { kind: end } : { kind: "later", milliseconds };
}
