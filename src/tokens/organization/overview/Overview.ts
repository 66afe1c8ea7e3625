import type { RiskKind } from "../../token/risk";
import type { Owner } from "../OwnedToken";

/** More than `over` days, and at most `upTo`; either may be open. */
export interface DaySpan {
  readonly over: number | undefined;
  readonly upTo: number | undefined;
}

export interface SpanCount extends DaySpan {
  readonly count: number;
}

/** What an organization's active tokens are like. Each number is how many tokens the filter for it shows. */
export interface Overview {
  readonly active: number;
  /** Owners of active tokens. */
  readonly owners: number;
  readonly risks: Readonly<Record<RiskKind, number>>;
  /** Days since they were made. */
  readonly ages: readonly SpanCount[];
  /** Days from start to end. */
  readonly lifetimes: readonly SpanCount[];
  /** The powerful scopes that most tokens allow, directly or through a wider one; most first. */
  readonly scopes: readonly { readonly id: string; readonly count: number }[];
  /** Who has most; most first, then by first appearance. */
  readonly topOwners: readonly { readonly owner: Owner; readonly count: number }[];
}
