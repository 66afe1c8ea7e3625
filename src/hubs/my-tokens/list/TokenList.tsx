import { MessageCard, MessageCardSeverity } from "azure-devops-ui/MessageCard";
import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { countTokens } from "../../../tokens/token/countTokens";
import { defaultFilter, matchesFilter, type TokenFilter } from "../../../tokens/list/TokenFilter";
import { retirementView } from "../../../tokens/list/retirementView";
import { looksLikeToken } from "../../../tokens/naming/looksLikeToken";
import { sortTokens } from "../../../tokens/list/TokenOrder";
import { isRevocable, statusOf } from "../../../tokens/token/statusOf";
import { reachesOrganization, type Token } from "../../../tokens/token/Token";
import { GlobalTokensNotice } from "../../../ui/token/GlobalTokensNotice";
import { Loading } from "../../../ui/state/Loading";
import { useIsIdle } from "../../../ui/state/useIsIdle";
import { TableBar } from "./TableBar";
import { TokenCards } from "./TokenCards";
import { TokenFilterBar } from "./TokenFilterBar";
import { TokenTable } from "./TokenTable";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { listWords } from "./words/listWords";
import { LazyPart } from "../../frame/LazyPart";
import { LazyRevocationSection } from "../revocation/LazyRevocationSection";
import { LazyOwnRevocations } from "../revocation/earlier/LazyOwnRevocations";
import { useRevocation } from "../revocation/useRevocation";
import { NothingToShow } from "./NothingToShow";
import { LazyTokenDetails } from "../details/LazyTokenDetails";
import { LazyConfirmRevoke } from "../revocation/LazyConfirmRevoke";
import { taskFlows } from "../task/taskFlows";
import { useEarlyPanels } from "./useEarlyPanels";
import { ownTokensDoor } from "../revocation/ownTokensDoor";
import type { TokenTask } from "../task/TokenTask";
import { useTokenView } from "./useTokenView";

interface Props {
  azure: Azure;
  tokens: readonly Token[];
  /** The number of rows that could not be read, and so of tokens that may be missing. */
  unreadable: number;
  /** When the tokens were read. Everything on screen is judged as of this moment. */
  moment: Date;
  isRefreshing: boolean;
  now: () => Date;
  /** The token whose details are open. */
  openId: string | undefined;
  onOpenId(authorizationId: string | undefined): void;
  onTask(task: TokenTask): void;
  onReload(): void;
}

/** The tokens that were read: cards, filters, table, details and revocation. */
export function TokenList(props: Props) {
  const { azure, tokens, unreadable, moment, isRefreshing, now, openId, onOpenId, onTask, onReload } = props;
  const words = useWords();
  const own = useWordsOf(listWords);
  const { organization, navigation } = azure.host;
  const { view, isRead, unknown, hadSecret, setView } = useTokenView(navigation);
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(noIds);
  const [asked, setAsked] = React.useState<readonly Token[]>([]);
  const door = React.useMemo(() => ownTokensDoor(azure.pats), [azure.pats]);
  const revocation = useRevocation(door, now, onReload, azure);
  const { isRunning } = revocation;
  useEarlyPanels();
  const isIdle = useIsIdle();

  const canRevoke = React.useCallback(
    (token: Token) =>
      !isRunning && isRevocable(statusOf(token, moment)) && reachesOrganization(token, organization.id),
    [moment, organization.id, isRunning],
  );
  const rows = React.useMemo(() => {
    const matching = tokens.filter((token) => matchesFilter(token, view.filter, moment, words.named));
    return sortTokens(matching, view.order, words.locale);
  }, [tokens, view, moment, words]);
  // A selected token hidden by the filters is left alone: nobody revokes what is not on screen.
  const chosen = rows.filter((token) => selected.has(token.authorizationId) && canRevoke(token));
  const open = tokens.find(({ authorizationId }) => authorizationId === openId);

  const setFilter = (filter: TokenFilter) => setView({ ...view, filter });
  const close = () => onOpenId(undefined);
  const revoke = () => {
    revocation.start(asked);
    setAsked([]);
    setSelected(noIds);
    close();
  };

  const retired = { ...defaultFilter, ...retirementView(moment) };

  if (!isRead) return <Loading label={words.common.loading} />;
  return (
    <div className="token-list">
      <GlobalTokensNotice
        count={tokens.filter((token) => matchesFilter(token, retired, moment)).length}
        now={moment}
        onShow={() => setFilter(retired)}
      />
      {hadSecret ? (
        <MessageCard severity={MessageCardSeverity.Warning}>
          {words.tokenList.filter.tokenInAddress}
        </MessageCard>
      ) : null}
      {unknown.length > 0 ? (
        <MessageCard severity={MessageCardSeverity.Warning}>
          {own.unknownFilters(unknown.join(", "))}
        </MessageCard>
      ) : null}
      {unreadable > 0 ? (
        <MessageCard severity={MessageCardSeverity.Warning}>{own.unreadable(unreadable)}</MessageCard>
      ) : null}
      {revocation.items.length > 0 ? (
        <LazyPart>
          <LazyRevocationSection revocation={revocation} />
        </LazyPart>
      ) : isIdle ? (
        <LazyPart isQuiet>
          <LazyOwnRevocations
            cutOff={{ tokens, unreadable, now, canRevoke, onRetry: revocation.start }}
            data={azure.ownData}
          />
        </LazyPart>
      ) : null}
      <TokenCards counts={countTokens(tokens, moment)} filter={view.filter} onChange={setFilter} />
      <TokenFilterBar filter={view.filter} onChange={setFilter} />
      <TableBar
        all={tokens.length}
        canRevoke={!isRunning}
        isRefreshing={isRefreshing}
        onClearSelection={() => setSelected(noIds)}
        onRefresh={onReload}
        onRevoke={() => setAsked(chosen)}
        selected={chosen.length}
        shown={rows.length}
      />
      {tokens.length === 0 && unreadable > 0 ? null : rows.length === 0 ? (
        <NothingToShow
          hasTokens={tokens.length > 0}
          isNotSearched={looksLikeToken(view.filter.text)}
          onReset={() => setFilter(defaultFilter)}
        />
      ) : (
        <TokenTable
          canSelect={canRevoke}
          now={moment}
          onOpen={({ authorizationId }) => onOpenId(authorizationId)}
          onOrder={(order) => setView({ ...view, order })}
          onSelected={setSelected}
          order={view.order}
          organizationId={organization.id}
          selected={selected}
          tokens={rows}
        />
      )}
      {isIdle ? (
        <LazyPart isQuiet>
          <LazyOwnRevocations data={azure.ownData} version={isRunning} />
        </LazyPart>
      ) : null}
      {open ? (
        <LazyPart>
          <LazyTokenDetails
            now={moment}
            onClose={close}
            onEdit={taskFlows.edit && ((kind) => onTask({ kind, token: open }))}
            onCreateLike={taskFlows.create && (() => onTask({ kind: "like", token: open }))}
            onRevoke={canRevoke(open) ? () => setAsked([open]) : undefined}
            organizationId={organization.id}
            token={open}
          />
        </LazyPart>
      ) : null}
      {asked.length > 0 ? (
        <LazyPart>
          <LazyConfirmRevoke onCancel={() => setAsked([])} onConfirm={revoke} tokens={asked} />
        </LazyPart>
      ) : null}
    </div>
  );
}

const noIds: ReadonlySet<string> = new Set();
