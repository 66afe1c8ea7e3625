import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import {
  defaultOrganizationFilter,
  organizationFilterToQuery,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import { readyViews } from "../../../tokens/organization/readyViews";
import { anyRule, type Rule } from "../../../tokens/rules/Rule";
import { LazyPart } from "../../frame/LazyPart";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { LazyDriftView } from "../drift/lazyDrift";
import type { Drifting } from "../drift/useDrifted";
import { LazyNarrowerView } from "../least-privilege/lazyNarrower";
import { useBreaches } from "../rules/useBreaches";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { freshFilter } from "../tokensShown";
import type { OrganizationView } from "../useOrganizationView";
import { readyViewText } from "./readyViewText";
import { ReadyView } from "./ReadyView";
import { useReadyCounts } from "./useReadyCounts";
import { readyViewsWords } from "./words/readyViewsWords";
import "./ready-views.scss";

interface Props {
  /** A new object after each change, since the table changes in place. */
  seen: { readonly table: TokenColumns };
  moment: Date;
  isGrowing: boolean;
  /** What the organization asks of its tokens. */
  rules: readonly Rule[];
  drifting: Drifting;
  view: OrganizationView;
  onView(change: Partial<OrganizationView>): void;
}

/** Filters to start from, each with the number of its tokens in the whole scan. One that finds nothing is not offered. */
export function ReadyViews({ seen, moment, isGrowing, rules, drifting, view, onView }: Props) {
  const text = useWordsOf(readyViewsWords);
  const views = React.useMemo(() => readyViews(moment), [moment]);
  const counts = useReadyCounts(seen, views, moment, isGrowing);
  const asked = isGrowing ? noRules : rules;
  const broken = useBreaches(seen, asked, moment)?.any.tokens;
  const ruleText = useWordsOf(ruleWords);
  const current = view.announced === undefined ? keyOf(view.filter) : undefined;
  const isPlain = keyOf(defaultOrganizationFilter) === current;
  const { breaking, narrower, drifted } = view;
  const isWhole = !breaking && !narrower && !drifted;
  return (
    <div aria-label={text.label} className="ready-views flex-noshrink" role="group">
      <span aria-hidden="true">{`${text.label}:`}</span>
      {views.map((ready) => {
        const { name, what } = readyViewText(ready, text);
        const count = counts.get(ready.id);
        return (
          <ReadyView
            count={count}
            isShown={isWhole && keyOf(ready.filter) === current}
            key={ready.id}
            name={name}
            onShow={() => onView(freshFilter(ready.filter))}
            what={what}
          />
        );
      })}
      {rules.length > 0 ? (
        <ReadyView
          count={isGrowing ? undefined : broken}
          isShown={breaking === anyRule && !narrower && !drifted && isPlain}
          name={ruleText.breaksAny}
          onShow={() => onView({ ...freshFilter(defaultOrganizationFilter), breaking: anyRule })}
          what={ruleText.breaksAnyWhat}
        />
      ) : null}
      {isGrowing ? null : (
        <LazyPart isQuiet>
          <LazyNarrowerView
            isShown={!breaking && narrower === "any" && !drifted && isPlain}
            moment={moment}
            onShow={() => onView({ ...freshFilter(defaultOrganizationFilter), narrower: "any" })}
            seen={seen}
          />
        </LazyPart>
      )}
      {drifting.rows.size > 0 || drifted ? (
        <LazyPart isQuiet>
          <LazyDriftView
            count={drifting.rows.size}
            isShown={drifted && !breaking && !narrower && isPlain}
            onShow={() => onView({ ...freshFilter(defaultOrganizationFilter), drifted: true })}
          />
        </LazyPart>
      ) : null}
    </div>
  );
}

const noRules: readonly Rule[] = [];

function keyOf(filter: OrganizationFilter): string {
  return JSON.stringify(organizationFilterToQuery(filter));
}
