import { startOfDay } from "../token/calendarDays";
import { expiryTest, searchableScopes, type ExpiryFilter } from "../list/TokenFilter";
import { effectiveEnd } from "../token/effectiveExpiry";
import { dayInMilliseconds } from "../token/expiry";
import { recognizeName } from "../naming/recognizeName";
import { foldText, wordsOf } from "../text/foldText";
import { longestUsualLifetimeDays, scopesHaveRisk, type RiskKind } from "../token/risk";
import { finish } from "../steps/finish";
import { rowsWhere } from "../steps/rowsWhere";
import type { Steps } from "../steps/Steps";
import { grants } from "../scopes/inheritance";
import { asInCatalogue, type ScopeNaming } from "../scopes/ScopeNaming";
import type { TokenStatus } from "../token/statusOf";
import type { OrganizationFilter } from "./OrganizationFilter";
import { holdsToken } from "./holdsToken";
import { ownerIsInactive } from "./OwnedToken";
import { rowStatus } from "./columns/rowStatus";
import type { TokenColumns } from "./columns/TokenColumns";
import { worksEverywhere } from "./columns/worksEverywhere";
import { wildcardTest } from "./wildcardTest";

type Test = (row: number) => boolean;

/**
 * The matching rows, out of all or of those given, in table order. Each distinct name, owner and set of
 * scopes is judged once, not per row.
 */
export function selectRows(...question: Parameters<typeof selectInSteps>): Uint32Array {
  return finish(selectInSteps(...question));
}

export function* selectInSteps(
  table: TokenColumns,
  filter: OrganizationFilter,
  now: Date,
  named: ScopeNaming = asInCatalogue,
  among?: Uint32Array,
): Steps<Uint32Array> {
  const tests = testsOf(table, filter, now, named);
  return yield* rowsWhere(among ?? table.length, (row) => fitsAll(tests, row));
}

function fitsAll(tests: readonly Test[], row: number): boolean {
  for (const test of tests) if (!test(row)) return false;
  return true;
}

/** Cheap tests come first, since a row is finished at the first one that fails. */
function testsOf(table: TokenColumns, filter: OrganizationFilter, now: Date, named: ScopeNaming): Test[] {
  const tests: Test[] = [];
  const { scope, ownerInactiveDays } = filter;
  if (filter.statuses.length > 0) tests.push(statusTest(table, filter.statuses, now));
  if (filter.expiry !== undefined) tests.push(endTest(table, filter.expiry, now));
  if (filter.olderThanDays !== undefined) tests.push(ageTest(table, filter.olderThanDays, now));
  if (filter.notOlderThanDays !== undefined) tests.push(youthTest(table, filter.notOlderThanDays, now));
  if (filter.lifetimeOverDays !== undefined) tests.push(lifetimeTest(table, filter.lifetimeOverDays));
  if (filter.lifetimeUpToDays !== undefined) tests.push(shortTest(table, filter.lifetimeUpToDays));
  if (filter.expiresAfterDays !== undefined) tests.push(lateTest(table, filter.expiresAfterDays, now));
  tests.push(...filter.risks.map((risk) => riskTest(table, risk)));
  if (scope !== undefined) tests.push(scopesTest(table, (ids) => grants(ids, scope)));
  if (ownerInactiveDays !== undefined) tests.push(inactivityTest(table, ownerInactiveDays, now));
  // What looks like a token is not searched for.
  if (holdsToken(filter)) return [() => false];
  if (filter.owner.trim() !== "") tests.push(ownerTest(table, filter.owner));
  if (filter.isMadeByTool) tests.push(toolTest(table));
  if (filter.namePattern.trim() !== "") tests.push(nameTest(table, filter.namePattern));
  if (filter.text.trim() !== "") tests.push(textTest(table, filter.text, named));
  return tests;
}

function statusTest(table: TokenColumns, statuses: readonly TokenStatus[], now: Date): Test {
  const statusOf = rowStatus(table, now);
  return (row) => statuses.includes(statusOf(row));
}

function endTest(table: TokenColumns, expiry: ExpiryFilter, now: Date): Test {
  const [validTo, isEverywhere, isIn] = [table.validTo.raw, worksEverywhere(table), expiryTest(expiry, now)];
  return (row) => isIn(validTo[row] ?? NaN, isEverywhere(row));
}

/** By effective expiry, so a token for all organizations ends on the day of their retirement at the latest. */
function lateTest(table: TokenColumns, days: number, now: Date): Test {
  const [validTo, isEverywhere] = [table.validTo.raw, worksEverywhere(table)];
  const end = startOfDay(now, days + 1).getTime();
  return (row) => effectiveEnd(validTo[row] ?? NaN, isEverywhere(row)) >= end;
}

function ageTest(table: TokenColumns, days: number, now: Date): Test {
  const validFrom = table.validFrom.raw;
  const latest = startOfDay(now, -days).getTime();
  return (row) => (validFrom[row] ?? NaN) < latest;
}

function youthTest(table: TokenColumns, days: number, now: Date): Test {
  const validFrom = table.validFrom.raw;
  const earliest = startOfDay(now, -days).getTime();
  return (row) => (validFrom[row] ?? NaN) >= earliest;
}

function lifetimeTest(table: TokenColumns, days: number): Test {
  const validFrom = table.validFrom.raw;
  const validTo = table.validTo.raw;
  return (row) => (validTo[row] ?? NaN) - (validFrom[row] ?? NaN) > days * dayInMilliseconds;
}

function shortTest(table: TokenColumns, days: number): Test {
  const [validFrom, validTo] = [table.validFrom.raw, table.validTo.raw];
  return (row) => (validTo[row] ?? NaN) - (validFrom[row] ?? NaN) <= days * dayInMilliseconds;
}

function riskTest(table: TokenColumns, risk: RiskKind): Test {
  switch (risk) {
    case "allOrganizations":
      return worksEverywhere(table);
    case "longLived":
      return lifetimeTest(table, longestUsualLifetimeDays);
    case "unknownExpiry": {
      const validTo = table.validTo.raw;
      return (row) => Number.isNaN(validTo[row]);
    }
    default:
      return scopesTest(table, (ids) => scopesHaveRisk(ids, risk));
  }
}

function scopesTest(table: TokenColumns, fits: (ids: readonly string[]) => boolean): Test {
  return judgedOnce(table.distinctScopes, table.scopes.raw, fits);
}

function inactivityTest(table: TokenColumns, days: number, now: Date): Test {
  const since = startOfDay(now, -days);
  return judgedOnce(table.owners, table.ownerIndices.raw, (owner) => ownerIsInactive(owner, since));
}

/** By descriptor if somebody has it, otherwise by words of the names and email address. */
function ownerTest(table: TokenColumns, wanted: string): Test {
  const byDescriptor = table.owners.findIndex((owner) => owner.descriptor === wanted.trim());
  const owners = table.ownerIndices.raw;
  if (byDescriptor >= 0) return (row) => owners[row] === byDescriptor;
  const words = wordsOf(wanted);
  return judgedOnce(table.foldedOwners, owners, (owner) => words.every((word) => owner.includes(word)));
}

function nameTest(table: TokenColumns, pattern: string): Test {
  return judgedOnce(table.foldedNames, table.names.raw, wildcardTest(foldText(pattern.trim())));
}

function toolTest(table: TokenColumns): Test {
  return judgedOnce(table.distinctNames, table.names.raw, (name) => recognizeName(name) !== undefined);
}

/** Every word must occur somewhere in the name, the scopes or the owner, or else the text is the token's whole id. */
function textTest(table: TokenColumns, text: string, named: ScopeNaming): Test {
  const byId = new Set(table.ids.rowsOf(text.trim()));
  if (byId.size > 0) return (row) => byId.has(row);
  const words = wordsOf(text).map((word): Test => {
    const inName = judgedOnce(table.foldedNames, table.names.raw, (name) => name.includes(word));
    const inScopes = scopesTest(table, (ids) => searchableScopes(ids, named).includes(word));
    const inOwner = judgedOnce(table.foldedOwners, table.ownerIndices.raw, (owner) => owner.includes(word));
    return (row) => inScopes(row) || inOwner(row) || inName(row);
  });
  return (row) => words.every((test) => test(row));
}

/** Judges each value only when a row first needs it, so values excluded by an earlier test cost nothing. */
function judgedOnce<T>(
  values: Pick<readonly T[], "length" | "at">,
  indices: ArrayLike<number>,
  fits: (value: T) => boolean,
): Test {
  const verdicts = new Uint8Array(values.length);
  return (row) => {
    const index = indices[row] ?? 0;
    if (verdicts[index] === unjudged) {
      const value = values.at(index);
      verdicts[index] = value !== undefined && fits(value) ? fitting : unfit;
    }
    return verdicts[index] === fitting;
  };
}

const unjudged = 0;
const fitting = 1;
const unfit = 2;
