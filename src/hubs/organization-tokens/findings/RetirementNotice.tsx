import * as React from "react";

import { retirementView } from "../../../tokens/list/retirementView";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { selectRows } from "../../../tokens/organization/selectRows";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { GlobalTokensNotice } from "../../../ui/token/GlobalTokensNotice";
import { freshFilter, type OrganizationView } from "../useOrganizationView";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  moment: Date;
  onView(change: Partial<OrganizationView>): void;
}

/** How many tokens for all organizations the whole scan found, whatever the filters. */
export function RetirementNotice({ seen, moment, onView }: Props) {
  const filter = React.useMemo((): OrganizationFilter => {
    const { statuses, risk } = retirementView(moment);
    return { ...defaultOrganizationFilter, statuses, risks: risk ? [risk] : [] };
  }, [moment]);
  const count = React.useMemo(() => selectRows(seen.table, filter, moment).length, [seen, filter, moment]);
  return (
    <GlobalTokensNotice
      count={count}
      now={moment}
      onShow={() => onView({ ...freshFilter(filter), groups: "tokens" })}
    />
  );
}
