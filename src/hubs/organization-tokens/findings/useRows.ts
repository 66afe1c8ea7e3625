import * as React from "react";

import { countRows, type RowCounts } from "../../../tokens/organization/countRows";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { selectRows } from "../../../tokens/organization/selectRows";
import { sortRows } from "../../../tokens/organization/sortRows";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { useWords } from "../../../ui/words/WordsContext";
import type { RowOrder } from "../useOrganizationView";

interface Question {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  readonly filter: OrganizationFilter;
  readonly order: RowOrder;
  readonly moment: Date;
}

/** The matching rows in order, and the numbers on the cards; each is recomputed only when needed. */
export function useRows({ seen, filter, order, moment }: Question): {
  rows: Uint32Array;
  counts: RowCounts;
  cardCounts: RowCounts;
} {
  const { key, direction } = order;
  const { table } = seen;
  const { named } = useWords();

  // The cards set status, expiry and risk, so their numbers follow only the other parts of the filter.
  const { text, olderThanDays, lifetimeOverDays, scope, owner, namePattern, ownerInactiveDays } = filter;
  const { notOlderThanDays, lifetimeUpToDays } = filter;
  const base = React.useMemo(() => {
    const rest = { text, olderThanDays, lifetimeOverDays, scope, owner, namePattern, ownerInactiveDays };
    const most = { notOlderThanDays, lifetimeUpToDays };
    return selectRows(seen.table, { ...unrestricted, ...rest, ...most }, moment, named);
  }, [
    seen,
    moment,
    named,
    text,
    olderThanDays,
    notOlderThanDays,
    lifetimeOverDays,
    lifetimeUpToDays,
    scope,
    owner,
    namePattern,
    ownerInactiveDays,
  ]);
  const cardCounts = React.useMemo(() => countRows(table, base, moment), [table, base, moment]);
  const { statuses, expiry, risks } = filter;
  const matching = React.useMemo(
    () => selectRows(table, { ...unrestricted, statuses, expiry, risks }, moment, named, base),
    [table, base, moment, named, statuses, expiry, risks],
  );
  const counts = React.useMemo(() => countRows(table, matching, moment), [table, matching, moment]);
  const rows = React.useMemo(
    () => sortRows(table, matching, key, direction),
    [table, matching, key, direction],
  );
  return { rows, counts, cardCounts };
}

const unrestricted: OrganizationFilter = { ...defaultOrganizationFilter, statuses: [] };
