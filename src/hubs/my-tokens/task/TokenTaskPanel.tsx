import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import type { LoadState } from "../../../ui/state/LoadState";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { withWords } from "../../../ui/words/withWords";
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
  list: LoadState<MyTokens>;
  onChanged(): void;
  /** What closing would lose, whenever that changes. */
  onRisk(risk: CloseRisk | undefined): void;
  onShow(authorizationId: string): void;
  onClose(): void;
}

function Panel({ list, task, onRisk, ...props }: Props) {
  const { titles } = useWordsOf(taskWords);
  const { noName } = useWords().common;
  const [risk, setRisk] = React.useState<CloseRisk>();
  React.useEffect(() => onRisk(risk), [risk, onRisk]);
  const known = useFirstList(list, props.azure.host.isHosted);
  const listed = list.state === "ready" ? list.value.tokens : [];
  const flow = known && { ...props, ...known, listed, onCloseRisk: setRisk };
  const { create, edit } = taskFlows;
  const isEdit = task.kind === "edit" || task.kind === "extend";
  const title =
    "token" in task ? titles[task.kind](shorten(shownText(task.token.name), 60) || noName) : titles.new;
  return (
    <AskBeforeClosePanel onClose={props.onClose} risk={risk} title={title}>
      {isEdit
        ? edit && <LoadedFlow flow={flow && { ...flow, task }} load={edit} />
        : create && <LoadedFlow flow={flow && { ...flow, task }} load={create} />}
    </AskBeforeClosePanel>
  );
}

/** The panel in which a token is created or changed. */
export const TokenTaskPanel = withWords(Panel, taskWords);
