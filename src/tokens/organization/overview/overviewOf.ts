import { fullAccess, scopes } from "../../scopes/catalogue";
import { expandScopes } from "../../scopes/inheritance";
import { inStretches } from "../../steps/inStretches";
import type { Steps } from "../../steps/Steps";
import { startOfDay } from "../../token/calendarDays";
import { dayInMilliseconds } from "../../token/expiry";
import { longestUsualLifetimeDays, scopesHaveRisk, type RiskKind } from "../../token/risk";
import { rowStatus } from "../columns/rowStatus";
import type { TokenColumns } from "../columns/TokenColumns";
import { worksEverywhere } from "../columns/worksEverywhere";
import type { Overview, SpanCount } from "./Overview";

const ageDays = [30, 90, 180, 365];
const lifetimeDays = [7, 30, 90, 180, longestUsualLifetimeDays];

/** How many powerful scopes and how many owners are listed. */
const mostListed = 6;

const powerfulScopes = scopes
  .filter(({ id, isHighPrivilege }) => isHighPrivilege && id !== fullAccess)
  .map(({ id }) => id);

/** Counts the active tokens in one pass; scopes and owners are judged once each, not per row. */
export function* overviewOf(table: TokenColumns, now: Date): Steps<Overview> {
  const risks: Record<RiskKind, number> = {
    fullAccess: 0,
    allOrganizations: 0,
    highPrivilege: 0,
    longLived: 0,
    unknownScope: 0,
    unknownExpiry: 0,
  };
  const ages = new Spans(ageDays.map((days) => -startOfDay(now, -days).getTime()));
  const lifetimes = new Spans(lifetimeDays.map((days) => days * dayInMilliseconds));
  const perScopes = new Uint32Array(table.distinctScopes.length);
  const perOwner = new Uint32Array(table.owners.length);
  const [statusOf, isEverywhere] = [rowStatus(table, now), worksEverywhere(table)];
  const { length } = table;
  const [ownerOf, scopesOf] = [table.ownerIndices.raw, table.scopes.raw];
  const [validFrom, validTo] = [table.validFrom.raw, table.validTo.raw];
  let active = 0;
  const count = (row: number) => {
    if (statusOf(row) !== "active") return;
    active++;
    const [start, end] = [validFrom[row] ?? NaN, validTo[row] ?? NaN];
    add(perScopes, scopesOf[row]);
    add(perOwner, ownerOf[row]);
    if (isEverywhere(row)) risks.allOrganizations++;
    if (Number.isNaN(end)) risks.unknownExpiry++;
    // Older means made earlier.
    ages.add(-start);
    lifetimes.add(end - start);
  };
  yield* inStretches(length, (start, end) => {
    for (let row = start; row < end; row++) count(row);
  });
  for (const kind of ["fullAccess", "highPrivilege", "unknownScope"] as const)
    risks[kind] = sumWhere(perScopes, table, (ids) => scopesHaveRisk(ids, kind));
  risks.longLived = lifetimes.counts.at(-1) ?? 0;
  return {
    active,
    owners: perOwner.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0),
    risks,
    ages: ages.named(ageDays),
    lifetimes: lifetimes.named(lifetimeDays),
    scopes: topScopes(perScopes, table),
    topOwners: yield* topOwners(perOwner, table),
  };
}

/** Not by sorting all of them: there may be 100,000. */
function* topOwners(perOwner: Uint32Array, { owners }: TokenColumns): Steps<Overview["topOwners"]> {
  let top: readonly { readonly index: number; readonly count: number }[] = [];
  let least = 0;
  yield* inStretches(perOwner.length, (start, end) => {
    for (let index = start; index < end; index++) {
      const count = perOwner[index] ?? 0;
      if (count <= least) continue;
      const place = top.filter((other) => other.count >= count).length;
      top = top.toSpliced(place, 0, { index, count }).slice(0, mostListed);
      if (top.length === mostListed) least = top.at(-1)?.count ?? 0;
    }
  });
  return top.flatMap(({ index, count }) => {
    const owner = owners[index];
    return owner ? [{ owner, count }] : [];
  });
}

function topScopes(perScopes: Uint32Array, { distinctScopes }: TokenColumns): Overview["scopes"] {
  const counts = new Map(powerfulScopes.map((id) => [id, 0]));
  distinctScopes.forEach((ids, index) => {
    const count = perScopes[index] ?? 0;
    if (count === 0) return;
    const allowed = expandScopes(ids);
    for (const [id, sum] of counts) if (allowed.has(id)) counts.set(id, sum + count);
  });
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostListed);
}

function sumWhere(
  perScopes: Uint32Array,
  { distinctScopes }: TokenColumns,
  fits: (ids: readonly string[]) => boolean,
): number {
  return distinctScopes.reduce((sum, ids, index) => {
    const count = perScopes[index] ?? 0;
    return count > 0 && fits(ids) ? sum + count : sum;
  }, 0);
}

function add(counts: Uint32Array, index: number | undefined): void {
  if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
}

/** Counts values between rising limits, each limit included below it. NaN is counted nowhere. */
class Spans {
  readonly counts: number[];

  constructor(private readonly limits: readonly number[]) {
    this.counts = Array.from({ length: limits.length + 1 }, () => 0);
  }

  add(value: number): void {
    if (Number.isNaN(value)) return;
    let index = 0;
    while (value > (this.limits[index] ?? Infinity)) index++;
    this.counts[index] = (this.counts[index] ?? 0) + 1;
  }

  /** The same with the limits in days. */
  named(days: readonly number[]): SpanCount[] {
    return this.counts.map((count, index) => ({ over: days[index - 1], upTo: days[index], count }));
  }
}
