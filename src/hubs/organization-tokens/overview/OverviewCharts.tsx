import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import {
  defaultOrganizationFilter,
  type OrganizationFilter,
} from "../../../tokens/organization/OrganizationFilter";
import type { Rule } from "../../../tokens/rules/Rule";
import { overviewOf } from "../../../tokens/organization/overview/overviewOf";
import type { Overview } from "../../../tokens/organization/overview/Overview";
import { weeksOfRows } from "../../../tokens/organization/overview/weeksOfRows";
import type { Steps } from "../../../tokens/steps/Steps";
import type { Weeks } from "../../../tokens/weeks/Weeks";
import { Bars, type Bar } from "../../../ui/chart/Bars";
import { WeekStrip } from "../../../ui/chart/WeekStrip";
import { Loading } from "../../../ui/state/Loading";
import { Problem } from "../../../ui/state/Problem";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { RetirementNotice } from "../findings/RetirementNotice";
import { LazyPart } from "../../frame/LazyPart";
import { LazyNarrowerSums } from "../least-privilege/lazyNarrower";
import { KeptAnswers } from "../answers/KeptAnswers";
import { useAnswer } from "../answers/useAnswer";
import type { OrganizationView } from "../useOrganizationView";
import { overviewBars } from "./overviewBars";
import { RulesCard } from "./RulesCard";
import { ScanTrend } from "./ScanTrend";
import type { ScanHistoryState } from "./useScanHistory";
import { overviewWords } from "./words/overviewWords";

interface Props {
  table: TokenColumns;
  /** The table changes in place, and its version with it. */
  version: number;
  moment: Date;
  isGrowing: boolean;
  history: ScanHistoryState;
  rules: readonly Rule[];
  onView(change: Partial<OrganizationView>): void;
}

interface Counted {
  readonly overview: Overview;
  readonly weeks: Weeks;
}

const counted = new KeptAnswers<Counted>();

function* countAll(table: TokenColumns, moment: Date): Steps<Counted> {
  return { overview: yield* overviewOf(table, moment), weeks: yield* weeksOfRows(table, moment) };
}

/** What everyone's active tokens are like. Each bar opens the table with the filter for it alone. */
export function OverviewCharts({ table, version, moment, isGrowing, history, rules, onView }: Props) {
  const words = useWords();
  const text = useWordsOf(overviewWords);
  const seen = React.useMemo(() => ({ table, version }), [table, version]);
  const { shown } = useAnswer(
    counted,
    { seen, question: [moment], make: () => countAll(seen.table, moment) },
    "atOnce",
  );
  const showTokens = (change: Partial<OrganizationView>) =>
    onView({ announced: undefined, breaking: undefined, narrower: undefined, ...change, tab: "tokens" });
  const onFilter = (change: Partial<OrganizationFilter>) =>
    showTokens({ groups: "tokens", filter: { ...defaultOrganizationFilter, ...change } });
  if (!shown) return <Loading label={words.common.loading} />;
  const { overview, weeks } = shown.answer;
  const bars = overviewBars(overview, text, words, onFilter);
  const sum = text.sum(overview.active, overview.owners);

  if (overview.active === 0)
    return (
      <>
        <Problem
          icon="Permissions"
          sentences={[isGrowing ? text.none.growing : text.none.text]}
          title={text.none.title}
        />
        <ScanTrend history={history} />
      </>
    );
  return (
    <>
      {isGrowing ? null : <RetirementNotice moment={moment} onView={showTokens} seen={seen} />}
      <p>
        <strong>{isGrowing ? text.soFar(sum) : sum}</strong>{" "}
        <span className="secondary-text">{text.hint}</span>
      </p>
      <div className="timeline-place">
        <WeekStrip
          isGrowing={isGrowing}
          now={moment}
          onPick={(expiry) => onFilter({ expiry })}
          selected={undefined}
          weeks={weeks}
        />
      </div>
      <div className="overview">
        <BarCard bars={bars.risks} title={text.risks} />
        <BarCard bars={bars.lifetimes} title={text.lifetimes} />
        <BarCard bars={bars.ages} title={text.ages} />
        <BarCard bars={bars.scopes} title={text.scopes}>
          {overview.risks.fullAccess > 0 ? <p className="secondary-text">{text.scopesWhy}</p> : null}
        </BarCard>
        <BarCard bars={bars.owners} title={text.owners}>
          <Button
            onClick={() => showTokens({ groups: "owners", filter: defaultOrganizationFilter })}
            subtle
            text={text.allOwners}
          />
        </BarCard>
        {isGrowing ? null : <RulesCard moment={moment} onView={showTokens} rules={rules} seen={seen} />}
        {isGrowing ? null : (
          <LazyPart isQuiet>
            <LazyNarrowerSums moment={moment} onView={showTokens} seen={seen} />
          </LazyPart>
        )}
        <ScanTrend history={history} />
      </div>
    </>
  );
}

function BarCard({
  title,
  bars,
  children,
}: {
  title: string;
  bars: readonly Bar[];
  children?: React.ReactNode;
}) {
  if (bars.length === 0) return null;
  return (
    <section aria-label={title} className="chart-card">
      <h2>{title}</h2>
      <Bars bars={bars} label={title} />
      {children}
    </section>
  );
}
