import * as React from "react";

import type { TokenFilter } from "../../../tokens/list/TokenFilter";
import { replaceableAmong } from "../../../tokens/replacement/replaceable";
import type { Token } from "../../../tokens/token/Token";
import { taskFlows } from "../task/taskFlows";
import type { TokenTaskState } from "../task/useTokenTask";

interface ReplaceActions {
  /** What `all` would replace, one after the other. */
  readonly replaceable: readonly Token[];
  /** Absent on a page that replaces nothing. */
  readonly one: ((token: Token) => void) | undefined;
  all(): void;
}

/** How the list begins to replace: one token, the selected ones, or those that a filter by expiry shows. */
export function useReplaceActions(
  tasks: Pick<TokenTaskState, "start"> | undefined,
  selected: readonly Token[],
  shown: readonly Token[],
  filter: TokenFilter,
): ReplaceActions {
  const start = taskFlows.replace && tasks?.start;
  const one = React.useMemo(() => start && ((token: Token) => start({ kind: "replace", token })), [start]);
  const replaceable = start ? replaceableAmong(selected, shown, filter) : [];
  const all = () => {
    const [token, ...next] = replaceable;
    if (token) start?.({ kind: "replace", token, next });
  };
  return { replaceable, one, all };
}
