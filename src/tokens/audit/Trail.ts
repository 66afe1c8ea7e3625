import type { AuditClientKind } from "./clientOf";

/** How often something was seen, and the first and last time of it. */
export interface Seen {
  readonly count: number;
  readonly first: Date;
  readonly last: Date;
}

/** Something that was seen, with its name. */
export interface SeenName<Name extends string = string> extends Seen {
  readonly name: Name;
}

/** What was seen by name, the most frequent first. */
export interface Tally<Name extends string = string> {
  readonly names: readonly SeenName<Name>[];
  /** What had names beyond the number that is kept apart; absent if nothing had. */
  readonly others: Seen | undefined;
}

/**
 * What the audit log saw one token do. It does not log reads, clones and much else, so this never proves that a token
 * was not used.
 */
export interface Trail extends Seen {
  /** In lower case. */
  readonly authorizationId: string;
  /** The action at the last time. */
  readonly lastAction: string;
  readonly actions: Tally;
  /** Actions for which the log names no address are in none of these. */
  readonly addresses: Tally;
  /** By the clients' own words. */
  readonly clients: Tally<AuditClientKind>;
  /** Actions on each UTC day, the oldest first: 91 days, since 90 times 24 hours reach into one more. */
  readonly byDay: readonly number[];
  /** The first moment of the first of these days. */
  readonly firstDay: Date;
}
