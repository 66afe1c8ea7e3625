import * as React from "react";

import { countRows, type RowCounts } from "../../../tokens/organization/countRows";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { selectRows } from "../../../tokens/organization/selectRows";
import { sortRows } from "../../../tokens/organization/sortRows";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { scopeCounts } from "../../../tokens/list/scopeCounts";
import { useWords } from "../../../ui/words/WordsContext";
import type { RowOrder } from "../useOrganizationView";
import { useHeldRows } from "./table/useHeldRows";

interface Question {
  /** A new object after each change, since the table changes in place. */
  readonly seen: { readonly table: TokenColumns };
  readonly filter: OrganizationFilter;
  /** The rows among which the filter chooses; absent means all. */
  readonly among: Uint32Array | undefined;
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
export function useRows({ seen, filter, among, order, moment, isGrowing, isInUse }: Question): {
  held: ReturnType<typeof useHeldRows>;
  /** Counts the rows shown. */
  counts: RowCounts;
  cardCounts: RowCounts;
  /** How many tokens each scope that occurs would show, under the other filters. */
  scopeCounts: ReadonlyMap<string, number>;
} {
  const { key, direction } = order;
  const { table } = seen;
  const { named } = useWords();

  // The cards set status, expiry and risk, so their numbers follow only the other parts of the filter.
  const { statuses, expiry, risks, scope } = filter;
  const rest = useSame({ ...filter, ...withoutCards });
  const base = React.useMemo(
    () => selectRows(seen.table, rest, moment, named, among),
    [seen, rest, moment, named, among],
  );
  const cardCounts = React.useMemo(() => countRows(table, base, moment), [table, base, moment]);
  const matching = React.useMemo(
    () => selectRows(table, { ...unrestricted, statuses, expiry, risks }, moment, named, base),
    [table, base, moment, named, statuses, expiry, risks],
  );
  const sorted = React.useMemo(
    () => sortRows(table, matching, key, direction),
    [table, matching, key, direction],
  );
  const scopeCounts = React.useMemo(() => {
    const anyScope =
      scope === undefined
        ? matching
        : selectRows(table, { ...filter, scope: undefined }, moment, named, among);
    return countScopes(table, anyScope);
  }, [table, matching, scope, filter, moment, named, among]);
  const question = React.useMemo(() => ({ filter, order, among }), [filter, order, among]);
  const held = useHeldRows(sorted, question, isGrowing, isInUse);
  const { rows } = held;
  const counts = React.useMemo(() => countRows(table, rows, moment), [table, rows, moment]);
  return { held, counts, cardCounts, scopeCounts };
}

const withoutCards = { statuses: [], expiry: undefined, risks: [] } as const;
const unrestricted: OrganizationFilter = { ...defaultOrganizationFilter, statuses: [] };

/** The same object for as long as it says the same. */
function useSame<T>(value: T): T {
  const kept = React.useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

function countScopes(table: TokenColumns, rows: Uint32Array): ReadonlyMap<string, number> {
  const tokens = new Uint32Array(table.distinctScopes.length);
  const scopesOf = table.scopes.raw;
  for (const row of rows) {
    const index = scopesOf[row] ?? 0;
    tokens[index] = (tokens[index] ?? 0) + 1;
  }
  return scopeCounts(table.distinctScopes.map((ids, index) => ({ ids, tokens: tokens[index] ?? 0 })));
}
