import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

// First, since the styles of the rooms build on these.
import "../../ui/styles/sections.scss";
import "./organization.scss";
import "../../ui/fields/fields.scss";
import "./fields/fields.scss";
import type { Actor } from "../../jobs/revocation/plan/isMine";
import { Loading } from "../../ui/state/Loading";
import { extraTabs } from "./extra-tabs/extraTabs";
import { Tabs } from "./Tabs";
import { whenIdle } from "../../ui/state/whenIdle";
import { LazyPart } from "../frame/LazyPart";
import type { HubEnvironment, Store } from "./HubEnvironment";
import { SetUpPlace } from "./SetUpPlace";
import { ScanSection } from "./scan/ScanSection";
import { isLostOnLeaving } from "./scan/isReading";
import { tableOf } from "./scan/shownTable";
import { useScanHistory } from "./overview/useScanHistory";
import { earlyFindings } from "./findings/early/earlyFindings";
import { TokensTab } from "./findings/TokensTab";
import { RunStatus } from "./revocation/RunStatus";
import { UnfinishedNotice } from "./revocation/UnfinishedNotice";
import { useBulkRevocation } from "./revocation/useBulkRevocation";
import { useLeaveQuestion } from "../revocation/useLeaveQuestion";
import { useOrganizationView } from "./useOrganizationView";
import { useProtectedList } from "./settings/useProtectedList";
import { useRules } from "./rules/useRules";
import { useScan } from "./scan/useScan";
import { useWarnings } from "./warnings/useWarnings";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { pageWords } from "./words/pageWords";
import { scanWords } from "./scan/words/scanWords";
import { withWords } from "../../ui/words/withWords";
import { choosePeopleWords } from "./scan/choose-people/words/choosePeopleWords";
import { findingsWords } from "./findings/words/findingsWords";
import { failureWords } from "../failure/words/failureWords";
import { readyViewsWords } from "./ready-views/words/readyViewsWords";
import { bulkRevocationWords } from "./revocation/words/bulkRevocationWords";

interface Props {
  environment: HubEnvironment;
  store: Store | undefined;
  myDescriptor: string | undefined;
  /** Grows each time somebody asks for the settings from outside. */
  settingsAsked: number;
  onSetUp(): void;
}

function Sections({ environment, store, myDescriptor, settingsAsked, onSetUp }: Props) {
  const page = useWordsOf(pageWords);
  const { opening } = useWordsOf(scanWords);
  const { name } = environment.host.user;
  const me: Actor = React.useMemo(() => ({ descriptor: myDescriptor, name }), [myDescriptor, name]);
  const { view, isRead, unknown, hadSecret, setView } = useOrganizationView(environment.host.navigation);
  const scanning = useScan(environment, store);
  const history = useScanHistory(environment, scanning.shown);
  const protectedList = useProtectedList(environment);
  const rules = useRules(environment);
  const warnings = useWarnings(environment);
  const shownTable = React.useRef(tableOf(scanning.shown));
  shownTable.current = tableOf(scanning.shown);
  const revocation = useBulkRevocation(environment, store, scanning, () => shownTable.current?.table);
  useLeaveQuestion(
    (revocation.run?.isRunning === true && revocation.run.continuity !== "kept") ||
      isLostOnLeaving(scanning.shown),
  );

  const [timesSaved, setTimesSaved] = React.useState(0);
  const lastAsked = React.useRef(settingsAsked);
  React.useEffect(() => {
    if (settingsAsked === lastAsked.current) return;
    lastAsked.current = settingsAsked;
    setView({ tab: "settings" });
  }, [settingsAsked, setView]);

  const isDrawn = isRead && scanning.shown.kind !== "opening" && warnings.isSettled;
  React.useEffect(() => {
    if (isDrawn) whenIdle(earlyFindings.begin);
  }, [isDrawn]);

  if (!isDrawn) return <Loading label={opening} />;
  // The desk shows a token of its own, and so does the table.
  const showTab = (chosen: string) => setView({ tab: chosen, openToken: undefined });
  const hasScan = tableOf(scanning.shown) !== undefined;
  // Without a scan, what comes first is to make one.
  const extra = extraTabs.find(({ id }) => id === view.tab);
  const isKnown = extra !== undefined || ["overview", "revocations", "settings"].includes(view.tab);
  const tab = !isKnown || (view.tab === "overview" && !hasScan) ? "tokens" : view.tab;
  const findings = {
    ...{ environment, me, protectedList, revocation, rules, scanning, view, warnings },
    onView: setView,
  };
  return (
    <div className="organization">
      <SetUpPlace environment={environment} onCheck={onSetUp} timesSaved={timesSaved} />
      {hadSecret ? (
        <MessageCard severity={MessageCardSeverity.Warning}>{page.tokenInAddress}</MessageCard>
      ) : null}
      {unknown.length > 0 ? (
        <MessageCard severity={MessageCardSeverity.Warning}>
          {page.unknownQuery(unknown.join(", "))}
        </MessageCard>
      ) : null}
      <UnfinishedNotice
        environment={environment}
        me={me}
        onResumed={() => showTab("revocations")}
        protectedList={protectedList}
        revocation={revocation}
        table={() => shownTable.current?.table}
      />
      {revocation.run?.isRunning && view.tab !== "revocations" ? (
        <RunStatus revocation={revocation} run={revocation.run} />
      ) : null}
      <Tabs
        label={page.tabs.label}
        onChange={showTab}
        selected={tab}
        tabs={[
          ...(hasScan ? [{ id: "overview", title: page.tabs.overview }] : []),
          { id: "tokens", title: page.tabs.tokens },
          ...extraTabs.map(({ id, Title }) => ({
            id,
            title: (
              <LazyPart isQuiet>
                <Title />
              </LazyPart>
            ),
          })),
          { id: "revocations", title: page.tabs.revocations },
          { id: "settings", title: page.tabs.settings },
        ]}
      >
        {tab === "overview" ? (
          <>
            <ScanSection environment={environment} scanning={scanning} />
            <LazyPart>
              <OverviewTab history={history} onView={setView} rules={rules.rules} scanning={scanning} />
            </LazyPart>
          </>
        ) : extra ? (
          <LazyPart>
            <extra.Tab {...findings} />
          </LazyPart>
        ) : tab === "tokens" ? (
          <TokensTab {...findings} />
        ) : tab === "revocations" ? (
          <LazyPart>
            <RevocationsTab
              environment={environment}
              onFilter={(chosen) => setView({ tab: "tokens", ...chosen })}
              revocation={revocation}
            />
          </LazyPart>
        ) : (
          <LazyPart>
            <SettingsTab
              environment={environment}
              onEntraAppSaved={() => setTimesSaved((times) => times + 1)}
              onProtectedListSaved={protectedList.reload}
            />
          </LazyPart>
        )}
      </Tabs>
    </div>
  );
}

/** The sections of the page, over one scan and one revocation. */
export const AdministratorTabs = withWords(
  Sections,
  scanWords,
  choosePeopleWords,
  findingsWords,
  readyViewsWords,
  bulkRevocationWords,
  failureWords,
);

const OverviewTab = React.lazy(() =>
  import(/* webpackChunkName: "organization-overview" */ "./overview/OverviewTab").then((module) => ({
    default: module.OverviewTab,
  })),
);
const RevocationsTab = React.lazy(() =>
  import(/* webpackChunkName: "organization-revocations" */ "./revocation/RevocationsTab").then((module) => ({
    default: module.RevocationsTab,
  })),
);
const SettingsTab = React.lazy(() =>
  import(/* webpackChunkName: "organization-settings" */ "./settings/SettingsTab").then((module) => ({
    default: module.SettingsTab,
  })),
);
