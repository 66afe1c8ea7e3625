import * as React from "react";

import type { Navigation } from "../../../azure/host/navigation";
import { removeTaskFromAddress, taskInAddress, type TokenTask } from "./TokenTask";

export interface TokenTaskState {
  readonly task: TokenTask | undefined;
  start(task: TokenTask): void;
  close(): void;
}

/** What is being done in the panel; the host's address may ask for it at the start. */
export function useTokenTask(navigation: Navigation): TokenTaskState {
  const [task, setTask] = React.useState<TokenTask>();

  React.useEffect(() => {
    let isGone = false;
    void taskInAddress(navigation).then((asked) => {
      if (!isGone && asked) setTask(asked);
    });
    return () => {
      isGone = true;
    };
  }, [navigation]);

  const close = React.useCallback(() => {
    if (task?.kind === "link") removeTaskFromAddress(navigation);
    setTask(undefined);
  }, [navigation, task]);

  return { task, start: setTask, close };
}
