import * as React from "react";

import type { Token } from "../../../tokens/token/Token";
import { LazyPart } from "../../frame/LazyPart";
import { taskFlows } from "../task/taskFlows";
import type { TokenTaskState } from "../task/useTokenTask";
import { LazyBeingReplaced } from "./LazyBeingReplaced";
import type { ReplacingActions } from "./ReplacingActions";
import type { StoredReplacings } from "./StoredReplacings";

interface Props extends Omit<ReplacingActions, "onReplace" | "onShow"> {
  stored: StoredReplacings;
  tokens: readonly Token[];
  unreadable: number;
  /** When the tokens were read. */
  moment: Date;
  tasks: TokenTaskState;
}

/** Where the list of tokens being replaced stands; empty for most people. */
export function BeingReplacedPlace({ stored, tokens, unreadable, moment, tasks, ...actions }: Props) {
  const listed = React.useMemo(() => ({ tokens, unreadable, now: moment }), [tokens, unreadable, moment]);
  if (!hasReplacings(stored)) return null;
  return (
    <LazyPart isQuiet>
      <LazyBeingReplaced
        {...actions}
        listed={listed}
        onReplace={taskFlows.replace && ((token) => tasks.start({ kind: "replace", token }))}
        onShow={tasks.open}
        openId={tasks.task?.kind === "replace" ? tasks.task.token.authorizationId : undefined}
        stored={stored}
      />
    </LazyPart>
  );
}

/** Also when what is kept could not be read: the person is told. */
function hasReplacings({ loadState }: StoredReplacings): boolean {
  return loadState.state === "failed" || (loadState.state === "ready" && loadState.value.length > 0);
}
