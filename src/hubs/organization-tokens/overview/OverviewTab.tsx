import * as React from "react";

import type { Rule } from "../../../tokens/rules/Rule";
import { chartWords } from "../../../ui/words/chart/words/chartWords";
import { withWords } from "../../../ui/words/withWords";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { isReading } from "../scan/isReading";
import { tableOf } from "../scan/shownTable";
import type { Scanning } from "../scan/useScan";
import type { OrganizationView } from "../useOrganizationView";
import { OverviewCharts } from "./OverviewCharts";
import type { ScanHistoryState } from "./useScanHistory";
import { overviewWords } from "./words/overviewWords";
import "./overview.scss";

interface Props {
  scanning: Scanning;
  history: ScanHistoryState;
  /** What the organization asks of its tokens. */
  rules: readonly Rule[];
  onView(change: Partial<OrganizationView>): void;
}

/** The overview of whatever scan is shown. While it runs, the numbers grow with it. */
function Overview({ scanning: { shown }, history, rules, onView }: Props) {
  const found = tableOf(shown);
  if (!found) return null;
  const isGrowing = isReading(shown);
  return (
    <OverviewCharts
      history={history}
      isGrowing={isGrowing}
      moment={found.moment}
      onView={onView}
      rules={rules}
      table={found.table}
      version={found.table.version}
    />
  );
}

export const OverviewTab = withWords(Overview, overviewWords, chartWords, ruleWords);
