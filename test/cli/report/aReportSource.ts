import type { ReportSource } from "../../../src/cli/report/ReportSource";
import type { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
} from "../../../src/tokens/organization/OrganizationFilter";
import { selectRows } from "../../../src/tokens/organization/selectRows";
import { ada, aTable, ben } from "../../jobs/scan/aTable";
import { inDays, now } from "../../tokens/builders";

/** Ada has a token with full access and an old one for all organizations, Ben an ordinary one and an expired one. */
export const fourTokens = () =>
  aTable(
    [
      ada,
      { number: 1, scopes: ["app_token"], validFrom: inDays(-10), validTo: inDays(5) },
      { number: 2, reach: { kind: "all" }, validFrom: inDays(-300), validTo: inDays(200) },
    ],
    [ben, { number: 3, validTo: inDays(25) }, { number: 4, validTo: inDays(-3) }],
  );

/** A report about a table, with the rows that the query finds, in table order. */
export function aReportSource(
  table: TokenColumns = fourTokens(),
  query: Readonly<Record<string, string>> = {},
  more: Partial<ReportSource> & { readonly isComplete?: boolean } = {},
): ReportSource {
  const { isComplete = true, ...rest } = more;
  const { filter } = organizationFilterFromQuery(query);
  return {
    scan: {
      takenAt: new Date("2026-11-21T09:14:00Z"),
      organizationId: "5f3c1a52-9d1e-4b7a-8c66-2f0c7a9b1d10",
      isEveryone: true,
      isComplete,
      table,
      read: new Set(table.owners.map(({ descriptor }) => descriptor)),
    },
    organizationName: "fabrikam",
    failed: [],
    filter,
    query: organizationFilterToQuery(filter),
    rows: selectRows(table, filter, now),
    now,
    version: "1.2.0",
    ...rest,
  };
}
