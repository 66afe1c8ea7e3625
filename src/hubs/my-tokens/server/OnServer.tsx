import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { Problem } from "../../../ui/state/Problem";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { LazyPart } from "../../frame/LazyPart";
import { LazyTaskPanel } from "../task/LazyTaskPanel";
import type { TokenTaskState } from "../task/useTokenTask";
import { serverWords } from "./words/serverWords";

interface Props {
  azure: Azure;
  now: () => Date;
  tasks: TokenTaskState;
  builtInPage: { text: string; onClick(): void };
}

function Body({ azure, now, tasks, builtInPage }: Props) {
  const text = useWordsOf(serverWords);
  return (
    <>
      <Problem actions={[builtInPage]} icon="Server" sentences={[text.text]} title={text.title} />
      {tasks.task ? (
        <LazyPart>
          <LazyTaskPanel
            azure={azure}
            list={{ state: "loading" }}
            now={now}
            onChanged={() => undefined}
            onClose={tasks.close}
            onRisk={tasks.onRisk}
            onShow={tasks.close}
            onTask={tasks.start}
            task={tasks.task}
          />
        </LazyPart>
      ) : null}
    </>
  );
}

/** What the page is on Azure DevOps Server: the reason why it has no list, and what works without one. */
export const OnServer = withWords(Body, serverWords);
