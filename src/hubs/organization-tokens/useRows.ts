import * as React from "react";

import { countRows, type RowCounts } from "../../tokens/organization/countRows";
import type { OrganizationFilter } from "../../tokens/organization/organizationFilter";
import { select } from "../../tokens/organization/select";
import { sortRows } from "../../tokens/organization/sortRows";
import type { TokenTable } from "../../tokens/organization/TokenTable";
import type { RowOrder } from "./useOrganizationView";

interface Question {
  readonly table: TokenTable;
  /** Rows when the table was last looked at: it grows in place while a scan runs. */
  readonly length: number;
  /** Changes when something else about the table did, such as the last sign-ins. */
  readonly round: unknown;
  readonly filter: OrganizationFilter;
  readonly order: RowOrder;
  readonly moment: Date;
}

/** The rows that fit in their order, and the numbers on the cards; each part is worked out only when it must be. */
export function useRows({ table, length, round, filter, order, moment }: Question): {
  rows: Uint32Array;
  counts: RowCounts;
  cardCounts: RowCounts;
} {
  const { key, direction } = order;
  const matching = React.useMemo(
    () => select(table, filter, moment),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the table is the same object after it grew
    [table, length, round, filter, moment],
  );
  const rows = React.useMemo(
    () => sortRows(table, matching, key, direction),
    [table, matching, key, direction],
  );
  const counts = React.useMemo(() => countRows(table, matching, moment), [table, matching, moment]);

  // The cards choose status, expiry and risk, so their numbers follow every other part of the filter.
  const { text, olderThanDays, lifetimeOverDays, scope, owner, namePattern, ownerInactiveDays } = filter;
  const cardCounts = React.useMemo(
    () => {
      const rest = { text, olderThanDays, lifetimeOverDays, scope, owner, namePattern, ownerInactiveDays };
      const base = { ...rest, statuses: [], expiry: undefined, risks: [] };
      return countRows(table, select(table, base, moment), moment);
    },
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
    [
      table,
      length,
      round,
      moment,
      text,
      olderThanDays,
      lifetimeOverDays,
      scope,
      owner,
      namePattern,
      ownerInactiveDays,
    ],
  );
  return { rows, counts, cardCounts };
}
