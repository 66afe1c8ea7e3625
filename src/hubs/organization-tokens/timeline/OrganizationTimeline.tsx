import * as React from "react";

import { defaultStatuses } from "../../../tokens/list/TokenFilter";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { OrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import { weeksOfRows } from "../../../tokens/organization/overview/weeksOfRows";
import { selectRows } from "../../../tokens/organization/selectRows";
import { WeekStrip } from "../../../ui/chart/WeekStrip";
import { useIdleResult } from "../../../ui/state/useIdleResult";
import { useWords } from "../../../ui/words/WordsContext";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  filter: OrganizationFilter;
  /** The rows among which the filter chooses; absent means all. */
  among: Uint32Array | undefined;
  moment: Date;
  isGrowing: boolean;
  onChange(filter: OrganizationFilter): void;
}

/** When the active tokens end that the other filters leave: a week sets status and expiry, and keeps the rest. */
export function OrganizationTimeline({ seen, filter, among, moment, isGrowing, onChange }: Props) {
  const { named } = useWords();
  const compute = React.useCallback(() => {
    const other: OrganizationFilter = { ...filter, statuses: defaultStatuses, expiry: undefined };
    return weeksOfRows(seen.table, moment, selectRows(seen.table, other, moment, named, among));
  }, [seen, filter, among, moment, named]);
  const weeks = useIdleResult(compute);
  return (
    <WeekStrip
      isGrowing={isGrowing}
      now={moment}
      onPick={(expiry) => onChange({ ...filter, statuses: defaultStatuses, expiry })}
      selected={filter.statuses.join() === defaultStatuses.join() ? filter.expiry : undefined}
      weeks={weeks}
    />
  );
}
