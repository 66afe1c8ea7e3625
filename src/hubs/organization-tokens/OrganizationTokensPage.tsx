import { Button } from "azure-devops-ui/Button";
import { Page } from "azure-devops-ui/Page";
import * as React from "react";

import { Loading } from "../../ui/state/Loading";
import { useLoad } from "../../ui/state/useLoad";
import { useWords } from "../../ui/words/WordsContext";
import { LazyPart } from "../frame/LazyPart";
import { FailedPage } from "../frame/FailedPage";
import { HubHeader } from "../frame/HubHeader";
import { HelpPanel } from "../help/lazyHelp";
import type { HubEnvironment } from "./HubEnvironment";
import { hasFoundBefore } from "./findings/early/foundBefore";
import { NotAdministrator } from "./NotAdministrator";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { pageWords } from "./words/pageWords";

/** The hub: everyone's tokens for an administrator; for anyone else, what this page is and where to go. */
export function OrganizationTokensPage({ environment }: { environment: HubEnvironment }) {
  const words = useWords();
  const page = useWordsOf(pageWords);
  const entrance = useEntrance(environment);
  const [open, setOpen] = React.useState<"help" | "setUp">();
  const [settingsAsked, setSettingsAsked] = React.useState(0);
  const { loadState } = entrance;
  const isAdministrator = loadState.state === "ready" && loadState.value.standing.isAdministrator;
  const close = () => setOpen(undefined);
  const openSetUp = () => setOpen("setUp");
  return (
    <Page className="flex-grow">
      <main>
        <HubHeader
          description={page.description(environment.host.organization.name)}
          onHelp={() => setOpen("help")}
          title={page.title}
        >
          {isAdministrator ? (
            <Button
              iconProps={{ iconName: "Settings" }}
              onClick={openSetUp}
              subtle
              text={words.common.setUp}
            />
          ) : null}
        </HubHeader>
        <div className="page-body">
          <Entrance
            environment={environment}
            entrance={entrance}
            onSetUp={openSetUp}
            settingsAsked={settingsAsked}
          />
        </div>
        {open === "help" ? (
          <LazyPart>
            <HelpPanel host={environment.host} hub="organizationTokens" onClose={close} />
          </LazyPart>
        ) : null}
        {open === "setUp" ? (
          <LazyPart>
            <AdministratorsSetUp
              host={environment.host}
              onClose={close}
              onSettings={() => {
                close();
                setSettingsAsked((times) => times + 1);
              }}
              organization={environment.organization}
              own={environment.own}
            />
          </LazyPart>
        ) : null}
      </main>
    </Page>
  );
}

/** Whether this person may come in, and with what storage. */
function useEntrance(environment: HubEnvironment) {
  const load = React.useCallback(async () => {
    if (hasFoundBefore(environment.host.organization.id)) beginFindings();
    const standing = await environment.organization.probe();
    return { standing, store: standing.isAdministrator ? await environment.openStore() : undefined };
  }, [environment]);
  return useLoad(load);
}

interface EntranceProps {
  environment: HubEnvironment;
  entrance: ReturnType<typeof useEntrance>;
  settingsAsked: number;
  onSetUp(): void;
}

function Entrance({ environment, entrance, settingsAsked, onSetUp }: EntranceProps) {
  const words = useWords();
  const page = useWordsOf(pageWords);
  const { loadState, reload } = entrance;
  switch (loadState.state) {
    case "loading":
      return <Loading label={page.probing} />;
    case "failed":
      return (
        <FailedPage actions={[{ text: words.common.tryAgain, onClick: reload }]} error={loadState.error} />
      );
    case "ready": {
      const { standing, store } = loadState.value;
      const { isAdministrator, isEntraUntried = false } = standing;
      if (!isAdministrator)
        return (
          <NotAdministrator host={environment.host} isEntraUntried={isEntraUntried} onCheckAgain={reload} />
        );
      return (
        <LazyPart>
          <AdministratorTabs
            environment={environment}
            myDescriptor={standing.myDescriptor}
            onSetUp={onSetUp}
            settingsAsked={settingsAsked}
            store={store}
          />
        </LazyPart>
      );
    }
  }
}

/** Loads the workspace and the table beside what is asked first, so that the rows of a kept scan do not wait for them. */
function beginFindings(): void {
  const load = import(/* webpackChunkName: "organization-administrator" */ "./findings/early/earlyFindings");
  // A file that fails to load here is requested again when it is needed, and a failure shows there.
  load.then(({ earlyFindings }) => earlyFindings.begin()).catch(() => undefined);
}

/** Most people who open this page are not administrators and never need this part. */
const AdministratorTabs = React.lazy(() =>
  import(/* webpackChunkName: "organization-administrator" */ "./AdministratorTabs").then((module) => ({
    default: module.AdministratorTabs,
  })),
);
const AdministratorsSetUp = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "../setup/setUpParts").then(({ setUpParts }) => ({
    default: setUpParts.AdministratorsSetUp,
  })),
);
