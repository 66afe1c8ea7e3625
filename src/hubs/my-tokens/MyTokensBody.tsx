import * as React from "react";

import { useWordsOf } from "../../ui/words/useWordsOf";
import { myTokensWords } from "./words/myTokensWords";
import type { Azure } from "../../azure/connect";
import { EntraUnavailable } from "../../azure/credentials/EntraUnavailable";
import { Loading } from "../../ui/state/Loading";
import type { LoadState } from "../../ui/state/LoadState";
import { useWords } from "../../ui/words/WordsContext";
import { FailedPage } from "../frame/FailedPage";
import { LazyPart } from "../frame/LazyPart";
import type { Edition } from "./Edition";
import { TokenList } from "./list/TokenList";
import { LazyTaskPanel } from "./task/LazyTaskPanel";
import type { StoredReplacings } from "./being-replaced/StoredReplacings";
import { useStoredReplacings } from "./being-replaced/useStoredReplacings";
import { useMyTokens, type MyTokens } from "./useMyTokens";
import type { TokenTaskState } from "./task/useTokenTask";

interface Props {
  azure: Azure;
  edition: Edition;
  now: () => Date;
  tasks: TokenTaskState;
  builtInPage: { text: string; onClick(): void };
}

interface WholeProps extends Props {
  isSetUpOpen: boolean;
  onCloseSetUp(): void;
}

/** The list of tokens, or the reason why there is none. The panels are separate, so that they survive a list that fails. */
export function MyTokensBody({ isSetUpOpen, onCloseSetUp, ...props }: WholeProps) {
  const { azure, edition, now, tasks } = props;
  const { loadState, reload } = useMyTokens(azure.pats, now);
  const being = useStoredReplacings(azure);
  const reloadBoth = () => {
    reload();
    being.reload();
  };
  return (
    <>
      <ListOrReason {...props} being={being} onReload={reloadBoth} loadState={loadState} />
      {tasks.task ? (
        <LazyPart>
          <LazyTaskPanel
            azure={azure}
            list={loadState}
            now={now}
            // Without a sign-in, the list is not ours to read again.
            onChanged={loadState.state === "failed" ? being.reload : reloadBoth}
            onClose={tasks.close}
            onRisk={tasks.onRisk}
            onShow={tasks.open}
            onTask={tasks.start}
            task={tasks.task}
          />
        </LazyPart>
      ) : null}
      {edition.SetUp && isSetUpOpen ? (
        <LazyPart>
          <edition.SetUp onClose={onCloseSetUp} onReload={reloadBoth} />
        </LazyPart>
      ) : null}
    </>
  );
}

interface BodyProps extends Props {
  loadState: LoadState<MyTokens>;
  being: StoredReplacings;
  onReload(): void;
}

function ListOrReason({ azure, edition, now, tasks, builtInPage, loadState, being, onReload }: BodyProps) {
  const words = useWords();
  const own = useWordsOf(myTokensWords);
  switch (loadState.state) {
    case "loading":
      return <Loading label={own.loading} />;
    case "failed":
      if (loadState.error instanceof EntraUnavailable) {
        return (
          <LazyPart>
            <edition.GuidedMode
              azure={azure}
              being={being}
              List={TokenList}
              builtInPage={builtInPage}
              now={now}
              onRetry={onReload}
              tasks={tasks}
              problem={loadState.error}
            />
          </LazyPart>
        );
      }
      return (
        <FailedPage
          actions={[{ text: words.common.tryAgain, onClick: onReload }, builtInPage]}
          error={loadState.error}
        />
      );
    case "ready":
      if (!being.isSettled) return <Loading label={own.loading} />;
      return (
        <TokenList
          azure={azure}
          being={being}
          isRefreshing={loadState.isRefreshing}
          moment={loadState.value.readAt}
          now={now}
          onReload={onReload}
          tasks={tasks}
          tokens={loadState.value.tokens}
          unreadable={loadState.value.unreadable}
        />
      );
  }
}
