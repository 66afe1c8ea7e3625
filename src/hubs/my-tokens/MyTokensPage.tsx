import { Header, TitleSize } from "azure-devops-ui/Header";
import { Page } from "azure-devops-ui/Page";
import * as React from "react";

import type { Azure } from "../../azure/connect";
import { EntraUnavailable } from "../../azure/credentials/EntraUnavailable";
import { Loading } from "../../ui/Loading";
import { Problem } from "../../ui/Problem";
import { useWords } from "../../ui/words/WordsContext";
import { describeFailure } from "../describeFailure";
import { GuidedMode } from "./GuidedMode";
import { TokenList } from "./TokenList";
import { useMyTokens } from "./useMyTokens";

interface Props {
  azure: Azure;
  now: () => Date;
}

/** The hub: a person's own tokens, or the reason why they cannot be shown and the way out. */
export function MyTokensPage({ azure, now }: Props) {
  const words = useWords();
  const { user, organization, isHosted, navigation } = azure.host;
  const builtInPage = {
    text: words.myTokens.openBuiltIn,
    onClick: () => navigation.openWindow(`${organization.url}/_usersSettings/tokens`),
  };
  const title = (
    <Header
      description={words.myTokens.description(user.displayName, organization.name)}
      title={words.myTokens.title}
      titleSize={TitleSize.Large}
    />
  );
  return (
    <Page className="flex-grow">
      <main>
        {title}
        <div className="page-body">
          {isHosted ? (
            <Listing azure={azure} builtInPage={builtInPage} now={now} />
          ) : (
            <Problem
              actions={[builtInPage]}
              icon="Server"
              sentences={[words.guided.serverText]}
              title={words.guided.serverTitle}
            />
          )}
        </div>
      </main>
    </Page>
  );
}

function Listing({ azure, now, builtInPage }: Props & { builtInPage: { text: string; onClick(): void } }) {
  const words = useWords();
  const { remote, reload } = useMyTokens(azure.pats, now);
  switch (remote.state) {
    case "loading":
      return <Loading label={words.myTokens.loading} />;
    case "failed":
      if (remote.error instanceof EntraUnavailable) {
        return (
          <GuidedMode builtInPage={builtInPage} entra={azure.entra} onRetry={reload} problem={remote.error} />
        );
      }
      return (
        <Problem
          {...describeFailure(remote.error, words)}
          actions={[{ text: words.common.tryAgain, onClick: reload }, builtInPage]}
        />
      );
    case "ready":
      return (
        <TokenList
          azure={azure}
          isRefreshing={remote.isRefreshing}
          moment={remote.value.readAt}
          now={now}
          onReload={reload}
          tokens={remote.value.tokens}
        />
      );
  }
}
