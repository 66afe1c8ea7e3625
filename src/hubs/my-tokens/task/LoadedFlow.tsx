import * as React from "react";

import { Loading } from "../../../ui/state/Loading";
import { Problem } from "../../../ui/state/Problem";
import { useLoad } from "../../../ui/state/useLoad";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import type { FlowProps } from "./FlowProps";
import type { TokenTask } from "./TokenTask";
import { taskWords } from "./words/taskWords";

interface Props<Task extends TokenTask> {
  load(): Promise<React.FunctionComponent<FlowProps<Task>>>;
  /** Absent while the list is being read. */
  flow: FlowProps<Task> | undefined;
}

/** The flow of a task, while its code is loaded and after. */
export function LoadedFlow<Task extends TokenTask>({ load, flow }: Props<Task>) {
  const { common } = useWords();
  const { loading, failed } = useWordsOf(taskWords);
  const loadPart = React.useCallback(async () => ({ Flow: await load() }), [load]);
  const { loadState, reload } = useLoad(loadPart);
  if (loadState.state === "failed") {
    return (
      <Problem
        actions={[{ text: common.tryAgain, onClick: reload }]}
        sentences={[failed.next]}
        title={failed.title}
      />
    );
  }
  if (loadState.state === "loading" || !flow) return <Loading label={loading} />;
  return <loadState.value.Flow {...flow} />;
}
