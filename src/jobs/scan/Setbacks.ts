import type { Failure } from "../pace/Failure";
import { retryPolicies } from "../pace/retry/retryPolicies";
import { Tries } from "../pace/retry/Tries";

/**
 * What a failed request means for the scan. `giveUp`: this person cannot be read, and is listed with the
 * reason. `stop`: everyone else would probably fail the same way.
 */
export type Verdict =
  | { readonly kind: "giveUp" | "stop" | "startOver" }
  | { readonly kind: "later" | "holdAll"; readonly milliseconds: number };

/**
 * Milliseconds to pause when as many requests in a row have failed as there are lanes. After the last pause
 * the scan stops.
 */
const outageMs = [5_000, 30_000];
/** If this many people fail with nobody read in between, the cause is the connection or the service, not the people. */
const outageFrom = 4;
/** A service that knows none of this many people may not have the resource at all. */
const nobodyFrom = 20;

/** Tells one person's trouble from trouble with the connection, the session or the service. */
export class Setbacks {
  private readonly triesOfUsers = new Map<string, Tries>();
  /** People who have failed since someone's tokens were last read. */
  private readonly failing = new Set<string>();
  private inARow = 0;
  private outages = 0;
  private triesOfPage = new Tries(retryPolicies.reading);
  private hasStartedOver = false;

  /** A page of users was read. It says nothing about the other service, which has the tokens. */
  readUsers(): void {
    this.triesOfPage = new Tries(retryPolicies.reading);
  }

  /** Someone's tokens were read. */
  readTokens(): void {
    this.failing.clear();
    this.inARow = 0;
    this.outages = 0;
  }

  ofUser(descriptor: string, { kind, reason }: Failure, lanes: number): Verdict {
    if (reason === "noTokenAdministration") return { kind: "stop" };
    switch (kind) {
      case "throttled":
        return laterOr("giveUp", this.triesOf(descriptor).failed(kind));
      case "signedOut":
        return laterOr("stop", this.triesOf(descriptor).failed(kind));
      case "forbidden":
        return { kind: "stop" };
      case "missing":
      case "refused":
        this.failing.add(descriptor);
        return { kind: this.failing.size >= nobodyFrom ? "stop" : "giveUp" };
      case "offline":
      case "unexpected": {
        this.failing.add(descriptor);
        const outage = this.ofOutage(lanes);
        if (outage) return outage;
        // An outage uses up nobody's tries.
        if (this.failing.size >= outageFrom) return { kind: "later", milliseconds: 1_000 };
        return laterOr("giveUp", this.triesOf(descriptor).failed(kind));
      }
    }
  }

  ofPage({ kind }: Failure, hasContinuation: boolean, lanes: number): Verdict {
    switch (kind) {
      case "throttled":
        return laterOr("giveUp", this.triesOfPage.failed(kind));
      case "signedOut":
        return laterOr("stop", this.triesOfPage.failed(kind));
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
        return this.ofOutage(lanes) ?? laterOr("giveUp", this.triesOfPage.failed(kind));
    }
  }

  private ofOutage(lanes: number): Verdict | undefined {
    if (++this.inARow < Math.max(outageFrom, lanes)) return undefined;
    this.inARow = 0;
    const milliseconds = outageMs[this.outages++];
    return milliseconds === undefined ? { kind: "stop" } : { kind: "holdAll", milliseconds };
  }

  private triesOf(descriptor: string): Tries {
    const tries = this.triesOfUsers.get(descriptor) ?? new Tries(retryPolicies.reading);
    this.triesOfUsers.set(descriptor, tries);
    return tries;
  }
}

function laterOr(end: "giveUp" | "stop", milliseconds: number | undefined): Verdict {
  return milliseconds === undefined ? { kind: end } : { kind: "later", milliseconds };
}
