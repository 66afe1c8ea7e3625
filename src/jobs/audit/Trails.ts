import type { AuditEntry } from "../../tokens/audit/AuditEntry";
import type { AuditClientKind } from "../../tokens/audit/clientOf";
import type { Trail } from "../../tokens/audit/Trail";
import { dayInMilliseconds } from "../../tokens/token/expiry";
import { KnownIds } from "./KnownIds";
import { TrailCounter } from "./TrailCounter";

/** What acted within some days. All ids are in lower case, and each list is a filter. */
export interface Acted {
  /** Of the tokens asked for, those that acted. */
  readonly tokens: readonly string[];
  /** Of those, the ones that acted from each address; the address with most tokens first. */
  readonly addresses: readonly { readonly address: string; readonly tokens: readonly string[] }[];
  /** A token had more addresses than are kept apart: there are more than these. */
  readonly hasMoreAddresses: boolean;
  /** The same by kind of client, which is what the clients claim. */
  readonly clients: readonly { readonly kind: AuditClientKind; readonly tokens: readonly string[] }[];
  /** Tokens asked for that were not looked for in the log: nothing is known of them. */
  readonly notFollowed: readonly string[];
}

interface Limits {
  /** The end of the log that is read: the last of the days that are counted. */
  readonly until: Date;
  /** authorizationIds of the tokens to follow, in any case; absent: every token. */
  readonly wanted?: Iterable<string> | undefined;
}

/**
 * What the audit log saw each token do, added up while it is read, in any order. Keeps sums, and the ids of the entries
 * that counted, in place of the entries: the log may list one again on a later page or after a pause, and only those
 * of followed tokens need remembering.
 */
export class Trails {
  private readonly counters = new Map<string, TrailCounter>();
  private readonly counted = new KnownIds();
  private readonly wanted: ReadonlySet<string> | undefined;
  private readonly lastDay: number;

  constructor({ until, wanted }: Limits) {
    this.wanted = wanted && lowered(wanted);
    this.lastDay = Math.floor(until.getTime() / dayInMilliseconds);
  }

  /** How many of the followed tokens acted. */
  get size(): number {
    return this.counters.size;
  }

  /** An entry counts once. Without an id it cannot be known again, and counts each time that it comes. */
  add(entries: Iterable<AuditEntry>): void {
    for (const entry of entries) {
      const { id, authorizationId } = entry;
      if (authorizationId === undefined || !this.follows(authorizationId)) continue;
      if (id === undefined || this.counted.add(id)) this.counterOf(authorizationId.toLowerCase()).add(entry);
    }
  }

  /** Whether this token is looked for in the log. */
  follows(authorizationId: string): boolean {
    return this.wanted?.has(authorizationId.toLowerCase()) ?? true;
  }

  /** What the log has of this token so far; `undefined` if it has nothing. */
  of(authorizationId: string): Trail | undefined {
    return this.counters.get(authorizationId.toLowerCase())?.trail();
  }

  /** Which of these tokens acted within so many times 24 hours before `now`. */
  acted(ids: Iterable<string>, days: number, now: Date): Acted {
    const sinceMs = now.getTime() - days * dayInMilliseconds;
    const asked = [...lowered(ids)];
    const tokens = asked.filter((id) => (this.counters.get(id)?.lastMs ?? -Infinity) >= sinceMs);
    const addresses = new Map<string, string[]>();
    const clients = new Map<AuditClientKind, string[]>();
    let hasMoreAddresses = false;
    for (const token of tokens) {
      const counter = this.counters.get(token);
      if (!counter) continue;
      for (const address of counter.addresses.namesSince(sinceMs)) file(addresses, address, token);
      for (const kind of counter.clients.namesSince(sinceMs)) file(clients, kind, token);
      hasMoreAddresses ||= counter.addresses.hasOthersSince(sinceMs);
    }
    return {
      tokens,
      addresses: byMost(addresses).map(([address, its]) => ({ address, tokens: its })),
      hasMoreAddresses,
      clients: byMost(clients).map(([kind, its]) => ({ kind, tokens: its })),
      notFollowed: asked.filter((id) => !this.follows(id)),
    };
  }

  private counterOf(id: string): TrailCounter {
    const known = this.counters.get(id);
    if (known) return known;
    const counter = new TrailCounter(id, this.lastDay);
    this.counters.set(id, counter);
    return counter;
  }
}

function lowered(ids: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(ids, (id) => id.toLowerCase()));
}

function file<Name>(tokensOf: Map<Name, string[]>, name: Name, token: string): void {
  const tokens = tokensOf.get(name);
  if (tokens) tokens.push(token);
  else tokensOf.set(name, [token]);
}

function byMost<Name>(tokensOf: ReadonlyMap<Name, readonly string[]>): [Name, readonly string[]][] {
  return [...tokensOf].sort(([, one], [, other]) => other.length - one.length);
}
