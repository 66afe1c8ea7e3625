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
import type { FlowProps } from "./FlowProps";
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
  onTask(task: TokenTask): void;
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
  const title =
    "token" in task ? titles[task.kind](shorten(shownText(task.token.name), 60) || noName) : titles.new;
  return (
    <AskBeforeClosePanel onClose={props.onClose} risk={risk} title={title}>
      <FlowOf flow={flow} key={"token" in task ? task.token.authorizationId : task.kind} task={task} />
    </AskBeforeClosePanel>
  );
}

type Flow = Omit<FlowProps<TokenTask>, "task">;

function FlowOf({ task, flow }: { task: TokenTask; flow: Flow | undefined }) {
  const { create, edit, replace } = taskFlows;
  switch (task.kind) {
    case "edit":
    case "extend":
      return edit ? <LoadedFlow flow={flow && { ...flow, task }} load={edit} /> : null;
    case "replace":
      return replace ? <LoadedFlow flow={flow && { ...flow, task }} load={replace} /> : null;
    default:
      return create ? <LoadedFlow flow={flow && { ...flow, task }} load={create} /> : null;
  }
}

/** The panel in which a token is created, changed or replaced. */
export const TokenTaskPanel = withWords(Panel, taskWords);
