import * as React from "react";

import type { Navigation } from "../../../azure/host/navigation";
import { taskFlows } from "./taskFlows";
import { removeTaskFromAddress, taskInAddress } from "./taskInAddress";
import type { TokenTask } from "./TokenTask";

export interface TokenTaskState {
  readonly task: TokenTask | undefined;
  start(task: TokenTask): void;
  close(): void;
}

/** The task the panel is open for. It starts with the one in the host's address. */
export function useTokenTask(navigation: Navigation): TokenTaskState {
  const [task, setTask] = React.useState<TokenTask>();

  React.useEffect(() => {
    if (!taskFlows.create) return;
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
