import { Header, TitleSize } from "azure-devops-ui/Header";
import { Page } from "azure-devops-ui/Page";
import * as React from "react";

import { Loading } from "../../ui/Loading";
import { Problem } from "../../ui/Problem";
import { useRemote } from "../../ui/useRemote";
import { useOrganizationWords } from "../../ui/words/OrganizationWordsContext";
import { useWords } from "../../ui/words/WordsContext";
import { LazyPart } from "../LazyPart";
import { describeFailure } from "../describeFailure";
import type { Desk } from "./Desk";
import { NotAdministrator } from "./NotAdministrator";

/** The hub: everyone's tokens for an administrator; for anyone else, what this page is and where to go. */
export function OrganizationTokensPage({ desk }: { desk: Desk }) {
  const { page } = useOrganizationWords();
  return (
    <Page className="flex-grow">
      <main>
        <Header
          description={page.description(desk.host.organization.name)}
          title={page.title}
          titleSize={TitleSize.Large}
        />
        <div className="page-body">
          <Entrance desk={desk} />
        </div>
      </main>
    </Page>
  );
}

function Entrance({ desk }: { desk: Desk }) {
  const words = useWords();
  const { page } = useOrganizationWords();
  const load = React.useCallback(async () => {
    const [standing, store] = await Promise.all([desk.organization.probe(), desk.openStore()]);
    return { standing, store };
  }, [desk]);
  const { remote, reload } = useRemote(load);
  switch (remote.state) {
    case "loading":
      return <Loading label={page.probing} />;
    case "failed":
      return (
        <Problem
          {...describeFailure(remote.error, words)}
          actions={[{ text: words.common.tryAgain, onClick: reload }]}
        />
      );
    case "ready": {
      const { standing, store } = remote.value;
      if (!standing.isAdministrator) return <NotAdministrator host={desk.host} onCheckAgain={reload} />;
      return (
        <LazyPart>
          <Workspace desk={desk} myDescriptor={standing.myDescriptor} store={store} />
        </LazyPart>
      );
    }
  }
}

/** Most people who open this page are no administrators and need no more than the door. */
const Workspace = React.lazy(() =>
  import(/* webpackChunkName: "organization-workspace" */ "./Workspace").then((module) => ({
    default: module.Workspace,
  })),
);
