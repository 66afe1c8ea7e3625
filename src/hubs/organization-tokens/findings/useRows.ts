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
import { useHeldRows } from "./table/useHeldRows";

interface Question {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  readonly filter: OrganizationFilter;
  readonly order: RowOrder;
  readonly moment: Date;
  readonly isGrowing: boolean;
  /** Whether somebody is using the table. */
  isInUse(): boolean;
}

/**
 * The matching rows in order, how many of them wait to be shown, and the numbers on the cards; each is recomputed only
 * when needed.
 */
export function useRows({ seen, filter, order, moment, isGrowing, isInUse }: Question): {
  held: ReturnType<typeof useHeldRows>;
  /** Counts the rows shown. */
  counts: RowCounts;
  cardCounts: RowCounts;
} {
  const { key, direction } = order;
  const { table } = seen;
  const { named } = useWords();

  // The cards set status, expiry and risk, so their numbers follow only the other parts of the filter.
  const { text, olderThanDays, lifetimeOverDays, scope, owner, namePattern, ownerInactiveDays } = filter;
  const base = React.useMemo(() => {
    const rest = { text, olderThanDays, lifetimeOverDays, scope, owner, namePattern, ownerInactiveDays };
    return selectRows(seen.table, { ...unrestricted, ...rest }, moment, named);
  }, [
    seen,
    moment,
    named,
    text,
    olderThanDays,
    lifetimeOverDays,
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
  const sorted = React.useMemo(
    () => sortRows(table, matching, key, direction),
    [table, matching, key, direction],
  );
  const question = React.useMemo(() => ({ filter, order }), [filter, order]);
  const held = useHeldRows(sorted, question, isGrowing, isInUse);
  const { rows } = held;
  const counts = React.useMemo(() => countRows(table, rows, moment), [table, rows, moment]);
  return { held, counts, cardCounts };
}

const unrestricted: OrganizationFilter = { ...defaultOrganizationFilter, statuses: [] };
