import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { RevocationDoor } from "../../../jobs/revocation/RevocationDoor";
import { defaultFilter, type TokenFilter } from "../../../tokens/list/TokenFilter";
import { looksLikeToken } from "../../../tokens/naming/looksLikeToken";
import { isRevocable, statusOf } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { GlobalTokensNotice } from "../../../ui/token/GlobalTokensNotice";
import { Loading } from "../../../ui/state/Loading";
import { useIsIdle } from "../../../ui/state/useIsIdle";
import { ListPanels } from "./ListPanels";
import { TableBar } from "./TableBar";
import { TokenCards } from "./TokenCards";
import { TokenFilterBar } from "./TokenFilterBar";
import { earlyTokenTable } from "./earlyTokenTable";
import { useWords } from "../../../ui/words/WordsContext";
import { LazyPart } from "../../frame/LazyPart";
import { LazyRevocationSection } from "../revocation/LazyRevocationSection";
import { EarlierRevocations } from "../revocation/earlier/EarlierRevocations";
import { useRevocation } from "../revocation/useRevocation";
import { LazyListWarnings } from "./rare/LazyListWarnings";
import { LazyNothingToShow } from "./rare/LazyNothingToShow";
import { LazyListHints } from "../list-hints/LazyListHints";
import { LazyTimeline } from "../timeline/LazyTimeline";
import { useEarlyPanels } from "./useEarlyPanels";
import { ownTokensDoor } from "../revocation/ownTokensDoor";
import { BeingReplacedPlace } from "../being-replaced/BeingReplacedPlace";
import { useDrifts } from "../drift/useDrifts";
import { useReplaceActions } from "./useReplaceActions";
import type { ReplacingActions } from "../being-replaced/ReplacingActions";
import type { StoredReplacings } from "../being-replaced/StoredReplacings";
import type { TokenTaskState } from "../task/useTokenTask";
import { useTokenRows } from "./useTokenRows";
import { useTokenView } from "./useTokenView";

export interface TokenListProps {
  azure: Azure;
  /** How they are revoked, if not through the person's own sign-in. */
  door?: RevocationDoor;
  tokens: readonly Token[];
  /** What is kept of tokens that are being replaced. Absent where nothing can be replaced. */
  being?: StoredReplacings;
  /** Reads those that work once more, if not through the person's own sign-in. */
  listNow?: ReplacingActions["listNow"];
  /** The number of rows that could not be read, and so of tokens that may be missing. */
  unreadable: number;
  /** When the tokens were read. Everything on screen is judged as of this moment. */
  moment: Date;
  isRefreshing: boolean;
  now: () => Date;
  /** What is open over the list. */
  tasks: TokenTaskState;
  onReload(): void;
}

/** The tokens that were read: cards, filters, table, details and revocation. */
export function TokenList(props: TokenListProps) {
  const { azure, tokens, unreadable, moment, isRefreshing, now, tasks, being, onReload } = props;
  const words = useWords();
  const { organization, navigation } = azure.host;
  const { view, isRead, unknown, hadSecret, setView } = useTokenView(navigation);
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(noIds);
  const [asked, setAsked] = React.useState<readonly Token[]>([]);
  const [isExporting, setIsExporting] = React.useState(false);
  const door = React.useMemo(() => props.door ?? ownTokensDoor(azure.pats), [props.door, azure.pats]);
  const revocation = useRevocation(door, now, onReload, azure);
  const { isRunning } = revocation;
  useEarlyPanels();
  const isIdle = useIsIdle();

  const canRevoke = React.useCallback(
    (token: Token) =>
      !isRunning && isRevocable(statusOf(token, moment)) && reachesOrganization(token, organization.id),
    [moment, organization.id, isRunning],
  );
  // An administrator's list of their own tokens lacks those that have ended.
  const isWhole = props.door === undefined && unreadable === 0;
  const drifts = useDrifts(azure, tokens, isWhole, moment, isIdle);
  const { rows, counts, offeredScopes, retiring, hasActive } = useTokenRows(drifts.among, view, moment);
  // A selected token hidden by the filters is left alone: nobody revokes what is not on screen.
  const chosen = rows.filter((token) => selected.has(token.authorizationId) && canRevoke(token));
  const open = tokens.find(({ authorizationId }) => authorizationId === tasks.openId);

  const listed = { tokens, moment, stored: being, organizationId: organization.id };
  const replacing = useReplaceActions(tasks, chosen, rows, view.filter, listed);

  const setFilter = (filter: TokenFilter) => setView({ ...view, filter });
  const revoke = () => {
    revocation.start(asked);
    setAsked([]);
    setSelected(noIds);
    tasks.open(undefined);
  };

  const { isBeingReplaced } = replacing;
  // The newer of the two must not be offered as the one to keep before it is in place.
  const canTidy = React.useCallback(
    (token: Token) => canRevoke(token) && !isBeingReplaced(token),
    [canRevoke, isBeingReplaced],
  );
  const hints = {
    ...{ azure, drifts, tokens, unreadable, now: moment, canRevoke: canTidy },
    onOpen: ({ authorizationId }: Token) => tasks.open(authorizationId),
    ...{ onRevoke: setAsked, revoked: revocation.items },
  };

  if (!isRead) return <Loading label={words.common.loading} />;
  return (
    <div className="token-list">
      <GlobalTokensNotice count={retiring.count} now={moment} onShow={() => setFilter(retiring.filter)} />
      {hadSecret || unknown.length > 0 || unreadable > 0 ? (
        <LazyPart>
          <LazyListWarnings hadSecret={hadSecret} unknown={unknown} unreadable={unreadable} />
        </LazyPart>
      ) : null}
      {being ? (
        <BeingReplacedPlace
          {...{ azure, moment, now, tasks, tokens, unreadable }}
          canRevoke={!isRunning}
          listNow={props.listNow ?? (() => azure.pats.list("active"))}
          onAskRevoke={setAsked}
          onRevoke={revocation.start}
          stored={being}
        />
      ) : null}
      {revocation.items.length > 0 ? (
        <LazyPart>
          <LazyRevocationSection revocation={revocation} />
        </LazyPart>
      ) : null}
      {hasActive ? (
        <div className="timeline-place">
          <LazyPart isQuiet>
            <LazyTimeline filter={view.filter} moment={moment} onChange={setFilter} tokens={tokens} />
          </LazyPart>
        </div>
      ) : null}
      <TokenCards counts={counts} filter={view.filter} onChange={setFilter} />
      <TokenFilterBar filter={view.filter} onChange={setFilter} scopeCounts={offeredScopes} />
      <div className="list-hints">
        <LazyPart isQuiet>
          <LazyListHints {...hints} />
        </LazyPart>
      </div>
      <TableBar
        all={tokens.length}
        canRevoke={!isRunning}
        isRefreshing={isRefreshing}
        onClearSelection={() => setSelected(noIds)}
        onExport={() => setIsExporting(true)}
        onRefresh={onReload}
        onReplace={replacing.all}
        onRevoke={() => setAsked(chosen)}
        replaceable={replacing.replaceable.length}
        selected={chosen.length}
        shown={rows.length}
      />
      {tokens.length === 0 && unreadable > 0 ? null : rows.length === 0 ? (
        <LazyPart>
          <LazyNothingToShow
            hasTokens={tokens.length > 0}
            isNotSearched={looksLikeToken(view.filter.text)}
            onReset={() => setFilter(defaultFilter)}
          />
        </LazyPart>
      ) : (
        <LazyPart>
          <earlyTokenTable.Part
            canSelect={canRevoke}
            drifts={drifts}
            now={moment}
            onOpen={({ authorizationId }) => tasks.open(authorizationId)}
            replacing={replacing}
            onOrder={(order) => setView({ ...view, order })}
            onSelected={setSelected}
            order={view.order}
            organizationId={organization.id}
            selected={selected}
            tokens={rows}
          />
        </LazyPart>
      )}
      {isIdle ? (
        <EarlierRevocations {...{ canRevoke, now, revocation, tokens, unreadable }} data={azure.ownData} />
      ) : null}
      <ListPanels
        {...{ azure, asked, hints, isExporting, moment, now, open, replacing, rows, tasks }}
        canRevoke={canRevoke}
        filter={view.filter}
        onAsked={setAsked}
        onExporting={setIsExporting}
        onRevoke={revoke}
      />
    </div>
  );
}

const noIds: ReadonlySet<string> = new Set();
