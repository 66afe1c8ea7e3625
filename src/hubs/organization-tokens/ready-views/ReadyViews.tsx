import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import {
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { readyViews } from "../../../tokens/organization/readyViews";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { freshFilter, type OrganizationView } from "../useOrganizationView";
import { readyViewText } from "./readyViewText";
import { useReadyCounts } from "./useReadyCounts";
import { readyViewsWords } from "./words/readyViewsWords";
import "./ready-views.scss";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  moment: Date;
  isGrowing: boolean;
  view: OrganizationView;
  onView(change: Partial<OrganizationView>): void;
}

/** Filters to start from, each with the number of its tokens in the whole scan. One that finds nothing is not offered. */
export function ReadyViews({ seen, moment, isGrowing, view, onView }: Props) {
  const { number } = useWords();
  const text = useWordsOf(readyViewsWords);
  const views = React.useMemo(() => readyViews(moment), [moment]);
  const counts = useReadyCounts(seen, views, moment, isGrowing);
  const current = keyOf(view.filter);
  return (
    <div aria-label={text.label} className="ready-views flex-noshrink" role="group">
      <span aria-hidden="true">{`${text.label}:`}</span>
      {views.map((ready) => {
        const { name, what } = readyViewText(ready, text);
        const count = counts.get(ready.id);
        const isShown = view.announced === undefined && keyOf(ready.filter) === current;
        return (
          <button
            aria-label={count === undefined ? name : text.counted(name, count)}
            aria-pressed={isShown}
            className="ready-view"
            disabled={count === 0 && !isShown}
            key={ready.id}
            onClick={() => onView(freshFilter(ready.filter))}
            title={what}
            type="button"
          >
            {name} <span className="ready-count">{count === undefined ? "" : number(count)}</span>
          </button>
        );
      })}
    </div>
  );
}

function keyOf(filter: OrganizationFilter): string {
  return JSON.stringify(organizationFilterToQuery(filter));
}
