import { rowStatus } from "../organization/columns/rowStatus";
import type { TokenColumns } from "../organization/columns/TokenColumns";
import { inStretches } from "../steps/inStretches";
import type { Steps } from "../steps/Steps";
import { isRevocable } from "../token/statusOf";
import { driftOf, type Drift, type Origin } from "./drift";
import type { OrganizationTemplate } from "./OrganizationTemplate";

/** A token that has drifted from its template. */
export interface DriftedRow {
  readonly row: number;
  readonly origin: Origin;
  readonly template: OrganizationTemplate;
  readonly drift: Drift;
}

/** Where the tokens of a table came from. */
export interface KnownOrigins {
  /** By authorizationId. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** By id. */
  readonly templates: ReadonlyMap<string, OrganizationTemplate>;
}

/** The tokens of a table that work and have drifted, by row, in the order of the table. */
export function* driftsInSteps(
  table: TokenColumns,
  { origins, templates }: KnownOrigins,
  now: Date,
): Steps<ReadonlyMap<number, DriftedRow>> {
  const statusOf = rowStatus(table, now);
  const rows = table.rowsWith(origins.keys());
  const drifted = new Map<number, DriftedRow>();
  yield* inStretches(rows.length, (start, end) => {
    for (const row of rows.slice(start, end)) {
      const origin = origins.get(table.ids.at(row));
      const template = origin && templates.get(origin.templateId);
      if (!origin || !template || !isRevocable(statusOf(row))) continue;
      const drift = driftOf(table.tokenAt(row), origin, template);
      if (drift) drifted.set(row, { row, origin, template, drift });
    }
  });
  return drifted;
}
