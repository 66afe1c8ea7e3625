import * as React from "react";

import { useWordsOf } from "../../ui/words/useWordsOf";
import { myTokensWords } from "./words/myTokensWords";
import type { Azure } from "../../azure/connect";
import { EntraUnavailable } from "../../azure/credentials/EntraUnavailable";
import { Loading } from "../../ui/state/Loading";
import { Problem } from "../../ui/state/Problem";
import type { Remote } from "../../ui/state/remote";
import { useWords } from "../../ui/words/WordsContext";
import { describeFailure } from "../frame/describeFailure";
import { LazyPart } from "../frame/LazyPart";
import { GuidedMode, TokenTaskPanel } from "./lazyPanels";
import { TokenList } from "./list/TokenList";
import { useMyTokens, type MyTokens } from "./useMyTokens";
import type { TokenTaskState } from "./task/useTokenTask";

interface Props {
  azure: Azure;
  now: () => Date;
  tasks: TokenTaskState;
  builtInPage: { text: string; onClick(): void };
}

/** The list of tokens, or why there is none; and beside it the panel, which outlives a list that fails. */
export function Listing(props: Props) {
  const { azure, now, tasks } = props;
  const { remote, reload } = useMyTokens(azure.pats, now);
  const [openId, setOpenId] = React.useState<string>();
  return (
    <>
      <ListingBody {...props} onOpenId={setOpenId} onReload={reload} openId={openId} remote={remote} />
      {tasks.task ? (
        <LazyPart>
          <TokenTaskPanel
            azure={azure}
            list={remote}
            now={now}
            onChanged={reload}
            onClose={tasks.close}
            onShow={(authorizationId) => {
              tasks.close();
              setOpenId(authorizationId);
            }}
            task={tasks.task}
          />
        </LazyPart>
      ) : null}
    </>
  );
}

interface BodyProps extends Props {
  remote: Remote<MyTokens>;
  openId: string | undefined;
  onOpenId(authorizationId: string | undefined): void;
  onReload(): void;
}

function ListingBody({ azure, now, tasks, builtInPage, remote, openId, onOpenId, onReload }: BodyProps) {
  const words = useWords();
  const own = useWordsOf(myTokensWords);
  switch (remote.state) {
    case "loading":
      return <Loading label={own.loading} />;
    case "failed":
      if (remote.error instanceof EntraUnavailable) {
        return (
          <LazyPart>
            <GuidedMode azure={azure} builtInPage={builtInPage} onRetry={onReload} problem={remote.error} />
          </LazyPart>
        );
      }
      return (
        <Problem
          {...describeFailure(remote.error, words)}
          actions={[{ text: words.common.tryAgain, onClick: onReload }, builtInPage]}
        />
      );
    case "ready":
      return (
        <TokenList
          azure={azure}
          isRefreshing={remote.isRefreshing}
          moment={remote.value.readAt}
          now={now}
          onOpenId={onOpenId}
          onReload={onReload}
          onTask={tasks.start}
          openId={openId}
          tokens={remote.value.tokens}
        />
      );
  }
}
