import * as React from "react";

import { defaultStatuses } from "../../../tokens/list/TokenFilter";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { OrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import { weeksOfRows } from "../../../tokens/organization/overview/weeksOfRows";
import { selectInSteps } from "../../../tokens/organization/selectRows";
import type { Weeks } from "../../../tokens/weeks/Weeks";
import { WeekStrip } from "../../../ui/chart/WeekStrip";
import { useWords } from "../../../ui/words/WordsContext";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";

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

const weeksKept = new KeptAnswers<Weeks>();

/** When the active tokens end that the other filters leave: a week sets status and expiry, and keeps the rest. */
export function OrganizationTimeline({ seen, filter, among, moment, isGrowing, onChange }: Props) {
  const { named } = useWords();
  const other: OrganizationFilter = { ...filter, statuses: defaultStatuses, expiry: undefined };
  const { shown } = useAnswer(
    weeksKept,
    {
      seen,
      question: [JSON.stringify(other), among, moment, named],
      *make() {
        const { table } = seen;
        return yield* weeksOfRows(table, moment, yield* selectInSteps(table, other, moment, named, among));
      },
    },
    "aside",
  );
  if (!shown) return null;
  return (
    <WeekStrip
      isGrowing={isGrowing}
      now={moment}
      onPick={(expiry) => onChange({ ...filter, statuses: defaultStatuses, expiry })}
      selected={filter.statuses.join() === defaultStatuses.join() ? filter.expiry : undefined}
      weeks={shown.answer}
    />
  );
}
