import { Button } from "azure-devops-ui/Button";
import { Page } from "azure-devops-ui/Page";
import * as React from "react";

import type { Azure } from "../../azure/connect";
import { useWords } from "../../ui/words/WordsContext";
import { useWordsOf } from "../../ui/words/useWordsOf";
import { LazyPart } from "../frame/LazyPart";
import { HubHeader } from "../frame/HubHeader";
import { HelpPanel } from "../help/lazyHelp";
import { builtInTokenPage } from "./builtInTokenPage";
import type { Edition } from "./Edition";
import { MyTokensBody } from "./MyTokensBody";
import { LazyOnServer } from "./server/LazyOnServer";
import { taskFlows } from "./task/taskFlows";
import { useTokenTask } from "./task/useTokenTask";
import { myTokensWords } from "./words/myTokensWords";

interface Props {
  azure: Azure;
  edition: Edition;
  now: () => Date;
}

/** The hub: a person's own tokens, or why they cannot be shown and what to do about it. */
export function MyTokensPage({ azure, edition, now }: Props) {
  const words = useWords();
  const own = useWordsOf(myTokensWords);
  const { user, organization, isHosted, navigation } = azure.host;
  const builtInPage = {
    text: own.openBuiltIn,
    onClick: () => navigation.openWindow(builtInTokenPage(organization)),
  };
  const tasks = useTokenTask(navigation);
  const [open, setOpen] = React.useState<"help" | "setUp">();
  const close = () => setOpen(undefined);
  const title = (
    <HubHeader
      description={own.description(user.displayName, organization.name)}
      onHelp={() => setOpen("help")}
      title={own.title}
    >
      {taskFlows.create ? (
        <Button
          iconProps={{ iconName: "Add" }}
          onClick={() => tasks.start({ kind: "new" })}
          primary
          text={own.newToken}
        />
      ) : null}
      {edition.SetUp && isHosted ? (
        <Button
          iconProps={{ iconName: "Settings" }}
          onClick={() => setOpen("setUp")}
          subtle
          text={words.common.setUp}
        />
      ) : null}
    </HubHeader>
  );
  return (
    <Page className="flex-grow">
      <main>
        {title}
        <div className="page-body">
          {isHosted ? (
            <MyTokensBody
              azure={azure}
              builtInPage={builtInPage}
              edition={edition}
              isSetUpOpen={open === "setUp"}
              now={now}
              onCloseSetUp={close}
              tasks={tasks}
            />
          ) : (
            <LazyPart>
              <LazyOnServer azure={azure} builtInPage={builtInPage} now={now} tasks={tasks} />
            </LazyPart>
          )}
        </div>
        {open === "help" ? (
          <LazyPart>
            <HelpPanel host={azure.host} hub="myTokens" onClose={close} />
          </LazyPart>
        ) : null}
      </main>
    </Page>
  );
}
