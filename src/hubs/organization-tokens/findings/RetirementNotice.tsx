import * as React from "react";

import { retirementView } from "../../../tokens/list/retirementView";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { selectInSteps } from "../../../tokens/organization/selectRows";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { GlobalTokensNotice } from "../../../ui/token/GlobalTokensNotice";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";
import { freshFilter } from "../tokensShown";
import type { OrganizationView } from "../useOrganizationView";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  moment: Date;
  onView(change: Partial<OrganizationView>): void;
}

const counts = new KeptAnswers<{ readonly count: number }>();

/** How many tokens for all organizations the whole scan found, whatever the filters. */
export function RetirementNotice({ seen, moment, onView }: Props) {
  const filter = React.useMemo((): OrganizationFilter => {
    const { statuses, risk } = retirementView(moment);
    return { ...defaultOrganizationFilter, statuses, risks: risk ? [risk] : [] };
  }, [moment]);
  const { shown } = useAnswer(
    counts,
    {
      seen,
      question: [moment],
      *make() {
        return { count: (yield* selectInSteps(seen.table, filter, moment)).length };
      },
    },
    "aside",
  );
  if (!shown) return null;
  return (
    <GlobalTokensNotice
      count={shown.answer.count}
      now={moment}
      onShow={() => onView({ ...freshFilter(filter), groups: "tokens" })}
    />
  );
}
