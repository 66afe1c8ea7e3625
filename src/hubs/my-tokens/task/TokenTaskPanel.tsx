import * as React from "react";

import type { Azure } from "../../../azure/connect";
import type { Remote } from "../../../ui/state/remote";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { worded } from "../../../ui/words/worded";
import type { MyTokens } from "../useMyTokens";
import { AskBeforeClosePanel } from "./AskBeforeClosePanel";
import type { CloseRisk } from "./CloseRisk";
import { LoadedFlow } from "./LoadedFlow";
import { taskFlows } from "./taskFlows";
import type { TokenTask } from "./TokenTask";
import { useFirstList } from "./useFirstList";
import { taskWords } from "./words/taskWords";

interface Props {
  azure: Azure;
  task: TokenTask;
  now: () => Date;
  list: Remote<MyTokens>;
  onChanged(): void;
  onShow(authorizationId: string): void;
  onClose(): void;
}

function Panel({ list, task, ...props }: Props) {
  const { titles } = useWordsOf(taskWords);
  const [risk, setRisk] = React.useState<CloseRisk>();
  const known = useFirstList(list, props.azure.host.isHosted);
  const listed = list.state === "ready" ? list.value.tokens : [];
  const flow = known && { ...props, ...known, listed, onCloseRisk: setRisk };
  const { create, change } = taskFlows;
  const isChange = task.kind === "edit" || task.kind === "extend";
  return (
    <AskBeforeClosePanel
      onClose={props.onClose}
      risk={risk}
      title={isChange ? titles[task.kind] : titles.new}
    >
      {isChange
        ? change && <LoadedFlow flow={flow && { ...flow, task }} load={change} />
        : create && <LoadedFlow flow={flow && { ...flow, task }} load={create} />}
    </AskBeforeClosePanel>
  );
}

/** The panel in which a token is created or changed. */
export const TokenTaskPanel = worded(Panel, taskWords);
