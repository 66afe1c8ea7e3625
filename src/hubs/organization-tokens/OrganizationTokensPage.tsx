import { Header, TitleSize } from "azure-devops-ui/Header";
import { Page } from "azure-devops-ui/Page";
import * as React from "react";

import { Loading } from "../../ui/state/Loading";
import { Problem } from "../../ui/state/Problem";
import { useRemote } from "../../ui/state/useRemote";
import { useOrganizationWords } from "./words/useOrganizationWords";
import { useWords } from "../../ui/words/WordsContext";
import { LazyPart } from "../frame/LazyPart";
import { describeFailure } from "../frame/describeFailure";
import { helpCommand, setUpCommand } from "../frame/headerCommands";
import { HelpPanel } from "../help/lazyHelp";
import type { Desk } from "./Desk";
import { NotAdministrator } from "./NotAdministrator";

/** The hub: everyone's tokens for an administrator; for anyone else, what this page is and where to go. */
export function OrganizationTokensPage({ desk }: { desk: Desk }) {
  const words = useWords();
  const { page } = useOrganizationWords();
  const entrance = useEntrance(desk);
  const [open, setOpen] = React.useState<"help" | "setUp">();
  const [settingsAsked, setSettingsAsked] = React.useState(0);
  const { remote } = entrance;
  const isAdministrator = remote.state === "ready" && remote.value.standing.isAdministrator;
  const close = () => setOpen(undefined);
  const openSetUp = () => setOpen("setUp");
  return (
    <Page className="flex-grow">
      <main>
        <Header
          commandBarItems={[
            ...(isAdministrator ? [setUpCommand(words, openSetUp)] : []),
            helpCommand(words, () => setOpen("help")),
          ]}
          description={page.description(desk.host.organization.name)}
          title={page.title}
          titleSize={TitleSize.Large}
        />
        <div className="page-body">
          <Entrance desk={desk} entrance={entrance} onSetUp={openSetUp} settingsAsked={settingsAsked} />
        </div>
        {open === "help" ? (
          <LazyPart>
            <HelpPanel host={desk.host} hub="organizationTokens" onClose={close} />
          </LazyPart>
        ) : null}
        {open === "setUp" ? (
          <LazyPart>
            <AdministratorsSetUp
              host={desk.host}
              onClose={close}
              onSettings={() => {
                close();
                setSettingsAsked((times) => times + 1);
              }}
              organization={desk.organization}
              own={desk.own}
            />
          </LazyPart>
        ) : null}
      </main>
    </Page>
  );
}

/** Whether this person may come in, and with what storage. */
function useEntrance(desk: Desk) {
  const load = React.useCallback(async () => {
    const [standing, store] = await Promise.all([desk.organization.probe(), desk.openStore()]);
    return { standing, store };
  }, [desk]);
  return useRemote(load);
}

interface EntranceProps {
  desk: Desk;
  entrance: ReturnType<typeof useEntrance>;
  settingsAsked: number;
  onSetUp(): void;
}

function Entrance({ desk, entrance, settingsAsked, onSetUp }: EntranceProps) {
  const words = useWords();
  const { page } = useOrganizationWords();
  const { remote, reload } = entrance;
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
      const { isAdministrator, isEntraUntried = false } = standing;
      if (!isAdministrator)
        return <NotAdministrator host={desk.host} isEntraUntried={isEntraUntried} onCheckAgain={reload} />;
      return (
        <LazyPart>
          <Workspace
            desk={desk}
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

/** Most people who open this page are no administrators and need no more than the door. */
const Workspace = React.lazy(() =>
  import(/* webpackChunkName: "organization-workspace" */ "./Workspace").then((module) => ({
    default: module.Workspace,
  })),
);
const AdministratorsSetUp = React.lazy(() =>
  import(/* webpackChunkName: "setup" */ "../setup/wordedSetUp").then(({ wordedSetUp }) => ({
    default: wordedSetUp.AdministratorsSetUp,
  })),
);
