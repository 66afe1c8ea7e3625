import { auditDays, type AuditEntry } from "../../tokens/audit/AuditEntry";
import { clientOf, type AuditClientKind } from "../../tokens/audit/clientOf";
import type { Trail } from "../../tokens/audit/Trail";
import { dayInMilliseconds } from "../../tokens/token/expiry";
import { SeenCounter } from "./SeenCounter";
import { TallyCounter } from "./TallyCounter";

/** 90 times 24 hours reach into 91 calendar days. */
const dayCount = auditDays + 1;

/** The trail of one token while it is read, as sums: no entry is kept. */
export class TrailCounter {
  readonly addresses = new TallyCounter<string>();
  readonly clients = new TallyCounter<AuditClientKind>();
  private readonly all = new SeenCounter();
  private readonly actions = new TallyCounter<string>();
  private readonly byDay = new Uint32Array(dayCount);
  private readonly firstDay: number;
  private lastAction = "";

  /** `lastDay`: the UTC day, counted from 1970, of the end of the log. */
  constructor(
    private readonly authorizationId: string,
    lastDay: number,
  ) {
    this.firstDay = lastDay - dayCount + 1;
  }

  /** Milliseconds since 1970. */
  get lastMs(): number {
    return this.all.lastMs;
  }

  add({ at, action, ipAddress, userAgent }: AuditEntry): void {
    const atMs = at.getTime();
    if (atMs > this.all.lastMs) this.lastAction = action;
    this.all.add(atMs);
    this.actions.add(action, atMs);
    if (ipAddress !== undefined) this.addresses.add(ipAddress, atMs);
    this.clients.add(clientOf(userAgent), atMs);
    const day = Math.floor(atMs / dayInMilliseconds) - this.firstDay;
    // The clocks of the service are not ours: what is a little newer than the end belongs to the last day.
    const place = Math.min(day, dayCount - 1);
    if (place >= 0) this.byDay[place] = (this.byDay[place] ?? 0) + 1;
  }

  trail(): Trail {
    return {
      ...this.all.seen(),
      authorizationId: this.authorizationId,
      lastAction: this.lastAction,
      actions: this.actions.tally(),
      addresses: this.addresses.tally(),
      clients: this.clients.tally(),
      byDay: [...this.byDay],
      firstDay: new Date(this.firstDay * dayInMilliseconds),
    };
  }
}
