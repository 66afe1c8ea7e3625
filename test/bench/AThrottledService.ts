import { readRateLimit, type RateLimit } from "../../src/azure/wire/rateLimit";
import type { ScanDoor, UsersPage } from "../../src/jobs/scan/ScanDoor";
import type { Owner } from "../../src/tokens/organization/OwnedToken";
import type { TableToken } from "../../src/tokens/organization/columns/TokenColumns";
import { seededRandom } from "../emulator/world/seeded";
import { Throttle, type ThrottleRules, type Toll } from "../emulator/world/Throttle";
import type { VirtualTime } from "../faults/VirtualTime";

export interface ServiceSize {
  readonly users: number;
  readonly tokensOfEach: number;
  readonly answerMs: number;
  /** Varies answer times; absent: all answers take the same time. */
  readonly seed?: number;
}

const usersOnPage = 499;
const validFrom = new Date("2026-06-01T00:00:00Z");
const validTo = new Date("2027-05-31T00:00:00Z");

/**
 * Azure DevOps as a scan sees it, without the work of real answers, so that a scan of hours takes seconds. The rate
 * limit is the emulator's own: a test compares a scan of this with a scan of the emulator.
 */
export class AThrottledService implements ScanDoor {
  requests = 0;
  blocks = 0;
  /** 429s for requests sent after backing off from another 429, with no answer in between. */
  blocksAfterBackOff = 0;
  readonly asked = new Set<string>();
  /** Told what the headers say; absent where the service hides them. */
  onLimit: ((told: RateLimit) => void) | undefined;
  private readonly throttle: Throttle;
  private readonly random: (() => number) | undefined;
  private blockedAtMs: number | undefined;

  constructor(
    private readonly time: VirtualTime,
    private readonly size: ServiceSize,
    /** Several that act for one identity share one limit. */
    rules: Partial<ThrottleRules> | Throttle,
  ) {
    this.throttle = rules instanceof Throttle ? rules : new Throttle(time.now, rules);
    this.random = size.seed === undefined ? undefined : seededRandom(size.seed);
  }

  async readUsers(continuationToken: string | undefined): Promise<UsersPage> {
    await this.answer();
    const start = Number(continuationToken ?? 0);
    const end = Math.min(start + usersOnPage, this.size.users);
    const owners = Array.from({ length: end - start }, (_, index) => ownerOf(start + index));
    const next = end < this.size.users ? String(end) : undefined;
    return { owners, serviceIdentities: [], unreadable: 0, continuationToken: next };
  }

  async readTokens(owner: string) {
    await this.answer();
    this.asked.add(owner);
    const number = Number.parseInt(owner.slice(owner.indexOf(".") + 1), 36);
    const first = number * this.size.tokensOfEach;
    const tokens = Array.from({ length: this.size.tokensOfEach }, (_, index) => tokenOf(first + index));
    return { tokens, unreadable: 0 };
  }

  private async answer(): Promise<void> {
    this.requests++;
    const beganMs = this.time.now().getTime();
    await this.time.sleep(this.size.answerMs * this.spread());
    const toll = this.throttle.charge("me");
    if (toll) this.tell(toll.headers);
    if (toll?.isBlocked) {
      this.blocks++;
      if (this.blockedAtMs !== undefined && beganMs > this.blockedAtMs) this.blocksAfterBackOff++;
      this.blockedAtMs = this.time.now().getTime();
      throw Object.assign(new Error("TF400733"), { kind: "throttled" });
    }
    if (toll && toll.delayMilliseconds > 0) await this.time.sleep(toll.delayMilliseconds);
    if (this.blockedAtMs !== undefined && beganMs > this.blockedAtMs) this.blockedAtMs = undefined;
  }

  private tell(headers: Toll["headers"]): void {
    const told =
      this.onLimit && readRateLimit(new Headers({ ...headers, Date: this.time.now().toUTCString() }));
    if (told) this.onLimit?.(told);
  }

  /** Answers take 0.7 to 1.5 times the usual time, and one in 200 takes ten times as long, as on a real network. */
  private spread(): number {
    if (!this.random) return 1;
    return this.random() < 0.005 ? 10 : 0.7 + 0.8 * this.random();
  }
}

function ownerOf(number: number): Owner {
  const descriptor = `aad.${number.toString(36).padStart(40, "0")}`;
  return {
    descriptor,
    displayName: `Person ${number}`,
    mailAddress: `p${number}@fabrikam.example`,
    kind: "member",
  };
}

function tokenOf(number: number): TableToken {
  return {
    authorizationId: `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
    name: `token ${number}`,
    scopes: ["vso.code"],
    reach: { kind: "all" },
    validFrom,
    validTo,
    isRevoked: false,
  };
}
